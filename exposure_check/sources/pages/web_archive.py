"""WARC (ISO 28500) and WACZ: what web archiving tools write.

warcio reads the headers of records and chunked bodies. Members of gzip and the way from record to record are read here,
because warcio ends at the first record that does not fit, and has no bound for a line or for what a member unpacks to.
Here a damaged record costs itself: reading goes on at the next member, or at the next line that begins a record.
"""

from __future__ import annotations

import codecs
import logging
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from warcio.bufferedreaders import ChunkedDataReader  # type: ignore[import-untyped]
from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]
from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader  # type: ignore[import-untyped]
from warcio.statusandheaders import (  # type: ignore[import-untyped]
    StatusAndHeaders,
    StatusAndHeadersParser,
    StatusAndHeadersParserException,
)

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources.addresses import web_address
from exposure_check.sources.pages.document import (
    MOST_ENTRIES,
    MOST_PHOTO_BYTES,
    Entries,
    Saved,
    SavedProblem,
    TooLarge,
    inflated,
    place_of,
    utc,
)
from exposure_check.sources.pages.markup import MOST_PAGE_BYTES, page_facts
from exposure_check.sources.pages.shown import MediaOnPage

# It would write addresses of the archive into the log.
logging.getLogger("warcio").setLevel(logging.CRITICAL)

# Names in a ZIP may be in this code page; a confined process could not load it later.
codecs.lookup("cp437")

BLOCK = 64 * 1024
MOST_LINE_BYTES = 64 * 1024
MOST_HEADER_BYTES = 1024**2
MOST_RECORDS = 5_000_000
MOST_UNPACKED_BYTES = 1024**3
MOST_RATIO = 100
"""An archive unpacks to at most MOST_UNPACKED_BYTES, or to MOST_RATIO times its size if that is more."""
_GZIP = b"\x1f\x8b\x08"
_RECORD = b"WARC/"
_EMPTY = re.compile(rb"\s+")
_ARCHIVED = re.compile(r"(?:^|/)archive/[^/]+\.warc(?:\.gz)?$", re.IGNORECASE)
_UNFIT = (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, ValueError, AttributeError)
"""What warcio raises for records that are none; the last for one with HTTP inside and no address."""


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Limited(Protocol):
    limit: int

    def read(self, length: int) -> bytes: ...


class UnpacksTooLarge(Exception):
    """The archive is a bomb, or too large to be read."""


def read_warc(stream: BinaryIO, name: str) -> Iterator[Saved]:
    """Pictures of the archive, then those that its pages name and it does not hold. Raises what the stream raises."""
    archive = _Archive(name)
    yield from archive.read(stream)
    yield from archive.end()


def read_wacz(stream: BinaryIO, name: str) -> Iterator[Saved]:
    """As ``read_warc``, for all archives in a WACZ 1.1.1, which is a ZIP. ``stream`` can be seeked."""
    archive = _Archive(name)
    try:
        with zipfile.ZipFile(stream) as packed:
            members = [member for member in packed.infolist()[:MOST_ENTRIES] if _ARCHIVED.search(member.filename)]
            for member in members:
                yield from _member(packed, member, archive)
            archive.damaged |= not members
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        archive.damaged = True
    yield from archive.end()


def _member(packed: zipfile.ZipFile, member: zipfile.ZipInfo, archive: _Archive) -> Iterator[Saved]:
    if member.flag_bits & 1:
        yield from archive.entries.problem(FileState.UNREADABLE, Reason.ENCRYPTED)
    elif member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        yield from archive.entries.problem(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)
    else:
        try:
            with packed.open(member) as warc:
                yield from archive.read(warc)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
            archive.damaged = True


# --- Bytes -----------------------------------------------------------------------------------------------------


class _Bytes:
    """Reads from blocks, with bounds: a line has at most MOST_LINE_BYTES, and as many bytes of lines as ``line_room``
    says are given out before the next ``expect_headers``."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._buffer = b""
        self._place = 0
        self._line_room = MOST_HEADER_BYTES

    def expect_headers(self) -> None:
        """Another set of headers may follow."""
        self._line_room = MOST_HEADER_BYTES

    def _filled(self) -> bool:
        while self._place >= len(self._buffer):
            block = next(self._blocks, None)
            if block is None:
                return False
            self._buffer, self._place = block, 0
        return True

    def to_record(self) -> tuple[bool, bool]:
        """Goes to the next line that begins a record: whether there is one, and whether it passed over anything but
        empty lines."""
        garbage = False
        needed = len(_RECORD) + 1
        while self._ahead(needed):
            if empty := _EMPTY.match(self._buffer, self._place):
                self._place = empty.end()
                continue
            if self._buffer.startswith(_RECORD, self._place):
                return True, garbage
            garbage = True
            end = self._buffer.find(b"\n" + _RECORD, self._place)
            # What is kept of the buffer is less than what is needed, so another block is read or the end is reached.
            self._place = end + 1 if end >= 0 else len(self._buffer) - len(_RECORD)
        rest = self._buffer[self._place :]
        self._place = len(self._buffer)
        return False, garbage or bool(rest.strip())

    def _ahead(self, size: int) -> bool:
        """Whether ``size`` more bytes are in the buffer, or could be put there."""
        while len(self._buffer) - self._place < size:
            block = next(self._blocks, None)
            if block is None:
                return False
            self._buffer, self._place = self._buffer[self._place :] + block, 0
        return True

    def read(self, size: int) -> bytes:
        """At most ``size`` bytes, fewer only at the end."""
        pieces = []
        while size > 0 and self._filled():
            piece = self._buffer[self._place : self._place + size]
            self._place += len(piece)
            size -= len(piece)
            pieces.append(piece)
        return b"".join(pieces)

    def readline(self, size: int = MOST_LINE_BYTES) -> bytes:
        """A line with its end, or the start of one that is too long; empty at the end."""
        pieces: list[bytes] = []
        room = min(size, MOST_LINE_BYTES, self._line_room)
        while room > 0 and self._filled():
            end = self._buffer.find(b"\n", self._place, self._place + room)
            piece = self._buffer[self._place : end + 1 if end >= 0 else self._place + room]
            self._place += len(piece)
            room -= len(piece)
            pieces.append(piece)
            if end >= 0:
                break
        line = b"".join(pieces)
        self._line_room -= len(line)
        return line


class _Gzip:
    """The members of a gzip file, each as blocks of what is in it. After damage it goes on at the next member."""

    def __init__(self, stream: _Readable, start: bytes) -> None:
        self._stream = stream
        self._packed = start
        self._taken = len(start)
        self._given = 0
        self.damaged = False

    def _more(self) -> bool:
        block = self._stream.read(BLOCK)
        self._packed += block
        self._taken += len(block)
        return bool(block)

    def members(self) -> Iterator[Iterator[bytes]]:
        """Each member; it is read to its end before the next one is given."""
        while True:
            while (start := self._packed.find(_GZIP)) < 0:
                self._packed = self._packed[-2:]
                if not self._more():
                    return
            self._packed = self._packed[start:]
            member = self._blocks()
            yield member
            for _ in member:
                pass

    def _blocks(self) -> Iterator[bytes]:
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        behind_magic = self._packed[1:]
        first = True
        while not unpacker.eof:
            if not self._packed and not self._more():
                self.damaged = True
                return
            try:
                block = unpacker.decompress(self._packed, BLOCK)
            except zlib.error:
                self.damaged = True
                self._packed = behind_magic if first else self._packed[1:]
                return
            first = False
            self._packed = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
            self._given += len(block)
            if self._given > max(MOST_UNPACKED_BYTES, MOST_RATIO * self._taken):
                raise UnpacksTooLarge
            if block:
                yield block


def _plain(stream: _Readable, start: bytes) -> Iterator[bytes]:
    yield start
    while block := stream.read(BLOCK):
        yield block


# --- Records ---------------------------------------------------------------------------------------------------


class _Archive:
    """What is known of an archive while its records go by."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.entries = Entries(name)
        self.damaged = False
        self._bomb = False
        self._there: set[str] = set()
        self._digests: set[str] = set()
        self._named: list[tuple[MediaOnPage, str | None]] = []
        self._pages: dict[str, tuple[str | None, str | None]] = {}
        self._revisited: dict[str, str] = {}
        self._loader = ArcWarcRecordLoader(verify_http=False, arc2warc=False)
        self._http = StatusAndHeadersParser([], verify=False)

    def read(self, stream: _Readable) -> Iterator[Saved]:
        """Pictures in the records of one WARC file."""
        start = stream.read(BLOCK)
        if not start.startswith(_GZIP):
            yield from self._records(_Bytes(_plain(stream, start)))
            return
        gzip = _Gzip(stream, start)
        try:
            for member in gzip.members():
                yield from self._records(_Bytes(member))
                if self.entries.full:
                    break
        except UnpacksTooLarge:
            self._bomb = True
        self.damaged |= gzip.damaged

    def end(self) -> Iterator[Saved]:
        """Links to what was not there, and what was wrong with the archive."""
        given = set()
        for media, page_url in self._named:
            best = web_address(media.addresses[0])
            if best and best not in given and self._there.isdisjoint(media.addresses):
                given.add(best)
                yield from self.entries.link(best, place_of(page_url, media.link), media.text)
        for digest, url in self._revisited.items():
            if digest not in self._digests and url not in given:
                yield from self.entries.link(url, *self._pages.get(url, (None, None)))
        yield from self.entries.end()
        if self._bomb:
            yield SavedProblem(self._name, FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)
        elif self.damaged:
            yield SavedProblem(self._name, FileState.UNREADABLE, Reason.DAMAGED)

    def _records(self, data: _Bytes) -> Iterator[Saved]:
        for _ in range(MOST_RECORDS):
            found, garbage = data.to_record()
            self.damaged |= garbage
            if not found or self.entries.full:
                return
            data.expect_headers()
            line = data.readline()
            try:
                record = self._loader.parse_record_stream(data, line, "warc", no_record_parse=True)
            except _UNFIT:
                self.damaged = True
                continue
            length = record.rec_headers.get_header("Content-Length") or ""
            if not (length.isascii() and length.isdecimal()):
                self.damaged = True
                continue
            data.expect_headers()
            yield from self._record(record, record.raw_stream)
            while record.raw_stream.read(BLOCK):
                pass
            self.damaged |= record.raw_stream.limit > 0

    def _record(self, record: ArcWarcRecord, stream: _Limited) -> Iterator[Saved]:
        headers = record.rec_headers
        url = web_address(headers.get_header("WARC-Target-URI"))
        digest = headers.get_header("WARC-Payload-Digest")
        http: StatusAndHeaders | None = None
        if record.rec_type in {"response", "revisit"}:
            try:
                http = self._http.parse(stream)
            except _UNFIT:
                self.damaged |= record.rec_type == "response"
                return
        elif record.rec_type not in {"resource", "conversion"}:
            return
        declared = ((http or headers).get_header("Content-Type") or "").lower()
        if record.rec_type == "revisit":
            if url and digest and declared.startswith("image/") and len(self._revisited) < MOST_ENTRIES:
                self._revisited[digest] = url
            return
        if http and not http.statusline.startswith(("200", "203")):
            return
        if digest:
            self._digests.add(digest)
        yield from self._payload(stream, http, declared, url, headers.get_header("WARC-Date"))

    def _payload(
        self, stream: _Limited, http: StatusAndHeaders | None, declared: str, url: str | None, date: str | None
    ) -> Iterator[Saved]:
        is_page = declared.startswith(("text/html", "application/xhtml"))
        if not is_page and declared.startswith(("text/", "application/javascript", "application/json", "font/")):
            return
        if url and len(self._there) < MOST_RECORDS:
            self._there.add(url)
        try:
            data = _content(stream, http, MOST_PAGE_BYTES if is_page else MOST_PHOTO_BYTES)
        except (TooLarge, zlib.error) as error:
            if is_page or declared.startswith(("image/", "video/")):
                too_large = error.__class__ is TooLarge
                state = FileState.TOO_LARGE if too_large else FileState.UNREADABLE
                reason = Reason.TOO_MANY_BYTES if too_large else Reason.DAMAGED
                yield from self.entries.problem(state, reason, url)
            return
        if data is None:
            if is_page or declared.startswith(("image/", "video/")):
                yield from self.entries.problem(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING, url)
        elif is_page:
            yield from self._page(data, url)
        else:
            page_url, caption = self._pages.get(url or "", (None, None))
            yield from self.entries.part(
                data, declared=declared, url=url, page_url=page_url, saved_at=utc(date), caption=caption
            )

    def _page(self, html: bytes, url: str | None) -> Iterator[Saved]:
        facts = page_facts(html, base=url)
        if facts.refused:
            yield from self.entries.problem(FileState.UNREADABLE, facts.refused, url)
        for media in facts.media[: max(0, MOST_ENTRIES - len(self._named))]:
            self._named.append((media, url))
            for address in media.addresses:
                self._pages.setdefault(address, (place_of(url, media.link), media.text))


def _content(stream: _Limited, http: StatusAndHeaders | None, limit: int) -> bytes | None:
    """The payload without transfer and content encoding; None if it is packed in a way that is not understood. Raises
    TooLarge and zlib.error."""
    coding = ((http.get_header("Content-Encoding") if http else None) or "identity").strip().lower()
    chunked = "chunked" in ((http.get_header("Transfer-Encoding") if http else None) or "").lower()
    if stream.limit > limit + 1024**2:
        raise TooLarge
    raw = ChunkedDataReader(stream).read(limit + 1) if chunked else stream.read(limit + 1)
    if len(raw) > limit:
        raise TooLarge
    if coding in {"gzip", "x-gzip"}:
        return inflated(raw, limit) if raw.startswith(_GZIP) else raw
    if coding == "deflate":
        try:
            return inflated(raw, limit)
        except zlib.error:
            return inflated(raw, limit, wbits=-zlib.MAX_WBITS)
    return raw if coding == "identity" or not coding else None
