"""Ways to reach a recipient or an authority."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ContactChannel(StrEnum):
    """How something is sent."""

    EMAIL = "email"
    WEBFORM = "webform"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class AlternativeContact:
    """A contact that another source gives. ``value`` is an e-mail address or the lines of a postal address."""

    value: tuple[str, ...]
    seen: str
    status: str
    source: str


def is_stale(checked: date | None, stale_after_days: int | None, today: date) -> bool:
    """Whether a record is too old to be trusted without a look: older than the limit, or without a date."""
    if checked is None:
        return True
    return stale_after_days is not None and (today - checked).days > stale_after_days
