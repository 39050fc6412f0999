"""Data-protection requests. A request is the domain object, a letter is its rendering, a case is its history."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from exposure_check.domain.controller import Controller
from exposure_check.domain.person import Person


class RequestKind(StrEnum):
    """What is asked for. Only the kinds that can be written so far."""

    ACCESS = "access"
    ERASURE = "erasure"


class Law(StrEnum):
    """Under which law. Time can be counted under each; ``LAWS_WITH_LETTERS`` says where letters exist."""

    EU_GDPR = "eu-gdpr"
    UK_GDPR = "uk-gdpr"
    CH_FADP = "ch-fadp"
    US_CA_CCPA = "us-ca-ccpa"
    US_IL_BIPA = "us-il-bipa"
    CA_PIPEDA = "ca-pipeda"
    AU_PRIVACY = "au-privacy"
    BR_LGPD = "br-lgpd"


LAWS_WITH_LETTERS = frozenset({Law.EU_GDPR})
"""Laws under which letters can be written."""


class Language(StrEnum):
    """Languages in which letters exist, complete for every kind."""

    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """A confirmed photo that the letter names. ``address`` is where the public can see it."""

    address: str
    seen_on: date
    sha256: str


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """Everything a letter is made from. Nothing else may be stated in it.

    ``written_on`` is the date in the letter; ``place`` stands before it where custom wants a place.
    """

    kind: RequestKind
    law: Law
    language: Language
    person: Person
    recipient: Controller
    written_on: date
    place: str = ""
    evidence: tuple[EvidenceItem, ...] = ()
    options: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ComposedLetter:
    """A letter in words, before it becomes a document. ``text`` is the whole letter as plain text."""

    request: LetterRequest
    subject: str
    text: str
    layout: str
    payload: bytes = field(repr=False)
    """The typeset document's data (UTF-8 JSON), understood by the renderer that composed it."""
