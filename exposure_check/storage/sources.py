"""Places with photos that a person named."""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from exposure_check.domain.errors import NotFound
from exposure_check.domain.person import PersonId
from exposure_check.domain.source import SourceEntry, SourceId
from exposure_check.storage.database import Database
from exposure_check.storage.schema import source


class SqlSources:
    """Implements ``services.ports.SourceRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, new: SourceEntry) -> None:
        with self._database.write() as connection:
            connection.execute(
                insert(source).values(id=new.id, person_id=new.person_id, location=new.location, added_at=new.added_at)
            )

    def of_person(self, person_id: PersonId) -> list[SourceEntry]:
        """In the order in which they were added."""
        query = select(source).where(source.c.person_id == person_id).order_by(source.c.added_at, source.c.id)
        with self._database.read() as connection:
            return [
                SourceEntry(SourceId(row.id), PersonId(row.person_id), row.location, row.added_at)
                for row in connection.execute(query)
            ]

    def remove(self, source_id: SourceId) -> None:
        """Raises NotFound."""
        with self._database.write() as connection:
            done = connection.execute(delete(source).where(source.c.id == source_id))
            if done.rowcount == 0:
                raise NotFound(kind="source", name=source_id)
