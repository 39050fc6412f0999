"""A photo encoded anew, so that nothing is left of what the file said besides the picture. Runs in worker processes
only."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from exposure_check.domain.photo import CleanedCopy, CopyFormat
from exposure_check.faces.colour import to_srgb, to_srgb_and_alpha
from exposure_check.faces.frames import PhotoFile
from exposure_check.faces.upright import turned

QUALITY = 95
"""With colours at full resolution; Pillow's documentation advises against more."""


def cleaned(photo: PhotoFile) -> CleanedCopy:
    """The picture that ``photo`` shows first, upright, as sRGB and of the same size. Raises DecodeError."""
    stream = io.BytesIO()
    with photo.first.opened() as image:
        image.load()
        if image.has_transparency_data:
            kept, alpha = to_srgb_and_alpha(image)
            pixels = np.dstack([turned(kept, photo.first.orientation), turned(alpha, photo.first.orientation)])
            Image.fromarray(pixels).save(stream, "PNG")
            return CleanedCopy(pixels.shape[1], pixels.shape[0], CopyFormat.PNG, stream.getvalue())
        pixels = turned(to_srgb(image), photo.first.orientation)
    Image.fromarray(pixels).save(stream, "JPEG", quality=QUALITY, subsampling="4:4:4")
    return CleanedCopy(pixels.shape[1], pixels.shape[0], CopyFormat.JPEG, stream.getvalue())
