"""The words of the exposure report, one file per language under ``resources/report``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.errors import DamagedData
from exposure_check.domain.exposure import MeasureKind, Reach, Topic

Plural = Literal["one-other", "french", "polish"]
"""How a language counts, after the plural rules of the Unicode CLDR for whole numbers: one and other; 0 and 1, other;
one, few, many."""

Forms = Annotated[tuple[str, ...], msgspec.Meta(min_length=2, max_length=3)]


class Dates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a day is written. ``first_day`` replaces the number 1."""

    pattern: str
    first_day: str
    months: Annotated[tuple[str, ...], msgspec.Meta(min_length=12, max_length=12)]


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Texts without a number that changes them."""

    title: str
    subtitle: str
    footer: str
    page: str
    photo: str
    film: str
    year: str
    photos: str
    place: str
    also: str
    also_explained: str
    account: str
    who: str
    what: str
    travelling: str
    travelling_explained: str
    number: str
    published: str
    not_known: str
    place_not_known: str
    web_page: str
    feed: str
    nothing: str
    chart: str
    bar: str
    list: str
    films: str
    between: str
    accounts_explained: str
    photos_explained: str
    reach_explained: str
    lead_waiting: str
    lead_none: str
    undecided_explained: str
    last_separator: str = msgspec.field(name="and")
    separator: str = "; "
    """Between things that have commas in them. Greek has another mark for it: its semicolon asks a question."""


class Plurals(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Texts with one form for each plural of the language."""

    figure_photos: Forms
    figure_places: Forms
    figure_accounts: Forms
    figure_anybody: Forms
    figure_with_place: Forms
    lead_anybody: Forms
    lead_quiet: Forms
    undecided_likely: Forms
    undecided_possible: Forms
    undecided_unsure: Forms
    other_places: Forms
    other_accounts: Forms
    left_out: Forms


class Headings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of the parts of the report."""

    first: str
    years: str
    places: str
    topics: str
    kinds: str
    reaches: str
    accounts: str
    undecided: str
    photos: str
    limits: str


class MeasureWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A thing to do, with its number of photos, and why."""

    title: Forms
    text: str


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the report cannot know."""

    sentences: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class ReportWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of words."""

    plural: Plural
    thousands: str
    dates: Dates
    words: Words
    plurals: Plurals
    headings: Headings
    topics: Mapping[Topic, str]
    kinds: Mapping[DisclosureKind, str]
    reaches: Mapping[Reach, str]
    measures: Mapping[MeasureKind, MeasureWords]
    limits: Limits
    grouped_from: int = 1000
    """The least number with a separator of thousands. Some languages write 1234 but 12 345."""

    def day(self, value: date) -> str:
        """``22 November 2026``, with spaces that do not break."""
        number = self.dates.first_day if value.day == 1 else str(value.day)
        written = self.dates.pattern.format(day=number, month=self.dates.months[value.month - 1], year=value.year)
        return written.replace(" ", "\u00a0")

    def number(self, value: int) -> str:
        """With the separator of thousands."""
        return f"{value:,}".replace(",", self.thousands) if value >= self.grouped_from else str(value)

    def plural_of(self, forms: Forms, count: int, **values: object) -> str:
        """The form for ``count``, which also fills ``{n}``."""
        return forms[_which(self.plural, count)].format(n=self.number(count), **values)

    def list_of(self, names: Sequence[str]) -> str:
        """``a, b and c``."""
        if len(names) < 2:
            return "".join(names)
        text = names[0]
        for name in names[1:-1]:
            text = self.words.list.format(first=text, rest=name)
        return f"{text}{self.words.last_separator}{names[-1]}"


def _which(plural: Plural, count: int) -> int:
    if plural == "french":
        return 0 if count < 2 else 1
    if count == 1:
        return 0
    if plural == "one-other":
        return 1
    few = count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14}
    return 1 if few else 2


def languages(folder: Path) -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that there are words in."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


def read_words(folder: Path, language: str) -> ReportWords:
    """The words of a language. Raises DamagedData."""
    path = folder / f"{language}.toml"
    try:
        with path.open("rb") as file:
            words = msgspec.convert(tomllib.load(file), ReportWords)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise DamagedData(path=path.name, problem=str(error)) from error
    expected: dict[str, type[StrEnum]] = {
        "topics": Topic,
        "kinds": DisclosureKind,
        "reaches": Reach,
        "measures": MeasureKind,
    }
    for name, wanted in expected.items():
        lacking = set(wanted) - set(getattr(words, name))
        if lacking:
            raise DamagedData(path=path.name, problem=f"{name} lacks {', '.join(sorted(lacking))}")
    forms = 3 if words.plural == "polish" else 2
    plurals = msgspec.structs.asdict(words.plurals)
    titles = {kind.value: measure.title for kind, measure in words.measures.items()}
    wrong = sorted(name for name, texts in {**plurals, **titles}.items() if len(texts) != forms)
    if wrong:
        raise DamagedData(path=path.name, problem=f"{', '.join(wrong)}: needs {forms} forms")
    return words
