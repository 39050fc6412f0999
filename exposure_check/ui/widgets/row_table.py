"""A table of many rows that are read one by one: a row is chosen as a whole, and all are of one height."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QHeaderView

from exposure_check.ui.widgets.read_table import ReadTable

ROOM_IN_ROW = 10
ROOM_BESIDE_TEXT = 24
FRAME = 24
"""Pixels: above and below a row's text, beside that of a cell, and of the table around its rows."""


class RowTable(ReadTable):
    """Columns are as wide as ``letters`` average characters, or their heading; ``stretched`` has the rest. At least
    ``least`` rows are in view; with ``most`` the table is as high as its rows, up to that many."""

    def __init__(
        self,
        name: str,
        model: QAbstractItemModel,
        letters: Mapping[int, int],
        stretched: int,
        *,
        least: int,
        most: int | None = None,
    ) -> None:
        super().__init__(name, model)
        self._letters, self._least, self._most = letters, least, most
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        # Rows of one height: otherwise the view asks every row for its own.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        self.fit()

    def fit(self) -> None:
        """By the size of the text; asking thousands of rows for their widths would take too long."""
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        for column, letters in self._letters.items():
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            heading = header.fontMetrics().horizontalAdvance(title)
            self.setColumnWidth(column, max(metrics.averageCharWidth() * letters, heading) + ROOM_BESIDE_TEXT)
        line = metrics.height() + ROOM_IN_ROW
        self.verticalHeader().setDefaultSectionSize(line)
        around = header.sizeHint().height() + FRAME
        if self._most is None:
            self.setMinimumHeight(line * self._least + around)
        else:
            self.setFixedHeight(line * max(self._least, min(self._most, self.model().rowCount())) + around)
