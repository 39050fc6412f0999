"""What the HTML of a saved page says about itself: where it was, when it was saved, which pictures it shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from exposure_check.domain.photo import Reason
from exposure_check.sources.addresses import web_address
from exposure_check.sources.pages.html import MOST_BYTES, PageRefused, read_page
from exposure_check.sources.pages.shown import MediaOnPage

MOST_PAGE_BYTES = MOST_BYTES
MOST_COMMENT_PLACE = 64 * 1024
"""Comments about where a page came from stand before its content."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says about itself. ``page_url`` is its address on the web, ``media`` its pictures, each once and
    without films. ``refused``: why it could not be read to the end, None if it could."""

    page_url: str | None
    saved_at: datetime | None
    media: tuple[MediaOnPage, ...] = ()
    refused: Reason | None = None


def page_facts(html: bytes, *, base: str | None = None) -> PageFacts:
    """What ``html`` says. ``base``: the address to which relative ones are resolved, None leaves them as they are."""
    page_url, saved_at = origin(html)
    try:
        page = read_page(html, base)
    except PageRefused as refused:
        return PageFacts(page_url, saved_at, (), refused.reason)
    shown = tuple(media for media in page.media if not media.is_video and media.addresses)
    return PageFacts(page_url or web_address(page.address), saved_at, shown)


# --- Comments of whoever saved the page -----------------------------------------------------------------------

_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\((\d{4})\)([^\s>]{1,2000})", re.IGNORECASE)
_SINGLE_FILE = re.compile(rb"<!--\s*Page saved with SingleFile[^>]{0,4000}?-->", re.IGNORECASE)
_URL_LINE = re.compile(rb"^\s*url:\s*(\S{1,2000})", re.IGNORECASE | re.MULTILINE)
_DATE_LINE = re.compile(rb"^\s*saved date:\s*([^\r\n]{1,100})", re.IGNORECASE | re.MULTILINE)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_JS_DATE = re.compile(r"(\w{3}) (\d{1,2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT([+-])(\d{2})(\d{2})")


def origin(html: bytes) -> tuple[str | None, datetime | None]:
    """Address and date from the comment of a browser ("saved from url", the Mark of the Web) or of SingleFile."""
    start = html[:MOST_COMMENT_PLACE]
    if comment := _SINGLE_FILE.search(start):
        url, date = _URL_LINE.search(comment[0]), _DATE_LINE.search(comment[0])
        return (
            web_address(url[1].decode("utf-8", "replace")) if url else None,
            _js_date(date[1].decode("utf-8", "replace")) if date else None,
        )
    if mark := _SAVED_FROM.search(start):
        return web_address(mark[2].decode("utf-8", "replace")), None
    return None, None


def _js_date(text: str) -> datetime | None:
    """A moment as JavaScript's ``Date.toString`` writes it: ``Thu Nov 19 2026 10:00:00 GMT+0100 (...)``."""
    if not (found := _JS_DATE.search(text)) or found[1] not in _MONTHS:
        return None
    year, month, day = int(found[3]), _MONTHS.index(found[1]) + 1, int(found[2])
    offset = timedelta(hours=int(found[8]), minutes=int(found[9])) * (1 if found[7] == "+" else -1)
    try:
        return datetime(year, month, day, int(found[4]), int(found[5]), int(found[6]), tzinfo=UTC) - offset
    except (ValueError, OverflowError):
        return None
