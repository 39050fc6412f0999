"""A table of facts to be read, not changed: with the keyboard, by typing the beginning of a row, by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from exposure_check.ui.widgets.read_table import ReadTable


class FactTable(ReadTable):
    """As wide as there is room, as high as its rows up to ``rows_in_view``. Its last column takes what is left."""

    def __init__(self, name: str, model: QAbstractItemModel, *, rows_in_view: int) -> None:
        super().__init__(name, model)
        self._rows_in_view = rows_in_view
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def fit(self) -> None:
        self.resizeRowsToContents()
        rows = min(self.model().rowCount(), self._rows_in_view)
        height = sum(self.rowHeight(row) for row in range(rows)) + self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height + self.horizontalScrollBar().sizeHint().height() + 2 * self.frameWidth() + 4)
