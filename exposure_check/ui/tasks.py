"""Long jobs off the GUI thread. The one place where a plain function meets Qt's threads.

A job is ``(progress, is_cancelled) -> result`` and knows no Qt. Its progress, result and error arrive on the GUI
thread, and only as long as the object that asked for them exists. Cancelling is cooperative; nothing is
ever terminated.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QDeadlineTimer, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from exposure_check.domain.errors import Cancelled

Result = TypeVar("Result")

Job: TypeAlias = Callable[[Callable[[Any], None], Callable[[], bool]], Result]
"""``(progress, is_cancelled) -> result``. ``progress`` may be called from the job's thread as often as it likes:
while one report waits for the GUI thread, newer ones replace it."""

Failed: TypeAlias = Callable[[Exception], None]

_THREADS = 6
"""Jobs mostly wait for worker processes, for the disk or for the key derivation."""


class _Runnable(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work

    def run(self) -> None:
        self._work()


class Task(QObject, Generic[Result]):
    """A job that was started. Lives on the GUI thread; see :meth:`TaskRunner.start`."""

    ended = Signal()
    """The job has left its thread and whatever it had to tell has been told."""

    _progressed = Signal()
    _finished = Signal(object)
    _failed = Signal(object)

    def __init__(
        self,
        job: Job[Result],
        on_result: Callable[[Result], None] | None,
        on_error: Failed,
        on_progress: Callable[[Any], None] | None,
    ) -> None:
        super().__init__()
        self._job = job
        self._on_result = on_result
        self._on_error: Failed | None = on_error
        self._on_progress = on_progress
        self._cancel = threading.Event()
        self._lock = threading.Lock()
        self._newest: list[Any] = []
        self.runnable = _Runnable(self._run)
        queued = Qt.ConnectionType.QueuedConnection
        self._progressed.connect(self._tell_progress, queued)
        self._finished.connect(self._tell_result, queued)
        self._failed.connect(self._tell_error, queued)

    @property
    def is_cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the job to stop. Its result, if it still gives one, is delivered."""
        self._cancel.set()

    @Slot()
    def drop(self) -> None:
        """Ask the job to stop, and deliver nothing any more."""
        self._cancel.set()
        self._on_result = self._on_error = self._on_progress = None

    def _run(self) -> None:
        try:
            result = self._job(self._report, self._cancel.is_set)
        except Exception as error:  # noqa: BLE001 - it is handed on whole and shown by the GUI thread
            self._failed.emit(error)
        else:
            self._finished.emit(result)

    def _report(self, progress: Any) -> None:
        with self._lock:
            waiting = bool(self._newest)
            self._newest[:] = [progress]
        if not waiting:
            self._progressed.emit()

    @Slot()
    def _tell_progress(self) -> None:
        with self._lock:
            newest, self._newest = self._newest, []
        if self._on_progress is not None and newest:
            self._on_progress(newest[0])

    @Slot(object)
    def _tell_result(self, result: Result) -> None:
        tell = self._on_result
        self.drop()
        try:
            if tell is not None:
                tell(result)
        finally:
            self.ended.emit()

    @Slot(object)
    def _tell_error(self, error: Exception) -> None:
        tell = self._on_error
        stopped = self._cancel.is_set() and isinstance(error, Cancelled)
        self.drop()
        try:
            if tell is not None and not stopped:
                tell(error)
        finally:
            self.ended.emit()


class TaskRunner(QObject):
    """Starts jobs in a thread pool of its own and knows which of them still run."""

    idle = Signal()
    """The last running job has ended."""
    closed = Signal()
    """After :meth:`close`: everything has ended."""

    def __init__(self, on_unhandled: Failed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_unhandled = on_unhandled
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._running: set[Task[Any]] = set()
        self._closed = False
        self._last: Callable[[], None] | None = None

    @property
    def running(self) -> int:
        """How many jobs have not ended."""
        return len(self._running)

    def start(
        self,
        owner: QObject,
        job: Job[Result],
        on_result: Callable[[Result], None] | None = None,
        *,
        on_error: Failed | None = None,
        on_progress: Callable[[Any], None] | None = None,
    ) -> Task[Result]:
        """Run ``job`` in a thread and deliver on the GUI thread.

        Args:
            owner: once this object is destroyed, the job is asked to stop and nothing is delivered.
            on_error: for any exception; without it, the runner's own handler shows it.
        """
        task = Task(job, on_result, on_error or self._on_unhandled, on_progress)
        if self._closed:
            task.drop()
            return task
        owner.destroyed.connect(task.drop)
        self._launch(task)
        return task

    def close(self, last: Callable[[], None]) -> None:
        """Ask every job to stop and deliver nothing more; once all have ended, run ``last`` in a thread, then tell
        ``closed``. Jobs started from now on do not run."""
        if self._closed:
            return
        self._closed = True
        self._last = last
        for task in tuple(self._running):
            task.drop()
        if not self._running:
            self._run_last()

    def _run_last(self) -> None:
        last, self._last = self._last, None
        if last is None:
            self.closed.emit()
            return
        task: Task[None] = Task(lambda _progress, _cancelled: last(), None, self._on_unhandled, None)
        self._launch(task)

    def wait(self, milliseconds: int) -> bool:
        """Block until all threads are done. For the very end, when no event loop runs any more."""
        return self._pool.waitForDone(QDeadlineTimer(milliseconds))

    def _launch(self, task: Task[Any]) -> None:
        self._running.add(task)
        task.ended.connect(lambda: self._forget(task))
        self._pool.start(task.runnable)

    def _forget(self, task: Task[Any]) -> None:
        self._running.discard(task)
        task.deleteLater()
        if self._running:
            return
        self.idle.emit()
        if self._closed:
            self._run_last()
