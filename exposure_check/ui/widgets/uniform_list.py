"""A list whose items all have one size, whatever they show: rows, or tiles that wrap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionRubberBand,
    QStyleOptionViewItem,
    QWidget,
)

_Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_State = QStyle.StateFlag
_SIDEWAYS = {_Cursor.MoveLeft: -1, _Cursor.MoveRight: 1}
_ALONG = {_Cursor.MovePrevious: -1, _Cursor.MoveNext: 1}
_LINES = {_Cursor.MoveUp: -1, _Cursor.MoveDown: 1}
_PAGES = {_Cursor.MovePageUp: -1, _Cursor.MovePageDown: 1}


class UniformList(QListView):
    """Where an item lies is reckoned from its row, here, whenever somebody wants to know.

    Qt's list keeps a table of all places instead. It makes the table anew when the model, a size or the font changes,
    by asking the model once or twice for each row (0.2 s for 100,000 of them, in which the window stands still), and
    goes through all that is chosen whenever that changes (0.8 s). Here neither depends on the number of rows.

    With ``setWrapping`` the items are tiles of ``gridSize``; else each takes a line, as high as the delegate says of
    the first.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = 1
        """Pixels of a line while items do not wrap."""
        self._band: QRect | None = None
        """In pixels of the contents: what the mouse is dragged over."""
        self._pressed = QPoint()
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # --- Where items lie, in pixels of the contents ------------------------------------------------------------------

    @property
    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _cell(self) -> QSize:
        if self.isWrapping() and self.gridSize().isValid():
            return self.gridSize()
        return QSize(max(1, self.viewport().width()), self._height)

    def _columns(self) -> int:
        return max(1, self.viewport().width() // self._cell().width())

    def _cell_rect(self, row: int) -> QRect:
        cell = self._cell()
        line, column = divmod(row, self._columns())
        rect = QRect(QPoint(column * cell.width(), line * cell.height()), cell)
        room = QRect(0, rect.top(), self.viewport().width(), cell.height())
        return QStyle.visualRect(self.layoutDirection(), room, rect)

    def _line_of(self, y: int) -> int:
        return y // self._cell().height()

    def _column_of(self, x: int) -> int:
        if self.isRightToLeft():
            x = self.viewport().width() - 1 - x
        return x // self._cell().width()

    def _row_at(self, place: QPoint) -> int:
        """-1 where there is none."""
        columns, column = self._columns(), self._column_of(place.x())
        row = self._line_of(place.y()) * columns + column
        return row if 0 <= column < columns and 0 <= row < self._count else -1

    def _ranges(self, area: QRect) -> Iterator[tuple[int, int]]:
        """First and last row of each stretch of items that ``area`` touches."""
        columns, count = self._columns(), self._count
        sides = sorted((self._column_of(area.left()), self._column_of(area.right())))
        left, right = max(0, sides[0]), min(columns - 1, sides[1])
        lines = range(max(0, self._line_of(area.top())), self._line_of(area.bottom()) + 1)
        for line in lines:
            first, last = line * columns + left, min(line * columns + right, count - 1)
            if line * columns >= count:
                return
            if first <= last:
                yield first, last

    def _in_view(self, area: QRect) -> Iterable[int]:
        for first, last in self._ranges(area.translated(0, self.verticalOffset())):
            yield from range(first, last + 1)

    # --- What the view asks for --------------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        if self._count and not self.isWrapping():
            self._height = max(1, self.sizeHintForRow(0))
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        lines = -(-self._count // self._columns())
        bar.setRange(0, max(0, lines * self._cell().height() - page))
        bar.setPageStep(page)
        bar.setSingleStep(self._cell().height())
        self.horizontalScrollBar().setRange(0, 0)
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)

    def dataChanged(self, top_left: _Index, bottom_right: _Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, top_left, bottom_right, roles)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: _Index) -> QRect:
        self.executeDelayedItemsLayout()
        if not index.isValid():
            return QRect()
        return self._cell_rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        self.executeDelayedItemsLayout()
        row = self._row_at(point + QPoint(0, self.verticalOffset()))
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(self, index: _Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        rect, height, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        below = rect.bottom() + 1 - height
        if not rect.isValid():
            return
        if hint is _Hint.PositionAtCenter:
            bar.setValue(bar.value() + (rect.top() + below) // 2)
        elif hint is _Hint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif hint is _Hint.PositionAtBottom or below > 0:
            bar.setValue(bar.value() + min(below, rect.top()))
        self.viewport().update(rect)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)

    # --- Keys, mouse, and what is chosen -----------------------------------------------------------------------------

    def moveCursor(self, action: _Cursor, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count, columns, row = self._count, self._columns(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        if row < 0 or action is _Cursor.MoveHome:
            return self.model().index(0, 0)
        if action is _Cursor.MoveEnd:
            row = count - 1
        elif action in _SIDEWAYS:
            step = -_SIDEWAYS[action] if self.isRightToLeft() else _SIDEWAYS[action]
            if 0 <= row % columns + step < columns and row + step < count:
                row += step
        elif action in _ALONG:
            row = max(0, min(count - 1, row + _ALONG[action]))
        else:
            page = max(1, self.viewport().height() // self._cell().height() - 1)
            lines = _LINES[action] if action in _LINES else _PAGES[action] * page
            line, last = row // columns + lines, (count - 1) // columns
            row = min(count - 1, max(0, min(last, line)) * columns + row % columns)
        return self.model().index(row, 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        area, chosen = rect.translated(0, self.verticalOffset()), QItemSelection()
        if self.state() is QAbstractItemView.State.DragSelectingState:
            for first, last in self._ranges(area.normalized()):
                chosen.select(self.model().index(first, 0), self.model().index(last, 0))
        else:
            ends = sorted((self._row_at(area.topLeft()), self._row_at(area.bottomRight())))
            if ends[0] >= 0:
                chosen.select(self.model().index(ends[0], 0), self.model().index(ends[1], 0))
        self.selectionModel().select(chosen, command)

    def selectAll(self) -> None:
        if self._count and self.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection:
            everything = QItemSelection(self.model().index(0, 0), self.model().index(self._count - 1, 0))
            self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, shown = QRegion(), list(self._in_view(self.viewport().rect()))
        for number in range(selection.count() if shown else 0):
            part = selection.at(number)
            for row in range(max(part.top(), shown[0]), min(part.bottom(), shown[-1]) + 1):
                region += self._cell_rect(row).translated(0, -self.verticalOffset())
        return region

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        if current.isValid() and self.hasFocus():
            self._tell(QAccessible.Event.Focus, current.row())
        QAbstractItemView.currentChanged(self, current, previous)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for event, part in (
            (QAccessible.Event.SelectionAdd, selected),
            (QAccessible.Event.SelectionRemove, deselected),
        ):
            if not part.isEmpty():
                self._tell(event, part.at(0).top())

    def _tell(self, what: QAccessible.Event, row: int) -> None:
        """What Qt's list tells screen readers too, with a row from its table of places."""
        if QAccessible.isActive():
            event = QAccessibleEvent(self, what)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        QAbstractItemView.mouseMoveEvent(self, event)
        if self.state() is QAbstractItemView.State.DragSelectingState and self.isSelectionRectVisible():
            here = event.position().toPoint() + QPoint(0, self.verticalOffset())
            self._set_band(QRect(self._pressed, here).normalized())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        QAbstractItemView.mouseReleaseEvent(self, event)
        self._set_band(None)

    def _set_band(self, band: QRect | None) -> None:
        if band != self._band:
            self._band = band
            self.viewport().update()

    # --- Painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        usual, chosen, current = QStyleOptionViewItem(), self.selectionModel(), self.currentIndex()
        self.initViewItemOption(usual)
        if not self.hasFocus():
            current = QModelIndex()
        offset, painter = self.verticalOffset(), QPainter(self.viewport())
        for row in self._in_view(event.rect()):
            index, option = self.model().index(row, 0), QStyleOptionViewItem(usual)
            option.rect = self._cell_rect(row).translated(0, -offset)
            if chosen is not None and chosen.isSelected(index):
                option.state |= _State.State_Selected
            option.state &= ~_State.State_HasFocus
            if index == current:
                option.state |= _State.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        if self._band is not None:
            band = QStyleOptionRubberBand()
            band.initFrom(self)
            band.opaque = False
            band.rect = self._band.translated(0, -self.verticalOffset())
            self.style().drawControl(QStyle.ControlElement.CE_RubberBand, band, painter, self)
        painter.end()
