"""Matches as a list model; thumbnails are asked for when a row is painted and arrive later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import PurePath
from urllib.parse import urlsplit

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap

from exposure_check.domain.errors import printable
from exposure_check.domain.match import Match, MatchId, ReviewState
from exposure_check.ui import words
from exposure_check.ui.models.thumbnail_cache import ThumbnailCache

_Index = QModelIndex | QPersistentModelIndex

MATCH_ROLE = Qt.ItemDataRole.UserRole + 1
CACHED_THUMBNAILS = 600
_PIECE = 500


class MatchListModel(QAbstractListModel):
    """Rows are matches, best first. ``request_thumbnail`` is called for a row that is painted and has none yet."""

    def __init__(self, request_thumbnail: Callable[[MatchId], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matches: list[Match] = []
        self._rows: dict[MatchId, int] = {}
        self._thumbnails = ThumbnailCache(request_thumbnail, CACHED_THUMBNAILS)

    def set_matches(self, matches: list[Match], rows: dict[MatchId, int]) -> list[Match]:
        """Show these matches; ``rows`` as :func:`rows_of` made it. Returns those that were shown: to :func:`let_go`."""
        before = self._matches
        self.beginResetModel()
        self._matches, self._rows = matches, rows
        self.endResetModel()
        return before

    def replace(self, match: Match) -> None:
        """One match changed."""
        row = self._rows.get(match.id)
        if row is not None:
            self._matches[row] = match
            self.dataChanged.emit(self.index(row), self.index(row))

    def show_states(self, states: Mapping[MatchId, ReviewState]) -> None:
        """Decisions changed; matches that are not in the list do not matter."""
        rows = [row for match_id in states if (row := self._rows.get(match_id)) is not None]
        for row in rows:
            match = self._matches[row]
            self._matches[row] = replace(match, state=states[match.id])
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def match_at(self, row: int) -> Match | None:
        """The match in a row, None outside of the list."""
        return self._matches[row] if 0 <= row < len(self._matches) else None

    def row_of(self, match_id: MatchId) -> int:
        """The row of a match, -1 if it is not in the list."""
        return self._rows.get(match_id, -1)

    def take_thumbnail(self, match_id: MatchId, image: QImage) -> None:
        """A thumbnail arrived."""
        self._thumbnails.put(match_id, QPixmap.fromImage(image))
        row = self._rows.get(match_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._matches)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match = self._matches[index.row()]
        if role == MATCH_ROLE:
            return match
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(match.id)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return place_of(match)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = self.tr("{band} in {place}, seen on {day}: {decision}").format(
                band=words.band(match.band),
                place=place_of(match),
                day=words.day(match.first_seen),
                decision=words.decision(match.state),
            )
            copies = self.tr("%n nearly identical picture(s) more", "", match.copies) if match.copies else ""
            return f"{told}. {copies}" if copies else told
        return None


def rows_of(matches: list[Match]) -> dict[MatchId, int]:
    """The row of each match. Not for the GUI thread: it takes 0.05 s for 100,000."""
    return {match.id: row for row, match in enumerate(matches)}


def let_go(matches: list[Match]) -> None:
    """Forget matches piece by piece. Not for the GUI thread; at once, 100,000 would stop all threads for 0.1 s."""
    while matches:
        del matches[-_PIECE:]


def place_of(match: Match) -> str:
    """Where a match was seen, short: the host and file name of its address, else the file's name."""
    name = PurePath(match.locations[0].locator).name if match.locations else match.sha256[:12]
    host = urlsplit(match.address).hostname if match.address else None
    return printable(f"{name} · {host}" if host else name, 120)
