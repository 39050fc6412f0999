"""An empty page: a sentence and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.frames import IconView
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel


class EmptyState(QWidget):
    """Icon, title, sentence, button; set in the middle."""

    def __init__(self, icon_name: str, title: str, sentence: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(action, "", "primary")
        self.title = HeadingLabel(title)
        self.sentence = BodyLabel(sentence, tone="muted")
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(IconView(icon_name, 56, tone="accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.title)
        layout.addWidget(self.sentence)
        layout.addSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, title: str, sentence: str, action: str) -> None:
        """Change the words; an empty action hides the button."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
