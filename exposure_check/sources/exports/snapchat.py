"""Snapchat: memories as files, ``memories_history.json`` about them, and media of chats.

A memory is ``memories/YYYY-MM-DD_<sid>-main.jpg``, what was drawn on it ``...-overlay.png``. The JSON has no names of
files: ``{"Saved Media": [{"Date": "2023-05-01 12:00:00 UTC", "Media Type", "Location": "Latitude, Longitude: a, b",
"Download Link", "Media Download Url"}]}``, and the file's id is the ``sid`` or ``mid`` in the query of an address
(immich-go ``adapters/snapchat/parser.go``, read 2026-11-22). Exports of late 2026 leave both addresses empty (public
readers of that time say so): then a file is that of the only memory of its day and kind, if there is only one of each.
``memories_history.html`` is a table of the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qsl, urlsplit

from exposure_check.domain.disclosure import Disclosure
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Described, Finding, Linked, Missing, Tree, Unread

_FILES = {
    "json/memories_history.json": 0.7,
    "memories_history.json": 0.4,
    "html/memories_history.html": 0.7,
    "memories_history.html": 0.4,
    "json/snap_history.json": 0.3,
    "json/chat_history.json": 0.2,
    "html/chat_history.html": 0.2,
    "html/snap_history.html": 0.3,
    "json/snapchat_ai.json": 0.2,
    "json/account.json": 0.1,
    "html/memories.html": 0.2,
}
_FOLDERS = {re.compile(r"(^|/)chat_media/"): 0.4, re.compile(r"(^|/)memories/"): 0.2}
_UUID = r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
_MEMORY = re.compile(
    rf"(?:^|/)(\d{{4}}-\d{{2}}-\d{{2}})_({_UUID}|[\w-]{{8,80}}?)-(main|overlay)(?:\(\d+\))?\.\w{{2,4}}$"
)
_CHAT = re.compile(r"(?:^|/)chat_media/(?:[^/]+/)*(\d{4}-\d{2}-\d{2})?[^/]*$")
_PLACE = re.compile(r"(-?\d{1,3}\.\d+)\s*,\s*(-?\d{1,3}\.\d+)")
_IN_CALL = re.compile(r"https?://[^'\"\s)]{8,2000}")


@dataclass(frozen=True, slots=True)
class _Memory:
    """What the history says about a memory; ``url`` is where its file can be fetched for a while."""

    identities: tuple[str, ...]
    published: datetime | None
    place: Disclosure | None
    video: bool
    url: str | None


class SnapchatReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.SNAPCHAT

    def likeness(self, tree: Tree) -> float:
        """By the names of its describing files, and of memories with their odd endings."""
        names = list(tree.names())
        memories = 0.5 if any(name[-13:].find("-main.") >= 0 and _MEMORY.search(name) for name in names) else 0.0
        return min(1.0, memories + common.likeness_of(names, _FILES, _FOLDERS))

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Memories with date and place, those that are only linked, and media of chats."""
        names = common.Names(tree.names())
        memories: list[_Memory] = []
        for name in names.ending("memories_history.json"):
            yield from _collect(_of_json(tree, name), memories)
        if not memories:
            for name in names.ending("memories_history.html"):
                yield from _collect(_of_page(tree, name), memories)
        by_identity = {identity: memory for memory in memories for identity in memory.identities}
        by_file = _by_day(names)
        by_day = _only_ones(memories, by_file)
        used: set[int] = set()
        for name in names.all:
            if match := _MEMORY.search(name):
                memory = by_identity.get(match[2].lower()) or by_day.get(match[2].lower())
                if memory is not None:
                    used.add(id(memory))
                yield Described(
                    name, _provenance(memory), None, memory.published if memory else common.moment_of(match[1])
                )
            elif common.is_media(name) and (chat := _CHAT.search(name)):
                yield Described(name, _of_chat(), None, common.moment_of(chat[1]))
        for memory in memories:
            if id(memory) in used:
                continue
            if memory.url is not None:
                yield Linked(memory.url, _provenance(memory), None, memory.published)
            elif memory.published is not None and _key(memory) not in by_file:
                name = f"memories/{memory.published:%Y-%m-%d %H:%M:%S}"
                yield Missing(name, _provenance(memory), None, memory.published)


_Day = tuple[str, bool]
"""A day as in the names of files, and whether it is about films."""


def _by_day(names: common.Names) -> dict[_Day, set[str]]:
    """Ids of the files of memories by day and kind."""
    files: dict[_Day, set[str]] = {}
    for name in names.all:
        if (match := _MEMORY.search(name)) and match[3] == "main":
            files.setdefault((match[1], name.lower().endswith((".mp4", ".mov"))), set()).add(match[2].lower())
    return files


def _key(memory: _Memory) -> _Day:
    return (memory.published.date().isoformat() if memory.published else "", memory.video)


def _only_ones(memories: list[_Memory], files: dict[_Day, set[str]]) -> dict[str, _Memory]:
    """Memories without an id by that of the only file of their day and kind, where they are the only one, too."""
    said: dict[_Day, list[_Memory]] = {}
    for memory in memories:
        if memory.published is not None and not memory.identities:
            said.setdefault(_key(memory), []).append(memory)
    only = {key: next(iter(identities)) for key, identities in files.items() if len(identities) == 1}
    return {only[key]: several[0] for key, several in said.items() if len(several) == 1 and key in only}


def _collect(found: Iterator[_Memory | Unread], memories: list[_Memory]) -> Iterator[Unread]:
    for each in found:
        if isinstance(each, Unread):
            yield each
        else:
            memories.append(each)


def _provenance(memory: _Memory | None) -> Provenance:
    return Provenance(
        platform=Platform.SNAPCHAT,
        occasion=Occasion.VIDEO if memory is not None and memory.video else Occasion.ALBUM,
        audience=Audience.PRIVATE,
        no_address=NoAddress.PRIVATE,
        disclosures=common.disclosed(memory.place if memory is not None else None),
    )


def _of_chat() -> Provenance:
    return Provenance(Platform.SNAPCHAT, Occasion.MESSAGE, Audience.PRIVATE, no_address=NoAddress.PRIVATE)


def _of_json(tree: Tree, name: str) -> Iterator[_Memory | Unread]:
    content = common.read_json(tree, name)
    if isinstance(content, Unread):
        yield content
        return
    for record in common.records(content, "Saved Media"):
        links = [common.address(common.value(record, key)) for key in ("Media Download Url", "Download Link")]
        yield _memory(
            [each for each in links if each],
            common.raw(record, "Date"),
            common.raw(record, "Location"),
            common.raw(record, "Media Type"),
        )


def _of_page(tree: Tree, name: str) -> Iterator[_Memory | Unread]:
    """Rows of a table: date, kind, place, and a link whose address stands in a call of a script."""
    page = common.read_html(tree, name)
    if isinstance(page, Unread):
        yield page
        return
    for row in page.css("tr"):
        cells = [cell.text(separator=" ") for cell in row.css("td")]
        if len(cells) < 2:
            continue
        links: list[str] = []
        for link in row.css("a"):
            for attribute in (link.attributes.get("onclick"), link.attributes.get("href")):
                match = _IN_CALL.search((attribute or "")[: common.MOST_NAME])
                links.extend(filter(None, [common.address(match[0])] if match else []))
        place = next((cell for cell in cells[1:] if "Longitude" in cell or _PLACE.search(cell)), None)
        yield _memory(links, cells[0], place, cells[1])


def _memory(links: list[str], date: str | None, place: str | None, kind: str | None) -> _Memory:
    identities = dict.fromkeys(
        wanted.lower()
        for link in links
        for key, wanted in parse_qsl(urlsplit(link).query, max_num_fields=None)[:50]
        if key in {"sid", "mid"} and wanted
    )
    at = _PLACE.search(place[:200]) if place else None
    disclosure = common.coordinates(float(at[1]), float(at[2])) if at else None
    video = (kind or "").strip().lower() == "video"
    return _Memory(tuple(identities), common.moment_of(date), disclosure, video, links[0] if links else None)
