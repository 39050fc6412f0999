"""Read a file that a stranger may have put there: regular files only, never waiting, never too much."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from io import BufferedIOBase

from exposure_check.domain.photo import FileState, Reason
from exposure_check.faces import opening
from exposure_check.faces.decode import DecodeError


@contextlib.contextmanager
def opened_stream(path: str, max_bytes: int) -> Iterator[BufferedIOBase]:
    """The regular file at ``path``, at its start, of at most ``max_bytes``. Raises DecodeError."""
    try:
        with opening.opened(path) as handle:
            if os.fstat(handle).st_size > max_bytes:
                raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
            with os.fdopen(handle, "rb", closefd=False) as stream:
                yield stream
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


def read_file(path: str, max_bytes: int) -> bytes:
    """The bytes of the regular file at ``path``, at most ``max_bytes``. Raises DecodeError."""
    try:
        with opening.opened(path) as handle:
            size = os.fstat(handle).st_size
            if size > max_bytes:
                raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
            with os.fdopen(handle, "rb", closefd=False) as stream:
                content = stream.read(size + 1)  # as much is set aside at once
    except opening.NotOpened as error:
        raise DecodeError(error.state, error.reason) from error
    except OSError as error:
        raise DecodeError(FileState.UNREADABLE, Reason.READ_ERROR) from error
    if len(content) != size:  # it changed while it was read
        raise DecodeError(FileState.UNREADABLE, Reason.READ_ERROR)
    return content
