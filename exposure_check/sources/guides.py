"""How a person gets the export of each platform: ``resources/sources/exports.json``, checked on loading."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.errors import DamagedData
from exposure_check.domain.provenance import Platform

FILE = "exports.json"
LARGEST_FILE = 1024 * 1024

Evidence = Literal["code-read", "public-page", "general-knowledge"]
"""How well something is known: the source of a public reader was read, a public page states it, or neither."""

Addresses = Literal["post", "some", "private", "none"]
"""Whether the export says at which address something was posted: always, sometimes, an address that others cannot
open, never."""

_Sentence = Annotated[str, msgspec.Meta(min_length=3, max_length=300, pattern=r"^\S(.*\S)?$")]
_Web = Annotated[str, msgspec.Meta(pattern=r"^https://[^\s/]+\.[^\s]+$", max_length=500)]
_Steps = Annotated[tuple[_Sentence, ...], msgspec.Meta(min_length=3, max_length=6)]


class Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The way to one export.

    ``choose``: the format to choose; ``takes``: how long it takes, None if not known; ``contains``: what is in it that
    matters here; ``checked``: the day on which a page about the steps was read, None for general knowledge.
    """

    platform: Platform
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    steps: _Steps
    choose: _Sentence
    takes: _Sentence | None
    contains: _Sentence
    addresses: Addresses
    address_note: _Sentence
    layout_evidence: Evidence
    layout_source: _Sentence
    steps_evidence: Evidence
    steps_sources: tuple[_Web, ...]
    checked: date | None

    def __post_init__(self) -> None:
        known = self.steps_evidence != "general-knowledge"
        if known != (self.checked is not None) or known != bool(self.steps_sources):
            raise ValueError("steps that were checked have a source and a day, others have neither")


class _GuideFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. ``compiled`` is the day on which the facts were put together."""

    schema: Literal[1]
    about: str
    compiled: date
    guides: tuple[Guide, ...]


def load(folder: Path) -> tuple[Guide, ...]:
    """The guides in ``folder`` (``resources/sources``), in the order in which they are shown.

    Raises:
        DamagedData: the file is missing, too large, not JSON, or an entry of it is wrong.
    """
    path = folder / FILE
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DamagedData(path=FILE, problem="it is too large")
        content = path.read_bytes()
    except OSError as error:
        raise DamagedData(path=FILE, problem=error.strerror or "it cannot be read") from error
    try:
        guides = msgspec.json.decode(content, type=_GuideFile).guides
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedData(path=FILE, problem=str(error)) from error
    if len({guide.platform for guide in guides}) != len(guides):
        raise DamagedData(path=FILE, problem="two guides are about one platform")
    return guides
