"""The directory of a ZIP archive, entry by entry (PKWARE's APPNOTE 6.3.10).

Not by zipfile, which gives the whole archive up for one entry with a bad field, and makes a large object of every entry
before anybody can say that there are too many.
"""

from __future__ import annotations

import io
import stat
import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

STORED, DEFLATED = 0, 8
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_END_64 = struct.Struct("<4sQ2H2L4Q")
_END_64_MARK = b"PK\x06\x06"
_LOCATOR_BYTES = 20
_LOCATOR_MARK = b"PK\x06\x07"
_ENTRY = struct.Struct("<4s6H3L5H2L")
_ENTRY_MARK = b"PK\x01\x02"
_LOCAL = struct.Struct("<4s22xHH")
_LOCAL_MARK = b"PK\x03\x04"
LOCAL_BYTES = _LOCAL.size
_MOST_COMMENT = 65_535

_ENCRYPTED = 0x2041
"""Bits 0, 6 and 13: packed with a password, strongly, and with a directory that hides the names (4.4.4)."""
_UTF8 = 0x800
_UNIX = (3, 19)
"""Systems whose kinds of files stand in the outer attributes: Unix and macOS (4.4.2)."""
_IN_64_BITS = 0xFFFFFFFF
_EXTRA_64 = 1


class NoArchive(Exception):
    """There is no directory."""


class Listed(NamedTuple):
    """What the directory says about an entry. ``offset``: of its local header, from the start of the file. ``is_sound``
    is False if the directory contradicts itself or breaks off here."""

    name: str
    offset: int
    length: int
    size: int
    method: int
    crc32: int
    is_encrypted: bool = False
    is_special: bool = False
    is_sound: bool = True

    @property
    def is_folder(self) -> bool:
        """Whether it only stands for a folder."""
        return self.name.endswith("/")


def directory(stream: BinaryIO) -> tuple[Iterator[Listed], int]:
    """The entries in the order of the directory, and where it begins. ``stream`` is read while they are taken. Raises
    NoArchive."""
    end = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, end - _MOST_COMMENT - _END.size - _END_64.size - _LOCATOR_BYTES))
    first = stream.tell()
    tail = stream.read(end - first)
    place = tail.rfind(_END_MARK)
    if place < 0 or place + _END.size > len(tail):
        raise NoArchive
    *_, length, start, _ = _END.unpack_from(tail, place)
    before = place - _LOCATOR_BYTES - _END_64.size
    is_64 = tail[max(0, place - _LOCATOR_BYTES) :].startswith(_LOCATOR_MARK) and before >= 0
    if is_64 and tail[before:].startswith(_END_64_MARK):
        *_, length, start = _END_64.unpack_from(tail, before)
        place = before
    begin = first + place - length
    if begin < 0:
        raise NoArchive
    # Whatever stands before the archive, as a program that unpacks it does, moves all offsets.
    return _entries(stream, begin, first + place, begin - start), begin


def _entries(stream: BinaryIO, begin: int, end: int, moved: int) -> Iterator[Listed]:
    while begin < end:
        stream.seek(begin)
        header = stream.read(_ENTRY.size)
        if len(header) < _ENTRY.size or not header.startswith(_ENTRY_MARK):
            yield Listed("rest of the directory", 0, 0, 0, STORED, 0, is_sound=False)
            return
        (_, made_by, _, flags, method, _, _, crc32, length, size, name_length, extra_length, comment_length, _, _,
         attributes, offset) = _ENTRY.unpack(header)  # fmt: skip
        name = stream.read(name_length)
        numbers = _in_64_bits(stream.read(extra_length), size, length, offset)
        begin += _ENTRY.size + name_length + extra_length + comment_length
        kind = stat.S_IFMT(attributes >> 16) if made_by >> 8 in _UNIX else 0
        yield Listed(
            _text(name, flags),
            numbers[2] + moved if numbers else 0,
            numbers[1] if numbers else 0,
            numbers[0] if numbers else 0,
            method,
            crc32,
            bool(flags & _ENCRYPTED),
            kind not in {0, stat.S_IFREG, stat.S_IFDIR},
            numbers is not None,
        )


def _in_64_bits(extra: bytes, *numbers: int) -> tuple[int, ...] | None:
    """Size, length and offset (4.5.3): those that do not fit 32 bits stand in the extra field. None if it is not so."""
    if _IN_64_BITS not in numbers:
        return numbers
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        if kind == _EXTRA_64:
            wide = iter(struct.unpack_from(f"<{min(length, len(extra) - 4) // 8}Q", extra, 4))
            found = [next(wide, None) if number == _IN_64_BITS else number for number in numbers]
            return None if None in found else tuple(number or 0 for number in found)
        extra = extra[4 + length :]
    return None


def _text(name: bytes, flags: int) -> str:
    """A name as it was meant: UTF-8 also where the flag for it is missing, as macOS leaves it out; what is not UTF-8
    is CP 437 (appendix D) without that flag, and stays what it is with it."""
    try:
        return name.decode("utf-8")
    except UnicodeDecodeError:
        return name.decode("utf-8", "surrogateescape") if flags & _UTF8 else name.decode("cp437")


def data_offset(stream: BinaryIO, header_offset: int) -> int | None:
    """Where the bytes of an entry begin, behind its local header; None if there is none."""
    stream.seek(header_offset)
    header = stream.read(_LOCAL.size)
    if len(header) != _LOCAL.size or not header.startswith(_LOCAL_MARK):
        return None
    _, name_length, extra_length = _LOCAL.unpack(header)
    return header_offset + LOCAL_BYTES + int(name_length) + int(extra_length)
