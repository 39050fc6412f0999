"""What is inside a TAR archive, packed or not. Runs in a confined process.

A packed archive can be read from front to back only, and what describes the photos may stand behind them. So it is read
twice: once for the names and the files that describe others, once for the photos, one in memory at a time.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources.names import NameProblem, clean_name
from exposure_check.sources.tree import MOST_TEXT_BYTES, MemberRefused

MOST_ENTRIES = 200_000
MOST_REFUSED = 2 * MOST_ENTRIES
MOST_DATA_BYTES = 200 * 1024**2
MOST_KEPT_BYTES = 256 * 1024**2
"""All describing files together: they are kept from the first reading."""
MOST_HEADER_BYTES = 256 * 1024
"""What stands before a file: its name, perhaps 64 KB of it, and further headers."""
MOST_RATIO = 20
"""Unpacked to packed bytes of the whole archive. Photos hardly shrink, texts to a tenth."""
RATIO_FREE_BYTES = 1024**3
BUFFER_BYTES = 128 * 1024

_TEXT_ENDINGS = (".json", ".js", ".csv", ".html", ".htm", ".txt", ".xml", ".car")
_DAMAGES = (tarfile.TarError, OSError, EOFError, ValueError, OverflowError, RecursionError, zlib.error, lzma.LZMAError)
_BLOCK = 512
_REST = "rest of the archive"
_GZIP, _BZIP2, _XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00"


class _Endless(Exception):
    """More bytes came than a part of an archive may have."""


class _BrokenOff(Exception):
    """A header is damaged, or the archive ends before its end."""


class TarTree:
    """Implements :class:`exposure_check.sources.tree.Tree` over a TAR archive."""

    def __init__(self, stream: BinaryIO) -> None:
        """``stream``: the archive, open for reading."""
        self._stream = stream
        self._sizes: dict[str, int] = {}
        self._texts: dict[str, bytes | MemberRefused] = {}
        self.refused: list[tuple[str, FileState, Reason]] = []
        folded: set[str] = set()
        kept = 0
        for name, info, archive in self._walk(refuse=True):
            if name.casefold() in folded:
                self._refuse(name, FileState.SKIPPED, Reason.DUPLICATE_NAME)
                continue
            if len(self._sizes) >= MOST_ENTRIES:
                self._refuse(name, FileState.SKIPPED, Reason.TOO_MANY_ENTRIES)
                continue
            folded.add(name.casefold())
            self._sizes[name] = info.size
            if name.lower().endswith(_TEXT_ENDINGS) and info.size <= min(MOST_TEXT_BYTES, MOST_KEPT_BYTES - kept):
                self._texts[name] = _content(archive, info)
                kept += info.size

    def names(self) -> Iterable[str]:
        """The names of all files, in the order of the archive."""
        return self._sizes.keys()

    def size(self, name: str) -> int:
        """The size of a file in bytes. Raises KeyError."""
        return self._sizes[name]

    def text_bytes(self, name: str) -> bytes:
        """The content of a file that describes others. Raises MemberRefused, KeyError."""
        content = self._texts.get(name)
        if isinstance(content, bytes):
            return content
        if content is not None:
            raise content
        if self._sizes[name] <= MOST_TEXT_BYTES and not name.lower().endswith(_TEXT_ENDINGS):
            raise MemberRefused(FileState.SKIPPED, Reason.NOT_AN_IMAGE)  # no export describes photos in such a file
        raise MemberRefused(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)

    def contents(self, wanted: set[str]) -> Iterator[tuple[str, bytes | MemberRefused]]:
        """The bytes of each of ``wanted``, once, in the order of the archive."""
        left = set(wanted)
        for name, info, archive in self._walk(refuse=False):
            if name not in left:
                continue
            if info.size > MOST_DATA_BYTES:
                left.discard(name)
                yield name, MemberRefused(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
                continue
            left.discard(name)
            yield name, _content(archive, info)
            if not left:
                return
        for name in sorted(left):
            yield name, MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)

    def _walk(self, *, refuse: bool) -> Iterator[tuple[str, tarfile.TarInfo, tarfile.TarFile]]:
        """The regular files with a usable name. ``refuse``: note the others, and where the archive breaks off."""
        source = _Source(self._stream)
        name = "archive"
        rest: tuple[FileState, Reason] | None = None
        try:
            with tarfile.open(fileobj=source, mode="r|", bufsize=BUFFER_BYTES, tarinfo=_Header) as archive:
                for info in archive:
                    archive.members = []  # type: ignore[attr-defined]  # it would keep every header of a long archive
                    archive.pax_headers = {}  # they would be copied for each file
                    source.allow_until(info.offset_data + info.size + _BLOCK)
                    if info.isdir():
                        continue
                    name = info.name
                    if info.size < 0:
                        self._refuse(name, FileState.UNREADABLE, Reason.DAMAGED, really=refuse)
                        continue
                    if not info.isreg() or info.issparse():
                        self._refuse(name, FileState.SKIPPED, Reason.NOT_A_FILE, really=refuse)
                        continue
                    try:
                        name = clean_name(name)
                    except NameProblem:
                        self._refuse(name, FileState.SKIPPED, Reason.UNSAFE_NAME, really=refuse)
                        continue
                    yield name, info, archive
        except _Endless:
            rest = FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE
        except MemoryError:
            rest = FileState.FAILED, Reason.OUT_OF_MEMORY
        except (_BrokenOff, *_DAMAGES):
            rest = FileState.UNREADABLE, Reason.DAMAGED
        if rest is not None:
            self._refuse(f"{name[:1_000]} ({_REST})", *rest, really=refuse)

    def _refuse(self, name: str, state: FileState, reason: Reason, *, really: bool = True) -> None:
        if really and (len(self.refused) < MOST_REFUSED or name.endswith(f"({_REST})")):
            self.refused.append((name, state, reason))
        elif really and len(self.refused) == MOST_REFUSED:
            self.refused.append(("more entries", FileState.SKIPPED, Reason.TOO_MANY_ENTRIES))


class _Header(tarfile.TarInfo):
    """A header that does not end an archive silently when it is damaged, as tarfile's does behind the first one."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> _Header:
        """Raises _BrokenOff, and tarfile.HeaderError at the end of the archive."""
        try:
            return super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            if bytes(buf).strip(b"\0"):
                raise _BrokenOff from error
            raise


class _Source(io.RawIOBase):
    """The unpacked bytes of an archive, as long as there are not more of them than there may be."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__()
        stream.seek(0, io.SEEK_END)
        packed_size = stream.tell()
        stream.seek(0)
        start = stream.read(6)
        stream.seek(0)
        self._unpacked = _unpacking(stream, start)
        self._most = max(RATIO_FREE_BYTES, MOST_RATIO * packed_size) if self._unpacked is not stream else packed_size
        self._position = 0
        self._allowed = MOST_HEADER_BYTES + BUFFER_BYTES

    def allow_until(self, position: int) -> None:
        """Let the file be read that ends at ``position``, and the headers that follow."""
        self._allowed = position + MOST_HEADER_BYTES + BUFFER_BYTES

    def readable(self) -> bool:
        """True."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Raises _Endless."""
        content = self._unpacked.read(size)
        self._position += len(content)
        if self._position > min(self._most, self._allowed):
            raise _Endless
        return content


def _unpacking(stream: BinaryIO, start: bytes) -> BinaryIO:
    if start.startswith(_GZIP):
        return cast("BinaryIO", gzip.GzipFile(fileobj=stream, mode="rb"))
    if start.startswith(_BZIP2):
        return cast("BinaryIO", bz2.BZ2File(stream))
    if start.startswith(_XZ):
        return cast("BinaryIO", lzma.LZMAFile(stream))
    return stream


def _content(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes | MemberRefused:
    """The bytes of a file, or why they are not there."""
    try:
        file = archive.extractfile(info)
        content = file.read(info.size) if file is not None else b""
    except _Endless:
        return MemberRefused(FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)
    except MemoryError:
        return MemberRefused(FileState.FAILED, Reason.OUT_OF_MEMORY)
    except _DAMAGES:
        return MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)
    return content if len(content) == info.size else MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)
