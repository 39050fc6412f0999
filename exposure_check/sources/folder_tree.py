"""What is inside a folder, as the readers of exports see it. Runs in a confined process that may read this folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources.tree import MOST_TEXT_BYTES, MemberRefused

MOST_ENTRIES = 200_000


class FolderTree:
    """Implements :class:`exposure_check.sources.tree.Tree` over a folder. Links are not followed."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._sizes: dict[str, int] = {}
        for folder, folders, files in os.walk(root, onerror=None, followlinks=False):
            folders.sort()
            for file in sorted(files):
                path = Path(folder, file)
                if len(self._sizes) >= MOST_ENTRIES:
                    return
                if path.is_file() and not path.is_symlink():
                    self._sizes[path.relative_to(root).as_posix()] = path.stat().st_size

    def names(self) -> Iterable[str]:
        """The names of all files, sorted within each folder."""
        return self._sizes.keys()

    def size(self, name: str) -> int:
        """The size of a file in bytes. Raises KeyError."""
        return self._sizes[name]

    def text_bytes(self, name: str) -> bytes:
        """The content of a file that describes others. Raises MemberRefused, KeyError."""
        if self._sizes[name] > MOST_TEXT_BYTES:
            raise MemberRefused(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        try:
            with Path(self._root, name).open("rb") as file:
                return file.read(MOST_TEXT_BYTES)
        except OSError as error:
            raise MemberRefused(FileState.UNREADABLE, Reason.READ_ERROR) from error
