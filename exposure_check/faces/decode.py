"""Photos from strangers to pixels, under limits. Runs in worker processes only.

Everything is decided on the header first: format, number of pixels, orientation. Only then are pixels
decoded, and of a JPEG only as many as needed.
"""

from __future__ import annotations

import contextlib
import io
import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

import pillow_heif
from PIL import Image, ImageFile, UnidentifiedImageError

from exposure_check.domain.photo import AnalysisLimits, FileState, Reason
from exposure_check.faces import containers, metadata
from exposure_check.faces.colour import to_srgb
from exposure_check.faces.engine import Pixels
from exposure_check.faces.metadata import Metadata
from exposure_check.faces.upright import turned

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF")

FOREIGN_MAGIC: tuple[tuple[int, bytes], ...] = (
    (0, b"8BPS"),  # Photoshop
    (0, b"\xff\x0a"),  # JPEG XL codestream
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n"),  # JPEG XL container
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n"),  # JPEG 2000 container
    (0, b"\xff\x4f\xff\x51"),  # JPEG 2000 codestream
    (0, b"\x76\x2f\x31\x01"),  # OpenEXR
    (0, b"#?RADIANCE"),
    (0, b"DDS "),
    (0, b"qoif"),
    (0, b"\x00\x00\x01\x00"),  # icon
    (0, b"FUJIFILMCCD-RAW"),
    (0, b"gimp xcf"),
    (0, b"%PDF-"),
    (0, b"%!PS"),
)
"""Pictures of kinds that this program does not read, by offset and first bytes."""

OWN_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


class DecodeError(Exception):
    """A file without usable pixels, and the state in which it is counted."""

    def __init__(self, state: FileState, reason: Reason | None = None) -> None:
        super().__init__(state.value, reason)
        self.state = state
        self.reason = reason


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """Upright pixels, uint8[height, width, 3], RGB. ``scale``: pixels of the original per pixel in here."""

    pixels: Pixels
    scale: float


class EncodedPhoto:
    """One picture of a photo file whose header was read and found good.

    ``width`` and ``height`` are those of the upright original, ``frame`` is its place among the pictures of the file,
    ``format`` and ``mode`` are Pillow's names of the file's format and of what its pixels are.
    """

    def __init__(
        self, content: bytes, limits: AnalysisLimits, *, page: int | None = None, frame: int = 0, orientation: int = 1
    ) -> None:
        """``page``: which picture of the file, as Pillow counts; None for the one that it shows first.
        ``orientation`` holds where the file does not say any. Raises DecodeError."""
        if not content:
            raise DecodeError(FileState.UNREADABLE, Reason.EMPTY)
        if len(content) > limits.max_bytes:
            raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        self.content = content
        self.limits = limits
        self.frame = frame
        self._page = page
        with self.opened() as image:
            self.format, self.mode = image.format, image.mode
            self._size = image.size
            if min(self._size) < 1:
                raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED)
            if self._size[0] * self._size[1] > limits.max_pixels:
                raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_PIXELS)
            # Pillow turns the pixels of a TIFF file itself, and says the size that they have then.
            self.orientation = 1 if image.format == "TIFF" else metadata.orientation(image, content) or orientation
        upright = self._size if self.orientation < 5 else self._size[::-1]
        self.width, self.height = upright

    def decode(self, at_least: int | None = None) -> DecodedPhoto:
        """The pixels. ``at_least``: the longer side may be as short as this, where the format can be decoded at a
        fraction of its size for less work. Raises DecodeError."""
        with self.opened() as image:
            if at_least is not None and max(self._size) > at_least:
                factor = at_least / max(self._size)
                image.draft("RGB", (math.ceil(self._size[0] * factor), math.ceil(self._size[1] * factor)))
            image.load()
            pixels = turned(to_srgb(image), self.orientation)
        return DecodedPhoto(pixels, max(self.width, self.height) / max(pixels.shape[:2]))

    def metadata(self) -> Metadata:
        """What the metadata of the file gives away. Raises DecodeError."""
        with self.opened() as image:
            return metadata.read(image, self.content)

    @contextlib.contextmanager
    def opened(self) -> Iterator[Image.Image]:
        """The image at its page with only its header read; whatever goes wrong with it becomes DecodeError."""
        pillow_heif.register_heif_opener()
        ImageFile.LOAD_TRUNCATED_IMAGES = False
        try:
            with warnings.catch_warnings(), _pillow_limited_to(self.limits.max_pixels):
                warnings.simplefilter("ignore")
                warnings.simplefilter("error", Image.DecompressionBombWarning)
                with Image.open(io.BytesIO(self.content), formats=FORMATS) as image:
                    if self._page is not None:
                        image.seek(self._page)
                    yield image
        except (DecodeError, MemoryError):
            raise
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_PIXELS) from error
        except UnidentifiedImageError as error:
            raise _unidentified(self.content) from error
        except Exception as error:
            # Decoders of a dozen formats fail in as many ways on damaged data: OSError, ValueError,
            # struct.error, SyntaxError, RuntimeError. All of them mean the same to the person.
            raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED) from error


@contextlib.contextmanager
def _pillow_limited_to(max_pixels: int) -> Iterator[None]:
    """Pillow knows one limit for the whole process: it is put back, as others open images in it, too."""
    before, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, max_pixels
    try:
        yield
    finally:
        Image.MAX_IMAGE_PIXELS = before


def _unidentified(content: bytes) -> DecodeError:
    """What a file is that no decoder wanted."""
    if any(content[offset:].startswith(magic) for offset, magic in FOREIGN_MAGIC):
        return DecodeError(FileState.UNSUPPORTED)
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"<svg") or (start.startswith((b"<?xml", b"<!doctype svg")) and b"<svg" in start):
        return DecodeError(FileState.UNSUPPORTED)
    if containers.container_of(content[: containers.HEAD_BYTES]) or containers.is_foreign(content):
        return DecodeError(FileState.UNSUPPORTED)  # a film where a photo is asked for, or one of a kind not read
    known = content.startswith(OWN_MAGIC) or content[8:12] == b"WEBP" or content[4:8] == b"ftyp"
    return DecodeError(FileState.UNREADABLE, Reason.DAMAGED if known else Reason.NOT_AN_IMAGE)
