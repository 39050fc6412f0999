"""Values out of untrusted JSON: each function gives what is expected, of the right type, or nothing. None raises."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import msgspec
from selectolax.lexbor import LexborHTMLParser

from exposure_check.domain.provenance import Audience, Occasion, Platform, Provenance
from exposure_check.sources.pages.attributes import line
from exposure_check.sources.pages.references import web_address
from exposure_check.sources.profiles.asking import Ask

MOST_JSON_BYTES = 16 * 1024**2
MOST_ITEMS = 2_000
"""Of one list."""


def parsed(data: bytes) -> Any:
    """The JSON document, None if it is none, too long or too deep."""
    if len(data) > MOST_JSON_BYTES:
        return None
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeError, ValueError):
        return None


def at(node: Any, *path: str | int) -> Any:
    """What is found by going down keys and positions, None where the way ends."""
    for step in path:
        if isinstance(step, str) and isinstance(node, dict):
            node = node.get(step)
        elif isinstance(step, int) and isinstance(node, list) and -len(node) <= step < len(node):
            node = node[step]
        else:
            return None
    return node


def objects(node: Any, *path: str | int) -> list[dict[str, Any]]:
    """The objects in the list found there; of a single object a list of one."""
    found = at(node, *path)
    if isinstance(found, dict):
        return [found]
    return [one for one in found[:MOST_ITEMS] if isinstance(one, dict)] if isinstance(found, list) else []


def text(node: Any, *path: str | int) -> str | None:
    """One line of printable text, None if there is none."""
    found = at(node, *path)
    return line(found) if isinstance(found, str) else None


def word(node: Any, *path: str | int, most: int = 300) -> str | None:
    """A short text as it is: an identifier, a cursor."""
    found = at(node, *path)
    if isinstance(found, int) and not isinstance(found, bool) and abs(found) < 1 << 63:
        found = str(found)
    return found if isinstance(found, str) and 0 < len(found) <= most and found.isprintable() else None


def address(node: Any, *path: str | int) -> str | None:
    """An http(s) address."""
    return web_address(at(node, *path))


def pixels(node: Any, *path: str | int) -> int | None:
    """A length in pixels."""
    found = at(node, *path)
    if isinstance(found, str) and found.isascii() and found.isdigit() and len(found) < 6:
        found = int(found)
    return int(found) if isinstance(found, int | float) and 0 < found < 100_000 else None


def plain(markup: Any) -> str | None:
    """The text of a piece of HTML, as one line."""
    if not isinstance(markup, str) or not markup:
        return None
    # Cut before parsing, so that its depth is bounded with its length.
    parser = LexborHTMLParser(markup[:8000].encode("utf-8", "replace"))
    return line(parser.body.text(separator=" ")) if parser.body is not None else None


def escaped(part: str) -> str:
    """A user name or cursor as part of an address."""
    return quote(part, safe="", errors="replace")


def provenance(
    ask: Ask, occasion: Occasion, caption: str | None = None, platform: Platform | None = None
) -> Provenance:
    """What is the same for all that a public page gives: everybody can see it."""
    return Provenance(
        platform=platform or ask.platform,
        occasion=occasion,
        audience=Audience.PUBLIC,
        account=line(ask.account),
        caption=caption,
    )
