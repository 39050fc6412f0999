"""What is inside ZIP archives, also in several parts, and in a ZIP inside a ZIP. Runs in a confined process.

Nothing is unpacked: photos are offered as places in the archive, and only files that describe them are inflated here,
bounded while they are. Names, sizes and places are the archive's claims and are checked against each other first
(PKWARE's APPNOTE 6.3.10; zipfile checks neither overlaps nor ratios).
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from exposure_check.domain.photo import FileState, Packing, Reason
from exposure_check.sources.entries import Place
from exposure_check.sources.names import NameProblem, clean_name
from exposure_check.sources.tree import MOST_TEXT_BYTES, MemberRefused

MOST_ENTRIES = 200_000
MOST_MEDIA_BYTES = 2 * 1024**3
MOST_RATIO = {True: 100, False: 1_000}
"""Unpacked to packed bytes, for media (which are compressed already) and for texts."""
RATIO_FREE_BYTES = 1024**2
"""Short files may shrink to nearly nothing: an empty page, a list of zeros."""

MOST_INNER_BYTES = 256 * 1024**2
MOST_DEPTH = 2

_ENCRYPTED = 0x1
_PACKINGS = {zipfile.ZIP_STORED: Packing.STORED, zipfile.ZIP_DEFLATED: Packing.DEFLATED}
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_TEXT_ENDINGS = (".json", ".js", ".csv", ".html", ".htm", ".txt", ".xml", ".car", ".xmp")


@dataclass(frozen=True, slots=True)
class _Member:
    """A file in one of the archives. ``base`` is where that archive begins in ``file``; ``held``: the archive itself,
    where it had to be inflated."""

    file: int
    base: int
    header_offset: int
    length: int
    size: int
    method: int
    crc32: int
    held: bytes | None = None


class ZipTree:
    """Implements :class:`exposure_check.sources.tree.Tree` over ZIP archives that belong together."""

    def __init__(self, streams: Sequence[BinaryIO]) -> None:
        """``streams``: the archives, open for reading. Raises MemberRefused if the first is no ZIP archive."""
        self._streams = streams
        self._members: dict[str, _Member] = {}
        self._folded: set[str] = set()
        self.refused: list[tuple[str, FileState, Reason]] = []
        for number, stream in enumerate(streams):
            try:
                self._take_in(stream, number, base=0, prefix="", depth=1)
            except MemberRefused as refused:
                if number == 0:
                    raise
                self.refused.append((f"part {number + 1}", refused.state, refused.reason))

    def names(self) -> Iterable[str]:
        """The names of all files, in the order of the archives."""
        return self._members.keys()

    def size(self, name: str) -> int:
        """The unpacked size in bytes that the archive claims. Raises KeyError."""
        return self._members[name].size

    def text_bytes(self, name: str) -> bytes:
        """The content of a file that describes others. Raises MemberRefused, KeyError."""
        return self._inflated(self._members[name], MOST_TEXT_BYTES)

    def place(self, name: str) -> Place:
        """Where the photo ``name`` lies. Raises MemberRefused, KeyError."""
        member = self._members[name]
        if member.held is not None:
            raise MemberRefused(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)
        packing = _PACKINGS.get(member.method)
        if packing is None:
            raise MemberRefused(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)
        offset = member.base + _data_offset(self._streams[member.file], member)
        return Place(member.file, offset, member.length, member.size, packing, member.crc32)

    def data(self, name: str) -> bytes | None:
        """The bytes of ``name``, if it lies in an archive that had to be inflated; None otherwise. Raises
        MemberRefused,
        KeyError."""
        member = self._members[name]
        return None if member.held is None else self._inflated(member, MOST_INNER_BYTES)

    def _take_in(
        self, stream: BinaryIO, file: int, *, base: int, prefix: str, depth: int, held: bytes | None = None
    ) -> None:
        listed = _listed(stream)
        overlapping = _overlapping(listed)
        for info in listed:
            if info.is_dir():
                continue
            if id(info) in overlapping:
                self.refused.append((prefix + info.filename, FileState.UNREADABLE, Reason.DAMAGED))
            else:
                self._add(info, file, base, prefix, held)
        if depth < MOST_DEPTH:
            self._take_in_nested(file, prefix, depth)

    def _add(self, info: zipfile.ZipInfo, file: int, base: int, prefix: str, held: bytes | None) -> None:
        name = prefix + info.filename
        problem = _problem(info)
        if problem is None:
            try:
                name = clean_name(name)
            except NameProblem:
                problem = (FileState.SKIPPED, Reason.UNSAFE_NAME)
        if problem is None and name.casefold() in self._folded:
            problem = (FileState.SKIPPED, Reason.DUPLICATE_NAME)
        if problem is None and len(self._members) >= MOST_ENTRIES:
            problem = (FileState.SKIPPED, Reason.TOO_MANY_ENTRIES)
        if problem is not None:
            self.refused.append((name, *problem))
            return
        self._folded.add(name.casefold())
        self._members[name] = _Member(
            file, base, info.header_offset, info.compress_size, info.file_size, info.compress_type, info.CRC, held
        )

    def _take_in_nested(self, file: int, prefix: str, depth: int) -> None:
        """Archives inside this one. One that is stored is read where it lies; one that is packed is inflated, if it is
        not too long."""
        inner = [
            (name, member)
            for name, member in self._members.items()
            if name.startswith(prefix) and name.lower().endswith(".zip") and member.file == file and member.held is None
        ]
        for name, member in inner:
            del self._members[name]
            try:
                if member.method == zipfile.ZIP_STORED:
                    start = member.base + _data_offset(self._streams[file], member)
                    part = _Part(self._streams[file], start, member.length)
                    self._take_in(part, file, base=start, prefix=f"{name}/", depth=depth + 1)
                else:
                    content = self._inflated(member, MOST_INNER_BYTES)
                    self._take_in(io.BytesIO(content), file, base=0, prefix=f"{name}/", depth=depth + 1, held=content)
            except MemberRefused as refused:
                self.refused.append((name, refused.state, refused.reason))

    def _inflated(self, member: _Member, most: int) -> bytes:
        stream = io.BytesIO(member.held) if member.held is not None else self._streams[member.file]
        if member.size > most:
            raise MemberRefused(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        packing = _PACKINGS.get(member.method)
        if packing is None:
            raise MemberRefused(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)
        stream.seek(member.base + _data_offset(stream, member))
        packed = stream.read(member.length)
        content = packed if packing is Packing.STORED else _inflate(packed, member.size)
        if len(content) != member.size or zlib.crc32(content) != member.crc32:
            raise MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)
        return content


class _Part(io.RawIOBase, BinaryIO):
    """A part of a file, as a file."""

    def __init__(self, stream: BinaryIO, start: int, length: int) -> None:
        super().__init__()
        self._stream, self._start, self._length, self._position = stream, start, length, 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = 0) -> int:
        self._position = max(0, offset + (0, self._position, self._length)[whence])
        return self._position

    def read(self, size: int = -1) -> bytes:
        left = max(0, self._length - self._position)
        self._stream.seek(self._start + self._position)
        content = self._stream.read(left if size < 0 else min(size, left))
        self._position += len(content)
        return content


def _listed(stream: BinaryIO) -> list[zipfile.ZipInfo]:
    """The entries of an archive, in the order of its directory. Raises MemberRefused."""
    try:
        with zipfile.ZipFile(stream) as archive:
            return archive.infolist()
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, ValueError, EOFError, struct.error) as error:
        raise MemberRefused(FileState.UNREADABLE, Reason.DAMAGED) from error
    except NotImplementedError as error:  # a version of ZIP that is newer than zipfile
        raise MemberRefused(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING) from error


def _overlapping(listed: Sequence[zipfile.ZipInfo]) -> set[int]:
    """The ``id`` of each entry that begins within an earlier one: how a small archive claims to hold the same bytes
    many times (Fifield, "A better zip bomb", 2019)."""
    found: set[int] = set()
    end = 0
    for info in sorted(listed, key=lambda item: item.header_offset):
        if info.header_offset < end:
            found.add(id(info))
            continue
        end = info.header_offset + _LOCAL_HEADER.size + info.compress_size
    return found


def _problem(info: zipfile.ZipInfo) -> tuple[FileState, Reason] | None:
    if info.flag_bits & _ENCRYPTED:
        return FileState.UNREADABLE, Reason.ENCRYPTED
    if stat.S_ISLNK(info.external_attr >> 16):
        return FileState.SKIPPED, Reason.NOT_A_FILE
    is_text = info.filename.lower().endswith(_TEXT_ENDINGS)
    if info.file_size > MOST_MEDIA_BYTES:
        return FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE
    if info.file_size > RATIO_FREE_BYTES and info.file_size > MOST_RATIO[not is_text] * max(1, info.compress_size):
        return FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE
    return None


def _data_offset(stream: BinaryIO, member: _Member) -> int:
    """Where the bytes of a member begin, behind its local header. Raises MemberRefused."""
    stream.seek(member.base + member.header_offset)
    header = stream.read(_LOCAL_HEADER.size)
    if len(header) != _LOCAL_HEADER.size:
        raise MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)
    signature, name_length, extra_length = _LOCAL_HEADER.unpack(header)
    if signature != b"PK\x03\x04":
        raise MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)
    return member.header_offset + _LOCAL_HEADER.size + int(name_length) + int(extra_length)


def _inflate(packed: bytes, size: int) -> bytes:
    """Raises MemberRefused if it is damaged or longer than ``size``."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflater.decompress(packed, size + 1)
    except zlib.error as error:
        raise MemberRefused(FileState.UNREADABLE, Reason.DAMAGED) from error
    if len(content) > size:
        raise MemberRefused(FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)
    return content
