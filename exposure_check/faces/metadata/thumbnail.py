"""The small picture that a camera or an editor put into a photo: does it show what the photo shows?

Some programs crop a photo, or black out a face, and leave the old small picture in. Cameras and programs also pad it
with bars to 4:3, and lose sharpness; that is no difference. The threshold and its measurement are in
``resources/models/thumbnail.json``.
"""

from __future__ import annotations

import functools
import io
import warnings
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from exposure_check.faces import manifest
from exposure_check.faces.engine import Pixels
from exposure_check.faces.manifest import ThumbnailRules
from exposure_check.faces.upright import turned

MOST_SIDE = 2048
"""Larger pictures inside a photo are no thumbnails."""

LEAST_SIDE = 16


@functools.lru_cache(maxsize=1)
def rules(resources_dir: Path) -> ThumbnailRules:
    """The rules of this release. Raises PackUnusable."""
    return manifest.thumbnail_rules(resources_dir)


def small(pixels: Pixels, rules: ThumbnailRules) -> NDArray[np.float32]:
    """``pixels`` as they are compared, levelled: thumbnails may be brighter or flatter."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    cells = cv2.resize(grey, (rules.cells, rules.cells), interpolation=cv2.INTER_AREA)
    return np.asarray(cells, np.float32)


def size_if_different(
    jpeg: bytes, upright: NDArray[np.float32], size: tuple[int, int], orientation: int, rules: ThumbnailRules
) -> tuple[int, int] | None:
    """Width and height of the small picture ``jpeg`` if it shows something else than the photo of that ``size``, whose
    upright small version is ``upright``. None if it is the same, and if it cannot be decoded."""
    pixels = _decoded(jpeg)
    if pixels is None or _least_difference(pixels, upright, size, orientation, rules) <= rules.change:
        return None
    return pixels.shape[1], pixels.shape[0]


def least_difference(
    jpeg: bytes, upright: NDArray[np.float32], size: tuple[int, int], orientation: int, rules: ThumbnailRules
) -> float | None:
    """How much the small picture differs, in grey levels, if it is turned and cut to its best; None if it cannot be
    decoded."""
    pixels = _decoded(jpeg)
    return None if pixels is None else _least_difference(pixels, upright, size, orientation, rules)


def _least_difference(
    pixels: Pixels, upright: NDArray[np.float32], size: tuple[int, int], orientation: int, rules: ThumbnailRules
) -> float:
    return min(
        difference(small(shaped(candidate, size), rules), upright)
        for candidate in (pixels, turned(pixels, orientation))
        for shaped in (_whole, _without_bars)
    )


def difference(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """The largest difference between cells, in grey levels, after the means are made equal."""
    return float(np.abs((one - one.mean()) - (other - other.mean())).max())


def _whole(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    del size
    return pixels


def _without_bars(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """The part in the middle that has the shape of ``size``."""
    height, width = pixels.shape[:2]
    wanted = size[0] / size[1]
    if width / height > wanted:
        kept = max(1, round(height * wanted))
        return pixels[:, (width - kept) // 2 :][:, :kept]
    kept = max(1, round(width / wanted))
    return pixels[(height - kept) // 2 :][:kept]


def _decoded(jpeg: bytes) -> Pixels | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
                if not LEAST_SIDE <= min(image.size) <= max(image.size) <= MOST_SIDE:
                    return None
                return np.array(image.convert("RGB"))
    except Exception:  # noqa: BLE001 - a damaged thumbnail shows nothing
        return None
