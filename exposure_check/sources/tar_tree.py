"""What is inside a TAR archive, packed or not. Runs in a confined process.

A packed archive can be read from front to back only, and what describes the photos may stand behind them. So it is read
twice: once for the names and the files that describe others, once for the photos, one in memory at a time.
"""

from __future__ import annotations

import tarfile
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources.names import NameProblem, clean_name
from exposure_check.sources.tree import MOST_TEXT_BYTES, MemberRefused

MOST_ENTRIES = 200_000
MOST_DATA_BYTES = 200 * 1024**2
MOST_KEPT_BYTES = 256 * 1024**2
"""All describing files together: they are kept from the first reading."""

_TEXT_ENDINGS = (".json", ".js", ".csv", ".html", ".htm", ".txt", ".car")
_DAMAGES = (tarfile.TarError, OSError, EOFError, ValueError, zlib.error)


class TarTree:
    """Implements :class:`exposure_check.sources.tree.Tree` over a TAR archive."""

    def __init__(self, stream: BinaryIO) -> None:
        """``stream``: the archive, open for reading. Raises MemberRefused if it is none."""
        self._stream = stream
        self._sizes: dict[str, int] = {}
        self._texts: dict[str, bytes] = {}
        self.refused: list[tuple[str, FileState, Reason]] = []
        folded: set[str] = set()
        kept = 0
        for name, info, archive in self._walk(refuse=True):
            if name.casefold() in folded:
                self.refused.append((name, FileState.SKIPPED, Reason.DUPLICATE_NAME))
                continue
            if len(self._sizes) >= MOST_ENTRIES:
                self.refused.append((name, FileState.SKIPPED, Reason.TOO_MANY_ENTRIES))
                continue
            folded.add(name.casefold())
            self._sizes[name] = info.size
            if name.lower().endswith(_TEXT_ENDINGS) and info.size <= min(MOST_TEXT_BYTES, MOST_KEPT_BYTES - kept):
                content = _content(archive, info)
                if content is not None:
                    self._texts[name] = content
                    kept += len(content)
        if not self._sizes and not self.refused:
            raise MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)

    def names(self) -> Iterable[str]:
        """The names of all files, in the order of the archive."""
        return self._sizes.keys()

    def size(self, name: str) -> int:
        """The size of a file in bytes. Raises KeyError."""
        return self._sizes[name]

    def text_bytes(self, name: str) -> bytes:
        """The content of a file that describes others. Raises MemberRefused, KeyError."""
        if name in self._texts:
            return self._texts[name]
        too_large = self._sizes[name] > MOST_TEXT_BYTES
        state = FileState.TOO_LARGE if too_large else FileState.UNREADABLE
        raise MemberRefused(state, Reason.TOO_MANY_BYTES if too_large else Reason.DAMAGED)

    def contents(self, wanted: set[str]) -> Iterator[tuple[str, bytes | MemberRefused]]:
        """The bytes of each of ``wanted``, once, in the order of the archive."""
        left = set(wanted)
        for name, info, archive in self._walk(refuse=False):
            if name not in left:
                continue
            left.discard(name)
            if info.size > MOST_DATA_BYTES:
                yield name, MemberRefused(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
                continue
            content = _content(archive, info)
            yield name, MemberRefused(FileState.UNREADABLE, Reason.DAMAGED) if content is None else content
        for name in sorted(left):
            yield name, MemberRefused(FileState.UNREADABLE, Reason.DAMAGED)

    def _walk(self, *, refuse: bool) -> Iterator[tuple[str, tarfile.TarInfo, tarfile.TarFile]]:
        """The regular files with a usable name. ``refuse``: note the others, and where the archive breaks off."""
        self._stream.seek(0)
        name = "archive"
        try:
            with tarfile.open(fileobj=self._stream, mode="r|*") as archive:
                for info in archive:
                    archive.members = []  # type: ignore[attr-defined]  # it would keep every header of a long archive
                    if info.isdir():
                        continue
                    name = info.name
                    if not info.isreg():
                        self._refuse(refuse, name, FileState.SKIPPED, Reason.NOT_A_FILE)
                        continue
                    try:
                        name = clean_name(name)
                    except NameProblem:
                        self._refuse(refuse, name, FileState.SKIPPED, Reason.UNSAFE_NAME)
                        continue
                    yield name, info, archive
        except _DAMAGES:
            self._refuse(refuse, f"{name} (rest of the archive)", FileState.UNREADABLE, Reason.DAMAGED)

    def _refuse(self, refuse: bool, name: str, state: FileState, reason: Reason) -> None:
        if refuse:
            self.refused.append((name, state, reason))


def _content(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes | None:
    """The bytes of a file; None if the archive ends before it does."""
    file = archive.extractfile(info)
    content = file.read(info.size + 1) if file is not None else b""
    return content if len(content) == info.size else None
