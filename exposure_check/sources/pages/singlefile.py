"""HTML that carries its pictures itself, as ``data:`` addresses (RFC 2397): what SingleFile writes, and any other page
with embedded pictures.

The ``data:`` addresses are found by their bytes, wherever they stand (attributes, styles, frames inside attributes),
and replaced by short ones before the page is parsed. One picture is decoded at a time.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import BinaryIO
from urllib.parse import unquote_to_bytes

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources.addresses import web_address
from exposure_check.sources.pages.document import (
    MOST_ENTRIES,
    MOST_PHOTO_BYTES,
    Entries,
    Saved,
    SavedProblem,
    TooLarge,
    base64_bytes,
    place_of,
    read_up_to,
)
from exposure_check.sources.pages.markup import PageFacts, page_facts
from exposure_check.sources.pages.shown import MediaOnPage

MOST_HTML_BYTES = 512 * 1024**2
"""With the pictures in it; without them a page has at most ``html.MOST_BYTES``."""

_DATA = re.compile(
    rb"data:(?P<type>(?:image|video)/[\w.+-]{1,60})(?P<options>(?:;[\w.+=-]{1,60}){0,4}),(?P<data>[^\"'<>()\s]*)",
    re.IGNORECASE,
)
_PLACE = "https://embedded-picture.invalid/"
"""A name that is never used (RFC 6761, 6.4), with the number of the picture behind it."""


def read_html(stream: BinaryIO, name: str, *, linked: bool = True) -> Iterator[Saved]:
    """Pictures in the page, and with ``linked`` those that it names by an absolute address. Relative addresses are
    those of files beside the page: see ``saved.read_complete``."""
    try:
        html = read_up_to(stream, MOST_HTML_BYTES)
    except TooLarge:
        yield SavedProblem(name, FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        return
    entries = Entries(name)
    places = [
        (found["type"], found["options"], found.start(), found.span("data"))
        for found in itertools.islice(_DATA.finditer(html), MOST_ENTRIES + 1)
    ]
    skeleton = _without_data(html, [(start, end) for _, _, start, (_, end) in places])
    facts = page_facts(skeleton)
    if facts.refused:
        state = FileState.TOO_LARGE if facts.refused is Reason.TOO_MANY_BYTES else FileState.UNREADABLE
        yield SavedProblem(name, state, facts.refused)
    known = _embedded(facts)
    for number, (declared, options, _, (start, end)) in enumerate(places):
        media = known.get(number)
        url = next((each for each in media.addresses if not each.startswith(_PLACE)), None) if media else None
        if end - start > MOST_PHOTO_BYTES * 3 // 2:
            yield from entries.problem(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES, web_address(url))
        else:
            yield from entries.part(
                _decoded(html, options, start, end),
                declared=declared.decode("ascii"),
                url=web_address(url),
                page_url=place_of(facts.page_url, media.link if media else None),
                saved_at=facts.saved_at,
                caption=media.text if media else None,
            )
        if entries.full:
            break
    for media in facts.media if linked else ():
        best = web_address(media.addresses[0])
        if best and not any(each.startswith(_PLACE) for each in media.addresses):
            yield from entries.link(best, place_of(facts.page_url, media.link), media.text)
    yield from entries.end()


def _without_data(html: bytes, places: list[tuple[int, int]]) -> bytes:
    """The page with an address in the place of each embedded picture."""
    pieces = []
    done = 0
    for number, (start, end) in enumerate(places):
        pieces += [html[done:start], f"{_PLACE}{number}.jpg".encode("ascii")]
        done = end
    # SingleFile keeps the former address there if asked to; galleries call the same thing so.
    return b"".join([*pieces, html[done:]]).replace(b" data-sf-original-src=", b" data-original-src=")


def _embedded(facts: PageFacts) -> dict[int, MediaOnPage]:
    """Number of an embedded picture -> what the page says about it."""
    known: dict[int, MediaOnPage] = {}
    for media in facts.media:
        for each in media.addresses:
            if each.startswith(_PLACE):
                number = each.removeprefix(_PLACE).removesuffix(".jpg")
                if number.isascii() and number.isdecimal() and len(number) < 9:
                    known.setdefault(int(number), media)
    return known


def _decoded(html: bytes, options: bytes, start: int, end: int) -> bytes:
    data = html[start:end]
    plain = unquote_to_bytes(data) if b"%" in data else data
    return base64_bytes(plain) if b";base64" in options.lower() else plain
