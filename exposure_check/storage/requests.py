"""The log of the network."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Row, delete, func, insert, select, update

from exposure_check.domain.errors import printable
from exposure_check.domain.network import LoggedRequest, NewRequest
from exposure_check.domain.photo import Reason
from exposure_check.storage.database import Database
from exposure_check.storage.schema import request as table

_BATCH = 1000


class SqlRequests:
    """Implements ``services.ports.RequestLog``. An entry is on the disk before its request is made."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, request: NewRequest) -> int:
        """See ``RequestLog``."""
        statement = insert(table).values(
            at=request.at,
            method=request.method,
            address=printable(request.address, 6100),
            host=request.host,
            purpose=request.purpose,
            action=printable(request.action),
            proxied=request.proxied,
        )
        with self._database.write() as connection:
            key = connection.execute(statement).inserted_primary_key
        assert key is not None  # noqa: S101 - narrows a type: an insert of one row has a key
        return int(key[0])

    def finish(self, number: int, *, status: int | None, problem: Reason | None, received: int) -> None:
        """See ``RequestLog``."""
        statement = update(table).where(table.c.number == number)
        with self._database.write() as connection:
            connection.execute(statement.values(status=status, problem=problem, received=received))

    def entries(self) -> Iterator[LoggedRequest]:
        """See ``RequestLog``. Each batch is a transaction of its own."""
        last = 0
        while True:
            query = select(table).where(table.c.number > last).order_by(table.c.number).limit(_BATCH)
            with self._database.read() as connection:
                rows = connection.execute(query).all()
            if not rows:
                return
            yield from map(_entry, rows)
            last = rows[-1].number

    def newest(self, count: int) -> list[LoggedRequest]:
        """See ``RequestLog``."""
        query = select(table).order_by(table.c.number.desc()).limit(count)
        with self._database.read() as connection:
            return [_entry(row) for row in reversed(connection.execute(query).all())]

    def page(self, count: int, *, before: int | None = None, host: str | None = None) -> list[LoggedRequest]:
        """See ``RequestLog``."""
        query = select(table).order_by(table.c.number.desc()).limit(count)
        if before is not None:
            query = query.where(table.c.number < before)
        if host is not None:
            query = query.where(table.c.host == host)
        with self._database.read() as connection:
            return [_entry(row) for row in connection.execute(query).all()]

    def hosts(self) -> list[tuple[str, int]]:
        """See ``RequestLog``."""
        number = func.count()
        query = select(table.c.host, number).group_by(table.c.host).order_by(number.desc(), table.c.host)
        with self._database.read() as connection:
            return [(host, many) for host, many in connection.execute(query)]

    def count(self) -> int:
        """How many entries there are."""
        with self._database.read() as connection:
            return connection.execute(select(func.count()).select_from(table)).scalar_one()

    def clear(self) -> int:
        """See ``RequestLog``. What was deleted is overwritten (``secure_delete``)."""
        with self._database.write() as connection:
            return connection.execute(delete(table)).rowcount


def _entry(row: Row[tuple[object, ...]]) -> LoggedRequest:
    new = NewRequest(row.at, row.method, row.address, row.host, row.purpose, row.action, row.proxied)
    return LoggedRequest(row.number, new, row.status, row.problem, row.received)
