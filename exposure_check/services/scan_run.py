"""One scan under way: keeps the workers fed, stores batches, counts, and settles the thresholds at its end."""

from __future__ import annotations

import hashlib
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from exposure_check.domain.budget import FalseAlarmBudget
from exposure_check.domain.face import PackKey, Template
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import (
    LOOKED_AT,
    AnalysisJob,
    FileState,
    MatchThresholds,
    PhotoAnalysis,
    PhotoRef,
    Refusal,
)
from exposure_check.domain.progress import CancelCheck
from exposure_check.domain.scan import FileOutcome, KnownFile, ScanCounts, ScanId, ScanReport
from exposure_check.services.ports import FaceAnalyser, Locate, Vault

FACES_PER_PHOTO = 1.5
"""Guess of how many faces a photo has, before some were counted."""

GUESS_WEIGHT = 20
"""After so many photos the faces that were counted weigh as much as the guess."""

LOOKUP_BATCH = 512
HELD_BYTES = 32 * 1024**2
"""Photos whose bytes came with them wait in memory; so much of it at most before they go to the workers."""
BATCH_SECONDS = 1.0
STORE_BATCH = 64
STORE_SECONDS = 2.0
"""A kill loses at most one batch: the files of this many seconds, or this many files."""

JOBS_PER_WORKER = 4
"""Enough to keep a worker busy, few enough to keep memory flat and Stop quick."""

RECENT_CONTENTS = 4096
"""Sizes of so many files are remembered while a scan runs, for copies that lie close together."""

REST_SECONDS = 1.0
"""Where there is one worker only, a gentle scan rests after each photo as long as it took, but no longer than this."""

STOP_GRACE_SECONDS = 2.0
PROGRESS_SECONDS = 0.1


@dataclass(slots=True)
class SourceProgress:
    """How far one of the places is. ``offered``: how many entries it gave so far, of which ``done`` are looked at;
    ``total``: how many it will give, None if nobody knows."""

    total: int | None = None
    offered: int = 0
    done: int = 0
    matches: int = 0


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far a scan is. ``total`` is None while files are still being counted. ``sources``: by the location that the
    person named; the values change as the scan goes on."""

    done: int
    total: int | None
    item: str
    counts: ScanCounts
    matches: int
    sources: Mapping[str, SourceProgress] = field(default_factory=dict)


Offer = tuple[str, PhotoRef | Refusal]
"""The location that the person named, and an entry of it."""


ScanProgressCallback: TypeAlias = Callable[[ScanProgress], None]


@dataclass(slots=True)
class ScanRun:
    """Works once: :meth:`over` the files that the sources offer.

    How many faces there will be is a guess at first, and so is the threshold that keeps within the budget. Both follow
    the count as it grows. At the end the faces are known: matches below the final threshold leave, and the few photos
    with a face between the final and a stricter earlier one are looked at once more.
    """

    vault: Vault
    analyser: FaceAnalyser
    person_id: PersonId
    references: int
    template: Template
    budget: FalseAlarmBudget
    scan_id: ScanId
    started_at: datetime
    total: int | None
    progress: ScanProgressCallback
    is_cancelled: CancelCheck
    gentle: bool
    locate: Locate
    sources: dict[str, SourceProgress] = field(default_factory=dict)
    thresholds: MatchThresholds = field(init=False)
    states: Counter[FileState] = field(default_factory=Counter)
    unchanged: int = 0
    faces: int = 0
    new_matches: int = 0
    pending: dict[Future[PhotoAnalysis], tuple[str, PhotoRef, AnalysisJob]] = field(default_factory=dict)
    unstored: list[FileOutcome] = field(default_factory=list)
    contents: OrderedDict[int, dict[str, KnownFile]] = field(default_factory=OrderedDict)
    rechecking: bool = False
    stored_at: float = field(default_factory=time.monotonic)
    told_at: float = 0.0
    handed_out_at: float = 0.0

    def over(self, offered: Iterable[Offer], locations: tuple[str, ...]) -> ScanReport:
        """Look at everything in ``offered``; ``locations`` are what the person named. A stop keeps what is done."""
        began = time.monotonic()
        self.thresholds = self._thresholds_for(self._faces_expected())
        self.vault.scans.begin(self.scan_id, self.person_id, self.pack, self.scan_key, self.started_at)
        try:
            for batch in _batches(offered):
                self._take(batch)
                if self.is_cancelled():
                    break
            self._drain()
            self._store()
            self._settle_thresholds()
        finally:
            for future in self.pending:
                future.cancel()
        counts = self._counts()
        report = ScanReport(
            scan_id=self.scan_id,
            person_id=self.person_id,
            pack=self.pack,
            thresholds=self.thresholds,
            counts=counts,
            faces_seen=self.faces,
            new_matches=self.new_matches,
            started_at=self.started_at,
            seconds=time.monotonic() - began,
            stopped=self.is_cancelled() and (self.total is None or counts.total < self.total),
            locations=locations,
        )
        self.vault.scans.finish(report)
        self._tell("", at_once=True)
        return report

    @property
    def pack(self) -> PackKey:
        """The face pack in use."""
        return self.template.pack

    @property
    def scan_key(self) -> str:
        """Results stay valid as long as the template and the way in which photos are looked at stay the same. They
        outlive a change of thresholds, because the scores are stored."""
        text = f"{self.template.fingerprint} {self.analyser.method}"
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    def _thresholds_for(self, faces: int) -> MatchThresholds:
        possible, likely = self.budget.rates(faces)
        return self.analyser.thresholds(references=self.references, false_match_rate=possible, likely_rate=likely)

    def _faces_expected(self) -> int:
        """In the whole scan, going by what was counted so far."""
        done = sum(self.states.values())
        per_photo = (self.faces + GUESS_WEIGHT * FACES_PER_PHOTO) / (done + GUESS_WEIGHT)
        return round(per_photo * max(self.total or 0, done))

    def _settle_thresholds(self) -> None:
        """The faces are counted: take the thresholds that this number allows, and make the matches fit them."""
        final = self._thresholds_for(self.faces)
        if not self.is_cancelled():
            # Photos that were judged by a stricter threshold are few here, as few as the budget allows.
            self.thresholds, self.rechecking = final, True
            for known in self.vault.scans.fell_short(self.scan_id, final.possible):
                ref = self.locate(known.locator)
                if ref is not None:
                    # What the source said about it is known only to the vault here.
                    self._submit("", replace(known, part=ref.part, data=ref.data))
            self._drain()
            self._store()
        if final.possible > self.thresholds.possible:
            self.thresholds = final
        self.new_matches -= self.vault.scans.settle(self.scan_id, self.thresholds)
        self.states = Counter(self.vault.scans.counts(self.scan_id).by_state)

    def _take(self, batch: list[Offer]) -> None:
        references = [entry for _, entry in batch if isinstance(entry, PhotoRef)]
        known = self.vault.scans.known(self.person_id, self.scan_key, [ref.locator for ref in references])
        changed = [ref for ref in references if not self._is_unchanged(ref, known.get(ref.locator))]
        for twin in self.vault.scans.known_by_size(self.person_id, self.scan_key, list({ref.size for ref in changed})):
            self._remember(twin)
        untouched: list[str] = []
        for source, entry in batch:
            if self.is_cancelled():
                break
            if isinstance(entry, Refusal):
                ref = PhotoRef(
                    entry.locator,
                    size=0,
                    mtime_ns=0,
                    origin_url=entry.origin_url,
                    published=entry.published,
                    provenance=entry.provenance,
                )
                self._settle(source, ref, PhotoAnalysis(entry.state, entry.reason), kept_from=1.0)
                continue
            before = known.get(entry.locator)
            if before is not None and self._is_unchanged(entry, before):
                untouched.append(entry.locator)
                self._count(source, before.state, before.faces)
                self.unchanged += 1
                continue
            self._submit(source, entry)
        if untouched:
            self.vault.scans.touch(self.scan_id, untouched)
            self._tell("")

    def _is_unchanged(self, ref: PhotoRef, before: KnownFile | None) -> bool:
        return (
            before is not None
            and (before.size, before.mtime_ns) == (ref.size, ref.mtime_ns)
            and before.holds_for(self.thresholds.possible)
        )

    def _remember(self, file: KnownFile) -> None:
        """For copies of it, by their size."""
        if file.sha256 is None or file.state not in LOOKED_AT:
            return
        self.contents.setdefault(file.size, {})[file.sha256] = file
        self.contents.move_to_end(file.size)
        while len(self.contents) > RECENT_CONTENTS:
            self.contents.popitem(last=False)

    def _submit(self, source: str, ref: PhotoRef) -> None:
        while len(self.pending) >= self._most_in_flight() and not self.is_cancelled():
            self._collect()
        if self.is_cancelled():
            return
        # What cannot be had again is kept by the loosest threshold that the scan can end with.
        loosest = self._thresholds_for(max(1, self.faces)) if ref.data is not None else self.thresholds
        keep_from = min(self.thresholds.possible, loosest.possible)
        twins = {} if self.rechecking else self.contents.get(ref.size, {})
        known = frozenset(sha256 for sha256, twin in twins.items() if twin.holds_for(keep_from))
        job = AnalysisJob(
            ref.locator, self.template, keep_from, known, part=ref.part, data=ref.data, sidecar=ref.sidecar
        )
        self.handed_out_at = time.monotonic()
        self.pending[self.analyser.analyse(job)] = (source, ref, job)

    def _most_in_flight(self) -> int:
        """A gentle scan hands out no more than half of the workers can take at once, so the others rest."""
        workers = self.analyser.workers
        return max(1, workers // 2) if self.gentle else workers * JOBS_PER_WORKER

    def _collect(self) -> None:
        """Take the analyses that are done, waiting for one at most as long as Stop may take to be noticed."""
        done, _ = wait(self.pending, timeout=PROGRESS_SECONDS, return_when=FIRST_COMPLETED)
        self._take_in(done)

    def _drain(self) -> None:
        while self.pending and not self.is_cancelled():
            self._collect()
        if not self.pending:
            return
        for future in [future for future in self.pending if future.cancel()]:
            del self.pending[future]
        done, _ = wait(self.pending, timeout=STOP_GRACE_SECONDS)
        self._take_in(future for future in done if not future.cancelled())

    def _take_in(self, done: Iterable[Future[PhotoAnalysis]]) -> None:
        for future in done:
            source, ref, job = self.pending.pop(future)
            analysis = future.result()
            kept_from = job.keep_from
            if analysis.same_content:
                twin = self.contents.get(ref.size, {}).get(analysis.sha256 or "")
                if twin is None:  # forgotten meanwhile: rare, and looking again is always right
                    self._submit(source, ref)
                    continue
                analysis, kept_from = _as_its_twin(twin), twin.kept_from
            self._settle(source, ref, analysis, kept_from)
            if self.gentle and self.analyser.workers == 1:
                time.sleep(min(REST_SECONDS, time.monotonic() - self.handed_out_at))

    def _settle(self, source: str, ref: PhotoRef, analysis: PhotoAnalysis, kept_from: float) -> None:
        if not self.rechecking:
            self._count(source, analysis.state, analysis.faces)
            self._remember(_known(ref, analysis, kept_from))
        # The bytes of a photo have done their work; a batch must not hold them.
        self.unstored.append(FileOutcome(replace(ref, data=None), analysis, kept_from))
        if len(self.unstored) >= STORE_BATCH or time.monotonic() - self.stored_at > STORE_SECONDS:
            self._store()
        self._tell(ref.locator)

    def _count(self, source: str, state: FileState, faces: int) -> None:
        self.states[state] += 1
        self.faces += faces
        progress = self.sources.setdefault(source, SourceProgress())
        progress.done += 1
        progress.matches += state is FileState.MATCH

    def _store(self) -> None:
        if self.unstored:
            batch, self.unstored = self.unstored, []
            self.new_matches += self.vault.scans.record(self.scan_id, self.scan_key, batch, self.thresholds)
        if not self.rechecking:
            self.thresholds = self._thresholds_for(self._faces_expected())
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
            self.progress(ScanProgress(counts.total, total, item, counts, counts[FileState.MATCH], self.sources))


def _known(ref: PhotoRef, analysis: PhotoAnalysis, kept_from: float) -> KnownFile:
    return KnownFile(
        size=ref.size,
        mtime_ns=ref.mtime_ns,
        state=analysis.state,
        faces=analysis.faces,
        sha256=analysis.sha256,
        leaks=analysis.leaks,
        disclosures=analysis.disclosures,
        scores=analysis.scores,
        kept_from=kept_from,
    )


def _as_its_twin(twin: KnownFile) -> PhotoAnalysis:
    """What is known of the same content elsewhere."""
    return PhotoAnalysis(
        state=twin.state,
        sha256=twin.sha256,
        faces=twin.faces,
        leaks=twin.leaks,
        disclosures=twin.disclosures,
        scores=twin.scores,
        same_content=True,
    )


def _batches(offered: Iterable[Offer]) -> Iterator[list[Offer]]:
    """``offered`` in lists that are neither long nor heavy nor old."""
    batch: list[Offer] = []
    held, began = 0, 0.0
    for offer in offered:
        if not batch:
            held, began = 0, time.monotonic()
        batch.append(offer)
        held += len(offer[1].data or b"") if isinstance(offer[1], PhotoRef) else 0
        if len(batch) >= LOOKUP_BATCH or held >= HELD_BYTES or time.monotonic() - began >= BATCH_SECONDS:
            yield batch
            batch = []
    if batch:
        yield batch
