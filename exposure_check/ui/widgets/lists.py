"""A list whose rows are sentences: they wrap, are as high as their text needs, and nobody scrolls sideways."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_PADDING = 14
"""Pixels around the text of a row, as the style sheet and Qt's own margins have them."""
_NARROWEST = 60
_LEAST_HEIGHT = 24


class _Wrapping(QStyledItemDelegate):
    """Qt measures a row that wraps by another width than it paints it with, so that its last line was cut off."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        room = QRect(0, 0, max(_NARROWEST, width - 2 * _PADDING), 1 << 16)
        flags = int(Qt.TextFlag.TextWordWrap)
        text = str(index.data() or "")
        height = self._view.fontMetrics().boundingRect(room, flags, text).height()
        return QSize(width, max(_LEAST_HEIGHT, height + _PADDING))


class WrappingList(QListView):
    """Shows ``model``; ``name`` is what screen readers call it."""

    def __init__(self, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(1)
        self.setItemDelegate(_Wrapping(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def fit_rows(self, most: int) -> None:
        """As high as its rows, at least one and at most ``most``; a longer list scrolls."""
        shown = max(1, min(most, self.model().rowCount()))
        row = max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing() * 2) + 2 * self.spacing()
        self.setFixedHeight(row * shown + 8)
