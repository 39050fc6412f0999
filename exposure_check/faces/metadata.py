"""What a photo's metadata gives away, by name only. A first look: EXIF and the raw XMP packet as Pillow
exposes them."""

from __future__ import annotations

from PIL import ExifTags, Image

_XMP_LIMIT = 2 * 1024 * 1024

_XMP_SIGNS: tuple[tuple[str, tuple[bytes, ...]], ...] = (
    ("gps", (b"exif:GPSLatitude",)),
    ("camera-serial", (b"aux:SerialNumber", b"exifEX:BodySerialNumber", b"aux:LensSerialNumber")),
    ("person-names", (b"PersonInImage", b"mwg-rs:Name", b"MPReg:PersonDisplayName")),
    ("author", (b"dc:creator", b"photoshop:AuthorsPosition")),
    ("caption", (b"dc:description", b"photoshop:Headline")),
)


def leaks(image: Image.Image) -> tuple[str, ...]:
    """Names of what the metadata of ``image`` (header read, pixels not) reveals, sorted.

    One of ``author``, ``camera-model``, ``camera-serial``, ``caption``, ``date-taken``, ``gps``,
    ``person-names``. Damaged metadata reveals what could be read of it.
    """
    return tuple(sorted(_from_exif(image) | _from_xmp(image)))


def _from_exif(image: Image.Image) -> set[str]:
    found: set[str] = set()
    try:
        exif = image.getexif()
        camera = exif.get_ifd(ExifTags.IFD.Exif)
        place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    except (ValueError, TypeError, OSError, SyntaxError, KeyError, IndexError):
        return found
    if ExifTags.GPS.GPSLatitude in place:
        found.add("gps")
    tags = (
        ("camera-serial", camera, (ExifTags.Base.BodySerialNumber, ExifTags.Base.LensSerialNumber)),
        ("date-taken", camera, (ExifTags.Base.DateTimeOriginal,)),
        ("camera-model", exif, (ExifTags.Base.Model,)),
        ("author", exif, (ExifTags.Base.Artist, ExifTags.Base.XPAuthor)),
        ("caption", exif, (ExifTags.Base.ImageDescription, ExifTags.Base.XPComment)),
    )
    found.update(name for name, table, wanted in tags if any(table.get(tag) for tag in wanted))
    return found


def _from_xmp(image: Image.Image) -> set[str]:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    if isinstance(packet, str):
        packet = packet.encode(errors="replace")
    if not isinstance(packet, bytes):
        return set()
    packet = packet[:_XMP_LIMIT]
    return {name for name, signs in _XMP_SIGNS if any(sign in packet for sign in signs)}
