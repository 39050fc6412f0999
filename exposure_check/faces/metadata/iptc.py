"""IPTC-IIM (version 4.2), as Pillow finds it in JPEG and TIFF files."""

from __future__ import annotations

from collections.abc import Mapping

from PIL import Image, IptcImagePlugin

from exposure_check.domain.disclosure import DisclosureKind as Kind
from exposure_check.domain.disclosure import FoundIn
from exposure_check.faces.metadata.found import MOST_PER_KIND, MOST_RAW_CHARACTERS, Found, decoded, text_of

_Fields = Mapping[tuple[int, int], object]

_KINDS: tuple[tuple[int, Kind], ...] = (
    (80, Kind.AUTHOR),  # By-line
    (110, Kind.AUTHOR),  # Credit
    (122, Kind.AUTHOR),  # Writer
    (116, Kind.COPYRIGHT),
    (118, Kind.CONTACT),
    (5, Kind.CAPTION),  # Object name
    (105, Kind.CAPTION),  # Headline
    (120, Kind.CAPTION),
    (25, Kind.KEYWORDS),
    (65, Kind.SOFTWARE),  # Originating program
)
_PLACE = (92, 90, 95, 101)
"""Sub-location, city, province, country."""

_FACEBOOK = "FBMD"
"""Facebook puts a number of its own, with this start, into 2:40 (special instructions) of what it delivers."""


def read_iptc(image: Image.Image, found: Found) -> None:
    """Note what the fields give away."""
    try:
        fields = IptcImagePlugin.getiptcinfo(image)  # type: ignore[arg-type]
    except Exception:  # noqa: BLE001 - Pillow fails on damaged fields in a dozen ways
        return
    if not fields:
        return
    for number, kind in _KINDS:
        found.add_all(kind, _texts(fields, number), FoundIn.IPTC)
    found.add(Kind.PLACE, ", ".join(text for number in _PLACE for text in _texts(fields, number)[:1]), FoundIn.IPTC)
    for number in (40, 103):
        instructions = [text for text in _texts(fields, number) if text.startswith(_FACEBOOK)]
        found.add_all(Kind.UNIQUE_ID, instructions, FoundIn.IPTC)
    if not found.has(Kind.DATE_TAKEN):
        found.add(Kind.DATE_TAKEN, _time(fields), FoundIn.IPTC)


def _texts(fields: _Fields, number: int) -> list[str]:
    value = fields.get((2, number), [])
    values = value if isinstance(value, list) else [value]
    raws = [raw for raw in values[:MOST_PER_KIND] if isinstance(raw, bytes)]  # an empty field is None
    return [text for raw in raws if (text := text_of(decoded(raw[:MOST_RAW_CHARACTERS])))]


def _time(fields: _Fields) -> str:
    """Dates are CCYYMMDD, times HHMMSS±HHMM."""
    day, clock = ("".join(_texts(fields, number)[:1]) for number in (55, 60))
    if len(day) != 8 or not day.isdecimal() or day.startswith("0000"):
        return ""
    date = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    if len(clock) < 6 or not clock[:6].isdecimal():
        return date
    zone = f"{clock[6:9]}:{clock[9:11]}" if len(clock) == 11 else ""
    return f"{date}T{clock[:2]}:{clock[2:4]}:{clock[4:6]}{zone}"
