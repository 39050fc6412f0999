"""What each kind of entry can say beyond its day and note, as a table; and what a person typed, checked against it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exposure_check.domain.case_events import Asked, CaseEvent, EventKind, SentHow
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, EventRefused, TooLong
from exposure_check.domain.sentence import Sentence

LONGEST_NOTE = 4000
LONGEST_DETAIL = 1000


class Form(StrEnum):
    """How a detail is written."""

    TEXT = "text"
    DAY = "a day such as 2026-12-28"
    CHOICE = "a choice"
    ENTRY = "the number of an entry"


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail of an entry. ``choices`` are the allowed words of a CHOICE, ``default`` is taken if none is given."""

    name: str
    form: Form = Form.TEXT
    required: bool = False
    choices: tuple[str, ...] = ()
    default: str | None = None


_HOW = tuple(how.value for how in SentHow)

DETAILS: Mapping[EventKind, tuple[Detail, ...]] = {
    EventKind.SENT: (Detail("how", Form.CHOICE, required=True, choices=_HOW), Detail("tracking")),
    # Assumed unless the person says that there is proof.
    EventKind.RECEIVED: (Detail("proven", Form.CHOICE, choices=("yes", "no"), default="no"),),
    EventKind.EXTENDED: (Detail("until", Form.DAY), Detail("reason")),
    EventKind.ASKED_BACK: (Detail("for", Form.CHOICE, required=True, choices=tuple(asked.value for asked in Asked)),),
    EventKind.PARTIAL: (Detail("reason"),),
    EventKind.REFUSED: (Detail("reason"),),
    EventKind.REMINDED: (Detail("how", Form.CHOICE, choices=_HOW),),
    EventKind.REPLIED: (Detail("how", Form.CHOICE, choices=_HOW),),
    EventKind.COMPLAINED: (Detail("authority", required=True), Detail("reference")),
    EventKind.AUTHORITY_ANSWERED: (Detail("reference"),),
    EventKind.CORRECTED: (Detail("entry", Form.ENTRY, required=True),),
}


def checked_details(event: EventKind, untrusted_details: Mapping[str, str]) -> dict[str, str]:
    """The details of an entry in the table's order, cleaned, with defaults.

    Raises:
        EventRefused: one is unknown, missing or not written as it must be.
        TooLong: one is longer than :data:`LONGEST_DETAIL` characters.
    """
    known = DETAILS.get(event, ())
    unknown = sorted(set(untrusted_details) - {detail.name for detail in known})
    if unknown:
        names = ", ".join(detail.name for detail in known) or "none"
        raise EventRefused(what=f"The entry “{event.value}” has no detail “{unknown[0]}”. Its details are: {names}.")
    found: dict[str, str] = {}
    for detail in known:
        value = cleaned(untrusted_details.get(detail.name, ""), detail.name, LONGEST_DETAIL).replace("\n", " ")
        if not value and detail.default is not None:
            value = detail.default
        if value:
            found[detail.name] = _checked(event, detail, value)
        elif detail.required:
            raise EventRefused(what=_asking(event, detail))
    return found


def cleaned(untrusted_text: str, field: str, limit: int) -> str:
    """Composed (NFC), with line breaks as they are and without other control characters. Raises TooLong."""
    lines = unicodedata.normalize("NFC", untrusted_text).replace("\r\n", "\n").split("\n")
    text = "\n".join("".join(mark if mark.isprintable() else " " for mark in line).rstrip() for line in lines).strip()
    if len(text) > limit:
        raise TooLong(field=field, limit=limit)
    return text


def until(event: CaseEvent) -> date | None:
    """Until when the recipient took more time, as far as it said."""
    return date.fromisoformat(event.details["until"]) if "until" in event.details else None


def is_proven(event: CaseEvent) -> bool:
    """Whether a receipt is proven, not assumed."""
    return event.details.get("proven") == "yes"


def _checked(event: EventKind, detail: Detail, value: str) -> str:
    match detail.form:
        case Form.CHOICE if value.casefold() in detail.choices:
            return value.casefold()
        case Form.DAY if (day := _day(value)) is not None:
            return day.isoformat()
        case Form.ENTRY if value.isascii() and value.isdecimal() and len(value) < 10 and int(value) > 0:
            return str(int(value))
        case Form.TEXT:
            return value
        case _:
            raise EventRefused(what=_asking(event, detail))


def _asking(event: EventKind, detail: Detail) -> Sentence:
    form = " | ".join(detail.choices) if detail.form is Form.CHOICE else detail.form.value
    typed = f"It needs the detail “{detail.name}”: {form}. Write it as {detail.name}=…"
    return Sentence(_INCOMPLETE, typed=typed, event=event)


_INCOMPLETE = QT_TRANSLATE_NOOP("cases", "The entry “{event}” is not complete.")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
