"""The log of all requests as a table that is filled as it is scrolled."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exposure_check.domain.errors import QT_TRANSLATE_NOOP, printable
from exposure_check.domain.network import LoggedRequest
from exposure_check.ui import network_words

_Index = QModelIndex | QPersistentModelIndex

TIME, HOST, PURPOSE, OUTCOME, SIZE, ADDRESS = range(6)


class RequestLogModel(QAbstractTableModel):
    """One row per request, the newest first. Rows come in pages, which somebody else fetches."""

    more_wanted = Signal(object)
    """The view came to the end: the number of the last entry in it, None if it has none."""

    HEADINGS: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("RequestLogModel", "Time"),
        QT_TRANSLATE_NOOP("RequestLogModel", "Website"),
        QT_TRANSLATE_NOOP("RequestLogModel", "What for"),
        QT_TRANSLATE_NOOP("RequestLogModel", "Answer"),
        QT_TRANSLATE_NOOP("RequestLogModel", "Size"),
        QT_TRANSLATE_NOOP("RequestLogModel", "Address"),
    )

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[LoggedRequest] = []
        self._more = False
        self._waits = False

    def show_first(self, entries: list[LoggedRequest], *, more: bool) -> None:
        """Show these instead of what was shown. ``more``: there are others after them."""
        self.beginResetModel()
        self._entries, self._more, self._waits = entries, more, False
        self.endResetModel()

    def add(self, entries: list[LoggedRequest], *, more: bool) -> None:
        """Append the next page."""
        self._more, self._waits = more, False
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries.extend(entries)
            self.endInsertRows()

    def entry_at(self, row: int) -> LoggedRequest | None:
        """The entry in a row, None outside of the table."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._more and not self._waits

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._waits = True
            self.more_wanted.emit(self._entries[-1].number if self._entries else None)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr(self.HEADINGS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(entry, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return network_words.row_sentence(entry)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == ADDRESS:
            return network_words.address(entry)
        return None


def cell(entry: LoggedRequest, column: int) -> str:
    """The text of one column."""
    if column == TIME:
        return network_words.moment(entry.request.at)
    if column == HOST:
        return printable(entry.request.host, 260)
    if column == PURPOSE:
        return network_words.purpose(entry.request.purpose)
    if column == OUTCOME:
        return network_words.outcome(entry)
    if column == SIZE:
        return network_words.size(entry.received)
    return network_words.address(entry)
