"""What is inside a folder, as the readers of exports see it. Runs in a confined process that may read this folder."""

from __future__ import annotations

import contextlib
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
        waiting = [""]
        while waiting and len(self._sizes) < MOST_ENTRIES:
            waiting += self._look_into(waiting.pop())

    def _look_into(self, folder: str) -> list[str]:
        """Takes in the files of a folder; its folders, the last one first. One that cannot be read has none."""
        inner = []
        with contextlib.suppress(OSError), os.scandir(os.path.join(self._root, folder)) as entries:  # noqa: PTH118
            for entry in sorted(entries, key=lambda entry: entry.name):
                name = f"{folder}/{entry.name}" if folder else entry.name
                with contextlib.suppress(OSError):  # it vanished meanwhile
                    if entry.is_dir(follow_symlinks=False):
                        inner.append(name)
                    elif entry.is_file(follow_symlinks=False) and len(self._sizes) < MOST_ENTRIES:
                        self._sizes[name] = entry.stat().st_size
        return inner[::-1]

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
                return file.read(self._sizes[name])
        except OSError as error:
            raise MemberRefused(FileState.UNREADABLE, Reason.READ_ERROR) from error
