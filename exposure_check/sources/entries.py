"""What a reading process says about one entry of an archive or document, on its way to the parent.

One message per entry. The parent turns it into a PhotoRef or a Refusal: it alone knows paths, and believes no offset or
address that it has not checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import msgspec

from exposure_check.domain.photo import FilePart, FileState, Packing, PhotoRef, Reason, Refusal
from exposure_check.domain.provenance import Provenance
from exposure_check.isolation import envelope
from exposure_check.isolation.envelope import BadAnswer
from exposure_check.sources.addresses import is_address

INSIDE = "!/"
"""Between the path of an archive or document and the name of what is inside."""

MOST_NAME_BYTES = 4_096


class Place(msgspec.Struct, array_like=True, frozen=True):
    """Where the bytes of an entry lie in the files that were read: see :class:`FilePart`. ``file`` counts them."""

    file: int
    offset: int
    length: int
    size: int
    packing: Packing
    crc32: int | None


class Entry(msgspec.Struct, array_like=True, frozen=True):
    """One entry. ``name`` is that inside, as bytes because file names may be any; ``state`` and ``reason`` say why it
    is not offered. ``url``: for entries that are only linked. ``data``: the bytes themselves."""

    name: bytes
    state: FileState | None = None
    reason: Reason | None = None
    place: Place | None = None
    data: bytes | None = None
    url: str | None = None
    origin_url: str | None = None
    published: datetime | None = None
    provenance: Provenance | None = None


def sealed(entry: Entry) -> bytes:
    """In the reading process: ``entry`` as bytes."""
    return msgspec.msgpack.encode(entry)


def name_of(text: str) -> bytes:
    """A name as it travels: bytes of file names that are not UTF-8 come back as they were."""
    return text.encode("utf-8", "surrogateescape")[:MOST_NAME_BYTES]


class OwnNames:
    """Gives each entry a name that no other has: a second ``a.jpg`` becomes ``a.jpg (2)``."""

    def __init__(self, taken: Iterable[bytes] = ()) -> None:
        self._taken = set(taken)
        self._numbers: dict[bytes, int] = {}

    def take(self, name: bytes) -> bytes:
        """``name`` if it is free, else one like it."""
        own, number = name, self._numbers.get(name, 1)
        while own in self._taken:
            number += 1
            own = name[: MOST_NAME_BYTES - 12] + b" (%d)" % number
        if number > 1:
            self._numbers[name] = number
        self._taken.add(own)
        return own


def opened(sent: bytes) -> Entry:
    """In the parent: the entry in ``sent``, of the right types and within bounds. Raises BadAnswer."""
    try:
        entry = msgspec.msgpack.decode(sent, type=Entry)
    except (msgspec.MsgspecError, RecursionError, ValueError) as problem:
        raise BadAnswer(type(problem).__name__) from problem
    envelope.demand(len(entry.name) <= MOST_NAME_BYTES, "a name")
    envelope.demand((entry.state is None) == (entry.reason is None), "a reason")
    for address in (entry.url, entry.origin_url):
        envelope.demand(address is None or is_address(address), "an address")
    if entry.place is not None:
        numbers = (entry.place.file, entry.place.offset, entry.place.length, entry.place.size, entry.place.crc32 or 0)
        envelope.demand(all(0 <= number < 2**62 for number in numbers), "a place")
    envelope.check(entry.provenance, {})
    return entry


def _zoned(time: datetime | None) -> datetime | None:
    """Exports that give no zone give the person's own time."""
    try:
        return time.astimezone() if time is not None and time.tzinfo is None else time
    except (OverflowError, ValueError, OSError):  # years that no computer has
        return None


def as_offered(entry: Entry, files: Sequence[str], version: int, *, locator: str) -> PhotoRef | Refusal:
    """``entry`` as the scan takes it. ``files``: the paths that places count; ``version``: changes whenever the archive
    does. Raises BadAnswer."""
    shared: dict[str, Any] = {
        "origin_url": entry.origin_url,
        "published": _zoned(entry.published),
        "provenance": entry.provenance,
    }
    if entry.state is not None and entry.reason is not None:
        return Refusal(entry.url or locator, entry.state, entry.reason, **shared)
    if entry.data is not None:
        return PhotoRef(locator, len(entry.data), version, data=entry.data, **shared)
    place = entry.place
    if place is None or not place.file < len(files):
        raise BadAnswer("no place")
    part = FilePart(files[place.file], place.offset, place.length, place.size, place.packing, place.crc32)
    return PhotoRef(locator, place.size, version, part=part, **shared)
