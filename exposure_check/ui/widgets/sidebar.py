"""The list of pages on the left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from exposure_check.ui.icons import pixmap
from exposure_check.ui.painting import ROW_RADIUS, draw_row_ground

_Index = QModelIndex | QPersistentModelIndex

MANY = 10_000


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as the sidebar shows it."""

    id: str
    title: str
    icon: str


class _Model(QAbstractListModel):
    def __init__(self, entries: tuple[PageEntry, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = entries
        self.counts: dict[str, int] = {}

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = self.counts.get(entry.id, 0)
            return self.tr("{page}, %n waiting", "", count).format(page=entry.title) if count else entry.title
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        return QSize(140, option.fontMetrics.height() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, _Model)  # noqa: S101 - the delegate is only ever given to this view
        entry = model.entries[index.row()]
        palette = QApplication.palette()  # the view's own has lost colours to the style sheet
        role = QPalette.ColorRole
        area: QRect = option.rect.adjusted(10, 2, -10, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not selected and option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Midlight))
            painter.drawRoundedRect(area, ROW_RADIUS, ROW_RADIUS)
        draw_row_ground(painter, option, area, ground=role.Base, marked=True)
        side = max(18, option.fontMetrics.height())
        colour = palette.color(role.Highlight if selected else role.PlaceholderText).name()
        icon = pixmap(entry.icon, colour, side, painter.device().devicePixelRatioF())
        place = QRect(area.left() + 14, area.center().y() - side // 2 + 1, side, side)
        painter.drawPixmap(QStyle.visualRect(option.direction, area, place).topLeft(), icon)
        text = QStyle.visualRect(option.direction, area, area.adjusted(14 + side + 12, 0, -10, 0))
        font = option.font
        if selected:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(palette.color(role.WindowText))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.title)
        count = model.counts.get(entry.id, 0)
        if count:
            painter.setPen(palette.color(role.PlaceholderText))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, _short(count))
        painter.restore()


def _short(count: int) -> str:
    """The number as the window's language writes it; from ``MANY`` on it would need too much room."""
    return QLocale().toString(count) if count < MANY else f"{QLocale().toString(MANY - 1)}+"


class Sidebar(QListView):
    """Choose a page with the mouse, the arrow keys or Alt and a digit."""

    page_chosen = Signal(str)
    """The id of the chosen page."""

    def __init__(self, entries: tuple[PageEntry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self._pages = _Model(entries, self)
        self.setModel(self._pages)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._chosen)
        self.selectionModel().selectionChanged.connect(self._follow_selection)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(entry.title) for entry in self._pages.entries)
        shown = sum(not self.isRowHidden(row) for row in range(len(self._pages.entries)))
        return QSize(round(widest * 1.12) + metrics.height() + 110, self._row_height() * shown)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_shown(self, page_id: str, shown: bool) -> None:
        """Show or hide the entry of a page."""
        for row, entry in enumerate(self._pages.entries):
            if entry.id == page_id:
                self.setRowHidden(row, not shown)
        self.updateGeometry()

    def show_page(self, page_id: str) -> None:
        """Select a page without a click."""
        for row, entry in enumerate(self._pages.entries):
            if entry.id == page_id:
                self.setCurrentIndex(self._pages.index(row))

    def set_count(self, page_id: str, count: int) -> None:
        """Show how many things wait on a page."""
        self._pages.counts[page_id] = count
        self._pages.dataChanged.emit(self._pages.index(0), self._pages.index(self._pages.rowCount() - 1))

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 20

    def _follow_selection(self, selected: QItemSelection) -> None:
        # Screen readers select an item without making it the current one.
        indexes = selected.indexes()
        if indexes and indexes[0] != self.currentIndex():
            self.setCurrentIndex(indexes[0])

    def _chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.page_chosen.emit(self._pages.entries[current.row()].id)
