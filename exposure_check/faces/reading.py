"""Read a file that a stranger may have put there: regular files only, never waiting, never too much."""

from __future__ import annotations

import os

from exposure_check.domain.photo import FileState, Reason
from exposure_check.faces import opening
from exposure_check.faces.decode import DecodeError


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
