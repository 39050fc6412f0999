"""English sentences that remember what they were made of, so that the window can say them in another language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Self


class Sentence(str):
    """A finished English sentence, and the ``str.format`` template and values that made it.

    It is a string: the command line, files and logs use it as it is. The window translates ``template`` in the context
    ``cases`` (findings about the installation in ``health``, notes on recipients in ``recipients``) and writes each
    value its own way: a date, a state, another sentence. ``typed`` is what the English text adds about the command
    line; the window has buttons for that and leaves it out.

    >>> Sentence("An answer is owed by {due}.", typed="Look at: case next.", due="2026-12-28")
    'An answer is owed by 2026-12-28. Look at: case next.'
    """

    __slots__ = ("template", "typed", "values")

    template: str
    typed: str
    values: dict[str, object]

    def __new__(cls, template: str, *, typed: str = "", **values: object) -> Self:
        text = template.format(**values)
        made = super().__new__(cls, f"{text} {typed}" if typed else text)
        made.template, made.typed, made.values = template, typed, values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.template, self.typed, self.values)


class LongDay(date):
    """A day that is written with its weekday and month, in English and whatever the locale of the computer.

    >>> str(LongDay.of(date(2026, 12, 28)))
    'Monday 28 December 2026'
    """

    @classmethod
    def of(cls, day: date) -> Self:
        """The same day, to be written this way."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        return f"{_DAYS[self.weekday()]} {self.day} {_MONTHS[self.month - 1]} {self.year}"

    def __format__(self, _format: str) -> str:
        return str(self)


class _Coded(str):
    """An English name as it stands in a sentence, with the code by which other languages know it."""

    __slots__ = ("code",)

    code: str

    def __new__(cls, name: str, code: str) -> Self:
        made = super().__new__(cls, name)
        made.code = code
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self), self.code)


class CountryName(_Coded):
    """The name of a country, with its ISO 3166-1 code."""

    __slots__ = ()


class LawName(_Coded):
    """The name of a law, with the value of its ``Law``."""

    __slots__ = ()


class HolidayName(str):
    """The English name of a public holiday, with the names that its calendar has in other languages, by ISO 639-1 code.
    For other languages some names are in the catalogues, see ``law/explained.py``."""

    __slots__ = ("others",)

    others: Mapping[str, str]

    def __new__(cls, name: str, others: Mapping[str, str]) -> Self:
        made = super().__new__(cls, name)
        made.others = others
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self), self.others)


def made_from(template: str, looks: Mapping[str, str] = MappingProxyType({})) -> re.Pattern[str]:
    """What a text looks like that was made from a template, its values as groups. ``looks``: regular expressions of
    values that are not just anything.

    >>> made_from("{file} is too large ({size} MB)", {"size": "[0-9]+"}).fullmatch("a.zip is too large (3 MB)")["size"]
    '3'
    """
    parts = re.split(r"\{(\w+)\}", template)
    places = (f"(?P<{part}>{looks.get(part, '.+')})" if at % 2 else re.escape(part) for at, part in enumerate(parts))
    return re.compile("".join(places), re.DOTALL)


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def _rebuild(template: str, typed: str, values: dict[str, object]) -> Sentence:
    return Sentence(template, typed=typed, **values)
