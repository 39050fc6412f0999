"""A table of facts to be read, not changed: with the keyboard, by typing the beginning of a row, by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


class FactTable(QTableView):
    """As wide as there is room, as high as its rows up to ``rows_in_view``. Its last column takes what is left."""

    def __init__(self, name: str, model: QAbstractItemModel, *, rows_in_view: int) -> None:
        super().__init__()
        self._rows_in_view = rows_in_view
        self.setAccessibleName(name)
        self.setModel(model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        model.modelReset.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        rows = min(self.model().rowCount(), self._rows_in_view)
        height = sum(self.rowHeight(row) for row in range(rows)) + self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height + self.horizontalScrollBar().sizeHint().height() + 2 * self.frameWidth() + 4)
