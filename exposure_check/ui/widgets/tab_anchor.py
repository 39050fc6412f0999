"""A place in the order of the Tab key for controls that are made later."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class TabAnchor(QWidget):
    """Never seen and never reached. What is made later comes last for Tab, wherever it stands; Qt moves it only behind
    what could have the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def follow_with(self, controls: Iterable[QWidget]) -> None:
        """Let Tab reach these here, one after the other."""
        before: QWidget = self
        for control in controls:
            QWidget.setTabOrder(before, control)
            before = control
