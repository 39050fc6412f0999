"""Which pictures of a film are looked at: steadily, at cuts, and evenly where a film is long or time is short."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from exposure_check.domain.photo import AnalysisLimits
from exposure_check.faces import manifest
from exposure_check.faces.manifest import VideoRules
from exposure_check.faces.video import VideoFile
from exposure_check.faces.video_samples import Samples
from tests.unit.faces.conftest import RESOURCES
from tests.videos import Pixels, encoded, pan, still

RULES = manifest.video_rules(RESOURCES)
SECONDS = 20


def moving(seconds: float) -> Iterator[Pixels]:
    """A square that wanders: small, for many pictures."""
    for number in range(round(seconds * 25)):
        canvas = np.full((90, 160, 3), 90, np.uint8)
        left = number % 140
        canvas[30:50, left : left + 20] = 200
        yield canvas


@pytest.fixture(scope="module")
def long_film() -> bytes:
    return encoded(moving(SECONDS), keyframes_every=25)


def sampled(content: bytes, rules: VideoRules = RULES, *, looks: float | None = None) -> tuple[list[float], bool]:
    """The times of the samples, and whether some were left out. ``looks``: there is time for so many."""
    taken: list[float] = []
    with VideoFile(io.BytesIO(content), "mov", AnalysisLimits()) as video:
        samples = Samples(video, rules, lambda: len(taken) / looks if looks else 0.0)
        taken.extend(sample.picture.time for sample in samples)  # one by one, so that the clock sees each
        return taken, samples.thinned


def test_where_decoding_takes_too_long_the_rest_is_visited(long_film: bytes) -> None:
    """The clock runs with each look at it, which there is one of for every picture that is decoded."""
    ticks = itertools.count()
    with VideoFile(io.BytesIO(long_film), "mov", AnalysisLimits()) as video:
        samples = Samples(video, RULES, lambda: next(ticks) / 120)
        times = [sample.picture.time for sample in samples]
    assert samples.thinned
    assert times[-1] > 0.8 * SECONDS
    assert max(np.diff(times)) < 5


def test_a_short_film_is_sampled_at_the_steady_rate(long_film: bytes) -> None:
    times, thinned = sampled(long_film)
    assert not thinned
    assert times[0] == 0
    assert max(np.diff(times)) <= RULES.every + 0.1
    assert len(times) == pytest.approx(SECONDS / RULES.every, abs=2)


def test_a_film_of_more_samples_than_allowed_is_sampled_less_often_from_end_to_end(long_film: bytes) -> None:
    times, _ = sampled(long_film, replace(RULES, most_looks=10))
    assert 9 <= len(times) <= 11
    assert times[-1] > SECONDS - 3


def test_of_a_film_that_is_too_long_to_decode_key_pictures_are_visited(long_film: bytes) -> None:
    times, thinned = sampled(long_film, replace(RULES, most_looks=10, most_decoded=1.0))
    assert thinned
    assert times == pytest.approx([float(second) for second in range(0, SECONDS, 2)])


@pytest.mark.parametrize("most_decoded", [RULES.most_decoded, 1.0])
def test_where_time_is_short_samples_are_left_out_evenly(long_film: bytes, most_decoded: float) -> None:
    times, thinned = sampled(long_film, replace(RULES, most_decoded=most_decoded), looks=12)
    assert thinned
    assert 9 <= len(times) <= 12
    assert times[-1] > 0.8 * SECONDS
    assert max(np.diff(times)) < 5


def test_key_pictures_that_are_far_apart_are_visited_once_each() -> None:
    film = encoded(moving(SECONDS), keyframes_every=150)
    times, thinned = sampled(film, replace(RULES, most_decoded=1.0))
    assert thinned
    assert times == pytest.approx([0.0, 6.0, 12.0, 18.0])


def test_a_film_with_one_key_picture_is_decoded_as_far_as_the_limits_go() -> None:
    film = encoded(moving(6), keyframes_every=10_000)
    times, thinned = sampled(film, replace(RULES, most_decoded=25.0 * 160 * 90, most_looks=100))
    assert thinned
    assert 1 < times[-1] < 4


def test_a_hard_cut_is_a_sample_of_its_own_and_motion_is_none(portrait: Path, group_photo: Path) -> None:
    rules = replace(RULES, every=100.0)
    film = encoded(itertools.chain(still(portrait, 1.0), pan(group_photo, 2.0), still(None, 0.6)))
    times, _ = sampled(film, rules)
    assert times == pytest.approx([0.0, 1.0, 3.0], abs=0.13)
