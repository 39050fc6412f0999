"""How fast the vault answers for files that did not change, against plain SQLite in the same run.

    python tests/benchmarks/storage_speed.py [FILES]

A rescan asks for every locator (``known``) and counts the unchanged ones (``touch``), in batches of 500. The
yardstick does the same two statements per batch with the standard library's sqlite3: no encryption, no
SQLAlchemy, the same pragmas. Ratios hold on a busy machine; the files per second do not.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from exposure_check.domain.face import PackKey
from exposure_check.domain.person import Person, PersonId
from exposure_check.domain.photo import FileState, MatchThresholds, PhotoAnalysis, PhotoRef
from exposure_check.domain.scan import FileOutcome, ScanId
from exposure_check.storage.sql_vault import SqlVault
from exposure_check.storage.vault import create_vault

BATCH = 500
RESCANS = ("second", "third", "fourth")
OWNER = PersonId("owner")
PACK = PackKey("pack", "ab" * 32)
THRESHOLDS = MatchThresholds(0.4, 0.6, 1e-3, 1e-5)
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def batches(locators: list[str]) -> list[list[str]]:
    """``locators`` in batches of 500."""
    return [locators[start : start + BATCH] for start in range(0, len(locators), BATCH)]


def seconds(work: Callable[[], None]) -> float:
    """How long ``work`` takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def fill_vault(vault: SqlVault, locators: list[str]) -> None:
    """Store every file as analysed by a first scan."""
    vault.people.add(Person(OWNER, "Owner", "FR", is_owner=True, created_at=NOW))
    vault.scans.begin(ScanId("first"), OWNER, PACK, "key", NOW)
    for part in batches(locators):
        outcomes = [
            FileOutcome(PhotoRef(name, 1000, 1), PhotoAnalysis(FileState.NO_MATCH, None, "ab" * 32, faces=1))
            for name in part
        ]
        vault.scans.record(ScanId("first"), "key", outcomes, THRESHOLDS)


def rescan_vault(vault: SqlVault, scan: ScanId, locators: list[str]) -> None:
    """What a second scan of unchanged files asks of the vault."""
    vault.scans.begin(scan, OWNER, PACK, "key", NOW)
    for part in batches(locators):
        known = vault.scans.known(OWNER, "key", part)
        vault.scans.touch(scan, list(known))


def plain_database(path: Path, locators: list[str]) -> sqlite3.Connection:
    """The yardstick: the same columns that matter, the same pragmas, no encryption."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE TABLE file (id INTEGER PRIMARY KEY, person TEXT, locator BLOB, scan TEXT, key TEXT,"
        " unchanged INTEGER, size INTEGER, mtime INTEGER, state TEXT, sha256 TEXT, faces INTEGER,"
        " UNIQUE (person, locator))"
    )
    rows = [("owner", name.encode(), "first", "key", 0, 1000, 1, "no_match", "ab" * 32, 1) for name in locators]
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO file VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
    return connection


def rescan_plain(connection: sqlite3.Connection, scan: str, locators: list[str]) -> None:
    """The same two steps in plain SQLite."""
    for part in batches(locators):
        names = [name.encode() for name in part]
        chosen = f"locator IN ({','.join('?' * len(names))})"
        read = f"SELECT * FROM file WHERE person = ? AND key = ? AND {chosen}"  # noqa: S608 - question marks
        found = connection.execute(read, ["owner", "key", *names]).fetchall()
        write = f"UPDATE file SET scan = ?, unchanged = 1 WHERE person = ? AND {chosen}"  # noqa: S608 - question marks
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(write, [scan, "owner", *(row[2] for row in found)])
        connection.execute("COMMIT")


def read_all(vault: SqlVault, scan: ScanId) -> None:
    """Stream every file of a scan."""
    for _ in vault.scans.files(scan):
        pass


def main(files: int) -> None:
    """Print the figures."""
    locators = [f"/home/person/Pictures/2024/holiday {n // 300:04}/IMG_{n:07}.jpg" for n in range(files)]
    with tempfile.TemporaryDirectory() as folder:
        vault = create_vault(Path(folder) / "vault.ecv", "benchmark only")
        first = seconds(lambda: fill_vault(vault, locators))
        plain = plain_database(Path(folder) / "plain.db", locators)
        encrypted = min(seconds(partial(rescan_vault, vault, ScanId(name), locators)) for name in RESCANS)
        unencrypted = min(seconds(partial(rescan_plain, plain, name, locators)) for name in RESCANS)
        listing = seconds(partial(read_all, vault, ScanId(RESCANS[-1])))
        plain.close()
        vault.lock()
    print(f"files: {files}, batches of {BATCH}")
    print(f"record:          {files / first:10,.0f} files/s")
    print(f"known + touch:   {files / encrypted:10,.0f} files/s")
    print(f"plain sqlite3:   {files / unencrypted:10,.0f} files/s")
    print(f"vault takes {encrypted / unencrypted:.2f} times as long as plain sqlite3")
    print(f"files() streams: {files / listing:10,.0f} files/s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
