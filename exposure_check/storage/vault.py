"""Create, open and look at a vault: the database ``NAME`` and its key file ``NAME.key`` in one folder.

The database libraries are loaded when a vault is opened, not when this module is imported.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from exposure_check.domain.errors import DamagedVault, VaultExists
from exposure_check.storage import keyfile
from exposure_check.storage.keyfile import MINIMUM_PASSPHRASE, KdfParameters, key_path

if TYPE_CHECKING:
    from exposure_check.storage.sql_vault import SqlVault

__all__ = [
    "MINIMUM_PASSPHRASE",
    "KdfParameters",
    "VaultStatus",
    "change_passphrase",
    "create_vault",
    "key_path",
    "open_vault",
    "vault_exists",
    "vault_status",
]

_BUSY_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """What can be said about a vault without its passphrase. ``size`` in bytes, the write-ahead log
    included."""

    path: Path
    version: int
    size: int
    created_at: datetime
    kdf: KdfParameters


def _now() -> datetime:
    return datetime.now(UTC)


def vault_exists(path: Path) -> bool:
    """Whether there is a vault, or what is left of one: either of its two files."""
    return path.exists() or key_path(path).exists()


def vault_status(path: Path) -> VaultStatus:
    """Raises VaultMissing, DamagedVault, NotReadable."""
    facts = keyfile.read_facts(path)
    _require_database(path)
    files = (path, path.with_name(path.name + "-wal"))
    size = sum(file.stat().st_size for file in files if file.exists())
    return VaultStatus(path, facts.version, size, facts.created_at, facts.kdf)


def create_vault(path: Path, passphrase: str, *, clock: Callable[[], datetime] = _now) -> SqlVault:
    """Make a new vault and open it. Files are readable by their owner only, as is the folder if it is made
    here.

    The database is built under another name; the key file appears next and the database takes its name last,
    so a vault that exists is whole. If the program is killed between these two steps, opening finishes the
    second one.

    Raises:
        VaultExists: there is a vault at ``path``; it is not touched.
        WeakPassphrase, DiskFull, NotWritable.
    """
    keyfile.check_new_passphrase(passphrase)
    if vault_exists(path):
        raise VaultExists(path=path)
    draft = _draft(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _remove_database(draft)
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise keyfile.write_error(path, error) from error
    data_key = keyfile.new_data_key()
    try:
        try:
            _open(draft, bytearray(data_key), _BUSY_SECONDS, new=True).lock()
            keyfile.write_new(path, data_key, passphrase, clock())
        except BaseException:
            _remove_database(draft)
            raise
        _finish_creation(path)
        return _open(path, bytearray(data_key), _BUSY_SECONDS)
    finally:
        keyfile.wipe(data_key)


def open_vault(path: Path, passphrase: str, *, busy_seconds: float = _BUSY_SECONDS) -> SqlVault:
    """Open a vault and bring its schema up to date. ``busy_seconds``: how long each transaction waits for
    others.

    Raises:
        VaultMissing: there is none at ``path``.
        WrongPassphrase: the passphrase does not open it (or the key file was tampered with).
        DamagedVault: one of its two files is missing, cut short, or not what it should be.
        NewerVault: a newer version of the program made it.
        VaultInUse: somebody else writes to it for longer than ``busy_seconds``.
        NotReadable, NotWritable, DiskFull.
    """
    data_key = keyfile.unwrap(path, passphrase)
    try:
        _finish_creation(path)
        _require_database(path)
    except BaseException:
        keyfile.wipe(data_key)
        raise
    return _open(path, data_key, busy_seconds)


def change_passphrase(path: Path, old: str, new: str) -> None:
    """Rewrite the key file; vaults that are open stay open. Raises VaultMissing, DamagedVault,
    WrongPassphrase, WeakPassphrase, DiskFull, NotWritable."""
    keyfile.rewrap(path, old, new)


def _open(path: Path, data_key: bytearray, busy_seconds: float, *, new: bool = False) -> SqlVault:
    from exposure_check.storage.database import Database
    from exposure_check.storage.migrate import upgrade
    from exposure_check.storage.sql_vault import SqlVault

    database = Database(path, data_key, busy_seconds)
    try:
        upgrade(database, may_be_empty=new)
    except BaseException:
        database.lock()
        raise
    return SqlVault(database)


def _draft(path: Path) -> Path:
    return path.with_name(path.name + ".new")


def _finish_creation(path: Path) -> None:
    draft = _draft(path)
    if path.exists() or not draft.exists():
        return
    try:
        draft.rename(path)
        keyfile.sync_folder(path.parent)
    except OSError as error:
        raise keyfile.write_error(path, error) from error


def _require_database(path: Path) -> None:
    """A missing file must not be taken for a new, empty database."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise DamagedVault(path=path, reason="its database is missing") from None
    if size == 0:
        raise DamagedVault(path=path, reason="its database is empty")


def _remove_database(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).unlink()
