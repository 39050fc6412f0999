"""Colours come out as they were meant, whatever space they are stored in."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageCms

from exposure_check.domain.photo import AnalysisLimits
from exposure_check.faces.colour import levelled
from exposure_check.faces.decode import EncodedPhoto
from exposure_check.faces.engine import Pixels
from tests.unit.faces.test_decode import encoded, picture

LIMITS = AnalysisLimits()


def pixels_of(content: bytes) -> Pixels:
    return EncodedPhoto(content, LIMITS).decode().pixels


def swapped_profile() -> bytes:
    """sRGB with red and blue exchanged and another name: whoever follows it exchanges them."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    renamed = profile.replace("sRGB".encode("utf-16-be"), "Test".encode("utf-16-be")).replace(b"sRGB", b"Test")
    swapped = renamed.replace(b"rXYZ", b"----").replace(b"bXYZ", b"rXYZ").replace(b"----", b"bXYZ")
    assert len(swapped) == len(profile)
    return swapped


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_an_embedded_profile_is_followed(kind: str, mode: str) -> None:
    if (kind, mode) == ("JPEG", "RGBA"):
        mode = "RGB"
    red = Image.new("RGB", (32, 32), (250, 10, 10)).convert(mode)
    r, _, b = (int(value) for value in pixels_of(encoded(red, kind, icc_profile=swapped_profile()))[16, 16])
    assert b > 200 > 60 > r


@pytest.mark.parametrize("profile", [b"broken" * 60, swapped_profile()[:200], b"\0" * 9_000_000])
def test_a_broken_or_huge_profile_is_ignored(profile: bytes) -> None:
    red = Image.new("RGB", (32, 32), (250, 10, 10))
    assert tuple(pixels_of(encoded(red, "TIFF", icc_profile=profile))[16, 16]) == (250, 10, 10)


def test_a_profile_of_another_kind_than_the_pixels_is_ignored() -> None:
    grey = Image.new("L", (32, 32), 90)
    assert tuple(pixels_of(encoded(grey, "TIFF", icc_profile=swapped_profile()))[16, 16]) == (90, 90, 90)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "I;16"])
def test_grey_values_survive_every_mode(mode: str) -> None:
    if mode == "I;16":
        image = Image.fromarray(np.full((16, 16), 255 * 257, np.uint16))
    else:
        image = Image.new("RGB", (16, 16), (255, 255, 255)).convert(mode)
    kind = "TIFF" if mode in ("CMYK", "I;16") else "PNG"
    assert (pixels_of(encoded(image, kind)) >= 253).all()


def test_lab_is_turned_into_colours() -> None:
    transform = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    image = picture()
    lab = ImageCms.applyTransform(image, transform)
    assert lab is not None
    assert np.abs(pixels_of(encoded(lab, "TIFF")).astype(int) - np.asarray(image)).mean() < 8


def test_only_a_flat_picture_is_levelled() -> None:
    ordinary = np.asarray(picture(112, 112))
    assert levelled(ordinary, 100) is ordinary
    hazy = (150 + ordinary / 20).astype(np.uint8)
    stretched = levelled(hazy, 100)
    assert int(stretched.max()) - int(stretched.min()) > 200
    assert levelled(np.full((9, 9, 3), 7, np.uint8), 100).shape == (9, 9, 3)
