"""What the person can see of the network: the log of every request, and the proxy that they set."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol, TextIO
from urllib.parse import urlsplit

from exposure_check.domain.errors import DiskFull, NotWritable, UnsupportedFormat, is_disk_full
from exposure_check.domain.network import LoggedRequest, NewRequest, Purpose
from exposure_check.domain.photo import Reason
from exposure_check.services.ports import Vault

PROXY_SETTING = "network-proxy"

FIELDS = (
    "number", "at", "method", "address", "host", "purpose", "action", "status", "problem", "received", "proxied",
)  # fmt: skip


class NetworkLog:
    """Reads, exports and clears the log; remembers the proxy."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def entries(self) -> Iterator[LoggedRequest]:
        """All entries, the oldest first."""
        return self._vault.requests.entries()

    def newest(self, count: int) -> list[LoggedRequest]:
        """The last entries, the oldest of them first."""
        return self._vault.requests.newest(count)

    def page(self, count: int, *, before: int | None = None, host: str | None = None) -> list[LoggedRequest]:
        """Up to ``count`` entries, the newest first: those before the entry ``before``, those of one ``host``."""
        return self._vault.requests.page(count, before=before, host=host)

    def hosts(self) -> list[tuple[str, int]]:
        """Every host in the log with the number of its entries, the most frequent first."""
        return self._vault.requests.hosts()

    def count(self) -> int:
        """How many entries there are."""
        return self._vault.requests.count()

    def clear(self) -> int:
        """Delete all entries; returns how many there were."""
        return self._vault.requests.clear()

    def export(self, path: Path) -> int:
        """Write all entries to a ``.json`` or ``.csv`` file; returns how many.

        Raises:
            UnsupportedFormat: the name ends otherwise.
            NotWritable, DiskFull: ``path`` cannot be written.
        """
        writers = {".json": _write_json, ".csv": _write_csv}
        write = writers.get(path.suffix.lower())
        if write is None:
            raise UnsupportedFormat(path=path, formats=", ".join(writers))
        try:
            with path.open("w", encoding="utf-8", newline="") as file:
                return write(file, self.entries())
        except OSError as error:
            if is_disk_full(error):
                raise DiskFull(path=path) from error
            raise NotWritable(path=path, reason=error.strerror or type(error).__name__) from error

    @property
    def proxy(self) -> str | None:
        """The address of the proxy, ``system``, or None for direct connections."""
        return self._vault.setting(PROXY_SETTING) or None

    def set_proxy(self, checked_proxy: str | None) -> None:
        """Remember a proxy that ``sources.net.proxy`` can use, or that there is none."""
        self._vault.set_setting(PROXY_SETTING, checked_proxy or "")


class MadeRequest(Protocol):
    """A request of which the program only heard afterwards. ``address`` has no part after a question mark."""

    @property
    def address(self) -> str: ...
    @property
    def status(self) -> int | None: ...


class PackDownloadLog:
    """Writes the requests of one download of a face pack into the log: the first one before it is made, those to which
    it was sent on when the download has ended."""

    def __init__(self, vault: Vault, name: str, clock: Callable[[], datetime]) -> None:
        self._requests = vault.requests
        self._name = name
        self._clock = clock
        self._first = 0

    def begun(self, address: str) -> None:
        """The first request is about to be made."""
        self._first = self._requests.begin(self._request(address))

    def ended(self, requests: Sequence[MadeRequest], received: int) -> None:
        """How it ended. ``received``: bytes of the file, which came with the last request."""
        statuses = [each.status for each in requests]
        numbers = [self._first, *(self._requests.begin(self._request(each.address)) for each in requests[1:])]
        for row, number in enumerate(numbers):
            is_last = row == len(numbers) - 1
            status = statuses[row] if row < len(statuses) else None
            problem = None if status is not None and status < 400 else _problem(status)
            self._requests.finish(number, status=status, problem=problem, received=received if is_last else 0)

    def _request(self, address: str) -> NewRequest:
        host = urlsplit(address).hostname or ""
        action = f"face pack {self._name}"
        return NewRequest(self._clock(), "GET", address, host, Purpose.FACE_PACK, action, proxied=False)


def _problem(status: int | None) -> Reason:
    if status is None:
        return Reason.UNREACHABLE
    return Reason.NOT_FOUND if status in {404, 410} else Reason.SERVER_ERROR


def entry_fields(entry: LoggedRequest) -> dict[str, object]:
    """An entry by the names of FIELDS, as it is exported."""
    request = entry.request
    values = (
        entry.number, request.at.isoformat(), request.method, request.address, request.host, request.purpose.value,
        request.action, entry.status, entry.problem.value if entry.problem else None, entry.received, request.proxied,
    )  # fmt: skip
    return dict(zip(FIELDS, values, strict=True))


def _write_json(file: TextIO, entries: Iterator[LoggedRequest]) -> int:
    count = 0
    file.write("[")
    for entry in entries:
        file.write(("," if count else "") + "\n " + json.dumps(entry_fields(entry)))
        count += 1
    file.write("\n]\n")
    return count


def _write_csv(file: TextIO, entries: Iterator[LoggedRequest]) -> int:
    count = 0
    writer = csv.DictWriter(file, FIELDS)
    writer.writeheader()
    for entry in entries:
        writer.writerow({name: _cell(value) for name, value in entry_fields(entry).items()})
        count += 1
    return count


def _cell(value: object) -> object:
    """A spreadsheet would run a text that begins like a formula; an address can hold what a stranger wrote."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
