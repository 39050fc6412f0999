"""The exposure report in the words of a language, ready to be set: plain strings only, never read as mark-up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart. ``shown`` is ``value`` as the language writes numbers."""

    label: str
    value: int
    shown: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Horizontal bars. ``alt`` says in words what they show; the values stand in a table beside it as well."""

    alt: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """``numeric``: the positions of columns that hold numbers. ``pictures``: for each row a small JPEG in which other
    people's faces are covered, or None; empty if the person wants no pictures."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()
    pictures: tuple[bytes | None, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do, or one thing that cannot be known; ``text`` explains it."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number to be seen from afar."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part with a heading. ``numbered``: the order of the items matters."""

    id: str
    heading: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    numbered: bool = False
    chart: Chart | None = None
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """The whole report. ``language`` is an ISO 639-1 code; ``page`` has the places ``{page}`` and ``{pages}``."""

    language: str
    title: str
    subtitle: str
    author: str
    made_on: date
    lead: str
    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    footer: str
    page: str
