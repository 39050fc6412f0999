"""The YuNet detector: photo to boxes and five landmarks.

Network: Wu et al., "YuNet: A Tiny Millisecond-level Face Detector" (2023), as published in the OpenCV Zoo.
The decoding of its twelve outputs follows the network's definition there: per cell of 8, 16 and 32 pixels a
class and an objectness score, a box (centre, logarithm of the size) and five points, all in units of the
cell.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from exposure_check.domain.face import BoundingBox
from exposure_check.faces.engine import Detection, FaceError, Pixels
from exposure_check.faces.pixels import planes, resized

STRIDES = (8, 16, 32)
MULTIPLE = 32
"""The network halves its input five times."""


class YuNet:
    """The detector on an onnxruntime session."""

    def __init__(self, session: Any, *, overlap: float) -> None:
        """``overlap``: intersection over union from which two boxes are the same face."""
        self._session = session
        self._input = session.get_inputs()[0].name
        self._outputs = [f"{kind}_{stride}" for kind in ("cls", "obj", "bbox", "kps") for stride in STRIDES]
        self._overlap = overlap

    def detect(self, image: Pixels, *, long_side: int, threshold: float, margin: float = 0.0) -> list[Detection]:
        """Faces at ``threshold`` or above in ``image``, looked for at ``long_side`` pixels, by falling score.

        ``margin`` adds black around the photo, as a fraction of its sides: a face that fills the frame is
        found only with something around it.
        """
        height, width = image.shape[:2]
        border_y, border_x = round(height * margin), round(width * margin)
        factor = long_side / max(height + 2 * border_y, width + 2 * border_x)
        small_width, small_height = max(1, round(width * factor)), max(1, round(height * factor))
        left, top = round(border_x * factor), round(border_y * factor)
        canvas = np.zeros((_rounded_up(small_height + 2 * top), _rounded_up(small_width + 2 * left), 3), dtype=np.uint8)
        canvas[top : top + small_height, left : left + small_width] = resized(image, small_width, small_height)
        scale = (width / small_width, height / small_height)
        rows = self._candidates(canvas, threshold)
        rows[:, [0, 2, 4, 6, 8, 10, 12]] -= left
        rows[:, [1, 3, 5, 7, 9, 11, 13]] -= top
        rows[:, 0:14:2] *= scale[0]
        rows[:, 1:14:2] *= scale[1]
        return _detections(rows)

    def _candidates(self, canvas: Pixels, threshold: float) -> NDArray[np.float32]:
        """float32[n, 15]: left, top, right, bottom, ten landmark coordinates, score; by falling score."""
        blob = planes(canvas, reverse=True)
        answers = self._session.run(self._outputs, {self._input: blob})
        count = len(STRIDES)
        found = []
        for index, stride in enumerate(STRIDES):
            classes, objects, boxes, points = (
                answers[kind * count + index].reshape(-1, size) for kind, size in enumerate((1, 1, 4, 10))
            )
            scores = np.sqrt(np.clip(classes, 0, 1) * np.clip(objects, 0, 1))[:, 0]
            kept = np.flatnonzero(scores >= threshold)
            if kept.size == 0:
                continue
            columns = canvas.shape[1] // stride
            cell = np.stack([kept % columns, kept // columns], axis=1).astype(np.float32)
            centre = (cell + boxes[kept, :2]) * stride
            half = np.exp(boxes[kept, 2:]) * (stride / 2)
            marks = (np.tile(cell, 5) + points[kept]) * stride
            found.append(np.concatenate([centre - half, centre + half, marks, scores[kept, None]], axis=1))
        if not found:
            return np.empty((0, 15), np.float32)
        rows = np.concatenate(found).astype(np.float32)
        rows = rows[np.argsort(-rows[:, 14], kind="stable")]
        return rows[suppressed(rows[:, :4], self._overlap)]


def suppressed(boxes: NDArray[np.float32], overlap: float) -> list[int]:
    """Greedy non-maximum suppression: indices of ``boxes`` (left, top, right, bottom; best first) that
    stay."""
    areas = np.prod(np.maximum(boxes[:, 2:] - boxes[:, :2], 0), axis=1)
    waiting = np.arange(len(boxes))
    kept: list[int] = []
    while waiting.size:
        best, rest = waiting[0], waiting[1:]
        kept.append(int(best))
        corner = np.minimum(boxes[best, 2:], boxes[rest, 2:]) - np.maximum(boxes[best, :2], boxes[rest, :2])
        shared = np.prod(np.maximum(corner, 0), axis=1)
        waiting = rest[shared <= overlap * (areas[best] + areas[rest] - shared)]
    return kept


def _detections(rows: NDArray[np.float32]) -> list[Detection]:
    detections = []
    for row in rows:
        left, top, right, bottom = (float(value) for value in row[:4])
        try:
            detections.append(
                Detection(
                    BoundingBox(left, top, right - left, bottom - top),
                    row[4:14].reshape(5, 2).copy(),
                    float(row[14]),
                )
            )
        except FaceError:
            continue  # the network's exponent ran over: no face of this world
    return detections


def _rounded_up(size: int) -> int:
    return -(-size // MULTIPLE) * MULTIPLE
