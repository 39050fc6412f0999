"""The small pictures that a list has in memory: those that were painted last."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtGui import QPixmap

from exposure_check.domain.match import MatchId


class ThumbnailCache:
    """Holds at most ``most`` pictures. What is asked for and not there is wished for with ``request``, and put here
    when it has arrived."""

    def __init__(self, request: Callable[[MatchId], None], most: int) -> None:
        self._request = request
        self._most = most
        self._pictures: OrderedDict[MatchId, QPixmap] = OrderedDict()

    def get(self, match_id: MatchId) -> QPixmap | None:
        """The picture of a match; None: it was asked for."""
        found = self._pictures.get(match_id)
        if found is None:
            self._request(match_id)
        else:
            self._pictures.move_to_end(match_id)
        return found

    def put(self, match_id: MatchId, picture: QPixmap) -> None:
        """A picture arrived; the one that was not asked for the longest makes room."""
        self._pictures[match_id] = picture
        self._pictures.move_to_end(match_id)
        while len(self._pictures) > self._most:
            self._pictures.popitem(last=False)
