"""Requests for the tests of this room."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from exposure_check.domain.case_events import SentHow
from exposure_check.domain.controller import Controller, ControllerSlug
from exposure_check.domain.person import Person, PersonId
from exposure_check.domain.request import (
    FOLLOWS_A_CASE,
    EvidenceItem,
    History,
    Language,
    Law,
    LetterRequest,
    Outcome,
    RequestKind,
)
from exposure_check.letters.facts import can_port
from exposure_check.letters.renderer import TypstRenderer

RESOURCES = Path(__file__).parents[3] / "resources"
RENDERER = TypstRenderer(RESOURCES)

CLEARVIEW = Controller(
    slug=ControllerSlug("clearview-ai"),
    name="Clearview AI, Inc.",
    kind="face-search",
    sources=("https://example.org",),
    checked=date(2025, 8, 19),
    quality="db-verified",
    country="US",
    established="US",
    address=("418 Broadway STE N", "Albany", "NY 12207", "United States of America"),
    email="legal-requests@clearview.ai",
)
LENSO = Controller(
    slug=ControllerSlug("lenso-ai"),
    name="LENSO AI Spółka Akcyjna",
    kind="face-search",
    sources=("https://example.org",),
    checked=date(2025, 10, 22),
    quality="official-page",
    country="PL",
    established="EEA",
    address=("Grabiszyńska 186/2B/4", "53-235 Wrocław", "Poland"),
)
FACECHECK = Controller(
    slug=ControllerSlug("facecheck-id"),
    name="FaceCheck.ID",
    kind="face-search",
    sources=("https://example.org",),
    checked=date(2026, 7, 26),
    quality="secondary",
    webform="https://facecheck.id/Face-Search/RemoveMyPhotos",
)
INSTAGRAM = Controller(
    slug=ControllerSlug("instagram"),
    name="Instagram",
    kind="social",
    sources=("https://example.org",),
    checked=date(2023, 9, 12),
    quality="db-verified",
    country="IE",
    established="EEA",
    address=("c/o Meta Platforms Ireland Limited", "4 Grand Canal Square", "Dublin 2", "Ireland"),
)
GITHUB = Controller(
    slug=ControllerSlug("github"),
    name="GitHub, Inc.",
    kind="developer-platform",
    sources=("https://example.org",),
    checked=date(2018, 7, 19),
    quality="db-verified",
    country="US",
    established="US",
    email="privacy@github.com",
)
SPOKEO = Controller(
    slug=ControllerSlug("spokeo"),
    name="Spokeo, Inc.",
    kind="people-search",
    sources=("https://example.org",),
    checked=date(2025, 10, 23),
    quality="registry",
    country="US",
    established="US",
    email="privacy@spokeo.example",
)
RECIPIENTS = (CLEARVIEW, LENSO, FACECHECK, INSTAGRAM, GITHUB, SPOKEO)

PHOTOS = (
    EvidenceItem("https://www.example.org/photos/IMG_2041.jpg", date(2026, 11, 1), "0" * 64),
    EvidenceItem("https://social.example/u/party?id=998877#photo-3", date(2026, 11, 20), "1" * 64),
)


def person(
    name: str = "Zoé Lefèvre",
    country: str = "FR",
    address: tuple[str, ...] = ("14 rue de l’Église", "69003 Lyon"),
    email: str | None = "zoe@example.org",
    birth_date: date | None = None,
    aliases: tuple[str, ...] = (),
) -> Person:
    """Somebody in Lyon, unless said otherwise."""
    return Person(
        id=PersonId("p1"),
        name=name,
        country=country,
        is_owner=True,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        email=email,
        address=address,
        birth_date=birth_date,
        aliases=aliases,
    )


def request(
    kind: RequestKind = RequestKind.ACCESS,
    language: Language = Language.ENGLISH,
    recipient: Controller = CLEARVIEW,
    sender: Person | None = None,
    evidence: tuple[EvidenceItem, ...] = PHOTOS,
    options: dict[str, str] | None = None,
    written_on: date = date(2026, 11, 22),
    place: str = "Lyon",
    history: History | None = None,
) -> LetterRequest:
    """A request to Clearview AI with two photos, unless said otherwise. What the kind cannot do without is added."""
    if kind in FOLLOWS_A_CASE and history is None:
        history = history_before(written_on, kind)
    return LetterRequest(
        kind=kind,
        law=Law.EU_GDPR,
        language=language,
        person=sender or person(),
        recipient=recipient,
        written_on=written_on,
        place=place,
        evidence=evidence,
        options={**NEEDED.get(kind, {}), **(options or {})},
        history=history,
    )


NEEDED: dict[RequestKind, dict[str, str]] = {
    RequestKind.RECTIFICATION: {"wrong": "The woman in picture 12 is not me"},
    RequestKind.REPLY: {"obstacle": "id-copy"},
    RequestKind.COMPLAINT: {"addressee": "An Authority", "addressee-address": "1 Street; 1000 City; Belgium"},
    RequestKind.AUTHORITY_TO_ACT: {"helper": "Digital Help e.V."},
    RequestKind.REMOVAL: {"url": "https://site.example/party"},
}
"""Options without which a kind cannot be written."""


def history_before(day: date, kind: RequestKind) -> History:
    """An access request that was sent by e-mail up to a hundred days before ``day``; refused, if ``kind`` is not a
    reminder.
    """
    sent = date.fromordinal(max(day.toordinal() - 100, 1))
    if kind is RequestKind.REMINDER:
        return History(RequestKind.ACCESS, sent, SentHow.EMAIL)
    return History(RequestKind.ACCESS, sent, SentHow.EMAIL, answered_on=sent, outcome=Outcome.REFUSED)


def fits(kind: RequestKind, recipient: Controller) -> bool:
    """Whether letters of ``kind`` can go to ``recipient`` at all."""
    return kind is not RequestKind.PORTABILITY or can_port(recipient)


def flat(text: str) -> str:
    """``text`` with ordinary spaces on one line."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())
