"""A vault with as much in it as years of use would leave: for tests of pages that are full, and for benchmarks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from exposure_check.bootstrap import Session
from exposure_check.domain.case import Case, CaseEvent, CaseId, EventKind, StoredLetter
from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.face import BoundingBox
from exposure_check.domain.match import ReviewState
from exposure_check.domain.person import Permission, Person, PersonId
from exposure_check.domain.photo import FaceHit, FileState, MatchThresholds, PhotoAnalysis, PhotoRef
from exposure_check.domain.provenance import Audience, Platform, Provenance
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.domain.scan import FileOutcome, ScanCounts, ScanId, ScanReport
from exposure_check.domain.source import SourceEntry, SourceId

THRESHOLDS = MatchThresholds(possible=0.4, likely=0.6, possible_fmr=1e-4, likely_fmr=1e-5)
SCAN = ScanId("full")
SCAN_KEY = "key"
FOLDER = "/photos"
_RECIPIENTS = (("clearview-ai", "Clearview AI", "US"), ("pimeyes", "PimEyes", "PL"))
_KINDS = (RequestKind.ACCESS, RequestKind.ERASURE, RequestKind.OBJECTION)
_PLATFORMS = (Platform.FLICKR, Platform.INSTAGRAM, Platform.FACEBOOK, None)
_GPS = Disclosure(DisclosureKind.GPS, "48.8584, 2.2945", FoundIn.EXIF)
_CAMERA = Disclosure(DisclosureKind.CAMERA_MODEL, "Example Phone 7", FoundIn.EXIF)


def add_photos(session: Session, person: Person, count: int, thumbnail: bytes, *, confirmed: int = 0) -> None:
    """Matches of one finished scan of a folder, the first ``confirmed`` of them decided as the person's."""
    vault, now = session.vault, datetime.now(UTC)
    vault.sources.add(SourceEntry(SourceId("full"), person.id, FOLDER, now))
    vault.scans.begin(SCAN, person.id, session.analyser.pack, SCAN_KEY, now)
    vault.scans.record(SCAN, SCAN_KEY, [_photo(number, thumbnail) for number in range(count)], THRESHOLDS)
    vault.scans.finish(
        ScanReport(
            SCAN,
            person.id,
            session.analyser.pack,
            THRESHOLDS,
            ScanCounts({FileState.MATCH: count}),
            faces_seen=count,
            new_matches=count,
            started_at=now,
            seconds=1.0,
            locations=(FOLDER,),
        )
    )
    if confirmed:
        ids = [match.id for match in session.review.matches(person.id)][:confirmed]
        session.review.decide(person.id, ids, ReviewState.MINE)


def _photo(number: int, thumbnail: bytes) -> FileOutcome:
    platform = _PLATFORMS[number % len(_PLATFORMS)]
    address = f"https://photos.example/{number}" if platform is not None else None
    score = 0.9 - 0.4 * (number % 7) / 7
    analysis = PhotoAnalysis(
        FileState.MATCH,
        sha256=f"{number:064x}",
        width=640,
        height=480,
        faces=1,
        hits=(FaceHit(BoundingBox(200, 100, 80, 80), score, 42.0, thumbnail),),
        scores=(score,),
        disclosures=((_GPS, _CAMERA), (_CAMERA,), ())[number % 3],
    )
    ref = PhotoRef(
        f"{FOLDER}/a summer {number // 300}/IMG_{number:05}.jpg",
        1000 + number,
        1,
        origin_url=address,
        published=datetime(2010 + number % 15, 1 + number % 12, 3, tzinfo=UTC) if number % 5 else None,
        provenance=Provenance(platform, audience=Audience.PUBLIC, account="eileen") if platform is not None else None,
    )
    return FileOutcome(ref, analysis, 0.4)


def add_cases(session: Session, people: list[Person], count: int, *, first: int = 0) -> None:
    """Cases in all states that the passing of days leads to, dealt out to ``people`` in turn. ``first``: the number
    of the first one; no two cases have the same."""
    now, today = datetime.now(UTC), date.today()  # noqa: DTZ011 - the program too takes the day of the computer
    for number in range(first, first + count):
        slug, name, country = _RECIPIENTS[number % len(_RECIPIENTS)]
        case = Case(
            id=CaseId(f"{number:08x}"),
            person_id=people[number % len(people)].id,
            recipient=ControllerSlug(slug),
            recipient_name=name,
            recipient_country=country,
            kind=_KINDS[number % len(_KINDS)],
            law=Law.EU_GDPR,
            created_at=now - timedelta(days=90),
            events=_history(number % 6, lambda back: today - timedelta(days=back)),
        )
        session.vault.cases.add(
            case, StoredLetter(Language.ENGLISH, "Subject", "Text of the letter.", b"%PDF-1.7\n", "0")
        )


def _history(length: int, day: Callable[[int], date]) -> tuple[CaseEvent, ...]:
    whole = (
        CaseEvent(EventKind.DRAFTED, day(90)),
        CaseEvent(EventKind.SENT, day(88), "", {"how": "email"}),
        CaseEvent(EventKind.RECEIVED, day(87), "", {"proven": "yes"}),
        CaseEvent(EventKind.SILENT, day(20)),
        CaseEvent(EventKind.REMINDED, day(18)),
        CaseEvent(EventKind.COMPLAINED, day(2), "", {"authority": "CNIL"}),
    )
    return whole[: length + 1]


def add_people(session: Session, count: int) -> list[Person]:
    """People who are helped, each with a permission that is in force."""
    now = datetime.now(UTC)
    found = []
    for number in range(count):
        permission = Permission("permission.pdf", b"signed", now.date(), None)
        found.append(
            Person(
                PersonId(f"{number:08x}"),
                f"Person Number {number}",
                "FR",
                is_owner=False,
                created_at=now,
                email=f"person{number}@example.org",
                permission=permission,
            )
        )
        session.vault.people.add(found[-1])
    return found
