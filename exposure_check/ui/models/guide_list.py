"""The pages of the guide as a list: all of them, or those with hits of a search."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_check.ui.guide import GuidePage

_Index = QModelIndex | QPersistentModelIndex


class GuideListModel(QAbstractListModel):
    """One row per page; how many hits it has stands behind its title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[GuidePage, int]] = []

    def set_rows(self, rows: list[tuple[GuidePage, int]]) -> None:
        """Show these pages, each with its number of hits; 0: nothing is looked for."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def page_at(self, row: int) -> GuidePage | None:
        """The page in a row; None beyond the ends."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def row_of(self, name: str) -> int:
        """Where a page stands; -1 if it is not shown."""
        return next((row for row, (page, _) in enumerate(self._rows) if page.name == name), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        page, hits = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{page.title} ({hits})" if hits else page.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{page.title}, {self.tr('%n hit(s)', '', hits)}" if hits else page.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return page.title
        return None
