"""Media in JSON-LD of a page, by the vocabulary of schema.org: Person.image, ImageObject, VideoObject, ...

Values are of any type and nested in any way; what is not as expected is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from exposure_check.sources.pages.attributes import line
from exposure_check.sources.pages.dates import moment

_MOST_NODES = 20_000
_MOST_MEDIA = 500
_PERSON = frozenset({"Person", "ProfilePage", "Patient", "PerformingGroup", "MusicGroup", "Organization"})
_PICTURE_KEYS = ("image", "thumbnailUrl", "photo", "primaryImageOfPage", "thumbnail")


@dataclass(frozen=True, slots=True)
class StructuredMedia:
    """A picture or film that JSON-LD names. ``reference`` is as written."""

    reference: str
    is_video: bool = False
    of_person: bool = False
    text: str | None = None
    width: int | None = None
    published: datetime | None = None


def media_in_json_ld(text: str) -> list[StructuredMedia]:
    """What a ``<script type="application/ld+json">`` names, in its order, each address once."""
    try:
        document = msgspec.json.decode(text.strip().removesuffix(";").encode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return []
    found: dict[str, StructuredMedia] = {}
    for node in _nodes(document):
        for one in _media_of(node):
            found.setdefault(one.reference, one)
        if len(found) >= _MOST_MEDIA:
            break
    return list(found.values())


def _nodes(document: Any) -> Iterator[dict[str, Any]]:
    """All objects of a document, outer ones first, without recursion."""
    waiting = [document]
    seen = 0
    while waiting and seen < _MOST_NODES:
        one = waiting.pop()
        seen += 1
        if isinstance(one, dict):
            yield one
            waiting.extend(reversed(list(one.values())[:1000]))
        elif isinstance(one, list):
            waiting.extend(reversed(one[:_MOST_NODES]))


def _media_of(node: dict[str, Any]) -> Iterator[StructuredMedia]:
    kinds = _kinds(node)
    published = moment(_first_text(node, "datePublished", "uploadDate", "dateCreated"))
    if kinds & {"ImageObject", "Photograph", "VideoObject"}:
        is_video = "VideoObject" in kinds
        text = _first_text(node, "caption", "description", "name", "alternateName")
        for reference in _references(node.get("contentUrl")) or ([] if is_video else _references(node.get("url"))):
            yield StructuredMedia(reference, is_video, False, line(text), _pixels(node.get("width")), published)
    text = _first_text(node, "name", "headline")
    for key in _PICTURE_KEYS:
        for reference in _references(node.get(key)):
            yield StructuredMedia(reference, False, bool(kinds & _PERSON), line(text), None, published)


def _kinds(node: dict[str, Any]) -> set[str]:
    kind = node.get("@type")
    return {one.rpartition("/")[2] for one in (kind if isinstance(kind, list) else [kind]) if isinstance(one, str)}


def _references(value: Any) -> list[str]:
    found = []
    for one in (value if isinstance(value, list) else [value])[:100]:
        if isinstance(one, dict):
            one = one.get("contentUrl") or one.get("url") or one.get("@id")  # noqa: PLW2901
        if isinstance(one, str) and one:
            found.append(one)
    return found


def _first_text(node: dict[str, Any], *keys: str) -> str | None:
    for key in keys:
        value = node.get(key)
        if isinstance(value, str) and value.strip():
            return value
    return None


def _pixels(value: Any) -> int | None:
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, str) and value[:8].removesuffix("px").isascii() and value[:8].removesuffix("px").isdigit():
        value = int(value[:8].removesuffix("px"))
    return int(value) if isinstance(value, int | float) and 0 < value < 100_000 else None
