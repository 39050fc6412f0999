"""When an answer is due, and why.

The rules are data (``limits.py``). Those of the GDPR follow Regulation (EEC, Euratom) No 1182/71, Article 3: the day of
the event is not counted (paragraph 1); a period in months ends on the day with the same number, or on the last day of
the month if it has none (paragraph 2(c)); if that is a Saturday, a Sunday or a public holiday, the period ends with the
next working day (paragraph 4). EDPB Guidelines 01/2022, paragraphs 157 to 164, apply it to requests under the GDPR.
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from exposure_check.domain.deadline import Deadline, Limit, Pause, PauseReason
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, DateOutOfRange, ExtensionImpossible
from exposure_check.domain.request import Law
from exposure_check.domain.sentence import CountryName, LongDay, Sentence
from exposure_check.law import explained
from exposure_check.law.calendars import Calendars
from exposure_check.law.explained import told
from exposure_check.law.limits import Period, Rule, Rules


class LawClock:
    """Counts deadlines. Implements the ``LimitClock`` port."""

    def __init__(self, folder: Path) -> None:
        """Read ``deadlines.json`` in ``folder`` (``resources/law``).

        Raises:
            DamagedData: the file is missing or wrong, or a law has no rule.
        """
        self.rules = Rules(folder)
        self._calendars = Calendars()

    def limits(self, law: Law) -> tuple[Limit, ...]:
        """What ``law`` sets a time for."""
        return self.rules.limits(law)

    def answer_due(
        self,
        law: Law,
        received: date,
        country: str | None,
        *,
        extended: bool = False,
        pauses: Sequence[Pause] = (),
        named_end: date | None = None,
    ) -> Deadline:
        """By when the answer to a request that arrived on ``received`` is owed. See :meth:`due`."""
        return self.due(Limit.ANSWER, law, received, country, extended=extended, pauses=pauses, named_end=named_end)

    def due(
        self,
        limit: Limit,
        law: Law,
        day: date,
        country: str | None,
        *,
        extended: bool = False,
        pauses: Sequence[Pause] = (),
        named_end: date | None = None,
    ) -> Deadline:
        """By when ``limit`` ends that is counted from ``day``, see :class:`Limit` for what happened on that day.

        ``country`` is where the controller or authority has to act, as an ISO 3166-1 alpha-2 code, None when it is not
        known. ``pauses`` are questions of the controller. ``named_end`` is the date that it named for an extension.

        * In the area of the law, ``due`` is moved by the public holidays of the whole country. Holidays of its regions
          only count for ``latest_plausible``, because the region is not known.
        * Elsewhere it is not settled whose holidays count. ``due`` is then moved by weekends and by days that are a
          holiday in more than half of the area. ``latest_plausible`` is the latest day that the calendar of any single
          country of the area, or the controller's own, leads to, so that nobody is called late too early.
        * Where the law does not say that an end on a day of rest moves, only ``latest_plausible`` moves.

        Raises:
            UnknownCountry: ``country`` is not a code that the calendar knows.
            DateOutOfRange: ``day`` lies outside the days that the rule covers, or a pause is reversed or too early.
            NoTimeLimit: the law sets no time for this.
            ExtensionImpossible: the law knows no such extension.
        """
        event = day.date() if isinstance(day, datetime) else day
        rule = self.rules.get(law, limit, event)
        code = None if country is None else self._calendars.code(country)
        count = _Count(self._calendars, rule, code)
        if named_end is not None:
            return _named(count, event, named_end, self.rules.last_day(law, limit))
        length = _length(rule, extended=extended)
        run = _run(count, length, event, pauses, self.rules.last_day(law, limit))
        nominal = count.end_of(length, run.start) + run.stands_still
        moved: list[Sentence] = []
        due = count.working_day(nominal, moved) if rule.end_on_rest.moves == "yes" else nominal
        latest = max(due, count.latest(length, run))
        open_points = (*run.open_points, *map(told, rule.not_settled), *count.open_points(latest, due, nominal))
        steps = (
            *explained.beginning(rule, event),
            *run.steps,
            *explained.period(rule, length, event, run.start, nominal, run.stands_still, extended=extended),
            *moved,
            *map(told, rule.notes),
            *open_points,
            explained.conclusion(rule, due),
        )
        return Deadline(nominal, due, latest, rule.id, steps, rule.sources, rule.statutory, open_points, rule.checked)


def same_day_after(day: date, months: int) -> date:
    """The day with the same number ``months`` later, or the last day of that month if it has no such day.

    >>> same_day_after(date(2026, 8, 31), 1)
    datetime.date(2026, 9, 30)
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _length(rule: Rule, *, extended: bool) -> Period:
    """The whole time from the start, with the extension."""
    if not extended:
        return rule.period
    if rule.extension is None:
        hint = _GIVE_THE_DATE if rule.extension_named else _NO_EXTENSION
        raise ExtensionImpossible(rule=told(rule.articles[0]), hint=Sentence(hint))
    return Period(rule.period.unit, rule.period.length + rule.extension.length)


def _named(count: _Count, event: date, end: date, last_day: date) -> Deadline:
    """The deadline that a controller set itself when it extended the period, so it comes after the period's end."""
    rule = count.rule
    if rule.extension_named is None:
        raise ExtensionImpossible(rule=told(rule.articles[0]), hint=Sentence(_NO_CHOICE))
    plain_end = count.end_of(rule.period, event)
    if not plain_end < end <= last_day:
        raise DateOutOfRange(received=end, first=plain_end + timedelta(days=1), last=last_day)
    steps = (
        *explained.beginning(rule, event),
        explained.named(end, rule.extension_named.notice),
        *map(told, rule.notes),
        *map(told, rule.not_settled),
        explained.conclusion(rule, end),
    )
    return Deadline(end, end, end, rule.id, steps, rule.sources, rule.statutory, rule.not_settled, rule.checked)


@dataclass(frozen=True, slots=True)
class _Run:
    """How questions of the controller change the run of time. ``latest_start`` and ``longest`` only count for the
    latest plausible date."""

    start: date
    latest_start: date
    stands_still: timedelta = timedelta(0)
    longest: timedelta = timedelta(0)
    steps: tuple[Sentence, ...] = ()
    open_points: tuple[Sentence, ...] = ()


def _run(count: _Count, length: Period, event: date, pauses: Sequence[Pause], last_day: date) -> _Run:
    """What the questions in ``pauses`` do. A question that came when the time was over does nothing."""
    rule = count.rule
    run = _Run(event, event)
    kept: list[Pause] = []
    for pause in sorted(pauses, key=lambda each: (each.asked, each.answered)):
        if not event <= pause.asked <= pause.answered <= last_day:
            days = Sentence("{asked} … {answered}", asked=pause.asked, answered=pause.answered)
            raise DateOutOfRange(received=days, first=event, last=last_day)
        if pause.asked <= count.latest(length, run):
            kept.append(pause)
            run = _paused(rule, event, kept)
    if len(kept) < len(pauses):
        return replace(run, steps=(*run.steps, told("A question that came when the time was over changes nothing.")))
    return run


def _paused(rule: Rule, event: date, pauses: Sequence[Pause]) -> _Run:
    """Under a statutory pause the time starts when the proof of identity or the fee has arrived; while another
    question is open it stands still (UK GDPR Art. 12A, as the sources of the rule describe it).
    """
    if rule.pause.effect == "none":
        return _Run(event, event, steps=(Sentence(_NO_PAUSE, rule=told(rule.pause.rule)),))
    start = max([event, *(each.answered for each in pauses if each.reason is not PauseReason.CLARIFICATION)])
    days: set[date] = set()
    last_days: set[date] = set()
    for pause in pauses:
        # Time that has not begun cannot stand still, too.
        asked = max(pause.asked, start)
        if pause.reason is PauseReason.CLARIFICATION and asked < pause.answered:
            days.update(asked + timedelta(n) for n in range((pause.answered - asked).days))
            last_days.add(pause.answered)
    shown, longest = timedelta(len(days)), timedelta(len(days | last_days))
    if rule.pause.effect == "statutory":
        return _Run(start, start, shown, longest, explained.pauses(rule, event, start, shown), explained.edge(longest))
    note = Sentence(_DISPUTED_PAUSE, rule=told(rule.pause.rule))
    return _Run(event, start, longest=longest, open_points=(note,))


@dataclass(frozen=True, slots=True)
class _Count:
    """Counting in the calendars that fit a rule and a controller."""

    calendars: Calendars
    rule: Rule
    code: str | None

    @property
    def settled(self) -> bool:
        """Whether it is known whose public holidays count."""
        return self.code is not None and self.code in self.rule.area

    @property
    def countries(self) -> tuple[str, ...]:
        """Whose holidays move the due day: the controller's, or those that most of the area keeps."""
        return (self.code,) if self.code is not None and self.settled else self.rule.area

    @property
    def plausible(self) -> tuple[str, ...]:
        """Whose holidays may move the due day."""
        if self.code is None or self.settled:
            return self.countries
        return (*self.rule.area, self.code)

    def end_of(self, length: Period, start: date) -> date:
        """The last day of ``length`` from ``start``, whose own day is not counted."""
        if length.unit == "month":
            return same_day_after(start, length.length)
        if length.unit == "day":
            return start + timedelta(days=length.length)
        day = start
        for _ in range(length.length):
            day += timedelta(days=1)
            while self.rest(day) is not None:
                day += timedelta(days=1)
        return day

    def latest_end_of(self, length: Period, start: date) -> date:
        """As :meth:`end_of`; business days leave out what is a holiday in any region of a plausible country."""
        if length.unit != "business-day":
            return self.end_of(length, start)

        def counted(country: str) -> date:
            day = start
            for _ in range(length.length):
                day = self._after_rest(country, day + timedelta(days=1))
            return day

        return max(counted(country) for country in self.plausible)

    def working_day(self, nominal: date, moved: list[Sentence]) -> date:
        """The first working day from ``nominal`` on; ``moved`` takes a step for each day of rest."""
        day = nominal
        while (why := self.rest(day)) is not None:
            values = {**why.values, "day": LongDay.of(day), "rule": told(self.rule.end_on_rest.rule)}
            moved.append(Sentence(why.template, typed="", **values))
            day += timedelta(days=1)
        return day

    def rest(self, day: date) -> _Rest | None:
        """Why ``day`` is no working day in more than half of the countries, None when it is one."""
        if day.weekday() >= _SATURDAY:
            return _Rest(_WEEKEND)
        number = sum(self.calendars.national(country, day) is not None for country in self.countries)
        if 2 * number <= len(self.countries):
            return None
        if len(self.countries) == 1:
            (code,) = self.countries
            return _Rest(_HOLIDAY, {"country": self._named(code), "name": self.calendars.named(code, day)})
        return _Rest(_HOLIDAY_OF_MOST, {"number": number, "all": len(self.countries)})

    def latest(self, length: Period, run: _Run) -> date:
        """The last end that any reading leads to."""
        end = max(self.latest_end_of(length, run.start), self.latest_end_of(length, run.latest_start)) + run.longest
        return end if self.rule.end_on_rest.moves == "no" else self.latest_working_day(end)

    def latest_working_day(self, day: date) -> date:
        """The latest end that the calendar of a plausible country, with all its regions, leads to."""
        return max(self._after_rest(country, day) for country in self.plausible)

    def _after_rest(self, country: str, day: date) -> date:
        while day.weekday() >= _SATURDAY or self.calendars.anywhere(country, day):
            day += timedelta(days=1)
        return day

    def open_points(self, latest: date, due: date, nominal: date) -> tuple[Sentence, ...]:
        """What is not settled about holidays and days of rest, and the day that follows from all of it."""
        found: list[Sentence] = []
        if self.rule.end_on_rest.moves == "not-settled":
            if self.latest_working_day(nominal) > nominal:
                found.append(told(self.rule.end_on_rest.rule))
        elif self.rule.end_on_rest.moves == "yes" and not self.settled:
            found.append(self._whose_holidays())
        elif latest > due and self.latest_working_day(due) > due:
            found.append(Sentence(_REGIONAL))
        if latest > due:
            found.append(Sentence(_NOT_LATE, day=LongDay.of(latest)))
        return tuple(found)

    def _whose_holidays(self) -> Sentence:
        area = self.rule.area
        used = Sentence(_OF_ONE, country=self._named(area[0])) if len(area) == 1 else Sentence(_OF_MOST)
        if self.code is None:
            return Sentence(_COUNTRY_UNKNOWN, used=used)
        name = self._named(self.code)
        return Sentence(_OUTSIDE, country=CountryName(f"{name[0].upper()}{name[1:]}", name.code), used=used)

    def _named(self, code: str) -> CountryName:
        return CountryName(_with_article(self.calendars.name(code)), code)


@dataclass(frozen=True, slots=True)
class _Rest:
    """Why a day is no working day: the template of the step that says so, and its values but the day and the rule."""

    template: str
    values: dict[str, object] = field(default_factory=dict)


_WEEKEND = QT_TRANSLATE_NOOP("cases", "{day} is a weekend day: the next working day counts ({rule}).")
_HOLIDAY = QT_TRANSLATE_NOOP(
    "cases", "{day} is a public holiday in {country} ({name}): the next working day counts ({rule})."
)
_HOLIDAY_OF_MOST = QT_TRANSLATE_NOOP(
    "cases",
    "{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).",
)
_REGIONAL = QT_TRANSLATE_NOOP("cases", "A regional public holiday could move the end further.")
_NOT_LATE = QT_TRANSLATE_NOOP("cases", "Nobody should be called late before the end of {day}.")
# What questions of the recipient do is told by the calculator only, and so is why it cannot have more time; both are
# marked in ui/limit_words.py.
_NO_PAUSE = "The recipient's question changes nothing. {rule}"
_DISPUTED_PAUSE = "The recipient asked something before it answered. {rule} The date below leaves that out."
_GIVE_THE_DATE = "Give the date that the recipient named."
_NO_EXTENSION = "The law provides for no extension."
_NO_CHOICE = "The recipient cannot choose the length itself."
_OF_ONE = QT_TRANSLATE_NOOP("cases", "the public holidays of {country}")
_OF_MOST = QT_TRANSLATE_NOOP("cases", "the days that most states of the European Economic Area keep")
_COUNTRY_UNKNOWN = QT_TRANSLATE_NOOP(
    "cases",
    "The controller's country is not known, so it is not settled whose public holidays count. Weekends and {used} are "
    "used here.",
)
_OUTSIDE = QT_TRANSLATE_NOOP(
    "cases",
    "{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} "
    "are used here.",
)


def _with_article(country: str) -> str:
    return f"the {country}" if country.startswith(("United", "Netherlands")) else country


_SATURDAY = 5
