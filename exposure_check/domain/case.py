"""Cases: the history of one request, from the draft to the answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.person import PersonId
from exposure_check.domain.request import Language, Law, RequestKind

CaseId = NewType("CaseId", str)


class CaseState(StrEnum):
    """Where a case stands."""

    DRAFT = "draft"


class EventKind(StrEnum):
    """What can happen in a case. Only what the program can record so far."""

    DRAFTED = "drafted"


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One thing that happened, on a day, with a note."""

    event: EventKind
    on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class StoredLetter:
    """A letter as it was written, kept inside the vault."""

    language: Language
    subject: str
    text: str
    pdf: bytes = field(repr=False)
    sha256: str = ""


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
        return CaseState.DRAFT
