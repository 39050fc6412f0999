"""Reads the CSV file of the people that letters are written for.

Format: RFC 4180 with what spreadsheets make of it: comma, semicolon or tab, a byte order mark or none, a first line
``sep=;``, columns in any order, line ends of any system. One broken row costs that row.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from exposure_check.domain.batch import Problem, ProblemKind, problem
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    NoSuchFile,
    NotReadable,
    Refused,
)

COLUMNS = (
    "name",
    "address",
    "email",
    "country",
    "language",
    "birth_date",
    "aliases",
    "permission_file",
    "permission_until",
)
REQUIRED = ("name", "country")
EXPECTED = ("permission_file", "address")
"""Columns whose absence is said, because without them hardly a row can be used."""

LARGEST_FILE = 16 * 1024 * 1024
"""Bytes; about a hundred thousand rows."""
MOST_ROWS = 20_000
LONGEST_ROW = 40
"""Lines of one row: more is taken for a quotation mark that nobody closed."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_SEPARATOR_LINE = re.compile(r"sep=(.)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row. ``number`` counts people from 1, ``line`` the lines of the file; ``cells`` is None for a row that cannot
    be read, and ``broken`` then says why."""

    number: int
    line: int
    cells: dict[str, str] | None
    broken: Problem | None = None


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """The rows of a file, and what is to be said about its columns."""

    rows: tuple[TableRow, ...]
    notes: tuple[Problem, ...]


def template() -> bytes:
    """A table with one example row to be replaced, in UTF-8 with a byte order mark, so that spreadsheets read it."""
    example = (
        "Maria Example",
        "1 Example Street\\n1000 Example City",
        "maria@example.org",
        "FR",
        "fr",
        "1990-12-31",
        "M. Example|Mia",
        "maria-signed.pdf",
        "2099-12-31",
    )
    return ("\ufeff" + ",".join(COLUMNS) + "\r\n" + ",".join(example) + "\r\n").encode()


def read_people(path: Path) -> PeopleTable:
    """The people in ``path``.

    Raises:
        NoSuchFile, NotReadable: the file cannot be read.
        InputRefused: it is too large, no UTF-8, has no columns ``name`` and ``country``, or a column twice.
    """
    lines = _LINE_END.split(_text(path))
    marked = _SEPARATOR_LINE.fullmatch(lines[0].strip())
    start = 1 if marked else 0
    heading_line = lines[start] if start < len(lines) else ""
    delimiter = marked[1] if marked else max(",;\t", key=heading_line.count)
    heading = [_column(cell) for cell in _cells([heading_line], delimiter) or []]
    if not set(REQUIRED) <= set(heading):
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors", "“{file}” needs a first line with the columns {first} and {second}, and may have: {known}."
            ),
            file=path.name,
            first=REQUIRED[0],
            second=REQUIRED[1],
            known=", ".join(COLUMNS),
        )
    twice = sorted({name for name in heading if name and heading.count(name) > 1})
    if twice:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "“{file}” has the column “{column}” twice. Remove one."),
            file=path.name,
            column=twice[0],
        )
    rows: list[TableRow] = []
    for line, cells, broken in _rows(lines, start + 1, delimiter, len(heading)):
        if len(rows) == MOST_ROWS:
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "“{file}” has more than {most} rows. Divide it into several files."),
                file=path.name,
                most=MOST_ROWS,
            )
        named = None if cells is None else {name: cell.strip() for name, cell in zip(heading, cells, strict=True)}
        rows.append(TableRow(len(rows) + 1, line, named, broken))
    return PeopleTable(tuple(rows), tuple(_notes(heading, rows)))


def _text(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():
            raise NotReadable(path=path.name, reason="it is not a file")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise NoSuchFile(path=path) from error
    except OSError as error:
        raise NotReadable(path=path.name, reason=error.strerror or type(error).__name__) from error
    if len(content) > LARGEST_FILE:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "“{file}” is larger than {size} MB. Divide it."),
            file=path.name,
            size=LARGEST_FILE // 1024**2,
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "“{file}” is not UTF-8. Save it as “CSV UTF-8”."), file=path.name
        ) from error


def _column(cell: str) -> str:
    return re.sub(r"[\s-]+", "_", cell.strip().lower())


def _notes(heading: Sequence[str], rows: Sequence[TableRow]) -> Iterator[Problem]:
    for name in EXPECTED:
        if name not in heading:
            yield problem(ProblemKind.MISSING_COLUMN, column=name)
    for name in heading:
        if name and name not in COLUMNS:
            yield problem(ProblemKind.UNKNOWN_COLUMN, column=name)
    if not rows:
        yield problem(ProblemKind.NO_ROWS)


def _rows(
    lines: Sequence[str], start: int, delimiter: str, width: int
) -> Iterator[tuple[int, list[str] | None, Problem | None]]:
    """``(number of the first line, cells or None, what is wrong)`` for each row that is not empty."""
    at = start
    while at < len(lines):
        if not lines[at].strip(f"{delimiter} \t"):
            at += 1
            continue
        taken, cells = _record(lines, at, delimiter)
        if cells is not None and len(cells) == width:
            yield at + 1, cells, None
        else:
            # A quotation mark too many takes lines of the next rows with it. If a row begins right below, it is whole.
            if taken > 1 and (cells is None or _fits(lines, at + 1, delimiter, width)):
                taken = 1
            wrong = (
                problem(ProblemKind.BROKEN_ROW)
                if cells is None
                else problem(ProblemKind.CELL_COUNT, found=len(cells), wanted=width)
            )
            yield at + 1, None, wrong
        at += taken


def _fits(lines: Sequence[str], at: int, delimiter: str, width: int) -> bool:
    """Whether a whole row begins here; the second half of a quotation leaves a single mark in a cell."""
    _, cells = _record(lines, at, delimiter)
    return cells is not None and len(cells) == width and all(cell.count('"') % 2 == 0 for cell in cells)


def _record(lines: Sequence[str], at: int, delimiter: str) -> tuple[int, list[str] | None]:
    """How many lines the row at ``at`` has, and its cells; None if they cannot be read."""
    for count in range(1, min(LONGEST_ROW, len(lines) - at) + 1):
        cells = _cells(lines[at : at + count], delimiter)
        if cells is not None:
            return count, cells
        # An even number of marks closes every quotation, so further lines would not help.
        if sum(line.count('"') for line in lines[at : at + count]) % 2 == 0:
            return count, None
    return 1, None


def _cells(lines: Sequence[str], delimiter: str) -> list[str] | None:
    try:
        records = list(csv.reader([f"{line}\n" for line in lines], delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    if len(records) > 1:
        return None
    return records[0] if records else []
