"""The steps in which a date explains itself: plain English sentences, the same on every computer."""

from __future__ import annotations

from datetime import date, timedelta

from exposure_check.domain.deadline import Limit
from exposure_check.law.limits import Period, Rule

_EVENT = {
    Limit.ANSWER: "The request was received on",
    Limit.CONFIRMATION: "The request was received on",
    Limit.OPT_OUT: "The request was received on",
    Limit.COMPLAINT: "The controller received the complaint on",
    Limit.AUTHORITY: "The complaint was lodged with the authority on",
    Limit.DESTRUCTION: "The last interaction with the company was on",
    Limit.REMINDER: "The letter before was sent on",
}
_CONCLUSION = {
    Limit.ANSWER: "The answer is due by the end of {}.",
    Limit.CONFIRMATION: "The confirmation is due by the end of {}.",
    Limit.OPT_OUT: "Selling and sharing must have stopped by the end of {}.",
    Limit.COMPLAINT: "The acknowledgement is due by the end of {}.",
    Limit.AUTHORITY: "News of the complaint is due by the end of {}.",
    Limit.DESTRUCTION: "The data must have been destroyed by the end of {}.",
    Limit.REMINDER: "A reminder can be sent after {}.",
}


def beginning(rule: Rule, event: date) -> tuple[str, ...]:
    """What happened on the first day, and how that day counts."""
    first = f"{_EVENT[rule.limit]} {spoken(event)}. {rule.day_of_event}"
    return (first,) if rule.meaning is None else (first, rule.meaning)


def pauses(rule: Rule, event: date, start: date, stands_still: timedelta) -> tuple[str, ...]:
    """How questions of the controller changed the run of time by law."""
    steps = []
    if start > event:
        steps.append(
            f"The time starts on {spoken(start)}, when what the controller had asked for arrived ({rule.pause.rule})."
        )
    if stands_still:
        steps.append(f"The time stood still for {_days(stands_still)} while a question was open ({rule.pause.rule}).")
    return tuple(steps)


def edge(longest: timedelta) -> tuple[str, ...]:
    """What is open about the length of a pause."""
    if not longest:
        return ()
    return ("Whether the day on which the controller had its answer belongs to the pause was not verified.",)


def period(
    rule: Rule,
    length: Period,
    event: date,
    start: date,
    nominal: date,
    stands_still: timedelta,
    *,
    extended: bool,
) -> tuple[str, ...]:
    """How the period was counted."""
    law = rule.articles[0]
    steps = []
    if extended and rule.extension is not None:
        longer = _length(rule.extension.length, rule.extension.unit)
        steps.append(
            f"The controller extended the period by {longer}, which also count from receipt. {rule.extension.notice}"
        )
    begin = _FROM.get(rule.limit, "receipt") if start == event else "the start"
    counted = f"{_length(length.length, length.unit)} from {begin} ({law})"
    counted = counted[0].upper() + counted[1:]
    end = nominal - stands_still
    if length.unit == "month":
        steps.append(f"{counted} ends on {spoken(end)}: {_same_day(start, end)} ({rule.month_rule}).")
    else:
        steps.append(f"{counted} end on {spoken(end)}.")
    if stands_still:
        steps.append(f"With the {_days(stands_still)} of standing still added, that is {spoken(nominal)}.")
    return tuple(steps)


def _same_day(start: date, end: date) -> str:
    if end.day == start.day:
        return f"that is the day with the number {start.day}"
    return f"that month has no day {start.day}, so its last day counts"


def conclusion(rule: Rule, due: date) -> str:
    """The last step."""
    if not rule.statutory and rule.limit is Limit.ANSWER:
        return f"An answer can be expected by the end of {spoken(due)}; no law fixes this day."
    return _CONCLUSION[rule.limit].format(spoken(due))


def spoken(day: date) -> str:
    """A date as the steps write it, whatever the locale of the computer.

    >>> spoken(date(2026, 12, 28))
    'Monday 28 December 2026'
    """
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _days(length: timedelta) -> str:
    return "one day" if length.days == 1 else f"{length.days} days"


def _length(length: int, unit: str) -> str:
    if unit == "month" and length % 12 == 0:
        length, unit = length // 12, "year"
    number = _NUMBERS.get(length, str(length))
    return f"{number} {unit.replace('-', ' ')}{'' if length == 1 else 's'}"


_FROM = {
    Limit.AUTHORITY: "lodging",
    Limit.DESTRUCTION: "the last interaction",
    Limit.REMINDER: "sending",
}
_NUMBERS = {1: "one", 2: "two", 3: "three"}
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
