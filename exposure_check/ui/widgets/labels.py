"""Labels by meaning. Their fonts are factors of the application's, so that they follow the text size."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from exposure_check.ui.widgets.restyle import set_style_property


class BodyLabel(QLabel):
    """Running text. Plain by default, so that untrusted text is never read as mark-up."""

    FACTOR: ClassVar[float] = 1.0
    WEIGHT: ClassVar[QFont.Weight] = QFont.Weight.Normal

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "", wrap: bool = True) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.set_tone(tone)
        self.rescale()

    def minimumSizeHint(self) -> QSize:
        """One line is enough: the height for a width is asked for separately, and a larger minimum would make every
        column higher than its text."""
        smallest = super().minimumSizeHint()
        return QSize(smallest.width(), self.fontMetrics().height()) if self.wordWrap() else smallest

    def rescale(self) -> None:
        """Take the size of text anew from the application."""
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * self.FACTOR)
        font.setWeight(self.WEIGHT)
        self.setFont(font)

    def set_tone(self, tone: str) -> None:
        """``muted``, ``good``, ``warn``, ``bad``, or empty."""
        set_style_property(self, "tone", tone)


class TitleLabel(BodyLabel):
    """The title of a page."""

    FACTOR = 1.65
    WEIGHT = QFont.Weight.DemiBold


class HeadingLabel(BodyLabel):
    """The heading of a part of a page."""

    FACTOR = 1.2
    WEIGHT = QFont.Weight.DemiBold


class NumberLabel(BodyLabel):
    """A number to be seen from afar."""

    FACTOR = 1.9
    WEIGHT = QFont.Weight.DemiBold


class StrongLabel(BodyLabel):
    """Emphasised running text."""

    FACTOR = 1.0
    WEIGHT = QFont.Weight.DemiBold


class SmallLabel(BodyLabel):
    """Text of less importance."""

    FACTOR = 0.92
    WEIGHT = QFont.Weight.Normal


class Badge(SmallLabel):
    """One or two words on a coloured ground."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(text, parent, tone=tone, wrap=False)
        self.setObjectName("badge")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
