"""Creating, opening, locking; passphrases; what is refused."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exposure_check.domain.errors import (
    DamagedVault,
    ExposureCheckError,
    NewerVault,
    NotWritable,
    VaultExists,
    VaultInUse,
    VaultLocked,
    VaultMissing,
    VaultUnreachable,
    WeakPassphrase,
    WrongPassphrase,
)
from exposure_check.services.ports import Vault
from exposure_check.storage.sql_vault import SqlVault
from exposure_check.storage.vault import (
    change_passphrase,
    create_vault,
    key_path,
    open_vault,
    vault_exists,
    vault_status,
)
from tests.unit.storage.samples import PASSPHRASE, person, started


def reopened(path: Path, passphrase: str = PASSPHRASE) -> str | None:
    vault = open_vault(path, passphrase)
    try:
        return vault.setting("note")
    finally:
        vault.lock()


def changed_key_file(path: Path, **changes: Any) -> None:
    content = json.loads(key_path(path).read_text())
    for name, value in changes.items():
        if name in content["kdf"]:
            content["kdf"][name] = value
        else:
            content[name] = value
    key_path(path).write_text(json.dumps(content))


def test_the_vault_fits_the_port(vault: SqlVault) -> None:
    port: Vault = vault
    assert port.path == vault.path


def test_a_vault_keeps_what_was_stored_until_it_is_opened_again(vault: SqlVault) -> None:
    vault.set_setting("note", "one")
    vault.set_setting("note", "two")
    vault.lock()
    assert reopened(vault.path) == "two"


def test_a_setting_that_was_never_made_is_none(vault: SqlVault) -> None:
    assert vault.setting("nothing") is None


def test_a_vault_exists_once_it_was_created(vault_path: Path) -> None:
    assert not vault_exists(vault_path)
    create_vault(vault_path, PASSPHRASE).lock()
    assert vault_exists(vault_path)


def test_only_the_owner_of_the_files_may_read_them(vault: SqlVault) -> None:
    vault.set_setting("note", "x")
    files = list(vault.path.parent.iterdir())
    assert {file.name for file in files} >= {"vault.ecv", "vault.ecv.key", "vault.ecv-wal"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(vault.path.parent.stat().st_mode) == 0o700


def test_nothing_but_the_two_files_is_left_when_the_vault_is_locked(vault: SqlVault) -> None:
    vault.lock()
    assert {file.name for file in vault.path.parent.iterdir()} == {"vault.ecv", "vault.ecv.key"}


def test_a_vault_is_never_created_over_another(vault: SqlVault) -> None:
    vault.set_setting("note", "precious")
    vault.lock()
    with pytest.raises(VaultExists):
        create_vault(vault.path, "another passphrase")
    assert reopened(vault.path) == "precious"


@pytest.mark.parametrize("survivor", ["vault.ecv", "vault.ecv.key"])
def test_what_is_left_of_a_vault_is_not_overwritten_either(vault: SqlVault, survivor: str) -> None:
    vault.lock()
    for file in vault.path.parent.iterdir():
        if file.name != survivor:
            file.unlink()
    before = vault.path.with_name(survivor).read_bytes()
    with pytest.raises(VaultExists):
        create_vault(vault.path, PASSPHRASE)
    assert vault.path.with_name(survivor).read_bytes() == before


def test_a_creation_that_was_killed_half_way_is_finished_at_opening(vault: SqlVault) -> None:
    vault.set_setting("note", "kept")
    vault.lock()
    vault.path.rename(vault.path.with_name("vault.ecv.new"))
    assert reopened(vault.path) == "kept"


def test_a_creation_that_was_killed_before_the_key_was_written_can_be_repeated(vault_path: Path) -> None:
    vault_path.parent.mkdir()
    vault_path.with_name("vault.ecv.new").write_bytes(b"half a database")
    create_vault(vault_path, PASSPHRASE).lock()
    assert reopened(vault_path) is None


def test_a_vault_cannot_be_made_where_nothing_may_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(NotWritable):
        create_vault(tmp_path / "file" / "vault.ecv", PASSPHRASE)


def test_a_vault_whose_drive_is_pulled_out_says_so_loses_nothing_and_works_when_it_is_back(vault: SqlVault) -> None:
    vault.set_setting("note", "kept")
    stick, away = vault.path.parent, vault.path.parent.with_name("away")
    stick.rename(away)
    attempts: tuple[Callable[[], object], ...] = (
        lambda: vault.setting("note"),
        lambda: vault.set_setting("note", "lost"),
        vault.check,
        lambda: vault.export(away / "copy"),
    )
    for attempt in attempts:
        with pytest.raises(VaultUnreachable, match="put it back in"):
            attempt()
    stick.mkdir()  # where a system mounts drives, the empty folder often stays
    with pytest.raises(VaultUnreachable):
        vault.set_setting("note", "lost")
    assert list(stick.iterdir()) == []
    stick.rmdir()
    away.rename(stick)
    assert vault.setting("note") == "kept"
    vault.lock()
    assert reopened(vault.path) == "kept"


@pytest.mark.skipif(sys.platform != "linux", reason="replaces open files through /proc")
def test_a_disk_that_fails_under_an_open_vault_is_said_and_the_vault_opens_again(vault: SqlVault) -> None:
    vault.set_setting("note", "kept")
    reading, writing = os.pipe()
    for opened in list(Path("/proc/self/fd").iterdir()):
        with contextlib.suppress(FileNotFoundError):
            if str(opened.readlink()) in {str(vault.path), f"{vault.path}-wal"}:
                os.dup2(writing, int(opened.name))  # nothing can be read or written at a place in it any more
    with pytest.raises(VaultUnreachable):
        vault.set_setting("note", "lost")
    with pytest.raises(VaultUnreachable):
        vault.people.all()
    vault.lock()
    os.close(reading)
    os.close(writing)
    assert reopened(vault.path) == "kept"


def test_a_vault_that_is_locked_while_its_drive_is_out_opens_whole_when_it_is_back(vault: SqlVault) -> None:
    vault.set_setting("note", "kept")
    stick, away = vault.path.parent, vault.path.parent.with_name("away")
    stick.rename(away)
    vault.lock()
    away.rename(stick)
    assert reopened(vault.path) == "kept"


def test_opening_what_does_not_exist_says_so_and_creates_nothing(vault_path: Path) -> None:
    with pytest.raises(VaultMissing):
        open_vault(vault_path, PASSPHRASE)
    with pytest.raises(VaultMissing):
        vault_status(vault_path)
    assert not vault_path.parent.exists()


def test_a_wrong_passphrase_is_told_apart_from_damage(vault: SqlVault) -> None:
    with pytest.raises(WrongPassphrase):
        open_vault(vault.path, "violet anchor 43")


@pytest.mark.parametrize("passphrase", ["", "short", "1234567", "\ufb03" + "abcd"])
def test_a_passphrase_below_the_minimum_is_refused(vault_path: Path, passphrase: str) -> None:
    with pytest.raises(WeakPassphrase) as caught:
        create_vault(vault_path, passphrase)
    assert caught.value.values == {"minimum": "8"}
    assert not vault_path.parent.exists()


def test_the_same_passphrase_typed_on_another_system_opens_the_vault(vault_path: Path) -> None:
    create_vault(vault_path, "Ångström ﬁne").lock()
    open_vault(vault_path, "A\u030angstro\u0308m fine").lock()


def test_a_passphrase_of_undecodable_bytes_works_and_is_never_shown(vault_path: Path) -> None:
    passphrase = "secret \udcff passphrase"  # noqa: S105 - of a test vault
    vault = create_vault(vault_path, passphrase)
    vault.lock()
    assert "secret" not in repr(vault)
    with pytest.raises(WrongPassphrase) as caught:
        open_vault(vault_path, "secret mistake")
    assert "secret" not in repr(caught.value) + str(caught.value)
    open_vault(vault_path, passphrase).lock()


def test_changing_the_passphrase_rewrites_only_the_key_file(vault: SqlVault) -> None:
    vault.set_setting("note", "kept")
    vault.lock()
    database, key = vault.path.read_bytes(), key_path(vault.path).read_bytes()
    change_passphrase(vault.path, PASSPHRASE, "another passphrase")
    assert vault.path.read_bytes() == database
    assert key_path(vault.path).read_bytes() != key
    assert {file.name for file in vault.path.parent.iterdir()} == {"vault.ecv", "vault.ecv.key"}
    with pytest.raises(WrongPassphrase):
        open_vault(vault.path, PASSPHRASE)
    assert reopened(vault.path, "another passphrase") == "kept"


def test_a_passphrase_is_not_changed_by_someone_who_does_not_know_it(vault: SqlVault) -> None:
    before = key_path(vault.path).read_bytes()
    with pytest.raises(WrongPassphrase):
        change_passphrase(vault.path, "a wrong guess", "another passphrase")
    with pytest.raises(WeakPassphrase):
        change_passphrase(vault.path, PASSPHRASE, "short")
    assert key_path(vault.path).read_bytes() == before


def test_the_status_needs_no_passphrase(vault_path: Path) -> None:
    create_vault(vault_path, PASSPHRASE, clock=started).lock()
    status = vault_status(vault_path)
    assert (status.version, status.created_at) == (1, started())
    assert status.size == vault_path.stat().st_size > 0
    assert (status.kdf.time_cost, status.kdf.memory_kib, status.kdf.parallelism) == (3, 65536, 4)


@pytest.mark.parametrize(
    "changes",
    [
        {"memory_kib": 1 << 30},
        {"memory_kib": 1},
        {"time_cost": 10**9},
        {"parallelism": 10**6},
        {"algorithm": "md5"},
        {"version": 2},
        {"salt": ""},
        {"wrapped_key": "AAAA"},
        {"unknown": 1},
    ],
    ids=str,
)
def test_a_hostile_key_file_is_refused_before_any_key_is_derived(
    vault: SqlVault, changes: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argon2.low_level.hash_secret_raw", lambda **_: pytest.fail("a key was derived"))
    changed_key_file(vault.path, **changes)
    with pytest.raises(DamagedVault):
        open_vault(vault.path, PASSPHRASE)
    with pytest.raises(DamagedVault):
        vault_status(vault.path)


@pytest.mark.parametrize("changes", [{"time_cost": 1}, {"created_at": "2020-01-01T00:00:00Z"}], ids=str)
def test_a_key_file_that_was_tampered_with_does_not_open(vault: SqlVault, changes: dict[str, Any]) -> None:
    changed_key_file(vault.path, **changes)
    with pytest.raises(WrongPassphrase):
        open_vault(vault.path, PASSPHRASE)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 10_000, b" " * 1_000_000, b"null"])
def test_a_key_file_that_is_none_means_damage(vault: SqlVault, content: bytes) -> None:
    key_path(vault.path).write_bytes(content)
    with pytest.raises(DamagedVault):
        open_vault(vault.path, PASSPHRASE)


def test_a_missing_key_file_means_damage(vault: SqlVault) -> None:
    vault.lock()
    key_path(vault.path).unlink()
    with pytest.raises(DamagedVault):
        open_vault(vault.path, PASSPHRASE)


def test_a_missing_database_means_damage_and_none_is_made(vault: SqlVault) -> None:
    vault.lock()
    vault.path.unlink()
    for attempt in (lambda: open_vault(vault.path, PASSPHRASE), lambda: vault_status(vault.path)):
        with pytest.raises(DamagedVault):
            attempt()
    assert not vault.path.exists()


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def replaced(path: Path) -> None:
    path.write_bytes(b"not a database at all, but long enough. " * 500)


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("damage", [cut_short, emptied, replaced, flipped])
def test_a_damaged_database_is_reported_without_noise(vault: SqlVault, damage: Any, capfd: Any) -> None:
    vault.people.add(person())
    vault.lock()
    damage(vault.path)
    with pytest.raises(DamagedVault):
        open_vault(vault.path, PASSPHRASE)
    assert capfd.readouterr() == ("", "")


def test_a_vault_of_a_newer_program_is_not_touched(vault: SqlVault) -> None:
    with vault._database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'r9999'")
    vault.lock()
    before = vault.path.read_bytes()
    with pytest.raises(NewerVault):
        open_vault(vault.path, PASSPHRASE)
    assert vault.path.read_bytes() == before


def test_a_locked_vault_answers_nothing_and_forgets_its_key(vault: SqlVault) -> None:
    vault.people.add(person())
    vault.lock()
    vault.lock()
    for use in (vault.people.all, lambda: vault.set_setting("a", "b"), lambda: vault.setting("a")):
        with pytest.raises(VaultLocked):
            use()
    assert vault._database._key == bytes(32)


def test_locking_waits_for_a_transaction_that_runs(vault: SqlVault) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def work() -> None:
        with vault._database.write() as connection:
            inside.set()
            assert go_on.wait(30)
            connection.exec_driver_sql("INSERT INTO setting VALUES ('note', 'whole')")

    worker = threading.Thread(target=work)
    locker = threading.Thread(target=vault.lock)
    worker.start()
    assert inside.wait(30)
    locker.start()
    go_on.set()
    worker.join()
    locker.join()
    assert reopened(vault.path) == "whole"


def test_a_vault_that_stays_busy_says_so_and_keeps_what_it_had(vault: SqlVault) -> None:
    other = open_vault(vault.path, PASSPHRASE, busy_seconds=0.05)
    try:
        with vault._database.write(), pytest.raises(VaultInUse):
            other.set_setting("note", "lost")
        assert other.setting("note") is None
        other.set_setting("note", "now it works")
    finally:
        other.lock()
    assert vault.setting("note") == "now it works"


def test_reading_does_not_wait_for_a_writer(vault: SqlVault) -> None:
    vault.set_setting("note", "before")
    with vault._database.write() as connection:
        connection.exec_driver_sql("UPDATE setting SET value = 'after'")
        other = open_vault(vault.path, PASSPHRASE, busy_seconds=0.05)
        assert other.setting("note") == "before"
        other.lock()


def test_text_that_is_no_text_is_refused_and_names_nothing(vault: SqlVault) -> None:
    with pytest.raises(ExposureCheckError) as caught:
        vault.set_setting("note", "private \udcff")
    assert "private" not in str(caught.value)
    assert vault.setting("note") is None


def test_errors_never_carry_what_was_to_be_stored(vault: SqlVault) -> None:
    vault.people.add(person())
    with pytest.raises(Exception, match="UNIQUE") as caught:
        vault.people.add(person())
    assert "Zoë" not in str(caught.value)


def test_importing_and_asking_for_a_vault_loads_no_database_library() -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from exposure_check.storage.vault import vault_exists\n"
        "vault_exists(Path('none'))\n"
        "print([name for name in ('sqlalchemy', 'alembic', 'argon2', 'cryptography') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_opening_a_vault_that_is_up_to_date_does_not_load_alembic(vault: SqlVault) -> None:
    vault.lock()
    code = (
        "import os, sys; from pathlib import Path\n"
        "from exposure_check.storage.vault import open_vault\n"
        "open_vault(Path(os.environ['VAULT']), os.environ['WORDS']).lock()\n"
        "print('alembic' in sys.modules)"
    )
    environment = {**os.environ, "VAULT": str(vault.path), "WORDS": PASSPHRASE}
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"
