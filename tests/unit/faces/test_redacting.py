"""The pixels of a redacted copy: covered parts are gone, kept parts are marked."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import numpy as np
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from exposure_check.domain.photo import AnalysisLimits
from exposure_check.domain.redaction import KeptPart, Problem, RedactedCopy, RedactedFormat, RedactionOrder, watermark
from exposure_check.faces.frames import PhotoFile
from exposure_check.faces.redacting import COVER, COVER_INK, redacted
from tests.unit.faces.conftest import RESOURCES

FONT = RESOURCES / "fonts" / "NotoSans-Bold.ttf"
DAY = date(2026, 11, 22)
MARK = watermark("Clearview AI, Inc.", DAY)
NAME, EXPIRY = KeptPart(320, 130, 460, 60), KeptPart(320, 450, 300, 60)
ORDER = RedactionOrder((NAME, EXPIRY), MARK, DAY, RedactedFormat.PNG)
Pixels = NDArray[np.uint8]


def noise(seed: int, width: int = 1012, height: int = 638) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def copy_of(pixels: Pixels, order: RedactionOrder = ORDER, **options: object) -> RedactedCopy:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", **options)
    return redacted(PhotoFile(stream.getvalue(), AnalysisLimits()), order, FONT)


def read(copy: RedactedCopy) -> Pixels:
    assert copy.problem is None
    return np.asarray(Image.open(io.BytesIO(copy.content)).convert("RGB"))


def cut(pixels: Pixels, part: KeptPart) -> Pixels:
    x, y, width, height = (round(side) for side in (part.x, part.y, part.width, part.height))
    return pixels[y : y + height, x : x + width]


@pytest.mark.parametrize("wanted", RedactedFormat)
def test_two_documents_that_share_only_the_kept_parts_have_the_same_copy(wanted: RedactedFormat) -> None:
    one, other = noise(1), noise(2)
    for part in ORDER.kept:
        cut(other, part)[...] = cut(one, part)
    order = replace(ORDER, format=wanted)
    assert copy_of(one, order).content == copy_of(other, order).content
    cut(other, NAME)[...] = 7
    assert copy_of(one, order).content != copy_of(other, order).content


def test_covered_parts_have_two_flat_colours_and_nothing_of_the_picture() -> None:
    copy = read(copy_of(noise(3))).copy()
    outside = np.ones(copy.shape[:2], bool)
    for part in ORDER.kept:
        cut(outside, part)[...] = False
    assert {tuple(map(int, colour)) for colour in np.unique(copy[outside], axis=0)} == {COVER, COVER_INK}


shares = st.floats(0, 0.7, allow_nan=False)
kept = st.builds(KeptPart, shares, shares, st.floats(0.2, 1), st.floats(0.15, 1), st.just(True))


@given(st.lists(kept, min_size=1, max_size=4), st.integers(0, 99))
@settings(max_examples=30, deadline=None)
def test_no_rounding_of_any_part_lets_more_through_than_was_asked_for(parts: list[KeptPart], seed: int) -> None:
    width, height = 403, 251
    copy = read(copy_of(noise(seed, width, height), replace(ORDER, kept=tuple(parts))))
    factor = copy.shape[1] // width
    rows, columns = np.mgrid[: copy.shape[0], : copy.shape[1]]
    inside = np.zeros(copy.shape[:2], bool)
    for part in parts:
        right, bottom = (part.x + part.width) * width, (part.y + part.height) * height
        across = (columns >= part.x * width * factor - 0.1) & (columns + 1 <= right * factor + 0.1)
        inside |= across & (rows >= part.y * height * factor - 0.1) & (rows + 1 <= bottom * factor + 0.1)
    colours = {tuple(map(int, colour)) for colour in np.unique(copy[~inside], axis=0)} if (~inside).any() else set()
    assert colours <= {COVER, COVER_INK}


def test_a_kept_part_is_the_picture_with_the_watermark_over_it() -> None:
    original = noise(4)
    copy = read(copy_of(original))
    for part in ORDER.kept:
        changed = (cut(copy, part) != cut(original, part)).any(axis=2)
        assert 0.05 < changed.mean() < 0.5


@pytest.mark.parametrize("paper", [255, 200, 60, 0])
def test_a_kept_part_that_is_cut_out_still_says_for_whom_and_when(paper: int) -> None:
    part = KeptPart(40, 30, 700, 40)
    copy = read(copy_of(np.full((400, 900, 3), paper, np.uint8), replace(ORDER, kept=(part,))))
    alone = cut(copy, part)
    marked = np.abs(alone.astype(int) - paper).max(axis=2) > 25

    def is_written_in(size: int) -> bool:
        font = ImageFont.truetype(FONT, size)
        picture = Image.new("L", (part_width := round(part.width), round(part.height)), 0)
        ImageDraw.Draw(picture).text((0, 0), MARK, fill=255, font=font)
        words = np.asarray(picture) > 127
        whole = round(font.getlength(MARK)) <= part_width
        return whole and bool(marked[words].all()) and not marked[: size // 2, ~words[: size // 2].any(axis=0)].all()

    assert any(is_written_in(size) for size in range(9, 41))


@pytest.mark.parametrize("size", [(1012, 638), (3000, 4000), (640, 400)])
def test_no_region_of_the_copy_is_free_of_the_watermark(size: tuple[int, int]) -> None:
    width, height = size
    share = KeptPart(0.3, 0.2, 0.5, 0.5, is_share=True)
    copy = read(copy_of(np.full((height, width, 3), 255, np.uint8), replace(ORDER, kept=(share,))))
    plain = (copy == COVER).all(axis=2) | (copy == 255).all(axis=2)
    high, wide = 4 * max(size) // 45, 14 * max(size) // 45
    for top in range(0, height - high, high // 2):
        for left in range(0, width - wide, wide // 2):
            assert (~plain[top : top + high, left : left + wide]).mean() > 0.03


def test_parts_are_named_in_the_upright_picture() -> None:
    pixels = noise(5, 600, 400)
    turned = Image.Exif()
    turned[0x0112] = 6  # turned by a quarter to be upright: 400 wide, 600 high
    part = KeptPart(50, 100, 300, 60)
    copy = copy_of(pixels, replace(ORDER, kept=(part,)), exif=turned)
    assert (copy.width, copy.height) == (400, 600)
    upright = np.rot90(pixels, -1)
    same = (cut(read(copy), part) == cut(upright, part)).all(axis=2)
    assert same.mean() > 0.5


def test_a_small_picture_is_enlarged_until_the_watermark_fits() -> None:
    copy = copy_of(noise(6, 300, 190), replace(ORDER, kept=(KeptPart(60, 60, 110, 12),)))
    enlarged = read(copy)
    assert (copy.width, copy.height) == (300, 190)
    assert enlarged.shape[1] > 300
    assert enlarged.shape[1] % 300 == 0


@pytest.mark.parametrize(
    ("order", "problem", "part"),
    [
        (replace(ORDER, kept=(NAME, KeptPart(1012, 0, 10, 10))), Problem.OUTSIDE, 2),
        (replace(ORDER, kept=(KeptPart(0, 700, 10, 10), NAME)), Problem.OUTSIDE, 1),
        (replace(ORDER, kept=(NAME, KeptPart(5, 5, 6, 3))), Problem.TOO_SMALL, 2),
        (replace(ORDER, mark="Copy only for 北京"), Problem.NO_GLYPH, 0),
        (replace(ORDER, mark="Copy only for 🦊"), Problem.NO_GLYPH, 0),
    ],
)
def test_what_cannot_be_marked_is_not_copied(order: RedactionOrder, problem: Problem, part: int) -> None:
    copy = copy_of(noise(7), order)
    assert (copy.problem, copy.part, copy.content) == (problem, part, b"")


@pytest.mark.parametrize("name", ["Société Générale", "Łódź Ćma", "Ελληνική Αρχή", "Яндекс", "O’Brien & Sons (UK)"])
def test_names_in_the_scripts_of_our_letters_can_be_drawn(name: str) -> None:
    assert copy_of(noise(8), replace(ORDER, mark=watermark(name, DAY))).problem is None


@pytest.mark.parametrize("wanted", RedactedFormat)
def test_nothing_of_the_metadata_is_in_the_copy(wanted: RedactedFormat) -> None:
    exif = Image.Exif()
    exif[0x013B] = "Somebody"
    order = replace(ORDER, format=wanted)
    content = copy_of(noise(9), order, exif=exif, icc_profile=b"\0" * 36 + b"acsp" + b"secret" * 30).content
    for gone in (b"Somebody", b"Exif", b"secret", b"ICC"):
        assert gone not in content
    assert content == copy_of(noise(9), order).content
    if wanted is RedactedFormat.PDF:
        information = pypdf.PdfReader(io.BytesIO(content)).metadata
        assert information is not None
        assert set(information) <= {"/CreationDate", "/ModDate", "/Title"}
        assert str(information.get("/CreationDate")).startswith("D:20261122")
    else:
        assert Image.open(io.BytesIO(content)).info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_the_picture_is_shown_as_it_is_only_when_that_is_asked_for() -> None:
    pixels = noise(10)
    plain = copy_of(pixels, replace(ORDER, kept=(), mark="", covered=False))
    assert (read(plain) == pixels).all()
    small = read(copy_of(pixels, replace(ORDER, longest_side=500)))
    assert max(small.shape[:2]) == 500
