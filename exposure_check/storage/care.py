"""Backup, restore and erasure of a vault.

A backup is one file: a ZIP archive, stored and not packed, with the database and its key file. Both are as encrypted as
the vault is, so a backup opens with the passphrase that the vault had when it was made, and with nothing else.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    DamagedVault,
    DiskFull,
    NoSuchFile,
    NotReadable,
    NotWritable,
    Refused,
    VaultExists,
    VaultMissing,
)
from exposure_check.storage import keyfile
from exposure_check.storage.keyfile import key_path
from exposure_check.storage.sql_vault import SqlVault
from exposure_check.storage.vault import open_vault, vault_exists

_ASIDE = ".before-restore-"
_DATABASE, _KEY = "vault.ecv", "vault.ecv.key"
_MOST_KEY_BYTES = 16 * 1024
_CHUNK = 1024 * 1024
_TIME = (1980, 1, 1, 0, 0, 0)


def back_up(vault: SqlVault, target: Path) -> int:
    """Write the state of ``vault`` at this moment to ``target``, whole or not at all; returns its bytes. The vault may
    be in use meanwhile.

    Raises:
        NotWritable, DiskFull: ``target`` cannot be written, or is there already.
        VaultLocked, DamagedVault, NotReadable.
    """
    if target.exists():
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "“{file}” is there already. Choose another name: no backup is overwritten."),
            file=target.name,
        )
    try:
        with tempfile.TemporaryDirectory(prefix=".exposure-check-", dir=target.absolute().parent) as folder:
            database, draft = Path(folder) / _DATABASE, Path(folder) / "backup"
            try:
                vault.export(database)
            except (NotWritable, DiskFull) as error:
                raise type(error)(**{**error.values, "path": target}) from error
            with zipfile.ZipFile(draft, "x", zipfile.ZIP_STORED) as archive:
                _add(archive, _DATABASE, database)
                _add(archive, _KEY, key_path(vault.path))
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            draft.chmod(0o600)
            draft.rename(target)
        keyfile.sync_folder(target.absolute().parent)
        return target.stat().st_size
    except OSError as error:
        raise keyfile.write_error(target, error) from error


def restore(
    backup: Path,
    path: Path,
    passphrase: str,
    *,
    replace: bool = False,
    before_it_counts: Callable[[], None] = lambda: None,
) -> Path | None:
    """Put the vault of ``backup`` at ``path``, after it was opened and checked with ``passphrase``.

    A vault that is there is refused, or with ``replace`` moved aside; the path it then has is returned. If anything
    fails, what was there stays. ``before_it_counts`` is called when the backup is known to be good and nothing was
    moved yet: whoever has the vault that is there open locks it then.

    Raises:
        VaultExists: there is a vault and ``replace`` was not given.
        NoSuchFile, NotReadable: the backup cannot be read.
        DamagedVault: it is no backup of this program, or is damaged.
        WrongPassphrase, NewerVault, NotWritable, DiskFull.
    """
    if vault_exists(path) and not replace:
        raise VaultExists(path=path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".exposure-check-", dir=path.absolute().parent) as folder:
            unpacked = Path(folder) / _DATABASE
            _unpack(backup, Path(folder))
            _check(unpacked, passphrase)
            before_it_counts()
            aside = _move_aside(path) if vault_exists(path) else None
            try:
                key_path(unpacked).rename(key_path(path))
                unpacked.rename(path)
            except BaseException:
                if aside is not None:
                    _move(aside, path)
                raise
        keyfile.sync_folder(path.absolute().parent)
    except OSError as error:
        raise keyfile.write_error(path, error) from error
    return aside


def aside_path(path: Path) -> Path:
    """Where a restore moves the vault that is at ``path``."""
    number = 1
    while vault_exists(aside := path.with_name(f"{path.name}{_ASIDE}{number}")):
        number += 1
    return aside


def moved_aside(path: Path) -> list[Path]:
    """The vaults that restores moved aside from ``path`` and that are still beside it."""
    if not path.parent.is_dir():
        return []
    names = {file.name.removesuffix(".key") for file in path.parent.iterdir() if _is_aside(file.name, path.name)}
    return [path.with_name(name) for name in sorted(names)]


def erase(path: Path, *, with_moved_aside: bool = False) -> None:
    """Erase the vault at ``path``: first the wrapped key is overwritten and deleted, without which nothing can be
    decrypted, then the rest, also what a crash left of a change of the passphrase or of a restore. Vaults that
    restores moved aside go too if it is asked for. Backups elsewhere stay.

    Raises:
        VaultMissing: there is none.
        NotWritable: a file cannot be deleted; the key is gone by then, or the error names the key file.
    """
    if not vault_exists(path):
        raise VaultMissing(path=path)
    try:
        for each in (path, *(moved_aside(path) if with_moved_aside else ())):
            _erase_files(each)
        for folder in path.parent.glob(".exposure-check-*"):
            if (folder / _KEY).is_file() or (folder / _DATABASE).is_file():
                _erase_files(folder / _DATABASE)
                shutil.rmtree(folder)
        keyfile.sync_folder(path.absolute().parent)
    except OSError as error:
        raise keyfile.write_error(path, error) from error


def _erase_files(path: Path) -> None:
    key = key_path(path)
    for wrapped in (key, *(file for file in path.parent.iterdir() if _is_draft(file.name, key.name))):
        if wrapped.exists():
            with wrapped.open("rb+") as file:
                file.write(secrets.token_bytes(wrapped.stat().st_size))
                file.flush()
                os.fsync(file.fileno())
            wrapped.unlink()
    for suffix in ("", "-wal", "-shm", ".new", ".new-wal", ".new-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).unlink()


def _is_aside(name: str, vault: str) -> bool:
    number = name.removesuffix(".key").removeprefix(vault + _ASIDE)
    return name.startswith(vault + _ASIDE) and number.isdecimal()


def _is_draft(name: str, key: str) -> bool:
    """Whether it is a key file that was being written; see ``keyfile``."""
    return name.startswith(key + ".") and name.endswith(".new")


def _check(path: Path, passphrase: str) -> None:
    vault = open_vault(path, passphrase)
    try:
        vault.check()
    finally:
        vault.lock()


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> None:
    with path.open("rb") as source, archive.open(zipfile.ZipInfo(name, _TIME), "w", force_zip64=True) as target:
        shutil.copyfileobj(source, target, _CHUNK)


def _unpack(backup: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(backup) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()}
            if entries.keys() != {_DATABASE, _KEY}:
                raise DamagedVault(path=backup, reason="it is no backup of a vault")
            if entries[_KEY].file_size > _MOST_KEY_BYTES:
                raise DamagedVault(path=backup, reason="its key file is too long")
            if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries.values()):
                raise DamagedVault(path=backup, reason="its content is packed")
            for name, entry in entries.items():
                descriptor = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(descriptor, "wb") as target, archive.open(entry) as source:
                    shutil.copyfileobj(source, target, _CHUNK)
    except FileNotFoundError:
        raise NoSuchFile(path=backup) from None
    except zipfile.BadZipFile as error:
        raise DamagedVault(path=backup, reason="it is no backup of a vault, or it is cut short") from error
    except (IsADirectoryError, PermissionError) as error:
        raise NotReadable(path=backup, reason=error.strerror or "it cannot be read") from error


def _move_aside(path: Path) -> Path:
    aside = aside_path(path)
    _move(path, aside)
    return aside


def _move(path: Path, target: Path) -> None:
    for source, goal in ((key_path(path), key_path(target)), (path, target)):
        if source.exists():
            source.rename(goal)
    for suffix in ("-wal", "-shm"):
        side = path.with_name(path.name + suffix)
        if side.exists():
            side.rename(target.with_name(target.name + suffix))
