"""The confirmed photos that a letter can name, each with a tick."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from exposure_check.domain.errors import printable
from exposure_check.domain.match import MatchId
from exposure_check.domain.request import EvidenceItem
from exposure_check.ui import words
from exposure_check.ui.models.thumbnail_cache import ThumbnailCache
from exposure_check.ui.painting import square

_Index = QModelIndex | QPersistentModelIndex

CACHED_THUMBNAILS = 300
SIDE = 64
"""Pixels of a small picture."""


class EvidenceListModel(QAbstractListModel):
    """Rows are photos by their addresses. ``request_thumbnail`` is called for a row that is painted and has none."""

    ticked = Signal()
    """Another photo is named now, or one is not any more."""

    def __init__(self, request_thumbnail: Callable[[MatchId], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[EvidenceItem] = []
        self._left_out: set[MatchId] = set()
        self._thumbnails = ThumbnailCache(request_thumbnail, CACHED_THUMBNAILS)

    def set_items(self, items: Sequence[EvidenceItem], left_out: Collection[MatchId]) -> None:
        """Show these photos; all are ticked but those in ``left_out``."""
        self.beginResetModel()
        self._items = [item for item in items if item.match_id is not None]
        self._left_out = {item.match_id for item in self._items if item.match_id in left_out and item.match_id}
        self.endResetModel()

    @property
    def left_out(self) -> frozenset[MatchId]:
        """The photos without a tick."""
        return frozenset(self._left_out)

    @property
    def named(self) -> int:
        """How many photos have a tick."""
        return len(self._items) - len(self._left_out)

    def tick_all(self, ticked: bool) -> None:
        """Name all photos, or none."""
        self._left_out = set() if ticked else {item.match_id for item in self._items if item.match_id}
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def take_thumbnail(self, match_id: MatchId, image: QImage) -> None:
        """A thumbnail arrived."""
        self._thumbnails.put(match_id, square(image, SIDE))
        for row, item in enumerate(self._items):
            if item.match_id == match_id:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("{place}\nSeen on {day}").format(place=place_of(item), day=words.day(item.seen_on))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{place}, seen on {day}").format(place=place_of(item), day=words.day(item.seen_on))
        if role == Qt.ItemDataRole.ToolTipRole:
            return printable(item.address)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if item.match_id in self._left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DecorationRole and item.match_id is not None:
            # An empty square until it arrives: the words do not move then.
            return self._thumbnails.get(item.match_id) or square(QImage(), SIDE)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        match_id = self._items[index.row()].match_id
        if role != Qt.ItemDataRole.CheckStateRole or match_id is None:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(match_id)
        else:
            self._left_out.add(match_id)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True


class TickDelegate(QStyledItemDelegate):
    """The whole row is the target of the mouse, not the small box alone. The space bar ticks as ever."""

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        if event.type() != QEvent.Type.MouseButtonRelease or event.button() != Qt.MouseButton.LeftButton:
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)


def place_of(item: EvidenceItem) -> str:
    """Where a photo is on the web, short: the last part of its address, and the host."""
    parts = urlsplit(item.address)
    name, host = PurePosixPath(unquote(parts.path)).name, parts.hostname or ""
    return printable(f"{name} · {host}" if name else host, 120)
