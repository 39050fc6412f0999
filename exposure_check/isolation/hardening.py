"""What a process for strangers' files gives up before it touches one, and how it ends with its parent."""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import multiprocessing.connection
import os
import sys
import threading
import time
from pathlib import Path

MOST_OPEN_FILES = 64
"""A worker has about ten files open; a library that is loaded late needs a few more for a moment."""


def end_with_parent() -> None:
    """Leave at once when the parent process is gone, however it went: nobody would stop this process
    otherwise.

    A thread waits on the parent's end of a pipe, which the system closes. (Linux' PR_SET_PDEATHSIG is tied to
    the thread that started the worker, and that thread may end long before the parent does.)
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def wait() -> None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=wait, name="end-with-parent", daemon=True).start()


def silence(*, keep_stderr: bool) -> None:
    """Detach standard input and output, and standard error unless wanted: decoders write there in C, past
    Python, and the command line's output belongs to the command line."""
    _to_nowhere((0, 1) if keep_stderr else (0, 1, 2))


def leave_resource_tracker() -> None:
    """Close the line to multiprocessing's resource tracker, a process outside that deletes shared memory and
    semaphores by name on request. Workers have none."""
    if sys.platform == "win32":
        return
    from multiprocessing import resource_tracker

    descriptor = resource_tracker.getfd()
    if descriptor is not None:
        _to_nowhere((descriptor,))


def _to_nowhere(descriptors: tuple[int, ...]) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    try:
        for descriptor in descriptors:
            os.dup2(nowhere, descriptor)
    finally:
        os.close(nowhere)


def limit_memory(max_bytes: int) -> None:
    """Let this process grow by at most ``max_bytes`` from here, and leave no memory image when it crashes.

    The limit is on address space and comes on top of what the loaded libraries have reserved already. Where
    the system has no such limit (Windows) or does not say how much is in use (macOS), the limits on pixels
    and time remain.
    """
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        allowed = pages * resource.getpagesize() + max_bytes
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if hard == resource.RLIM_INFINITY or allowed < hard:
            resource.setrlimit(resource.RLIMIT_AS, (allowed, allowed))


def limit_files(*, keep_stderr: bool) -> None:
    """Let this process open few files and, unless standard error may be one, write none longer than zero bytes."""
    if sys.platform == "win32":
        return
    import resource

    limits = [(resource.RLIMIT_NOFILE, MOST_OPEN_FILES)]
    if not keep_stderr:
        limits.append((resource.RLIMIT_FSIZE, 0))
    for kind, most in limits:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


def limit_processor_time(seconds: int) -> None:
    """The system ends this process when it has computed for ``seconds`` more."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = math.ceil(time.process_time()) + seconds
    if hard == resource.RLIM_INFINITY or soft < hard:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
