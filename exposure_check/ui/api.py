"""What the window uses of the services, gathered in one place so that a change there is a change here only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeAlias

from exposure_check.domain.case import Case
from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.face import CandidateFace, Reference
from exposure_check.domain.person import PersonId
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.domain.scan import ScanCounts


@dataclass(frozen=True, slots=True)
class PersonDraft:
    name: str
    country: str
    email: str | None = None
    address: Sequence[str] = ()
    language: str = "en"
    birth_date: date | None = None
    aliases: Sequence[str] = ()
    permission: Path | None = None
    permission_until: date | None = None


class EnrolStatus(StrEnum):
    ENROLLED = "enrolled"
    CHOICE_NEEDED = "choice-needed"
    NO_FACE = "no-face"
    ALREADY_THERE = "already-there"
    UNREADABLE = "unreadable"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class EnrolOutcome:
    path: Path
    status: EnrolStatus
    reference: Reference | None = None
    faces: tuple[CandidateFace, ...] = ()
    sha256: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ScanProgress:
    done: int
    total: int | None
    item: str
    counts: ScanCounts
    matches: int


@dataclass(frozen=True, slots=True)
class SourceEntry:
    id: str
    person_id: PersonId
    location: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class LetterOrder:
    person_id: PersonId
    recipient: ControllerSlug
    kind: RequestKind
    language: Language
    law: Law = Law.EU_GDPR
    with_evidence: bool = False
    place: str = ""
    options: Any = ()


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    case: Case
    path: Path
    due_if_received: Deadline


@dataclass(frozen=True, slots=True)
class PassphraseStrength:
    score: int
    warning: str
    suggestions: tuple[str, ...]


Session: TypeAlias = Any
Application: TypeAlias = Any
MOST_REFERENCES = 10
