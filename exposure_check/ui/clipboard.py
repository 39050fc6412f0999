"""The clipboard of the system. What this window put there can be taken away again."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

OURS = "application/x-exposure-check"
"""A format beside the text. It says whose text it is where the system does not."""


def put(text: str) -> None:
    """Copy a text."""
    data = QMimeData()
    data.setText(text)
    data.setData(OURS, b"1")
    QGuiApplication.clipboard().setMimeData(data)


def clear_own() -> None:
    """Empty the clipboard if what it holds came from this window, and let nothing be pasted of what is selected in it.
    What another program put there stays."""
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    if clipboard.ownsClipboard() or (data is not None and data.hasFormat(OURS)):
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
