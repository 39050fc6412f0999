"""From faces in single pictures of a film to appearances: the same face in pictures that follow each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.face import BoundingBox
from exposure_check.domain.photo import Appearance, FaceHit
from exposure_check.faces.manifest import VideoRules


@dataclass(frozen=True, slots=True, eq=False)
class SeenFace:
    """A face in one picture. ``box`` in pixels of the upright picture; ``embedding`` float32[d], L2-normalised;
    ``score`` against the template; ``hit`` makes what the answer says of it, and the perceptual hash of its picture,
    which costs a little."""

    box: BoundingBox
    embedding: NDArray[np.float32] = field(repr=False)
    score: float
    hit: Callable[[], tuple[FaceHit, int]] = field(repr=False)


MOST_APPEARANCES = 5_000
"""Of one film. One with more is made to be hard."""


def _no_hit() -> tuple[FaceHit, int]:
    raise AssertionError("a face below the threshold is no hit")


@dataclass(slots=True, eq=False)
class Track:
    """An appearance as it grows. ``best``: the face that is most like the template, and when it was seen."""

    start: float
    end: float
    box: BoundingBox
    embedding: NDArray[np.float32]
    best: SeenFace
    best_at: float

    def add(self, time: float, face: SeenFace) -> None:
        """The same face, later."""
        self.end = time
        self.box = face.box
        mixed = 0.7 * self.embedding + 0.3 * face.embedding
        self.embedding = np.asarray(mixed / max(float(np.linalg.norm(mixed)), 1e-6), np.float32)
        if face.score > self.best.score:
            self.best, self.best_at = face, time


class Tracker:
    """Joins the faces of sample after sample, in the order of their times, and forgets them as soon as it can: of an
    appearance that is over the score is kept, and the hit if it is one."""

    def __init__(self, rules: VideoRules, keep_from: float) -> None:
        """``keep_from``: the score from which an appearance is a hit."""
        self._rules = rules
        self._keep_from = keep_from
        self._open: list[Track] = []
        self.scores: list[float] = []
        self.hits: list[tuple[FaceHit, int]] = []

    @property
    def is_full(self) -> bool:
        """Whether no more appearances are taken."""
        return len(self.scores) + len(self._open) >= MOST_APPEARANCES

    def add(self, time: float, faces: Sequence[SeenFace], *, after_cut: bool, interval: float) -> None:
        """The faces of the next sample; ``interval``: how far samples are apart at the steady rate."""
        # What makes a hit holds its whole picture in memory.
        faces = [face if face.score >= self._keep_from else replace(face, hit=_no_hit) for face in faces]
        gap = max(self._rules.gap, self._rules.gap_samples * interval)
        self._close([track for track in self._open if time - track.end > gap])
        taken: set[int] = set()
        continued: set[int] = set()
        for _, track_number, face_number in self._pairs(faces, after_cut=after_cut):
            if track_number not in continued and face_number not in taken:
                continued.add(track_number)
                taken.add(face_number)
                self._open[track_number].add(time, faces[face_number])
        for number, face in enumerate(faces):
            if number not in taken:
                self._open.append(Track(time, time, face.box, face.embedding, face, time))

    def finish(self) -> None:
        """The film is over."""
        self._close(list(self._open))

    def _pairs(self, faces: Sequence[SeenFace], *, after_cut: bool) -> list[tuple[float, int, int]]:
        """What may be the same face: likeness, number of the track, number of the face, the most alike first."""
        pairs = []
        for track_number, track in enumerate(self._open):
            for face_number, face in enumerate(faces):
                alike = float(np.dot(track.embedding, face.embedding))
                overlap = 0.0 if after_cut else track.box.overlap(face.box)
                in_place = overlap >= self._rules.near_overlap and alike >= self._rules.near_face
                if in_place or alike >= self._rules.same_face:
                    pairs.append((alike + overlap, track_number, face_number))
        return sorted(pairs, reverse=True)

    def _close(self, tracks: Sequence[Track]) -> None:
        for track in tracks:
            self.scores.append(track.best.score)
            if track.best.score >= self._keep_from:
                appearance = Appearance(start=track.start, end=track.end, at=track.best_at)
                hit, perceptual_hash = track.best.hit()
                self.hits.append((replace(hit, appearance=appearance), perceptual_hash))
        closed = {id(track) for track in tracks}
        self._open = [track for track in self._open if id(track) not in closed]
