"""What a photo's metadata gives away. Runs in worker processes only; nothing in here raises on hostile metadata."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from PIL import ExifTags, Image

from exposure_check.domain.disclosure import Disclosure
from exposure_check.faces.metadata.blocks import (
    PNG_SIGNATURE,
    PngBlocks,
    photoshop_thumbnail,
    png_blocks,
    read_comments,
    read_png_texts,
    xmp_packets,
)
from exposure_check.faces.metadata.exif import MOST_NOTE_BYTES, read_exif, read_maker_notes
from exposure_check.faces.metadata.found import Found, names_of
from exposure_check.faces.metadata.iptc import read_iptc
from exposure_check.faces.metadata.xmp import read_sidecar, read_xmp

__all__ = ["Metadata", "joined", "names_of", "orientation", "read", "read_sidecar", "read_tiff"]

_EXIF_NAME = b"Exif\0\0"
_TIFF_MAGIC = (b"II*\0", b"MM\0*")


@dataclass(frozen=True, slots=True)
class Metadata:
    """``thumbnails``: the small pictures inside the photo, encoded."""

    disclosures: tuple[Disclosure, ...] = ()
    thumbnails: tuple[bytes, ...] = ()


def read(image: Image.Image, content: bytes) -> Metadata:
    """What the metadata of ``image`` (header read, pixels not), which was opened from ``content``, reveals. Damaged
    metadata reveals what could be read of it."""
    found = Found()
    png = _png(content)
    exif = _exif(image, png)
    thumbnails: list[bytes] = []
    if exif is not None:
        read_exif(exif, found)
    tiff = _tiff(image, content, png)
    if tiff.startswith(_TIFF_MAGIC):
        read_maker_notes(tiff, found)
        thumbnails += _exif_thumbnail(exif, tiff)
    for packet in [*xmp_packets(image), *filter(None, [png.xmp])][:4]:
        thumbnails += read_xmp(packet, found)
    read_iptc(image, found)
    read_png_texts(png, found)
    read_comments(image, found)
    thumbnails += filter(None, [photoshop_thumbnail(image)])
    return Metadata(found.all(), tuple(thumbnails[:4]))


def read_tiff(content: bytes) -> Metadata:
    """Of a camera's raw file that is built like a TIFF file; nothing of others."""
    found = Found()
    exif = Image.Exif()
    try:
        exif.load(content)
    except Exception:  # noqa: BLE001 - Pillow fails on damaged directories in a dozen ways
        return Metadata()
    read_exif(exif, found)
    read_maker_notes(content, found)
    return Metadata(found.all())


def joined(one: Metadata, other: Metadata) -> Metadata:
    """What either gives away, each value once."""
    found = Found()
    for disclosure in (*one.disclosures, *other.disclosures):
        found.add(disclosure.kind, disclosure.value, disclosure.found_in)
    return Metadata(found.all(), one.thumbnails + other.thumbnails)


def orientation(image: Image.Image, content: bytes) -> int:
    """The EXIF orientation, 1 to 8; 0 where there is none that makes sense."""
    exif = _exif(image, _png(content))
    value = None
    with contextlib.suppress(ValueError, TypeError, OSError, SyntaxError, KeyError, IndexError):
        value = exif.get(ExifTags.Base.Orientation) if exif is not None else None
    return value if isinstance(value, int) and 1 <= value <= 8 else 0


def _png(content: bytes) -> PngBlocks:
    return png_blocks(content) if content.startswith(PNG_SIGNATURE) else PngBlocks()


def _exif(image: Image.Image, png: PngBlocks) -> Image.Exif | None:
    """Pillow's getexif decodes all the pixels of a PNG file that has no EXIF data before them."""
    try:
        if image.format != "PNG" or "exif" in image.info or "Raw profile type exif" in image.info:
            return image.getexif()
        exif = Image.Exif()
        exif.load(png.exif)
    except Exception:  # noqa: BLE001 - Pillow fails on damaged directories in a dozen ways
        return None
    return exif


def _tiff(image: Image.Image, content: bytes, png: PngBlocks) -> bytes:
    """The EXIF data from its TIFF header on."""
    if image.format == "TIFF":
        return content
    raw = image.info.get("exif") or png.exif
    if not isinstance(raw, bytes) or len(raw) > MOST_NOTE_BYTES:
        return b""
    return raw.removeprefix(_EXIF_NAME)


def _exif_thumbnail(exif: Image.Exif | None, tiff: bytes) -> list[bytes]:
    """The JPEG that the second directory points at."""
    try:
        directory = exif.get_ifd(ExifTags.IFD.IFD1) if exif is not None else {}
        start, length = (directory.get(tag) for tag in (ExifTags.Base.JpegIFOffset, ExifTags.Base.JpegIFByteCount))
    except Exception:  # noqa: BLE001 - as above
        return []
    if not isinstance(start, int) or not isinstance(length, int) or start < 8 or length < 4:
        return []
    return [tiff[start : start + length]]
