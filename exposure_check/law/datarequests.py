"""Company records of datarequests.org (datenanfragen/data, CC0-1.0), as the person may bring them.

Format: the JSON Schema of that database (``schema.json``, draft-07, read 2026-11-22). Fields that it does not know are
refused, as it does itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.contact import ContactChannel
from exposure_check.domain.controller import Controller, ControllerSlug
from exposure_check.domain.country import EEA
from exposure_check.domain.errors import DamagedRecord
from exposure_check.law import datafile
from exposure_check.law.fields import Country, Email, Language, Line, Source, Sources, Text, Web
from exposure_check.law.searching import folded

LARGEST_RECORD = 64 * 1024
"""Bytes. The largest record of the database has some kilobytes."""

COUNTRY_NAMES = "country_names.json"

_Category = Literal[
    "addresses",
    "ads",
    "church",
    "collection agency",
    "commerce",
    "credit agency",
    "entertainment",
    "finance",
    "health",
    "insurance",
    "nonprofit",
    "political party",
    "public body",
    "school",
    "social media",
    "telecommunication",
    "travel",
    "utility",
]
_KINDS = {"addresses": "data-broker", "ads": "data-broker", "social media": "social", "commerce": "marketplace"}
_QUALITY = {"tested": "db-tested", "verified": "db-verified", "imported": "secondary", "scraped": "secondary"}


class RequiredElement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that the company wants to know about the person."""

    desc: Line
    type: Literal["input", "textarea", "email", "address", "name", "birthdate"]
    optional: bool = False


class CompanyRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """A record as the database writes it."""

    slug: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]+$", max_length=80)]
    relevant_countries: Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=40)]
    name: Line
    address: Annotated[str, msgspec.Meta(max_length=1000)]
    sources: Sources
    quality: Literal["tested", "verified", "imported", "scraped"] = "verified"
    categories: tuple[_Category, ...] = ()
    runs: Annotated[tuple[Line, ...], msgspec.Meta(max_length=300)] = ()
    phone: Line | None = None
    fax: Line | None = None
    email: Email | None = None
    webform: Web | None = None
    web: Web | None = None
    pgp_fingerprint: Line | None = None
    pgp_url: Source | None = None
    required_elements: Annotated[tuple[RequiredElement, ...], msgspec.Meta(max_length=40)] = ()
    request_language: Language | None = None
    custom_access_template: Line | None = None
    custom_erasure_template: Line | None = None
    custom_rectification_template: Line | None = None
    custom_objection_template: Line | None = None
    needs_id_document: bool | None = None
    suggested_transport_medium: Literal["fax", "letter", "email"] | None = None
    comments: Annotated[tuple[Text, ...], msgspec.Meta(max_length=40)] = ()
    facet_group: Literal["church", "school"] | None = None
    nsfw: Literal[True] | None = None

    def __post_init__(self) -> None:
        texts = (self.name, *self.lines(), *self.runs, *(each.desc for each in self.required_elements))
        if not all(text.isprintable() for text in texts):
            raise ValueError("a name or an address has characters that cannot be printed")
        if not (self.address.strip() or self.email or self.webform):
            raise ValueError("it has no postal address, no e-mail address and no web form")
        if len(self.lines()) > 10 or any(len(line) > 200 for line in self.lines()):
            raise ValueError("its address is too long")

    def lines(self) -> tuple[str, ...]:
        """The lines of the address."""
        return tuple(line.strip() for line in self.address.split("\n") if line.strip())


def from_datarequests(data: bytes, names: Mapping[str, str] | None = None) -> Controller:
    """The recipient that a record describes. ``names`` is what :func:`country_names` read; without it the country is
    unknown.

    A record has no date, so its age is unknown. Where the last line of its address names no known country, the country
    is unknown; nothing is guessed.

    Raises:
        DamagedRecord: ``data`` is too large or no record of this kind; the sentence says where.
    """
    if len(data) > LARGEST_RECORD:
        raise DamagedRecord(problem=f"it is larger than {LARGEST_RECORD // 1024} KiB")
    try:
        record = msgspec.json.decode(data, type=CompanyRecord, strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedRecord(problem=str(error)) from error
    lines = record.lines()
    country = (names or {}).get(folded(lines[-1])) if lines else None
    return Controller(
        slug=ControllerSlug(record.slug),
        name=record.name,
        kind=next((_KINDS[each] for each in record.categories if each in _KINDS), "other"),
        sources=record.sources,
        checked=None,
        quality=_QUALITY[record.quality],
        aliases=record.runs,
        country=country,
        established="EEA" if country in EEA else country,
        address=lines,
        email=record.email,
        webform=record.webform,
        phone=record.phone,
        website=record.web,
        asks_for=tuple(f"{each.desc} (optional)" if each.optional else each.desc for each in record.required_elements),
        notes=_notes(record),
        suggested_channel=_channel(record),
        request_language=record.request_language,
        fax=record.fax,
        needs_id_document=record.needs_id_document,
    )


def _channel(record: CompanyRecord) -> ContactChannel | None:
    """The way that the record suggests, if it is one of ours and the record has it."""
    if record.suggested_transport_medium == "email" and record.email:
        return ContactChannel.EMAIL
    if record.suggested_transport_medium == "letter" and record.lines():
        return ContactChannel.LETTER
    return None


def _notes(record: CompanyRecord) -> tuple[str, ...]:
    own = ["Brought in from a record of datarequests.org. The record has no date, so its age is unknown."]
    if record.suggested_transport_medium == "fax":
        own.append("The record suggests to send requests by fax.")
    if record.quality in {"imported", "scraped"}:
        own.append(
            f"The database calls this record {record.quality}: it was not checked against the company's own pages."
        )
    return (*own, *record.comments)


class CountryNames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file with the names of countries, by ISO 3166-1 code."""

    schema: Literal[1]
    about: str
    countries: dict[Country, Annotated[tuple[Line, ...], msgspec.Meta(min_length=1)]]


def country_names(folder: Path) -> dict[str, str]:
    """Folded names of countries to ISO 3166-1 codes, from ``country_names.json`` in ``folder`` (``resources/law``).

    Raises:
        DamagedData: the file is missing or wrong.
    """
    content = datafile.read(folder / COUNTRY_NAMES, CountryNames, "countries", "code")
    return {folded(name): code for code, names in content.countries.items() for name in names}
