"""Films are read where they lie, not into memory: the bytes of a file, or of a part of it, as a stream."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Iterator

from exposure_check.domain.photo import FileState, Reason
from exposure_check.faces import opening
from exposure_check.faces.decode import DecodeError

BUFFER = 256 * 1024


class Window(io.RawIOBase):
    """``length`` bytes from ``offset`` on of an open file, as a file of their own. Closing it closes nothing."""

    def __init__(self, handle: int, offset: int, length: int) -> None:
        self._handle = handle
        self._offset = offset
        self._length = length
        self._position = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """As of any file. Raises ValueError for a place before the start."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._length}[whence]
        if base + offset < 0:
            raise ValueError("a place before the start")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # typeshed's type is private
        """As of any file."""
        size = min(len(buffer), max(0, self._length - self._position))
        os.lseek(self._handle, self._offset + self._position, os.SEEK_SET)
        content = os.read(self._handle, size)
        buffer[: len(content)] = content
        self._position += len(content)
        return len(content)


@contextlib.contextmanager
def opened_stream(path: str, max_bytes: int) -> Iterator[io.BufferedIOBase]:
    """The regular file at ``path`` of at most ``max_bytes``. Raises DecodeError."""
    try:
        with opening.opened(path) as handle:
            size = os.fstat(handle).st_size
            if size > max_bytes:
                raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
            yield io.BufferedReader(Window(handle, 0, size), BUFFER)
    except opening.NotOpened as error:
        raise DecodeError(error.state, error.reason) from error


def read_head(path: str, size: int) -> bytes:
    """The first bytes of the regular file at ``path``. Raises DecodeError."""
    try:
        with opening.opened(path) as handle:
            return os.read(handle, size)
    except opening.NotOpened as error:
        raise DecodeError(error.state, error.reason) from error
    except OSError as error:
        raise DecodeError(FileState.UNREADABLE, Reason.READ_ERROR) from error
