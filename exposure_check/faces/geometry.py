"""Similarity transforms between a photo and a face that stands upright in its frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.face import BoundingBox
from exposure_check.faces.engine import Detection, FaceError, Pixels, Points
from exposure_check.faces.pixels import averaged

Matrix = NDArray[np.float64]
"""float64[2, 3]: photo coordinates to frame coordinates."""

ALIGNED_SIZE = 112

REFERENCE_POINTS: Points = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]],
    dtype=np.float32,
)
"""Where the five landmarks lie in a 112 x 112 face. Source: ArcFace (Deng et al., CVPR 2019), which SFace
follows."""

MIRRORED = [1, 0, 2, 4, 3]
"""The landmark that takes each one's place in the mirrored picture."""


def similarity(source: NDArray[np.floating], target: NDArray[np.floating]) -> Matrix:
    """The rotation, scaling and shift that bring ``source`` closest to ``target`` in the least squares sense.

    Both are [n, 2]. In the plane, with points as complex numbers, Umeyama's solution (IEEE TPAMI 13(4), 1991)
    without reflection is ``a = sum(conj(s) t) / sum(|s|^2)`` over centred points. Raises FaceError if the
    points of ``source`` coincide.
    """
    s = source[:, 0].astype(np.float64) + 1j * source[:, 1].astype(np.float64)
    t = target[:, 0].astype(np.float64) + 1j * target[:, 1].astype(np.float64)
    spread = float((np.abs(s - s.mean()) ** 2).sum())
    if not np.isfinite(spread) or spread < 1e-6:
        raise FaceError("landmarks that coincide")
    a = complex((np.conj(s - s.mean()) * (t - t.mean())).sum() / spread)
    shift = complex(t.mean() - a * s.mean())
    return np.array([[a.real, -a.imag, shift.real], [a.imag, a.real, shift.imag]])


def scale_of(matrix: Matrix) -> float:
    """By how much ``matrix`` enlarges."""
    return float(np.hypot(matrix[0, 0], matrix[1, 0]))


def inverse(matrix: Matrix) -> Matrix:
    """The way back."""
    return np.asarray(cv2.invertAffineTransform(matrix))


def moved(points: NDArray[np.floating], matrix: Matrix) -> Points:
    """``points`` [n, 2] through ``matrix``."""
    return np.asarray(points @ matrix[:, :2].T + matrix[:, 2], dtype=np.float32)


def warp(image: Pixels, matrix: Matrix, width: int, height: int) -> Pixels:
    """``image`` through ``matrix`` into a frame of ``width`` x ``height``, black outside.

    A face that is much larger than its frame is first shrunk by averaging: bilinear sampling alone would skip
    pixels and turn skin into noise.
    """
    scale = scale_of(matrix)
    if scale <= 0.5:
        image, matrix = _shrunk(image, matrix, width, height, scale)
    return np.asarray(cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_LINEAR), dtype=np.uint8)


def _shrunk(image: Pixels, matrix: Matrix, width: int, height: int, scale: float) -> tuple[Pixels, Matrix]:
    """The part of ``image`` that the frame shows, averaged as far as the frame is smaller, and
    the matrix that fits it."""
    corners = moved(np.array([[-1, -1], [width, -1], [-1, height], [width, height]], np.float64), inverse(matrix))
    left, top = np.maximum(np.floor(corners.min(axis=0)).astype(int), 0)
    right, bottom = np.minimum(np.ceil(corners.max(axis=0)).astype(int) + 1, image.shape[1::-1])
    if right - left < 2 or bottom - top < 2:
        raise FaceError("a face outside the photo")
    step = 1
    while 2 * step * scale <= 1 and 2 * step <= min(right - left, bottom - top):
        step *= 2
    small = averaged(image[top:bottom, left:right], step)
    # Pixel centres lie at whole numbers plus one half: x_photo = (x_small + 0.5) * step - 0.5 + left.
    back = np.array([[step, 0, step * 0.5 - 0.5 + left], [0, step, step * 0.5 - 0.5 + top], [0, 0, 1]])
    return small, np.asarray((np.vstack([matrix, [0, 0, 1]]) @ back)[:2])


def aligned(image: Pixels, landmarks: Points) -> Pixels:
    """The face at ``landmarks`` as uint8[112, 112, 3], as the embedding networks expect it. Raises
    FaceError."""
    return warp(image, similarity(landmarks, REFERENCE_POINTS), ALIGNED_SIZE, ALIGNED_SIZE)


def moved_detection(face: Detection, matrix: Matrix) -> Detection:
    """``face`` through ``matrix``, which may turn by right angles only. Raises FaceError."""
    box = face.box
    corners = np.array([[box.x, box.y], [box.x + box.width, box.y + box.height]]) @ matrix[:, :2].T + matrix[:, 2]
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    moved_box = BoundingBox(float(left), float(top), float(right - left), float(bottom - top))
    return Detection(moved_box, moved(face.landmarks, matrix), face.score)


def quarter_turn(times: int, width: int, height: int) -> Matrix:
    """From a picture of ``width`` x ``height`` to the same turned counter-clockwise, as ``numpy.rot90`` turns it."""
    turns = {
        0: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
        1: [[0.0, 1.0, 0.0], [-1.0, 0.0, float(width)]],
        2: [[-1.0, 0.0, float(width)], [0.0, -1.0, float(height)]],
        3: [[0.0, -1.0, float(height)], [1.0, 0.0, 0.0]],
    }
    return np.array(turns[times % 4])


FILLS_FRAME = 0.7
"""A face wider or higher than this fraction of the photo is found better with something around it."""


def fills_frame(boxes: Sequence[BoundingBox], image: Pixels) -> bool:
    """Whether any of ``boxes`` takes up most of the width or the height of ``image``."""
    height, width = image.shape[:2]
    return any(box.width > FILLS_FRAME * width or box.height > FILLS_FRAME * height for box in boxes)


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of a picture; ``right`` and ``bottom`` are behind its last pixels."""

    left: int
    top: int
    right: int
    bottom: int


def tiles(width: int, height: int, *, side: int, overlap: int) -> list[Tile]:
    """Tiles of at most ``side`` pixels that cover a picture. Whatever is at most ``overlap`` long lies whole in one of
    them."""
    columns, rows = _spans(width, side, overlap), _spans(height, side, overlap)
    return [Tile(left, top, right, bottom) for top, bottom in rows for left, right in columns]


def _spans(length: int, side: int, overlap: int) -> list[tuple[int, int]]:
    if length <= side:
        return [(0, length)]
    count = -(-(length - overlap) // (side - overlap))
    size = -(-(length + (count - 1) * overlap) // count)
    starts = [round(index * (length - size) / (count - 1)) for index in range(count)]
    return [(start, start + size) for start in starts]
