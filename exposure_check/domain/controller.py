"""Controllers: the companies and bodies that letters go to. Every fact carries its source and its date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

from exposure_check.domain.contact import AlternativeContact, ContactChannel, is_stale

ControllerSlug = NewType("ControllerSlug", str)

OWN_QUALITY = "own"
"""The quality of a record that the person wrote or corrected."""


FACE_SEARCH = "face-search"
"""The kind of recipient that collects faces from the web."""

FACE_RECOGNITION = "frt-vendor"
"""Sells the technique, and need not collect faces itself."""


@dataclass(frozen=True, slots=True)
class Representative:
    """A representative in the Union (GDPR Art. 27). ``basis`` says why the record is read that way."""

    name: str
    basis: str
    address: tuple[str, ...] = ()
    email: str | None = None


@dataclass(frozen=True, slots=True)
class RecipientDraft:
    """What a person writes down about a recipient of their own, or to correct one. None and empty: left open."""

    name: str | None = None
    kind: str | None = None
    country: str | None = None
    address: tuple[str, ...] = ()
    email: str | None = None
    webform: str | None = None
    website: str | None = None
    phone: str | None = None
    note: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Controller:
    """A recipient of requests. An absent field was not verified; nothing is guessed.

    ``address`` holds the lines below the name, the country last. ``established`` says where the controller sits for the
    territorial scope of the law: ``EEA``, an ISO country code, or None when unknown. ``checked`` is the date of the
    record that the facts come from, None when that record has no date.

    ``webform_for`` names the rights that the form serves, empty when it is general. ``needs_id_document`` is None when
    unknown. ``request_language`` is an ISO 639-1 code.
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
    suggested_channel: ContactChannel | None = None
    webform_for: tuple[str, ...] = ()
    request_language: str | None = None
    fax: str | None = None
    needs_id_document: bool | None = None
    representative: Representative | None = None
    stale_after_days: int | None = None

    @property
    def searches_faces(self) -> bool:
        """Whether it offers search by photograph, so that template and matching logic are asked for."""
        return self.kind in {FACE_SEARCH, FACE_RECOGNITION}

    def age_in_days(self, today: date) -> int | None:
        """Days since the record was checked, None when its date is unknown."""
        return None if self.checked is None else (today - self.checked).days

    def is_stale(self, today: date) -> bool:
        """Whether the record is so old that it should be looked at before it is used."""
        return is_stale(self.checked, self.stale_after_days, today)

    def channels_for(self, right: str) -> tuple[ContactChannel, ...]:
        """How a request for ``right`` (a kind of request, such as "access") can be sent, the best way first.

        The suggested way comes first where it serves the right. A form for other rights is left out, unless there is no
        other way at all.
        """
        form_serves = not self.webform_for or right in self.webform_for
        known = {
            ContactChannel.EMAIL: bool(self.email),
            ContactChannel.WEBFORM: bool(self.webform) and form_serves,
            ContactChannel.LETTER: bool(self.address),
        }
        found = [channel for channel, usable in known.items() if usable]
        if not found and self.webform:
            return (ContactChannel.WEBFORM,)
        return tuple(sorted(found, key=lambda each: each is not self.suggested_channel))
