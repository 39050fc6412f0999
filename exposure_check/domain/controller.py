"""Controllers: the companies and bodies that letters go to. Every fact carries its source and its date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

ControllerSlug = NewType("ControllerSlug", str)


@dataclass(frozen=True, slots=True)
class AlternativeContact:
    """A contact that another source gives. ``value`` is an e-mail address or the lines of a postal address."""

    value: tuple[str, ...]
    seen: str
    status: str
    source: str


@dataclass(frozen=True, slots=True)
class Controller:
    """A recipient of requests. An absent field was not verified; nothing is guessed.

    ``address`` holds the lines below the name, the country last. ``established`` says where the controller sits for the
    territorial scope of the law: ``EEA``, an ISO country code, or None when unknown. ``checked`` is the date of the
    record that the facts come from, None when that record has no date.
    """

    slug: ControllerSlug
    name: str
    kind: str
    sources: tuple[str, ...]
    checked: date | None
    quality: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    established: str | None = None
    address: tuple[str, ...] = ()
    email: str | None = None
    webform: str | None = None
    phone: str | None = None
    website: str | None = None
    asks_for: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    address_alternatives: tuple[AlternativeContact, ...] = ()
    email_alternatives: tuple[AlternativeContact, ...] = ()

    @property
    def searches_faces(self) -> bool:
        """Whether it offers search by photograph, so that template and matching logic are asked for."""
        return self.kind in {"face-search", "frt-vendor"}

    def age_in_days(self, today: date) -> int | None:
        """Days since the record was checked, None when its date is unknown."""
        return None if self.checked is None else (today - self.checked).days
