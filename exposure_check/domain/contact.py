"""Ways to reach a recipient or an authority."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol


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


class DatedRecord(Protocol):
    """A record of somebody's contact data that says when it was looked at."""

    @property
    def checked(self) -> date | None:
        """When it was compared with its source; None if that is unknown."""

    def is_stale(self, today: date) -> bool:
        """Whether it should be looked at before it is used."""


def is_stale(checked: date | None, stale_after_days: int | None, today: date) -> bool:
    """Whether a record is too old to be trusted without a look: older than the limit, or without a date."""
    if checked is None:
        return True
    return stale_after_days is not None and (today - checked).days > stale_after_days
