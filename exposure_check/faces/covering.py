"""Pictures of one face in which nobody else can be recognised.

What is stored is covered with a flat colour: nothing of the covered face is left in the file. What is only
shown on screen gets a coarse mosaic, so that the person still sees that somebody stands there.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from exposure_check.domain.face import BoundingBox
from exposure_check.faces.engine import Detection, Pixels
from exposure_check.faces.manifest import CoveringRules

COVER_COLOUR = (120, 124, 130)

COVER_TOLERANCE = 12
"""How far a JPEG may move a pixel of the flat colour, in steps of 256."""

SAME_FACE = 0.3
"""Intersection over union from which a detection is taken for the face that stays visible."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of a photo and its place in it."""

    pixels: Pixels
    left: int
    top: int


def crop_jpeg(
    image: Pixels,
    face: BoundingBox,
    detections: Sequence[Detection],
    detect: Callable[[Pixels], Sequence[Detection]],
    rules: CoveringRules,
    *,
    reference: bool = False,
) -> bytes:
    """``face`` and its surroundings as a small JPEG, every other face under a flat colour.

    ``detections``: all faces known in ``image``. The crop is searched once more with ``detect``, because a
    face that is too small to be seen in the whole photo may be large enough in the crop. It is searched at the size at
    which it is stored: nobody can see more than that in it. ``reference``: for the picture of a reference.
    """
    crop = cut(image, face, rules.crop_factor)
    inside = moved(face, -crop.left, -crop.top)
    known = [moved(other.box, -crop.left, -crop.top) for other in others(detections, face)]
    small = shrunk(crop.pixels, rules.reference_long_side if reference else rules.crop_long_side)
    factor = small.shape[1] / crop.pixels.shape[1]
    own = scaled(inside, factor)
    found = [other.box for other in others(detect(small), own)]
    covered = cover(small, own, [*(scaled(box, factor) for box in known), *found], rules)
    return _jpeg(covered, rules.reference_jpeg_quality if reference else rules.jpeg_quality)


def others(detections: Sequence[Detection], face: BoundingBox) -> list[Detection]:
    """``detections`` without those of ``face`` itself: the one that overlaps most, and specks inside of it.

    A speck is a detection that is much smaller than the face and lies within it: an eye or a mouth taken for
    a face.
    """
    overlaps = [other.box.overlap(face) for other in detections]
    best = max(overlaps, default=0.0)
    return [
        other
        for other, overlap in zip(detections, overlaps, strict=True)
        if not (overlap == best and overlap >= SAME_FACE) and not _speck(other.box, face)
    ]


def _speck(box: BoundingBox, face: BoundingBox) -> bool:
    centre_x, centre_y = box.x + box.width / 2, box.y + box.height / 2
    within = face.x < centre_x < face.x + face.width and face.y < centre_y < face.y + face.height
    return within and box.area < 0.2 * face.area


def cut(image: Pixels, face: BoundingBox, factor: float) -> Crop:
    """A square around ``face``, ``factor`` times as long as its longer side, as far as the photo goes."""
    half = max(face.width, face.height) * factor / 2
    centre_x, centre_y = face.x + face.width / 2, face.y + face.height / 2
    height, width = image.shape[:2]
    left = min(max(0, int(centre_x - half)), width - 1)
    top = min(max(0, int(centre_y - half)), height - 1)
    right = max(left + 1, min(width, int(centre_x + half) + 1))
    bottom = max(top + 1, min(height, int(centre_y + half) + 1))
    return Crop(image[top:bottom, left:right], left, top)


def cover(
    image: Pixels,
    face: BoundingBox,
    strangers: Sequence[BoundingBox],
    rules: CoveringRules,
    *,
    mosaic: bool = False,
) -> Pixels:
    """A copy of ``image`` with an enlarged ellipse over each of ``strangers``.

    Where an ellipse reaches into ``face``, the pixels go to the nearer of the two, measured in radii.
    """
    covered = image.copy()
    own = _radii_from(image.shape, face)
    for stranger in strangers:
        distance = _radii_from(image.shape, stranger)
        mask = (distance <= rules.ellipse_factor) & ((own > 1.0) | (distance < own))
        if mosaic:
            rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
            if rows.size and columns.size:
                area = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
                covered[area][mask[area]] = _mosaic(image[area], rules.mosaic_cells)[mask[area]]
        else:
            covered[mask] = COVER_COLOUR
    return covered


def is_covered(image: Pixels, box: BoundingBox) -> bool:
    """Whether most of ``box`` was put under the flat colour in a picture that was stored."""
    left, top = max(0, int(box.x)), max(0, int(box.y))
    part = image[top : max(top + 1, int(box.y + box.height)), left : max(left + 1, int(box.x + box.width))]
    flat = np.abs(part.astype(np.int16) - np.array(COVER_COLOUR, np.int16)).max(axis=2, initial=0) <= COVER_TOLERANCE
    return bool(flat.size) and float(flat.mean()) > 0.5


def _radii_from(shape: tuple[int, ...], box: BoundingBox) -> NDArray[np.float32]:
    """float32[height, width]: the distance of each pixel from the centre of ``box``, in radii of its
    ellipse."""
    x = (np.arange(shape[1], dtype=np.float32) + 0.5 - (box.x + box.width / 2)) / (box.width / 2)
    y = (np.arange(shape[0], dtype=np.float32) + 0.5 - (box.y + box.height / 2)) / (box.height / 2)
    return np.asarray(np.sqrt(x[None, :] ** 2 + y[:, None] ** 2), dtype=np.float32)


def _mosaic(part: Pixels, cells: int) -> Pixels:
    height, width = part.shape[:2]
    small = cv2.resize(part, (min(cells, width), min(cells, height)), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST), dtype=np.uint8)


def moved(box: BoundingBox, right: float, down: float) -> BoundingBox:
    """``box`` shifted."""
    return BoundingBox(box.x + right, box.y + down, box.width, box.height)


def scaled(box: BoundingBox, factor: float) -> BoundingBox:
    """``box`` in a photo ``factor`` times as large."""
    return BoundingBox(box.x * factor, box.y * factor, box.width * factor, box.height * factor)


def shrunk(image: Pixels, long_side: int) -> Pixels:
    """``image``, at most ``long_side`` pixels long; never enlarged."""
    height, width = image.shape[:2]
    factor = long_side / max(height, width)
    if factor >= 1:
        return np.ascontiguousarray(image)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _jpeg(image: Pixels, quality: int) -> bytes:
    """A JPEG without any metadata."""
    stream = io.BytesIO()
    Image.fromarray(image).save(stream, "JPEG", quality=quality, optimize=True)
    return stream.getvalue()
