"""The photos of the exposure report as a list model: what each gives away, and who could see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap

from exposure_check.domain.exposure import ExposedPhoto
from exposure_check.domain.match import MatchId
from exposure_check.ui import report_words
from exposure_check.ui.models.thumbnail_cache import ThumbnailCache

_Index = QModelIndex | QPersistentModelIndex

PHOTO_ROLE = Qt.ItemDataRole.UserRole + 1
CACHED_THUMBNAILS = 300


class PhotoListModel(QAbstractListModel):
    """Rows are photos, the most urgent first. ``request_thumbnail`` is called for a row that is painted and has none
    yet."""

    def __init__(self, request_thumbnail: Callable[[MatchId], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos: Sequence[ExposedPhoto] = ()
        self._rows: dict[MatchId, int] = {}
        self._thumbnails = ThumbnailCache(request_thumbnail, CACHED_THUMBNAILS)

    def set_photos(self, photos: Sequence[ExposedPhoto]) -> None:
        """Show these photos."""
        self.beginResetModel()
        self._photos = photos
        self._rows = {}
        self.endResetModel()

    def take_thumbnail(self, match_id: MatchId, image: QImage) -> None:
        """A thumbnail arrived."""
        self._thumbnails.put(match_id, QPixmap.fromImage(image))
        row = self._rows.get(match_id, -1)
        if 0 <= row < len(self._photos):
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._photos)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        photo = self._photos[index.row()]
        if role == PHOTO_ROLE:
            return photo
        if role == Qt.ItemDataRole.DecorationRole:
            self._rows[photo.match_ids[0]] = index.row()
            return self._thumbnails.get(photo.match_ids[0])
        if role == Qt.ItemDataRole.DisplayRole:
            return report_words.photo(photo)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self.tr("{photo}. {given_away}. {reach}.").format(
                photo=report_words.photo(photo),
                given_away=report_words.given_away(photo),
                reach=report_words.reach(photo.reach),
            )
        return None
