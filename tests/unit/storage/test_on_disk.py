"""The files: nothing readable in them, whole batches after a kill, nothing lost when the disk is full."""

from __future__ import annotations

import contextlib
import ctypes
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure_check.domain.errors import DiskFull, VaultInUse
from exposure_check.domain.person import PersonId
from exposure_check.domain.scan import ScanId
from exposure_check.storage.sql_vault import SqlVault
from exposure_check.storage.vault import create_vault, open_vault
from tests.unit.storage.conftest import begin
from tests.unit.storage.samples import (
    PASSPHRASE,
    THRESHOLDS,
    case,
    hit,
    letter,
    outcome,
    permission,
    person,
    reference,
)

OWNER = PersonId("owner")


def check_integrity(vault: SqlVault) -> None:
    with vault._database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
        assert connection.exec_driver_sql("PRAGMA cipher_integrity_check").all() == []


def test_nothing_of_what_is_stored_can_be_read_from_the_files(vault: SqlVault) -> None:
    vault.people.add(person(permission=permission()))
    vault.references.add(reference())
    scan_id = begin(vault, "scan-1", OWNER)
    found = outcome("/home/zoe/holiday-album/beach.jpg", "x", hit(thumbnail=b"\xff\xd8thumbnail-of-zoe"))
    vault.scans.record(scan_id, "key-of-the-template", [found], THRESHOLDS)
    vault.cases.add(case(), letter())
    vault.set_setting("remembered-setting", "remembered-value")
    secrets = [
        *(person().name, "zoe@example.org", "12 rue des Lilas", "zo_angstrom", "holiday-album", "beach.jpg"),
        *(
            "clearview-ai",
            "Clearview AI",
            letter().subject,
            letter().text,
            "remembered",
            "key-of-the-template",
        ),
        *(found.analysis.sha256 or "", "SQLite format", "CREATE TABLE", "person", PASSPHRASE),
    ]
    raw = [reference().template.vector, reference().crop_jpeg, b"thumbnail-of-zoe", letter().pdf, b"%PDF"]
    raw += [permission().document, bytes(vault._database._key), vault._database._key.hex().encode()]
    needles = raw + [secret.encode(encoding) for secret in secrets for encoding in ("utf-8", "utf-16-le")]
    assert {"vault.ecv", "vault.ecv-wal", "vault.ecv-shm", "vault.ecv.key"} == {
        file.name for file in vault.path.parent.iterdir()
    }
    for _ in ("open", "locked"):
        for file in vault.path.parent.iterdir():
            content = file.read_bytes()
            found_here = [needle for needle in needles if needle in content]
            assert not found_here, f"{file.name} holds {found_here}"
        vault.lock()


_WRITER = """
import os, time
from pathlib import Path
from exposure_check.domain.scan import ScanId
from exposure_check.storage.vault import open_vault
from tests.unit.storage.samples import PASSPHRASE, THRESHOLDS, hit, outcome
vault = open_vault(Path(os.environ["VAULT"]), PASSPHRASE)
batch = int(os.environ["FIRST"])
print("ready", flush=True)
while True:
    pictures = [hit(thumbnail=os.urandom(4000)) for _ in range(20)]
    files = [outcome(f"/{batch:06}/{n:02}", f"{batch}-{n}", each) for n, each in enumerate(pictures)]
    vault.scans.record(ScanId("scan-1"), "key", files, THRESHOLDS)
    print(batch, flush=True)
    batch += 1
    time.sleep(float(os.environ["PAUSE"]))
"""


def writer(vault: SqlVault, first: int, pause: float = 0.0) -> subprocess.Popen[str]:
    environment = {**os.environ, "VAULT": str(vault.path), "FIRST": str(first), "PAUSE": str(pause)}
    process = subprocess.Popen([sys.executable, "-c", _WRITER], env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_a_kill_at_any_moment_loses_at_most_the_batch_in_flight(vault: SqlVault, scan_id: ScanId) -> None:
    moments = random.Random(7)  # noqa: S311 - moments, not secrets
    confirmed: set[int] = set()
    for attempt in range(4):
        process = writer(vault, first=attempt * 1000)
        time.sleep(moments.uniform(0.02, 0.5))
        process.kill()
        output, _ = process.communicate()
        # A line may be cut, but every batch whose line is whole was stored before it was printed.
        confirmed.update(int(line) for line in output.splitlines(keepends=True) if line.endswith("\n"))
        reopened = open_vault(vault.path, PASSPHRASE)
        check_integrity(reopened)
        batches: dict[int, int] = {}
        for file in reopened.scans.files(scan_id):
            number = int(file.locator.split("/")[1])
            batches[number] = batches.get(number, 0) + 1
            assert file.best is not None
            assert len(reopened.matches.thumbnail(file.best.match_id) or b"") == 4000
        reopened.lock()
        assert set(batches.values()) <= {20}
        assert confirmed <= set(batches)
        assert len(set(batches) - confirmed) <= attempt + 1
    assert confirmed


def test_processes_and_threads_may_write_at_the_same_time(vault: SqlVault, scan_id: ScanId) -> None:
    process = writer(vault, first=0, pause=0.05)  # a scan analyses between its batches
    problems: list[Exception] = []

    def work(name: str) -> None:
        try:
            for number in range(15):
                found = outcome(f"/{name}/{number}", f"{name}-{number}", hit())
                vault.scans.record(scan_id, "key", [found], THRESHOLDS)
                vault.matches.of_person(OWNER)
                vault.set_setting(name, str(number))
        except Exception as error:  # noqa: BLE001 - shown by the assertion below
            problems.append(error)

    threads = [threading.Thread(target=work, args=(f"thread-{name}",)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    process.kill()
    output, _ = process.communicate()
    assert problems == []
    stored = [file.locator for file in vault.scans.files(scan_id)]
    assert sum(locator.startswith("/thread-") for locator in stored) == 60
    confirmed = sum(line.endswith("\n") for line in output.splitlines(keepends=True))
    assert sum(not locator.startswith("/thread-") for locator in stored) >= 20 * confirmed
    assert [vault.setting(f"thread-{name}") for name in range(4)] == ["14"] * 4
    check_integrity(vault)


def fill(vault: SqlVault, scan_id: ScanId, batches: int = 400) -> int:
    """Store batches until the disk is full; returns how many were stored."""
    for batch in range(batches):
        found = [outcome(f"/{batch:03}/{n}", f"{batch}-{n}", hit(thumbnail=os.urandom(8000))) for n in range(10)]
        try:
            vault.scans.record(scan_id, "key", found, THRESHOLDS)
        except DiskFull:
            return batch
    return pytest.fail("the disk never became full")


def check_after_full_disk(vault: SqlVault, scan_id: ScanId, batches: int) -> None:
    assert batches > 0
    assert len(list(vault.scans.files(scan_id))) == len(vault.matches.of_person(OWNER)) == 10 * batches
    assert vault.people.get(OWNER) == person()
    check_integrity(vault)


def test_a_database_that_cannot_grow_keeps_what_it_has(vault: SqlVault, scan_id: ScanId) -> None:
    vault._database._engine.dispose()  # so that the one connection made next is the limited one
    with vault._database.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 300")
    batches = fill(vault, scan_id)
    check_after_full_disk(vault, scan_id, batches)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB, where the system allows to make one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only the superuser of a Linux system may mount a small disk")
    libc = ctypes.CDLL(None, use_errno=True)
    place = tmp_path / "disk"
    place.mkdir()
    if libc.mount(b"tmpfs", os.fsencode(place), b"tmpfs", 0, b"size=2m") != 0:
        pytest.skip(f"a small disk cannot be mounted here: {os.strerror(ctypes.get_errno())}")
    yield place
    libc.umount2(os.fsencode(place), 2)


def test_a_full_disk_loses_nothing_that_was_stored(tiny_disk: Path) -> None:
    vault = create_vault(tiny_disk / "vault.ecv", PASSPHRASE)
    vault.people.add(person())
    scan_id = begin(vault, "scan-1", OWNER)
    batches = fill(vault, scan_id)
    check_after_full_disk(vault, scan_id, batches)
    vault.lock()
    reopened = open_vault(tiny_disk / "vault.ecv", PASSPHRASE)
    check_after_full_disk(reopened, scan_id, batches)
    reopened.lock()


def test_a_vault_that_does_not_fit_is_not_half_made(tiny_disk: Path) -> None:
    ballast = tiny_disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    with pytest.raises(DiskFull):
        create_vault(tiny_disk / "vault.ecv", PASSPHRASE)
    ballast.unlink()
    create_vault(tiny_disk / "vault.ecv", PASSPHRASE).lock()


def test_opening_during_a_long_write_still_says_who_is_busy(vault: SqlVault) -> None:
    other = open_vault(vault.path, PASSPHRASE, busy_seconds=0.05)
    with vault._database.write(), pytest.raises(VaultInUse):
        begin(other, "scan-1", OWNER)
    other.lock()
