"""What Qt's file dialogs write about folders into a file of the person's, for all programs that use Qt.

They cannot be told not to. What stood there before this window was opened is put back.
"""

from __future__ import annotations

from PySide6.QtCore import QSettings

_KEYS = ("FileDialog/lastVisited", "FileDialog/history")


class FileTraces:
    """Remembers what stood there at the start."""

    def __init__(self) -> None:
        store = _store()
        self._before = {key: store.value(key) for key in _KEYS}

    def wipe(self) -> None:
        """Put back what stood there."""
        store = _store()
        for key, value in self._before.items():
            if value is None:
                store.remove(key)
            else:
                store.setValue(key, value)
        store.sync()


def _store() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")
