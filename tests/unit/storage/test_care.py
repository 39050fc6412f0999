"""Backup, restore, erasure: whole or not at all, and nothing readable without the passphrase."""

from __future__ import annotations

import stat
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from exposure_check.domain.errors import (
    DamagedVault,
    ExposureCheckError,
    InputRefused,
    NoSuchFile,
    NotWritable,
    VaultExists,
    VaultMissing,
    WrongPassphrase,
)
from exposure_check.storage import care
from exposure_check.storage.sql_vault import SqlVault
from exposure_check.storage.vault import change_passphrase, key_path, open_vault, vault_exists
from tests.unit.storage.samples import PASSPHRASE, person

ANOTHER = "eleven loud herons"


def note_in(path: Path, passphrase: str = PASSPHRASE) -> str | None:
    vault = open_vault(path, passphrase)
    try:
        return vault.setting("note")
    finally:
        vault.lock()


@pytest.fixture
def backup(vault: SqlVault, tmp_path: Path) -> Path:
    vault.set_setting("note", "kept in the backup")
    vault.people.add(person())
    target = tmp_path / "copy.ecbackup"
    assert care.back_up(vault, target) == target.stat().st_size
    return target


def test_a_backup_brings_everything_back_elsewhere(backup: Path, tmp_path: Path) -> None:
    place = tmp_path / "new" / "vault.ecv"
    assert care.restore(backup, place, PASSPHRASE) is None
    assert note_in(place) == "kept in the backup"
    vault = open_vault(place, PASSPHRASE)
    assert len(vault.people.all()) == 1
    vault.lock()


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files")
def test_a_disk_that_fails_under_a_backup_is_named_and_leaves_nothing_of_it(vault: SqlVault, tmp_path: Path) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    target = tmp_path / "stick" / "copy.ecbackup"
    target.parent.mkdir()
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, limits[1]))
    try:
        with pytest.raises(NotWritable, match=r"copy\.ecbackup"):
            care.back_up(vault, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(target.parent.iterdir()) == []
    vault.set_setting("note", "works")


def test_a_backup_holds_nothing_that_can_be_read_and_belongs_to_its_owner_alone(backup: Path) -> None:
    content = backup.read_bytes()
    assert b"kept in the backup" not in content
    assert b"SQLite format" not in content
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert [path.name for path in backup.parent.iterdir() if path.name.startswith(".exposure")] == []


def test_a_backup_can_be_made_while_the_vault_is_written_to(vault: SqlVault, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            vault.set_setting("note", str(number := number + 1))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            care.back_up(vault, tmp_path / f"{number}.ecbackup")
    finally:
        stop.set()
        writer.join()
    notes = []
    for number in range(3):
        care.restore(tmp_path / f"{number}.ecbackup", tmp_path / str(number) / "vault.ecv", PASSPHRASE)
        notes.append(int(note_in(tmp_path / str(number) / "vault.ecv") or 0))
    assert notes == sorted(notes)


def test_an_existing_file_is_not_overwritten(vault: SqlVault, tmp_path: Path) -> None:
    target = tmp_path / "letter.txt"
    target.write_text("mine")
    with pytest.raises(InputRefused, match="there already"):
        care.back_up(vault, target)
    assert target.read_text() == "mine"


def test_a_vault_that_is_there_is_kept_or_moved_aside(vault: SqlVault, backup: Path) -> None:
    vault.set_setting("note", "newer")
    path = vault.path
    vault.lock()
    with pytest.raises(VaultExists):
        care.restore(backup, path, PASSPHRASE)
    assert note_in(path) == "newer"
    aside = care.restore(backup, path, PASSPHRASE, replace=True)
    assert aside is not None
    assert note_in(path) == "kept in the backup"
    assert note_in(aside) == "newer"


def test_a_wrong_passphrase_changes_nothing(vault: SqlVault, backup: Path) -> None:
    vault.lock()
    with pytest.raises(WrongPassphrase):
        care.restore(backup, vault.path, "not the passphrase", replace=True)
    assert note_in(vault.path) == "kept in the backup"


def test_a_backup_opens_with_the_passphrase_of_its_day(vault: SqlVault, backup: Path, tmp_path: Path) -> None:
    change_passphrase(vault.path, PASSPHRASE, ANOTHER)
    vault.lock()
    assert note_in(vault.path, ANOTHER) == "kept in the backup"
    with pytest.raises(WrongPassphrase):
        care.restore(backup, tmp_path / "a" / "vault.ecv", ANOTHER)
    care.restore(backup, tmp_path / "b" / "vault.ecv", PASSPHRASE)


def damaged(kind: str, backup: Path) -> Path:
    target = backup.with_name(f"{kind}.ecbackup")
    content = backup.read_bytes()
    match kind:
        case "cut":
            target.write_bytes(content[: len(content) // 2])
        case "early" | "middle" | "late":
            place = len(content) * {"early": 1, "middle": 5, "late": 8}[kind] // 10
            target.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        case "empty":
            target.write_bytes(b"")
        case "text":
            target.write_text("no backup")
        case _:
            with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("../vault.ecv" if kind == "path" else "vault.ecv", b"x" * 10_000)
                archive.writestr("vault.ecv.key", b"{}")
    return target


@pytest.mark.parametrize("kind", ["cut", "early", "middle", "late", "empty", "text", "path", "packed"])
def test_a_damaged_backup_is_refused_and_leaves_nothing(kind: str, backup: Path, tmp_path: Path) -> None:
    place = tmp_path / "place" / "vault.ecv"
    with pytest.raises(ExposureCheckError):
        care.restore(damaged(kind, backup), place, PASSPHRASE)
    assert not vault_exists(place)
    assert list(place.parent.iterdir()) == []


def test_a_backup_that_is_not_there_or_is_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        care.restore(tmp_path / "none", tmp_path / "vault.ecv", PASSPHRASE)
    with pytest.raises(ExposureCheckError):
        care.restore(tmp_path, tmp_path / "vault.ecv", PASSPHRASE)
    assert not (tmp_path / "vault.ecv").exists()


def test_erasing_leaves_no_file_and_the_key_nowhere(vault: SqlVault) -> None:
    vault.set_setting("note", "x")
    path, wrapped = vault.path, key_path(vault.path).read_bytes()
    vault.lock()
    care.erase(path)
    assert not vault_exists(path)
    assert [file for file in path.parent.rglob("*") if file.is_file() and wrapped[-60:] in file.read_bytes()] == []
    with pytest.raises(VaultMissing):
        care.erase(path)


def test_erasing_what_is_left_of_a_vault_works_too(vault: SqlVault) -> None:
    vault.lock()
    key_path(vault.path).unlink()
    care.erase(vault.path)
    assert not vault_exists(vault.path)


def test_erasing_takes_what_a_crash_left_and_vaults_that_were_moved_aside_only_if_asked(
    vault: SqlVault, backup: Path
) -> None:
    vault.lock()
    announced = care.aside_path(vault.path)
    care.restore(backup, vault.path, PASSPHRASE, replace=True)
    assert care.moved_aside(vault.path) == [announced]
    key_path(vault.path).with_name("vault.ecv.key.0a1b2c3d.new").write_bytes(key_path(vault.path).read_bytes())
    unfinished = vault.path.parent / ".exposure-check-killed"
    unfinished.mkdir()
    for path in (vault.path, key_path(vault.path)):
        (unfinished / path.name).write_bytes(path.read_bytes())
    other = vault.path.parent / "vault.ecv.before-restore-notes.txt"
    other.write_text("the person's own")
    care.erase(vault.path)
    assert sorted(path.name for path in vault.path.parent.iterdir()) == sorted(
        [announced.name, key_path(announced).name, other.name]
    )
    care.restore(backup, vault.path, PASSPHRASE)
    care.erase(vault.path, with_moved_aside=True)
    assert list(vault.path.parent.iterdir()) == [other]


def test_the_vault_in_use_is_locked_only_once_the_backup_is_known_to_be_good(vault: SqlVault, backup: Path) -> None:
    with pytest.raises(WrongPassphrase):
        care.restore(backup, vault.path, ANOTHER, replace=True, before_it_counts=vault.lock)
    assert vault.setting("note") == "kept in the backup"
    care.restore(backup, vault.path, PASSPHRASE, replace=True, before_it_counts=vault.lock)
    assert note_in(vault.path) == "kept in the backup"


def test_a_database_without_its_key_is_no_backup(backup: Path, tmp_path: Path) -> None:
    target = tmp_path / "half.ecbackup"
    with zipfile.ZipFile(backup) as whole, zipfile.ZipFile(target, "w") as half:
        half.writestr("vault.ecv", whole.read("vault.ecv"))
    with pytest.raises(DamagedVault, match="no backup"):
        care.restore(target, tmp_path / "x" / "vault.ecv", PASSPHRASE)
