"""The rows of a table as people, each with everything that is wrong with it."""

from __future__ import annotations

import hashlib
import json
import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from exposure_check.domain.batch import Problem, ProblemKind, Severity, problem
from exposure_check.domain.country import ISO_3166_1_ALPHA_2
from exposure_check.domain.person import Person, PersonId
from exposure_check.services.people import LONGEST_NAME
from exposure_check.services.people_table import PeopleTable, TableRow

OLDEST = 120
"""Years. A day of birth before that is more likely a slip than a person."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LANGUAGE = re.compile(r"[a-z]{2}")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A row as far as it could be understood. ``person`` is None if an error of ``problems`` forbids letters. ``key``
    tells people apart, ``details`` says whether anything about them changed."""

    number: int
    line: int
    name: str
    country: str
    person: Person | None
    problems: tuple[Problem, ...]
    key: str = ""
    details: str = ""


def people_of(table: PeopleTable, folder: Path, today: date) -> list[PersonRow]:
    """Everyone in the table. Permissions are looked for in ``folder``. A person who stands there twice gets letters for
    the first row that can be used."""
    found: list[PersonRow] = []
    known: dict[str, list[PersonRow]] = defaultdict(list)
    for row in table.rows:
        one = _person_row(row, folder, today)
        if one.person is not None:
            twin = _twin(one, known[folded(one.name)])
            if twin is not None:
                one = _with(one, twin)
            if one.person is not None:
                known[folded(one.name)].append(one)
        found.append(one)
    return found


def folded(text: str) -> str:
    """``text`` as names are compared: compatible forms, case and white space do not matter."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def digest(content: object) -> str:
    """A short name for ``content`` (64 bits of SHA-256): the same for the same content, and nothing to be read."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _person_row(row: TableRow, folder: Path, today: date) -> PersonRow:
    if row.cells is None:
        return PersonRow(row.number, row.line, "", "", None, () if row.broken is None else (row.broken,))
    cells = row.cells
    name, country = " ".join(cells["name"].split()), cells["country"].upper()
    problems = [*_of_name(name, cells), *_of_country(cells["country"]), *_of_contact(cells)]
    born = _day(cells, "birth_date", problems)
    until = _day(cells, "permission_until", problems)
    problems += _of_dates(born, until, today)
    problems += _of_permission(cells, until, folder, today)
    language = cells.get("language", "").lower()
    if language and not _LANGUAGE.fullmatch(language):
        problems.append(problem(ProblemKind.BAD_LANGUAGE, language=language))
        language = ""
    if any(each.severity is Severity.ERROR for each in problems):
        return PersonRow(row.number, row.line, name, country, None, tuple(problems))
    person = Person(
        id=PersonId(f"row-{row.number}"),
        name=name,
        country=country,
        is_owner=False,
        created_at=datetime.combine(today, time(), tzinfo=UTC),
        email=cells.get("email") or None,
        address=_address(cells),
        language=language or "en",
        birth_date=born,
        aliases=_aliases(cells),
    )
    return PersonRow(row.number, row.line, name, country, person, tuple(problems), _key(person), _details(person))


def _of_name(name: str, cells: Mapping[str, str]) -> Iterator[Problem]:
    if not name:
        yield problem(ProblemKind.NO_NAME)
    for column, text in (("name", name), *(("aliases", alias) for alias in _aliases(cells))):
        if len(text) > LONGEST_NAME:
            yield problem(ProblemKind.NAME_TOO_LONG, column=column, limit=LONGEST_NAME)


def _of_country(country: str) -> Iterator[Problem]:
    if not country:
        yield problem(ProblemKind.NO_COUNTRY)
    elif country.upper() not in ISO_3166_1_ALPHA_2:
        yield problem(ProblemKind.UNKNOWN_COUNTRY, country=country)


def _of_contact(cells: Mapping[str, str]) -> Iterator[Problem]:
    email = cells.get("email", "")
    if email and not _EMAIL.fullmatch(email):
        yield problem(ProblemKind.BAD_EMAIL, email=email)
    if not email and not _address(cells):
        yield problem(ProblemKind.NO_ADDRESS)


def _day(cells: Mapping[str, str], column: str, problems: list[Problem]) -> date | None:
    text = cells.get(column, "")
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        problems.append(problem(ProblemKind.BAD_DATE, text=text, column=column))
        return None


def _of_dates(born: date | None, until: date | None, today: date) -> Iterator[Problem]:
    if born is not None and born > today:
        yield problem(ProblemKind.DATE_IN_FUTURE, day=born, column="birth_date")
    elif born is not None and today.year - born.year > OLDEST:
        yield problem(ProblemKind.OLD_DATE, day=born)
    if born is not None and until is not None and until < born:
        yield problem(ProblemKind.DATES_REVERSED, until=until, born=born)


def _of_permission(cells: Mapping[str, str], until: date | None, folder: Path, today: date) -> Iterator[Problem]:
    """Everyone needs a permission on file: the helper is not the data subject."""
    name = cells.get("permission_file", "")
    if not name:
        yield problem(ProblemKind.NO_PERMISSION)
        return
    path = folder / name
    try:
        if not path.is_file():
            yield problem(ProblemKind.PERMISSION_NOT_THERE, file=name)
        elif not path.stat().st_size:
            yield problem(ProblemKind.PERMISSION_EMPTY, file=name)
        elif not os.access(path, os.R_OK):
            yield problem(ProblemKind.PERMISSION_NOT_READABLE, file=name)
    except (OSError, ValueError):  # a name that no file can have, such as one with a null character
        yield problem(ProblemKind.PERMISSION_NOT_THERE, file=name)
    if until is not None and until < today:
        yield problem(ProblemKind.PERMISSION_EXPIRED, until=until)


def _address(cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, re.split(r"\r?\n|\\n", cells.get("address", "")))))


def _aliases(cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, cells.get("aliases", "").split("|"))))


def _key(person: Person) -> str:
    """Who it is: the name with the day of birth, which does not change; else with what there is."""
    apart = person.birth_date or folded(person.email or "") or folded(" ".join(person.address))
    return digest((folded(person.name), apart))


def _details(person: Person) -> str:
    """What of a person goes into letters."""
    return digest(
        (
            person.name,
            person.address,
            person.email,
            person.country,
            person.language,
            person.birth_date,
            person.aliases,
        )
    )


def _twin(one: PersonRow, others: Sequence[PersonRow]) -> tuple[ProblemKind, PersonRow] | None:
    """An earlier row of the same person, or else of somebody with the same name."""
    for other in others:
        if _is_same(one, other):
            return ProblemKind.DUPLICATE, other
    return (ProblemKind.NAMESAKE, others[0]) if others else None


def _is_same(one: PersonRow, other: PersonRow) -> bool:
    a, b = one.person, other.person
    if a is None or b is None:
        return False
    if a.birth_date and b.birth_date:
        return a.birth_date == b.birth_date
    same_email = bool(a.email) and folded(a.email or "") == folded(b.email or "")
    same_address = bool(a.address) and folded(" ".join(a.address)) == folded(" ".join(b.address))
    return same_email or same_address


def _with(one: PersonRow, twin: tuple[ProblemKind, PersonRow]) -> PersonRow:
    kind, other = twin
    problems = (*one.problems, problem(kind, row=other.number))
    person = None if kind is ProblemKind.DUPLICATE else one.person
    return PersonRow(one.number, one.line, one.name, one.country, person, problems, one.key, one.details)
