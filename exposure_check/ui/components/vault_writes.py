"""What is typed goes into the vault as it is typed: one write after the other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal

from exposure_check.ui.context import Context

PATIENCE = 10.0
"""Seconds that whoever closes the vault waits for what was typed last."""


class VaultWrites(QObject):
    """A queue of writes off the GUI thread. Of what is written to one place only the newest counts."""

    failed = Signal(object)
    """The ``Exception`` of a write. It stays in the queue, and the next one that is added tries it again."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: dict[Hashable, Callable[[], object]] = {}
        self._runs = False
        self._turn = threading.Condition()

    @property
    def is_stuck(self) -> bool:
        """Whether there is something that the vault did not take."""
        return bool(self._waiting) and not self._runs

    def put(self, place: Hashable, write: Callable[[], object]) -> None:
        """Write this, in place of what waits for the same place."""
        with self._turn:
            self._waiting.pop(place, None)
            self._waiting[place] = write
            if self._runs:
                return
            self._runs = True
        self._context.run(self, self._write_all, None, self.failed.emit)

    def drop(self, place: Hashable) -> None:
        """What waits for this place is not wanted any more."""
        with self._turn:
            self._waiting.pop(place, None)

    def wait(self) -> None:
        """Wait until the vault has everything, or did not take something. Not for the GUI thread."""
        with self._turn:
            self._turn.wait_for(lambda: not self._runs, PATIENCE)

    def _write_all(self) -> None:
        """All that waits, and what is added meanwhile: in one job, which ends also where nobody waits for it."""
        while True:
            with self._turn:
                if not self._waiting:
                    self._end()
                    return
                place = next(iter(self._waiting))
                write = self._waiting.pop(place)
            try:
                write()
            except Exception:
                with self._turn:
                    self._waiting.setdefault(place, write)
                    self._end()
                raise

    def _end(self) -> None:
        self._runs = False
        self._turn.notify_all()
