"""What the container of a film says: where and when it was taken, with what, by whom.

Names are those that FFmpeg gives to the fields of QuickTime (``com.apple.quicktime.*``, ``\u00a9xyz`` as ``location``),
MP4, Matroska and AVI.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from exposure_check.domain.disclosure import Disclosure, FoundIn
from exposure_check.domain.disclosure import DisclosureKind as Kind
from exposure_check.faces.metadata.exif import coordinates, iso_time
from exposure_check.faces.metadata.found import Found, text_of
from exposure_check.faces.metadata.xmp import read_xmp

_APPLE = "com.apple.quicktime."
_FIELDS: tuple[tuple[Kind, str], ...] = (
    (Kind.AUTHOR, "artist author album_artist director publisher composer camera_owner performer"),
    (Kind.COPYRIGHT, "copyright"),
    (Kind.SOFTWARE, "software encoder encoded_by writing_application com.android.version"),
    (Kind.CAPTION, "title comment description synopsis subtitle summary"),
    (Kind.KEYWORDS, "keywords genre"),
    (Kind.LENS, "camera.lens_model lens"),
    (Kind.CAMERA_SERIAL, "camera.identifier serial_number"),
    (Kind.UNIQUE_ID, "content.identifier"),
    (Kind.PLACE, "location.name"),
)
_ENCODERS = ("Lavf", "Lavc")
"""FFmpeg names itself so in what it writes, and it writes most films of the web."""

_ISO_6709 = re.compile(r"([+-]\d{2}(?:\.\d{1,12})?)([+-]\d{3}(?:\.\d{1,12})?)")
_UNSET = ("1904-01-01", "1970-01-01")


def read_container(said: Mapping[str, str]) -> tuple[Disclosure, ...]:
    """What the fields ``said`` of a film and its streams give away. Never raises."""
    found = Found()
    fields = {name.lower().removeprefix(_APPLE): value for name, value in said.items()}
    for name, value in fields.items():
        if name.startswith("location"):
            found.add(Kind.GPS, _position(value), FoundIn.FILE)
    for kind, names in _FIELDS:
        for name in names.split():
            value = text_of(fields.get(name, ""))
            if not value.startswith(_ENCODERS):
                found.add(kind, value, FoundIn.FILE)
    maker, model = (text_of(fields.get(name, fields.get(f"{name}-eng", ""))) for name in ("make", "model"))
    found.add(Kind.CAMERA_MODEL, model if model.startswith(maker) else f"{maker} {model}", FoundIn.FILE)
    for name in ("creationdate", "creation_time", "date", "icrd"):
        written = iso_time(fields.get(name, ""))
        if written and not written.startswith(_UNSET):
            found.add(Kind.DATE_TAKEN, written, FoundIn.FILE)
            break
    read_xmp(fields.get("xmp", "").encode(errors="replace"), found)
    return found.all()


def _position(text: str) -> str:
    """ISO 6709, annex H, in degrees: ``+48.8584+002.2945+035.0/``."""
    parts = _ISO_6709.match(text.strip())
    if parts is None:
        return ""
    latitude, longitude = (float(part) for part in parts.groups())
    return coordinates(latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else ""
