"""Time, and taking turns: how fast one host is asked, and that nobody waits longer than needed after Stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol, Self

from exposure_check.domain.errors import Cancelled
from exposure_check.domain.progress import CancelCheck

SLICE_SECONDS = 0.2
"""How long a wait goes on after the person pressed Stop."""


class Timekeeper(Protocol):
    """The clock that waiting goes by."""

    def now(self) -> datetime:
        """The current time, time-zone aware."""

    def monotonic(self) -> float:
        """Seconds that never go back."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemTime:
    """The time of this computer."""

    def now(self) -> datetime:
        """See :class:`Timekeeper`."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """See :class:`Timekeeper`."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """See :class:`Timekeeper`."""
        time.sleep(seconds)


def wait(seconds: float, timekeeper: Timekeeper, is_cancelled: CancelCheck) -> None:
    """Wait. Raises Cancelled, also before the first moment."""
    until = timekeeper.monotonic() + seconds
    while True:
        if is_cancelled():
            raise Cancelled
        left = until - timekeeper.monotonic()
        if left <= 0:
            return
        timekeeper.sleep(min(left, SLICE_SECONDS))


class Pace:
    """When each host may be asked next. Shared by all that happens in the program, from any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._free_at: dict[str, float] = {}

    def take_turn(self, host: str, interval: float, timekeeper: Timekeeper, is_cancelled: CancelCheck) -> None:
        """Wait until ``host`` may be asked, ``interval`` seconds after its last turn. Raises Cancelled."""
        while True:
            with self._guard:
                now = timekeeper.monotonic()
                turn = self._free_at.get(host, now)
                if turn <= now:
                    if is_cancelled():
                        raise Cancelled
                    self._free_at[host] = now + interval
                    return
            wait(turn - now, timekeeper, is_cancelled)


class Watch:
    """Cuts off what takes too long, or what the person stopped: a read that blocks cannot look at the time."""

    def __init__(self, seconds: float, is_cancelled: CancelCheck, cut: Callable[[], None]) -> None:
        self._seconds = seconds
        self._is_cancelled = is_cancelled
        self._cut = cut
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="network watch", daemon=True)
        self.ran_out = False
        self.stopped = False

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._done.set()
        self._thread.join()

    def _run(self) -> None:
        until = time.monotonic() + self._seconds
        while not self._done.wait(min(SLICE_SECONDS, max(until - time.monotonic(), 0))):
            self.stopped = self.stopped or self._is_cancelled()
            self.ran_out = self.ran_out or time.monotonic() >= until
            if self.stopped or self.ran_out:
                # Again and again: a connection may be at its handshake, or just about to be opened.
                self._cut()
                self._done.wait(SLICE_SECONDS)
