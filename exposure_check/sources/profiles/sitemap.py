"""Sitemaps of personal sites: their pages, and the images that they name themselves.

sitemaps.org/protocol, and Google's image extension. Bounded: a site is looked at, not copied.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator

from lxml import etree

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion
from exposure_check.sources.pages.references import web_address
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs, host_of
from exposure_check.sources.profiles.sizes import each_once

MOST_BYTES = 16 * 1024**2
"""Unpacked; the protocol allows 50 MiB."""
MOST_PAGES = 200
"""Pages of one sitemap that are looked at."""
MOST_SITEMAPS = 10
"""Sitemaps that an index leads to."""
_MOST_ELEMENTS = 200_000
_MOST_IMAGES = 1_000


def read_sitemap(answer: Answer) -> Read:
    """The pages of a sitemap as asks, its images, and the sitemaps of an index."""
    data = _unpacked(answer.data)
    if data is None:
        return Read(reason=Reason.TOO_MANY_BYTES if answer.data[:2] == b"\x1f\x8b" else Reason.DAMAGED)
    if len(data) > MOST_BYTES:
        return Read(reason=Reason.TOO_MANY_BYTES)
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _of_text(data, answer)
    pages: list[str] = []
    sitemaps: list[str] = []
    images: list[FoundMedia] = []
    page: str | None = None
    try:
        for name, parent, text in _locations(data):
            url = web_address(text)
            if url is None or host_of(url) is None:
                continue
            if name == "image":
                said = values.provenance(answer.ask, Occasion.OTHER)
                if len(images) <= _MOST_IMAGES:
                    images.append(FoundMedia(url, False, said, page or answer.ask.page))
            elif parent == "sitemap":
                sitemaps.append(url)
            elif parent == "url":
                page = url
                pages.append(url)
    except (etree.XMLSyntaxError, ValueError):
        if not pages and not sitemaps:
            return Read(reason=Reason.DAMAGED)
    return _found(answer, pages, sitemaps, images)


def _unpacked(data: bytes) -> bytes | None:
    if data[:2] != b"\x1f\x8b":
        return data
    try:
        unpacked = zlib.decompressobj(wbits=31).decompress(data, MOST_BYTES + 1)
    except zlib.error:
        return None
    return unpacked if len(unpacked) <= MOST_BYTES else None


def _locations(data: bytes) -> Iterator[tuple[str, str, str]]:
    """``loc`` elements: ("loc" or "image", the element around, its text). Elements are dropped as they are read."""
    parser = etree.iterparse(
        io.BytesIO(data),
        events=("end",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
    )
    for count, (_, element) in enumerate(parser):
        if count > _MOST_ELEMENTS:
            return
        tag = etree.QName(element).localname if isinstance(element.tag, str) else ""
        parent = element.getparent()
        around = etree.QName(parent).localname if parent is not None and isinstance(parent.tag, str) else ""
        if tag == "loc" and element.text:
            yield ("image" if around == "image" else "loc"), around, element.text.strip()
        elif tag in {"url", "sitemap"}:
            element.clear()
            while parent is not None and element.getprevious() is not None:
                del parent[0]


def _of_text(data: bytes, answer: Answer) -> Read:
    lines = data.decode("utf-8", "replace").splitlines()[: MOST_PAGES * 10]
    return _found(answer, [url for one in lines if (url := web_address(one)) is not None], [], [])


def _found(answer: Answer, pages: list[str], sitemaps: list[str], images: list[FoundMedia]) -> Read:
    ask = answer.ask
    own = {host_of(ask.url), host_of(answer.final_url), host_of(ask.page)}
    pages = [url for url in dict.fromkeys(pages) if host_of(url) in own]
    sitemaps = [url for url in dict.fromkeys(sitemaps) if host_of(url) in own]
    follow = [
        Ask(url, ReadAs.SITEMAP, ask.page, ask.platform, ask.account, ask.hops + 1) for url in sitemaps[:MOST_SITEMAPS]
    ] + [Ask(url, ReadAs.PAGE, url, ask.platform, ask.account, ask.hops + 1) for url in pages[:MOST_PAGES]]
    cut = len(pages) > MOST_PAGES or len(sitemaps) > MOST_SITEMAPS or len(images) > _MOST_IMAGES
    return Read(tuple(each_once(images[:_MOST_IMAGES])), tuple(follow), reason=Reason.LIMIT_REACHED if cut else None)
