"""Locking the vault while nobody is there, and the key that hides everything at once."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from exposure_check.ui.context import Context

LOOK_EVERY = 5
"""Seconds between two looks at the clock."""
ASLEEP = 60
"""Seconds without a look after which the computer must have slept: nothing else keeps the window from looking."""
WARN_BEFORE = 60
"""Seconds."""

_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
}


class IdleLock(QObject):
    """Listens to keys, mouse and touch in every window of the program, dialogs included. Shortcuts alone would not do:
    a modal dialog keeps them from the window behind it."""

    due = Signal(str)
    """The vault should be locked now; the reason in one sentence."""
    near = Signal(str)
    """It will be in a minute."""
    hide_asked = Signal()
    """The key that hides everything was pressed, wherever."""

    def __init__(
        self, context: Context, hide_key: str, parent: QObject, *, clock: Callable[[], float] = time.time
    ) -> None:
        """``clock``: seconds, which go on while the computer sleeps."""
        super().__init__(parent)
        self._context = context
        self._hide_key = QKeySequence(hide_key)
        self.clock = clock
        self._active_at = self._looked_at = clock()
        self._slept = self._warned = self._screen_locked = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY * 1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QGuiApplication.instance().focusWindowChanged.connect(self._listen_to)  # type: ignore[union-attr]
        context.session_changed.connect(self._begin_anew)

    def look(self) -> None:
        """Look at the clock; lock if it is time and nothing runs."""
        now, before = self.clock(), self._looked_at
        self._looked_at = now
        minutes = self._context.settings.lock_minutes
        left = self._screen_locked and self._context.settings.lock_with_screen
        if not self._context.has_session or not (minutes or left):
            return
        self._slept = bool(minutes) and (self._slept or now - before > ASLEEP)
        idle = now - self._active_at
        if not left and not self._slept and idle < minutes * 60:
            if idle >= minutes * 60 - WARN_BEFORE and not self._warned:
                self._warned = True
                self.near.emit(self.tr("Nothing happened here for a while: the vault locks in one minute."))
            return
        if self._context.scan_runs or self._context.tasks.running:
            return  # at a later look
        if left:
            self.due.emit(self.tr("Locked because the screen was locked."))
        elif self._slept:
            self.due.emit(self.tr("Locked because the computer slept."))
        else:
            self.due.emit(self.tr("Locked because nothing happened for %n minute(s).", "", minutes))

    def screen_changed(self, locked: bool) -> None:
        """The screen is locked, or no longer. If something runs, the vault is locked when it is done, unless the person
        is back by then."""
        self._screen_locked = locked
        if locked:
            self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self._active_at = self.clock()
            self._warned = self._screen_locked = False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            pressed = QKeySequence(event.keyCombination())
            if pressed.matches(self._hide_key) is QKeySequence.SequenceMatch.ExactMatch:
                self.hide_asked.emit()
                return True
        return super().eventFilter(watched, event)

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _begin_anew(self) -> None:
        self._active_at = self._looked_at = self.clock()
        self._slept = self._warned = self._screen_locked = False
