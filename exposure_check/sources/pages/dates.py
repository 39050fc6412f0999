"""Dates as pages and interfaces write them."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime

_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
_LATEST = datetime(2200, 1, 1, tzinfo=UTC)


def moment(value: object) -> datetime | None:
    """A point in time with its zone, from ISO 8601 text or seconds (also milliseconds) since 1970; None if it is
    neither or makes no sense. Times without a zone are taken as UTC."""
    try:
        if isinstance(value, bool):
            return None
        if isinstance(value, str):
            text = value.strip()[:40]
            found = _from_seconds(float(text)) if text.isascii() and text.isdigit() and len(text) >= 9 else _iso(text)
        elif isinstance(value, int | float):
            found = _from_seconds(float(value))
        else:
            return None
        if found.tzinfo is None:
            found = found.replace(tzinfo=UTC)
        in_range = _EARLIEST <= found <= _LATEST
    except (ValueError, OverflowError, OSError):
        return None
    return found if in_range else None


def moment_of_fields(fields: object) -> datetime | None:
    """A point in time from the nine fields of ``time.struct_time`` in UTC, as feedparser gives them."""
    try:
        return moment(calendar.timegm(fields)) if isinstance(fields, tuple) else None
    except (ValueError, OverflowError, TypeError):
        return None


def _iso(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _from_seconds(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC)
