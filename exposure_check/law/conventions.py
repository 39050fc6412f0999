"""What is assumed where nobody knows better: how long letters take, and how long to wait after a reminder.

These are habits of this program and not rules of law. They are kept apart from ``deadlines.json`` for that reason, and
no letter states them.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.case import SentHow
from exposure_check.domain.errors import DamagedData
from exposure_check.law import datafile

FILE = "conventions.json"

_Days = Annotated[int, msgspec.Meta(ge=0, le=90)]


class DeliveryTime(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many days a letter that goes this way is taken to need."""

    how: SentHow
    days: _Days
    days_abroad: _Days
    why: str


class ConventionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    schema: Literal[1]
    about: str
    compiled: date
    deliveries: tuple[DeliveryTime, ...]
    patience_days: _Days
    patience_why: str


class Conventions:
    """Implements the ``Conventions`` port."""

    def __init__(self, folder: Path) -> None:
        """Read ``conventions.json`` in ``folder`` (``resources/law``).

        Raises:
            DamagedData: the file is missing or wrong, or a way of sending has no entry.
        """
        self._content = datafile.read(folder / FILE, ConventionFile, "deliveries", "how")
        self._deliveries = {one.how: one for one in self._content.deliveries}
        without = [how.value for how in SentHow if how not in self._deliveries]
        if without:
            raise DamagedData(path=FILE, problem=f"there is no entry for {', '.join(without)}")

    def assumed_arrival(self, sent: date, how: SentHow | None, *, abroad: bool) -> date:
        """The day by which a letter that was sent on ``sent`` is taken to have arrived. A way that is not known counts
        as the slowest."""
        fitting = list(self._deliveries.values()) if how is None else [self._deliveries[how]]
        return sent + timedelta(days=max(one.days_abroad if abroad else one.days for one in fitting))

    def patient_until(self, asked_again: date) -> date:
        """How long to wait after a reminder or a reply before going further."""
        return asked_again + timedelta(days=self._content.patience_days)
