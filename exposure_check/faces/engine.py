"""The border between a face pack and everything else: pixels in, faces out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.face import BoundingBox

Pixels = NDArray[np.uint8]
"""uint8[height, width, 3], RGB."""

Points = NDArray[np.float32]
"""float32[5, 2], x and y in pixels: the eye on the left of the picture, the other eye, nose tip, left and
right corner of the mouth."""


class FaceError(Exception):
    """A network's answer is not a face: an empty box, coordinates or an embedding that are not finite
    numbers."""


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """Where a face is. ``score`` is the detector's own confidence, 0 to 1."""

    box: BoundingBox
    landmarks: Points = field(repr=False)
    score: float

    def __post_init__(self) -> None:
        numbers = (self.box.x, self.box.y, self.box.width, self.box.height, self.score)
        if not (np.isfinite(numbers).all() and np.isfinite(self.landmarks).all() and self.box.area > 0):
            raise FaceError("a face without extent")

    @property
    def inter_eye_px(self) -> float:
        """The distance between the eyes in pixels."""
        return float(np.linalg.norm(self.landmarks[1] - self.landmarks[0]))

    def scaled(self, factor: float) -> Detection:
        """The same face in the same photo, ``factor`` times as large."""
        box = BoundingBox(self.box.x * factor, self.box.y * factor, self.box.width * factor, self.box.height * factor)
        return Detection(box, (self.landmarks * np.float32(factor)).astype(np.float32), self.score)


@dataclass(frozen=True, slots=True, eq=False)
class DetectedFace:
    """A face with its embedding, float32[d], L2-normalised, and the aligned face, uint8[112, 112, 3], RGB."""

    box: BoundingBox
    landmarks: Points = field(repr=False)
    score: float
    embedding: NDArray[np.float32] = field(repr=False)
    aligned: Pixels = field(repr=False)

    @property
    def inter_eye_px(self) -> float:
        """The distance between the eyes in pixels."""
        return float(np.linalg.norm(self.landmarks[1] - self.landmarks[0]))


class FaceEngine(Protocol):
    """A loaded face pack. Not thread-safe: every worker process has its own."""

    @property
    def found(self) -> float:
        """The detection score from which a detection counts as a face."""

    @property
    def covered(self) -> float:
        """The lower score from which it is covered in pictures that are kept."""

    def detect(self, image: Pixels) -> list[Detection]:
        """Everything at ``covered`` or above, by falling score, in pixels of ``image``."""

    def glance(self, image: Pixels, *, side: int | None = None) -> list[Detection]:
        """The cheapest look: weak suspicions below ``covered`` too, by falling score, in pixels of ``image``.
        ``side``: look at the image at this length of its longer side, instead of what the detector likes best."""

    def bordered(self, image: Pixels, first: Sequence[Detection]) -> list[Detection]:
        """``first``, improved by a look at ``image`` with a border around it, for faces that fill it."""

    def embed(self, image: Pixels, detections: Sequence[Detection]) -> list[DetectedFace]:
        """The faces at ``detections``, in the same order. ``image`` may be larger than the one they were
        found in, as long as they are scaled to it. Raises FaceError."""

    def embed_for(
        self, image: Pixels, detections: Sequence[Detection], template: NDArray[np.float32]
    ) -> list[DetectedFace]:
        """As :meth:`embed`, with as much care as each face deserves: one that is far from ``template`` (float32[d],
        L2-normalised) may be embedded less exactly. Raises FaceError."""

    def analyse(self, image: Pixels) -> list[DetectedFace]:
        """Detect and embed all faces at ``found`` or above. Raises FaceError."""


def normalised(embedding: NDArray[np.float32]) -> NDArray[np.float32]:
    """``embedding`` at length 1. Raises FaceError for one that is not finite or has no length."""
    length = float(np.linalg.norm(embedding))
    if not np.isfinite(length) or length < 1e-6:
        raise FaceError("an embedding without length")
    return np.asarray(embedding / length, dtype=np.float32)
