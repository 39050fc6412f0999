"""Nearly the same picture: in another size, saved again, a little lighter."""

from __future__ import annotations

import imagehash
import numpy as np
from PIL import Image

from exposure_check.faces.engine import Pixels
from exposure_check.faces.pixels import resized

SIDE = 128
"""The hash sees 32 x 32 pixels; averaging down to this first makes it cheap for any photo."""


def perceptual_hash(pixels: Pixels) -> int:
    """64 bits of which nearly the same picture shares almost all: the signs of the lowest frequencies of its cosine
    transform (pHash, Zauner 2010, as ImageHash computes it). Signed, as databases keep 64 bits."""
    grey = Image.fromarray(resized(pixels, SIDE, SIDE)).convert("L")
    bits = np.packbits(imagehash.phash(grey).hash.ravel())
    return int.from_bytes(bits.tobytes(), "big", signed=True)
