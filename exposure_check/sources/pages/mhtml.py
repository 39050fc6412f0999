"""MHTML: a page and its pictures as the parts of a message (RFC 2557), as Chrome, Edge and Opera save it.

The message is read line by line and one part is held at a time; the ``email`` package reads the headers of each part
and its encodings. ``email`` itself would hold the whole message several times.
"""

from __future__ import annotations

import quopri
from collections.abc import Iterator
from datetime import UTC, datetime
from email.errors import MessageError
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import parsedate_to_datetime
from typing import BinaryIO

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources.addresses import web_address
from exposure_check.sources.pages.document import (
    MOST_ENTRIES,
    MOST_PHOTO_BYTES,
    Entries,
    Saved,
    SavedProblem,
    base64_bytes,
    place_of,
)
from exposure_check.sources.pages.markup import PageFacts, page_facts
from exposure_check.sources.pages.shown import MediaOnPage

MOST_HEADER_BYTES = 64 * 1024
MOST_LINE_BYTES = 1024**2
MOST_NESTED = 10
MOST_PARTS = 100_000


def looks_like_mhtml(first_bytes: bytes) -> bool:
    """Whether a file begins with the headers of a message with parts."""
    head = first_bytes[:8192].lower().lstrip(b"\xef\xbb\xbf\r\n")
    starts = (b"from: <saved by", b"mime-version:", b"from:", b"subject:", b"date:", b"snapshot-content-location:")
    return head.startswith(starts) and b"multipart/related" in head


def read_mhtml(stream: BinaryIO, name: str) -> Iterator[Saved]:
    """Pictures of the message, then those that its pages name and it does not hold. Raises what the stream raises."""
    reader = _Parts(stream)
    entries = Entries(name)
    shown = _Shown()
    page_url: str | None = None
    saved_at: datetime | None = None
    for headers, body, complete in reader.parts():
        if headers is reader.outer:
            page_url = web_address(_header(headers, "snapshot-content-location")) or page_url
            saved_at = _date(_header(headers, "date")) or saved_at
        kind = _content_type(headers)
        if kind.startswith("multipart/"):
            continue
        location = web_address(_header(headers, "content-location"))
        shown.there(location, _header(headers, "content-id"))
        if not complete:
            yield from entries.problem(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES, location)
        elif kind in {"text/html", "application/xhtml+xml"}:
            page_url = page_url or location
            facts = page_facts(_decoded(headers, body), base=location or page_url)
            shown.page(facts, location or page_url)
            if facts.refused:
                yield from entries.problem(FileState.UNREADABLE, facts.refused, location)
        else:
            media = shown.at.get(location or "cid:" + (_header(headers, "content-id") or "").strip("<> "))
            yield from entries.part(
                _decoded(headers, body),
                declared=kind,
                url=location,
                page_url=place_of(page_url, media.link if media else None),
                saved_at=saved_at,
                caption=media.text if media else None,
            )
        if entries.full:
            break
    for url, media, page in shown.elsewhere():
        yield from entries.link(url, place_of(page_url or page, media.link), media.text)
    yield from entries.end()
    if not reader.outer_is_multipart or reader.cut_off:
        yield SavedProblem(name, FileState.UNREADABLE, Reason.DAMAGED)


class _Shown:
    """What the pages of the message show, and what of it was there."""

    def __init__(self) -> None:
        self._there: set[str] = set()
        self.at: dict[str, MediaOnPage] = {}
        self._named: list[tuple[MediaOnPage, str | None]] = []

    def there(self, location: str | None, content_id: str | None) -> None:
        if location:
            self._there.add(location)
        if content_id:
            self._there.add("cid:" + content_id.strip("<> "))

    def page(self, facts: PageFacts, page_url: str | None) -> None:
        for media in facts.media[: max(0, MOST_ENTRIES - len(self._named))]:
            self._named.append((media, page_url))
            for address in media.addresses:
                self.at.setdefault(address, media)

    def elsewhere(self) -> Iterator[tuple[str, MediaOnPage, str | None]]:
        """Address and page of each picture that was named, and that was not there in any of its sizes."""
        given: set[str] = set()
        for media, page_url in self._named:
            best = web_address(media.addresses[0])
            if best and best not in given and self._there.isdisjoint(media.addresses):
                given.add(best)
                yield best, media, page_url


class _Parts:
    """Parts of a message, each with its headers and its encoded body, in order and one at a time."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._boundaries: list[bytes] = []
        self.outer: Message | None = None
        self.outer_is_multipart = False
        self.cut_off = False

    def parts(self) -> Iterator[tuple[Message, bytes, bool]]:
        """Headers, body, and whether the body is there in full, not cut off because it is too long."""
        for _ in range(MOST_PARTS):
            headers = self._headers()
            if self.outer is None:
                self.outer = headers
            boundary = headers.get_boundary() if _content_type(headers).startswith("multipart/") else None
            if boundary and len(self._boundaries) < MOST_NESTED:
                self._boundaries.append(b"--" + boundary.encode("utf-8", "surrogateescape"))
                self.outer_is_multipart = True
            if not self._boundaries:
                return
            body, complete, more = self._body(keep=not boundary)
            yield headers, body, complete
            if not more:
                return
        self.cut_off = True

    def _headers(self) -> Message:
        """The headers at this place. Lines beyond the limit are passed over."""
        lines: list[bytes] = []
        room = MOST_HEADER_BYTES
        while (line := self._stream.readline(MOST_LINE_BYTES)).strip():
            room -= len(line)
            if room > 0:
                lines.append(line)
            if room < -(1024**2) * 16:
                break
        try:
            return BytesHeaderParser().parsebytes(b"".join(lines))
        except (MessageError, ValueError, LookupError, IndexError):
            return Message()

    def _body(self, *, keep: bool) -> tuple[bytes, bool, bool]:
        """The body, whether it is there in full, and whether another part follows."""
        body = bytearray()
        size = 0
        most = MOST_PHOTO_BYTES * 3 // 2
        while line := self._stream.readline(MOST_LINE_BYTES):
            if line.startswith(b"--") and (end := self._boundary(line)) is not None:
                more = not end or (bool(self._boundaries) and self._to_next())
                return bytes(body), size <= most, more
            size += len(line) if keep else 0
            if keep and size <= most:
                body += line
        self.cut_off = True
        return bytes(body), size <= most, False

    def _boundary(self, line: bytes) -> bool | None:
        """None if the line is no boundary that is open; else whether it is the last one of its parts."""
        bare = line.rstrip()
        for depth in range(len(self._boundaries) - 1, -1, -1):
            boundary = self._boundaries[depth]
            if bare == boundary:
                del self._boundaries[depth + 1 :]
                return False
            if bare == boundary + b"--":
                del self._boundaries[depth:]
                return True
        return None

    def _to_next(self) -> bool:
        """After the last part of an inner message: go to the next one of the outer. Whether there is one."""
        while line := self._stream.readline(MOST_LINE_BYTES):
            if line.startswith(b"--") and (end := self._boundary(line)) is not None:
                if not end:
                    return True
                if not self._boundaries:
                    return False
        return False


def _header(headers: Message, name: str) -> str | None:
    """A header as text, None if it is not there or cannot be read."""
    try:
        value = headers.get(name)
        return None if value is None else " ".join(str(value).split())
    except (ValueError, LookupError, IndexError):
        return None


def _content_type(headers: Message) -> str:
    try:
        return headers.get_content_type()
    except (ValueError, LookupError, IndexError):
        return "application/octet-stream"


def _date(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _decoded(headers: Message, body: bytes) -> bytes:
    """The body without its transfer encoding; what cannot be decoded is left out."""
    encoding = (_header(headers, "content-transfer-encoding") or "").lower()
    if encoding == "base64":
        return base64_bytes(body)
    # The line break before a boundary belongs to the boundary (RFC 2046, 5.1.1).
    body = body[:-2] if body.endswith(b"\r\n") else body[:-1] if body.endswith(b"\n") else body
    return quopri.decodestring(body) if encoding == "quoted-printable" else body
