"""When is the thumbnail inside a photo another picture? Differences as :mod:`exposure_check.faces.metadata.thumbnail`
measures them, for thumbnails as cameras make them and for those of a photo that was edited afterwards.

    python -m tests.benchmarks.thumbnails PHOTO...
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from exposure_check.bootstrap import resources_folder
from exposure_check.faces.manifest import ThumbnailRules
from exposure_check.faces.metadata import thumbnail


def camera_made(photo: Image.Image) -> Iterator[tuple[str, Image.Image]]:
    """As cameras and programs make them: padded to 4:3, of poor quality, sharpened, brighter, badly resampled."""
    for width in (160, 320):
        fitting = photo.copy()
        fitting.thumbnail((width, width * 3 // 4), Image.Resampling.BICUBIC)
        yield f"plain {width}", fitting
        padded = Image.new("RGB", (width, width * 3 // 4))
        padded.paste(fitting, ((width - fitting.width) // 2, (width * 3 // 4 - fitting.height) // 2))
        yield f"padded {width}", padded
        yield f"sharpened {width}", fitting.filter(ImageFilter.UnsharpMask(1, 150, 0))
        yield f"brighter {width}", ImageEnhance.Brightness(fitting).enhance(1.12)
        yield f"flatter {width}", ImageEnhance.Contrast(fitting).enhance(0.88)
        yield f"coarse {width}", photo.resize(fitting.size, Image.Resampling.NEAREST)


def edited(photo: Image.Image) -> Iterator[tuple[str, Image.Image]]:
    """The photo as it is after an edit that left the thumbnail as it was."""
    width, height = photo.size
    for share in (0.05, 0.1, 0.2):
        yield f"cropped by {share} left", photo.crop((round(width * share), 0, width, height))
        x, y = round(width * share / 2), round(height * share / 2)
        yield f"cropped by {share} around", photo.crop((x, y, width - x, height - y))
    for share in (0.12, 0.2, 0.3):
        side = round(share * min(width, height))
        box = (width // 2 - side // 2, height // 3 - side // 2, width // 2 + side // 2, height // 3 + side // 2)
        black = photo.copy()
        black.paste((0, 0, 0), box)
        yield f"blackened {share}", black


def main(paths: list[str]) -> None:
    """Print the distribution for each way."""
    rules = thumbnail.rules(resources_folder())
    found: dict[str, list[float]] = {}
    for path in paths:
        with Image.open(path) as opened:
            photo = opened.convert("RGB")
        for name, small in camera_made(photo):
            found.setdefault(name, []).append(_difference(small, photo, rules))
        plain = photo.copy()
        plain.thumbnail((160, 120))
        for name, after in edited(photo):
            found.setdefault(name, []).append(_difference(plain, after, rules))
    for name, values in found.items():
        beyond = sum(value > rules.change for value in values)
        print(
            f"{name:28} lowest {min(values):6.1f} median {np.median(values):6.1f} highest {max(values):6.1f} "
            f"reported {beyond} of {len(values)}"
        )


def _difference(small: Image.Image, photo: Image.Image, rules: ThumbnailRules) -> float:
    stream = io.BytesIO()
    small.save(stream, "JPEG", quality=60)
    upright = thumbnail.small(np.array(photo), rules)
    return thumbnail.least_difference(stream.getvalue(), upright, photo.size, 1, rules) or 0.0


if __name__ == "__main__":
    main([str(Path(path)) for path in sys.argv[1:]])
