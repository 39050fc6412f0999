"""Letters for many people from one CSV file. Bad rows are counted and explained, the other rows go on.

No vault is needed and no case is opened: the files and the result are what remains.
"""

from __future__ import annotations

import csv
import io
import os
import re
import unicodedata
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from exposure_check.domain.controller import Controller
from exposure_check.domain.country import ISO_3166_1_ALPHA_2
from exposure_check.domain.errors import (
    DateInFuture,
    EmptyField,
    ExposureCheckError,
    InputRefused,
    InvalidEmail,
    NotWritable,
    PermissionNeeded,
    UnknownCountry,
)
from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.domain.person import Person, PersonId
from exposure_check.domain.request import FOLLOWS_A_CASE, FORMATS, LetterRequest, RequestKind
from exposure_check.services.ports import LetterRenderer
from exposure_check.services.request import suggested_law, write_whole

COLUMNS = ("name", "address", "email", "country", "language", "birth_date", "aliases", "permission_file")
RESULT_COLUMNS = ("row", "person", "recipient", "kind", "status", "file", "reason")
RESULT = "result.csv"
_WORKERS = max(1, min(os.cpu_count() or 1, 8))
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """Who is written to, what about, and where the files go. ``suffix`` is one of :data:`FORMATS`. ``letterhead`` is
    that of the organisation that helps; ``layout`` None takes that of each person's country.
    """

    recipients: Sequence[Controller]
    kinds: Sequence[RequestKind]
    out: Path
    suffix: str = ".pdf"
    options: tuple[tuple[str, str], ...] = ()
    place: str = ""
    letterhead: Letterhead | None = None
    layout: Layout | None = None


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One line of the result. ``row`` counts the people from 1; ``status`` is ``good``, ``there`` (written by an
    earlier run and left alone) or ``failed``, then with one sentence as the ``reason``.
    """

    row: int
    person: str
    recipient: str
    kind: str
    status: str
    file: str = ""
    reason: str = ""


def write_letters(
    people: Path,
    order: BatchOrder,
    renderer: LetterRenderer,
    today: date,
    *,
    progress: Callable[[int], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[BatchRow]:
    """Write a letter per person, recipient and kind into a folder per person, and the result as ``result.csv``.

    A file that an earlier run wrote is left alone, so that an interrupted run can be started again. After a cancel the
    result holds what was done. ``progress`` gets the number of people done.

    Raises:
        InputRefused: the file is no such CSV file, or a kind or format cannot be written in a batch.
        NotWritable, DiskFull: the result cannot be written.
    """
    for kind in order.kinds:
        if kind in FOLLOWS_A_CASE:
            raise InputRefused(what=f"Letters of the kind “{kind}” follow a case and cannot be written in a batch.")
    if order.suffix not in FORMATS:
        raise InputRefused(what=f"Letters cannot be written as “{order.suffix}”. Use one of: {', '.join(FORMATS)}.")
    rows = list(_read(people))
    try:
        order.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritable(path=order.out, reason=error.strerror or type(error).__name__) from error
    result: list[BatchRow] = []

    def of_person(number: int, row: dict[str, str] | str) -> list[BatchRow]:
        return _of_person(number, row, people.parent, order, renderer, today)

    for number, done in enumerate(_side_by_side(of_person, rows, is_cancelled), start=1):
        result += done
        progress(number)
    write_whole(order.out / RESULT, _as_csv(result))
    return result


def _side_by_side(
    of_person: Callable[[int, dict[str, str] | str], list[BatchRow]],
    rows: Sequence[dict[str, str] | str],
    is_cancelled: Callable[[], bool],
) -> Iterator[list[BatchRow]]:
    """What ``of_person`` makes of each row, in their order, for several rows at once. A few rows are begun ahead, so
    that memory does not grow with their number; after a cancel those that were begun are finished.
    """
    begun: deque[Future[list[BatchRow]]] = deque()
    with ThreadPoolExecutor(max_workers=_WORKERS, thread_name_prefix="letters") as pool:
        for number, row in enumerate(rows, start=1):
            if is_cancelled():
                break
            begun.append(pool.submit(of_person, number, row))
            if len(begun) > 2 * _WORKERS:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()


def _read(path: Path) -> Iterator[dict[str, str] | str]:
    """The rows, or what is wrong with one. Comma or semicolon, byte order mark or none, columns in any order."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputRefused(what=f"“{path.name}” cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise InputRefused(what=f"“{path.name}” is not UTF-8. Save it as “CSV UTF-8”.") from error
    first = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",")
    try:
        heading = [name.strip().lower() for name in next(reader, [])]
    except csv.Error as error:
        raise InputRefused(what=f"“{path.name}” is not a CSV file: {error}.") from error
    if not {"name", "country"} <= set(heading) or len(set(heading)) != len(heading):
        raise InputRefused(what=f"“{path.name}” needs a first line with the columns {', '.join(COLUMNS)}.")
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield f"The row cannot be read: {error}."
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(heading):
            yield f"The row has {len(cells)} cells, the first line has {len(heading)}."
            continue
        yield {name: cell.strip() for name, cell in zip(heading, cells, strict=True)}


def _of_person(
    number: int, row: dict[str, str] | str, folder: Path, order: BatchOrder, renderer: LetterRenderer, today: date
) -> list[BatchRow]:
    every = [(recipient, kind) for recipient in order.recipients for kind in order.kinds]
    name = row["name"] if isinstance(row, dict) else ""

    def failed(recipient: Controller, kind: RequestKind, reason: str) -> BatchRow:
        return BatchRow(number, name, recipient.slug, kind, "failed", reason=reason)

    if isinstance(row, str):
        return [failed(recipient, kind, row) for recipient, kind in every]
    try:
        person = _person(number, row, folder, today)
    except ExposureCheckError as error:
        return [failed(recipient, kind, str(error)) for recipient, kind in every]
    done: list[BatchRow] = []
    for recipient, kind in every:
        try:
            done.append(write_letter(number, person, recipient, kind, order, renderer, today))
        except ExposureCheckError as error:
            done.append(failed(recipient, kind, str(error)))
    return done


def write_letter(
    number: int,
    person: Person,
    recipient: Controller,
    kind: RequestKind,
    order: BatchOrder,
    renderer: LetterRenderer,
    today: date,
) -> BatchRow:
    """Write one letter of a batch, unless its file is there. Raises what composing and writing it raise."""
    name = letter_file(number, person, recipient, kind, order)
    path = order.out / name
    if path.exists():
        return BatchRow(number, person.name, recipient.slug, kind, "there", name)
    letter = renderer.compose(letter_request(person, recipient, kind, order, renderer, today))
    content = renderer.to_format(letter, order.suffix)
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise NotWritable(path=path.parent, reason=error.strerror or type(error).__name__) from error
    write_whole(path, content)
    return BatchRow(number, person.name, recipient.slug, kind, "good", name)


def letter_request(
    person: Person,
    recipient: Controller,
    kind: RequestKind,
    order: BatchOrder,
    renderer: LetterRenderer,
    today: date,
) -> LetterRequest:
    """The request of one letter of a batch. Raises LawNotChosen."""
    law = suggested_law(renderer, person, recipient)
    return LetterRequest(
        kind=kind,
        law=law,
        language=renderer.suggested_language(law, recipient, person.language),
        person=person,
        recipient=recipient,
        written_on=today,
        place=order.place,
        options=dict(order.options),
        letterhead=order.letterhead,
        layout=order.layout,
    )


def letter_file(number: int, person: Person, recipient: Controller, kind: RequestKind, order: BatchOrder) -> str:
    """Where the letter is written to, below the folder of the order."""
    return f"{number:04d}-{_file_name(person.name)}/{recipient.slug}-{kind}{order.suffix}"


def _person(number: int, row: dict[str, str], folder: Path, today: date) -> Person:
    """The person of a row. Everyone needs a permission on file: the helper is not the data subject."""
    name = " ".join(row["name"].split())
    if not name:
        raise EmptyField(field="name")
    country = row["country"].upper()
    if country not in ISO_3166_1_ALPHA_2:
        raise UnknownCountry(country=row["country"])
    email = row.get("email", "")
    if email and not _EMAIL.fullmatch(email):
        raise InvalidEmail(email=email)
    permission = row.get("permission_file", "")
    if not permission or not (folder / permission).is_file() or not (folder / permission).stat().st_size:
        raise PermissionNeeded(name=name)
    return Person(
        id=PersonId(f"row-{number}"),
        name=name,
        country=country,
        is_owner=False,
        created_at=datetime.combine(today, time(), tzinfo=UTC),
        email=email or None,
        address=tuple(filter(None, map(str.strip, re.split(r"\r?\n|\\n", row.get("address", ""))))),
        language=row.get("language", "").lower() or "en",
        birth_date=_birth_date(row.get("birth_date", ""), today),
        aliases=tuple(filter(None, map(str.strip, row.get("aliases", "").split("|")))),
    )


def _birth_date(text: str, today: date) -> date | None:
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise InputRefused(what=f"“{text}” is not a day. Write it as 1990-12-31.") from None
    if day > today:
        raise DateInFuture(day=text)
    return day


def _file_name(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:60] or "person"


def _as_csv(rows: Sequence[BatchRow]) -> bytes:
    """UTF-8 with a byte order mark, so that spreadsheets read it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(RESULT_COLUMNS)
    for row in rows:
        writer.writerow([getattr(row, name) for name in RESULT_COLUMNS])
    return text.getvalue().encode("utf-8-sig")
