"""The CSV file of people: every dialect that spreadsheets save, and broken rows that cost only themselves."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.batch import ProblemKind
from exposure_check.domain.errors import InputRefused, NoSuchFile, NotReadable
from exposure_check.services import people_table
from exposure_check.services.people_table import COLUMNS, PeopleTable, read_people, template


def read(folder: Path, content: str | bytes) -> PeopleTable:
    path = folder / "people.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_people(path)


def names(table: PeopleTable) -> list[str | None]:
    return [None if row.cells is None else row.cells["name"] for row in table.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_separator_mark_and_line_end_is_read(tmp_path: Path, delimiter: str, mark: str, end: str) -> None:
    lines = [["Country", "NAME", "address"], ["FR", "Zoé", '"1, rue; X"'], ["DE", '"A ""B"" C"', "2 Weg"]]
    table = read(tmp_path, mark + end.join(delimiter.join(line) for line in lines))
    assert [row.cells for row in table.rows] == [
        {"country": "FR", "name": "Zoé", "address": "1, rue; X"},
        {"country": "DE", "name": 'A "B" C', "address": "2 Weg"},
    ]
    assert [row.line for row in table.rows] == [2, 3]


def test_a_first_line_that_names_the_separator_is_taken_at_its_word(tmp_path: Path) -> None:
    table = read(tmp_path, "sep=;\r\nname;country\r\nZoé, dite Zo;FR\r\n")
    assert names(table) == ["Zoé, dite Zo"]


def test_a_quoted_address_goes_over_several_lines(tmp_path: Path) -> None:
    table = read(tmp_path, 'name,address,country\nZoé,"1 rue X\n69003 Lyon",FR\nAnn,2 Road,IE\n')
    assert names(table) == ["Zoé", "Ann"]
    assert table.rows[0].cells is not None
    assert table.rows[0].cells["address"] == "1 rue X\n69003 Lyon"
    assert table.rows[1].line == 4


@pytest.mark.parametrize(
    ("broken", "kind"),
    [
        ('"Bad,1 Road,FR', ProblemKind.BROKEN_ROW),
        ('Bad,"1 Road,FR', ProblemKind.BROKEN_ROW),
        ('Bad,"1" Road,FR', ProblemKind.BROKEN_ROW),
        ("Bad,FR", ProblemKind.CELL_COUNT),
        ("Bad,1 Road,FR,more", ProblemKind.CELL_COUNT),
        ('Bad,"1 Road\n69003 Lyon",FR,more', ProblemKind.CELL_COUNT),
    ],
)
@pytest.mark.parametrize("after", ['Zoé,"1 rue X\n69003 Lyon",FR\nAnn,2 Road,IE\n', "Zoé,1 rue X,FR\nAnn,2 Road,IE\n"])
def test_a_broken_row_in_the_middle_costs_only_itself(
    tmp_path: Path, broken: str, kind: ProblemKind, after: str
) -> None:
    table = read(tmp_path, f"name,address,country\nEve,3 Road,IE\n{broken}\n{after}")
    assert names(table) == ["Eve", None, "Zoé", "Ann"]
    bad = table.rows[1]
    assert (bad.number, bad.line) == (2, 3)
    assert bad.broken is not None
    assert bad.broken.kind is kind
    assert "{" not in str(bad.broken)


def test_a_quotation_mark_inside_of_a_cell_is_a_character(tmp_path: Path) -> None:
    assert names(read(tmp_path, 'name,country\nAnn "Zo" Lee,IE\nO"Neil,IE\nEve,IE\n')) == [
        'Ann "Zo" Lee',
        'O"Neil',
        "Eve",
    ]


def test_empty_rows_and_rows_of_separators_are_no_people(tmp_path: Path) -> None:
    assert names(read(tmp_path, "name;country\n\n;\nAnn;IE\n ; \n\n")) == ["Ann"]


def test_columns_that_are_missing_or_unknown_are_said(tmp_path: Path) -> None:
    table = read(tmp_path, "name,country,Shoe Size\n")
    assert [(note.kind, dict(note.values)) for note in table.notes] == [
        (ProblemKind.MISSING_COLUMN, {"column": "permission_file"}),
        (ProblemKind.MISSING_COLUMN, {"column": "address"}),
        (ProblemKind.UNKNOWN_COLUMN, {"column": "shoe_size"}),
        (ProblemKind.NO_ROWS, {}),
    ]


@pytest.mark.parametrize(
    "content", ["", "a,b\n1,2\n", "name,name,country\n", b"name,country\n\xff\xfe\n", "name\nAnn\n", '"name,country\n']
)
def test_a_file_that_is_no_such_table_is_refused(tmp_path: Path, content: str | bytes) -> None:
    with pytest.raises(InputRefused):
        read(tmp_path, content)


def test_a_file_that_is_not_there_or_no_file_or_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NoSuchFile):
        read_people(tmp_path / "none.csv")
    with pytest.raises(NotReadable):
        read_people(tmp_path)
    monkeypatch.setattr(people_table, "LARGEST_FILE", 20)
    monkeypatch.setattr(people_table, "MOST_ROWS", 2)
    with pytest.raises(InputRefused, match="larger"):
        read(tmp_path, "name,country\nAnn,IE\nEve,IE\n")
    monkeypatch.setattr(people_table, "LARGEST_FILE", 1000)
    with pytest.raises(InputRefused, match="more than 2 rows"):
        read(tmp_path, "name,country\nAnn,IE\nEve,IE\nZoé,FR\n")


def test_the_template_can_be_read_and_has_every_column(tmp_path: Path) -> None:
    table = read(tmp_path, template())
    (row,) = table.rows
    assert row.cells is not None
    assert tuple(row.cells) == COLUMNS
    assert table.notes == ()


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\x00"), max_size=20)


@given(
    rows=st.lists(st.tuples(CELL.filter(lambda text: bool(text.strip())), CELL, CELL), max_size=8),
    delimiter=st.sampled_from(",;\t"),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    order=st.permutations(["name", "address", "country"]),
)
def test_what_a_spreadsheet_writes_is_read_as_it_was(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, str, str]],
    delimiter: str,
    quoting: int,
    order: list[str],
) -> None:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, order, delimiter=delimiter, quoting=quoting)  # type: ignore[arg-type]
    writer.writeheader()
    writer.writerows(dict(zip(("name", "address", "country"), row, strict=True)) for row in rows)
    table = read(tmp_path_factory.mktemp("csv"), out.getvalue())
    assert [
        None if row.cells is None else (row.cells["name"], row.cells["address"], row.cells["country"])
        for row in table.rows
    ] == [tuple(cell.strip() for cell in row) for row in rows]


@given(content=st.text(max_size=400) | st.text(alphabet='ab,;"\n\r ', max_size=200).map("name,country\n".__add__))
def test_text_of_any_kind_ends_in_rows_or_a_refusal(tmp_path_factory: pytest.TempPathFactory, content: str) -> None:
    try:
        table = read(tmp_path_factory.mktemp("csv"), content.encode("utf-8", "replace"))
    except InputRefused:
        return
    assert [row.number for row in table.rows] == list(range(1, len(table.rows) + 1))
    assert all((row.cells is None) == (row.broken is not None) for row in table.rows)
    lines = [row.line for row in table.rows]
    assert lines == sorted(set(lines))
