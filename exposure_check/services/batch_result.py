"""What runs of a batch wrote into a folder: ``result.csv``, and the journal of a run that did not come to its end."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    DiskFull,
    InputRefused,
    NotReadable,
    NotWritable,
    Refused,
    is_disk_full,
)
from exposure_check.services.batch_people import folded
from exposure_check.services.request import write_whole

RESULT = "result.csv"
RESULT_COLUMNS = ("row", "person", "recipient", "kind", "status", "file", "reason")
"""What the contract of the command line promises."""
COLUMNS = (*RESULT_COLUMNS, "written_on", "person_key", "details")
JOURNAL = "result-unfinished.jsonl"
"""Beside ``result.csv`` while a run goes on, one JSON object a line; what is left of it tells what an interrupted run
did. Not CSV, because a line that was cut off inside of quotation marks would take the next ones with it."""

GOOD, THERE, FAILED = "good", "there", "failed"
_BEGUN = "begun"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that make spreadsheets run a cell (OWASP, CSV injection). Such a cell gets an apostrophe before it."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One line of the result: the columns of the contract, the day of writing (ISO 8601), who it was for and with which
    details, both as digests.

    ``row`` counts the people from 1; ``status`` is ``good``, ``there`` (written by an earlier run and left alone) or
    ``failed``, then with one sentence as the ``reason``.
    """

    row: int
    person: str
    recipient: str
    kind: str
    status: str
    file: str = ""
    reason: str = ""
    written_on: str = ""
    person_key: str = ""
    details: str = ""

    @property
    def is_written(self) -> bool:
        """Whether there was a letter after the run."""
        return self.status in {GOOD, THERE}


class Earlier:
    """What was written into a folder before."""

    def __init__(self, rows: Iterable[ResultRow]) -> None:
        self.rows = [row for row in rows if row.is_written]
        self._files = {row.file for row in self.rows}
        self._by_key: dict[tuple[str, str, str], ResultRow] = {}
        self._by_name: dict[tuple[str, str, str], list[ResultRow]] = defaultdict(list)
        for row in self.rows:
            self._by_key[row.person_key, row.recipient, row.kind] = row
            self._by_name[folded(row.person), row.recipient, row.kind].append(row)

    def of(self, key: str, name: str, recipient: str, kind: str, others: frozenset[str]) -> ResultRow | None:
        """The letter that was written to this person before. If nobody has this ``key``, it is taken to be the letter
        of somebody with the same name, unless that one is among the ``others`` (keys) of the file at hand: rather one
        letter too few, and said so, than the same one twice."""
        found = self._by_key.get((key, recipient, kind))
        if found is not None:
            return found
        same_name = self._by_name.get((folded(name), recipient, kind), ())
        return next((row for row in same_name if row.person_key not in others), None)

    def has_file(self, file: str) -> bool:
        """Whether a letter was written there."""
        return file in self._files

    def written_on(self, day: str, recipient: str) -> int:
        """How many letters to this recipient were written on this day."""
        return sum(1 for row in self.rows if row.recipient == recipient and row.written_on == day)


def read_earlier(folder: Path) -> Earlier:
    """What earlier runs wrote into ``folder``, also those that were interrupted.

    Raises:
        NotReadable: a result is there and cannot be read.
        InputRefused: ``result.csv`` is there and no result of this program.
    """
    rows: dict[tuple[str, str, str, str], ResultRow] = {}
    for row in (*_read_result(folder / RESULT), *_read_journal(folder / JOURNAL)):
        # A run that ended between a letter and its result left it begun. Files appear whole or not at all.
        if row.is_written or (row.status == _BEGUN and (folder / row.file).is_file()):
            rows[row.person_key, folded(row.person), row.recipient, row.kind] = replace(row, status=GOOD)
    return Earlier(rows.values())


def write_result(folder: Path, rows: Sequence[ResultRow]) -> Path:
    """Write ``result.csv`` whole, in UTF-8 with a byte order mark, so that spreadsheets read it; the journal is done
    with. Raises NotWritable, DiskFull."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(map(_cells, rows))
    path = folder / RESULT
    write_whole(path, text.getvalue().encode("utf-8-sig", "replace"))
    (folder / JOURNAL).unlink(missing_ok=True)
    return path


class Journal:
    """Notes each letter before it is written and after."""

    def __init__(self, folder: Path) -> None:
        """Go on with the journal in ``folder``. Raises NotWritable, DiskFull."""
        self._path = folder / JOURNAL
        try:
            self._file = self._path.open("ab")
        except OSError as error:
            raise self._explained(error) from error
        self._add([])  # ends a line that was cut off

    def begin(self, row: ResultRow) -> None:
        """A letter is about to be written to ``row.file``."""
        self._add([replace(row, status=_BEGUN)])

    def end(self, rows: Sequence[ResultRow]) -> None:
        """What became of the letters of a person."""
        self._add(rows)

    def close(self) -> None:
        """Close the file; it stays until :func:`write_result`."""
        self._file.close()

    def _add(self, rows: Sequence[ResultRow]) -> None:
        # In ASCII: names may hold lone surrogates, which JSON can escape and UTF-8 cannot hold.
        lines = "".join(json.dumps(asdict(row)) + "\n" for row in rows) or "\n"
        try:
            self._file.write(lines.encode("ascii"))
            self._file.flush()
        except OSError as error:
            raise self._explained(error) from error

    def _explained(self, error: OSError) -> InputRefused:
        if is_disk_full(error):
            return DiskFull(path=self._path)
        return NotWritable(path=self._path, reason=error.strerror or type(error).__name__)


def _cells(row: ResultRow) -> list[object]:
    return [_guarded(getattr(row, name)) for name in COLUMNS]


def _guarded(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _bare(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _content(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig", "replace")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise NotReadable(path=path, reason=error.strerror or type(error).__name__) from error


def _read_result(path: Path) -> list[ResultRow]:
    text = _content(path)
    if not text and not path.exists():
        return []
    heading = text.split("\n", 1)[0]
    # Spreadsheets of many countries save with semicolons.
    reader = csv.DictReader(
        io.StringIO(text, newline=""),
        restval="",
        delimiter=";" if heading.count(";") > heading.count(",") else ",",
    )
    try:
        if not {"person", "recipient", "kind", "status"} <= set(reader.fieldnames or ()):
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{file}” in the folder “{folder}” is no result of this program. Choose another "
                    "folder, so that it is not overwritten.",
                ),
                file=path.name,
                folder=path.parent.name,
            )
        return [row for cells in reader if (row := _row({name: _bare(cells.get(name) or "") for name in COLUMNS}))]
    except csv.Error as error:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "“{file}” cannot be read: {problem}. Choose another folder."),
            file=path.name,
            problem=error,
        ) from error


def _read_journal(path: Path) -> list[ResultRow]:
    found: list[ResultRow] = []
    for line in _content(path).splitlines():
        try:
            content = json.loads(line) if line else None
        except ValueError:
            continue  # cut off when the program ended
        if isinstance(content, dict) and (row := _row({name: str(content.get(name, "")) for name in COLUMNS})):
            found.append(row)
    return found


def _row(values: dict[str, str]) -> ResultRow | None:
    number = values.pop("row")
    if not values["recipient"] or not values["kind"]:
        return None
    # int() takes digits of all scripts, and raises for a few that are called digits.
    return ResultRow(row=int(number) if number.isascii() and number.isdecimal() else 0, **values)
