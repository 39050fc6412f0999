"""Times as exports write them, with their zones. Read without ``strptime``, which loads a module when first called."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EARLIEST, _LATEST = datetime(1826, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


def moment_at(seconds: float) -> datetime | None:
    """A moment given in seconds since 1970, or in milliseconds or microseconds if it were beyond the year 5000; None
    for 0, which exports write for "not known"."""
    if seconds == 0:
        return None
    for _ in range(2):
        if abs(seconds) > 1e11:
            seconds /= 1000
    try:
        moment = _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return None
    return moment if _EARLIEST <= moment <= _LATEST else None


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ISO = re.compile(
    r"(\d{4})[-/.:](\d{1,2})[-/.:](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(?:\.\d+)?(Z|[+-]\d{4})?\b")
_CLOCK = r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp])?\.?[Mm]?"
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})(?:,| at)?(?: " + _CLOCK + r")?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})(?:,| at)?(?: " + _CLOCK + r")?")
_TWITTER = re.compile(r"[A-Za-z]{3} ([A-Za-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}) (\d{4})")
_ZONE_AFTER = re.compile(r"\s*\(?(Z|UTC|GMT|[+-]\d{2}:?\d{2})\b")


def moment_of(untrusted_text: str | None) -> datetime | None:
    """A time as exports write it, with its zone; without one it is taken as UTC, which exports mean by it.

    Read are ISO 8601 and what is near it (``2023-05-01 12:34:56 UTC``, Exif's ``2023:05:01 12:34:56``), X's
    ``Wed Oct 10 20:19:24 +0000 2018``, and English dates (``May 4, 2023, 10:12 AM``, ``4 May 2023 10:12``,
    ``December 25, 2015 at 7:06 AM (GMT)``). No month of another language: None.
    """
    if not untrusted_text:
        return None
    line = " ".join(untrusted_text[:200].split())
    if match := _ISO.search(line) or _COMPACT.search(line):
        year, month, day, hour, minute, second, zone = match.groups()
        return _moment((year, month, day), (hour, minute, second), zone)
    if match := _TWITTER.search(line):
        name, day, hour, minute, second, zone, year = match.groups()
        return _named(year, name, day, (hour, minute, second), None, zone)
    if match := _MONTH_FIRST.search(line):
        name, day, year, hour, minute, second, half = match.groups()
    elif match := _DAY_FIRST.search(line):
        day, name, year, hour, minute, second, half = match.groups()
    else:
        return None
    zone_match = _ZONE_AFTER.match(line, match.end())
    return _named(year, name, day, (hour, minute, second), half, zone_match[1] if zone_match else None)


_Clock = tuple[str | None, str | None, str | None]


def _named(year: str, name: str, day: str, clock: _Clock, half: str | None, zone: str | None) -> datetime | None:
    try:
        month = _MONTHS.index(name[:3].lower()) + 1
    except ValueError:
        return None
    hour, minute, second = clock
    if hour is not None and half is not None:
        hour = str(int(hour) % 12 + (12 if half.lower() == "p" else 0))
    return _moment((year, str(month), day), (hour, minute, second), zone)


def _moment(day: tuple[str, str, str], clock: _Clock, zone: str | None) -> datetime | None:
    offset = timedelta()
    if zone and zone[0] in "+-":
        offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:])) * (-1 if zone[0] == "-" else 1)
    year, month, date = (int(each) for each in day)
    hour, minute, second = (int(each or 0) for each in clock)
    try:
        moment = datetime(year, month, date, hour, minute, min(second, 59), tzinfo=timezone(offset))
        return moment.astimezone(UTC) if _EARLIEST <= moment <= _LATEST else None
    except (ValueError, OverflowError):
        return None
