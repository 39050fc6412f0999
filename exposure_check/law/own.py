"""Recipients that the person brought in or corrected: checked like the shipped ones, written as text for the vault."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import msgspec

from exposure_check.domain.controller import OWN_QUALITY, Controller, ControllerSlug, RecipientDraft
from exposure_check.domain.country import EEA
from exposure_check.domain.errors import DamagedRecord
from exposure_check.law.directory import RecipientDirectory
from exposure_check.law.fields import ContactEntry, Country, Line, Source, Text, Web
from exposure_check.law.searching import folded

QUALITY = OWN_QUALITY
"""How good the source is: the person's own word."""
_LONGEST_SLUG = 80


class OwnEntry(ContactEntry, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the person wrote down about a recipient."""

    name: Line
    kind: Line
    country: Country | None = None
    website: Web | None = None
    phone: Line | None = None
    note: Text | None = None
    source: Source | None = None


def checked(draft: RecipientDraft, on: date, corrected: Controller | None = None) -> Controller:
    """The recipient that ``draft`` describes, as written down ``on`` that day.

    With ``corrected``, what the draft leaves open stays as it was; without a way to reach the recipient the record is
    refused.

    Raises:
        DamagedRecord: a field cannot be right; the sentence says which.
    """
    given = {name: value for name in draft.__slots__ if (value := getattr(draft, name)) not in {None, "", ()}}
    base = {} if corrected is None else _fields(corrected)
    try:
        entry = msgspec.convert({**base, **given}, OwnEntry, strict=True)
    except msgspec.ValidationError as error:
        raise DamagedRecord(problem=error) from error
    source = (entry.source,) if entry.source else (f"the person’s own entry of {on.isoformat()}",)
    notes = () if entry.note is None else (entry.note,)
    if corrected is None:
        slug = ControllerSlug(slug_of(entry.name))
        known = Controller(slug, entry.name, entry.kind, sources=(), checked=on, quality=QUALITY)
    else:
        known = corrected
    return replace(
        known,
        name=entry.name,
        kind=entry.kind,
        country=entry.country,
        established=_seat(entry.country) if "country" in given else known.established,
        address=entry.address,
        email=entry.email,
        webform=entry.webform,
        website=entry.website,
        phone=entry.phone,
        checked=on,
        quality=QUALITY,
        sources=(*source, *known.sources),
        notes=(*notes, *known.notes),
    )


def slug_of(name: str) -> str:
    """A slug for ``name``: small letters and digits without accents, joined by hyphens."""
    slug = "-".join(re.findall(r"[a-z0-9]+", folded(name)))[:_LONGEST_SLUG].strip("-")
    if not slug:
        raise DamagedRecord(problem="its name has no letter or digit of the Latin alphabet; add one")
    return slug


def written(recipients: Sequence[Controller]) -> str:
    """The recipients as text, for :func:`read`."""
    return msgspec.json.encode(list(recipients)).decode()


def read(text: str) -> tuple[Controller, ...]:
    """What :func:`written` wrote.

    Raises:
        DamagedRecord: it did not.
    """
    try:
        return msgspec.json.decode(text, type=tuple[Controller, ...])
    except (msgspec.DecodeError, RecursionError) as error:
        raise DamagedRecord(problem=error) from error


def directory(shipped: Sequence[Controller], own: Sequence[Controller]) -> RecipientDirectory:
    """All recipients. One of ``own`` takes the place of a shipped one with its slug."""
    return RecipientDirectory(tuple({each.slug: each for each in (*shipped, *own)}.values()))


def _fields(known: Controller) -> dict[str, object]:
    fields = {
        "name": known.name,
        "kind": known.kind,
        "country": known.country,
        "address": known.address,
        "email": known.email,
        "webform": known.webform,
        "website": known.website,
        "phone": known.phone,
    }
    return {name: value for name, value in fields.items() if value}


def _seat(country: str | None) -> str | None:
    return "EEA" if country in EEA else country
