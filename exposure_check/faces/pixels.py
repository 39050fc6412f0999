"""Pictures made smaller, turned, and laid out for a network. Each in the way that OpenCV is quickest at."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from exposure_check.faces.engine import Pixels

_TURNS = {1: cv2.ROTATE_90_COUNTERCLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_CLOCKWISE}


def planes(image: Pixels, *, reverse: bool = False) -> NDArray[np.float32]:
    """float32[1, 3, height, width]: the colours of ``image`` as planes, as networks want them, in its order or in the
    ``reverse`` one. The values stay 0 to 255."""
    blob = np.empty((1, 3, *image.shape[:2]), np.float32)
    for index, plane in enumerate(cv2.split(image)):
        blob[0, 2 - index if reverse else index] = plane
    return blob


def resized(image: Pixels, width: int, height: int) -> Pixels:
    """``image`` at ``width`` x ``height``. Halved by averaging as long as that goes, then bilinear: as free
    of aliasing as OpenCV's area averaging to the final size, and several times as fast."""
    while image.shape[1] >= 2 * width and image.shape[0] >= 2 * height:
        image = averaged(image, 2)
    if image.shape[:2] == (height, width):
        return image
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.uint8)


def averaged(image: Pixels, step: int) -> Pixels:
    """Every ``step`` by ``step`` pixels of ``image`` averaged to one; rows and columns that are left over go. Not for
    pictures that are less than ``step`` pixels wide or high."""
    size = (image.shape[1] // step, image.shape[0] // step)
    whole = image[: size[1] * step, : size[0] * step]
    return np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def turned(image: Pixels, quarter_turns: int) -> Pixels:
    """``image`` turned counter-clockwise."""
    times = quarter_turns % 4
    return np.asarray(cv2.rotate(image, _TURNS[times]), dtype=np.uint8) if times else image
