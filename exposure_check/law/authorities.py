"""The directory of supervisory authorities: ``resources/law/authorities.json``, and who is competent for whom."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.authority import Authority, AuthoritySlug, Competence, Region
from exposure_check.domain.country import ISO_3166_1_ALPHA_2
from exposure_check.domain.errors import DamagedData, NotFound, UnknownCountry
from exposure_check.law import datafile
from exposure_check.law.fields import (
    AlternativeEntry,
    ContactEntry,
    Country,
    Days,
    Language,
    Line,
    PgpFingerprint,
    Quality,
    Slug,
    Sources,
    Text,
    Web,
)
from exposure_check.law.searching import SearchEntry, best_first, folded

FILE = "authorities.json"

_RegionCode = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$")]


class AuthorityEntry(ContactEntry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One authority as the file has it."""

    slug: Slug
    name: Line
    country: Country
    level: Literal["national", "federal", "land", "state", "sector"]
    handles: Literal["everything", "companies", "public-bodies", "federal-bodies", "churches", "broadcasters"]
    complaint_basis: Line
    languages: tuple[Language, ...]
    checked: date | None
    quality: Quality
    sources: Sources
    english: Line | None = None
    short: Line | None = None
    jurisdiction: Line | None = None
    scope: Line | None = None
    phone: Line | None = None
    fax: Line | None = None
    website: Web | None = None
    pgp_fingerprint: PgpFingerprint | None = None
    notes: tuple[Text, ...] = ()
    email_alternatives: tuple[AlternativeEntry, ...] = ()

    def __post_init__(self) -> None:
        # Not super(): msgspec makes a new class, which the one in the closure is not.
        ContactEntry.__post_init__(self)
        if (self.level == "national") != (self.jurisdiction is None):
            raise ValueError("a jurisdiction is needed below the national level, and only there")

    def to_domain(self, stale_after_days: int) -> Authority:
        """The authority in the terms of the program."""
        return Authority(
            slug=AuthoritySlug(self.slug),
            name=self.name,
            country=self.country,
            level=self.level,
            handles=self.handles,
            complaint_basis=self.complaint_basis,
            languages=self.languages,
            sources=self.sources,
            checked=self.checked,
            quality=self.quality,
            english=self.english,
            short=self.short,
            jurisdiction=self.jurisdiction,
            scope=self.scope,
            address=self.address,
            email=self.email,
            webform=self.webform,
            phone=self.phone,
            fax=self.fax,
            website=self.website,
            pgp_fingerprint=self.pgp_fingerprint,
            suggested_channel=self.channel,
            notes=self.notes,
            email_alternatives=tuple(each.to_domain() for each in self.email_alternatives),
            stale_after_days=stale_after_days,
        )


class RegionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A region, and the authority that hears complaints about companies of people who live there."""

    country: Country
    code: _RegionCode
    name: Line
    authority: Slug
    aliases: tuple[Line, ...] = ()


class AuthorityFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    schema: Literal[1]
    about: str
    compiled: date
    stale_after_days: Days
    regions: tuple[RegionEntry, ...]
    authorities: tuple[AuthorityEntry, ...]


class AuthorityDirectory:
    """All authorities, in the order of their countries and names. Implements the ``Authorities`` port."""

    def __init__(self, content: AuthorityFile) -> None:
        """Raises DamagedData when two entries have one slug or a region names an authority that is not there."""
        found = [entry.to_domain(content.stale_after_days) for entry in content.authorities]
        self._by_slug = {each.slug: each for each in found}
        if len(self._by_slug) < len(found):
            raise DamagedData(path=FILE, problem="two authorities have one slug")
        self._authorities = sorted(found, key=lambda each: (each.country, folded(each.name)))
        self._regions = content.regions
        for region in content.regions:
            authority = self._by_slug.get(AuthoritySlug(region.authority))
            if authority is None or authority.country != region.country or not authority.hears_companies:
                raise DamagedData(path=FILE, problem=f"{region.name} names no authority for complaints there")
        self._entries = [
            SearchEntry.of(
                (each.slug, each.full_name, each.short or "", each.jurisdiction or ""),
                (each.country, each.level, each.handles),
            )
            for each in self._authorities
        ]

    def get(self, slug: AuthoritySlug | str) -> Authority:
        """The authority with exactly this slug. Raises NotFound."""
        try:
            return self._by_slug[AuthoritySlug(slug)]
        except KeyError:
            raise NotFound(kind="authority", name=slug) from None

    def all(self) -> list[Authority]:
        """Every authority."""
        return list(self._authorities)

    def search(self, text: str) -> list[Authority]:
        """Authorities that fit every word of ``text``, best first; all of them for an empty text."""
        return [self._authorities[place] for place in best_first(self._entries, text)]

    def regions(self, country: str) -> tuple[Region, ...]:
        """The regions of ``country`` that have authorities of their own, by name."""
        return tuple(_region(each) for each in self._regions if each.country == country.strip().upper())

    def competent(self, country: str, region: str | None = None) -> Competence:
        """Who hears a complaint about a company by somebody who lives in ``country``, an ISO 3166-1 code.

        ``region`` is the name, an alias or the ISO 3166-2 code of a region; it is needed where the authority depends on
        it, and not looked at elsewhere. GDPR Art. 77(1) also allows the authority of the place of work or of the
        infringement; ask for that country then.

        Raises:
            UnknownCountry: ``country`` is not a country code.
            NotFound: no authority of the country is known, or none for the region.
        """
        code = country.strip().upper()
        if code not in ISO_3166_1_ALPHA_2:
            raise UnknownCountry(country=country)
        national = tuple(
            each
            for each in self._authorities
            if each.country == code and each.hears_companies and not each.jurisdiction
        )
        if national:
            return Competence(code, None, national, choose_region=False)
        known = [each for each in self._regions if each.country == code]
        if not known:
            raise NotFound(kind="authority in the directory for", name=code)
        if region is None:
            return Competence(code, None, tuple(self.get(each.authority) for each in known), choose_region=True)
        for each in known:
            if folded(region.strip()) in {
                folded(name) for name in (each.name, each.code, each.code[3:], *each.aliases)
            }:
                return Competence(code, _region(each), (self.get(each.authority),), choose_region=False)
        raise NotFound(kind=f"authority in the directory for the region of {code}", name=region)


def _region(entry: RegionEntry) -> Region:
    return Region(entry.code, entry.name, AuthoritySlug(entry.authority))


def load(folder: Path) -> AuthorityDirectory:
    """The authorities in ``folder`` (``resources/law``).

    Raises:
        DamagedData: the file is missing or an entry of it is wrong; the sentence names the entry.
    """
    return AuthorityDirectory(datafile.read(folder / FILE, AuthorityFile, "authorities", "slug"))
