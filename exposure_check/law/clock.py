"""When an answer is due, and why.

The rule is Regulation (EEC, Euratom) No 1182/71, Article 3: the day of the event is not counted (paragraph
1); a period in months ends on the day with the same number, or on the last day of the month if it has none
(paragraph 2(c)); if that is a Saturday, a Sunday or a public holiday, the period ends with the next working
day (paragraph 4). EDPB Guidelines 01/2022, paragraphs 157 to 164, apply it to requests under the GDPR.
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.deadline import Deadline
from exposure_check.domain.errors import DamagedData, DateOutOfRange
from exposure_check.domain.request import Law
from exposure_check.law import datafile
from exposure_check.law.calendars import Calendars

FILE = "deadlines.json"

_Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]
_Months = Annotated[int, msgspec.Meta(ge=1, le=24)]


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rule of the file. ``extension`` is added to ``initial`` and counts from receipt, too.

    ``area`` lists the countries whose public holidays the law itself names; elsewhere they are not settled.
    Receipts before ``first_day`` or after ``last_day`` are refused: the law was not in force yet, or no
    calendar reaches that far.
    """

    law: Law
    articles: tuple[str, ...]
    unit: Literal["month"]
    initial: _Months
    extension: _Months
    first_day: date
    last_day: date
    area: Annotated[tuple[_Country, ...], msgspec.Meta(min_length=1)]
    sources: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    checked: date
    verified: str


class RuleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    schema: Literal[1]
    about: str
    compiled: date
    rules: tuple[Rule, ...]


class LawClock:
    """Counts deadlines. Implements the ``LawClock`` port."""

    def __init__(self, folder: Path) -> None:
        """Read ``deadlines.json`` in ``folder`` (``resources/law``).

        Raises:
            DamagedData: the file is missing or wrong, or a law has no rule.
        """
        content = datafile.read(folder / FILE, RuleFile, "rules", "law")
        self._rules = {rule.law: rule for rule in content.rules}
        without = [law for law in Law if law not in self._rules]
        if without:
            raise DamagedData(path=FILE, problem=f"there is no rule for {', '.join(without)}")
        self._calendars = Calendars()

    def answer_due(self, law: Law, received: date, country: str | None, *, extended: bool = False) -> Deadline:
        """By when the answer to a request that arrived on ``received`` is owed.

        ``country`` is where the controller has to act, as an ISO 3166-1 alpha-2 code, None when it is not
        known.

        * In the area of the law, ``due`` is moved by the public holidays of the whole country. Holidays of
        its regions
          only count for ``latest_plausible``, because the region is not known.
        * Elsewhere it is not settled whose holidays count. ``due`` is then moved by weekends and by days
        that are a
          holiday in more than half of the area. ``latest_plausible`` is the latest day that the calendar of
          any single country of the area, or the controller's own, leads to, so that nobody is called late
          too early.

        Raises:
            UnknownCountry: ``country`` is not a code that the calendar knows.
            DateOutOfRange: ``received`` lies outside the years that can be counted.
        """
        rule = self._rules[law]
        day = received.date() if isinstance(received, datetime) else received
        if not rule.first_day <= day <= rule.last_day:
            raise DateOutOfRange(received=day, first=rule.first_day, last=rule.last_day)
        code = None if country is None else self._calendars.code(country)
        months = rule.initial + (rule.extension if extended else 0)
        nominal = same_day_after(day, months)
        settled = code is not None and code in rule.area
        explained: list[str] = []
        if code is not None and settled:
            due = self._first_working_day(nominal, (code,), explained)
            latest = max(due, self._latest(nominal, (code,)))
        else:
            due = self._first_working_day(nominal, rule.area, explained)
            latest = max(due, self._latest(nominal, rule.area if code is None else (*rule.area, code)))
        steps = (
            f"The request was received on {spoken(day)}. That day is not counted ({_FIRST_DAY}).",
            *_period_steps(rule, day, nominal, extended=extended),
            *explained,
            *self._holiday_note(code, latest, due, settled=settled),
            f"The answer is due by the end of {spoken(due)}.",
        )
        return Deadline(nominal, due, latest, rule.law.value, steps, rule.sources)

    def _first_working_day(self, nominal: date, countries: Sequence[str], explained: list[str]) -> date:
        day = nominal
        while (why := self._rest(day, countries)) is not None:
            explained.append(f"{spoken(day)} {why}: the next working day counts (Regulation 1182/71, Art. 3(4)).")
            day += timedelta(days=1)
        return day

    def _rest(self, day: date, countries: Sequence[str]) -> str | None:
        """Why ``day`` is no working day in more than half of ``countries``, None when it is one."""
        if day.weekday() >= _SATURDAY:
            return "is a weekend day"
        names = [name for country in countries if (name := self._calendars.national(country, day))]
        if 2 * len(names) <= len(countries):
            return None
        if len(countries) == 1:
            return f"is a public holiday in {self._calendars.name(countries[0])} ({names[0]})"
        return f"is a public holiday in most states of the area ({len(names)} of {len(countries)})"

    def _latest(self, nominal: date, countries: Sequence[str]) -> date:
        """The latest end that the calendar of one of ``countries``, with all its regions, leads to."""

        def moved(country: str) -> date:
            day = nominal
            while day.weekday() >= _SATURDAY or self._calendars.anywhere(country, day):
                day += timedelta(days=1)
            return day

        return max(moved(country) for country in countries)

    def _holiday_note(self, code: str | None, latest: date, due: date, *, settled: bool) -> tuple[str, ...]:
        later = f" Nobody should be called late before the end of {spoken(latest)}." if latest > due else ""
        if settled:
            return (f"A regional public holiday could move the end further.{later}",) if later else ()
        where = (
            "The controller's country is not known"
            if code is None
            else f"{self._calendars.name(code)} is outside the area of this law"
        )
        note = (
            f"{where}, so it is not settled whose public holidays count. Weekends and the days that most "
            f"states of the European Economic Area keep are used here.{later}"
        )
        return (note,)


_SATURDAY = 5
_FIRST_DAY = "Regulation 1182/71, Art. 3(1)"
_NEXT_WORKING_DAY = "Regulation 1182/71, Art. 3(4)"


def same_day_after(day: date, months: int) -> date:
    """The day with the same number ``months`` later, or the last day of that month if it has no such day.

    >>> same_day_after(date(2026, 8, 31), 1)
    datetime.date(2026, 9, 30)
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _period_steps(rule: Rule, day: date, nominal: date, *, extended: bool) -> tuple[str, ...]:
    total = rule.initial + (rule.extension if extended else 0)
    length = "one month" if total == 1 else f"{_NUMBERS.get(total, str(total))} months"
    why = (
        f"that is the day with the number {day.day}"
        if nominal.day == day.day
        else f"that month has no day {day.day}, so its last day counts"
    )
    law = rule.articles[0]
    counted = f"{length} from receipt ({law}) ends on {spoken(nominal)}: {why} (Regulation 1182/71, Art. 3(2)(c))."
    if not extended:
        return (counted,)
    longer = _NUMBERS.get(rule.extension, str(rule.extension))
    extension = f"The controller extended the period by {longer} months, which also count from receipt."
    return (extension, counted)


_NUMBERS = {2: "two", 3: "three"}


def spoken(day: date) -> str:
    """A date as the steps write it, whatever the locale of the computer.

    >>> spoken(date(2026, 12, 28))
    'Monday 28 December 2026'
    """
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


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
