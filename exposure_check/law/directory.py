"""The directory of recipients: ``resources/law/recipients.json``, checked on loading and searched in
memory.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

from exposure_check.domain.controller import Controller, ControllerSlug, Representative
from exposure_check.domain.errors import DamagedData, NotFound
from exposure_check.law import datafile
from exposure_check.law.fields import (
    AlternativeEntry,
    ContactEntry,
    Country,
    Days,
    Email,
    Language,
    Line,
    Quality,
    Seat,
    Slug,
    Sources,
    Text,
    Web,
)
from exposure_check.law.searching import SearchEntry, best_first, folded

FILE = "recipients.json"

Kind = Literal[
    "adult",
    "ai-model",
    "audio-host",
    "cloud-photo",
    "creator-platform",
    "data-broker",
    "dating",
    "developer-platform",
    "face-app",
    "face-search",
    "frt-vendor",
    "identity-verification",
    "marketplace",
    "messenger",
    "payments",
    "people-search",
    "photo-host",
    "photo-tool",
    "reviews",
    "search-engine",
    "social",
    "stock-photo",
    "video-host",
]
Right = Literal["access", "erasure", "objection", "restriction", "rectification", "portability", "withdrawal"]


class RepresentativeEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A representative in the Union, as far as the record names one."""

    name: Line
    basis: Text
    address: tuple[Line, ...] = ()
    email: Email | None = None

    def to_domain(self) -> Representative:
        """The representative in the terms of the program."""
        return Representative(self.name, self.basis, self.address, self.email)


class RecipientEntry(ContactEntry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One recipient as the file has it. At least one source is needed, and a way to reach it."""

    slug: Slug
    name: Line
    kind: Kind
    checked: date | None
    quality: Quality
    sources: Sources
    aliases: tuple[Line, ...] = ()
    country: Country | None = None
    established: Seat | None = None
    phone: Line | None = None
    website: Web | None = None
    asks_for: tuple[Text, ...] = ()
    notes: tuple[Text, ...] = ()
    address_alternatives: tuple[AlternativeEntry, ...] = ()
    email_alternatives: tuple[AlternativeEntry, ...] = ()
    webform_for: tuple[Right, ...] = ()
    request_language: Language | None = None
    fax: Line | None = None
    needs_id_document: bool | None = None
    representative: RepresentativeEntry | None = None

    def __post_init__(self) -> None:
        # Not super(): msgspec makes a new class, which the one in the closure is not.
        ContactEntry.__post_init__(self)
        if self.webform_for and not self.webform:
            raise ValueError("webform_for needs a web form")

    def to_domain(self, stale_after_days: int | None) -> Controller:
        """The recipient in the terms of the program."""
        return Controller(
            slug=ControllerSlug(self.slug),
            name=self.name,
            kind=self.kind,
            sources=self.sources,
            checked=self.checked,
            quality=self.quality,
            aliases=self.aliases,
            country=self.country,
            established=self.established,
            address=self.address,
            email=self.email,
            webform=self.webform,
            phone=self.phone,
            website=self.website,
            asks_for=self.asks_for,
            notes=self.notes,
            address_alternatives=tuple(each.to_domain() for each in self.address_alternatives),
            email_alternatives=tuple(each.to_domain() for each in self.email_alternatives),
            suggested_channel=self.channel,
            webform_for=self.webform_for,
            request_language=self.request_language,
            fax=self.fax,
            needs_id_document=self.needs_id_document,
            representative=None if self.representative is None else self.representative.to_domain(),
            stale_after_days=stale_after_days,
        )


class RecipientFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. ``compiled`` is the day on which the facts were put together. Records that are older than
    ``stale_after_days`` are marked."""

    schema: Literal[2]
    about: str
    compiled: date
    stale_after_days: Days
    recipients: tuple[RecipientEntry, ...]


class RecipientDirectory:
    """All recipients, in the order of their names. Implements the ``Directory`` port."""

    def __init__(self, recipients: tuple[Controller, ...], compiled: date | None = None) -> None:
        """``compiled`` is the day on which the facts were put together, None where that is not one day."""
        self.compiled = compiled
        self._recipients = sorted(recipients, key=lambda each: (folded(each.name), each.slug))
        self._entries = [_search_entry(each) for each in self._recipients]
        self._by_slug = {each.slug: each for each in recipients}

    def get(self, slug: ControllerSlug | str) -> Controller:
        """The recipient with exactly this slug.

        Raises:
            NotFound: there is none.
        """
        try:
            return self._by_slug[ControllerSlug(slug)]
        except KeyError:
            raise NotFound(kind="recipient", name=slug) from None

    def search(self, text: str, *, kind: str | None = None, country: str | None = None) -> list[Controller]:
        """Recipients that fit every word of ``text``, best first; all of them for an empty text.

        Words are looked for in slug, name, aliases, kind and country, whatever their case and accents. ``kind`` and
        ``country`` (ISO 3166-1) keep only recipients of that kind and seat.
        """
        found = (self._recipients[place] for place in best_first(self._entries, text))
        return [
            each
            for each in found
            if (kind is None or each.kind == kind) and (country is None or each.country == country.strip().upper())
        ]

    def kinds(self) -> tuple[str, ...]:
        """The kinds of recipients that there are."""
        return tuple(sorted({each.kind for each in self._recipients}))

    def all(self) -> list[Controller]:
        """Every recipient."""
        return list(self._recipients)


def load(folder: Path, update: Path | None = None) -> RecipientDirectory:
    """The directory in ``folder`` (``resources/law``), or the file ``update`` if it is there and newer.

    Raises:
        DamagedData: a file is missing or an entry of it is wrong; the sentence names the entry.
    """
    return _directory(datafile.newest(folder / FILE, update, RecipientFile, "recipients", "slug"))


def load_file(path: Path) -> RecipientDirectory:
    """The directory in the file ``path``. Raises DamagedData as :func:`load`."""
    return _directory(datafile.read(path, RecipientFile, "recipients", "slug"))


def _directory(content: RecipientFile) -> RecipientDirectory:
    seen: set[str] = set()
    for entry in content.recipients:
        if entry.slug in seen:
            raise DamagedData(path=FILE, problem=f"two entries are called {entry.slug}")
        seen.add(entry.slug)
    recipients = tuple(entry.to_domain(content.stale_after_days) for entry in content.recipients)
    return RecipientDirectory(recipients, content.compiled)


def _search_entry(recipient: Controller) -> SearchEntry:
    """Found by slug, name and aliases, and by the whole words of its kind and country."""
    country = recipient.address[-1].split() if recipient.address else []
    labels = (recipient.kind, recipient.country or "", recipient.established or "", *country)
    return SearchEntry.of((recipient.slug, recipient.name, *recipient.aliases), labels)
