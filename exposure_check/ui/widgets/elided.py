"""One line that is shortened where it has no room; the whole text is its tooltip and its name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent

from exposure_check.ui.widgets.labels import StrongLabel

LETTERS = 12
"""As many letters have room in the narrowest place."""


class ElidedLabel(StrongLabel):
    """For names, which may have hundreds of letters, and for paths, whose end matters as much as their beginning."""

    def __init__(self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(wrap=False)
        self._mode = mode
        self._whole = ""

    def set_text(self, text: str) -> None:
        """Show ``text``, as much of it as there is room for."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for the whole text, so that it is only shortened where there is none."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never wider than a few letters."""
        narrow = min(self.sizeHint().width(), self.fontMetrics().averageCharWidth() * LETTERS)
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self._mode, self.width()))
