"""The FaceAnalyser of the program: the port's methods, answered by worker processes.

Nothing in here or in what it imports loads a face library, so the window can have one at once.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from exposure_check.domain.errors import ExposureCheckError, NotReadable, PackUnusable
from exposure_check.domain.face import BoundingBox, PackKey, Reference, ReferenceExamination, Template
from exposure_check.domain.photo import (
    AnalysisJob,
    AnalysisLimits,
    CleanedCopy,
    FileDisclosures,
    FileState,
    MatchThresholds,
    PhotoAnalysis,
    PhotoRef,
    Picture,
    Reason,
)
from exposure_check.domain.redaction import RedactedCopy, RedactionOrder
from exposure_check.domain.reference_set import MeasuredRate, ReferenceRules
from exposure_check.faces import calibration, entry, fusion, manifest, reference_rules, validation
from exposure_check.faces.manifest import Calibration
from exposure_check.faces.packs import PackSpec
from exposure_check.faces.remote import Answer
from exposure_check.faces.settings import WorkerSettings
from exposure_check.isolation.opening import NotOpened, OfferedPhoto
from exposure_check.isolation.pool import WorkerDied, WorkerPool

T = TypeVar("T")

METHOD = 3
"""Raised whenever the same photo may give other faces or scores than before, so that known photos are looked at
again."""

MOST_SIDECAR_BYTES = 1024**2

MOST_WORKERS = 8
"""More workers than this cost memory (about 250 MB each) and wait for the disk."""


class FaceAnalyser:
    """Implements ``services.ports.FaceAnalyser``."""

    def __init__(
        self,
        pack: PackSpec,
        *,
        cache_dir: Path,
        resources_dir: Path,
        workers: int | None = None,
        limits: AnalysisLimits | None = None,
        packs_dir: Path | None = None,
        executor: Executor | None = None,
        keep_stderr: bool = False,
        private: Iterable[Path] = (),
    ) -> None:
        """``cache_dir``: where prepared networks are kept. ``workers``: None takes one per processor.
        ``packs_dir``: where packs and calibrations of the person's own are kept.
        ``executor``: runs the jobs instead of worker processes of our own, and is closed by its owner.
        ``keep_stderr``: let the workers write to standard error, for looking into a crash.
        ``private``: files that no worker is ever given to read (the vault's)."""
        self._spec = pack
        self._workers = self._usual_workers = workers or default_workers()
        self._settings = WorkerSettings(pack, cache_dir, resources_dir, limits or AnalysisLimits())
        self._packs_dir = packs_dir
        self._given = executor
        self._own: WorkerPool | None = None
        self._keep_stderr = keep_stderr
        self._private = tuple(str(path) for path in private)
        self._closed = False
        self._lock = threading.Lock()

    @property
    def pack(self) -> PackKey:
        """The face pack in use."""
        return self._spec.key

    @property
    def workers(self) -> int:
        """How many photos are analysed at once."""
        return self._workers

    def use_workers(self, count: int | None) -> None:
        """Analyse so many photos at once from now on; None: as many as at first."""
        with self._lock:
            self._workers = count or self._usual_workers
            if self._own is not None:
                self._own.resize(self._workers)

    @property
    def method(self) -> str:
        """Names the way in which photos are looked at."""
        return str(METHOD)

    def thresholds(
        self, *, references: int, false_match_rate: float, likely_rate: float | None = None
    ) -> MatchThresholds:
        """See :func:`exposure_check.faces.calibration.thresholds`. Raises PackUnusable for an uncalibrated
        pack."""
        return calibration.thresholds(
            self._calibration, references=references, false_match_rate=false_match_rate, likely_rate=likely_rate
        )

    def log_likelihood_ratio(self, score: float, *, references: int) -> float | None:
        """The natural logarithm of how many times as likely ``score`` is for the same person as for another one; None
        for an uncalibrated pack."""
        try:
            return calibration.log_likelihood_ratio(self._calibration, score, references=references)
        except PackUnusable:
            return None

    @cached_property
    def _calibration(self) -> Calibration:
        tables = manifest.known_calibrations(self._settings.resources_dir, self._packs_dir)
        return calibration.find(tables, self._spec.key, self._spec.file_hashes)

    def reference_rules(self) -> ReferenceRules:
        """What makes a set of references good, for this pack. Raises PackUnusable."""
        return reference_rules.load(self._settings.resources_dir, self._spec.file_hashes)

    def measured_rate(self, *, references: int) -> MeasuredRate | None:
        """What was measured for templates of so many references; None for an uncalibrated pack."""
        try:
            table = self._calibration
        except PackUnusable:
            return None
        rate = manifest.reference_set_rules(self._settings.resources_dir).told_rate
        return calibration.measured_rate(table, references=references, false_match_rate=rate)

    def fuse(self, references: Sequence[Reference]) -> Template:
        """One template from the references of one person, weighted by their quality."""
        return fusion.fuse(references)

    def analyse(self, job: AnalysisJob) -> Future[PhotoAnalysis]:
        """Compare a photo with a template. The future raises PackUnusable at most."""

        def rescue(error: BaseException) -> PhotoAnalysis:
            return PhotoAnalysis(FileState.FAILED, lost_job(error))

        seconds = self._settings.limits.seconds_for(job.path)
        photo = OfferedPhoto(job.path, self._private, job.part, job.data, seconds)
        sidecar = None if job.sidecar is None else _sidecar(job.sidecar)
        return self._ask(PhotoAnalysis, rescue, entry.analyse, photo, job, sidecar)

    def examine(self, path: str, data: bytes | None = None) -> Future[ReferenceExamination]:
        """Find and measure the faces in a photo offered as a reference; with ``data`` in these bytes, which ``path``
        names and which are in no file. The future raises PackUnusable at most."""

        def rescue(error: BaseException) -> ReferenceExamination:
            return ReferenceExamination(None, (), lost_job(error).value)

        return self._ask(ReferenceExamination, rescue, entry.examine, OfferedPhoto(path, self._private, data=data))

    def examine_stored(self, jpeg: bytes) -> Future[ReferenceExamination]:
        """Find and measure the face in the stored picture of a reference that another pack made. The future raises
        PackUnusable at most."""

        def rescue(error: BaseException) -> ReferenceExamination:
            return ReferenceExamination(None, (), lost_job(error).value)

        return self._ask(ReferenceExamination, rescue, entry.examine_stored, None, jpeg)

    def render(
        self, photo: PhotoRef, sha256: str, box: BoundingBox, *, covered: bool, longest_side: int, frame: int = 0
    ) -> Future[Picture]:
        """Picture ``frame`` of a file upright, at most ``longest_side`` pixels long; ``covered`` hides every face but
        the one at ``box`` (pixels of the upright original). Raises NotReadable, PackUnusable through the future, also
        if the content is no longer ``sha256``."""

        def rescue(error: BaseException) -> Picture:
            raise NotReadable(path=photo.locator, reason=lost_job(error).value)

        return self._ask(Picture, rescue, entry.render, self._offered(photo), sha256, box, covered, longest_side, frame)

    def disclosures(self, photo: PhotoRef) -> Future[FileDisclosures]:
        """What a photo gives away besides what it shows. Raises NotReadable, PackUnusable through the future."""

        def rescue(error: BaseException) -> FileDisclosures:
            raise NotReadable(path=photo.locator, reason=lost_job(error).value)

        return self._ask(FileDisclosures, rescue, entry.disclosures, self._offered(photo))

    def clean(self, photo: PhotoRef) -> Future[CleanedCopy]:
        """A photo encoded anew without metadata, in its own size. Raises NotReadable, PackUnusable through the
        future."""

        def rescue(error: BaseException) -> CleanedCopy:
            raise NotReadable(path=photo.locator, reason=lost_job(error).value)

        return self._ask(CleanedCopy, rescue, entry.clean, self._offered(photo))

    def redact(self, photo: PhotoRef, order: RedactionOrder) -> Future[RedactedCopy]:
        """A picture of a document with most of it covered, encoded anew. Raises NotReadable, PackUnusable through the
        future."""

        def rescue(error: BaseException) -> RedactedCopy:
            raise NotReadable(path=photo.locator, reason=lost_job(error).value)

        return self._ask(RedactedCopy, rescue, entry.redact, self._offered(photo), order)

    def embed_labelled(self, path: str) -> Future[bytes | None]:
        """The embedding of the face nearest to the centre of a photo of a labelled set, float32[d] little
        endian; None without a face. For evaluation and calibration only. Raises NotReadable, PackUnusable
        through the future."""

        def rescue(error: BaseException) -> bytes | None:
            raise NotReadable(path=path, reason=lost_job(error).value)

        return self._ask(validation.EMBEDDING, rescue, entry.embed_labelled, path)

    def close(self) -> None:
        """Stop the workers at once. Jobs that have no answer yet are cancelled; later ones raise
        RuntimeError."""
        with self._lock:
            self._closed = True
            executor, self._own = self._own, None
        if executor is not None:
            executor.shutdown(wait=True, cancel_futures=True)

    def _offered(self, photo: PhotoRef) -> OfferedPhoto:
        return OfferedPhoto(photo.locator, self._private, photo.part, photo.data)

    def _ask(
        self,
        kind: type[T],
        rescue: Callable[[BaseException], T],
        job: Callable[..., bytes],
        photo: OfferedPhoto | str | None,
        *arguments: Any,
    ) -> Future[T]:
        if isinstance(photo, str):
            photo = OfferedPhoto(photo, self._private)
        first = () if photo is None else (photo,)

        def submit() -> Future[bytes]:
            return self._executor().submit(job, *first, self._settings, *arguments)

        def read(sent: object) -> T:
            return validation.read(kind, sent, self._spec.key)

        def expected_or_rescued(error: BaseException) -> T:
            if isinstance(error, ExposureCheckError):
                raise error
            return rescue(error)

        return Answer(submit, read, expected_or_rescued)

    def _executor(self) -> Executor:
        with self._lock:
            if self._closed:
                raise RuntimeError("this analyser was closed")
            if self._given is not None:
                return self._given
            if self._own is None:
                from exposure_check.faces import start

                self._own = WorkerPool(
                    self._workers,
                    self._settings.limits.max_seconds,
                    initializer=start.start_worker,
                    initargs=(self._settings, self._keep_stderr),
                )
            return self._own


def _sidecar(path: str) -> bytes | None:
    """The start of the file beside a photo, as far as such files go; None if it cannot be read."""
    try:
        handle = OfferedPhoto(path).open()
    except NotOpened:
        return None
    with os.fdopen(handle, "rb") as stream, contextlib.suppress(OSError):
        return stream.read(MOST_SIDECAR_BYTES)
    return None


def default_workers() -> int:
    """One worker per processor that this process may use."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(usable, MOST_WORKERS))


def lost_job(error: BaseException) -> Reason:
    """Why a job came back without an answer."""
    if isinstance(error, TimeoutError):
        return Reason.TIMED_OUT
    if isinstance(error, MemoryError):
        return Reason.OUT_OF_MEMORY
    if isinstance(error, BrokenExecutor | WorkerDied):
        return Reason.WORKER_DIED
    return Reason.INTERNAL
