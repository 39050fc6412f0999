"""A list whose rows are as high as their text needs, so that no title is cut off."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_PADDING = 0.8
"""Of a line's height: the room around the text of a row, with some to spare. Where it is too small Qt cuts off."""


class _Wrapping(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics, width = self._view.fontMetrics(), self._view.viewport().width()
        padding = round(_PADDING * metrics.height())
        room = QRect(0, 0, max(60, width - 2 * padding), 1 << 16)
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data() or "")).height()
        return QSize(width, max(24, height + padding))


class WrappingList(QListView):
    """A plain list of texts, wrapped to its width."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Wrapping(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
