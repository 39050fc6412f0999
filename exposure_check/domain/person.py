"""Who is being helped, and who permitted it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NewType

from exposure_check.domain.errors import PermissionExpired, PermissionNeeded

PersonId = NewType("PersonId", str)


@dataclass(frozen=True, slots=True)
class Permission:
    """The recorded permission of a person to be helped: the signed document as it was given, and until when."""

    document_name: str
    document: bytes = field(repr=False)
    recorded_on: date
    until: date | None

    def days_left(self, today: date) -> int | None:
        """Days from ``today`` to the last one, negative if it is over; None if there is no last one."""
        return None if self.until is None else (self.until - today).days


@dataclass(frozen=True, slots=True)
class Person:
    """A data subject. The first person of a vault is its owner and needs no permission.

    ``country`` is an ISO 3166-1 alpha-2 code, ``language`` an ISO 639-1 code, ``address`` the lines of the postal
    address without the name and without the country.
    """

    id: PersonId
    name: str
    country: str
    is_owner: bool
    created_at: datetime
    email: str | None = None
    address: tuple[str, ...] = ()
    language: str = "en"
    birth_date: date | None = None
    aliases: tuple[str, ...] = ()
    permission: Permission | None = None

    def may_be_helped(self, today: date) -> bool:
        """Whether :meth:`require_permission` passes."""
        left = self.permission.days_left(today) if self.permission is not None else -1
        return self.is_owner or left is None or left >= 0

    def require_permission(self, today: date) -> None:
        """Raise unless this person may be helped ``today``: the owner, or someone whose permission is in force.

        Raises:
            PermissionNeeded: no permission is recorded.
            PermissionExpired: it ended before ``today``.
        """
        if self.is_owner:
            return
        if self.permission is None:
            raise PermissionNeeded(name=self.name)
        if self.permission.until is not None and self.permission.until < today:
            raise PermissionExpired(name=self.name, until=self.permission.until.isoformat())
