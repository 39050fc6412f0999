"""Supervisory authorities: who hears a complaint. Every fact carries its source and its date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

from exposure_check.domain.contact import AlternativeContact, ContactChannel, is_stale

AuthoritySlug = NewType("AuthoritySlug", str)


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority. An absent field was not verified; nothing is guessed.

    ``jurisdiction`` is the region or body that it is responsible for, None for a whole country. ``handles`` says whose
    processing it looks at, ``scope`` limits that in words. ``languages`` are ISO 639-1 codes, empty when unknown.
    ``english`` says the name in English for those who do not read the other; letters use the ``name``.
    """

    slug: AuthoritySlug
    name: str
    country: str
    level: str
    handles: str
    complaint_basis: str
    languages: tuple[str, ...]
    sources: tuple[str, ...]
    checked: date | None
    quality: str
    english: str | None = None
    short: str | None = None
    jurisdiction: str | None = None
    scope: str | None = None
    address: tuple[str, ...] = ()
    email: str | None = None
    webform: str | None = None
    phone: str | None = None
    fax: str | None = None
    website: str | None = None
    pgp_fingerprint: str | None = None
    suggested_channel: ContactChannel | None = None
    notes: tuple[str, ...] = ()
    email_alternatives: tuple[AlternativeContact, ...] = ()
    stale_after_days: int | None = None

    @property
    def full_name(self) -> str:
        """The name as lists show it, which everybody reads."""
        return f"{self.name} ({self.english})" if self.english else self.name

    @property
    def hears_companies(self) -> bool:
        """Whether a complaint about an ordinary company belongs here."""
        return self.handles in {"everything", "companies"}

    @property
    def channels(self) -> tuple[ContactChannel, ...]:
        """How a complaint can be sent, the suggested way first."""
        known = {
            ContactChannel.WEBFORM: self.webform,
            ContactChannel.EMAIL: self.email,
            ContactChannel.LETTER: self.address,
        }
        found = [channel for channel, value in known.items() if value]
        return tuple(sorted(found, key=lambda each: each is not self.suggested_channel))

    def is_stale(self, today: date) -> bool:
        """Whether the record is so old that it should be looked at before it is used."""
        return is_stale(self.checked, self.stale_after_days, today)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a country with an authority of its own. ``code`` is ISO 3166-2."""

    code: str
    name: str
    authority: AuthoritySlug


@dataclass(frozen=True, slots=True)
class Competence:
    """Who hears a complaint of somebody who lives in ``country``.

    ``choose_region`` is True when each of ``authorities`` belongs to one region and the region is not known.
    """

    country: str
    region: Region | None
    authorities: tuple[Authority, ...]
    choose_region: bool
