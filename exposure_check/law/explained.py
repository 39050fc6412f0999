"""The steps in which a date explains itself: plain English sentences, the same on every computer.

Those of answers, which the window shows, are marked for translation. What the rules themselves say comes from the data,
which ``packaging/data_texts.py`` lists for the catalogues.
"""

from __future__ import annotations

from datetime import date, timedelta

from exposure_check.domain.deadline import Limit
from exposure_check.domain.errors import QT_TRANSLATE_NOOP
from exposure_check.domain.sentence import LongDay, Sentence
from exposure_check.law.limits import Period, Rule

_RECEIVED = QT_TRANSLATE_NOOP("cases", "The request was received on {day}. {rule}")
_EVENT = {
    Limit.ANSWER: _RECEIVED,
    Limit.CONFIRMATION: _RECEIVED,
    Limit.OPT_OUT: _RECEIVED,
    Limit.COMPLAINT: "The controller received the complaint on {day}. {rule}",
    Limit.AUTHORITY: "The complaint was lodged with the authority on {day}. {rule}",
    Limit.DESTRUCTION: "The last interaction with the company was on {day}. {rule}",
    Limit.REMINDER: "The letter before was sent on {day}. {rule}",
}
_CONCLUSION = {
    Limit.ANSWER: QT_TRANSLATE_NOOP("cases", "The answer is due by the end of {day}."),
    Limit.CONFIRMATION: "The confirmation is due by the end of {day}.",
    Limit.OPT_OUT: "Selling and sharing must have stopped by the end of {day}.",
    Limit.COMPLAINT: "The acknowledgement is due by the end of {day}.",
    Limit.AUTHORITY: "News of the complaint is due by the end of {day}.",
    Limit.DESTRUCTION: "The data must have been destroyed by the end of {day}.",
    Limit.REMINDER: "A reminder can be sent after {day}.",
}
_EXPECTED = QT_TRANSLATE_NOOP("cases", "An answer can be expected by the end of {day}; no law fixes this day.")
_EXTENDED = QT_TRANSLATE_NOOP(
    "cases", "The controller extended the period by {length}, which also count from receipt. {notice}"
)
_MONTHS_END = QT_TRANSLATE_NOOP("cases", "{length} from receipt ({law}) ends on {day}: {why} ({rule}).")
_DAYS_END = QT_TRANSLATE_NOOP("cases", "{length} from receipt ({law}) end on {day}.")
_SAME_NUMBER = QT_TRANSLATE_NOOP("cases", "that is the day with the number {number}")
_NO_SUCH_NUMBER = QT_TRANSLATE_NOOP("cases", "that month has no day {number}, so its last day counts")
_LENGTHS = {
    "one month": QT_TRANSLATE_NOOP("cases", "one month"),
    "two months": QT_TRANSLATE_NOOP("cases", "two months"),
    "One month": QT_TRANSLATE_NOOP("cases", "One month"),
    "Three months": QT_TRANSLATE_NOOP("cases", "Three months"),
}
_NUMBER_OF_DAYS = QT_TRANSLATE_NOOP("cases", "{number} days")
NAMED = QT_TRANSLATE_NOOP("cases", "The controller named {day} for its answer. {notice}")

HOLIDAYS = (
    QT_TRANSLATE_NOOP("cases", "All Saints' Day"),
    QT_TRANSLATE_NOOP("cases", "Ascension Day"),
    QT_TRANSLATE_NOOP("cases", "Assumption Day"),
    QT_TRANSLATE_NOOP("cases", "Christmas Day"),
    QT_TRANSLATE_NOOP("cases", "Christmas Eve"),
    QT_TRANSLATE_NOOP("cases", "Corpus Christi"),
    QT_TRANSLATE_NOOP("cases", "Easter Monday"),
    QT_TRANSLATE_NOOP("cases", "Epiphany"),
    QT_TRANSLATE_NOOP("cases", "Good Friday"),
    QT_TRANSLATE_NOOP("cases", "Immaculate Conception"),
    QT_TRANSLATE_NOOP("cases", "Independence Day"),
    QT_TRANSLATE_NOOP("cases", "Labor Day"),
    QT_TRANSLATE_NOOP("cases", "National Day"),
    QT_TRANSLATE_NOOP("cases", "New Year's Day"),
    QT_TRANSLATE_NOOP("cases", "Pentecost Monday"),
    QT_TRANSLATE_NOOP("cases", "Saint Stephen's Day"),
    QT_TRANSLATE_NOOP("cases", "Second Day of Christmas"),
)
"""What five states of the area of the GDPR or more keep: for languages that the calendar of a country does not have."""


def told(text_of_a_rule: str) -> Sentence:
    """What a rule says in its own words."""
    return Sentence(text_of_a_rule)


def beginning(rule: Rule, event: date) -> tuple[Sentence, ...]:
    """What happened on the first day, and how that day counts."""
    first = Sentence(_EVENT[rule.limit], day=LongDay.of(event), rule=told(rule.day_of_event))
    return (first,) if rule.meaning is None else (first, told(rule.meaning))


def named(end: date, notice: str) -> Sentence:
    """The controller chose the end of an extension itself; ``notice`` is what the law asks of it."""
    return Sentence(NAMED, day=LongDay.of(end), notice=told(notice))


def pauses(rule: Rule, event: date, start: date, stands_still: timedelta) -> tuple[Sentence, ...]:
    """How questions of the controller changed the run of time by law."""
    steps = []
    if start > event:
        steps.append(
            Sentence(
                "The time starts on {day}, when what the controller had asked for arrived ({rule}).",
                day=LongDay.of(start),
                rule=told(rule.pause.rule),
            )
        )
    if stands_still:
        steps.append(
            Sentence(
                "The time stood still for {length} while a question was open ({rule}).",
                length=_days(stands_still),
                rule=told(rule.pause.rule),
            )
        )
    return tuple(steps)


def edge(longest: timedelta) -> tuple[Sentence, ...]:
    """What is open about the length of a pause."""
    if not longest:
        return ()
    return (told("Whether the day on which the controller had its answer belongs to the pause was not verified."),)


def period(
    rule: Rule,
    length: Period,
    event: date,
    start: date,
    nominal: date,
    stands_still: timedelta,
    *,
    extended: bool,
) -> tuple[Sentence, ...]:
    """How the period was counted."""
    steps = []
    if extended and rule.extension is not None:
        longer = _length(rule.extension.length, rule.extension.unit)
        steps.append(Sentence(_EXTENDED, length=longer, notice=told(rule.extension.notice)))
    counted = _length(length.length, length.unit, is_first=True)
    end = nominal - stands_still
    template = _MONTHS_END if length.unit == "month" else _DAYS_END
    begin = _FROM.get(rule.limit, "receipt") if start == event else "the start"
    if begin != "receipt":
        template = template.replace(" from receipt ", f" from {begin} ")
    values: dict[str, object] = {"length": counted, "law": told(rule.articles[0]), "day": LongDay.of(end)}
    if length.unit == "month":
        values |= {"why": _same_day(start, end), "rule": told(str(rule.month_rule))}
    steps.append(Sentence(template, typed="", **values))
    if stands_still:
        steps.append(
            Sentence(
                "With the {length} of standing still added, that is {day}.",
                length=_days(stands_still),
                day=LongDay.of(nominal),
            )
        )
    return tuple(steps)


def _same_day(start: date, end: date) -> Sentence:
    return Sentence(_SAME_NUMBER if end.day == start.day else _NO_SUCH_NUMBER, number=start.day)


def conclusion(rule: Rule, due: date) -> Sentence:
    """The last step."""
    if not rule.statutory and rule.limit is Limit.ANSWER:
        return Sentence(_EXPECTED, day=LongDay.of(due))
    return Sentence(_CONCLUSION[rule.limit], day=LongDay.of(due))


def _days(length: timedelta) -> Sentence:
    return told("one day") if length.days == 1 else Sentence(_NUMBER_OF_DAYS, number=length.days)


def _length(length: int, unit: str, *, is_first: bool = False) -> Sentence:
    """A length of time in words; ``is_first``: as it stands at the beginning of a sentence."""
    if unit == "month" and length % 12 == 0:
        length, unit = length // 12, "year"
    number = _NUMBERS.get(length, str(length))
    if unit == "day" and length not in _NUMBERS:
        return Sentence(_NUMBER_OF_DAYS, number=length)
    text = f"{number} {unit.replace('-', ' ')}{'' if length == 1 else 's'}"
    text = text[0].upper() + text[1:] if is_first else text
    return Sentence(_LENGTHS.get(text, text))


_FROM = {
    Limit.AUTHORITY: "lodging",
    Limit.DESTRUCTION: "the last interaction",
    Limit.REMINDER: "sending",
}
_NUMBERS = {1: "one", 2: "two", 3: "three"}
