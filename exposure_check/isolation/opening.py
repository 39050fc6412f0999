"""Who opens a photo: the parent, which hands the open file to a worker that may open nothing but the program itself.

Standard library only: the window's process uses it.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from exposure_check.domain.photo import FileState, Reason

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # a pipe without a writer must not hold anybody
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class NotOpened(Exception):
    """A file that cannot be opened, or must not be, and the state in which it is counted."""

    def __init__(self, state: FileState, reason: Reason) -> None:
        super().__init__(state, reason)
        self.state = state
        self.reason = reason


@dataclass(frozen=True, slots=True)
class OfferedPhoto:
    """A photo by its path. ``private``: files that are never opened as a photo, under whatever name (the vault's)."""

    path: str
    private: tuple[str, ...] = ()

    def open(self) -> int:
        """A descriptor of the regular file, for reading. Raises NotOpened."""
        try:
            handle = os.open(self.path, _FLAGS)
        except FileNotFoundError as error:
            raise NotOpened(FileState.UNREADABLE, Reason.VANISHED) from error
        except PermissionError as error:
            raise NotOpened(FileState.UNREADABLE, Reason.NO_PERMISSION) from error
        except (OSError, ValueError) as error:
            raise NotOpened(FileState.UNREADABLE, Reason.READ_ERROR) from error
        try:
            self._check(os.fstat(handle))
        except BaseException:
            os.close(handle)
            raise
        return handle

    def _check(self, status: os.stat_result) -> None:
        if not stat.S_ISREG(status.st_mode):
            raise NotOpened(FileState.SKIPPED, Reason.NOT_A_FILE)
        for path in self.private:
            with contextlib.suppress(OSError):
                if os.path.samestat(status, Path(path).stat()):
                    raise NotOpened(FileState.UNREADABLE, Reason.NO_PERMISSION)


@dataclass(frozen=True, slots=True)
class Handed:
    """What the parent sends with a job: the open file follows on the channel, or this is why there is none."""

    path: str
    handle: int | None = None
    refusal: tuple[FileState, Reason] | None = None


_handed: ContextVar[Handed | None] = ContextVar("handed", default=None)


@contextlib.contextmanager
def handed_over(handed: Handed) -> Iterator[None]:
    """For the job inside, :func:`opened` of this path is the file that the parent opened."""
    token = _handed.set(handed)
    try:
        yield
    finally:
        _handed.reset(token)


@contextlib.contextmanager
def opened(path: str) -> Iterator[int]:
    """A descriptor of the photo at ``path``, at its start: the one handed over, else opened here. Raises NotOpened."""
    handed = _handed.get()
    if handed is not None and handed.path == path:
        if handed.refusal is not None:
            raise NotOpened(*handed.refusal)
        if handed.handle is not None:
            os.lseek(handed.handle, 0, os.SEEK_SET)
            yield handed.handle
            return
    handle = OfferedPhoto(path).open()
    try:
        yield handle
    finally:
        os.close(handle)
