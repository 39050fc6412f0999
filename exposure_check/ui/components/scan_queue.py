"""Looks through sources one after the other and knows how far each one is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import PurePath
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

from exposure_check.domain.errors import NoReference, PermissionExpired, PermissionNeeded, printable
from exposure_check.domain.network import Consent, WebAccess
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import FileState
from exposure_check.domain.scan import Link, ScanCounts, ScanReport
from exposure_check.domain.source import Recognised, SourceEntry, SourceId
from exposure_check.ui.api import ScanProgress
from exposure_check.ui.components.estimate import Estimate
from exposure_check.ui.context import Context
from exposure_check.ui.tasks import Task

TELL_SECONDS = 5.0
"""Between two reports of new matches while a scan runs: each makes lists fetch anew."""


class RunState(Enum):
    """Where a source stands."""

    IDLE = auto()
    WAITING = auto()
    RUNNING = auto()
    STOPPING = auto()
    DONE = auto()
    STOPPED = auto()
    FAILED = auto()


@dataclass(slots=True)
class SourceRun:
    """What is known about one source since the window opened."""

    entry: SourceEntry
    state: RunState = RunState.IDLE
    progress: ScanProgress | None = None
    report: ScanReport | None = None
    error: Exception | None = None
    seconds_left: float | None = None
    recognised: Recognised | None = None
    hosts: frozenset[str] = frozenset()
    """Who is asked for a place on the web; none for one on this computer."""
    links: Sequence[Link] = ()
    """Photos that exports only name, if these are the place."""

    @property
    def name(self) -> str:
        """A place in a few words: the address, or the name of the folder or file."""
        if self.links:
            return QCoreApplication.translate("ScanQueue", "Photos that exports only link to")
        location = self.entry.location
        return printable(location if self.hosts else PurePath(location).name or location, 80)

    @property
    def counts(self) -> ScanCounts | None:
        """The newest counts."""
        if self.state in {RunState.RUNNING, RunState.STOPPING} and self.progress is not None:
            return self.progress.counts
        return self.report.counts if self.report is not None else None

    @property
    def is_busy(self) -> bool:
        """Whether it runs or waits for its turn."""
        return self.state in {RunState.WAITING, RunState.RUNNING, RunState.STOPPING}


@dataclass(frozen=True, slots=True)
class KnownSource:
    """A remembered place as the vault knows it."""

    entry: SourceEntry
    report: ScanReport | None
    hosts: frozenset[str]
    links: Sequence[Link] = ()
    """See :class:`SourceRun`."""


AskHost: TypeAlias = Callable[[str, Callable[[], bool]], bool]
"""``(host, is_cancelled) -> may it be asked``."""


def _joined(given: Consent | None, more: Consent | None) -> Consent | None:
    """One consent for what waits and for what comes to it."""
    if given is None or more is None:
        return given or more
    return replace(given, allowed=(*given.allowed, *(one for one in more.allowed if not given.covers(one.host))))


class ScanQueue(QObject):
    """One scan at a time; each source is one scan."""

    run_changed = Signal(str)
    """The id of the source whose state, counts or progress changed."""
    finished = Signal()
    """Nothing waits or runs any more."""

    def __init__(self, context: Context, parent: QObject, ask_host: AskHost) -> None:
        """``ask_host``: called by a scan, in its thread, about hosts that it found on the way."""
        super().__init__(parent)
        self._context = context
        self._ask_host = ask_host
        self.runs: dict[SourceId, SourceRun] = {}
        self._order: list[SourceId] = []
        self._task: Task[ScanReport] | None = None
        self._current: SourceId | None = None
        self._person_id: PersonId | None = None
        self._false_alarms = 1.0
        self._gentle = False
        self._workers: int | None = None
        self._consent: Consent | None = None
        self._matches_told = 0
        self._told_at = 0.0

    @property
    def is_busy(self) -> bool:
        """Whether a scan runs."""
        return self._task is not None

    @property
    def current(self) -> SourceRun | None:
        """The source that is being looked at."""
        return self.runs.get(self._current) if self._current is not None else None

    def take_sources(self, sources: Iterable[KnownSource]) -> None:
        """The sources of the person at hand; what is known about them stays."""
        before, self.runs = self.runs, {}
        for source in sources:
            entry, latest = source.entry, source.report
            run = before.get(entry.id) or SourceRun(entry)
            run.hosts, run.links = source.hosts, source.links
            if run.report is None and latest is not None:
                run.report = latest
                run.state = RunState.STOPPED if latest.stopped else RunState.DONE
            self.runs[entry.id] = run

    def start(
        self,
        person_id: PersonId,
        sources: Iterable[SourceId],
        *,
        false_alarms: float,
        gentle: bool,
        workers: int | None,
        consent: Consent | None = None,
    ) -> None:
        """Look at ``sources``, after what waits already. The options: see :meth:`Scanning.scan`."""
        self._person_id, self._false_alarms, self._gentle = person_id, false_alarms, gentle
        self._workers = workers
        self._consent = _joined(self._consent, consent)
        for source_id in sources:
            run = self.runs[source_id]
            if not run.is_busy:
                run.state, run.error = RunState.WAITING, None
                self._order.append(source_id)
                self.run_changed.emit(source_id)
        if self._task is None:
            self._next()

    def stop(self, source_id: SourceId | None = None) -> None:
        """Stop one source, or all of them. What is done stays done."""
        for waiting in [one for one in self._order if source_id in {None, one}]:
            self._order.remove(waiting)
            run = self.runs[waiting]
            run.state = RunState.STOPPED if run.report is not None else RunState.IDLE
            self.run_changed.emit(waiting)
        current = self.current
        if self._task is not None and current is not None and source_id in {None, self._current}:
            self._task.cancel()
            current.state = RunState.STOPPING
            self.run_changed.emit(current.entry.id)

    def _next(self) -> None:
        if not self._order or self._person_id is None:
            self._current = self._consent = None
            self._context.set_hosts_asked(())
            self._context.set_scan_runs(False)
            self.finished.emit()
            return
        self._current = self._order.pop(0)
        run = self.runs[self._current]
        run.state, run.progress, run.seconds_left = RunState.RUNNING, None, None
        estimate = Estimate(time.monotonic())
        scanning, person_id, location = self._context.session.scanning, self._person_id, run.entry.location
        false_alarms, gentle, workers, ask_host = self._false_alarms, self._gentle, self._workers, self._ask_host
        consent, links = self._consent if run.hosts else None, run.links
        self._matches_told = 0
        self._context.set_scan_runs(True)
        self._context.set_hosts_asked(consent.hosts & run.hosts if consent is not None else ())

        def look(progress: Callable[[ScanProgress], None], is_cancelled: Callable[[], bool]) -> ScanReport:
            web = None if consent is None else WebAccess(consent, lambda host: ask_host(host, is_cancelled))
            return scanning.scan(
                person_id,
                [] if links else [location],
                false_alarms=false_alarms,
                gentle=gentle,
                workers=workers,
                web=web,
                links=links,
                progress=progress,
                is_cancelled=is_cancelled,
            )

        def progressed(progress: ScanProgress) -> None:
            run.progress = progress
            run.seconds_left = estimate.seconds_left(time.monotonic(), progress.done, progress.total)
            self._tell_matches(progress.matches)
            self.run_changed.emit(run.entry.id)

        self._task = self._context.run_job(
            self,
            look,
            lambda report: self._done(run, report),
            on_progress=progressed,
            on_error=lambda error: self._failed(run, error),
        )
        self.run_changed.emit(run.entry.id)

    def _tell_matches(self, matches: int) -> None:
        now = time.monotonic()
        if matches > self._matches_told and now - self._told_at > TELL_SECONDS:
            self._matches_told, self._told_at = matches, now
            self._context.matches_changed.emit()

    def _done(self, run: SourceRun, report: ScanReport) -> None:
        self._task = None
        run.report = report
        run.state = RunState.STOPPED if report.stopped else RunState.DONE
        run.seconds_left = None
        self.run_changed.emit(run.entry.id)
        if report.counts[FileState.MATCH] or report.new_matches:
            self._context.matches_changed.emit()
        self._next()

    def _failed(self, run: SourceRun, error: Exception) -> None:
        self._task = None
        run.state, run.error = RunState.FAILED, error
        self.run_changed.emit(run.entry.id)
        if isinstance(error, NoReference | PermissionNeeded | PermissionExpired):
            self.stop()  # it would be the same for every other source
        self._next()
