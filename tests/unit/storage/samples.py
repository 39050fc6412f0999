"""Domain values for the tests of the vault. Invented people and bytes; nothing of a real person."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta

from exposure_check.domain.case import Case, CaseEvent, CaseId, EventKind, StoredLetter
from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.face import (
    BoundingBox,
    FaceQuality,
    PackKey,
    QualityIssue,
    Reference,
    ReferenceId,
    Template,
)
from exposure_check.domain.person import Permission, Person, PersonId
from exposure_check.domain.photo import FaceHit, FileState, MatchThresholds, PhotoAnalysis, PhotoRef, Reason
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.domain.scan import FileOutcome

PASSPHRASE = "violet anchor 42"  # noqa: S105 - of test vaults only
PACK = PackKey("open-yunet-sface", "ab" * 32)
OTHER_PACK = PackKey("own-pack", "cd" * 32)
THRESHOLDS = MatchThresholds(possible=0.4, likely=0.6, possible_fmr=1e-3, likely_fmr=1e-5)
FACE = BoundingBox(100, 100, 80, 80)
OTHER_FACE = BoundingBox(400, 100, 80, 80)


def started(hour: int = 0) -> datetime:
    return datetime(2026, 11, 22, 8, 0, tzinfo=UTC) + timedelta(hours=hour)


def digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


def person(identity: str = "owner", *, permission: Permission | None = None, is_owner: bool = True) -> Person:
    return Person(
        id=PersonId(identity),
        name="Zoë Ångström-Okonkwo",
        country="FR",
        is_owner=is_owner,
        created_at=started(),
        email="zoe@example.org",
        address=("12 rue des Lilas", "75011 Paris"),
        language="fr",
        birth_date=date(1990, 2, 28),
        aliases=("zo_angstrom", "Zoe O."),
        permission=permission,
    )


def permission() -> Permission:
    return Permission("signed.pdf", b"%PDF-1.7 signed by hand", date(2026, 11, 1), date(2027, 10, 31))


def reference(identity: str = "ref-1", who: str = "owner", pack: PackKey = PACK) -> Reference:
    return Reference(
        id=ReferenceId(identity),
        person_id=PersonId(who),
        template=Template(pack, b"\x01\x02embedding-bytes-of-the-owner\x03" * 8),
        quality=FaceQuality(61.5, 210.0, -3.25, 128.0, 0.97, 0.9, (QualityIssue.BLURRED, QualityIssue.TOO_DARK)),
        source_sha256=digest(identity),
        label="portrait \udcff.jpg",
        added_at=started(),
        crop_jpeg=b"\xff\xd8reference-crop-of-the-owner\xff\xd9",
    )


def hit(score: float = 0.7, box: BoundingBox = FACE, thumbnail: bytes = b"\xff\xd8thumb\xff\xd9") -> FaceHit:
    return FaceHit(box, score, 42.0, thumbnail)


def outcome(
    locator: str,
    content: str | None,
    *hits: FaceHit,
    state: FileState | None = None,
    reason: Reason | None = None,
    faces: int = 2,
    leaks: tuple[str, ...] = (),
    size: int = 1000,
    scores: tuple[float, ...] | None = None,
    perceptual_hash: int | None = None,
    kept_from: float = 0.4,
    same_content: bool = False,
) -> FileOutcome:
    """How ``locator`` with ``content`` ended; content None: it could not be read."""
    if state is None:
        state = FileState.MATCH if hits else FileState.NO_MATCH
    analysis = PhotoAnalysis(
        state=state,
        reason=reason,
        sha256=None if content is None else digest(content),
        width=640,
        height=480,
        faces=faces,
        hits=hits,
        leaks=leaks,
        scores=tuple(face.score for face in hits) if scores is None else scores,
        perceptual_hash=perceptual_hash,
        same_content=same_content,
    )
    return FileOutcome(PhotoRef(locator, size, 1_700_000_000_000_000_001), analysis, kept_from)


def case(identity: str = "case-1", who: str = "owner", hour: int = 0) -> Case:
    return Case(
        id=CaseId(identity),
        person_id=PersonId(who),
        recipient=ControllerSlug("clearview-ai"),
        recipient_name="Clearview AI, Inc.",
        recipient_country="US",
        kind=RequestKind.ERASURE,
        law=Law.EU_GDPR,
        created_at=started(hour),
        events=(CaseEvent(EventKind.DRAFTED, date(2026, 11, 22), "written here"),),
    )


def letter() -> StoredLetter:
    return StoredLetter(
        Language.FRENCH,
        "Demande d'effacement",
        "Madame, Monsieur, voici ma demande.",
        b"%PDF-1.7 letter",
        digest("l"),
    )
