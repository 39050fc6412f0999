"""What a photo gives away besides the face: kinds, and where it was read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DisclosureKind(StrEnum):
    """Stored and printed as is (``leaks`` of ``scan --json``); the window has words for each."""

    GPS = "gps"
    PLACE = "place"
    DATE_TAKEN = "date-taken"
    CAMERA_MODEL = "camera-model"
    CAMERA_SERIAL = "camera-serial"
    LENS = "lens"
    LENS_SERIAL = "lens-serial"
    SOFTWARE = "software"
    AUTHOR = "author"
    COPYRIGHT = "copyright"
    CONTACT = "contact"
    PERSON_NAMES = "person-names"
    CAPTION = "caption"
    KEYWORDS = "keywords"
    UNIQUE_ID = "unique-id"
    EMBEDDED_THUMBNAIL = "embedded-thumbnail"
    UPLOAD_ADDRESS = "upload-address"


class FoundIn(StrEnum):
    """Where a disclosure was read. What is in the file itself goes wherever the file goes; what is in an export or a
    sidecar is known to whoever keeps that."""

    EXIF = "exif"
    XMP = "xmp"
    IPTC = "iptc"
    FILE = "file"
    SIDECAR = "sidecar"
    EXPORT = "export"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One thing that is given away. ``value`` is untrusted text for a person to read, at most MOST_CHARACTERS long:
    coordinates as ``48.8584, 2.2945`` (WGS 84, degrees), times as ISO 8601, names as they stand there."""

    kind: DisclosureKind
    value: str
    found_in: FoundIn


MOST_CHARACTERS = 400
