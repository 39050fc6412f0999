"""A part of a form that few people need: folded behind a button until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow


class Fold(QWidget):
    """A button that shows and hides ``body``. Screen readers hear whether it is open from the button's text."""

    toggled = Signal(bool)
    """It was opened, or closed."""

    def __init__(self, closed_text: str, open_text: str) -> None:
        super().__init__()
        self._texts = (closed_text, open_text)
        self.button = Button("", "add", "quiet")
        self.button.clicked.connect(lambda: self.open(not self.is_open))
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Flow(self.button))
        layout.addWidget(self._inner)
        self.open(False)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return not self._inner.isHidden()

    def open(self, wanted: bool) -> None:
        """Show or hide the body."""
        self._inner.setVisible(wanted)
        self.button.setText(self._texts[wanted])
        self.button.set_icon_name("minus" if wanted else "add")
        self.toggled.emit(wanted)
