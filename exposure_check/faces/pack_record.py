"""What is written down about an InsightFace pack: the rules for all of them, and the record of each one."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.errors import PackUnusable
from exposure_check.faces import manifest
from exposure_check.faces.manifest import Fraction, Sha256

RECORD_NAME = "pack.json"
LICENCE_NAME = "MODEL.LICENSE"
"""The name that insightface gives to the licence text inside a pack that brings its own."""

UNFINISHED = ".adding-"
"""Begins the names of folders in which a pack is put together, or taken away."""

SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
"""What a pack and its files may be called: no path, no device, the same on every system."""

Module = Literal["detection", "recognition"]

Count = Annotated[int, msgspec.Meta(ge=1)]


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How much a pack from outside may hold: entries, bytes of one and of all, unpacked size over packed size, bytes
    of its texts; seconds and bytes of memory that looking at it may take."""

    members: Count
    member_bytes: Count
    total_bytes: Count
    ratio: Count
    text_bytes: Count
    seconds: Count
    memory: Count


class Trial(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a pack must manage on insightface's sample photo: the number of faces, and the highest comparison score
    between two of them, who are different people."""

    faces: Count
    most_alike: Fraction


class Licence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person accepts before a pack is used. ``id`` changes with the text."""

    id: str
    title: str
    text: str
    source: str
    checked: str


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What holds for every InsightFace pack."""

    store_names: list[str]
    store_names_source: str
    store_address: str
    store_hosts: list[str]
    store_source: str
    embedding_length: Count
    embedding_length_source: str
    trial: Trial
    trial_source: str
    limits: Limits
    limits_source: str
    licence: Licence


class Form(StrEnum):
    """In which form a network runs."""

    REWRITTEN = "rewritten"
    AS_IT_IS = "as it is"
    """It has nothing that could be rewritten."""
    NOT_REWRITTEN = "as it is, because it could not be rewritten"


class NetworkRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One network of an installed pack. It gets ``(pixel - input_mean) / input_std``, RGB. ``form`` is the one in which
    it ran when it was added."""

    file: Annotated[str, msgspec.Meta(pattern=f"^{SAFE_NAME.pattern}$")]
    module: Module
    sha256: Sha256
    bytes: int
    input_mean: float
    input_std: Annotated[float, msgspec.Meta(gt=0)]
    form: Form


class LeftOut(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A network that came with the pack and was not kept."""

    file: str
    what: str


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One request that a download made: host and path, without what follows a question mark."""

    address: str
    status: int | None


class Download(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a pack was fetched from, when, and how many bytes came."""

    address: str
    at: datetime
    bytes: int
    requests: list[Request]


class PackRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An installed pack, as it was when it was added. ``origin`` is a file name or an address."""

    name: Annotated[str, msgspec.Meta(pattern=f"^{SAFE_NAME.pattern}$")]
    origin: str
    networks: list[NetworkRecord]
    left_out: list[LeftOut]
    licence: str
    accepted_on: date
    added_on: date
    download: Download | None = None


def rules(resources_dir: Path) -> Rules:
    """Raises PackUnusable."""
    return manifest.load(resources_dir / "models" / "insightface.json", Rules)


def read_record(folder: Path) -> PackRecord | None:
    """The record of the pack in ``folder``, None if it was never added. Raises PackUnusable for one that is
    damaged."""
    path = folder / RECORD_NAME
    if not path.is_file():
        return None
    try:
        return msgspec.json.decode(path.read_bytes(), type=PackRecord)
    except (OSError, msgspec.MsgspecError) as error:
        raise PackUnusable(
            pack=folder.name, reason="its record pack.json is damaged. Remove its folder and add the pack again"
        ) from error


def write_record(folder: Path, record: PackRecord) -> None:
    """Raises OSError."""
    (folder / RECORD_NAME).write_bytes(msgspec.json.format(msgspec.json.encode(record), indent=1))
