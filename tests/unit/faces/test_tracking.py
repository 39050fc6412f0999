"""Faces of picture after picture become appearances: when the same one goes on, and when a new one begins."""

from __future__ import annotations

import weakref
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.face import BoundingBox
from exposure_check.domain.photo import FaceHit
from exposure_check.faces import manifest
from exposure_check.faces.tracking import MOST_APPEARANCES, SeenFace, Tracker
from tests.unit.faces.conftest import RESOURCES

RULES = manifest.video_rules(RESOURCES)
KEEP_FROM = 0.4
HERE = BoundingBox(100.0, 100.0, 80.0, 100.0)
THERE = BoundingBox(400.0, 100.0, 80.0, 100.0)


def seen(person: int, score: float = 0.1, box: BoundingBox = HERE, *, likeness: float = 1.0) -> SeenFace:
    """A face of one of 60 people; ``likeness``: the cosine with how this person looks elsewhere."""
    embedding = np.zeros(128, np.float32)
    embedding[person] = likeness
    embedding[60 + person] = np.sqrt(1 - likeness**2)
    return SeenFace(box, embedding, score, lambda: (FaceHit(box, score, 30.0, b"jpeg"), 7))


def tracked(samples: Sequence[tuple[float, Sequence[SeenFace]]], *, cuts: frozenset[float] = frozenset()) -> Tracker:
    tracker = Tracker(RULES, KEEP_FROM)
    for time, faces in samples:
        tracker.add(time, faces, after_cut=time in cuts, interval=RULES.every)
    tracker.finish()
    return tracker


def test_the_same_face_in_pictures_that_follow_each_other_is_one_appearance() -> None:
    tracker = tracked([(0.0, [seen(1, 0.5)]), (0.5, [seen(1, 0.8)]), (1.0, [seen(1, 0.6)])])
    assert tracker.scores == [0.8]
    ((hit, perceptual_hash),) = tracker.hits
    assert hit.appearance is not None
    assert (hit.appearance.start, hit.appearance.at, hit.appearance.end) == (0.0, 0.5, 1.0)
    assert (hit.score, perceptual_hash) == (0.8, 7)


def test_a_face_that_looks_away_for_a_moment_goes_on_and_one_that_leaves_comes_anew() -> None:
    away = tracked([(0.0, [seen(1)]), (0.5, []), (1.0, []), (1.0 + RULES.gap / 3, [seen(1)])])
    assert len(away.scores) == 1
    gone = tracked([(0.0, [seen(1)]), (0.5, []), (1.0, []), (1.0 + RULES.gap, [seen(1)])])
    assert len(gone.scores) == 2


def test_two_people_who_change_places_stay_two() -> None:
    first = [seen(1, 0.7, HERE), seen(2, 0.1, THERE)]
    second = [seen(1, 0.6, THERE), seen(2, 0.2, HERE)]
    tracker = tracked([(0.0, first), (0.5, second)])
    assert sorted(tracker.scores) == [0.2, 0.7]


def test_a_face_that_turns_goes_on_where_it_was_but_not_across_a_cut() -> None:
    samples = [(0.0, [seen(1)]), (0.5, [seen(1, likeness=0.3)])]
    assert len(tracked(samples).scores) == 1
    assert len(tracked(samples, cuts=frozenset({0.5})).scores) == 2
    moved = [(0.0, [seen(1)]), (0.5, [seen(1, box=THERE, likeness=0.3)])]
    assert len(tracked(moved).scores) == 2


def test_another_person_in_the_same_place_is_another_appearance() -> None:
    assert len(tracked([(0.0, [seen(1)]), (0.5, [seen(2)])]).scores) == 2


def test_of_appearances_below_the_threshold_nothing_is_left_but_the_score() -> None:
    def never() -> tuple[FaceHit, int]:
        pytest.fail("a stranger's picture was made")

    stranger = seen(1, KEEP_FROM - 0.0001)
    tracker = tracked([(0.0, [SeenFace(stranger.box, stranger.embedding, stranger.score, never)])])
    assert (tracker.scores, tracker.hits) == ([KEEP_FROM - 0.0001], [])


def test_a_film_of_ever_new_faces_ends() -> None:
    tracker = Tracker(RULES, KEEP_FROM)
    for number in range(MOST_APPEARANCES):
        assert not tracker.is_full
        tracker.add(10.0 * number, [seen(number % 60)], after_cut=True, interval=RULES.every)
    assert tracker.is_full


def test_pictures_of_strangers_are_not_held() -> None:
    tracker = Tracker(RULES, KEEP_FROM)
    held = Held()
    face = seen(1)
    tracker.add(0.0, [SeenFace(face.box, face.embedding, 0.1, held.hit)], after_cut=False, interval=RULES.every)
    gone = weakref.ref(held)
    del held
    assert gone() is None


class Held:
    """Stands for a picture."""

    def hit(self) -> tuple[FaceHit, int]:
        return FaceHit(HERE, 0.1, 30.0, b"jpeg"), 7


@given(
    st.lists(
        st.tuples(st.floats(0.01, 5), st.lists(st.tuples(st.integers(0, 5), st.floats(-1, 1)), max_size=4)), max_size=20
    )
)
def test_every_face_is_in_one_appearance_and_none_is_lost(
    steps: list[tuple[float, list[tuple[int, float]]]],
) -> None:
    samples, time, faces = [], 0.0, 0
    for step, people in steps:
        time += step
        samples.append((time, [seen(person, score) for person, score in people]))
        faces += len(people)
    tracker = tracked(samples)
    assert len(tracker.scores) <= faces
    assert bool(tracker.scores) == bool(faces)
    best = max((score for _, people in steps for _, score in people), default=None)
    assert max(tracker.scores, default=None) == best
    for hit, _ in tracker.hits:
        assert hit.appearance is not None
        assert 0 <= hit.appearance.start <= hit.appearance.at <= hit.appearance.end <= time
    assert len(tracker.hits) == sum(score >= KEEP_FROM for score in tracker.scores)
