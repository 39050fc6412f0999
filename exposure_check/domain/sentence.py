"""English sentences that remember what they were made of, so that the window can say them in another language."""

from __future__ import annotations

from datetime import date
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


class CountryName(str):
    """The English name of a country as it stands in a sentence, with its ISO 3166-1 code."""

    __slots__ = ("code",)

    code: str

    def __new__(cls, name: str, code: str) -> Self:
        made = super().__new__(cls, name)
        made.code = code
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return CountryName, (str(self), self.code)


class LawName(str):
    """The English name of a law as it stands in a sentence, with its code (the value of a ``Law``)."""

    __slots__ = ("code",)

    code: str

    def __new__(cls, name: str, code: str) -> Self:
        made = super().__new__(cls, name)
        made.code = code
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return LawName, (str(self), self.code)


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
