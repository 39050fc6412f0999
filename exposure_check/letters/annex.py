"""The list of photos at the end of a letter, made for whoever has to find them.

Each photo has the address at which the public can see it and the day on which it was seen. What more there is follows
from the evidence and is left out where there is none: the time and the HTTP status of a retrieval without a login, the
check value of the content, and a small picture if the person wants one in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Protocol

import msgspec

from exposure_check.letters.textfiles import Dates, Words


class Filler(Protocol):
    """The part of the texts of a language that this needs."""

    @property
    def dates(self) -> Dates:
        """How dates are written."""

    def fill(self, template: str, values: dict[str, object]) -> str:
        """``template`` with ``values``."""


class Address(msgspec.Struct, frozen=True):
    """An address of the web, or what stands for one. ``link``: it can be opened in a browser."""

    text: str
    link: bool


class Photo(msgspec.Struct, frozen=True):
    """A photo as the annex can tell of it. ``fetched_at``: when a server gave the image file to somebody who was not
    logged in, with ``status``, from ``fetched_from`` (None where that is the address itself). ``picture``: a JPEG."""

    address: Address
    seen_on: date
    sha256: str = ""
    fetched_at: datetime | None = None
    status: int = 0
    fetched_from: Address | None = None
    picture: bytes = b""


class Line(msgspec.Struct, frozen=True):
    """A line below the address of a photo: words, and what they introduce."""

    words: str
    value: str = ""
    link: bool = False

    @property
    def text(self) -> str:
        """The line as plain text."""
        return f"{self.words} {self.value}" if self.value else self.words


class Row(msgspec.Struct, frozen=True):
    """One photo of the annex. ``alt`` says in words what the picture is."""

    address: str
    link: bool
    date: str
    lines: tuple[Line, ...] = ()
    picture: bytes = b""
    alt: str = ""


class Annex(msgspec.Struct, frozen=True):
    """The list of photos. ``columns`` are the headings of number, address and day; ``picture_column`` and
    ``picture_note`` are empty where there are no pictures."""

    heading: str
    columns: tuple[str, str, str]
    rows: tuple[Row, ...]
    picture_column: str = ""
    picture_note: str = ""
    notes: tuple[str, ...] = ()

    def paragraphs(self) -> list[str]:
        """The list as plain text, without pictures."""
        rows = (self._plain(number, row) for number, row in enumerate(self.rows, start=1))
        return [self.heading, "\n".join(rows), *self.notes]

    def pictures(self) -> list[tuple[int, bytes]]:
        """The pictures with the numbers of their photos."""
        return [(number, row.picture) for number, row in enumerate(self.rows, start=1) if row.picture]

    def _plain(self, number: int, row: Row) -> str:
        first = f"{number}. {row.address} ({self.columns[2]} {row.date})"
        return "\n".join((first, *(f"   {line.text}" for line in row.lines)))


def annex_of(photos: Sequence[Photo], words: Words, texts: Filler) -> Annex | None:
    """The annex that lists ``photos``; None without any."""
    if not photos:
        return None
    pictures = sum(1 for photo in photos if photo.picture)
    has_hashes = any(photo.sha256 for photo in photos)
    return Annex(
        heading=texts.fill(words.annex, {"count": len(photos)}),
        columns=(words.annex_column_number, words.annex_column_address, words.annex_column_date),
        rows=tuple(_row(number, photo, words, texts) for number, photo in enumerate(photos, start=1)),
        picture_column=words.annex_column_picture if pictures else "",
        picture_note=texts.fill(words.annex_picture_note, {"count": pictures}) if pictures else "",
        notes=(texts.fill(words.annex_hash_note, {}),) if has_hashes else (),
    )


def _row(number: int, photo: Photo, words: Words, texts: Filler) -> Row:
    return Row(
        address=photo.address.text,
        link=photo.address.link,
        date=_when(photo, words, texts),
        lines=tuple(_lines(photo, words, texts)),
        picture=photo.picture,
        alt=texts.fill(words.annex_picture_alt, {"number": number}) if photo.picture else "",
    )


def _when(photo: Photo, words: Words, texts: Filler) -> str:
    """The day, with the time where a retrieval has recorded it. Universal time: the recipient lives elsewhere."""
    if photo.fetched_at is None:
        return texts.dates.write(photo.seen_on)
    moment = photo.fetched_at.astimezone(UTC)
    day = texts.dates.write(moment.date())
    values = {"day": day, "hour": f"{moment.hour:02}", "minute": f"{moment.minute:02}"}
    return texts.fill(words.annex_moment, dict(values))


def _lines(photo: Photo, words: Words, texts: Filler) -> list[Line]:
    lines = []
    if photo.fetched_at is not None:
        there = photo.fetched_from
        told = texts.fill(words.annex_open, {"status": photo.status, "elsewhere": there is not None})
        lines.append(Line(told) if there is None else Line(told, there.text, there.link))
    if photo.sha256:
        lines.append(Line(texts.fill(words.annex_hash, {}), photo.sha256))
    return lines
