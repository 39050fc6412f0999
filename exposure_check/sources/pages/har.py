"""HAR: the log of a browser's network tool (HTTP Archive 1.2), with the contents of the answers.

Of each entry the address, the moment, the media type and the content are read. Cookies and headers stay unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources.addresses import web_address
from exposure_check.sources.pages.document import (
    MOST_PHOTO_BYTES,
    Entries,
    Saved,
    SavedProblem,
    TooLarge,
    base64_bytes,
    read_up_to,
    utc,
)

MOST_HAR_BYTES = 512 * 1024**2
_START = re.compile(rb'(?:\xef\xbb\xbf)?\s{0,200}\{\s{0,200}"log"\s{0,200}:')


class _Page(msgspec.Struct):
    title: str = ""
    id: str = ""


class _Log(msgspec.Struct):
    entries: list[msgspec.Raw] = []
    pages: list[msgspec.Raw] = []


class _Archive(msgspec.Struct):
    log: _Log


class _Request(msgspec.Struct):
    url: str


class _Content(msgspec.Struct, rename={"media_type": "mimeType"}):
    media_type: str | None = None
    text: str | None = None
    encoding: str | None = None


class _Response(msgspec.Struct):
    content: _Content = msgspec.field(default_factory=_Content)
    status: int | float | None = None


class _Entry(msgspec.Struct, rename={"started": "startedDateTime", "page": "pageref"}):
    request: _Request
    response: _Response
    started: str | None = None
    page: str | None = None


_ARCHIVE = msgspec.json.Decoder(_Archive)
_PAGE = msgspec.json.Decoder(_Page)
_ENTRY = msgspec.json.Decoder(_Entry)
_UNFIT = (msgspec.DecodeError, RecursionError, UnicodeDecodeError)


def looks_like_har(first_bytes: bytes) -> bool:
    """Whether a file begins as a HAR does: an object whose first key is the log."""
    return _START.match(first_bytes) is not None


def read_har(stream: BinaryIO, name: str) -> Iterator[Saved]:
    """Pictures of the log. An answer whose content was not recorded is a link."""
    try:
        content = read_up_to(stream, MOST_HAR_BYTES)
    except TooLarge:
        yield SavedProblem(name, FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        return
    try:
        log = _ARCHIVE.decode(content.removeprefix(b"\xef\xbb\xbf")).log
    except _UNFIT:
        yield SavedProblem(name, FileState.UNREADABLE, Reason.DAMAGED)
        return
    pages = _pages(log.pages)
    entries = Entries(name)
    for raw in log.entries:
        try:
            entry = _ENTRY.decode(raw)
        except _UNFIT:
            continue
        yield from _answer(entry, entries, pages.get(entry.page or ""))
        if entries.full:
            break
    yield from entries.end()


def _pages(raw_pages: list[msgspec.Raw]) -> dict[str, str]:
    """Id -> address. Chrome writes the address as the title of a page; others write the real title."""
    addresses = {}
    for raw in raw_pages[:1_000]:
        try:
            page = _PAGE.decode(raw)
        except _UNFIT:
            continue
        if url := web_address(page.title):
            addresses[page.id] = url
    return addresses


def _answer(entry: _Entry, entries: Entries, page_url: str | None) -> Iterator[Saved]:
    url = web_address(entry.request.url)
    content = entry.response.content
    declared = content.media_type or ""
    if not content.text:
        if declared.lower().startswith("image/") and url and entry.response.status in {200, 203, 206, 304}:
            yield from entries.link(url, page_url)
        return
    if len(content.text) > MOST_PHOTO_BYTES * 3 // 2:
        yield from entries.problem(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES, url)
        return
    if (content.encoding or "").lower() == "base64":
        data = base64_bytes(content.text.encode("ascii", "ignore"))
    else:
        data = content.text.encode("utf-8", "surrogateescape")
    yield from entries.part(data, declared=declared, url=url, page_url=page_url, saved_at=utc(entry.started))
