"""Which parts stay visible, as people type them, and what stands across the copy."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.errors import EmptyField, InputRefused, TooLong
from exposure_check.domain.redaction import (
    LONGEST_RECIPIENT,
    MOST_PARTS,
    SMALLEST_SHARE,
    KeptPart,
    kept_part,
    moved,
    require_kept,
    resized,
    share_part,
    watermark,
)

DAY = date(2026, 11, 22)
sides = st.integers(1, 100_000)
places = st.integers(0, 100_000)


@given(places, places, sides, sides)
def test_a_rectangle_in_pixels_is_read_as_it_was_written(x: int, y: int, width: int, height: int) -> None:
    assert kept_part(f"{x}, {y},{width} ,{height}") == KeptPart(x, y, width, height)


def test_a_rectangle_in_percent_is_a_share_of_the_picture() -> None:
    assert kept_part("10%,20%,50%,12.5%") == KeptPart(0.1, 0.2, 0.5, 0.125, is_share=True)


@given(st.text(max_size=40))
def test_any_text_is_a_rectangle_or_one_sentence(text: str) -> None:
    try:
        part = kept_part(text)
    except InputRefused as refused:
        sentence = str(refused)
    else:
        sentence = ""
        assert part.width > 0
        assert part.height > 0
    assert "\n" not in sentence


@pytest.mark.parametrize(
    "text",
    ["", "1,2,3", "1,2,3,4,5", "1,2,0,4", "1,2,3,-4", "-1,2,3,4", "1%,2,3,4", "nan,1,1,1", "1,1,inf,1", "a,b,c"],
)
def test_what_is_no_rectangle_is_refused(text: str) -> None:
    with pytest.raises(InputRefused, match="not a rectangle"):
        kept_part(text)


def test_the_watermark_names_recipient_and_day() -> None:
    assert watermark(" Clearview\nAI,  Inc.\u202e", DAY) == "Copy only for ClearviewAI, Inc. · 2026-11-22"
    assert watermark("", DAY) == "Copy of 2026-11-22"
    with pytest.raises(TooLong):
        watermark("x" * (LONGEST_RECIPIENT + 1), DAY)


def test_something_has_to_stay_and_not_everything() -> None:
    with pytest.raises(EmptyField, match="box"):
        require_kept([])
    require_kept([KeptPart(0, 0, 1, 1)] * MOST_PARTS)
    with pytest.raises(InputRefused, match="Name only what is needed"):
        require_kept([KeptPart(0, 0, 1, 1)] * (MOST_PARTS + 1))


SHARES = st.floats(-2, 3)


@given(SHARES, SHARES, SHARES, SHARES, SHARES, SHARES)
def test_a_part_that_is_drawn_moved_or_resized_stays_inside_the_picture(
    left: float, top: float, width: float, height: float, across: float, down: float
) -> None:
    drawn = share_part(left, top, width, height)
    for part in (drawn, moved(drawn, across, down), resized(drawn, across, down)):
        assert part.is_share
        assert part.x >= 0
        assert part.y >= 0
        assert min(part.width, part.height) >= SMALLEST_SHARE - 1e-9
        assert max(part.x + part.width, part.y + part.height) <= 1 + 1e-9
    there = moved(drawn, across, down)
    assert (there.width, there.height) == pytest.approx((drawn.width, drawn.height), abs=2e-4)
    larger = resized(drawn, across, down)
    assert (larger.x, larger.y) == (drawn.x, drawn.y)
