"""People, and the permissions they gave."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, select, update

from exposure_check.domain.errors import NotFound
from exposure_check.domain.person import Permission, Person, PersonId
from exposure_check.storage.database import Database
from exposure_check.storage.schema import permission, person


class SqlPeople:
    """Implements ``services.ports.PersonRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, who: Person) -> None:
        with self._database.write() as connection:
            connection.execute(insert(person).values(id=who.id, **_columns(who)))
            _store_permission(connection, who)

    def all(self) -> list[Person]:
        """The owner first, then in the order in which they were added."""
        order = (person.c.is_owner.desc(), person.c.created_at, person.c.id)
        with self._database.read() as connection:
            return [_person(row) for row in connection.execute(_people().order_by(*order))]

    def get(self, person_id: PersonId) -> Person:
        """Raises NotFound."""
        with self._database.read() as connection:
            row = connection.execute(_people().where(person.c.id == person_id)).first()
        if row is None:
            raise NotFound(kind="person", name=person_id)
        return _person(row)

    def replace(self, who: Person) -> None:
        """Raises NotFound."""
        with self._database.write() as connection:
            done = connection.execute(update(person).where(person.c.id == who.id).values(**_columns(who)))
            if done.rowcount == 0:
                raise NotFound(kind="person", name=who.id)
            connection.execute(delete(permission).where(permission.c.person_id == who.id))
            _store_permission(connection, who)

    def remove(self, person_id: PersonId) -> None:
        """Raises NotFound."""
        with self._database.write() as connection:
            done = connection.execute(delete(person).where(person.c.id == person_id))  # the rest goes by ON DELETE
            if done.rowcount == 0:
                raise NotFound(kind="person", name=person_id)


def _people() -> Select[Any]:
    return select(
        person,
        permission.c.document_name,
        permission.c.document,
        permission.c.recorded_on,
        permission.c.until,
    ).outerjoin(permission)


def _columns(who: Person) -> dict[str, object]:
    return {
        "name": who.name,
        "country": who.country,
        "is_owner": who.is_owner,
        "created_at": who.created_at,
        "email": who.email,
        "address": list(who.address),
        "language": who.language,
        "birth_date": who.birth_date,
        "aliases": list(who.aliases),
    }


def _store_permission(connection: Connection, who: Person) -> None:
    if who.permission is None:
        return
    connection.execute(
        insert(permission).values(
            person_id=who.id,
            document_name=who.permission.document_name,
            document=who.permission.document,
            recorded_on=who.permission.recorded_on,
            until=who.permission.until,
        )
    )


def _person(row: Row[Any]) -> Person:
    given = None
    if row.document is not None:
        given = Permission(row.document_name, row.document, row.recorded_on, row.until)
    return Person(
        id=PersonId(row.id),
        name=row.name,
        country=row.country,
        is_owner=row.is_owner,
        created_at=row.created_at,
        email=row.email,
        address=tuple(row.address),
        language=row.language,
        birth_date=row.birth_date,
        aliases=tuple(row.aliases),
        permission=given,
    )
