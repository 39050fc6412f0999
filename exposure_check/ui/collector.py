"""When Python looks for unreachable cycles: while nobody uses the window, and not in the middle of a list.

A full collection stops every thread for as long as it takes to visit all objects. Reading 10,000 matches in a job makes
so many of them that Python starts one there, and the window stands still although its own thread has nothing to do
(``docs/benchmarks.md``). Most objects here have no cycles and go at once without it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from exposure_check.ui.tasks import TaskRunner

LOOK_EVERY = 2_000
QUIET = 3_000
"""Milliseconds without a key or the mouse after which nobody notices."""
LATEST = 600_000
"""Milliseconds after which it is done whatever goes on: somebody may work for hours without a pause."""
_NEVER = 1 << 30
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)


class Collector(QObject):
    """Keeps Python from full collections of its own, and makes them when the window is at rest."""

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        """From now on; what exists already, modules above all, is never looked at again."""
        super().__init__(parent)
        self._tasks = tasks
        self._before = gc.get_threshold()
        gc.freeze()
        gc.set_threshold(self._before[0], self._before[1], _NEVER)
        self._quiet, self._since = QElapsedTimer(), QElapsedTimer()
        self._quiet.start()
        self._since.start()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - there is no window without one
        application.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def look(self) -> None:
        """Collect, if there is something to collect and nobody would notice."""
        at_rest = self._tasks.running == 0 and self._quiet.hasExpired(QUIET)
        if gc.get_count()[2] and (at_rest or self._since.hasExpired(LATEST)):
            self._since.restart()
            gc.collect()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._quiet.restart()
        return False

    def _watch(self, window: QWindow | None) -> None:
        # Only windows, which get each key and move of the mouse once: not every event of every widget.
        if window is not None:
            window.installEventFilter(self)
            self._quiet.restart()
