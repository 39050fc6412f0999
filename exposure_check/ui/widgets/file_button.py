"""A button with the name of the file that was chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from exposure_check.domain.errors import printable
from exposure_check.ui.widgets.buttons import Button

LETTERS = 18
"""How much of a long name is shown, in letters as high as they are wide."""


class FileButton(Button):
    """``path`` is the file; None until one is taken. What asks for it is connected to ``clicked``."""

    changed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text, "file")
        self._asking = text
        self.path: Path | None = None

    def use(self, path: Path | None) -> None:
        """Take this file."""
        self.path = path
        name = printable(path.name) if path is not None else ""
        metrics = self.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, metrics.height() * LETTERS)
        self.setText(shown or self._asking)
        self.setToolTip(name)
        self.changed.emit()

    def kept(self) -> str:
        """The file as a text, see :class:`FormFields`."""
        return str(self.path) if self.path is not None else ""

    def fill_in(self, text: str) -> None:
        """Take the file that a text from :meth:`kept` names."""
        self.use(Path(text) if text else None)
