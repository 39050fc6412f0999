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

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageFile, UnidentifiedImageError

from exposure_check.domain.photo import AnalysisLimits, FileState, Reason
from exposure_check.faces import metadata
from exposure_check.faces.engine import Pixels

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
    """A photo whose header was read and found good. ``width`` and ``height`` are those of the upright
    original."""

    def __init__(self, content: bytes, limits: AnalysisLimits) -> None:
        """Raises DecodeError."""
        if not content:
            raise DecodeError(FileState.UNREADABLE, Reason.EMPTY)
        if len(content) > limits.max_bytes:
            raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        self._content = content
        self._limits = limits
        with self._opened() as image:
            self._size = image.size
            if min(self._size) < 1:
                raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED)
            if self._size[0] * self._size[1] > limits.max_pixels:
                raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_PIXELS)
            self._orientation = _orientation(image)
            self.leaks: tuple[str, ...] = metadata.leaks(image)
        upright = self._size if self._orientation < 5 else self._size[::-1]
        self.width, self.height = upright

    def decode(self, at_least: int | None = None) -> DecodedPhoto:
        """The pixels of the first frame. ``at_least``: the longer side may be as short as this, where the
        format can be decoded at a fraction of its size for less work. Raises DecodeError."""
        with self._opened() as image:
            if at_least is not None and max(self._size) > at_least:
                factor = at_least / max(self._size)
                image.draft("RGB", (math.ceil(self._size[0] * factor), math.ceil(self._size[1] * factor)))
            image.load()
            pixels = _turned(_rgb(image), self._orientation)
        return DecodedPhoto(pixels, max(self.width, self.height) / max(pixels.shape[:2]))

    @contextlib.contextmanager
    def _opened(self) -> Iterator[Image.Image]:
        """The image with only its header read; whatever goes wrong with it becomes DecodeError."""
        pillow_heif.register_heif_opener()
        Image.MAX_IMAGE_PIXELS = self._limits.max_pixels
        ImageFile.LOAD_TRUNCATED_IMAGES = False
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                warnings.simplefilter("error", Image.DecompressionBombWarning)
                with Image.open(io.BytesIO(self._content), formats=FORMATS) as image:
                    yield image
        except (DecodeError, MemoryError):
            raise
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_PIXELS) from error
        except UnidentifiedImageError as error:
            raise _unidentified(self._content) from error
        except Exception as error:
            # Decoders of a dozen formats fail in as many ways on damaged data: OSError, ValueError,
            # struct.error, SyntaxError, RuntimeError. All of them mean the same to the person.
            raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED) from error


def _unidentified(content: bytes) -> DecodeError:
    """What a file is that no decoder wanted."""
    if any(content[offset:].startswith(magic) for offset, magic in FOREIGN_MAGIC):
        return DecodeError(FileState.UNSUPPORTED)
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"<svg") or (start.startswith((b"<?xml", b"<!doctype svg")) and b"<svg" in start):
        return DecodeError(FileState.UNSUPPORTED)
    known = content.startswith(OWN_MAGIC) or content[8:12] == b"WEBP" or content[4:8] == b"ftyp"
    return DecodeError(FileState.UNREADABLE, Reason.DAMAGED if known else Reason.NOT_AN_IMAGE)


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1 to 8; 1 where there is none that makes sense."""
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except (ValueError, TypeError, OSError, SyntaxError, KeyError, IndexError):
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _turned(pixels: Pixels, orientation: int) -> Pixels:
    """``pixels`` as the camera's note about ``orientation`` (EXIF 2.32, tag 0x0112) wants them shown."""
    if orientation == 1:
        return pixels
    if orientation >= 5:
        pixels = pixels.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)


def _rgb(image: Image.Image) -> Pixels:
    """8-bit RGB from any of Pillow's modes. Transparent pixels are shown on white."""
    if image.mode == "RGB":
        return np.asarray(image)
    if image.mode.startswith("I") or image.mode == "F":
        grey = _to_8_bit(np.asarray(image), image.mode)
        return np.repeat(grey[:, :, None], 3, axis=2)
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        white = Image.new("RGBA", rgba.size, (255, 255, 255, 255))
        return np.array(Image.alpha_composite(white, rgba).convert("RGB"))
    return np.array(image.convert("RGB"))


def _to_8_bit(values: NDArray[np.generic], mode: str) -> NDArray[np.uint8]:
    """Grey values of 16 or 32 bits or floating point. Only 16 bits have a known range; the others are
    stretched."""
    if mode.startswith("I;16"):
        return (values.astype(np.uint16) >> 8).astype(np.uint8)
    numbers = np.nan_to_num(values.astype(np.float32), posinf=0.0, neginf=0.0)
    low, high = float(numbers.min()), float(numbers.max())
    if mode == "I" and low >= 0 and 255 < high <= 65535:
        low, high = 0.0, 65535.0
    return np.asarray((numbers - low) * (255.0 / max(high - low, 1e-6)), dtype=np.uint8)
