"""Which pictures of a photo file are looked at. Runs in worker processes only.

Most files hold one. An animation is sampled; of a file of several pictures (MPO, HEIC, TIFF) those of a useful size
are taken, the one that is shown first before the others; of a camera's raw file, its preview.

``frame`` numbers a picture within its file as the file counts; the picture that is shown first has number 0, and
changes places with the one that the file counts as its first.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import Protocol

import cv2
import numpy as np
from PIL import Image

from exposure_check.domain.photo import AnalysisLimits, FileState, Reason
from exposure_check.faces import metadata, raw
from exposure_check.faces.colour import to_srgb
from exposure_check.faces.decode import DecodedPhoto, DecodeError, EncodedPhoto
from exposure_check.faces.engine import Pixels
from exposure_check.faces.metadata import Metadata
from exposure_check.faces.upright import turned

ANIMATIONS = ("GIF", "WEBP", "PNG", "AVIF")
PAGED = ("MPO", "HEIF", "TIFF")

SAMPLES = 5
"""Pictures of an animation that are looked at."""

MOST_STEPS = 1_000
"""Pictures of an animation that are decoded to get at the samples, if the limit on pixels allows as many."""

MOST_PAGES = 10

LEAST_SIDE = 320
"""The shorter side of a further picture of a file. Smaller ones are previews, depth maps and gain maps."""

SIGNATURE = 64
CHANGE = 24
"""Two pictures are the same to us if none of ``SIGNATURE`` squared cells differs by more than this many grey
levels."""

_MPO_ENTRIES, _MPO_PREVIEWS = 0xB002, ("Large Thumbnail (VGA Equivalent)", "Large Thumbnail (Full HD Equivalent)")


class Frame(Protocol):
    """One picture of a file. ``width`` and ``height`` are those of the upright original."""

    frame: int
    width: int
    height: int

    def decode(self, at_least: int | None = None) -> DecodedPhoto:
        """The pixels; see EncodedPhoto."""


class DecodedFrame:
    """A picture of an animation, which had to be decoded in full."""

    def __init__(self, pixels: Pixels, frame: int) -> None:
        self.frame = frame
        self.height, self.width = pixels.shape[:2]
        self._pixels = pixels

    def decode(self, at_least: int | None = None) -> DecodedPhoto:
        """The pixels, always all of them."""
        del at_least
        return DecodedPhoto(self._pixels, 1.0)


class PhotoFile:
    """A photo file whose header was read and found good, and the pictures in it.

    The limits on pixels hold for the sum of the pictures: what would go beyond it is left out, except that the first
    picture alone must fit.
    """

    def __init__(self, content: bytes, limits: AnalysisLimits) -> None:
        """Raises DecodeError."""
        preview = raw.preview(content, limits) if raw.is_raw(content) else None
        self._raw_content = content if preview is not None else None
        if preview is None:
            self.first = EncodedPhoto(content, limits)
            return
        self.first = EncodedPhoto(preview.content, limits, orientation=preview.orientation)
        if min(self.first.width, self.first.height) < LEAST_SIDE // 2:
            raise DecodeError(FileState.UNSUPPORTED)

    @property
    def width(self) -> int:
        """Of the first picture, upright."""
        return self.first.width

    @property
    def height(self) -> int:
        """Of the first picture, upright."""
        return self.first.height

    @functools.cached_property
    def metadata(self) -> Metadata:
        """What the file gives away; of a raw file what it and its preview do."""
        seen = self.first.metadata()
        if self._raw_content is None:
            return seen
        return metadata.joined(metadata.read_tiff(self._raw_content), seen)

    def frames(self) -> Iterator[Frame]:
        """The pictures to look at, the first one first. Raises DecodeError for the first one only: where a later one is
        damaged, the file ends."""
        if self.first.format in ANIMATIONS and self._is_animated():
            yield from self._samples()
            return
        yield self.first
        if self.first.format in PAGED:
            yield from self._pages()

    def frame(self, number: int) -> Frame:
        """The picture with that number. Raises DecodeError if there is none."""
        if number == 0:
            return self.first
        if self.first.format in ANIMATIONS and self._is_animated():
            for found in self._decoded([number]):
                return found
        for page in self._pages():
            if page.frame == number:
                return page
        raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED)

    def _is_animated(self) -> bool:
        with self.first.opened() as image:
            return bool(getattr(image, "is_animated", False))

    def _samples(self) -> Iterator[Frame]:
        """Spread evenly over the animation, as far as the limits go; those that show nothing new are left out."""
        with self.first.opened() as image:
            count = int(getattr(image, "n_frames", 1))
        within = max(1, self.first.limits.max_pixels // (self.first.width * self.first.height))
        last = min(count, within, MOST_STEPS) - 1
        wanted = sorted({round(index * last / (SAMPLES - 1)) for index in range(SAMPLES)})
        seen: list[Pixels] = []
        for found in self._decoded(wanted):
            signature = _signature(found.decode().pixels)
            if not _shows_nothing_new(signature, seen):
                seen.append(signature)
                yield found

    def _decoded(self, wanted: Sequence[int]) -> Iterator[DecodedFrame]:
        """Pictures of an animation, in the order of their numbers. They build on each other, so all up to the last one
        are decoded."""
        number = 0
        try:
            with self.first.opened() as image:
                for number in range(wanted[-1] + 1):
                    image.seek(number)
                    image.load()
                    if number in wanted:
                        yield DecodedFrame(turned(to_srgb(image), self.first.orientation), number)
        except DecodeError:
            if number == 0:
                raise

    def _pages(self) -> Iterator[Frame]:
        left = self.first.limits.max_pixels - self.first.width * self.first.height
        shown, pages = self._page_numbers()
        for page in pages:
            frame = page or shown
            try:
                found = EncodedPhoto(
                    self.first.content, self.first.limits, page=page, frame=frame, orientation=self.first.orientation
                )
            except DecodeError:
                return
            left -= found.width * found.height
            if left < 0:
                return
            is_map = found.mode == "L" != self.first.mode
            if min(found.width, found.height) >= LEAST_SIDE and not is_map:
                yield found

    def _page_numbers(self) -> tuple[int, list[int]]:
        """Pillow's number of the picture that is shown first, and those of the further ones, without those that repeat
        another one in small."""
        with self.first.opened() as image:
            shown = image.tell()
            if image.format == "TIFF":
                return shown, _tiff_pages(image)
            count = min(int(getattr(image, "n_frames", 1)), MOST_PAGES)
            numbers = [number for number in range(count) if number != shown]
            if image.format == "MPO":
                entries = getattr(image, "mpinfo", {}).get(_MPO_ENTRIES, ())
                previews = {i for i, entry in enumerate(entries) if entry["Attribute"]["MPType"] in _MPO_PREVIEWS}
                numbers = [number for number in numbers if number not in previews]
            return shown, numbers


def _tiff_pages(image: Image.Image) -> list[int]:
    """Of a chain of directories, which may be endless."""
    numbers = []
    for number in range(1, MOST_PAGES):
        try:
            image.seek(number)
        except EOFError:
            break
        if not image.tag_v2.get(254, 0) & 1:  # type: ignore[attr-defined]  # NewSubfileType: reduced resolution
            numbers.append(number)
    return numbers


def _signature(pixels: Pixels) -> Pixels:
    small = cv2.resize(pixels, (SIGNATURE, SIGNATURE), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)


def _shows_nothing_new(signature: Pixels, seen: Sequence[Pixels]) -> bool:
    return any(int(np.abs(signature.astype(int) - other).max()) <= CHANGE for other in seen)
