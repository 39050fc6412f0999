"""The directory of recipients: ``resources/law/recipients.json``, checked on loading and searched in
memory.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.controller import AlternativeContact, Controller, ControllerSlug
from exposure_check.domain.errors import DamagedData, NotFound
from exposure_check.law import datafile

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
Quality = Literal["official-page", "registry", "db-tested", "db-verified", "secondary"]
"""How good the source is. ``db-tested``: a request through this contact was answered; ``db-verified``: a
maintainer of the database checked it; ``secondary``: only third parties say so."""

_Line = Annotated[str, msgspec.Meta(min_length=1, max_length=200, pattern=r"^\S(.*\S)?$")]
_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
_Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]
_Seat = Annotated[str, msgspec.Meta(pattern=r"^(EEA|[A-Z]{2})$")]
_Web = Annotated[str, msgspec.Meta(pattern=r"^https?://[^\s/]+\.[^\s]+$", max_length=500)]
_Source = Annotated[str, msgspec.Meta(pattern=r"^(https?|gopher)://[^\s]+$", max_length=1000)]
_Email = Annotated[str, msgspec.Meta(pattern=r"^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$", max_length=254)]
_Lines = Annotated[tuple[_Line, ...], msgspec.Meta(min_length=1, max_length=8)]


class AlternativeEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A contact that another source gives, never used unless the person chooses it."""

    lines: _Lines
    seen: _Line
    status: _Text
    source: _Source


class RecipientEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One recipient as the file has it. At least one source is needed, and a way to reach it."""

    slug: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
    name: _Line
    kind: Kind
    checked: date | None
    quality: Quality
    sources: Annotated[tuple[_Source, ...], msgspec.Meta(min_length=1)]
    aliases: tuple[_Line, ...] = ()
    country: _Country | None = None
    established: _Seat | None = None
    address: tuple[_Line, ...] = ()
    email: _Email | None = None
    webform: _Web | None = None
    phone: _Line | None = None
    website: _Web | None = None
    asks_for: tuple[_Text, ...] = ()
    notes: tuple[_Text, ...] = ()
    address_alternatives: tuple[AlternativeEntry, ...] = ()
    email_alternatives: tuple[AlternativeEntry, ...] = ()

    def __post_init__(self) -> None:
        if not (self.address or self.email or self.webform):
            raise ValueError("a recipient needs a postal address, an e-mail address or a web form")

    def to_domain(self) -> Controller:
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
            address_alternatives=_alternatives(self.address_alternatives),
            email_alternatives=_alternatives(self.email_alternatives),
        )


class RecipientFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. ``compiled`` is the day on which the facts were put together."""

    schema: Literal[1]
    about: str
    compiled: date
    recipients: tuple[RecipientEntry, ...]


def _alternatives(entries: tuple[AlternativeEntry, ...]) -> tuple[AlternativeContact, ...]:
    return tuple(AlternativeContact(each.lines, each.seen, each.status, each.source) for each in entries)


class RecipientDirectory:
    """All recipients, in the order of their names. Implements the ``Directory`` port."""

    def __init__(self, recipients: tuple[Controller, ...]) -> None:
        self._recipients = sorted(recipients, key=lambda each: (folded(each.name), each.slug))
        self._entries = [_Entry.of(each) for each in self._recipients]
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

    def search(self, text: str) -> list[Controller]:
        """Recipients that fit every word of ``text``, best first; all of them for an empty text.

        Words are looked for in slug, name, aliases, kind and country, whatever their case and accents.
        """
        words = folded(text).split()
        ranked = [(rank, place) for place, entry in enumerate(self._entries) if (rank := entry.rank(words)) is not None]
        return [self._recipients[place] for _, place in sorted(ranked)]

    def all(self) -> list[Controller]:
        """Every recipient."""
        return list(self._recipients)


def load(folder: Path) -> RecipientDirectory:
    """The directory in ``folder`` (``resources/law``).

    Raises:
        DamagedData: the file is missing or an entry of it is wrong; the sentence names the entry.
    """
    content = datafile.read(folder / FILE, RecipientFile, "recipients", "slug")
    seen: set[str] = set()
    for entry in content.recipients:
        if entry.slug in seen:
            raise DamagedData(path=FILE, problem=f"two entries are called {entry.slug}")
        seen.add(entry.slug)
    return RecipientDirectory(tuple(entry.to_domain() for entry in content.recipients))


_WITHOUT_DECOMPOSITION = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})


def folded(text: str) -> str:
    """``text`` without case and accents.

    >>> folded("SPÓŁKA Straße")
    'spolka strasse'
    """
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each)).translate(_WITHOUT_DECOMPOSITION)


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the search compares with, folded once."""

    names: tuple[str, ...]
    """Slug, name, then aliases."""
    labels: frozenset[str]
    """Kind, country codes and words of the country's name; they only fit as whole words."""

    @classmethod
    def of(cls, recipient: Controller) -> _Entry:
        country = recipient.address[-1].split() if recipient.address else []
        labels = (recipient.kind, recipient.country or "", recipient.established or "", *country)
        names = (recipient.slug, recipient.name, *recipient.aliases)
        return cls(tuple(map(folded, names)), frozenset(map(folded, labels)))

    def rank(self, words: list[str]) -> int | None:
        """0 is the best rank, None means that some word does not fit at all."""
        whole = " ".join(words)
        own = self.names[:2]
        grades = (
            not words or whole in own,
            whole in self.names,
            any(each.startswith(whole) for each in own),
            any(each.startswith(whole) for each in self.names),
            all(any(word in each for each in self.names) for word in words),
            all(word in self.labels or any(word in each for each in self.names) for word in words),
        )
        return grades.index(True) if True in grades else None
