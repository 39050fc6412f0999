"""The encrypted database: connections, transactions, and errors that a person can act on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, create_engine, event, exc
from sqlalchemy.pool import QueuePool

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    DamagedVault,
    DiskFull,
    NotWritable,
    Refused,
    VaultInUse,
    VaultLocked,
    VaultUnreachable,
)
from exposure_check.storage.keyfile import wipe

BUSY_SECONDS = 10.0
"""How long a transaction waits for another window or command before it says so."""

_WRITES = "exposure_check_writes"

_FULL = driver.SQLITE_FULL
_DAMAGED = {driver.SQLITE_CORRUPT, driver.SQLITE_NOTADB}
_BUSY = {driver.SQLITE_BUSY, driver.SQLITE_LOCKED}
_REFUSED = {driver.SQLITE_READONLY, driver.SQLITE_PERM}
_UNREACHABLE = {driver.SQLITE_CANTOPEN, driver.SQLITE_IOERR}


class Database:
    """Short transactions on one encrypted file, from any thread.

    Connections are pooled, and each serves one thread at a time. Nothing is sent to the file before the first
    transaction, so building one cannot fail.
    """

    def __init__(self, path: Path, data_key: bytearray, busy_seconds: float = BUSY_SECONDS) -> None:
        """Takes ``data_key`` (32 bytes) over and overwrites it in :meth:`lock`."""
        self.path = path
        self._key = data_key
        self._busy_seconds = busy_seconds
        self._guard = threading.Condition()
        # Threads of this process queue here; SQLite would let them poll, and the unlucky one starve.
        self._writer = threading.Lock()
        self._active = 0
        self._locked = False
        self._engine = create_engine(
            "sqlite+pysqlite://",
            module=driver,
            creator=self._connect,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=28,
            # Names, paths and vectors are parameters: they must not appear in messages or logs.
            hide_parameters=True,
        )
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database throughout."""
        with self._transaction(writes=False) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is stored whole or not at all."""
        with self._writer, self._transaction(writes=True) as connection:
            yield connection

    @contextmanager
    def migration(self) -> Iterator[Connection]:
        """As :meth:`write`, but foreign keys are checked at its end and not enforced on the way: SQLite
        changes tables by copying them, and dropping the original would delete every row that refers to it."""
        with self._use(), self._engine.connect() as connection:
            # On the driver's own connection, because the pragma does nothing inside a transaction.
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
            try:
                with connection.execution_options(**{_WRITES: True}).begin():
                    yield connection
                    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                        raise DamagedVault(path=self.path, reason="entries refer to others that are missing")
            finally:
                connection.invalidate()  # the next one has foreign keys on again

    def check(self) -> None:
        """Look at every page of the file. Raises DamagedVault if one is not what was written."""
        with self._use():
            connection = self._connect()
            try:
                problems = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            finally:
                connection.close()
        if problems:
            raise DamagedVault(path=self.path, reason=str(problems[0][0]))

    def export(self, target: Path) -> None:
        """Write one state of the whole database to the new file ``target``, encrypted with the same key. Others may
        read and write meanwhile. Errors of the disk name ``target``: it is what is written to."""
        with self._use(target):
            connection = self._connect()
            try:
                connection.execute(f"ATTACH DATABASE ? AS target KEY \"x'{self._key.hex()}'\"", (str(target),))
                connection.execute("BEGIN")
                connection.execute("SELECT sqlcipher_export('target')").fetchall()
                connection.execute("COMMIT")
                connection.execute("DETACH DATABASE target")
            finally:
                connection.close()

    def lock(self) -> None:
        """Wait for running transactions, close every connection, forget the key. Later use raises
        VaultLocked."""
        with self._guard:
            self._locked = True
            self._guard.wait_for(lambda: self._active == 0)
            self._engine.dispose()
            wipe(self._key)

    @contextmanager
    def _transaction(self, *, writes: bool) -> Iterator[Connection]:
        options = {_WRITES: writes}
        with (
            self._use(),
            self._engine.connect().execution_options(**options) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def _use(self, target: Path | None = None) -> Iterator[None]:
        with self._guard:
            if self._locked:
                raise VaultLocked
            self._active += 1
        try:
            self._require_file()
            yield
        except (exc.DBAPIError, driver.Error) as error:
            translated = self._translated(error, target)
            if translated is None:
                raise
            raise translated from error
        except UnicodeEncodeError as error:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "This text contains bytes that are no characters, so it cannot be stored. Type it again."
                )
            ) from error
        finally:
            with self._guard:
                self._active -= 1
                self._guard.notify_all()

    def _require_file(self) -> None:
        """Raises VaultUnreachable if the file is no longer where it was opened. SQLite would not say so: connections
        that are open go on writing to a file that has no name any more, and a new one makes an empty file."""
        try:
            self.path.stat()
        except OSError as error:
            raise VaultUnreachable(path=self.path, reason=error.strerror or "it is gone") from error

    def _translated(self, error: Exception, target: Path | None) -> Exception | None:
        original = error.orig if isinstance(error, exc.DBAPIError) else error
        code = getattr(original, "sqlite_errorcode", None)
        code = None if code is None else code & 0xFF  # the primary code of an extended one
        if code == _FULL:
            return DiskFull(path=target or self.path)
        if code in _BUSY:
            return VaultInUse(path=self.path)
        if code in _DAMAGED:
            return DamagedVault(path=self.path, reason=str(original))
        if code in _UNREACHABLE and target is not None:
            return NotWritable(path=target, reason=str(original))
        if code in _UNREACHABLE:
            return VaultUnreachable(path=self.path, reason=str(original))
        if code in _REFUSED:
            return NotWritable(path=self.path, reason=str(original))
        return None

    def _connect(self) -> Any:
        """A keyed connection.

        ``journal_mode = WAL``: readers never wait for the writer, and a kill at any moment leaves whole
        transactions. ``synchronous = FULL``: in WAL mode NORMAL would be enough against a kill, but a power
        cut could take back the last decisions; one sync per transaction is cheap, because scans write in
        batches. ``secure_delete``: what was removed is overwritten, so that not even the passphrase brings it
        back. ``temp_store = MEMORY``: SQLite's temporary files would not be encrypted.
        ``cipher_memory_security`` stays off, as SQLCipher has it: it would lock and wipe SQLCipher's own
        buffers, while the key and the same rows lie in this interpreter's memory anyway.
        """
        connection = driver.connect(
            str(self.path), timeout=self._busy_seconds, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
            for pragma in (
                "cipher_log_level = NONE",
                "cipher_memory_security = OFF",
                "journal_mode = WAL",
                "synchronous = FULL",
                "foreign_keys = ON",
                "temp_store = MEMORY",
                "secure_delete = ON",
            ):
                connection.execute(f"PRAGMA {pragma}").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection


def _begin(connection: Connection) -> None:
    """Writers take the write lock at once: a transaction that reads first and asks later could not be made to
    wait, it would fail."""
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN DEFERRED")
