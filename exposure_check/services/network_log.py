"""What the person can see of the network: the log of every request, and the proxy that they set."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from exposure_check.domain.errors import DiskFull, NotWritable, UnsupportedFormat, is_disk_full
from exposure_check.domain.network import LoggedRequest
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
