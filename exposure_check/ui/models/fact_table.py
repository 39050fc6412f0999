"""Rows of text as a table model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex


class FactTableModel(QAbstractTableModel):
    """One tuple per row, all as long as the titles. A screen reader hears the whole row in its first cell."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self.rows: list[tuple[str, ...]] = []
        self._notes: list[str] = []

    def set_rows(self, rows: Sequence[tuple[str, ...]], notes: Sequence[str] = ()) -> None:
        """Show these rows. ``notes``: what is to be known about a row, shown when the pointer rests on it."""
        self.beginResetModel()
        self.rows = list(rows)
        self._notes = list(notes)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        cells = self.rows[index.row()]
        note = self._notes[index.row()] if self._notes else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return note or cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            whole = ", ".join(cell for cell in (*cells, note) if cell)
            return whole if index.column() == 0 else cells[index.column()]
        return None
