"""Places with photos that a person named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from exposure_check.domain.person import PersonId
from exposure_check.domain.provenance import Platform

SourceId = NewType("SourceId", str)


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A remembered place. ``location`` is the absolute path of a folder or file."""

    id: SourceId
    person_id: PersonId
    location: str
    added_at: datetime


class PlaceKind(StrEnum):
    """What a place looks like from outside."""

    FOLDER = "folder"
    ARCHIVE = "archive"
    PAGE = "saved-page"
    FILE = "file"
    PUBLIC = "public-address"


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a place was recognised as. ``platforms``: whose export it is; empty if it is none, or nobody knows yet."""

    kind: PlaceKind
    platforms: tuple[Platform, ...] = ()
