"""The list of keyboard shortcuts, generated from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from exposure_check.ui.actions import shortcut_rows
from exposure_check.ui.models.fact_table import FactTableModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fact_table import FactTable
from exposure_check.ui.widgets.frames import Column
from exposure_check.ui.widgets.labels import TitleLabel


class ShortcutHelp(Dialog):
    """Every key with what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = Column(width=520)
        column.body.addWidget(TitleLabel(self.tr("Keyboard shortcuts")))
        keys = FactTableModel((self.tr("Key"), self.tr("What it does")), self)
        keys.set_rows(shortcut_rows())
        self.table = FactTable(self.tr("Keyboard shortcuts"), keys, rows_in_view=keys.rowCount())
        column.body.addWidget(self.table)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        column.body.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        column.body.addStretch(1)
        lay_out(self, column)
        size_for_text(self, 600, 640)
        # The list and not the button: who reads with ears or keys is in it at once.
        self.table.selectRow(0)
        self.table.setFocus()
