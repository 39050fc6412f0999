"""A list whose rows are sentences: they wrap, are as high as their text needs, and nobody scrolls sideways."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_PADDING = 0.8
"""Of a line's height: the room around the text of a row, with some to spare. Where it is too small Qt cuts off."""
_NARROWEST = 60
_LEAST_HEIGHT = 24


class _Wrapping(QStyledItemDelegate):
    """Qt measures a row that wraps by another width than it paints it with, so that its last line was cut off."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics, width = self._view.fontMetrics(), self._view.viewport().width()
        padding = round(_PADDING * metrics.height())
        room = QRect(0, 0, max(_NARROWEST, width - 2 * padding), 1 << 16)
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data() or "")).height()
        return QSize(width, max(_LEAST_HEIGHT, height + padding))


class WrappingList(QListView):
    """Shows ``model``; ``name`` is what screen readers call it."""

    _most: int | None = None  # here, because Qt tells of changes before the list is made

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
        if event.oldSize().width() != event.size().width():
            self._fit()  # rows that wrap are lower in a wider list

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def fit_rows(self, most: int) -> None:
        """As high as its rows, at least one and at most ``most``; a longer list scrolls."""
        self._most = most
        self._fit()

    def _fit(self) -> None:
        if self._most is None:
            return
        shown = max(1, min(self._most, self.model().rowCount()))
        row = max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing() * 2) + 2 * self.spacing()
        self.setFixedHeight(row * shown + 8)
