"""Strangers' files are decoded under limits, or end in a counted state."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import Image

from exposure_check.domain.photo import AnalysisLimits, FileState, Reason
from exposure_check.faces.decode import DecodeError, EncodedPhoto

LIMITS = AnalysisLimits()


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def picture(width: int = 64, height: int = 48) -> Image.Image:
    """Red on the left, blue on the right, darker towards the bottom."""
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    channels = np.stack([1 - x, 0 * x, x], axis=2) * (1 - 0.5 * y[:, :, None])
    return Image.fromarray((channels * 255).astype(np.uint8))


def state_of(content: bytes, limits: AnalysisLimits = LIMITS) -> tuple[FileState, Reason | None]:
    with pytest.raises(DecodeError) as caught:
        EncodedPhoto(content, limits).decode()
    return caught.value.state, caught.value.reason


def png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")
    )


def heic(image: Image.Image) -> bytes:
    import pillow_heif

    pillow_heif.register_heif_opener()
    return encoded(image, "HEIF", quality=90)


def test_a_zero_byte_file_is_empty() -> None:
    assert state_of(b"") == (FileState.UNREADABLE, Reason.EMPTY)


def test_a_text_file_is_not_an_image() -> None:
    assert state_of(b"Dear Sir or Madam,\n" * 50) == (FileState.UNREADABLE, Reason.NOT_AN_IMAGE)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "AVIF"])
@pytest.mark.parametrize("share", [0.03, 0.5, 0.9])
def test_a_truncated_photo_is_damaged(kind: str, share: float) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (120, 160, 3)).astype(np.uint8)
    content = encoded(Image.fromarray(noise), kind)
    assert state_of(content[: max(16, int(len(content) * share))]) == (FileState.UNREADABLE, Reason.DAMAGED)


def test_a_png_of_40000_by_40000_is_refused_by_its_header() -> None:
    assert state_of(png_header(40_000, 40_000)) == (FileState.TOO_LARGE, Reason.TOO_MANY_PIXELS)


def test_the_limit_on_pixels_is_ours_and_not_pillows() -> None:
    content = encoded(picture(100, 100), "PNG")
    assert EncodedPhoto(content, AnalysisLimits(max_pixels=10_000)).decode().pixels.shape == (100, 100, 3)
    assert state_of(content, AnalysisLimits(max_pixels=9_999)) == (
        FileState.TOO_LARGE,
        Reason.TOO_MANY_PIXELS,
    )


def test_our_limit_on_pixels_is_not_left_to_others_in_the_process() -> None:
    content, before = encoded(picture(100, 100), "PNG"), Image.MAX_IMAGE_PIXELS
    EncodedPhoto(content, AnalysisLimits(max_pixels=10_000)).decode()
    assert state_of(content, AnalysisLimits(max_pixels=9_999)) == (FileState.TOO_LARGE, Reason.TOO_MANY_PIXELS)
    assert before == Image.MAX_IMAGE_PIXELS


def test_too_many_bytes_are_refused() -> None:
    content = encoded(picture(), "PNG")
    limits = AnalysisLimits(max_bytes=len(content) - 1)
    assert state_of(content, limits) == (FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)


@pytest.mark.parametrize(
    "content",
    [
        b"8BPS\0\1" + b"\0" * 60,
        b"<svg xmlns='x'><rect/></svg>",
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x --><svg/>",
        b"\x00\x00\x00\x0cJXL \r\n\x87\n" + b"\0" * 40,
        b"%PDF-1.7\n",
    ],
    ids=["photoshop", "svg", "svg-with-declaration", "jpeg-xl", "pdf"],
)
def test_pictures_of_other_kinds_are_counted_as_unsupported(content: bytes) -> None:
    assert state_of(content) == (FileState.UNSUPPORTED, None)


@pytest.mark.parametrize(
    "encode",
    [
        lambda image: encoded(image, "JPEG", quality=95),
        lambda image: encoded(image, "JPEG", quality=95, progressive=True),
        lambda image: encoded(image.convert("CMYK"), "JPEG", quality=95),
        lambda image: encoded(image, "PNG"),
        lambda image: encoded(image.convert("RGBA"), "PNG"),
        lambda image: encoded(image.quantize(256), "PNG"),
        lambda image: encoded(image, "WEBP", quality=95),
        lambda image: encoded(image, "GIF"),
        lambda image: encoded(image, "BMP"),
        lambda image: encoded(image, "TIFF"),
        lambda image: encoded(image, "TIFF", compression="tiff_lzw"),
        lambda image: encoded(image, "AVIF", quality=95),
        heic,
    ],
    ids=[
        "jpeg",
        "progressive",
        "cmyk",
        "png",
        "rgba",
        "palette",
        "webp",
        "gif",
        "bmp",
        "tiff",
        "lzw",
        "avif",
        "heic",
    ],
)
def test_every_format_gives_the_same_picture(encode: Callable[[Image.Image], bytes]) -> None:
    image = picture()
    photo = EncodedPhoto(encode(image), LIMITS)
    pixels = photo.decode().pixels
    assert (photo.width, photo.height) == (64, 48)
    assert pixels.dtype == np.uint8
    assert np.abs(pixels.astype(int) - np.asarray(image)).mean() < 12


def test_grey_of_16_bits_keeps_its_tones() -> None:
    ramp = np.tile(np.linspace(0, 65535, 64), (8, 1)).astype(np.uint16)
    pixels = EncodedPhoto(encoded(Image.fromarray(ramp), "PNG"), LIMITS).decode().pixels
    np.testing.assert_allclose(pixels[0, :, 0], ramp[0] // 256, atol=1)


def test_transparent_pixels_are_shown_on_white() -> None:
    clear = Image.new("RGBA", (10, 10), (0, 0, 0, 0))
    assert (EncodedPhoto(encoded(clear, "PNG"), LIMITS).decode().pixels == 255).all()


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_an_animation_the_first_frame_is_taken(kind: str) -> None:
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("red", "lime", "blue")]
    content = encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
    red, green, blue = (int(value) for value in EncodedPhoto(content, LIMITS).decode().pixels[16, 16])
    assert red > 240
    assert max(green, blue) < 15


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_photos_stand_upright_whatever_way_the_camera_was_held(orientation: int, kind: str) -> None:
    upright = picture()
    undo = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    stored = upright if undo is None else upright.transpose(undo)
    exif = Image.Exif()
    exif[0x0112] = orientation
    photo = EncodedPhoto(encoded(stored, kind, exif=exif), LIMITS)
    assert (photo.width, photo.height) == upright.size
    assert np.array_equal(photo.decode().pixels, np.asarray(upright))


def test_an_orientation_that_does_not_exist_is_ignored() -> None:
    exif = Image.Exif()
    exif[0x0112] = 77
    assert EncodedPhoto(encoded(picture(), "JPEG", exif=exif), LIMITS).width == 64


def test_a_large_jpeg_is_decoded_at_a_fraction_and_says_so() -> None:
    photo = EncodedPhoto(encoded(picture(1600, 1200), "JPEG"), LIMITS)
    reduced = photo.decode(at_least=400)
    assert reduced.pixels.shape == (300, 400, 3)
    assert reduced.scale == pytest.approx(4)
    assert photo.decode().scale == 1


SEEDS = [
    encoded(picture(), "JPEG"),
    encoded(picture(), "PNG"),
    encoded(picture(), "GIF"),
    encoded(picture(), "WEBP"),
    encoded(picture(), "TIFF", compression="tiff_lzw"),
    encoded(picture(), "AVIF"),
]


@hypothesis_settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SEEDS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=12))
def test_flipped_bytes_give_a_picture_or_a_verdict(seed: bytes, flips: list[tuple[float, int]]) -> None:
    content = bytearray(seed)
    for place, value in flips:
        content[min(int(place * len(content)), len(content) - 1)] = value
    verdicts = {FileState.UNREADABLE, FileState.TOO_LARGE, FileState.UNSUPPORTED}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            photo = EncodedPhoto(bytes(content), AnalysisLimits(max_pixels=1_000_000))
            outcome: FileState | tuple[int, ...] = photo.decode().pixels.shape[2:]
        except DecodeError as error:
            outcome = error.state
    assert outcome == (3,) or outcome in verdicts


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_end_in_a_verdict(content: bytes) -> None:
    with pytest.raises(DecodeError):
        EncodedPhoto(content, LIMITS).decode()
