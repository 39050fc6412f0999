"""The open vault."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from exposure_check.storage.cases import SqlCases
from exposure_check.storage.database import Database
from exposure_check.storage.matches import SqlMatches
from exposure_check.storage.people import SqlPeople
from exposure_check.storage.references import SqlReferences
from exposure_check.storage.requests import SqlRequests
from exposure_check.storage.scans import SqlScans
from exposure_check.storage.schema import setting
from exposure_check.storage.sources import SqlSources


class SqlVault:
    """Implements ``services.ports.Vault`` on one encrypted database.

    Every method of its repositories is one short transaction, may be called from any thread, and may raise
    VaultLocked (after :meth:`lock`), VaultInUse (another process keeps writing), DiskFull, NotWritable and
    DamagedVault.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.people = SqlPeople(database)
        self.references = SqlReferences(database)
        self.sources = SqlSources(database)
        self.scans = SqlScans(database)
        self.matches = SqlMatches(database)
        self.cases = SqlCases(database)
        self.requests = SqlRequests(database)

    def __repr__(self) -> str:
        return "<SqlVault>"

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    def setting(self, name: str) -> str | None:
        """The stored value, None if there is none."""
        with self._database.read() as connection:
            value = connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar()
        return None if value is None else str(value)

    def set_setting(self, name: str, value: str) -> None:
        """Store ``value`` in place of any older one."""
        statement = insert(setting).values(name=name, value=value)
        with self._database.write() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))

    def check(self) -> None:
        """Look at the whole file. Raises DamagedVault."""
        self._database.check()

    def export(self, target: Path) -> None:
        """Write everything to the new database file ``target``, under the same key. See ``storage.care.back_up``."""
        self._database.export(target)

    def lock(self) -> None:
        """Wait for running transactions, close the database and forget the key. May be called twice."""
        self._database.lock()
