"""Column types: how domain values lie in the database."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import Dialect, LargeBinary, Text
from sqlalchemy.types import TypeDecorator

E = TypeVar("E", bound=StrEnum)


class OsText(TypeDecorator[str]):
    """A path or file name. File names are bytes on most systems and need not be UTF-8: they travel as ``str``
    with surrogates (PEP 383) and are stored as the bytes that they are, so they come back identical and sort
    bytewise."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        del dialect
        return None if value is None else os.fsencode(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else os.fsdecode(value)


class UtcTime(TypeDecorator[datetime]):
    """An instant, stored as ISO 8601 text in UTC with microseconds, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Raises ValueError for a time without a zone: it would name another instant on another computer."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone cannot be stored")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else datetime.fromisoformat(value)


class EnumText(TypeDecorator[E], Generic[E]):
    """A member of a StrEnum, stored as its value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else value.value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> E | None:
        del dialect
        return None if value is None else self.kind(value)
