"""What is known about many letters to one recipient, from ``campaigns.json``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.batch import CampaignRule, Source
from exposure_check.law import datafile

FILE = "campaigns.json"


class SourceRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where it stands."""

    title: Annotated[str, msgspec.Meta(min_length=1)]
    url: Annotated[str, msgspec.Meta(pattern="^https://")]
    says: Annotated[str, msgspec.Meta(min_length=1)]
    verified: str


class CampaignFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    schema: Literal[1]
    about: str
    compiled: date
    letters_a_day: Annotated[int, msgspec.Meta(ge=1, le=10_000)]
    letters_a_day_why: str
    sources: Annotated[tuple[SourceRecord, ...], msgspec.Meta(min_length=1)]


def load(folder: Path) -> CampaignRule:
    """Read ``campaigns.json`` in ``folder`` (``resources/law``). Raises DamagedData."""
    content = datafile.read(folder / FILE, CampaignFile, "sources", "title")
    return CampaignRule(
        letters_a_day=content.letters_a_day,
        why=content.letters_a_day_why,
        compiled=content.compiled,
        sources=tuple(Source(each.title, each.url) for each in content.sources),
    )
