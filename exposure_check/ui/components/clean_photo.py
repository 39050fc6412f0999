"""A cleaned copy of any photo on this computer, also of one that nobody looked through."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.ui import clean_words
from exposure_check.ui.api import SavedCopy, file_at, suggested_name
from exposure_check.ui.components.page import PHOTO_PATTERNS
from exposure_check.ui.context import Context


class PhotoCleaner(QObject):
    """Asks for the photo and for the place of the copy, and says what the copy no longer gives away."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def choose(self) -> None:
        """Ask which photo, and where to put the copy. No file is written over."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Which photo?"), "", self.tr("Photos ({patterns})").format(patterns=PHOTO_PATTERNS)
        )
        if not chosen:
            return
        options = QFileDialog.Option.DontConfirmOverwrite  # no file is ever written over, which the answer says
        out, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a cleaned copy"),
            str(suggested_name(Path(chosen))),
            "JPEG (*.jpg);;PNG (*.png)",
            "",
            options,
        )
        if out:
            self.save(Path(chosen), Path(out))

    def save(self, photo: Path, out: Path) -> None:
        """Save a cleaned copy of ``photo`` as ``out``."""
        application = self._context.application
        self._context.run(self, lambda: application.save_cleaned_copy(file_at(photo), out), self._saved)

    def _saved(self, copy: SavedCopy) -> None:
        self._context.toast(clean_words.saved(copy))
