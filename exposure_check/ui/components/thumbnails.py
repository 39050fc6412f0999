"""Fetches thumbnails off the GUI thread, newest wish first, because that is what is in view."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from exposure_check.domain.match import MatchId
from exposure_check.ui.context import Context
from exposure_check.ui.painting import image_from

BATCH = 12
MOST_WISHES = 400
"""Older wishes are forgotten: their rows have scrolled away, and ask again when they come back."""


class ThumbnailLoader(QObject):
    """One batch at a time, so that a long list cannot crowd out other jobs."""

    arrived = Signal(str, QImage)
    """A match id and its thumbnail."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wishes: dict[MatchId, None] = {}
        self._on_the_way: set[MatchId] = set()

    def request(self, match_id: MatchId) -> None:
        """Ask for a thumbnail; it arrives by signal."""
        if match_id in self._on_the_way:
            return
        self._wishes.pop(match_id, None)
        self._wishes[match_id] = None
        while len(self._wishes) > MOST_WISHES:
            self._wishes.pop(next(iter(self._wishes)))
        if not self._on_the_way:
            self._fetch()

    def forget(self) -> None:
        """The list changed: forget all wishes."""
        self._wishes.clear()

    def _fetch(self) -> None:
        batch = list(self._wishes)[-BATCH:][::-1]
        if not batch or not self._context.has_session:
            return
        for match_id in batch:
            del self._wishes[match_id]
        self._on_the_way = set(batch)
        review = self._context.session.review

        def fetch() -> list[tuple[MatchId, QImage]]:
            return [(match_id, image_from(review.thumbnail(match_id))) for match_id in batch]

        self._context.run(self, fetch, self._fetched, self._failed)

    def _fetched(self, thumbnails: list[tuple[MatchId, QImage]]) -> None:
        self._on_the_way = set()
        for match_id, image in thumbnails:
            self.arrived.emit(match_id, image)
        self._fetch()

    def _failed(self, error: Exception) -> None:
        self._on_the_way = set()
        self._wishes.clear()
        self._context.errors.report(error)
