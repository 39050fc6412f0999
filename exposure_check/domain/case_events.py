"""What can happen in a case, and what an entry of its log says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class EventKind(StrEnum):
    """What can happen in a case."""

    DRAFTED = "drafted"
    SENT = "sent"
    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    EXTENDED = "extended"
    ASKED_BACK = "asked-back"
    GIVEN = "given"
    """The person gave what the recipient had asked back for."""
    ANSWERED = "answered"
    PARTIAL = "partial"
    REFUSED = "refused"
    SILENT = "silent"
    REMINDED = "reminded"
    REPLIED = "replied"
    """The person replied to a refusal, an incomplete answer or a demand."""
    COMPLAINED = "complained"
    AUTHORITY_ANSWERED = "authority-answered"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    CORRECTED = "corrected"
    """An earlier entry is wrong and no longer counts. It stays in the log."""


class SentHow(StrEnum):
    """By which way a letter went."""

    POST = "post"
    REGISTERED_POST = "registered-post"
    EMAIL = "email"
    WEB_FORM = "web-form"
    FAX = "fax"


class Asked(StrEnum):
    """What the recipient asked back for."""

    IDENTITY = "identity"
    CLARIFICATION = "clarification"


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One entry of a log: what happened, on which day, with a note.

    ``details`` hold what belongs to the kind, see :data:`exposure_check.domain.case_details.DETAILS`.
    ``recorded_at`` is when the entry was made; None in entries from before that was kept, and for the draft, which is
    as old as its case.
    """

    event: EventKind
    on: date
    note: str = ""
    details: dict[str, str] = field(default_factory=dict)
    recorded_at: datetime | None = None


def standing(events: Sequence[CaseEvent]) -> tuple[tuple[int, CaseEvent], ...]:
    """The entries that count, each with its number in the log (from 1): without corrections and what they took back."""
    taken_back = {int(event.details["entry"]) for event in events if event.event is EventKind.CORRECTED}
    return tuple(
        (number, event)
        for number, event in enumerate(events, 1)
        if event.event is not EventKind.CORRECTED and number not in taken_back
    )
