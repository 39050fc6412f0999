"""The scan: every photo of the named places ends in one counted state, and matches are stored as they are found."""

from __future__ import annotations

import hashlib
import os
import secrets
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TypeAlias, TypeVar

from exposure_check.domain.errors import NoReference
from exposure_check.domain.face import PackKey, Template
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import (
    AnalysisJob,
    FileState,
    MatchThresholds,
    PhotoAnalysis,
    PhotoRef,
    Refusal,
)
from exposure_check.domain.progress import CancelCheck, never_cancelled
from exposure_check.domain.scan import FileOutcome, FileReport, ScanCounts, ScanId, ScanReport
from exposure_check.domain.source import SourceEntry, SourceId
from exposure_check.services.people import People
from exposure_check.services.ports import Clock, FaceAnalyser, PhotoSource, Vault

FACES_PER_PHOTO = 1.5
"""Guess for turning a false-alarm budget into a rate before the faces are counted."""

LOOKUP_BATCH = 512
STORE_BATCH = 64
STORE_SECONDS = 2.0
"""A kill loses at most one batch: the files of this many seconds, or this many files."""

JOBS_PER_WORKER = 4
"""Enough to keep a worker busy, few enough to keep memory flat and Stop quick."""

STOP_GRACE_SECONDS = 2.0
PROGRESS_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far a scan is. ``total`` is None while files are still being counted."""

    done: int
    total: int | None
    item: str
    counts: ScanCounts
    matches: int


ScanProgressCallback: TypeAlias = Callable[[ScanProgress], None]


def ignore_scan_progress(progress: ScanProgress) -> None:
    """For callers who do not want to know."""
    del progress


class Scanning:
    """Finds photos of a person in the places that the person names."""

    def __init__(
        self,
        vault: Vault,
        analyser: FaceAnalyser,
        people: People,
        clock: Clock,
        open_source: Callable[[Path], PhotoSource],
    ) -> None:
        self._vault = vault
        self._analyser = analyser
        self._people = people
        self._clock = clock
        self._open_source = open_source

    def add_source(self, person_id: PersonId, path: Path) -> SourceEntry:
        """Remember a place. Naming the same place twice returns the first entry. Raises NoSuchFile, NotReadable."""
        self._people.permitted(person_id)
        location = os.path.abspath(path)
        for entry in self.sources(person_id):
            if entry.location == location:
                return entry
        self._open_source(Path(location)).references()
        entry = SourceEntry(SourceId(secrets.token_hex(4)), person_id, location, self._clock())
        self._vault.sources.add(entry)
        return entry

    def sources(self, person_id: PersonId) -> list[SourceEntry]:
        """The remembered places, oldest first."""
        return self._vault.sources.of_person(person_id)

    def remove_source(self, source: SourceEntry) -> None:
        """Forget a place. What was found in it stays."""
        self._vault.sources.remove(source.id)

    def scan(
        self,
        person_id: PersonId,
        locations: Sequence[Path],
        *,
        false_alarms: float | None = None,
        progress: ScanProgressCallback = ignore_scan_progress,
        is_cancelled: CancelCheck = never_cancelled,
    ) -> ScanReport:
        """Look at every photo in ``locations`` and store what was found.

        ``false_alarms`` is how many wrong matches the person can live with in this scan; None takes the pack's default
        rate. A stop keeps what is done and returns the report of it. Files that did not change since a scan with the
        same references and thresholds are counted again, not analysed again.

        Raises:
            NoSuchFile, NotReadable: a location cannot be opened. Nothing was scanned.
            NoReference: the person has no reference for the pack in use.
            PermissionNeeded, PermissionExpired: the person may not be helped.
            DiskFull: a batch could not be stored. What was stored before is kept.
        """
        person = self._people.permitted(person_id)
        references = self._vault.references.of_person(person_id, self._analyser.pack)
        if not references:
            raise NoReference(name=person.name)
        for path in locations:
            self._open_source(path).references()
        sources = [self._open_source(path) for path in _outermost(locations)]
        total = _count(sources, is_cancelled)
        # More false alarms than faces are as good as one for each face: a rate of 1.
        rate = None if false_alarms is None else min(1.0, false_alarms / max(1.0, (total or 0) * FACES_PER_PHOTO))
        thresholds = self._analyser.thresholds(references=len(references), false_match_rate=rate)
        template = self._analyser.fuse(references)
        run = _Run(
            vault=self._vault,
            analyser=self._analyser,
            person_id=person_id,
            template=template,
            thresholds=thresholds,
            scan_id=ScanId(secrets.token_hex(6)),
            started_at=self._clock(),
            total=total,
            progress=progress,
            is_cancelled=is_cancelled,
        )
        offered = (entry for source in sources for entry in source.references())
        return run.over(offered, tuple(source.location for source in sources))

    def latest(self, person_id: PersonId) -> ScanReport | None:
        """The newest finished or stopped scan of a person."""
        return self._vault.scans.latest(person_id)

    def sources_with_reports(self, person_id: PersonId) -> list[tuple[SourceEntry, ScanReport | None]]:
        """The remembered places, each with the newest scan of it."""
        scans = self._vault.scans
        return [(source, scans.latest(person_id, source.location)) for source in self.sources(person_id)]

    def files(self, scan_id: ScanId) -> Iterator[FileReport]:
        """How each file of a scan ended, streamed in the order of the locators."""
        return self._vault.scans.files(scan_id)


@dataclass(slots=True)
class _Run:
    """One scan under way: keeps the workers fed, stores batches, counts."""

    vault: Vault
    analyser: FaceAnalyser
    person_id: PersonId
    template: Template
    thresholds: MatchThresholds
    scan_id: ScanId
    started_at: datetime
    total: int | None
    progress: ScanProgressCallback
    is_cancelled: CancelCheck
    states: Counter[FileState] = field(default_factory=Counter)
    unchanged: int = 0
    faces: int = 0
    new_matches: int = 0
    pending: dict[Future[PhotoAnalysis], PhotoRef] = field(default_factory=dict)
    unstored: list[FileOutcome] = field(default_factory=list)
    stored_at: float = field(default_factory=time.monotonic)
    told_at: float = 0.0

    def over(self, offered: Iterable[PhotoRef | Refusal], locations: tuple[str, ...]) -> ScanReport:
        began = time.monotonic()
        self.vault.scans.begin(self.scan_id, self.person_id, self.pack, self.scan_key, self.started_at)
        try:
            for batch in _batches(offered, LOOKUP_BATCH):
                self._take(batch)
                if self.is_cancelled():
                    break
            self._drain()
            self._store()
        finally:
            for future in self.pending:
                future.cancel()
        stopped = self.is_cancelled() and (self.total is None or self._counts().total < self.total)
        report = ScanReport(
            scan_id=self.scan_id,
            person_id=self.person_id,
            pack=self.pack,
            thresholds=self.thresholds,
            counts=self._counts(),
            faces_seen=self.faces,
            new_matches=self.new_matches,
            started_at=self.started_at,
            seconds=time.monotonic() - began,
            stopped=stopped,
            locations=locations,
        )
        self.vault.scans.finish(report)
        self._tell("", at_once=True)
        return report

    @property
    def pack(self) -> PackKey:
        return self.template.pack

    @property
    def scan_key(self) -> str:
        """Results stay valid exactly as long as template and thresholds stay the same."""
        text = f"{self.template.fingerprint} {self.thresholds.possible:.9f} {self.thresholds.likely:.9f}"
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    def _take(self, batch: list[PhotoRef | Refusal]) -> None:
        references = [entry for entry in batch if isinstance(entry, PhotoRef)]
        known = self.vault.scans.known(self.person_id, self.scan_key, [ref.locator for ref in references])
        untouched: list[str] = []
        for entry in batch:
            if self.is_cancelled():
                break
            if isinstance(entry, Refusal):
                ref = PhotoRef(entry.locator, size=0, mtime_ns=0)
                self._settle(ref, PhotoAnalysis(entry.state, entry.reason))
                continue
            before = known.get(entry.locator)
            if before is not None and (before.size, before.mtime_ns) == (entry.size, entry.mtime_ns):
                untouched.append(entry.locator)
                self.states[before.state] += 1
                self.faces += before.faces
                self.unchanged += 1
                continue
            self._submit(entry)
        if untouched:
            self.vault.scans.touch(self.scan_id, untouched)
            self._tell("")

    def _submit(self, ref: PhotoRef) -> None:
        while len(self.pending) >= self.analyser.workers * JOBS_PER_WORKER and not self.is_cancelled():
            self._collect()
        if not self.is_cancelled():
            job = AnalysisJob(path=ref.locator, template=self.template, thresholds=self.thresholds)
            self.pending[self.analyser.analyse(job)] = ref

    def _collect(self) -> None:
        """Take the analyses that are done, waiting for one at most as long as Stop may take to be noticed."""
        done, _ = wait(self.pending, timeout=PROGRESS_SECONDS, return_when=FIRST_COMPLETED)
        for future in done:
            ref = self.pending.pop(future)
            self._settle(ref, future.result())

    def _drain(self) -> None:
        while self.pending and not self.is_cancelled():
            self._collect()
        if not self.pending:
            return
        for future in [future for future in self.pending if future.cancel()]:
            del self.pending[future]
        done, _ = wait(self.pending, timeout=STOP_GRACE_SECONDS)
        for future in done:
            ref = self.pending.pop(future)
            if not future.cancelled():
                self._settle(ref, future.result())

    def _settle(self, ref: PhotoRef, analysis: PhotoAnalysis) -> None:
        self.states[analysis.state] += 1
        self.faces += analysis.faces
        self.unstored.append(FileOutcome(ref, analysis))
        if len(self.unstored) >= STORE_BATCH or time.monotonic() - self.stored_at > STORE_SECONDS:
            self._store()
        self._tell(ref.locator)

    def _store(self) -> None:
        if self.unstored:
            batch, self.unstored = self.unstored, []
            self.new_matches += self.vault.scans.record(self.scan_id, self.scan_key, batch, self.thresholds)
        self.stored_at = time.monotonic()

    def _counts(self) -> ScanCounts:
        return ScanCounts(dict(self.states), self.unchanged)

    def _tell(self, locator: str, *, at_once: bool = False) -> None:
        now = time.monotonic()
        if at_once or now - self.told_at >= PROGRESS_SECONDS:
            self.told_at = now
            counts = self._counts()
            total = None if self.total is None else max(self.total, counts.total)
            item = Path(locator).name
            self.progress(ScanProgress(counts.total, total, item, counts, counts[FileState.MATCH]))


Entry = TypeVar("Entry")


def _batches(entries: Iterable[Entry], size: int) -> Iterator[list[Entry]]:
    iterator = iter(entries)
    while batch := list(islice(iterator, size)):
        yield batch


def _count(sources: Sequence[PhotoSource], is_cancelled: CancelCheck) -> int | None:
    """How many files the sources will offer; None if the person stopped before they were counted."""
    count = 0
    for source in sources:
        for _ in source.references():
            count += 1
            if count % LOOKUP_BATCH == 0 and is_cancelled():
                return None
    return count


def _outermost(locations: Sequence[Path]) -> list[Path]:
    """``locations`` without those that lie inside another one, so that no file is offered twice."""
    absolute = list(dict.fromkeys(Path(os.path.abspath(path)) for path in locations))
    return [path for path in absolute if not any(other in path.parents for other in absolute)]
