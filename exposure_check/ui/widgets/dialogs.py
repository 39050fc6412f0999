"""The size of a dialog."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from exposure_check.ui.widgets.frames import LINE_HEIGHT


def size_for_text(dialog: QDialog, width: int, height: int) -> None:
    """Make ``dialog`` that many pixels large, more where the text is larger, and never larger than the screen."""
    factor = max(1.0, dialog.fontMetrics().height() / LINE_HEIGHT)
    wanted = QSize(round(width * factor), round(height * factor))
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize()))
