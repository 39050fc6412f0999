"""The list of keyboard shortcuts, generated from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from exposure_check.ui.actions import shortcut_rows
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.frames import Card, Column
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel, TitleLabel


class ShortcutHelp(QDialog):
    """Every key with what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = Column(width=520)
        column.body.addWidget(TitleLabel(self.tr("Keyboard shortcuts")))
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for row, (key, text) in enumerate(shortcut_rows()):
            grid.addWidget(StrongLabel(key, wrap=False), row, 0)
            grid.addWidget(BodyLabel(text), row, 1)
        card.body.addLayout(grid)
        column.body.addWidget(card)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        column.body.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.resize(560, 640)
        close.setFocus()
