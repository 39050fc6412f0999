"""Pictures the way up that their file says."""

from __future__ import annotations

import numpy as np

from exposure_check.faces.engine import Pixels


def turned(pixels: Pixels, orientation: int) -> Pixels:
    """``pixels`` as the camera's note about ``orientation`` (EXIF 2.32, tag 0x0112) wants them shown."""
    if orientation == 1:
        return pixels
    if orientation >= 5:
        pixels = pixels.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)
