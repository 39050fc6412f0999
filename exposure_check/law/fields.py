"""Types of fields that the data files of this room share."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from exposure_check.domain.contact import AlternativeContact, ContactChannel

Quality = Literal["official-page", "registry", "db-tested", "db-verified", "secondary"]
"""How good the source is. ``db-tested``: a request through this contact was answered; ``db-verified``: a
maintainer of the database checked it; ``secondary``: only third parties say so."""

Line = Annotated[str, msgspec.Meta(min_length=1, max_length=200, pattern=r"^\S(.*\S)?$")]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]
Seat = Annotated[str, msgspec.Meta(pattern=r"^(EEA|[A-Z]{2})$")]
Language = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}$")]
Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Web = Annotated[str, msgspec.Meta(pattern=r"^https?://[^\s/]+\.[^\s]+$", max_length=500)]
Source = Annotated[str, msgspec.Meta(pattern=r"^(https?|gopher)://[^\s]+$", max_length=1000)]
Sources = Annotated[tuple[Source, ...], msgspec.Meta(min_length=1)]
Email = Annotated[str, msgspec.Meta(pattern=r"^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$", max_length=254)]
Lines = Annotated[tuple[Line, ...], msgspec.Meta(min_length=1, max_length=8)]
Days = Annotated[int, msgspec.Meta(ge=30, le=3650)]
PgpFingerprint = Annotated[str, msgspec.Meta(pattern=r"^([0-9A-F]{4} ){5}( [0-9A-F]{4}){5}$")]


class AlternativeEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A contact that another source gives, never used unless the person chooses it."""

    lines: Lines
    seen: Line
    status: Text
    source: Source

    def to_domain(self) -> AlternativeContact:
        """The contact in the terms of the program."""
        return AlternativeContact(self.lines, self.seen, self.status, self.source)


class ContactEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a recipient or an authority can be reached. ``channel`` is the way that the source suggests."""

    address: tuple[Line, ...] = ()
    email: Email | None = None
    webform: Web | None = None
    channel: ContactChannel | None = None

    def __post_init__(self) -> None:
        ways = {
            ContactChannel.EMAIL: self.email,
            ContactChannel.WEBFORM: self.webform,
            ContactChannel.LETTER: self.address,
        }
        if not any(ways.values()):
            raise ValueError("a postal address, an e-mail address or a web form is needed")
        if self.channel is not None and not ways[self.channel]:
            raise ValueError(f"the suggested way ({self.channel}) is not in the record")
