"""Which pictures of a film are looked at: at a steady rate, and the first one after every cut.

Where a film is longer than can be decoded from end to end, its key pictures are visited, evenly over its length. When
time runs short (a slow computer), samples are left out evenly as well: whoever appears at the end of a film must have
the same chance to be found as at its start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from exposure_check.faces.manifest import VideoRules
from exposure_check.faces.video import Picture, Skip, VideoFile

_HISTOGRAM_BINS = 32
_SMALL = 32
_FEW_A_SECOND = 20.0
"""Only where pictures follow each other faster than this are any left out: there is another one near."""

_GRACE = 0.15
"""Of the time, before samples are left out: the first ones cost more."""

_HOPELESS = 0.1
"""So far behind, decoding itself takes too long."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture to look at. ``after_cut``: places in it say nothing about the sample before."""

    picture: Picture
    after_cut: bool


class Samples:
    """The samples of one film. ``thinned``: fewer were taken than the steady rate asks for."""

    def __init__(self, video: VideoFile, rules: VideoRules, spent: Callable[[], float]) -> None:
        """``spent``: how much of the time for this film is over, 0 to 1."""
        self._video = video
        self._rules = rules
        self._spent = spent
        self._taken = 0
        self._last = -1.0
        self.thinned = False
        self.interval = rules.every

    def __iter__(self) -> Iterator[Sample]:
        seconds = self._video.seconds
        cost = (seconds or 0.0) * self._video.rate * self._video.coded_pixels
        if seconds is not None:
            self.interval = max(self._rules.every, seconds / self._rules.most_looks)
        if cost <= self._rules.most_decoded:
            yield from self._dense(seconds, None)
            return
        self.thinned = True
        yield from self._visits(seconds or 0.0, 0.0)

    def _dense(self, seconds: float | None, start: float | None) -> Iterator[Sample]:
        """Every picture is decoded."""
        skip: Skip = "NONREF" if self._video.rate >= _FEW_A_SECOND else "DEFAULT"
        cuts = CutDetector(self._rules)
        due, decoded, most_looks = -1.0, 0, self._rules.most_looks
        for picture in self._video.pictures(start, skip=skip):
            decoded += self._video.coded_pixels
            over = self._spent() >= 1 or decoded > 2 * self._rules.most_decoded
            if (over and self._taken) or self._taken >= 2 * most_looks:
                self.thinned = True
                return
            if picture.time <= self._last:
                continue
            is_cut = cuts.is_cut(picture)
            if picture.time < due and not is_cut:
                continue
            due = picture.time + self.interval
            behind = self._behind(picture.time, seconds)
            self.thinned = self.thinned or behind > 0
            if behind > _HOPELESS and seconds is not None:
                yield from self._visits(seconds, picture.time)
                return
            if behind > 0:
                continue
            self._note(picture)
            yield Sample(picture, is_cut)

    def _visits(self, seconds: float, target: float) -> Iterator[Sample]:
        """The key pictures at even distances. Where there are none any more in the first half, the film is not what it
        claims to be, or is made otherwise: it is decoded from there on, as far as the limits go."""
        while target < seconds and self._spent() < 1 and self._taken < self._rules.most_looks:
            picture = self._next_key_picture(target)
            if picture is None:
                if self._last < seconds / 2:
                    yield from self._dense(None, max(0.0, self._last))
                return
            self._note(picture)
            yield Sample(picture, after_cut=True)
            on_time = seconds * (self._spent() - _GRACE) / (1 - _GRACE)
            target = max(target + self.interval, picture.time, on_time)

    def _next_key_picture(self, target: float) -> Picture | None:
        """The last one at or before ``target``, or the first one after the last sample."""
        pictures = self._video.pictures(target, skip="NONKEY")
        return next((picture for picture in pictures if picture.time > self._last), None)

    def _note(self, picture: Picture) -> None:
        self._taken += 1
        self._last = picture.time

    def _behind(self, time: float, seconds: float | None) -> float:
        """How much more of the time is over than of the film; not above 0 on time."""
        return 0.0 if seconds is None else self._spent() - _GRACE - (1 - _GRACE) * time / seconds


class CutDetector:
    """Compares each picture with the one before: how many of its pixels would have to change their grey level.

    The distance of grey histograms (half the sum of the differences of their shares, 0 to 1) of neighbouring pictures,
    and the mean change of the pixels of both in small: motion changes the one, a change of light the other, a cut both.
    """

    def __init__(self, rules: VideoRules) -> None:
        self._rules = rules
        self._before: tuple[NDArray[np.float32], NDArray[np.int16]] | None = None
        self._checked = -1.0

    def is_cut(self, picture: Picture) -> bool:
        """Whether a new shot begins between the last picture that was compared and this one."""
        if self._before is not None and picture.time - self._checked < self._rules.check_every:
            return False
        now, before = self._described(picture), self._before
        self._before, self._checked = now, picture.time
        if before is None:
            return False
        histogram, change = distances(before, now)
        return histogram >= self._rules.cut_histogram and change >= self._rules.cut_change

    def _described(self, picture: Picture) -> tuple[NDArray[np.float32], NDArray[np.int16]]:
        return described(picture)


def described(picture: Picture) -> tuple[NDArray[np.float32], NDArray[np.int16]]:
    """The shares of grey levels, float32[bins], and the picture in small, int16[side, side]."""
    small = picture.decoded.reformat(width=_SMALL, height=_SMALL, format="gray", interpolation="FAST_BILINEAR")
    grey = np.asarray(small.to_ndarray())
    counts = np.bincount(grey.ravel() // (256 // _HISTOGRAM_BINS), minlength=_HISTOGRAM_BINS)
    return (counts / grey.size).astype(np.float32), grey.astype(np.int16)


def distances(
    one: tuple[NDArray[np.float32], NDArray[np.int16]], other: tuple[NDArray[np.float32], NDArray[np.int16]]
) -> tuple[float, float]:
    """Of the histograms, 0 to 1, and of the pixels, mean grey levels of 255."""
    return float(np.abs(one[0] - other[0]).sum() / 2), float(np.abs(one[1] - other[1]).mean())
