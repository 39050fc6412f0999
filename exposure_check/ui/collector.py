"""When Python looks for unreachable cycles: on the GUI thread, while nobody uses the window.

By itself Python does it in whichever thread makes many objects. Two things speak against that. A full collection stops
every thread for as long as it takes to visit all objects: reading 10,000 matches in a job made the window stand still
although its own thread had nothing to do (``docs/benchmarks.md``). And a cycle that holds an object of Qt would be
destroyed in the thread of a job, which Qt does not survive. Most objects here have no cycles and go at once without it.
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
FEW = 20_000
"""New objects that are looked through in a few milliseconds, also while somebody uses the window."""
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
    """Keeps Python from collections of its own, and makes them on this thread."""

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        """From now on; what exists already, modules above all, is never looked at again."""
        super().__init__(parent)
        self._tasks = tasks
        gc.freeze()
        gc.disable()
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
        gc.enable()
        gc.unfreeze()

    def look(self) -> None:
        """Collect, if there is something to collect and nobody would notice."""
        young = gc.get_count()[0]
        at_rest = self._tasks.running == 0 and self._quiet.hasExpired(QUIET)
        if self._since.hasExpired(LATEST) or (at_rest and any(gc.get_count())):
            self._since.restart()
            gc.collect()
        elif young < FEW:
            gc.collect(0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._quiet.restart()
        return False

    def _watch(self, window: QWindow | None) -> None:
        # Only windows, which get each key and move of the mouse once: not every event of every widget.
        if window is not None:
            window.installEventFilter(self)
            self._quiet.restart()
