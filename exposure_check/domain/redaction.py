"""A copy of an identity document that shows only what a recipient needs.

What may be needed at all: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77: if a copy is
justified, everything may be covered but the dates of issue and expiry, the issuing authority and the name.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    EmptyField,
    InputRefused,
    Refused,
    TooLong,
    printable,
)

MOST_PARTS = 40
SMALLEST_SHARE = 0.01
"""Of the width or height of a picture: a part that is drawn by hand is at least as large."""
LONGEST_RECIPIENT = 80
"""Characters. A longer watermark would fit into no field of a document."""


class RedactedFormat(StrEnum):
    """How a redacted copy is encoded. A PDF holds the picture on one page."""

    PNG = "png"
    JPEG = "jpeg"
    PDF = "pdf"


ENDINGS: dict[str, RedactedFormat] = {
    ".png": RedactedFormat.PNG,
    ".jpg": RedactedFormat.JPEG,
    ".jpeg": RedactedFormat.JPEG,
    ".pdf": RedactedFormat.PDF,
}
"""Formats by the ending of a file's name."""


@dataclass(frozen=True, slots=True)
class KeptPart:
    """A rectangle that stays visible: left, top, width, height of the upright picture, in pixels or, if
    ``is_share``, as parts of its width and height from 0 to 1."""

    x: float
    y: float
    width: float
    height: float
    is_share: bool = False


@dataclass(frozen=True, slots=True)
class RedactionOrder:
    """What a worker does with a picture. ``mark`` is the watermark. ``covered`` False shows the picture as it is, for
    the person to mark what stays. ``longest_side`` None keeps the size."""

    kept: tuple[KeptPart, ...]
    mark: str
    day: date
    format: RedactedFormat
    covered: bool = True
    longest_side: int | None = None


class Problem(StrEnum):
    """Why there is no copy although the picture can be read."""

    OUTSIDE = "outside"
    TOO_SMALL = "too-small"
    NO_GLYPH = "no-glyph"


@dataclass(frozen=True, slots=True)
class RedactedCopy:
    """The answer of a worker. ``width`` and ``height`` are those of the upright original; the copy is larger where a
    small picture had to be enlarged for the watermark. With a ``problem`` there is no content; ``part`` counts the kept
    parts from 1."""

    width: int
    height: int
    format: RedactedFormat
    content: bytes = field(repr=False)
    problem: Problem | None = None
    part: int = 0


def watermark(recipient: str, day: date) -> str:
    """The words across a copy: for whom it was made and when, the day as in ISO 8601.

    Raises:
        TooLong: the name of the recipient has more than LONGEST_RECIPIENT characters.
    """
    name = " ".join(printable(recipient).split())
    if len(name) > LONGEST_RECIPIENT:
        raise TooLong(field="for", limit=LONGEST_RECIPIENT)
    return f"Copy only for {name} · {day.isoformat()}" if name else f"Copy of {day.isoformat()}"


def share_part(left: float, top: float, width: float, height: float) -> KeptPart:
    """The part nearest to these shares that lies inside the picture and is at least SMALLEST_SHARE wide and high; to
    the hundredth of a percent."""
    x, y = (max(0.0, min(each, 1 - SMALLEST_SHARE)) for each in (left, top))
    across, down = max(SMALLEST_SHARE, min(width, 1 - x)), max(SMALLEST_SHARE, min(height, 1 - y))
    return KeptPart(round(x, 4), round(y, 4), round(across, 4), round(down, 4), is_share=True)


def moved(part: KeptPart, right: float, down: float) -> KeptPart:
    """A part that is given in shares, moved as far as the picture goes; its size stays."""
    x, y = max(0.0, min(part.x + right, 1 - part.width)), max(0.0, min(part.y + down, 1 - part.height))
    return share_part(x, y, part.width, part.height)


def resized(part: KeptPart, wider: float, higher: float) -> KeptPart:
    """A part that is given in shares, larger or smaller; its left upper corner stays."""
    return share_part(part.x, part.y, part.width + wider, part.height + higher)


def kept_part(text: str) -> KeptPart:
    """The rectangle in ``x,y,w,h``: pixels, or all four in percent (``10%,20%,50%,8%``).

    Raises:
        InputRefused: it is no such rectangle.
    """
    fields = [each.strip() for each in text.split(",")]
    shares = [each.endswith("%") for each in fields]
    try:
        numbers = [float(each.removesuffix("%")) for each in fields]
    except ValueError:
        numbers = []
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)) or len(set(shares)) != 1:
        raise _no_rectangle(text)
    x, y, width, height = (number / 100 for number in numbers) if shares[0] else numbers
    if x < 0 or y < 0 or width <= 0 or height <= 0:
        raise _no_rectangle(text)
    return KeptPart(x, y, width, height, is_share=shares[0])


def _no_rectangle(text: str) -> InputRefused:
    return Refused(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent "
            "(10%,20%,50%,8%).",
        ),
        text=text,
    )


def format_of(suffix: str) -> RedactedFormat | None:
    """The format for a file that ends in ``suffix``; None for any other ending."""
    return ENDINGS.get(suffix.lower())


def require_picture(suffix: str) -> None:
    """Raises Refused for a document that is no picture, because a worker would not say what to do then."""
    if suffix.lower() == ".pdf":
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.",
            )
        )


def require_kept(kept: Sequence[KeptPart]) -> None:
    """Raises EmptyField without any part, InputRefused beyond MOST_PARTS."""
    if not kept:
        raise EmptyField(field="box")
    if len(kept) > MOST_PARTS:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "More than {most} parts would stay visible. Name only what is needed."),
            most=MOST_PARTS,
        )


def problem_of(copy: RedactedCopy, order: RedactionOrder) -> InputRefused | None:
    """The sentence for a copy that could not be made."""
    match copy.problem:
        case Problem.OUTSIDE:
            return Refused(_OUTSIDE, part=copy.part, width=copy.width, height=copy.height)
        case Problem.TOO_SMALL:
            return Refused(_TOO_SMALL, part=copy.part)
        case Problem.NO_GLYPH:
            return Refused(_NO_GLYPH, mark=order.mark)
        case None:
            return None


_OUTSIDE = QT_TRANSLATE_NOOP("errors", "Part {part} lies outside the picture, which has {width} x {height} pixels.")
_TOO_SMALL = QT_TRANSLATE_NOOP(
    "errors", "Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo."
)
_NO_GLYPH = QT_TRANSLATE_NOOP(
    "errors", "The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters."
)
