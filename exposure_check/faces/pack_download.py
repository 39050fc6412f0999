"""Fetch a pack from InsightFace's own store, with insightface's own function, in a process of its own.

This is the one place outside ``sources.net`` that reaches the network, and only when the person asked for this pack and
allowed the network: the store's address, its redirections and its habits are insightface's business. The process is
not locked in as those are that open photos; it opens nothing of the person's and what it fetched is a stranger's file.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import re
import sys
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

import msgspec

from exposure_check.domain.errors import Cancelled, PackUnusable
from exposure_check.domain.progress import CancelCheck, Progress, ProgressCallback
from exposure_check.faces.pack_record import Download, Request
from exposure_check.isolation import hardening

POLL_SECONDS = 0.1

REQUEST_LINE = re.compile(r'^(?P<host>https?://[^ ]+) "[A-Z]+ (?P<path>[^ ?]*)[^ ]* HTTP/[0-9.]+" (?P<status>\d+)')
"""What urllib3 writes into its log about a request, for example
``https://github.com:443 "GET /deepinsight/x.zip HTTP/1.1" 302 0``. What follows a question mark holds keys."""


class _Answer(msgspec.Struct):
    """What the process tells at its end. ``problem`` is empty if it worked."""

    address: str
    requests: list[Request]
    problem: str


class DownloadWatch(Protocol):
    """Hears of the requests of one download."""

    def begun(self, address: str) -> None:
        """The first request is about to be made. What this raises stops it."""

    def ended(self, requests: Sequence[Request], received: int) -> None:
        """Every request that was made, also by a download that failed; none if it was stopped. ``received``: bytes of
        the file."""


class HostRefused(Exception):
    """The store sent on to a host that the person was not asked about."""


def fetch(
    name: str,
    archive: Path,
    *,
    most_bytes: int,
    clock: Callable[[], datetime],
    progress: ProgressCallback,
    is_cancelled: CancelCheck,
    base: str = "",
    store: str | None = None,
    hosts: Collection[str] | None = None,
    watch: DownloadWatch | None = None,
) -> Download:
    """Fetch the pack ``name`` to the file ``archive``. ``store``: another base address than insightface's own.
    ``base``: the base address as it is told to ``watch``. ``hosts``: no others are looked up, and no proxy of the
    environment is used. Raises PackUnusable, Cancelled."""
    at = clock()
    if watch is not None:
        watch.begun(f"{base}{name}.zip")
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_fetch, args=(name, archive, store, hosts, theirs), daemon=True)
    process.start()
    theirs.close()
    made: Sequence[Request] = ()
    try:
        answer = _watched(name, archive, most_bytes, ours, progress, is_cancelled)
        made = answer.requests
    finally:
        process.kill()
        process.join()
        ours.close()
        if watch is not None:
            watch.ended(made, archive.stat().st_size if archive.is_file() else 0)
    if answer.problem:
        tried = answer.requests[-1].address if answer.requests else answer.address
        raise PackUnusable(pack=name, reason=f"it could not be fetched from {tried} ({answer.problem})")
    return Download(answer.address, at, archive.stat().st_size, answer.requests)


def _watched(
    name: str,
    archive: Path,
    most_bytes: int,
    ours: Connection,
    progress: ProgressCallback,
    is_cancelled: CancelCheck,
) -> _Answer:
    """Wait for the process, looking at what it has written. Raises PackUnusable, Cancelled."""
    while not ours.poll(POLL_SECONDS):
        written = archive.stat().st_size if archive.is_file() else 0
        progress(Progress(written // 1_000_000, None, f"{name}, MB"))
        if is_cancelled():
            raise Cancelled
        if written > most_bytes:
            raise PackUnusable(pack=name, reason="the store sends more than a pack may have")
    try:
        return msgspec.json.decode(ours.recv_bytes(), type=_Answer)
    except EOFError as error:
        raise PackUnusable(pack=name, reason="the process that fetched it ended early. Try again") from error


def _fetch(name: str, archive: Path, store: str | None, hosts: Collection[str] | None, answer: Connection) -> None:
    """Runs in the process of its own."""
    hardening.end_with_parent()
    hardening.silence(keep_stderr=False)
    if hosts is not None:
        _limit_to(frozenset(hosts))
    log = _RequestLog()
    logger = logging.getLogger("urllib3.connectionpool")
    logger.setLevel(logging.DEBUG)
    logger.addHandler(log)
    address, problem = "", ""
    try:
        from insightface.utils import storage
        from insightface.utils.download import download_file

        if store is not None:
            storage.MODEL_ZOO_RELEASE_DOWNLOAD_URL = store
        address = storage.model_zoo_download_url(f"{name}.zip")
        download_file(address, path=str(archive), overwrite=True)
    except Exception as error:  # noqa: BLE001 - requests, the network and the store fail in their own ways
        status = log.requests[-1].status if log.requests else None
        problem = f"answer {status}" if status and status >= 400 else type(error).__name__
        if isinstance(error, HostRefused):
            problem = f"it sends on to {error}, which was not allowed"
    answer.send_bytes(msgspec.json.encode(_Answer(address, log.requests, problem)))


def _limit_to(hosts: frozenset[str]) -> None:
    """Let this process look up no other names from now on; what it cannot look up it cannot ask."""
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
            host = arguments[0].decode() if isinstance(arguments[0], bytes) else str(arguments[0])
            if host.lower().rstrip(".") not in hosts:
                raise HostRefused(host)

    sys.addaudithook(hear)


class _RequestLog(logging.Handler):
    """Collects every request that is made, redirections included."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[Request] = []

    def emit(self, record: logging.LogRecord) -> None:
        found = REQUEST_LINE.match(record.getMessage())
        if found is not None:
            self.requests.append(Request(found["host"] + found["path"], int(found["status"])))
