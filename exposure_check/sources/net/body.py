"""The bytes of an answer: counted as they come, unpacked within limits, whole or refused."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from exposure_check.domain.errors import DiskFull, NotWritable, is_disk_full
from exposure_check.domain.photo import Reason

MAGIC_BYTES = 64
_GZIP = 31  # window bits of zlib that mean: gzip
_ZLIB = 15
_RAW = -15
_PIECE = 256 * 1024


class BodyRefused(Exception):
    """The body is not taken, and why."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


@contextmanager
def _told_as_what_it_is(file: BinaryIO) -> Iterator[None]:
    """A disk that is full is no fault of the server, and trying again does not help."""
    try:
        yield
    except OSError as error:
        path = getattr(file, "name", "")
        if is_disk_full(error):
            raise DiskFull(path=path) from error
        raise NotWritable(path=path, reason=error.strerror or type(error).__name__) from error


class Sink:
    """Collects unpacked bytes in memory, or passes them to a file, and knows their hash. Raises DiskFull, NotWritable
    where that file cannot be written."""

    def __init__(self, into: BinaryIO | None = None) -> None:
        self._into = into
        self._kept = bytearray()
        self._hash = hashlib.sha256()
        self.size = 0
        self.magic = b""
        if into is not None:
            with _told_as_what_it_is(into):
                into.seek(0)
                into.truncate()

    def add(self, piece: bytes) -> None:
        """Take the next bytes."""
        self.size += len(piece)
        self._hash.update(piece)
        if len(self.magic) < MAGIC_BYTES:
            self.magic += piece[: MAGIC_BYTES - len(self.magic)]
        if self._into is not None:
            with _told_as_what_it_is(self._into):
                self._into.write(piece)
        else:
            self._kept += piece

    @property
    def data(self) -> bytes:
        """What was collected in memory."""
        return bytes(self._kept)

    @property
    def sha256(self) -> str:
        """Of all bytes so far."""
        return self._hash.hexdigest()


def unpacked(pieces: Iterable[bytes], content_encoding: str) -> Iterator[bytes]:
    """The bytes of a body without their content encoding, in pieces of at most 256 KiB.

    Raises:
        BodyRefused: the encoding is none of identity, gzip and deflate, the bytes are not so packed, or they end before
            their end.
    """
    encoding = content_encoding.strip().lower()
    if encoding in {"", "identity"}:
        yield from pieces
    elif encoding in {"gzip", "x-gzip"}:
        yield from _inflated(pieces, _GZIP)
    elif encoding == "deflate":
        yield from _inflated(pieces, None)
    else:
        raise BodyRefused(Reason.UNKNOWN_PACKING, "an encoding that was not asked for")


def _inflated(pieces: Iterable[bytes], window: int | None) -> Iterator[bytes]:
    """``window`` None: "deflate" is zlib by RFC 9110, and raw DEFLATE from servers that took the name literally."""
    inflater = None
    members = 0
    try:
        for piece in pieces:
            left = piece
            while left:
                if inflater is None:
                    if members and not (window == _GZIP and left.startswith(b"\x1f")):
                        return  # padding; gzip may have several members, and nothing else may
                    inflater = zlib.decompressobj(window if window is not None else _zlib_or_raw(left))
                yield inflater.decompress(left, _PIECE)
                left = inflater.unconsumed_tail
                if inflater.eof:
                    left = inflater.unused_data
                    inflater = None
                    members += 1
    except zlib.error as error:
        raise BodyRefused(Reason.DAMAGED, "the bytes are not packed as the server says") from error
    if inflater is not None:
        raise BodyRefused(Reason.DAMAGED, "the packed bytes end before their end")


def _zlib_or_raw(start: bytes) -> int:
    """RFC 1950: the low four bits of the first byte are 8, and the first two bytes are a multiple of 31."""
    is_zlib = start[0] & 15 == 8 and (len(start) < 2 or int.from_bytes(start[:2]) % 31 == 0)
    return _ZLIB if is_zlib else _RAW
