"""What is inside ZIP archives, also in several parts, and in a ZIP inside a ZIP. Runs in a confined process.

Nothing is unpacked: photos are offered as places in the archive, and only files that describe them are inflated here,
bounded while they are. Names, sizes and places are the archive's claims and are checked against each other first.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, cast

from exposure_check.domain.photo import FileState, Packing, Reason
from exposure_check.sources import zip_directory
from exposure_check.sources.entries import Place
from exposure_check.sources.names import NameProblem, clean_name
from exposure_check.sources.tree import MOST_TEXT_BYTES, MemberRefused
from exposure_check.sources.zip_directory import Listed, NoArchive

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MOST_ENTRIES = 200_000
MOST_MEDIA_BYTES = 2 * 1024**3
MOST_RATIO = {True: 100, False: 1_000}
"""Unpacked to packed bytes, for media (which are compressed already) and for texts."""
RATIO_FREE_BYTES = 1024**2
"""Short files may shrink to nearly nothing: an empty page, a list of zeros."""

MOST_INNER_BYTES = 256 * 1024**2
"""Archives inside that are packed, all together: they are kept in memory."""
MOST_DATA_BYTES = 200 * 1024**2
"""A photo out of an archive that had to be inflated."""
MOST_READ_BYTES = 2 * 1024**3
"""Describing files, all together: small ones that unpack to 64 MiB each would take hours otherwise."""
MOST_DEPTH = 2
MOST_LISTED = 4 * MOST_ENTRIES
MOST_REFUSED = 2 * MOST_ENTRIES
"""Entries that are not offered and still counted one by one; one more says that there are more."""

_PACKINGS = {zip_directory.STORED: Packing.STORED, zip_directory.DEFLATED: Packing.DEFLATED}
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
        """``streams``: the archives, open for reading. Raises MemberRefused if there is
        one, and it is no ZIP archive."""
        self._streams = streams
        self._ends = [stream.seek(0, io.SEEK_END) for stream in streams]
        self._members: dict[str, _Member] = {}
        self._folded: set[str] = set()
        self._kept = 0
        self._read = 0
        self.refused: list[tuple[str, FileState, Reason]] = []
        for number, stream in enumerate(streams):
            try:
                self._take_in(stream, number, base=0, prefix="", depth=1)
            except MemberRefused as refused:
                if len(streams) == 1:
                    raise
                self._refuse(f"part {number + 1}", refused.state, refused.reason)

    def names(self) -> Iterable[str]:
        """The names of all files, in the order of the archives."""
        return self._members.keys()

    def size(self, name: str) -> int:
        """The unpacked size in bytes that the archive claims. Raises KeyError."""
        return self._members[name].size

    def text_bytes(self, name: str) -> bytes:
        """The content of a file that describes others. Raises MemberRefused, KeyError."""
        member = self._members[name]
        if self._read + member.size > MOST_READ_BYTES:
            raise MemberRefused(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        content = self._inflated(member, MOST_TEXT_BYTES)
        self._read += len(content)
        return content

    def place(self, name: str) -> Place:
        """Where the photo ``name`` lies. Raises MemberRefused, KeyError."""
        member = self._members[name]
        if member.held is not None:
            raise MemberRefused(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)
        packing = _PACKINGS.get(member.method)
        if packing is None:
            raise MemberRefused(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)
        offset = member.base + _data_offset(self._streams[member.file], member)
        if offset + member.length > self._ends[member.file]:
            raise MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)
        return Place(member.file, offset, member.length, member.size, packing, member.crc32)

    def data(self, name: str) -> bytes | None:
        """The bytes of ``name``, if it lies in an archive that had to be inflated; None otherwise. Raises
        MemberRefused, KeyError."""
        member = self._members[name]
        return None if member.held is None else self._inflated(member, MOST_DATA_BYTES)

    def _take_in(
        self, stream: BinaryIO, file: int, *, base: int, prefix: str, depth: int, held: bytes | None = None
    ) -> None:
        listed, end = _listed(stream)
        damaged = _beyond_their_place(listed, end)
        for place, entry in enumerate(listed):
            if not entry.is_folder:
                self._add(entry, file, base, prefix, held, is_damaged=place in damaged or not entry.is_sound)
        self._take_in_nested(file, prefix, depth)

    def _refuse(self, name: str, state: FileState, reason: Reason) -> None:
        if len(self.refused) < MOST_REFUSED:
            self.refused.append((name, state, reason))
        elif len(self.refused) == MOST_REFUSED:
            self.refused.append(("more entries", FileState.SKIPPED, Reason.TOO_MANY_ENTRIES))

    def _add(self, entry: Listed, file: int, base: int, prefix: str, held: bytes | None, *, is_damaged: bool) -> None:
        name = prefix + entry.name
        problem = (FileState.UNREADABLE, Reason.DAMAGED) if is_damaged else _problem(entry)
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
            self._refuse(name, *problem)
            return
        self._folded.add(name.casefold())
        self._members[name] = _Member(
            file, base, entry.offset, entry.length, entry.size, entry.method, entry.crc32, held
        )

    def _take_in_nested(self, file: int, prefix: str, depth: int) -> None:
        """Archives inside this one. One that is stored is read where it lies; one that is packed is inflated, if it is
        not too long."""
        inner = [
            (name, member)
            for name, member in self._members.items()
            if member.file == file and name.lower().endswith(".zip") and name.startswith(prefix)
        ]
        for name, member in inner:
            del self._members[name]
            if depth >= MOST_DEPTH:
                self._refuse(name, FileState.SKIPPED, Reason.TOO_DEEP)
                continue
            try:
                if member.method == zip_directory.STORED:
                    start = member.base + _data_offset(self._streams[file], member)
                    part = cast("BinaryIO", io.BufferedReader(_Part(self._streams[file], start, member.length)))
                    self._take_in(part, file, base=start, prefix=f"{name}/", depth=depth + 1)
                else:
                    content = self._inflated(member, MOST_INNER_BYTES - self._kept)
                    self._kept += len(content)
                    self._take_in(io.BytesIO(content), file, base=0, prefix=f"{name}/", depth=depth + 1, held=content)
            except MemberRefused as refused:
                self._refuse(name, refused.state, refused.reason)

    def _inflated(self, member: _Member, most: int) -> bytes:
        stream = io.BytesIO(member.held) if member.held is not None else self._streams[member.file]
        if max(member.size, member.length) > most:
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


class _Part(io.RawIOBase):
    """A part of a file, as a file."""

    def __init__(self, stream: BinaryIO, start: int, length: int) -> None:
        super().__init__()
        self._stream, self._start, self._length, self._position = stream, start, length, 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._position = max(0, offset + (0, self._position, self._length)[whence])
        return self._position

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        self._stream.seek(self._start + self._position)
        content = self._stream.read(max(0, min(len(view), self._length - self._position)))
        view[: len(content)] = content
        self._position += len(content)
        return len(content)


def _listed(stream: BinaryIO) -> tuple[list[Listed], int]:
    """The entries of an archive, in the order of its directory, and where the directory begins. Raises
    MemberRefused."""
    try:
        found, begin = zip_directory.directory(stream)
        listed = list(islice(found, MOST_LISTED))
    except (NoArchive, OSError, ValueError) as error:
        raise MemberRefused(FileState.UNREADABLE, Reason.DAMAGED) from error
    return listed, begin


def _beyond_their_place(listed: Sequence[Listed], end: int) -> set[int]:
    """The numbers of the entries that reach into the directory at ``end`` or into the next entry: how a small archive
    claims to hold the same bytes many times (Fifield, "A better zip bomb", 2019). Of entries that overlap only the last
    is left, so that one which lies about its length costs itself and none that follow."""
    found: set[int] = set()
    following = end
    for place in sorted(range(len(listed)), key=lambda place: listed[place].offset, reverse=True):
        entry = listed[place]
        if not entry.is_sound:
            continue
        if not 0 <= entry.offset <= following - zip_directory.LOCAL_BYTES - entry.length:
            found.add(place)
        if 0 <= entry.offset < following:
            following = entry.offset
    return found


def _problem(entry: Listed) -> tuple[FileState, Reason] | None:
    if entry.is_encrypted:
        return FileState.UNREADABLE, Reason.ENCRYPTED
    if entry.is_special:
        return FileState.SKIPPED, Reason.NOT_A_FILE
    is_text = entry.name.lower().endswith(_TEXT_ENDINGS)
    if entry.size > MOST_MEDIA_BYTES:
        return FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE
    if entry.size > RATIO_FREE_BYTES and entry.size > MOST_RATIO[not is_text] * max(1, entry.length):
        return FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE
    return None


def _data_offset(stream: BinaryIO, member: _Member) -> int:
    """Where the bytes of a member begin, from the start of its archive. Raises MemberRefused."""
    found = zip_directory.data_offset(stream, member.base + member.header_offset)
    if found is None:
        raise MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)
    return found - member.base


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
