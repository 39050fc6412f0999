"""The files of ``resources/letters``: what each may hold, and how it is read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec

from exposure_check.domain.case_events import SentHow
from exposure_check.domain.errors import DamagedData
from exposure_check.domain.letter_form import Layout
from exposure_check.domain.request import Language, RequestKind

_Model = TypeVar("_Model")


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of the layout. The typesetter fills ``{page}`` and ``{pages}`` in ``page``."""

    salutation: str
    farewell: str
    requests: str
    lead: str
    handling: str
    annex: str
    annex_column_number: str
    annex_column_address: str
    annex_column_date: str
    annex_column_picture: str
    annex_moment: str
    annex_open: str
    annex_hash: str
    annex_hash_note: str
    annex_picture_alt: str
    annex_picture_note: str
    enclosure: str
    by_email: str
    by_webform: str
    email: str
    page: str
    place_and_date: str
    quoted: str
    by_the_webform: str
    list_separator: str
    on_day: str
    last_separator: str = msgspec.field(name="and")
    subject_label: str = ""


class Dates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a date is written. ``first_day`` replaces the number 1."""

    pattern: str
    first_day: str
    months: Annotated[tuple[str, ...], msgspec.Meta(min_length=12, max_length=12)]

    def write(self, day: date) -> str:
        """``day`` in words, with spaces that do not break."""
        number = self.first_day if day.day == 1 else str(day.day)
        written = self.pattern.format(day=number, month=self.months[day.month - 1], year=day.year)
        return written.replace(" ", "\u00a0")


class OwnWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Words of the layout that a law or a kind has of its own; what it has not comes from :class:`Words`."""

    requests: str | None = None
    lead: str | None = None
    handling: str | None = None
    salutation: str | None = None
    farewell: str | None = None
    annex: str | None = None
    annex_column_number: str | None = None
    enclosure: str | None = None
    by_email: str | None = None
    by_webform: str | None = None
    email: str | None = None
    quoted: str | None = None
    by_the_webform: str | None = None

    def over(self, words: Words) -> Words:
        """``words`` with these in their places."""
        own = ((name, getattr(self, name)) for name in self.__struct_fields__)
        changed: dict[str, Any] = {name: value for name, value in own if value is not None}
        return msgspec.structs.replace(words, **changed)


class WordFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``languages/<language>/words.toml``."""

    words: Words
    dates: Dates
    channels: dict[SentHow, str]

    def __post_init__(self) -> None:
        if set(self.channels) != set(SentHow):
            raise ValueError("a language needs a word for every way to send a letter")


class PlaceFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``languages/<language>/countries.toml``: "France", and "in France" for places where people can say so."""

    names: dict[str, str]
    resident: dict[str, str]


class LetterFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``laws/<law>/<language>/letters.toml``.

    ``dates``, ``channels`` and ``countries``: what is said otherwise where the law applies than in
    ``languages/<language>``, as Brazil has a Portuguese of its own.
    """

    subjects: dict[RequestKind, str]
    letters: dict[RequestKind, str]
    kinds: dict[RequestKind, OwnWords] = {}
    words: OwnWords = OwnWords()
    dates: Dates | None = None
    channels: dict[SentHow, str] = {}
    countries: dict[str, str] = {}


class DecisionTexts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``laws/<law>/<language>/decisions.toml``: by reference; ``{date}`` stands for the date."""

    decisions: dict[str, str]


class BlockFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``<language>/common.toml`` and ``<language>/<kind>.toml``."""

    blocks: dict[str, str]


class Country(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What letters need to know about a sender's country, see ``countries.toml``."""

    languages: tuple[Language, ...] = ()
    layout: Layout = Layout.GENERIC


class CountryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``countries.toml``."""

    countries: dict[str, Country]


class LawFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``laws/<law>/law.toml``: whom a law protects and binds, and what it does not know.

    ``area``: countries whose residents it protects. ``established``: values of a recipient's ``established`` that bind
    the recipient towards everybody. ``declares_residence``: the area is a part of a country, so that the person has to
    say that they live there. ``without``: kinds of letters that the law has no ground for, each with the reason.
    """

    name: str
    where: str
    area: tuple[str, ...]
    languages: Annotated[tuple[Language, ...], msgspec.Meta(min_length=1)]
    sources: tuple[str, ...]
    checked: date
    established: tuple[str, ...] = ()
    declares_residence: bool = False
    without: dict[RequestKind, str] = {}

    def __post_init__(self) -> None:
        if not self.sources:
            raise ValueError("a law needs a source")


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A decision of an authority about a recipient, see ``laws/<law>/decisions.toml``."""

    recipient: str
    country: str
    date: date
    reference: str
    sources: tuple[str, ...]


class DecisionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``laws/<law>/decisions.toml``."""

    decisions: tuple[Decision, ...]


def read_toml(path: Path, model: type[_Model]) -> _Model:
    """The content of a TOML file as ``model``.

    Raises:
        DamagedData: the file is missing, not TOML, or does not fit the model.
    """
    name = shown(path)
    try:
        return msgspec.toml.decode(path.read_bytes(), type=model, strict=True)
    except OSError as error:
        raise DamagedData(path=name, problem=error.strerror or "it cannot be read") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DamagedData(path=name, problem=error) from error


def shown(path: Path) -> str:
    """The last parts of ``path``, enough to find the file below ``resources/letters``."""
    return "/".join(path.parts[-3:])
