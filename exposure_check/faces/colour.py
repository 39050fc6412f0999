"""From any of Pillow's modes and colour spaces to 8-bit sRGB."""

from __future__ import annotations

import functools
import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from exposure_check.faces.engine import Pixels

MAX_PROFILE_BYTES = 8 * 1024 * 1024
"""The largest profiles in use, of printing presses, have about 3 MB. A larger one is ignored."""

_PROFILE_SPACES = {b"RGB ": ("RGB",), b"CMYK": ("CMYK",), b"GRAY": ("L",)}
"""The colour space in a profile's header (ICC.1:2022, 7.2.6), and the modes whose pixels it can describe."""


def to_srgb(image: Image.Image) -> Pixels:
    """uint8[height, width, 3], sRGB. Transparent pixels are shown on white; an embedded colour profile is followed,
    and ignored if it is broken or of another kind than the pixels."""
    if image.mode.startswith("I") or image.mode == "F":
        grey = _to_8_bit(np.asarray(image), image.mode)
        return np.repeat(grey[:, :, None], 3, axis=2)
    if image.mode == "LAB":
        return np.asarray(ImageCms.applyTransform(image, _from_lab()))
    if image.has_transparency_data:
        colours, alpha = (Image.fromarray(part) for part in to_srgb_and_alpha(image))
        white = Image.new("RGB", colours.size, (255, 255, 255))
        return np.array(Image.composite(colours, white, alpha))
    return _profiled(image, image.info.get("icc_profile"))


def to_srgb_and_alpha(image: Image.Image) -> tuple[Pixels, NDArray[np.uint8]]:
    """Of a picture with transparency: uint8[height, width, 3], sRGB, and uint8[height, width], 0 where it is clear."""
    rgba = image.convert("RGBA")
    return _profiled(rgba.convert("RGB"), image.info.get("icc_profile")), np.array(rgba.getchannel("A"))


def levelled(pixels: Pixels, least_range: float) -> Pixels:
    """``pixels`` with their values stretched to the full range, if all but two in a hundred lie within fewer than
    ``least_range`` grey levels: a dark or hazy face looks to the networks like no face they know."""
    # Every ninth pixel of a face tells as much, and fewer of a picture: sorting all of them would take milliseconds.
    step = 3 * -(-max(pixels.shape[:2]) // 336)
    low, high = np.percentile(pixels[::step, ::step], (1, 99))
    if high - low >= least_range:
        return pixels
    stretched = (pixels.astype(np.float32) - low) * (255.0 / max(high - low, 8.0))
    return np.asarray(np.clip(stretched, 0, 255), dtype=np.uint8)


def _profiled(image: Image.Image, profile: object) -> Pixels:
    """``image`` without transparency as sRGB, by its ``profile`` where that helps."""
    if isinstance(profile, bytes) and _matters(profile):
        base = image.convert("L") if image.mode in ("1", "LA") else image
        base = base.convert("RGB") if base.mode == "P" else base
        if base.mode in _PROFILE_SPACES.get(profile[16:20], ()):
            transform = _to_srgb_transform(profile, base.mode)
            if transform is not None:
                return np.array(ImageCms.applyTransform(base, transform))
    return np.array(image.convert("RGB"))


def _matters(profile: bytes) -> bool:
    """Whether following ``profile`` would change anything: most photos carry sRGB, which names itself."""
    return 128 < len(profile) <= MAX_PROFILE_BYTES and not any(name in profile for name in _SRGB_NAMES)


_SRGB_NAMES = (b"sRGB", "sRGB".encode("utf-16-be"))


@functools.lru_cache(maxsize=4)
def _to_srgb_transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """None for a profile that cannot be used. The last few are kept: the photos of a folder share theirs."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


@functools.lru_cache(maxsize=1)
def _from_lab() -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB")


def _to_8_bit(values: NDArray[np.generic], mode: str) -> NDArray[np.uint8]:
    """Grey values of 16 or 32 bits or floating point. Only 16 bits have a known range; the others are
    stretched."""
    if mode.startswith("I;16"):
        return (values.astype(np.uint16) >> 8).astype(np.uint8)
    numbers = np.nan_to_num(values.astype(np.float32), posinf=0.0, neginf=0.0)
    low, high = float(numbers.min()), float(numbers.max())
    if mode == "I" and low >= 0 and 255 < high <= 65535:
        low, high = 0.0, 65535.0
    return np.asarray((numbers - low) * (255.0 / max(high - low, 1e-6)), dtype=np.uint8)
