"""Data-protection requests. A request is the domain object, a letter is its rendering, a case is its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from exposure_check.domain.case_events import SentHow
from exposure_check.domain.controller import Controller
from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.domain.match import MatchId
from exposure_check.domain.person import Person
from exposure_check.domain.provenance import Retrieval


class RequestKind(StrEnum):
    """What is asked for, or done."""

    ACCESS = "access"
    ERASURE = "erasure"
    OBJECTION = "objection"
    RESTRICTION = "restriction"
    RECTIFICATION = "rectification"
    PORTABILITY = "portability"
    WITHDRAWAL = "withdrawal"
    REMINDER = "reminder"
    REPLY = "reply"
    COMPLAINT = "complaint"
    AUTHORITY_TO_ACT = "authority-to-act"
    REMOVAL = "removal"


FOLLOWS_A_CASE = frozenset({RequestKind.REMINDER, RequestKind.REPLY, RequestKind.COMPLAINT})
"""Kinds that speak of an earlier letter and so need a :class:`History`."""


class Law(StrEnum):
    """Under which law. Time can be counted and letters can be written under each."""

    EU_GDPR = "eu-gdpr"
    UK_GDPR = "uk-gdpr"
    CH_FADP = "ch-fadp"
    US_CA_CCPA = "us-ca-ccpa"
    US_IL_BIPA = "us-il-bipa"
    CA_PIPEDA = "ca-pipeda"
    AU_PRIVACY = "au-privacy"
    BR_LGPD = "br-lgpd"


FORMATS = (".pdf", ".docx", ".eml", ".txt")
"""Suffixes of the files that letters can be written to."""


class Language(StrEnum):
    """Languages in which letters exist. All are complete under the GDPR; other laws have those of their countries."""

    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    SPANISH = "es"
    ITALIAN = "it"
    DUTCH = "nl"
    POLISH = "pl"
    GREEK = "el"
    PORTUGUESE = "pt"
    SWEDISH = "sv"


@dataclass(frozen=True, slots=True)
class LawOfLetters:
    """A law as letters know it: its name (English), the kinds and languages of its letters, and whether the person has
    to say that they live where it applies, because their country does not tell.
    """

    law: Law
    name: str
    kinds: tuple[RequestKind, ...]
    languages: tuple[Language, ...]
    declares_residence: bool


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """A confirmed photo that the letter names. ``address`` is where the public can see it.

    ``retrieval`` is the evidence that the image file was given to somebody who was not logged in, where it was fetched
    for this address. ``picture`` is a small JPEG with other people's faces covered, in it only if the person chose so.
    ``match_id`` is by what the person chooses the photo.
    """

    address: str
    seen_on: date
    sha256: str
    match_id: MatchId | None = None
    retrieval: Retrieval | None = None
    picture: bytes | None = field(default=None, repr=False)


class Outcome(StrEnum):
    """What an answer amounts to, as the person recorded it."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    REFUSED = "refused"
    ASKED_BACK = "asked-back"


@dataclass(frozen=True, slots=True)
class History:
    """What the log of a case says about an earlier letter. A later letter states of the past only this.

    ``kind`` is what was asked for then. ``received_on`` is an assumption unless ``receipt_proven``. ``due`` is the
    latest plausible day of the answer, computed from the log with any extension. ``quote`` is what the recipient wrote,
    word for word. A field that is None or empty did not happen, as far as the log knows.
    """

    kind: RequestKind
    sent_on: date
    channel: SentHow | None = None
    received_on: date | None = None
    receipt_proven: bool = False
    acknowledged_on: date | None = None
    extended_on: date | None = None
    extended_until: date | None = None
    due: date | None = None
    answered_on: date | None = None
    outcome: Outcome | None = None
    quote: str = ""
    reminded_on: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whoever a letter goes to when that is not the recipient of the request: an authority, a site, a private person.

    ``address`` holds the lines below the name, the country last; nothing in it is guessed.
    """

    name: str
    address: tuple[str, ...] = ()
    email: str | None = None
    webform: str | None = None


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """Everything a letter is made from. Nothing else may be stated in it.

    ``written_on`` is the date in the letter; ``place`` stands before it where custom wants a place. ``history`` is the
    log of the case for letters that follow one. ``addressee`` is set when the letter goes to somebody else than the
    recipient, as a complaint about the recipient does. ``edits`` are the person's own words in place of a block's, by
    the id of the block; an empty text leaves the block out. ``additions`` are paragraphs of the person's own.
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
    history: History | None = None
    addressee: Addressee | None = None
    edits: Mapping[str, str] = field(default_factory=dict)
    additions: tuple[str, ...] = ()
    letterhead: Letterhead | None = None
    layout: Layout | None = None


@dataclass(frozen=True, slots=True)
class ComposedLetter:
    """A letter in words, before it becomes a document. ``text`` is the whole letter as plain text."""

    request: LetterRequest
    subject: str
    text: str
    layout: str
    payload: bytes = field(repr=False)
    """The typeset document's data (UTF-8 JSON), understood by the renderer that composed it."""


@dataclass(frozen=True, slots=True)
class ParagraphReason:
    """Why a paragraph is in a letter: the articles it rests on, the source, and a plain sentence (English)."""

    block: str
    text: str
    articles: tuple[str, ...]
    source: str
    why: str
