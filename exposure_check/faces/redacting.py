"""A picture of an identity document with everything covered but a few parts, and marked all over. Runs in worker
processes only.

The copy begins as one flat colour; only the kept parts are taken from the picture, so nothing else of it can be in the
file. Each kept part carries the whole watermark: cut out alone, it still says for whom it was made and when. A
watermark marks a copy and makes misuse visible; it is no lock, and somebody with patience can paint it over.
"""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from exposure_check.domain.redaction import KeptPart, Problem, RedactedCopy, RedactedFormat, RedactionOrder
from exposure_check.faces.covering import shrunk
from exposure_check.faces.engine import Pixels
from exposure_check.faces.frames import PhotoFile

COVER = (24, 24, 24)
COVER_INK = (150, 150, 150)
DARK_INK, LIGHT_INK = (150, 0, 0), (255, 190, 190)
"""On light and on dark parts of the picture."""

STRENGTH = 45
"""Percent of the ink in a pixel of the watermark: what is below stays legible."""

LIGHT = 110
"""Grey level from which a pixel takes the dark ink."""

QUALITY = 95
LEAST_TYPE, MOST_TYPE = 9, 160
"""Pixels. Below nine, the letters of Noto Sans run into each other."""

PER_SIDE = 45
"""The type of the covered area is this part of the longer side."""

MOST_ENLARGED = 4
LINE, GAP = 1.3, 2.0
"""Height of a line, and the space between repetitions, in sizes of the type."""

PAGE_WIDTH = 150 / 25.4
"""Of a PDF, in inches: a little less than a sheet of paper is wide."""

_NO_CHARACTER = "\U0010fffe"
_Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Area:
    left: int
    top: int
    right: int
    bottom: int

    def times(self, factor: int) -> _Area:
        return _Area(self.left * factor, self.top * factor, self.right * factor, self.bottom * factor)


class _Refused(Exception):
    def __init__(self, problem: Problem, part: int = 0) -> None:
        super().__init__(problem)
        self.problem = problem
        self.part = part


def redacted(photo: PhotoFile, order: RedactionOrder, font: Path) -> RedactedCopy:
    """The first picture of ``photo``, upright, with what ``order`` wants. ``font`` is a TrueType file. Raises
    DecodeError."""
    pixels = photo.first.decode().pixels
    height, width = pixels.shape[:2]
    try:
        shown = _covered(pixels, order, font, photo.first.limits.max_pixels) if order.covered else pixels
    except _Refused as refused:
        return RedactedCopy(width, height, order.format, b"", refused.problem, refused.part)
    if order.longest_side is not None:
        shown = shrunk(shown, order.longest_side)
    return RedactedCopy(width, height, order.format, _encoded(shown, order))


def _covered(pixels: Pixels, order: RedactionOrder, font: Path, max_pixels: int) -> Pixels:
    writer = _Writer(order.mark, font)
    height, width = pixels.shape[:2]
    areas = [_area(part, number, width, height) for number, part in enumerate(order.kept, start=1)]
    factor, types = _enlarged(writer, areas, _type_for(width, height), max_pixels // (width * height))
    if factor > 1:
        pixels = np.asarray(cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC), np.uint8)
    height, width = pixels.shape[:2]
    copy = np.full((height, width, 3), COVER, np.uint8)
    copy[writer.pattern(width, height, _type_for(width, height), width)] = COVER_INK
    for area, size in zip(areas, types, strict=True):
        place = area.times(factor)
        inside = np.s_[place.top : place.bottom, place.left : place.right]
        wide, high = place.right - place.left, place.bottom - place.top
        copy[inside] = _inked(pixels[inside], writer.pattern(wide, high, size, wide))
    return copy


def _area(part: KeptPart, number: int, width: int, height: int) -> _Area:
    """Whole pixels inside ``part``, never more than was asked for."""
    across, down = (width, height) if part.is_share else (1, 1)
    # Shares are decimal fractions: a thousandth of a pixel is the rounding of the machine, not a wish.
    left, top = math.ceil(part.x * across - 1e-3), math.ceil(part.y * down - 1e-3)
    right = min(width, math.floor((part.x + part.width) * across + 1e-3))
    bottom = min(height, math.floor((part.y + part.height) * down + 1e-3))
    if left >= right or top >= bottom:
        raise _Refused(Problem.OUTSIDE, number)
    return _Area(left, top, right, bottom)


def _type_for(width: int, height: int) -> int:
    return max(LEAST_TYPE, min(MOST_TYPE, round(max(width, height) / PER_SIDE)))


def _enlarged(writer: _Writer, areas: list[_Area], largest: int, room: int) -> tuple[int, list[int]]:
    """By how much the picture has to grow so that the watermark fits into each part, and its type in each."""
    lacking = 1
    for factor in range(1, min(MOST_ENLARGED, max(1, math.isqrt(room))) + 1):
        types = []
        for number, area in enumerate((each.times(factor) for each in areas), start=1):
            size = writer.largest(area.right - area.left, area.bottom - area.top, largest * factor)
            if size is None:
                lacking = number
                break
            types.append(size)
        else:
            return factor, types
    raise _Refused(Problem.TOO_SMALL, lacking)


class _Writer:
    """Draws the watermark."""

    def __init__(self, mark: str, font: Path) -> None:
        self._words = mark.split()
        self._font = font
        self._fonts: dict[int, ImageFont.FreeTypeFont] = {}
        face = self._face(32)
        missing = bytes(face.getmask(_NO_CHARACTER))
        if any(bytes(face.getmask(character)) == missing for character in set("".join(self._words))):
            raise _Refused(Problem.NO_GLYPH)

    def largest(self, width: int, height: int, most: int) -> int | None:
        """The largest type with which all words fit into an area, at most ``most``; None if none does. One line is
        easier to read than several, so it may be up to half as large."""
        for size in range(min(most, height), max(LEAST_TYPE, most // 2) - 1, -1):
            if round(LINE * size) <= height and self._face(size).getlength(" ".join(self._words)) <= width:
                return size
        for size in range(min(most, height), LEAST_TYPE - 1, -1):
            lines = self._lines(size, width)
            if lines is not None and len(lines) * round(LINE * size) <= height:
                return size
        return None

    def pattern(self, width: int, height: int, size: int, line_width: int) -> _Mask:
        """bool[height, width]: the words in lines of at most ``line_width``, again and again, whole at the top left."""
        face, lines = self._face(size), self._lines(size, line_width) or [" ".join(self._words)]
        line, gap = round(LINE * size), round(GAP * size)
        tile_width = math.ceil(max(face.getlength(each) for each in lines)) + gap
        tile_height = line * len(lines) + (gap if len(lines) > 1 else 0)
        tile = Image.new("L", (tile_width, 2 * tile_height), 0)
        draw = ImageDraw.Draw(tile)
        for place, each in enumerate(lines):
            draw.text((0, place * line), each, fill=255, font=face)
            # Every other row begins elsewhere, so that no column of the picture stays free.
            for left in (-tile_width // 2, tile_width - tile_width // 2):
                draw.text((left, tile_height + place * line), each, fill=255, font=face)
        drawn = np.asarray(tile) > 127
        repeated = np.tile(drawn, (-(-height // drawn.shape[0]), -(-width // drawn.shape[1])))
        return np.asarray(repeated[:height, :width], np.bool_)

    def _lines(self, size: int, width: int) -> list[str] | None:
        """The words in as few lines as fit into ``width``; None if a word alone does not."""
        face = self._face(size)
        lines = [self._words[0]]
        for word in self._words[1:]:
            longer = f"{lines[-1]} {word}"
            if face.getlength(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines if all(face.getlength(each) <= width for each in lines) else None

    def _face(self, size: int) -> ImageFont.FreeTypeFont:
        if size not in self._fonts:
            self._fonts[size] = ImageFont.truetype(self._font, size)
        return self._fonts[size]


def _inked(part: Pixels, mask: _Mask) -> Pixels:
    """``part`` with ink where ``mask`` is, dark on light and light on dark."""
    copy = part.copy()
    below = part[mask].astype(np.uint16)
    ink = np.where((below.mean(axis=1) >= LIGHT)[:, None], np.array(DARK_INK), np.array(LIGHT_INK))
    copy[mask] = (below * (100 - STRENGTH) + ink * STRENGTH) // 100
    return copy


def _encoded(pixels: Pixels, order: RedactionOrder) -> bytes:
    """A new file without any metadata; a PDF names the day of the copy and nothing else."""
    stream, image = io.BytesIO(), Image.fromarray(pixels)
    match order.format:
        case RedactedFormat.PNG:
            image.save(stream, "PNG")
        case RedactedFormat.JPEG:
            image.save(stream, "JPEG", quality=QUALITY, subsampling="4:4:4")
        case RedactedFormat.PDF:
            moment = order.day.timetuple()
            resolution = image.width / PAGE_WIDTH
            image.save(
                stream, "PDF", quality=QUALITY, resolution=resolution, title="", creationDate=moment, modDate=moment
            )
    return stream.getvalue()
