"""Small good pictures of every format, as bytes, for the corpus to spoil and the fuzzer to mutate."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import numpy as np
import pillow_heif
from PIL import Image

from exposure_check.faces.samples import packaged
from tests import videos

SIDE = 160


@cache
def picture() -> Image.Image:
    """A face, 160 x 160, RGB."""
    with Image.open(packaged("skimage", "data", "astronaut.png")) as image:
        return image.convert("RGB").crop((120, 0, 340, 220)).resize((SIDE, SIDE))


def encoded(kind: str, image: Image.Image | None = None, **options: Any) -> bytes:
    """``image``, or the face, in one of Pillow's formats."""
    stream = io.BytesIO()
    # Copies, because saving as JPEG leaves settings in the image that saving as TIFF stumbles over.
    if "append_images" in options:
        options["append_images"] = [frame.copy() for frame in options["append_images"]]
    (image or picture()).copy().save(stream, kind, **options)
    return stream.getvalue()


@cache
def samples() -> dict[str, bytes]:
    """A good picture by file extension, one or two for each format and variant that the program reads."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "maker"
    exif.get_ifd(0x8825)[2] = (52.0, 30.0, 0.0)
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>somebody</dc:creator></x:xmpmeta>'
    small = picture().resize((64, 64))
    turned = [small.rotate(angle) for angle in (90, 180)]
    heif = io.BytesIO()
    pillow_heif.from_pillow(picture()).save(heif, quality=40)
    return {
        "jpg": encoded("JPEG", exif=exif, xmp=xmp, quality=80),
        "progressive.jpg": encoded("JPEG", progressive=True),
        "cmyk.jpg": encoded("JPEG", picture().convert("CMYK")),
        "mpo": encoded("MPO", save_all=True, append_images=turned),
        "png": encoded("PNG", exif=exif),
        "palette.png": encoded("PNG", picture().quantize(64), transparency=3),
        "16.png": encoded("PNG", Image.new("I;16", (64, 64), 30_000)),
        "apng": encoded("PNG", small, save_all=True, append_images=turned),
        "webp": encoded("WEBP", exif=exif.tobytes()),
        "lossless.webp": encoded("WEBP", small, lossless=True),
        "animated.webp": encoded("WEBP", small, save_all=True, append_images=turned),
        "gif": encoded("GIF", small, save_all=True, append_images=turned, loop=0),
        "bmp": encoded("BMP", small),
        "tif": encoded("TIFF", exif=exif),
        "deflate.tif": encoded("TIFF", compression="tiff_adobe_deflate"),
        "lzw.tif": encoded("TIFF", small, compression="tiff_lzw", save_all=True, append_images=turned),
        "jpeg.tif": encoded("TIFF", small, compression="jpeg"),
        "avif": encoded("AVIF", quality=40),
        "heic": heif.getvalue(),
        **films(),
    }


@cache
def films() -> dict[str, bytes]:
    """A film of half a second in every kind of container and codec that the program reads."""
    frames = [np.asarray(picture().rotate(angle)) for angle in range(0, 24, 2)]
    said = {"artist": "somebody", "location": "+48.8584+002.2945/"}
    return {
        f"film.{ending}": videos.encoded(frames, ending, said=said, keyframes_every=5) for ending in videos.CONTAINERS
    }
