"""EXIF: the standard's tags through Pillow, the camera makers' notes through exifread.

Tags are those of CIPA DC-008 (Exif 2.32 and 3.0); the ``XP`` ones are Windows', 0xC62F is DNG's.
"""

from __future__ import annotations

import contextlib
import io
import logging
import math
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import exifread
from PIL import ExifTags, Image

from exposure_check.domain.disclosure import DisclosureKind as Kind
from exposure_check.domain.disclosure import FoundIn
from exposure_check.faces.metadata.found import Found, decoded, text_of

logging.getLogger("exifread").setLevel(logging.CRITICAL)  # it warns of every oddity

MOST_NOTE_BYTES = 512 * 1024
"""Of EXIF data with maker notes; in a JPEG there is room for 64 kB."""

MOST_READS = 100_000
"""exifread reads each number by itself; a photo of a camera with large notes needs some thousands."""

_WINDOWS = frozenset(
    {
        ExifTags.Base.XPTitle,
        ExifTags.Base.XPComment,
        ExifTags.Base.XPAuthor,
        ExifTags.Base.XPKeywords,
        ExifTags.Base.XPSubject,
    }
)

_IMAGE_TAGS: tuple[tuple[int, Kind], ...] = (
    (ExifTags.Base.Artist, Kind.AUTHOR),
    (ExifTags.Base.XPAuthor, Kind.AUTHOR),
    (ExifTags.Base.Copyright, Kind.COPYRIGHT),
    (ExifTags.Base.Software, Kind.SOFTWARE),
    (ExifTags.Base.ProcessingSoftware, Kind.SOFTWARE),
    (ExifTags.Base.HostComputer, Kind.SOFTWARE),
    (ExifTags.Base.ImageDescription, Kind.CAPTION),
    (ExifTags.Base.XPTitle, Kind.CAPTION),
    (ExifTags.Base.XPComment, Kind.CAPTION),
    (ExifTags.Base.XPSubject, Kind.CAPTION),
    (0xC62F, Kind.CAMERA_SERIAL),
)
_CAMERA_TAGS: tuple[tuple[int, Kind], ...] = (
    (ExifTags.Base.BodySerialNumber, Kind.CAMERA_SERIAL),
    (ExifTags.Base.LensModel, Kind.LENS),
    (ExifTags.Base.LensSerialNumber, Kind.LENS_SERIAL),
    (ExifTags.Base.CameraOwnerName, Kind.AUTHOR),
    (ExifTags.Base.ImageUniqueID, Kind.UNIQUE_ID),
    (0xA437, Kind.AUTHOR),  # Photographer, Exif 3.0
    (0xA438, Kind.AUTHOR),  # ImageEditor
    (0xA436, Kind.CAPTION),  # ImageTitle
    (0xFDE8, Kind.AUTHOR),  # OwnerName and SerialNumber as Camera Raw writes them
    (0xFDE9, Kind.CAMERA_SERIAL),
)
_TIME = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?")
_ZONE = re.compile(r"[+-]\d\d:\d\d|Z")


def read_exif(exif: Image.Exif, found: Found) -> None:
    """Note what the tags of ``exif`` give away. Damaged directories give what could be read of them."""
    tables: list[Mapping[int, Any]] = [exif]
    for directory in (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo):
        try:
            tables.append(exif.get_ifd(directory))
        except Exception:  # noqa: BLE001 - Pillow fails on damaged directories in a dozen ways
            tables.append({})
    image, camera, place = tables
    for table, tags in ((image, _IMAGE_TAGS), (camera, _CAMERA_TAGS)):
        for tag, kind in tags:
            value = _text(table.get(tag), windows=tag in _WINDOWS)
            separated = kind is Kind.KEYWORDS
            found.add_all(kind, value.split(";") if separated else [value], FoundIn.EXIF)
    found.add_all(Kind.KEYWORDS, _text(image.get(ExifTags.Base.XPKeywords), windows=True).split(";"), FoundIn.EXIF)
    found.add(Kind.CAPTION, _comment(camera.get(ExifTags.Base.UserComment)), FoundIn.EXIF)
    maker, model = (_text(image.get(tag)) for tag in (ExifTags.Base.Make, ExifTags.Base.Model))
    found.add(Kind.CAMERA_MODEL, model if model.startswith(maker) else f"{maker} {model}", FoundIn.EXIF)
    _read_time(image, camera, found)
    _read_place(place, found)


def _text(value: object, *, windows: bool = False) -> str:
    """A tag's value as text. Pillow takes all text for Latin-1, but much of it is UTF-8; Windows' tags are UTF-16."""
    if isinstance(value, tuple):
        value = bytes(value) if value and all(isinstance(v, int) and 0 <= v < 256 for v in value) else value[:1]
        value = value[0] if isinstance(value, tuple) and value else value
    if windows and isinstance(value, bytes):
        return text_of(value[:4000].decode("utf-16-le", "replace"))
    if isinstance(value, str):
        with contextlib.suppress(UnicodeEncodeError):
            value = value[:4000].encode("latin-1")
    return text_of(value)


def _comment(value: object) -> str:
    """UserComment: eight bytes name its encoding."""
    if not isinstance(value, bytes):
        return _text(value)
    name, rest = value[:8], value[8:4000]
    if name.startswith(b"UNICODE"):
        little = rest[1:2] == b"\0"
        return text_of(rest.decode("utf-16-le" if little else "utf-16-be", "replace"))
    if name.startswith(b"JIS"):
        return text_of(rest.decode("iso2022_jp", "replace"))
    known = name.startswith(b"ASCII") or not name.strip(b"\0 ")
    return text_of(decoded((rest if known else value[:4000]).rstrip(b"\0 ")))


def _read_time(image: Mapping[int, Any], camera: Mapping[int, Any], found: Found) -> None:
    times = (
        (camera.get(ExifTags.Base.DateTimeOriginal), camera.get(ExifTags.Base.OffsetTimeOriginal)),
        (camera.get(ExifTags.Base.DateTimeDigitized), camera.get(ExifTags.Base.OffsetTimeDigitized)),
        (image.get(ExifTags.Base.DateTime), camera.get(ExifTags.Base.OffsetTime)),
    )
    for value, zone in times:
        written = iso_time(_text(value), _text(zone))
        if written:
            found.add(Kind.DATE_TAKEN, written, FoundIn.EXIF)
            return


def iso_time(untrusted_time: str, untrusted_zone: str = "") -> str:
    """A time of EXIF, XMP or a container as ISO 8601; empty if it is none. Cameras write zeros and blanks where they
    know none."""
    parts = _TIME.match(untrusted_time.strip())
    if parts is None:
        return ""
    try:
        moment = datetime(*(int(part or 0) for part in parts.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return ""
    zone = _ZONE.search(untrusted_zone) or _ZONE.search(untrusted_time[parts.end() :])
    return moment.isoformat() + (zone.group() if zone else "")


def _read_place(place: Mapping[int, Any], found: Found) -> None:
    latitude = _degrees(place.get(ExifTags.GPS.GPSLatitude), place.get(ExifTags.GPS.GPSLatitudeRef), "S", 90)
    longitude = _degrees(place.get(ExifTags.GPS.GPSLongitude), place.get(ExifTags.GPS.GPSLongitudeRef), "W", 180)
    if latitude is not None and longitude is not None:
        found.add(Kind.GPS, coordinates(latitude, longitude), FoundIn.EXIF)
    found.add(Kind.PLACE, _comment(place.get(ExifTags.GPS.GPSAreaInformation)), FoundIn.EXIF)
    day, clock = _text(place.get(ExifTags.GPS.GPSDateStamp)), place.get(ExifTags.GPS.GPSTimeStamp)
    with contextlib.suppress(ArithmeticError, TypeError, ValueError):
        if isinstance(clock, tuple) and len(clock) == 3:
            hour, minute, second = (int(float(part)) for part in clock)
            if not found.has(Kind.DATE_TAKEN):
                written = iso_time(f"{day} {hour:02}:{minute:02}:{second:02}", "Z")
                found.add(Kind.DATE_TAKEN, written, FoundIn.EXIF)


def _degrees(value: object, reference: object, negative: str, most: float) -> float | None:
    try:
        parts = [float(part) for part in (value if isinstance(value, tuple) else (value,))]
    except (ArithmeticError, TypeError, ValueError):
        return None
    if not 1 <= len(parts) <= 3 or not all(math.isfinite(part) for part in parts):
        return None
    degrees = sum(part / 60.0**power for power, part in enumerate(parts))
    if abs(degrees) > most:
        return None
    return -degrees if _text(reference).upper().startswith(negative) else degrees


def coordinates(latitude: float, longitude: float) -> str:
    """As ``48.8584, 2.2945``: six decimals are a tenth of a metre."""
    return ", ".join(f"{number:.6f}".rstrip("0").rstrip(".") for number in (latitude, longitude))


def read_maker_notes(tiff: bytes, found: Found) -> None:
    """Note serial numbers and names that makers write in fields of their own. ``tiff``: EXIF data from its TIFF
    header on, or a file of that kind."""
    try:
        tags = exifread.process_file(_Bounded(tiff), details=True, extract_thumbnail=False, truncate_tags=False)
    except Exception:  # noqa: BLE001 - exifread fails on damaged notes in a dozen ways
        return
    for name, tag in tags.items():
        if name.startswith("MakerNote "):
            kind = _note_kind(name[len("MakerNote ") :].strip())
            if kind is not None:
                found.add(kind, _note_text(tag), FoundIn.EXIF)


class _Bounded(io.BytesIO):
    """Ends the reading of directories that overlap and point at each other without end."""

    _left = MOST_READS

    def read(self, size: int | None = -1, /) -> bytes:
        """As of any file. Raises OSError after MOST_READS."""
        self._left -= 1
        if self._left < 0:
            raise OSError("too many reads")
        return super().read(size)


def _note_kind(name: str) -> Kind | None:
    if name.endswith("SerialNumber"):
        return Kind.LENS_SERIAL if "Lens" in name else Kind.CAMERA_SERIAL
    return {
        "OwnerName": Kind.AUTHOR,
        "LensModel": Kind.LENS,
        "ImageUniqueID": Kind.UNIQUE_ID,
        "ContentIdentifier": Kind.UNIQUE_ID,
        "BurstUUID": Kind.UNIQUE_ID,
        "MediaGroupUUID": Kind.UNIQUE_ID,
    }.get(name)


def _note_text(tag: object) -> str:
    values = getattr(tag, "values", None)
    if isinstance(values, list):
        if len(values) != 1:
            return ""
        values = values[0]
    text = text_of(values)
    return text if text.strip("0 ") else ""
