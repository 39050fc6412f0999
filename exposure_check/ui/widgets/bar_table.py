"""A bar chart that is a table: each row has a label, a bar and its number, and is read cell by cell like any table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

_Index = QModelIndex | QPersistentModelIndex
_PADDING = 6
_LABEL_SHARE = 0.52
"""Of the width, at most."""


class BarModel(QAbstractTableModel):
    """Labels in the first column, numbers in the second."""

    def __init__(self, headings: tuple[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self.rows: list[tuple[str, int]] = []

    def set_rows(self, rows: Sequence[tuple[str, int]]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    @property
    def longest(self) -> int:
        """The largest number, at least 1."""
        return max(1, *(value for _, value in self.rows)) if self.rows else 1

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        label, value = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return label if index.column() == 0 else QLocale().toString(value)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


class _BarDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        width = view.columnWidth(0) if isinstance(view, QTableView) else 200
        text = str(index.data()) if index.column() == 0 else ""
        flags = int(Qt.TextFlag.TextWordWrap.value)
        area = option.fontMetrics.boundingRect(QRect(0, 0, max(1, width - 2 * _PADDING), 10_000), flags, text)
        return QSize(0, max(24, area.height() + 8, option.fontMetrics.height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, BarModel):
            return
        palette = QApplication.palette()  # the view's own has lost colours to the style sheet
        role = QPalette.ColorRole
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(role.Highlight), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(option.font)
        painter.setPen(palette.color(role.Text))
        label, value = model.rows[index.row()]
        if index.column() == 0:
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(area.adjusted(_PADDING, 0, -_PADDING, 0), int(flags.value), label)
        else:
            self._bar(painter, option, area, value, model.longest)
        painter.restore()

    def _bar(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, value: int, longest: int) -> None:
        number = QLocale().toString(value)
        room = area.width() - 3 * _PADDING - option.fontMetrics.horizontalAdvance(QLocale().toString(longest))
        length = max(2.0, max(0, room) * value / longest) if value else 0.0
        height = min(18.0, area.height() - 8.0)
        backwards = option.direction == Qt.LayoutDirection.RightToLeft
        left = area.right() - _PADDING - length if backwards else area.left() + _PADDING
        bar = QRectF(left, area.center().y() - height / 2 + 1, length, height)
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QApplication.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(pen)
        text = area.adjusted(_PADDING, 0, -_PADDING, 0)
        shift = round(length) + (_PADDING if value else 0)
        text = text.adjusted(0, 0, -shift, 0) if backwards else text.adjusted(shift, 0, 0, 0)
        painter.drawText(text, int((Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading).value), number)


class BarTable(QTableView):
    """As high as its rows; the page scrolls, the chart does not."""

    def __init__(self, name: str, headings: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self.setAccessibleName(name)
        self.bars = BarModel(headings, self)
        self.setModel(self.bars)
        self.setItemDelegate(_BarDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(20)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[tuple[str, int]]) -> None:
        """Show these labels and numbers."""
        self.bars.set_rows(rows)
        self.setAccessibleDescription("; ".join(f"{label}: {QLocale().toString(value)}" for label, value in rows))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * self.fontMetrics().height(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "bars"):
            self._fit()

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined] # the page scrolls

    def _fit(self) -> None:
        longest = max((self.fontMetrics().horizontalAdvance(label) for label, _ in self.bars.rows), default=0)
        heading = self.fontMetrics().horizontalAdvance(str(self.bars.headerData(0, Qt.Orientation.Horizontal))) + 24
        width = self.viewport().width()
        self.setColumnWidth(0, min(max(longest + 2 * _PADDING + 4, heading), round(width * _LABEL_SHARE)))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.bars.rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 6)
