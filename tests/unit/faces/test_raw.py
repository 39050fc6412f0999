"""Of a camera's raw file the preview is looked at, upright."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import Image

from exposure_check.domain.photo import AnalysisLimits, FileState, Reason
from exposure_check.faces import raw
from exposure_check.faces.decode import DecodeError
from exposure_check.faces.frames import PhotoFile
from tests.unit.faces.raw_files import dng
from tests.unit.faces.test_decode import encoded, picture

LIMITS = AnalysisLimits()
PREVIEW = picture(640, 480)


@pytest.mark.parametrize(("orientation", "back"), [(1, 0), (3, 2), (6, 1), (8, 3)])
def test_the_preview_stands_as_the_camera_was_held(orientation: int, back: int) -> None:
    photo = PhotoFile(dng(encoded(PREVIEW, "JPEG", quality=95), 640, 480, orientation=orientation), LIMITS)
    (frame,) = photo.frames()
    pixels = frame.decode().pixels
    assert (photo.height, photo.width) == pixels.shape[:2]
    assert np.abs(np.rot90(pixels, back).astype(int) - np.asarray(PREVIEW)).mean() < 4


def test_a_preview_that_knows_its_own_orientation_is_believed() -> None:
    exif = Image.Exif()
    exif[0x0112] = 3
    jpeg = encoded(PREVIEW, "JPEG", exif=exif)
    from_camera = jpeg[:2] + jpeg[20:]  # cameras put Exif where Pillow puts its JFIF header of 18 bytes
    photo = PhotoFile(dng(from_camera, 640, 480, orientation=6), LIMITS)
    assert (photo.width, photo.height) == (640, 480)
    assert photo.first.orientation == 3


def test_a_raw_file_without_a_preview_is_unsupported() -> None:
    with pytest.raises(DecodeError) as caught:
        PhotoFile(dng(b"", 0, 0, with_preview=False), LIMITS)
    assert caught.value.state is FileState.UNSUPPORTED


def test_a_preview_too_small_to_show_a_face_is_none() -> None:
    with pytest.raises(DecodeError) as caught:
        PhotoFile(dng(encoded(picture(160, 120), "JPEG"), 160, 120), LIMITS)
    assert caught.value.state is FileState.UNSUPPORTED


def test_the_limits_hold_for_the_preview() -> None:
    content = dng(encoded(PREVIEW, "JPEG"), 640, 480)
    with pytest.raises(DecodeError) as caught:
        PhotoFile(content, AnalysisLimits(max_pixels=640 * 480 - 1))
    assert caught.value.reason is Reason.TOO_MANY_PIXELS
    with pytest.raises(DecodeError) as caught:
        PhotoFile(content, AnalysisLimits(max_bytes=len(content) - 1))
    assert caught.value.reason is Reason.TOO_MANY_BYTES


@pytest.mark.parametrize("kind", ["TIFF", "JPEG", "PNG"])
def test_an_ordinary_picture_is_not_taken_for_a_raw_file(kind: str) -> None:
    exif = Image.Exif()
    exif[271] = "Maker"
    assert not raw.is_raw(encoded(PREVIEW, kind, exif=exif))


@pytest.mark.parametrize(
    "start", [b"FUJIFILMCCD-RAW 0201", b"IIRO\x08\0\0\0", b"IIU\0\x18\0\0\0", b"\0\0\0\x18ftypcrx ", b"\0MRM"]
)
def test_a_damaged_raw_file_ends_in_a_verdict(start: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        PhotoFile(start + b"\0" * 500, LIMITS)
    assert caught.value.state in (FileState.UNSUPPORTED, FileState.UNREADABLE)


SEED = dng(encoded(PREVIEW, "JPEG"), 640, 480)


@hypothesis_settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=12), st.floats(0.02, 1))
def test_flipped_and_missing_bytes_give_a_picture_or_a_verdict(flips: list[tuple[float, int]], share: float) -> None:
    content = bytearray(SEED)
    for place, value in flips:
        content[min(int(place * len(content)), len(content) - 1)] = value
    verdicts = {FileState.UNREADABLE, FileState.TOO_LARGE, FileState.UNSUPPORTED}
    try:
        frame = next(PhotoFile(bytes(content[: int(len(content) * share)]), AnalysisLimits(max_pixels=10**6)).frames())
        outcome: FileState | int = frame.decode().pixels.ndim
    except DecodeError as error:
        outcome = error.state
    assert outcome == 3 or outcome in verdicts
