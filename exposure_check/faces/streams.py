"""Films are read where they lie, not into memory: the bytes of a file, or of a part of it, as a stream."""

from __future__ import annotations

import contextlib
import io
import os
import zlib
from collections.abc import Iterator

from exposure_check.domain.photo import FileState, Packing, Reason
from exposure_check.faces.decode import DecodeError
from exposure_check.faces.reading import read_file
from exposure_check.isolation import opening

BUFFER = 256 * 1024
HEAD_READ = 64 * 1024
MOST_HELD_BYTES = 200 * 1024**2


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
    """The film named ``path``, at most ``max_bytes`` long: where it lies, also inside an archive. One that is packed
    there, or came from the web, is held in memory as a photo would be. Raises DecodeError."""
    photo = opening.offered(path)
    if photo.data is not None or (photo.part is not None and photo.part.packing is not Packing.STORED):
        yield io.BytesIO(read_file(path, min(max_bytes, MOST_HELD_BYTES)))
        return
    try:
        with opening.opened(path) as handle:
            size = os.fstat(handle).st_size
            start, length = (0, size) if photo.part is None else (photo.part.offset, photo.part.length)
            if length > max_bytes:
                raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
            if start + length > size:
                raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED)
            yield io.BufferedReader(Window(handle, start, length), BUFFER)
    except opening.NotOpened as error:
        raise DecodeError(error.state, error.reason) from error


def read_head(path: str, size: int) -> bytes:
    """The first bytes of the photo or film named ``path``. Raises DecodeError."""
    photo = opening.offered(path)
    if photo.data is not None:
        return photo.data[:size]
    try:
        with opening.opened(path) as handle:
            if photo.part is None:
                return os.read(handle, size)
            os.lseek(handle, photo.part.offset, os.SEEK_SET)
            packed = os.read(handle, min(photo.part.length, HEAD_READ))
            if photo.part.packing is Packing.STORED:
                return packed[:size]
            return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, size)
    except opening.NotOpened as error:
        raise DecodeError(error.state, error.reason) from error
    except zlib.error as error:
        raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED) from error
    except OSError as error:
        raise DecodeError(FileState.UNREADABLE, Reason.READ_ERROR) from error
