"""Letters for many people: what can be wrong with a row, what a run is told beforehand, and how far it is.

Texts are templates with values, so that the window can translate them (context ``batch``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from exposure_check.domain.errors import QT_TRANSLATE_NOOP, ExposureCheckError, printable


class Severity(StrEnum):
    """What a problem does to its row."""

    ERROR = "error"
    """No letter is written for the row, or not this one."""
    WARNING = "warning"
    """The letter is written; a person should look."""
    NOTE = "note"


class ProblemKind(StrEnum):
    """What can be wrong with a row, a letter, or the file."""

    BROKEN_ROW = "broken-row"
    CELL_COUNT = "cell-count"
    NO_NAME = "no-name"
    NAME_TOO_LONG = "name-too-long"
    NO_COUNTRY = "no-country"
    UNKNOWN_COUNTRY = "unknown-country"
    NO_ADDRESS = "no-address"
    BAD_EMAIL = "bad-email"
    BAD_DATE = "bad-date"
    DATE_IN_FUTURE = "date-in-future"
    DATES_REVERSED = "dates-reversed"
    OLD_DATE = "old-date"
    BAD_LANGUAGE = "bad-language"
    NO_PERMISSION = "no-permission"
    PERMISSION_NOT_THERE = "permission-not-there"
    PERMISSION_NOT_READABLE = "permission-not-readable"
    PERMISSION_EMPTY = "permission-empty"
    PERMISSION_EXPIRED = "permission-expired"
    DUPLICATE = "duplicate"
    NAMESAKE = "namesake"
    REFUSED = "refused"
    """The letter itself cannot be written; the error says why."""
    WRITTEN_BEFORE = "written-before"
    CHANGED_SINCE = "changed-since"
    FILE_GONE = "file-gone"
    FILE_TAKEN = "file-taken"
    MISSING_COLUMN = "missing-column"
    UNKNOWN_COLUMN = "unknown-column"
    NO_ROWS = "no-rows"


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

_TABLE: Mapping[ProblemKind, tuple[Severity, str]] = {
    ProblemKind.BROKEN_ROW: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "The row cannot be read: a quotation mark is missing or too many."),
    ),
    ProblemKind.CELL_COUNT: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "The row has {found} cells, the first line has {wanted}."),
    ),
    ProblemKind.NO_NAME: (_ERROR, QT_TRANSLATE_NOOP("batch", "The name is empty.")),
    ProblemKind.NAME_TOO_LONG: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "The name in “{column}” is longer than {limit} characters."),
    ),
    ProblemKind.NO_COUNTRY: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "The country is empty. Use two letters, for example FR or DE."),
    ),
    ProblemKind.UNKNOWN_COUNTRY: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "“{country}” is not a country code. Use two letters, for example FR or DE."),
    ),
    ProblemKind.NO_ADDRESS: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "There is neither a postal address nor an e-mail address for the answer."),
    ),
    ProblemKind.BAD_EMAIL: (_ERROR, QT_TRANSLATE_NOOP("batch", "“{email}” is not an e-mail address.")),
    ProblemKind.BAD_DATE: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31."),
    ),
    ProblemKind.DATE_IN_FUTURE: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "The day {day} in “{column}” lies in the future."),
    ),
    ProblemKind.DATES_REVERSED: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "The permission ends on {until}, before the person was born on {born}."),
    ),
    ProblemKind.OLD_DATE: (
        _WARNING,
        QT_TRANSLATE_NOOP("batch", "The day of birth {day} is more than 120 years ago. Check it."),
    ),
    ProblemKind.BAD_LANGUAGE: (
        _WARNING,
        QT_TRANSLATE_NOOP("batch", "“{language}” is not a language code such as fr or de, so it is not used."),
    ),
    ProblemKind.NO_PERMISSION: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "No signed permission is named. Writing for somebody else needs one."),
    ),
    ProblemKind.PERMISSION_NOT_THERE: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "The permission “{file}” is not there. It is looked for beside the CSV file."),
    ),
    ProblemKind.PERMISSION_NOT_READABLE: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "The permission “{file}” cannot be opened."),
    ),
    ProblemKind.PERMISSION_EMPTY: (_ERROR, QT_TRANSLATE_NOOP("batch", "The permission “{file}” is an empty file.")),
    ProblemKind.PERMISSION_EXPIRED: (_ERROR, QT_TRANSLATE_NOOP("batch", "The permission ended on {until}.")),
    ProblemKind.DUPLICATE: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "The same person stands in row {row}. Only that row gets letters."),
    ),
    ProblemKind.NAMESAKE: (
        _WARNING,
        QT_TRANSLATE_NOOP("batch", "Row {row} has the same name. Check that these are two people."),
    ),
    ProblemKind.REFUSED: (_ERROR, "{error}"),
    ProblemKind.WRITTEN_BEFORE: (_NOTE, QT_TRANSLATE_NOOP("batch", "Written before; it is not written again.")),
    ProblemKind.CHANGED_SINCE: (
        _WARNING,
        QT_TRANSLATE_NOOP(
            "batch",
            "Written before with other details, and not written again. To write it anew, delete the letter and its "
            "line in result.csv.",
        ),
    ),
    ProblemKind.FILE_GONE: (
        _WARNING,
        QT_TRANSLATE_NOOP(
            "batch",
            "Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.",
        ),
    ),
    ProblemKind.FILE_TAKEN: (
        _ERROR,
        QT_TRANSLATE_NOOP("batch", "“{file}” is the letter of another person. Choose another folder for this table."),
    ),
    ProblemKind.MISSING_COLUMN: (_WARNING, QT_TRANSLATE_NOOP("batch", "The column “{column}” is missing.")),
    ProblemKind.UNKNOWN_COLUMN: (
        _WARNING,
        QT_TRANSLATE_NOOP("batch", "The column “{column}” is not known, so it is not read."),
    ),
    ProblemKind.NO_ROWS: (_WARNING, QT_TRANSLATE_NOOP("batch", "There is no person in the file.")),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. ``error`` is set for REFUSED and can be translated by itself. ``recipient`` (a slug) and
    ``letter`` (a kind) name the letter when it is not the whole row."""

    kind: ProblemKind
    values: Mapping[str, str] = field(default_factory=dict)
    error: ExposureCheckError | None = None
    recipient: str = ""
    letter: str = ""

    @property
    def severity(self) -> Severity:
        """What it does to its row."""
        return _TABLE[self.kind][0]

    @property
    def template(self) -> str:
        """The English sentence with places for ``values``."""
        return _TABLE[self.kind][1]

    def __str__(self) -> str:
        return self.template.format(**self.values) if self.error is None else str(self.error)


def problem(kind: ProblemKind, **untrusted_values: object) -> Problem:
    """A problem with values from a file: control characters are left out, and long ones cut."""
    return Problem(kind, {name: printable(str(value), 120) for name, value in untrusted_values.items()})


def refused(error: ExposureCheckError, recipient: str, letter: str) -> Problem:
    """A letter that cannot be written."""
    return Problem(ProblemKind.REFUSED, error=error, recipient=recipient, letter=letter)


class AdviceKind(StrEnum):
    """What a run is told before it begins. Nothing of it stops the run."""

    MANY_AT_ONCE = "many-at-once"
    SEVERAL_PURPOSES = "several-purposes"
    SAME_WORDS = "same-words"


_ADVICE: Mapping[AdviceKind, str] = {
    AdviceKind.MANY_AT_ONCE: QT_TRANSLATE_NOOP(
        "batch",
        "{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a "
        "campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of "
        "this program, not a rule of law.",
    ),
    AdviceKind.SEVERAL_PURPOSES: QT_TRANSLATE_NOOP(
        "batch",
        "Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is "
        "enough; requests that were split up artificially can be called excessive.",
    ),
    AdviceKind.SAME_WORDS: QT_TRANSLATE_NOOP(
        "batch",
        "These letters name no photos. A letter with facts of the person’s own, such as the addresses of found "
        "photos, is harder to set aside: it can be written on the page Letters.",
    ),
}


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule stands."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class CampaignRule:
    """What is known about many letters to one recipient. ``letters_a_day`` is the program's own careful number and
    nowhere in the law. ``compiled`` is the day of the facts."""

    letters_a_day: int
    why: str
    compiled: date
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice with what it rests on."""

    kind: AdviceKind
    values: Mapping[str, str]
    sources: tuple[Source, ...]
    checked: date

    @property
    def template(self) -> str:
        """The English sentence with places for ``values``."""
        return _ADVICE[self.kind]

    def __str__(self) -> str:
        return self.template.format(**self.values)


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """How far a run is: people of all, and letters. ``name`` is the person that was finished last."""

    done: int
    total: int
    written: int = 0
    there: int = 0
    failed: int = 0
    name: str = ""
