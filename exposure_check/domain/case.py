"""Cases: the history of one request, from the draft to the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from exposure_check.domain.case_details import is_proven, until
from exposure_check.domain.case_events import Asked, CaseEvent, EventKind, SentHow, standing
from exposure_check.domain.case_rules import CaseState, state_of
from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.person import PersonId
from exposure_check.domain.request import Language, Law, RequestKind

__all__ = [
    "Asked",
    "Attachment",
    "AttachmentId",
    "Case",
    "CaseEvent",
    "CaseId",
    "CaseState",
    "EventKind",
    "History",
    "Outcome",
    "SentHow",
    "StoredLetter",
    "history_of",
]

CaseId = NewType("CaseId", str)
AttachmentId = NewType("AttachmentId", str)


@dataclass(frozen=True, slots=True)
class StoredLetter:
    """A letter as it was written, kept inside the vault."""

    language: Language
    subject: str
    text: str
    pdf: bytes = field(repr=False)
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to entry number ``entry`` (from 1) of a case's log. Its content stays in the vault and is
    never opened by the program. ``size`` is in bytes, ``sha256`` that of the content, in hexadecimal."""

    id: AttachmentId
    entry: int
    untrusted_name: str
    size: int
    sha256: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """A request and its history. The state follows from the events."""

    id: CaseId
    person_id: PersonId
    recipient: ControllerSlug
    recipient_name: str
    recipient_country: str | None
    kind: RequestKind
    law: Law
    created_at: datetime
    events: tuple[CaseEvent, ...]

    @property
    def state(self) -> CaseState:
        """The state that the last event left the case in."""
        return state_of(self.events)


class Outcome(StrEnum):
    """How a request ended so far."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    REFUSED = "refused"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class History:
    """Exactly what a case's log says, for letters that follow. None or empty: the log does not say it.

    ``sent_on`` is the last sending that can be what arrived. ``received_on`` is an assumption unless
    ``received_is_proven``. ``answered_on`` is the day of the last answer, whole, partial or refusing; ``outcome`` is
    that answer, or SILENT if there is none and the log says so. ``refusal_note`` is the reason that the recipient gave.
    """

    sent_on: date | None = None
    sent_how: SentHow | None = None
    received_on: date | None = None
    received_is_proven: bool = False
    acknowledged_on: date | None = None
    extended_on: date | None = None
    extended_until: date | None = None
    extension_reason: str = ""
    asked_back_on: date | None = None
    asked_back_for: Asked | None = None
    given_on: date | None = None
    answered_on: date | None = None
    outcome: Outcome | None = None
    refusal_note: str = ""
    silent_on: date | None = None
    reminded_on: date | None = None
    replied_on: date | None = None
    complained_on: date | None = None
    complained_to: str = ""
    complaint_reference: str = ""
    authority_answered_on: date | None = None
    withdrawn_on: date | None = None


_ANSWERS = (EventKind.ANSWERED, EventKind.PARTIAL, EventKind.REFUSED)
_REACTIONS = (EventKind.ACKNOWLEDGED, EventKind.EXTENDED, EventKind.ASKED_BACK, *_ANSWERS)


def history_of(case: Case) -> History:
    """What the entries of the case that count say, and nothing else."""
    log = [event for _, event in standing(case.events)]
    received = _receipt(log)
    sent = _sending(log, received)
    answer = _last(log, *_ANSWERS)
    silent = _last(log, EventKind.SILENT)
    extended = _last(log, EventKind.EXTENDED)
    asked = _last(log, EventKind.ASKED_BACK)
    complained = _last(log, EventKind.COMPLAINED)
    outcome = Outcome(answer.event.value) if answer else Outcome.SILENT if silent else None
    return History(
        sent_on=_day(sent),
        sent_how=SentHow(sent.details["how"]) if sent and "how" in sent.details else None,
        received_on=_day(received),
        received_is_proven=received is not None and is_proven(received),
        acknowledged_on=_day(_last(log, EventKind.ACKNOWLEDGED)),
        extended_on=_day(extended),
        extended_until=until(extended) if extended else None,
        extension_reason=_detail(extended, "reason"),
        asked_back_on=_day(asked),
        asked_back_for=Asked(asked.details["for"]) if asked and "for" in asked.details else None,
        given_on=_day(_last(log, EventKind.GIVEN)),
        answered_on=_day(answer),
        outcome=outcome,
        refusal_note=_detail(answer, "reason"),
        silent_on=_day(silent),
        reminded_on=_day(_last(log, EventKind.REMINDED)),
        replied_on=_day(_last(log, EventKind.REPLIED)),
        complained_on=_day(complained),
        complained_to=_detail(complained, "authority"),
        complaint_reference=_detail(complained, "reference"),
        authority_answered_on=_day(_last(log, EventKind.AUTHORITY_ANSWERED)),
        withdrawn_on=_day(_last(log, EventKind.WITHDRAWN)),
    )


def first_reaction(case: Case) -> date | None:
    """The first day on which the recipient showed that it has the letter."""
    return min((event.on for _, event in standing(case.events) if event.event in _REACTIONS), default=None)


def _receipt(log: Sequence[CaseEvent]) -> CaseEvent | None:
    received = [event for event in log if event.event is EventKind.RECEIVED]
    proven = [event for event in received if is_proven(event)]
    return next(reversed(proven or received), None)


def _sending(log: Sequence[CaseEvent], received: CaseEvent | None) -> CaseEvent | None:
    """The last sending, but none after the letter had arrived: then an earlier one arrived."""
    arrived = [event.on for event in log if event.event in _REACTIONS]
    if received is not None:
        arrived.append(received.on)
    sent = [event for event in log if event.event is EventKind.SENT]
    fitting = [event for event in sent if not arrived or event.on <= min(arrived)]
    return max(reversed(fitting), key=lambda event: event.on, default=None)


def _last(log: Sequence[CaseEvent], *kinds: EventKind) -> CaseEvent | None:
    return next((event for event in reversed(log) if event.event in kinds), None)


def _day(event: CaseEvent | None) -> date | None:
    return None if event is None else event.on


def _detail(event: CaseEvent | None, name: str) -> str:
    return "" if event is None else event.details.get(name, "")
