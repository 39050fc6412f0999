"""How a feed goes on: the next page as an ask, as long as it stays where it began and within its limit."""

from __future__ import annotations

import re
from dataclasses import replace

from exposure_check.sources.pages.references import absolute
from exposure_check.sources.profiles.asking import MOST_FEED_PAGES, Answer, Ask, host_of

_LINK = re.compile(r"<([^<>]{1,2000})>([^<>]{0,500})")
_NEXT = re.compile(r";\s*rel\s*=\s*(?:\"[^\"]*\bnext\b[^\"]*\"|next\b)", re.IGNORECASE)


def next_link(answer: Answer) -> str | None:
    """The address with ``rel="next"`` of a ``Link`` header (RFC 8288)."""
    for match in _LINK.finditer(answer.link_header[:16_000]):
        if _NEXT.search(match[2]):
            return absolute(match[1], answer.final_url)
    return None


def next_page(answer: Answer, url: str | None) -> tuple[tuple[Ask, ...], bool]:
    """The ask for the page at ``url``, and whether there is one that the limit leaves out.

    A feed that leads to another host, or to the page that was just read, is at its end.
    """
    if url is None or url == answer.ask.url or url == answer.final_url:
        return (), False
    if host_of(url) not in {host_of(answer.ask.url), host_of(answer.final_url)}:
        return (), False
    if answer.ask.pages + 1 >= MOST_FEED_PAGES:
        return (), True
    return (replace(answer.ask, url=url, pages=answer.ask.pages + 1),), False
