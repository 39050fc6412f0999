"""The key file: a random data key, wrapped under a passphrase.

The database is encrypted with a random 256-bit data key. This file holds that key, encrypted with AES-256-GCM
under a key-encryption key that Argon2id makes from the passphrase. So the passphrase can be changed without
touching the database, and whoever destroys this file has erased everything.

The cost parameters stand beside the wrapped key, so that they can be raised later, and are authenticated with
it, so that nobody can lower them. They are bounded when read back, because a hostile file must not make us
allocate the whole memory before the first check.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.errors import (
    DamagedVault,
    DiskFull,
    NotReadable,
    NotWritable,
    VaultExists,
    VaultMissing,
    WeakPassphrase,
    WrongPassphrase,
)

MINIMUM_PASSPHRASE = 8
"""Characters. A floor, not advice: the window measures strength and says what would be better."""

DATA_KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_MAX_FILE_BYTES = 16 * 1024


class KdfParameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What Argon2id costs. The defaults are the second recommended option of RFC 9106, section 4 (2021-09):
    3 passes, 64 MiB, 4 lanes; the first one needs 2 GiB, which small computers do not have to spare."""

    algorithm: Literal["argon2id"] = "argon2id"
    time_cost: Annotated[int, msgspec.Meta(ge=1, le=32)] = 3
    memory_kib: Annotated[int, msgspec.Meta(ge=8 * 1024, le=1024 * 1024)] = 64 * 1024
    parallelism: Annotated[int, msgspec.Meta(ge=1, le=16)] = 4


class _KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands on the disk; binary fields are base64."""

    format: Literal["exposure-check-vault-key"]
    version: Literal[1]
    created_at: datetime
    kdf: KdfParameters
    salt: Annotated[bytes, msgspec.Meta(min_length=_SALT_BYTES, max_length=64)]
    nonce: Annotated[bytes, msgspec.Meta(min_length=_NONCE_BYTES, max_length=_NONCE_BYTES)]
    wrapped_key: Annotated[
        bytes, msgspec.Meta(min_length=DATA_KEY_BYTES + _TAG_BYTES, max_length=DATA_KEY_BYTES + _TAG_BYTES)
    ]

    def __repr__(self) -> str:
        return f"<key file of {self.created_at.isoformat()}>"

    @property
    def authenticated(self) -> bytes:
        """Everything but nonce and ciphertext: changing any of it makes the tag fail."""
        return msgspec.json.encode([self.format, self.version, self.created_at, self.kdf, self.salt])


class KeyFileFacts(msgspec.Struct, frozen=True):
    """What anybody can read without the passphrase."""

    version: int
    created_at: datetime
    kdf: KdfParameters


def key_path(vault: Path) -> Path:
    """Where the key file of ``vault`` lies: beside the database."""
    return vault.with_name(vault.name + ".key")


def read_facts(vault: Path) -> KeyFileFacts:
    """The public part of the key file. Raises VaultMissing, DamagedVault, NotReadable."""
    content = _read(vault)
    return KeyFileFacts(content.version, content.created_at, content.kdf)


def new_data_key() -> bytearray:
    """A random 256-bit key, mutable so that it can be overwritten when the vault is locked."""
    return bytearray(secrets.token_bytes(DATA_KEY_BYTES))


def check_new_passphrase(passphrase: str) -> None:
    """Raises WeakPassphrase if it is shorter than MINIMUM_PASSPHRASE characters after normalisation."""
    if len(_normalised(passphrase)) < MINIMUM_PASSPHRASE:
        raise WeakPassphrase(minimum=MINIMUM_PASSPHRASE)


def write_new(vault: Path, data_key: bytearray, passphrase: str, created_at: datetime) -> None:
    """Wrap ``data_key`` and write the key file. Raises VaultExists if there is one, WeakPassphrase, DiskFull,
    NotWritable."""
    check_new_passphrase(passphrase)
    _write(vault, _wrap(data_key, passphrase, created_at, KdfParameters()), replace=False)


def unwrap(vault: Path, passphrase: str) -> bytearray:
    """The data key. Raises VaultMissing, DamagedVault, NotReadable, WrongPassphrase."""
    return _unwrap(vault, _read(vault), passphrase)


def rewrap(vault: Path, old: str, new: str) -> None:
    """Wrap the same data key under another passphrase with today's cost parameters; the database is not
    touched.

    The new file takes the old one's place in one step, so a crash leaves either the old or the new passphrase
    valid. Raises as :func:`unwrap` and :func:`write_new` do.
    """
    check_new_passphrase(new)
    content = _read(vault)
    data_key = _unwrap(vault, content, old)
    try:
        _write(vault, _wrap(data_key, new, content.created_at, KdfParameters()), replace=True)
    finally:
        wipe(data_key)


def wipe(key: bytearray) -> None:
    """Overwrite a key in memory. Best effort: the interpreter may hold copies that cannot be reached."""
    key[:] = bytes(len(key))


def _normalised(passphrase: str) -> str:
    """NFKC, so that the same keys on another keyboard, system or input method give the same passphrase."""
    return unicodedata.normalize("NFKC", passphrase)


def _key_encryption_key(passphrase: str, salt: bytes, kdf: KdfParameters) -> bytes:
    # Imported here: asking whether a vault exists must not load a key derivation library.
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret=_normalised(passphrase).encode("utf-8", "surrogatepass"),
        salt=salt,
        time_cost=kdf.time_cost,
        memory_cost=kdf.memory_kib,
        parallelism=kdf.parallelism,
        hash_len=32,
        type=Type.ID,
    )


def _wrap(data_key: bytearray, passphrase: str, created_at: datetime, kdf: KdfParameters) -> _KeyFile:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    draft = _KeyFile(
        format="exposure-check-vault-key",
        version=1,
        created_at=created_at,
        kdf=kdf,
        salt=secrets.token_bytes(_SALT_BYTES),
        nonce=secrets.token_bytes(_NONCE_BYTES),
        wrapped_key=bytes(DATA_KEY_BYTES + _TAG_BYTES),
    )
    kek = _key_encryption_key(passphrase, draft.salt, kdf)
    wrapped = AESGCM(kek).encrypt(draft.nonce, bytes(data_key), draft.authenticated)
    return msgspec.structs.replace(draft, wrapped_key=wrapped)


def _unwrap(vault: Path, content: _KeyFile, passphrase: str) -> bytearray:
    from argon2.exceptions import HashingError
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        kek = _key_encryption_key(passphrase, content.salt, content.kdf)
    except HashingError as error:
        raise NotReadable(path=vault, reason=f"the passphrase could not be checked ({error})") from error
    try:
        return bytearray(AESGCM(kek).decrypt(content.nonce, content.wrapped_key, content.authenticated))
    except InvalidTag:
        # A changed file fails in the same way: the tag cannot tell the two apart.
        raise WrongPassphrase from None


def _read(vault: Path) -> _KeyFile:
    path = key_path(vault)
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        if vault.exists():
            raise DamagedVault(path=vault, reason="its key file is missing") from None
        raise VaultMissing(path=vault) from None
    except OSError as error:
        raise NotReadable(path=path, reason=error.strerror or "read error") from error
    if len(raw) > _MAX_FILE_BYTES:
        raise DamagedVault(path=vault, reason="its key file is too long")
    try:
        return msgspec.json.decode(raw, type=_KeyFile)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DamagedVault(path=vault, reason=f"its key file cannot be read: {error}") from error


def _write(vault: Path, content: _KeyFile, *, replace: bool) -> None:
    """Write beside the target, sync, then move into place: no moment with half a key file."""
    path = key_path(vault)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(content), indent=1))
            file.flush()
            os.fsync(file.fileno())
        if replace:
            draft.replace(path)
        else:
            _move_without_replacing(draft, path)
        sync_folder(path.parent)
    except FileExistsError as error:
        raise VaultExists(path=vault) from error
    except OSError as error:
        raise write_error(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()


def _move_without_replacing(draft: Path, target: Path) -> None:
    """Raises FileExistsError rather than lose a key. A rename on Windows refuses by itself; elsewhere a hard
    link does. File systems without hard links (FAT, some network drives) get a check and a rename."""
    if os.name == "nt":
        draft.rename(target)
        return
    try:
        os.link(draft, target)
    except FileExistsError:
        raise
    except OSError:
        if target.exists():
            raise FileExistsError(errno.EEXIST, "a key file is there already", str(target)) from None
        draft.rename(target)


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where folders can be synced (not on Windows)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_error(path: Path, error: OSError) -> DiskFull | NotWritable:
    """The error of our tree for a failed write."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(path=path)
    return NotWritable(path=path, reason=error.strerror or "write error")
