"""Places with photos that a person named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from exposure_check.domain.person import PersonId

SourceId = NewType("SourceId", str)


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A remembered place. ``location`` is the absolute path of a folder or file."""

    id: SourceId
    person_id: PersonId
    location: str
    added_at: datetime
