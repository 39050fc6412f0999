"""Who opens a photo: the parent, which hands the open file to a worker that may open nothing but the program itself.

Standard library only: the window's process uses it.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path

from exposure_check.domain.photo import FilePart, FileState, Reason

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
    """A photo and where its bytes are: ``data`` if given, else those at ``part``, else the file at ``path``, which
    names it in any case. ``private``: files that are never opened as a photo, under whatever name (the vault's)."""

    path: str
    private: tuple[str, ...] = ()
    part: FilePart | None = None
    data: bytes | None = field(default=None, repr=False)
    max_seconds: float | None = None
    """How long a job with it may take, where that is not as for any other."""

    def open(self) -> int:
        """A descriptor of the regular file that holds the bytes, for reading. Raises NotOpened."""
        path = self.path if self.part is None else self.part.path
        try:
            handle = os.open(path, _FLAGS)
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
    """What a job finds when it asks for its photo: the open file, or why there is none."""

    photo: OfferedPhoto
    handle: int | None = None
    refusal: tuple[FileState, Reason] | None = None


_handed: ContextVar[Handed | None] = ContextVar("handed", default=None)


@contextlib.contextmanager
def handed_over(handed: Handed) -> Iterator[None]:
    """For the job inside, the photo of this path is the one that the parent opened."""
    token = _handed.set(handed)
    try:
        yield
    finally:
        _handed.reset(token)


@contextlib.contextmanager
def for_job(photo: OfferedPhoto) -> Iterator[None]:
    """For the job inside, ``photo`` is what its name stands for, also where no pool has handed it over."""
    handed = _handed.get()
    if handed is not None and handed.photo.path == photo.path:
        yield
        return
    with handed_over(Handed(photo)):
        yield


def offered(path: str) -> OfferedPhoto:
    """The photo that was handed over under the name ``path``; the file at that path if none was."""
    handed = _handed.get()
    return handed.photo if handed is not None and handed.photo.path == path else OfferedPhoto(path)


@contextlib.contextmanager
def opened(path: str) -> Iterator[int]:
    """A descriptor of the file that holds the photo named ``path``, at its start: the one handed over, else opened
    here. Raises NotOpened."""
    handed = _handed.get()
    if handed is not None and handed.photo.path == path:
        if handed.refusal is not None:
            raise NotOpened(*handed.refusal)
        if handed.handle is not None:
            os.lseek(handed.handle, 0, os.SEEK_SET)
            yield handed.handle
            return
    handle = offered(path).open()
    try:
        yield handle
    finally:
        os.close(handle)
