"""Read a file that a stranger may have put there: regular files only, never waiting, never too much."""

from __future__ import annotations

import os
import stat

from exposure_check.domain.photo import FileState, Reason
from exposure_check.faces.decode import DecodeError

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # a pipe without a writer must not hold the worker
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def read_file(path: str, max_bytes: int) -> bytes:
    """The bytes of the regular file at ``path``, at most ``max_bytes``. Raises DecodeError."""
    try:
        handle = os.open(path, _FLAGS)
    except FileNotFoundError as error:
        raise DecodeError(FileState.UNREADABLE, Reason.VANISHED) from error
    except PermissionError as error:
        raise DecodeError(FileState.UNREADABLE, Reason.NO_PERMISSION) from error
    except (OSError, ValueError) as error:
        raise DecodeError(FileState.UNREADABLE, Reason.READ_ERROR) from error
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise DecodeError(FileState.SKIPPED, Reason.NOT_A_FILE)
        if status.st_size > max_bytes:
            raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        with os.fdopen(handle, "rb", closefd=False) as stream:
            content = stream.read(status.st_size + 1)  # a buffer as large as the limit would be taken for every file
            if len(content) > status.st_size:
                content += stream.read(max_bytes + 1 - len(content))
    except OSError as error:
        raise DecodeError(FileState.UNREADABLE, Reason.READ_ERROR) from error
    finally:
        os.close(handle)
    if len(content) > max_bytes:  # it grew while it was read
        raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
    return content
