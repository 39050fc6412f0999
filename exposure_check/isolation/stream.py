"""A generator in a confined process, its items one by one in this one.

For reading what is too large, or too untrusted, to be read at once: archives, documents, exports. The process may read
the program and the named places, nothing else; it writes nothing and reaches no network, where the system can enforce
that. The channel between both holds little, so a reader waits for whoever takes the items, and memory stays flat.
"""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from exposure_check.domain.progress import CancelCheck, never_cancelled
from exposure_check.isolation import confinement, hardening

MOST_ITEM_BYTES = 256 * 1024**2
POLL_SECONDS = 0.1
WATCH_SECONDS = 1.0

_ITEM, _END, _ERROR = b"i", b"z", b"e"


class ReaderLost(Exception):
    """The process ended, took too long, or sent too much. ``cause``: ``died``, ``timed out``, ``memory``,
    ``too large``, ``too many items``, or the name of an error that the reader did not expect."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(frozen=True, slots=True)
class StreamLimits:
    """What a reader may cost. ``start_seconds``: until the first item, which may wait for libraries on a slow disk;
    ``item_seconds``: from one item to the next. ``memory``: bytes on top of what the libraries have reserved (Linux).
    ``items``: how many, at most."""

    start_seconds: float = 120.0
    item_seconds: float = 60.0
    memory: int = 1024**3
    items: int = 1_000_000


def stream(
    reader: str,
    arguments: tuple[Any, ...],
    *,
    readable: Sequence[str],
    limits: StreamLimits | None = None,
    is_cancelled: CancelCheck = never_cancelled,
) -> Iterator[bytes]:
    """The items that ``reader(*arguments)`` yields in a process that may read below ``readable``. ``reader`` names a
    generator of bytes as ``module:function``, so that its libraries are loaded there only; ``arguments`` are plain
    data. When the iterator is closed or ``is_cancelled``, the process is stopped. Raises ReaderLost."""
    limits = limits or StreamLimits()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(
        target=_run, args=(theirs, reader, arguments, tuple(readable), limits), name="reader", daemon=True
    )
    try:
        process.start()
    except OSError as error:
        ours.close()
        raise ReaderLost("died") from error
    finally:
        theirs.close()  # otherwise the channel would stay open when the reader is gone
    try:
        yield from _items(ours, process, limits, is_cancelled)
    finally:
        ours.close()
        with contextlib.suppress(OSError, ValueError):
            process.kill()
        process.join()


def _items(
    channel: Connection, process: BaseProcess, limits: StreamLimits, is_cancelled: CancelCheck
) -> Iterator[bytes]:
    watch = _Watch(process)
    seconds = limits.start_seconds
    try:
        for _ in range(limits.items):
            frame = _next_frame(channel, watch, seconds, is_cancelled)
            if frame is None or frame[:1] == _END:
                return
            if frame[:1] == _ERROR:
                raise ReaderLost(frame[1:80].decode("ascii", "replace"))
            yield frame[1:]
            seconds = limits.item_seconds
        raise ReaderLost("too many items")
    finally:
        watch.end()


def _next_frame(channel: Connection, watch: _Watch, seconds: float, is_cancelled: CancelCheck) -> bytes | None:
    """The next message; None when cancelled. The time that the taker of items needs does not count."""
    deadline = time.monotonic() + seconds
    try:
        while not channel.poll(POLL_SECONDS):
            if is_cancelled():
                return None
            if time.monotonic() > deadline:
                raise ReaderLost("timed out")
        with watch.until(deadline):
            return channel.recv_bytes(MOST_ITEM_BYTES)
    except EOFError as error:
        raise ReaderLost("timed out" if watch.has_killed else "died") from error
    except OSError as error:
        cause = "timed out" if watch.has_killed else "died" if error.errno else "too large"
        raise ReaderLost(cause) from error


class _Watch:
    """Ends a process that has begun a message and does not finish it: nothing else would stop waiting for the rest."""

    def __init__(self, process: BaseProcess) -> None:
        self._process = process
        self._wakes = threading.Condition()
        self._deadline: float | None = None
        self._has_ended = False
        self.has_killed = False
        self._thread = threading.Thread(target=self._watch, name="watch-reader", daemon=True)
        self._thread.start()

    @contextlib.contextmanager
    def until(self, deadline: float) -> Iterator[None]:
        """Unless this is left by then, the process is killed."""
        self._deadline = deadline
        try:
            yield
        finally:
            self._deadline = None

    def end(self) -> None:
        """Stop watching."""
        with self._wakes:
            self._has_ended = True
            self._wakes.notify()
        self._thread.join()

    def _watch(self) -> None:
        with self._wakes:
            while not self._wakes.wait_for(lambda: self._has_ended, WATCH_SECONDS):
                deadline = self._deadline
                if deadline is not None and time.monotonic() > deadline:
                    self.has_killed = True
                    self._process.kill()
                    return


def _run(
    channel: Connection, reader: str, arguments: tuple[Any, ...], readable: tuple[str, ...], limits: StreamLimits
) -> None:
    """The life of the reading process."""
    module, _, function = reader.partition(":")
    confinement.confine(readable, limits.memory, [module])
    read = getattr(sys.modules[module], function)
    with contextlib.suppress(BrokenPipeError):
        try:
            for item in read(*arguments):
                hardening.limit_processor_time(math.ceil(limits.item_seconds) + 2)
                channel.send_bytes(_ITEM + item)
            channel.send_bytes(_END)
        except BrokenPipeError:
            raise
        except MemoryError:
            channel.send_bytes(_ERROR + b"memory")
        except Exception as error:  # noqa: BLE001 - all that leaves is the name of its kind
            channel.send_bytes(_ERROR + type(error).__name__.encode("ascii", "replace"))
    os._exit(0)
