"""What a worker process gives up before it touches a stranger's file, and how it ends with its parent."""

from __future__ import annotations

import contextlib
import multiprocessing
import multiprocessing.connection
import os
import sys
import threading
from pathlib import Path

from exposure_check.domain.errors import ExposureCheckError
from exposure_check.faces.settings import WorkerSettings


def start(settings: WorkerSettings, keep_stderr: bool) -> None:
    """Initialise a worker process: end with the parent, stay silent, load the pack, then limit what a photo
    may cost.

    Never raises: a pack that cannot be loaded is reported by the first job.
    """
    end_with_parent()
    silence(keep_stderr=keep_stderr)
    from exposure_check.faces import worker

    with contextlib.suppress(ExposureCheckError):
        worker.engine(settings)
    limit_memory(settings.limits.max_memory)


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
    nowhere = os.open(os.devnull, os.O_RDWR)
    try:
        for descriptor in (0, 1) if keep_stderr else (0, 1, 2):
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
            resource.setrlimit(resource.RLIMIT_AS, (allowed, hard))
