"""Labels by meaning. Their font sizes are set per class by the theme, so that they follow the text size."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class BodyLabel(QLabel):
    """Running text. Plain by default, so that untrusted text is never read as mark-up."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "", wrap: bool = True) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        """``muted``, ``good``, ``warn``, ``bad``, or empty."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class TitleLabel(BodyLabel):
    """The title of a page."""


class HeadingLabel(BodyLabel):
    """The heading of a part of a page."""


class NumberLabel(BodyLabel):
    """A number to be seen from afar."""


class StrongLabel(BodyLabel):
    """Emphasised running text."""


class SmallLabel(BodyLabel):
    """Text of less importance."""


class Badge(SmallLabel):
    """One or two words on a coloured ground."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(text, parent, tone=tone, wrap=False)
        self.setObjectName("badge")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
