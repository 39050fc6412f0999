"""A meter of a few steps, beside the words that say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget


class Meter(QWidget):
    """``value`` of ``steps`` segments filled. The words beside it carry the meaning for screen readers."""

    def __init__(self, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._value = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> int:
        """How many segments are filled."""
        return self._value

    def set_value(self, value: int) -> None:
        """Fill ``value`` segments."""
        self._value = max(0, min(self._steps, value))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40 * self._steps, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        gap = 4.0
        width = (self.width() - gap * (self._steps - 1)) / self._steps
        for step in range(self._steps):
            area = QRectF(step * (width + gap), 1, width, self.height() - 2).adjusted(0.5, 0.5, -0.5, -0.5)
            filled = step < self._value if not backwards else self._steps - 1 - step < self._value
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight if filled else QPalette.ColorRole.Dark))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight) if filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 3, 3)
        painter.end()
