"""How long a job will still take."""

from __future__ import annotations

from dataclasses import dataclass, field

SETTLE_SECONDS = 3.0
"""No estimate before this: the first items tell little."""

WEIGHT = 0.3
"""Of the newest measurement in the moving average of the rate."""


@dataclass(slots=True)
class Estimate:
    """Exponential moving average of the rate. The clock is passed in, in seconds."""

    started: float
    _seen: tuple[float, int] = field(init=False)
    _rate: float | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._seen = (self.started, 0)

    def seconds_left(self, now: float, done: int, total: int | None) -> float | None:
        """Seconds until ``total``, or None while nothing sensible can be said."""
        before, done_before = self._seen
        if now - before >= 1.0 and done >= done_before:
            rate = (done - done_before) / (now - before)
            self._rate = rate if self._rate is None else WEIGHT * rate + (1 - WEIGHT) * self._rate
            self._seen = (now, done)
        if total is None or not self._rate or now - self.started < SETTLE_SECONDS:
            return None
        return max(0.0, (total - done) / self._rate)
