"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from exposure_check.ui.widgets.frames import LINE_HEIGHT

SHARE_OF_SCREEN = 0.95


def resize_with_text(window: QWidget, width: int, height: int) -> None:
    """Give ``window`` a size that is meant for the usual size of text: larger with larger text, as far as the screen
    goes."""
    grown = max(1.0, window.fontMetrics().height() / LINE_HEIGHT)
    room = window.screen().availableSize() * SHARE_OF_SCREEN
    window.resize(min(room.width(), round(width * grown)), min(room.height(), round(height * grown)))
