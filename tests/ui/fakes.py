"""Stand-ins for services where the real ones could not be made to do what a test needs: stop at an exact photo, hold
100,000 matches, fail on demand. Everything else runs on the real vault, faces and letters."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from exposure_check.domain.errors import NoLocationLeft
from exposure_check.domain.face import BoundingBox, PackKey
from exposure_check.domain.match import (
    Band,
    DecisionChange,
    Location,
    Match,
    MatchId,
    MatchSummary,
    ReviewState,
)
from exposure_check.domain.network import WebAccess
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import FileState, MatchThresholds, Picture
from exposure_check.domain.scan import Link, ScanCounts, ScanId, ScanReport
from exposure_check.ui.api import ScanProgress

PACK = PackKey("fake", "0" * 64)
DAY = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
THRESHOLDS = MatchThresholds(possible=0.3, likely=0.5, possible_fmr=1e-4, likely_fmr=1e-5)


def make_match(number: int, state: ReviewState = ReviewState.UNREVIEWED) -> Match:
    """A match in a photo of its own."""
    return Match(
        id=MatchId(f"m{number}"),
        person_id=PersonId("p"),
        pack=PACK,
        sha256=f"{number:064x}",
        box=BoundingBox(10, 10, 20, 20),
        score=0.6,
        band=Band.LIKELY if number % 2 == 0 else Band.POSSIBLE,
        state=state,
        locations=(Location(f"/photos/photo {number}.jpg"),),
        width=100,
        height=80,
        inter_eye_px=40.0,
        first_seen=DAY,
    )


def make_jpeg() -> bytes:
    """A small picture as our workers would write it."""
    image = QImage(96, 96, QImage.Format.Format_RGB888)
    image.fill(QColor("#708090"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")  # type: ignore[call-overload] # PySide takes str for the format
    return bytes(data.data())


class FakeReview:
    """A review in memory."""

    def __init__(self, matches: Sequence[Match]) -> None:
        self.by_id = {match.id: match for match in matches}
        self.changes: list[DecisionChange] = []
        self.asked: list[bool] = []
        self.thumbnails_asked = 0
        self.jpeg = make_jpeg()
        self.gone = False

    def matches(self, person_id: PersonId, state: ReviewState | None = None) -> list[Match]:
        del person_id
        return [match for match in self.by_id.values() if state in {None, match.state}]

    def get(self, match_id: MatchId) -> Match:
        return self.by_id[match_id]

    def log_likelihood_ratios(self, matches: Sequence[Match]) -> dict[MatchId, float | None]:
        return {match.id: {"m0": 8.4, "m1": -2.5, "m3": 40.0}.get(match.id) for match in matches}

    def is_of_other_pack(self, match: Match) -> bool:
        return match.pack != PACK

    def summary(self, person_id: PersonId) -> MatchSummary:
        del person_id
        states = [match.state for match in self.by_id.values()]
        return MatchSummary({state: states.count(state) for state in ReviewState})

    def thumbnail(self, match_id: MatchId) -> bytes:
        assert match_id in self.by_id
        self.thumbnails_asked += 1
        return self.jpeg

    def picture(self, match: Match, *, covered: bool, longest_side: int) -> Picture:
        del longest_side
        if self.gone:
            raise NoLocationLeft
        self.asked.append(covered)
        return Picture(match.width, match.height, bytes(match.width * match.height * 3))

    def decide(self, person_id: PersonId, match_ids: Sequence[MatchId], state: ReviewState) -> DecisionChange:
        before = tuple((match_id, self.by_id[match_id].state) for match_id in match_ids)
        change = DecisionChange(str(len(self.changes)), person_id, before, state, DAY)
        self.changes.append(change)
        for match_id in match_ids:
            self.by_id[match_id] = replace(self.by_id[match_id], state=state)
        return change

    def undo(self, person_id: PersonId) -> DecisionChange | None:
        del person_id
        if not self.changes:
            return None
        change = self.changes.pop()
        for match_id, state in change.before:
            self.by_id[match_id] = replace(self.by_id[match_id], state=state)
        return change

    def last_change(self, person_id: PersonId) -> DecisionChange | None:
        del person_id
        return self.changes[-1] if self.changes else None

    def set_public_address(self, match_id: MatchId, address: str | None) -> None:
        self.by_id[match_id] = replace(self.by_id[match_id], public_address=address)


class SteppedScan:
    """A scan of 240 photos that waits for the test after 96 of them."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.go_on = threading.Event()
        self.total = 240
        self.pause_at = 96
        self.asked: list[tuple[float, bool, int | None]] = []
        self.web: list[WebAccess | None] = []
        self.links: list[tuple[Link, ...]] = []

    def __call__(
        self,
        person_id: PersonId,
        locations: Sequence[Path | str],
        *,
        false_alarms: float,
        gentle: bool,
        workers: int | None,
        web: WebAccess | None,
        links: Sequence[Link],
        progress: Callable[[ScanProgress], None],
        is_cancelled: Callable[[], bool],
    ) -> ScanReport:
        self.asked.append((false_alarms, gentle, workers))
        self.web.append(web)
        self.links.append(tuple(links))
        done = 0
        for done in range(1, self.total + 1):
            counts = ScanCounts({FileState.NO_MATCH: done})
            progress(ScanProgress(done, self.total, "photo.jpg", counts, 0))
            if done == self.pause_at:
                self.reached.set()
                assert self.go_on.wait(30)
            if is_cancelled():
                break
        return ScanReport(
            scan_id=ScanId("s"),
            person_id=person_id,
            pack=PACK,
            thresholds=THRESHOLDS,
            counts=ScanCounts({FileState.NO_MATCH: done}),
            faces_seen=done,
            new_matches=0,
            started_at=DAY,
            seconds=1.0,
            stopped=done < self.total,
            locations=tuple(str(path) for path in locations),
        )


class ScanningWithSteps:
    """The real places, and a scan that the test steps through."""

    def __init__(self, real: Any, scan: SteppedScan) -> None:
        self._real = real
        self.scan = scan

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)
