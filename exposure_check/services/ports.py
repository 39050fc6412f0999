"""What the services need from the other rooms, as Protocols. The composition root passes the real things in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from exposure_check.domain.authority import Authority, AuthoritySlug, Competence, Region
from exposure_check.domain.case import Attachment, AttachmentId, Case, CaseEvent, CaseId, SentHow, StoredLetter
from exposure_check.domain.chronology import Chronology
from exposure_check.domain.controller import Controller, ControllerSlug
from exposure_check.domain.deadline import Deadline, Limit, Pause
from exposure_check.domain.decision import Decision
from exposure_check.domain.face import (
    BoundingBox,
    PackKey,
    Reference,
    ReferenceExamination,
    ReferenceId,
    Template,
)
from exposure_check.domain.letter_form import Enclosure, LetterBlock
from exposure_check.domain.match import DecisionChange, Match, MatchId, MatchSummary, ReviewState
from exposure_check.domain.network import LoggedRequest, NewRequest, WebAccess
from exposure_check.domain.person import Person, PersonId
from exposure_check.domain.photo import (
    AnalysisJob,
    MatchThresholds,
    PhotoAnalysis,
    PhotoRef,
    Picture,
    Reason,
    Refusal,
)
from exposure_check.domain.progress import CancelCheck
from exposure_check.domain.reference_set import MeasuredRate, ReferenceRules
from exposure_check.domain.report_document import ReportDocument
from exposure_check.domain.request import ComposedLetter, Language, Law, LawOfLetters, LetterRequest, ParagraphReason
from exposure_check.domain.scan import FileOutcome, FileReport, KnownFile, Link, ScanCounts, ScanId, ScanReport
from exposure_check.domain.source import SourceEntry, SourceId

Clock = Callable[[], datetime]
"""The current time, time-zone aware."""


Locate = Callable[[str], PhotoRef | None]
"""Finds a photo again by its locator; None for one that would have to be fetched, or is no longer there."""


class PhotoSource(Protocol):
    """Where photos come from. Yields references, never decodes, holds nothing in memory but the entry at hand."""

    @property
    def location(self) -> str:
        """What the person named, for display."""

    def count(self, is_cancelled: CancelCheck) -> int | None:
        """About how many entries ``references`` will give, for the progress; None if nobody knows before."""

    def references(self) -> Iterator[PhotoRef | Refusal]:
        """Every file that the source offers or had to refuse, once each. Raises NoSuchFile, NotReadable when called,
        not when iterated, if the source as a whole cannot be opened."""


class Places(Protocol):
    """Turns what a person named into sources."""

    def hosts(self, location: str) -> frozenset[str]:
        """The hosts that will be asked for a place on the web, as far as they are known beforehand; none for one on
        this computer."""

    def open(self, location: str, web: WebAccess | None, is_cancelled: CancelCheck) -> PhotoSource:
        """The source for a place. ``web`` is needed for one on the web."""

    def hosts_of_links(self, links: Sequence[Link]) -> frozenset[str]:
        """The hosts that will be asked for ``links``."""

    def open_links(self, links: Sequence[Link], web: WebAccess, is_cancelled: CancelCheck) -> PhotoSource:
        """Photos that exports only name, from where they are."""


class FaceAnalyser(Protocol):
    """Photos to faces, in worker processes. Futures never raise for bad input: it is part of the answer."""

    @property
    def pack(self) -> PackKey:
        """The face pack in use."""

    @property
    def workers(self) -> int:
        """How many photos are analysed at once."""

    def use_workers(self, count: int | None) -> None:
        """Analyse so many photos at once from now on; None: as many as at first."""

    @property
    def method(self) -> str:
        """Names the way in which photos are looked at. Analyses by different methods are never mixed."""

    def thresholds(
        self, *, references: int, false_match_rate: float, likely_rate: float | None = None
    ) -> MatchThresholds:
        """Thresholds for a template fused from ``references`` references, at the calibrated rates next below
        ``false_match_rate`` for the ``possible`` band and ``likely_rate`` (None: the same) for the ``likely``
        one. Raises PackUnusable for a pack that nobody calibrated."""

    def reference_rules(self) -> ReferenceRules:
        """What makes a set of references good, for the pack in use."""

    def measured_rate(self, *, references: int) -> MeasuredRate | None:
        """The true match rate that was measured at the pack's default for templates of so many references, or of the
        next smaller number that was measured. None for a pack that nobody measured."""

    def log_likelihood_ratio(self, score: float, *, references: int) -> float | None:
        """The natural logarithm of how many times as likely ``score`` is for the same person as for another one; None
        for a pack that nobody calibrated."""

    def fuse(self, references: Sequence[Reference]) -> Template:
        """One template from the references of one person, weighted by their quality."""

    def analyse(self, job: AnalysisJob) -> Future[PhotoAnalysis]:
        """Compare a photo with a template."""

    def examine(self, path: str, data: bytes | None = None) -> Future[ReferenceExamination]:
        """Find and measure the faces in a photo offered as a reference; with ``data`` in these bytes, which ``path``
        names."""

    def render(
        self, photo: PhotoRef, sha256: str, box: BoundingBox, *, covered: bool, longest_side: int, frame: int = 0
    ) -> Future[Picture]:
        """Picture ``frame`` of a file upright, at most ``longest_side`` pixels long; ``covered`` blurs every face but
        the one at ``box`` (in pixels of the upright original). Raises NotReadable through the future, also if the
        content is no longer ``sha256``."""

    def close(self) -> None:
        """Stop the workers."""


class StoredExaminer(Protocol):
    """The part of a face pack that makes references from the stored pictures of others."""

    @property
    def pack(self) -> PackKey:
        """The face pack that it runs."""

    def examine_stored(self, jpeg: bytes) -> Future[ReferenceExamination]:
        """Find and measure the one face that the stored picture of a reference shows. The answer has one face, or
        none."""


class PersonRepository(Protocol):
    """People of the vault."""

    def add(self, person: Person) -> None: ...
    def all(self) -> list[Person]: ...
    def get(self, person_id: PersonId) -> Person: ...
    def replace(self, person: Person) -> None: ...
    def remove(self, person_id: PersonId) -> None:
        """Everything that belongs to the person goes too. Raises NotFound."""


class ReferenceRepository(Protocol):
    """Reference faces. Removing one can be undone by adding it again."""

    def add(self, reference: Reference) -> None: ...
    def of_person(self, person_id: PersonId, pack: PackKey | None = None) -> list[Reference]: ...
    def remove(self, reference_id: ReferenceId) -> None: ...


class SourceRepository(Protocol):
    """Remembered places with photos."""

    def add(self, source: SourceEntry) -> None: ...
    def of_person(self, person_id: PersonId) -> list[SourceEntry]: ...
    def remove(self, source_id: SourceId) -> None: ...


class ScanRepository(Protocol):
    """Scans and how every file of them ended. ``scan_key`` names the template and how photos were looked at: results of
    another key are never taken for known."""

    def begin(
        self, scan_id: ScanId, person_id: PersonId, pack: PackKey, scan_key: str, started_at: datetime
    ) -> None: ...

    def known(self, person_id: PersonId, scan_key: str, locators: Sequence[str]) -> dict[str, KnownFile]:
        """What is stored about those of ``locators`` that were analysed under ``scan_key``."""

    def known_by_size(self, person_id: PersonId, scan_key: str, sizes: Sequence[int]) -> list[KnownFile]:
        """What is stored about files of these sizes in bytes, wherever they lie."""

    def record(
        self, scan_id: ScanId, scan_key: str, outcomes: Sequence[FileOutcome], thresholds: MatchThresholds
    ) -> int:
        """Store a batch in one transaction; returns how many matches are new. Older results for the same locators are
        replaced; decisions stay, because they belong to content and face box."""

    def touch(self, scan_id: ScanId, locators: Sequence[str]) -> None:
        """Count unchanged files to this scan, in one transaction."""

    def fell_short(self, scan_id: ScanId, keep_from: float) -> Iterator[PhotoRef]:
        """The files of a scan with a face that was no hit when it was looked at and would be one from ``keep_from``
        on."""

    def settle(self, scan_id: ScanId, thresholds: MatchThresholds) -> int:
        """Apply the final thresholds to the matches of a scan. Those below leave, pictures and all, unless the person
        decided about them. Returns how many of these were new in this scan."""

    def finish(self, report: ScanReport) -> None: ...
    def latest(self, person_id: PersonId, location: str | None = None) -> ScanReport | None:
        """The newest scan that came to an end, also by Stop; of all, or of those that looked at ``location`` alone."""

    def counts(self, scan_id: ScanId) -> ScanCounts: ...

    def links(self, person_id: PersonId) -> list[Link]:
        """Photos and films that exports name by their address, and that were not fetched yet."""

    def files(self, scan_id: ScanId) -> Iterator[FileReport]:
        """The files of a scan in the order of their locators, streamed."""


class MatchRepository(Protocol):
    """Matches and decisions."""

    def of_person(self, person_id: PersonId, state: ReviewState | None = None) -> list[Match]:
        """All matches, best score first, without thumbnails."""

    def some(self, person_id: PersonId, match_ids: Sequence[MatchId]) -> list[Match]:
        """These matches of a person, in this order. Raises NotFound."""

    def of_groups(self, person_id: PersonId, groups: Collection[str]) -> list[Match]:
        """The matches of a person in any of ``groups``, best score first, without thumbnails."""

    def get(self, match_id: MatchId) -> Match: ...
    def thumbnail(self, match_id: MatchId) -> bytes | None:
        """JPEG, other faces covered. None for a match without one, see :meth:`forget_rejected_faces`, or unknown."""

    def decide(self, change: DecisionChange) -> None: ...

    def last_change(self, person_id: PersonId) -> DecisionChange | None:
        """The newest decision that was not undone."""

    def undo(self, change_id: str) -> None: ...
    def set_public_address(self, match_id: MatchId, address: str | None) -> None: ...

    def forget_rejected_faces(self) -> None:
        """Delete the thumbnails of matches that somebody said are not the person: they show a stranger."""

    def summary(self, person_id: PersonId) -> MatchSummary: ...


class CaseRepository(Protocol):
    """Cases, their events, their letters."""

    def add(self, case: Case, letter: StoredLetter) -> None: ...
    def all(self, person_id: PersonId | None = None) -> list[Case]: ...
    def get(self, case_id: CaseId) -> Case: ...
    def letter(self, case_id: CaseId) -> StoredLetter: ...
    def append(self, case_id: CaseId, event: CaseEvent) -> None: ...

    def log(self, case_id: CaseId, event: CaseEvent, files: Sequence[tuple[Attachment, bytes]], after: int) -> None:
        """Add an entry with its files, if the log still has ``after`` entries. Raises NotFound, EventRefused."""

    def attachments(self, case_id: CaseId) -> list[Attachment]: ...
    def attachment_content(self, attachment_id: AttachmentId) -> bytes: ...


class RequestLog(Protocol):
    """Every request that the program made over the network, by its own room for that."""

    def begin(self, request: NewRequest) -> int:
        """Write down that a request is about to be made; returns its number. What this raises stops the request."""

    def finish(self, number: int, *, status: int | None, problem: Reason | None, received: int) -> None:
        """Write down how it ended. An entry that was cleared meanwhile stays away."""

    def entries(self) -> Iterator[LoggedRequest]:
        """All entries, the oldest first, without holding them in memory."""

    def newest(self, count: int) -> list[LoggedRequest]:
        """The last ``count`` entries, the oldest of them first."""

    def page(self, count: int, *, before: int | None = None, host: str | None = None) -> list[LoggedRequest]:
        """Up to ``count`` entries, the newest first: those before the entry ``before``, those of one ``host``."""

    def hosts(self) -> list[tuple[str, int]]:
        """Every host in the log with the number of its entries, the most frequent first."""

    def count(self) -> int: ...
    def clear(self) -> int:
        """Delete all entries; returns how many there were."""


class Vault(Protocol):
    """The open vault. Every method of its repositories is one transaction and may be called from any thread."""

    @property
    def path(self) -> Path: ...
    @property
    def people(self) -> PersonRepository: ...
    @property
    def references(self) -> ReferenceRepository: ...
    @property
    def sources(self) -> SourceRepository: ...
    @property
    def scans(self) -> ScanRepository: ...
    @property
    def matches(self) -> MatchRepository: ...
    @property
    def cases(self) -> CaseRepository: ...
    @property
    def requests(self) -> RequestLog: ...

    def setting(self, name: str) -> str | None: ...
    def set_setting(self, name: str, value: str) -> None: ...

    def lock(self) -> None:
        """Close the database and forget the key."""


class Directory(Protocol):
    """The recipients that the program knows."""

    def get(self, slug: ControllerSlug | str) -> Controller: ...
    def search(self, text: str, *, kind: str | None = None, country: str | None = None) -> list[Controller]: ...
    def kinds(self) -> tuple[str, ...]: ...
    def all(self) -> list[Controller]: ...


class Authorities(Protocol):
    """The supervisory authorities that the program knows."""

    def get(self, slug: AuthoritySlug | str) -> Authority: ...
    def search(self, text: str) -> list[Authority]: ...
    def all(self) -> list[Authority]: ...
    def regions(self, country: str) -> tuple[Region, ...]: ...
    def competent(self, country: str, region: str | None = None) -> Competence:
        """Who hears a complaint about a company. Raises UnknownCountry, NotFound."""


class Decisions(Protocol):
    """What authorities decided about recipients."""

    def about(self, recipient: ControllerSlug | str) -> list[Decision]: ...
    def all(self) -> list[Decision]: ...


class LawClock(Protocol):
    """When an answer is due."""

    def answer_due(
        self,
        law: Law,
        received: date,
        country: str | None,
        *,
        extended: bool = False,
        named_end: date | None = None,
    ) -> Deadline: ...


class Conventions(Protocol):
    """What is assumed where nobody knows better. Habits, no rules of law."""

    def assumed_arrival(self, sent: date, how: SentHow | None, *, abroad: bool) -> date:
        """The day by which a letter is taken to have arrived."""

    def patient_until(self, asked_again: date) -> date:
        """How long to wait after a reminder or a reply before going further."""


class LetterRenderer(Protocol):
    """Requests to documents."""

    def compose(self, request: LetterRequest) -> ComposedLetter:
        """The letter in words. Raises MissingGlyph, AddressMissing."""

    def to_pdf(self, letter: ComposedLetter) -> bytes:
        """A tagged PDF, byte for byte the same for the same letter."""

    def to_format(self, letter: ComposedLetter, suffix: str) -> bytes:
        """The file with this suffix: ``.pdf``, ``.docx``, ``.eml`` or ``.txt``."""

    def to_eml(self, letter: ComposedLetter, enclosures: Sequence[Enclosure] = ()) -> bytes:
        """The draft of an e-mail with files that go along. Raises InvalidEmail."""

    def to_message(self, letter: ComposedLetter) -> str:
        """The text of an e-mail, for the clipboard."""

    def to_mailto(self, letter: ComposedLetter) -> str | None:
        """A ``mailto:`` address; None for a letter that is too long for one. Raises InvalidEmail."""

    def blocks(self, request: LetterRequest) -> tuple[LetterBlock, ...]:
        """Every paragraph that can be edited, with the program's words and the person's. Raises as :meth:`compose`."""

    def to_pages(self, letter: ComposedLetter, pixels_per_inch: float) -> list[bytes]:
        """Every page as PNG, for the preview."""

    def pages_of_pdf(self, pdf_of_ours: bytes, pixels_per_inch: float) -> list[bytes]:
        """Every page of a letter that this program wrote as PNG."""

    def to_chronology(self, file: Chronology) -> bytes:
        """The file of a case as a tagged PDF."""

    def reasons(self, request: LetterRequest) -> tuple[ParagraphReason, ...]:
        """Why each paragraph is in the letter, in reading order. Raises as :meth:`compose`."""

    def law(self, law: Law) -> LawOfLetters:
        """What letters there are under ``law``."""

    def laws_for(self, country: str, recipient: Controller) -> tuple[Law, ...]:
        """The laws that fit somebody in ``country`` and this recipient, best first."""

    def suggested_language(self, law: Law, recipient: Controller, own: str) -> Language:
        """The language in which ``recipient`` is best written to by somebody who reads ``own`` (ISO 639-1)."""


class ReportPrinter(Protocol):
    """Exposure reports to paper."""

    def to_pdf(self, document: ReportDocument) -> bytes:
        """A tagged PDF, byte for byte the same for the same report. Pictures are left out."""


class LimitClock(LawClock, Protocol):
    """The clock with everything that it can count."""

    def limits(self, law: Law) -> tuple[Limit, ...]:
        """What ``law`` sets a time for. Without ``Limit.ANSWER`` in it, :meth:`answer_due` raises NoTimeLimit."""

    def answer_due(
        self,
        law: Law,
        received: date,
        country: str | None,
        *,
        extended: bool = False,
        pauses: Sequence[Pause] = (),
        named_end: date | None = None,
    ) -> Deadline: ...

    def due(
        self,
        limit: Limit,
        law: Law,
        day: date,
        country: str | None,
        *,
        extended: bool = False,
        pauses: Sequence[Pause] = (),
        named_end: date | None = None,
    ) -> Deadline:
        """When ``limit`` ends. Raises UnknownCountry, DateOutOfRange, NoTimeLimit, ExtensionImpossible."""
