"""What a worker can really do, found out by trying from inside a worker. For ``doctor`` and for tests."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Client
from pathlib import Path

from exposure_check.isolation import sandbox

DISCARD_PORT = 9
"""Nobody answers there (RFC 863), and nothing is sent to whoever does."""


class Attempt(StrEnum):
    """What a decoder never needs."""

    CONNECT = "connect"
    LOCAL_SOCKET = "local-socket"
    WRITE = "write"
    DELETE = "delete"
    READ = "read"
    PROCESS = "process"
    PROGRAM = "program"
    SIGNAL = "signal"


@dataclass(frozen=True, slots=True)
class Probe:
    """What a worker found. Limits are in bytes or numbers of files; None where there is none.

    ``landlock``: the version of its interface that the kernel has, 0 for none. ``seccomp``: libseccomp is there.
    """

    landlock: int
    seccomp: bool
    refused: tuple[Attempt, ...]
    memory: int | None
    file_size: int | None
    open_files: int | None
    processor_seconds: int | None
    core_size: int | None


def look(scratch: str, private: str) -> Probe:
    """Try everything. ``scratch``: a folder that this user may write to, with a file ``kept`` in it. ``private``: a
    file that this user may read and a worker must not."""
    attempts: dict[Attempt, Callable[[], object]] = {
        Attempt.CONNECT: lambda: Client(("127.0.0.1", DISCARD_PORT)).close(),
        Attempt.LOCAL_SOCKET: lambda: Client(str(Path(scratch, "no-socket"))).close(),
        Attempt.WRITE: lambda: Path(scratch, "written").write_bytes(b"x"),
        Attempt.DELETE: lambda: Path(scratch, "kept").unlink(),
        Attempt.READ: lambda: Path(private).open("rb").close(),
        Attempt.PROCESS: _start_process,
        Attempt.PROGRAM: lambda: os.execv(str(Path(scratch, "no-program")), ["no-program"]),  # noqa: S606
        Attempt.SIGNAL: lambda: os.kill(os.getppid(), 0),
    }
    refused = tuple(attempt for attempt, run in attempts.items() if _is_refused(run))
    limits = _limits()
    return Probe(
        landlock=sandbox.landlock_version(),
        seccomp=sandbox.has_seccomp(),
        refused=refused,
        memory=limits.get("RLIMIT_AS"),
        file_size=limits.get("RLIMIT_FSIZE"),
        open_files=limits.get("RLIMIT_NOFILE"),
        processor_seconds=limits.get("RLIMIT_CPU"),
        core_size=limits.get("RLIMIT_CORE"),
    )


def _is_refused(run: Callable[[], object]) -> bool:
    """Only a refusal counts: that nobody answers or nothing is there shows that the attempt was allowed."""
    try:
        run()
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def _start_process() -> None:
    if not hasattr(os, "fork"):
        return
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _limits() -> dict[str, int | None]:
    if sys.platform == "win32":
        return {}
    import resource

    found: dict[str, int | None] = {}
    for name in ("RLIMIT_AS", "RLIMIT_FSIZE", "RLIMIT_NOFILE", "RLIMIT_CPU", "RLIMIT_CORE"):
        soft, _ = resource.getrlimit(getattr(resource, name))
        found[name] = None if soft == resource.RLIM_INFINITY else soft
    return found
