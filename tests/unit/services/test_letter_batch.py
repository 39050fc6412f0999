"""Letters for many people: every row ends in the result, and bad ones do not stop the others."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pypdf
import pytest

from exposure_check.domain.errors import InputRefused
from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.domain.request import Language, Law, LetterRequest, RequestKind
from exposure_check.services.letter_batch import RESULT, RESULT_COLUMNS, BatchOrder, write_letters
from tests.unit.letters.requests import CLEARVIEW, INSTAGRAM, RENDERER, person

TODAY = date(2026, 11, 22)
HEADING = "name,address,email,country,language,birth_date,aliases,permission_file\n"
GOOD = 'Zoé Lefèvre,"14 rue X\n69003 Lyon",zoe@example.org,FR,fr,,,zoe.pdf\n'


def batch(tmp_path: Path, content: str | bytes, **changes: object) -> tuple[list[dict[str, str]], Path]:
    (tmp_path / "zoe.pdf").write_bytes(b"signed")
    (tmp_path / "empty.pdf").write_bytes(b"")
    people, out = tmp_path / "people.csv", tmp_path / "out"
    people.write_bytes(content if isinstance(content, bytes) else content.encode())
    order = BatchOrder([CLEARVIEW], [RequestKind.ACCESS], out, ".txt")
    for name, value in changes.items():
        order = BatchOrder(**{**{each: getattr(order, each) for each in BatchOrder.__slots__}, name: value})
    write_letters(people, order, RENDERER, TODAY)
    rows = csv.DictReader(io.StringIO((out / RESULT).read_bytes().decode("utf-8-sig")))
    return list(rows), out


def test_each_person_recipient_and_kind_gets_a_file_and_a_row(tmp_path: Path) -> None:
    kinds = [RequestKind.ACCESS, RequestKind.ERASURE]
    rows, out = batch(tmp_path, HEADING + GOOD, recipients=[CLEARVIEW, INSTAGRAM], kinds=kinds)
    assert [row["status"] for row in rows] == ["good"] * 4
    assert tuple(rows[0]) == RESULT_COLUMNS
    assert all((out / row["file"]).is_file() for row in rows)
    assert rows[0]["file"] == "0001-zoe-lefevre/clearview-ai-access.txt"
    assert "69003 Lyon" in (out / rows[0]["file"]).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("Ann,1 Street,a@b.example,XX,en,,,zoe.pdf\n", "not a country code"),
        ("Ann,1 Street,nonsense,FR,en,,,zoe.pdf\n", "not an e-mail address"),
        ("Ann,1 Street,,FR,en,soon,,zoe.pdf\n", "is not a day"),
        ("Ann,1 Street,,FR,en,2030-01-01,,zoe.pdf\n", "lies in the future"),
        ("Ann,1 Street,,FR,en,,,\n", "ermission"),
        ("Ann,1 Street,,FR,en,,,missing.pdf\n", "ermission"),
        ("Ann,1 Street,,FR,en,,,empty.pdf\n", "ermission"),
        (",1 Street,,FR,en,,,zoe.pdf\n", "is empty"),
        ("Ann,,,FR,en,,,zoe.pdf\n", "address"),
        ("Ann,1 Street\n", "has 2 cells"),
        ("\U00013000,1 Street,,FR,en,,,zoe.pdf\n", "print"),
    ],
)
def test_a_bad_row_is_explained_and_the_others_go_on(tmp_path: Path, bad: str, reason: str) -> None:
    rows, _ = batch(tmp_path, HEADING + GOOD + bad + GOOD)
    assert [row["status"] for row in rows] == ["good", "failed", "good"]
    assert [row["row"] for row in rows] == ["1", "2", "3"]
    assert reason in rows[1]["reason"]


def test_semicolons_a_byte_order_mark_and_another_order_of_columns_are_read(tmp_path: Path) -> None:
    content = "\ufeffcountry;permission_file;name;address;aliases\r\nFR;zoe.pdf;Zoé;1 rue X\\n69003 Lyon;Zo|Zozo\r\n"
    rows, out = batch(tmp_path, content)
    text = (out / rows[0]["file"]).read_text(encoding="utf-8")
    assert "“Zo”, “Zozo”" in text
    assert "1 rue X\n69003 Lyon" in text


def test_a_second_run_leaves_what_is_there_alone(tmp_path: Path) -> None:
    rows, out = batch(tmp_path, HEADING + GOOD)
    (out / rows[0]["file"]).write_text("signed by hand", encoding="utf-8")
    again, _ = batch(tmp_path, HEADING + GOOD + GOOD)
    assert [row["status"] for row in again] == ["there", "good"]
    assert (out / rows[0]["file"]).read_text(encoding="utf-8") == "signed by hand"


@pytest.mark.parametrize("content", ["", "a,b\n1,2\n", "name,name,country\n", b"name,country\n\xff\xfe\n"])
def test_a_file_that_is_no_such_table_is_refused(tmp_path: Path, content: str | bytes) -> None:
    with pytest.raises(InputRefused):
        batch(tmp_path, content)


def test_letters_that_follow_a_case_are_not_written_in_a_batch(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="follow a case"):
        batch(tmp_path, HEADING + GOOD, kinds=[RequestKind.REMINDER])


def many(tmp_path: Path, people: int) -> Path:
    (tmp_path / "zoe.pdf").write_bytes(b"signed")
    rows = [
        f'Person {number},"{number} Street\n1000 City",p{number}@example.org,FR,fr,,,zoe.pdf\n'
        for number in range(people)
    ]
    path = tmp_path / "many.csv"
    path.write_text(HEADING + "".join(rows), encoding="utf-8")
    return path


def test_letters_that_are_written_at_once_are_those_that_are_written_alone(tmp_path: Path) -> None:
    people = many(tmp_path, 12)
    order = BatchOrder([CLEARVIEW], [RequestKind.ACCESS, RequestKind.ERASURE], tmp_path / "out")
    seen: list[int] = []
    rows = write_letters(people, order, RENDERER, TODAY, progress=seen.append)
    assert [(row.row, row.kind) for row in rows] == [(n, kind) for n in range(1, 13) for kind in ("access", "erasure")]
    assert seen == list(range(1, 13))
    for row in rows:
        sender = person(
            name=row.person, address=(f"{row.row - 1} Street", "1000 City"), email=f"p{row.row - 1}@example.org"
        )
        alone = LetterRequest(RequestKind(row.kind), Law.EU_GDPR, Language.ENGLISH, sender, CLEARVIEW, TODAY)
        assert (order.out / row.file).read_bytes() == RENDERER.to_pdf(RENDERER.compose(alone))


def test_after_a_stop_the_result_holds_what_was_done_and_a_second_run_the_rest(tmp_path: Path) -> None:
    people = many(tmp_path, 40)
    order = BatchOrder([CLEARVIEW], [RequestKind.ACCESS], tmp_path / "out", ".txt")
    seen: list[int] = []
    rows = write_letters(people, order, RENDERER, TODAY, progress=seen.append, is_cancelled=lambda: len(seen) >= 3)
    assert 3 <= len(rows) < 40
    assert len(list(order.out.rglob("*.txt"))) == len(rows)
    assert not list(order.out.rglob("*.part"))
    again = write_letters(people, order, RENDERER, TODAY)
    assert [row.status for row in again] == ["there"] * len(rows) + ["good"] * (40 - len(rows))


def test_a_letterhead_and_a_layout_hold_for_every_letter_of_a_batch(tmp_path: Path) -> None:
    head = Letterhead(("Help e.V.", "1 Street"), "VR 1")
    order = BatchOrder([CLEARVIEW], [RequestKind.ACCESS], tmp_path / "out", letterhead=head, layout=Layout.AMERICAN)
    for row in write_letters(many(tmp_path, 3), order, RENDERER, TODAY):
        page = pypdf.PdfReader(order.out / row.file).pages[0]
        assert page.extract_text().startswith("Help e.V.")
        assert float(page.mediabox.width) == 612
