"""Every picture of a file that is worth a look is looked at, and no more."""

from __future__ import annotations

import io
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import Image

from exposure_check.domain.photo import AnalysisLimits, FileState
from exposure_check.faces import frames
from exposure_check.faces.decode import DecodeError
from exposure_check.faces.frames import PhotoFile
from tests.unit.faces.test_decode import encoded, heic, picture

LIMITS = AnalysisLimits()


def colours(count: int, size: tuple[int, int] = (400, 360)) -> list[Image.Image]:
    """Pictures that differ visibly: a white square wanders over a field whose colour says which one it is."""
    pictures = []
    for number in range(count):
        image = Image.new("RGB", size, (number * 12 % 240, 255 - number * 12 % 240, 90))
        left = int((size[0] - 60) * number / max(count - 1, 1))
        image.paste((255, 255, 255), (left, 100, left + 60, 160))
        pictures.append(image)
    return pictures


def several(kind: str, pictures: list[Image.Image]) -> bytes:
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
    options = {"duration": 80} if kind in frames.ANIMATIONS else {}
    return encoded(pictures[0], kind, save_all=True, append_images=pictures[1:], quality=95, **options)


def distance(pixels: np.ndarray, image: Image.Image) -> float:
    return float(np.abs(pixels.astype(int) - np.asarray(image)).mean())


@pytest.mark.parametrize("kind", frames.ANIMATIONS)
def test_an_animation_is_sampled_from_its_first_to_its_last_picture(kind: str) -> None:
    pictures = colours(17, (200, 180))
    photo = PhotoFile(several(kind, pictures), LIMITS)
    found = list(photo.frames())
    assert [frame.frame for frame in found] == [0, 4, 8, 12, 16]
    for frame in found:
        assert distance(frame.decode(64).pixels, pictures[frame.frame]) < 12
        again = photo.frame(frame.frame)
        assert np.array_equal(again.decode().pixels, frame.decode().pixels)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_pictures_that_show_nothing_new_are_left_out(kind: str) -> None:
    first, second = colours(2)
    blink = first.copy()
    blink.putpixel((3, 3), (0, 0, 0))  # or the encoders would drop the repetition themselves
    photo = PhotoFile(several(kind, [first, blink, first, blink, second]), LIMITS)
    assert [frame.frame for frame in photo.frames()] == [0, 4]


def test_an_animation_is_decoded_only_as_far_as_the_limit_on_pixels_goes() -> None:
    photo = PhotoFile(several("WEBP", colours(20, (200, 180))), AnalysisLimits(max_pixels=7 * 200 * 180))
    numbers = [frame.frame for frame in photo.frames()]
    assert (numbers[0], numbers[-1]) == (0, 6)


@pytest.mark.parametrize("kind", ["MPO", "TIFF", "HEIF"])
def test_every_picture_of_a_file_of_several_is_looked_at_the_first_one_first(kind: str) -> None:
    pictures = colours(3)
    photo = PhotoFile(several(kind, pictures), LIMITS)
    found = list(photo.frames())
    assert [frame.frame for frame in found] == [0, 1, 2]
    for frame, expected in zip(found, pictures, strict=True):
        assert distance(frame.decode().pixels, expected) < 6
        assert distance(photo.frame(frame.frame).decode().pixels, expected) < 6


def test_of_a_heic_file_the_primary_picture_has_number_0_whatever_its_place() -> None:
    import pillow_heif

    pictures = colours(3)
    stream = io.BytesIO()
    file = pillow_heif.from_pillow(pictures[0])
    for image in pictures[1:]:
        file.add_from_pillow(image)
    file.save(stream, quality=95, primary_index=2)
    photo = PhotoFile(stream.getvalue(), LIMITS)
    expected = {0: pictures[2], 1: pictures[1], 2: pictures[0]}
    assert {frame.frame for frame in photo.frames()} == {0, 1, 2}
    assert next(photo.frames()).frame == 0
    for number, image in expected.items():
        assert distance(photo.frame(number).decode().pixels, image) < 6


def test_previews_and_maps_next_to_the_photo_are_left_out() -> None:
    photo, small, grey = picture(900, 700), picture(160, 120), picture(900, 700).convert("L")
    assert [frame.frame for frame in PhotoFile(several("MPO", [photo, small, grey]), LIMITS).frames()] == [0]


def test_no_more_pages_are_read_than_the_limits_allow() -> None:
    pages = colours(14)
    assert len(list(PhotoFile(several("TIFF", pages), LIMITS).frames())) == frames.MOST_PAGES
    tight = AnalysisLimits(max_pixels=3 * 400 * 360)
    assert len(list(PhotoFile(several("TIFF", pages), tight).frames())) == 3


@pytest.mark.parametrize("kind", ["GIF", "PNG", "MPO"])
def test_a_file_that_is_damaged_behind_its_first_picture_keeps_that_one(kind: str) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (3, 330, 400, 3)).astype(np.uint8)
    content = several(kind, [Image.fromarray(pixels) for pixels in noise])
    first, *rest = PhotoFile(content[: len(content) * 3 // 5], LIMITS).frames()
    assert first.frame == 0
    assert len(rest) < len(list(PhotoFile(content, LIMITS).frames())) - 1


def test_a_picture_that_is_not_in_the_file_is_an_error() -> None:
    for content in (
        encoded(picture(), "JPEG"),
        several("GIF", colours(3)),
        several("MPO", colours(2)),
        heic(picture()),
    ):
        with pytest.raises(DecodeError) as caught:
            PhotoFile(content, LIMITS).frame(7)
        assert caught.value.state is FileState.UNREADABLE


@hypothesis_settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["GIF", "WEBP", "PNG", "MPO", "TIFF"]), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)))
)
def test_flipped_bytes_give_pictures_or_a_verdict(kind: str, flips: list[tuple[float, int]]) -> None:
    content = bytearray(SEEDS[kind])
    for place, value in flips:
        content[min(int(place * len(content)), len(content) - 1)] = value
    verdicts = {FileState.UNREADABLE, FileState.TOO_LARGE, FileState.UNSUPPORTED}
    try:
        numbers = [frame.frame for frame in PhotoFile(bytes(content), AnalysisLimits(max_pixels=10**6)).frames()]
        assert all(a != b for a, b in pairwise(numbers))
    except DecodeError as error:
        assert error.state in verdicts  # noqa: PT017 - either outcome is right


SEEDS = {kind: several(kind, colours(4, (330, 330))) for kind in ("GIF", "WEBP", "PNG", "MPO", "TIFF")}
