"""When the answer in a case is owed, as far as its log says when the time began."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from exposure_check.domain.case import Case, History, first_reaction, history_of
from exposure_check.domain.case_events import EventKind, standing
from exposure_check.domain.deadline import Deadline, Limit
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, DateOutOfRange, ExtensionImpossible, NoTimeLimit
from exposure_check.domain.sentence import Sentence
from exposure_check.services.ports import Conventions, LawClock, LimitClock


class Basis(StrEnum):
    """How it is known when the letter arrived."""

    PROVEN = "proven"
    ASSUMED = "assumed"
    """The person logged a day without proof."""
    REACTION = "reaction"
    """The recipient reacted, so the letter had arrived by then."""
    EXPECTED = "expected"
    """Nothing is logged but the sending; the day is a guess of the program."""


OWED_AN_ANSWER = frozenset({"access", "erasure", "objection", "restriction", "rectification", "portability"})
"""Kinds of letters that are requests under Articles 15 to 22 GDPR, which Article 12(3) gives a time for, or their like
in other laws. A reminder begins no new time (EDPB Guidelines 01/2022, paragraph 29), and an authority has its own."""


@dataclass(frozen=True, slots=True)
class CaseClock:
    """The clock of one case.

    ``not_late_before`` is the last day on which nobody may call the recipient late: the latest day that any reading of
    the rules supports, also if a question of the recipient is taken to have stopped the time. ``notes`` explain in
    plain English what was counted and what was not.
    """

    started_on: date
    basis: Basis
    deadline: Deadline
    not_late_before: date
    extended: bool
    notes: tuple[Sentence, ...]


def answer_owed(law_clock: LawClock, case: Case, received: date) -> Deadline | None:
    """When an answer in ``case`` is owed if the letter arrived on ``received``; None for letters that ask for nothing
    the law gives a time for, and under laws that give none.

    Raises:
        UnknownCountry, DateOutOfRange: the deadline cannot be counted.
    """
    if case.kind.value not in OWED_AN_ANSWER:
        return None
    try:
        return law_clock.answer_due(case.law, received, case.recipient_country)
    except NoTimeLimit:
        return None


def authority_due(law_clock: LimitClock, case: Case, country: str) -> Deadline | None:
    """By when the authority that has the complaint owes news of it; None without a complaint in the log, and where the
    law sets no such time. ``country`` is that of the person, whose authority it is.

    Raises:
        UnknownCountry, DateOutOfRange: the time cannot be counted.
    """
    complained = history_of(case).complained_on
    if complained is None:
        return None
    try:
        return law_clock.due(Limit.AUTHORITY, case.law, complained, country)
    except NoTimeLimit:
        return None


def case_clock(case: Case, country: str, law_clock: LawClock, conventions: Conventions) -> CaseClock | None:
    """The clock of ``case``; None while nothing was sent, and where no time runs (see :func:`answer_owed`). ``country``
    is where the person writes from.

    Raises:
        UnknownCountry, DateOutOfRange: the deadline cannot be counted, see ``LawClock``.
    """
    history = history_of(case)
    start = _start(case, history, country, conventions)
    if start is None:
        return None
    started_on, basis = start
    first = answer_owed(law_clock, case, started_on)
    if first is None:
        return None

    notes = [Sentence(_BASIS[basis], day=started_on)]
    # GDPR Art. 12(3): the person is told of an extension within the first month; a later notice extends nothing.
    in_time = [day for day in _days(case, EventKind.EXTENDED) if day <= first.latest_plausible]
    if history.extended_on is not None and not in_time:
        notes.append(Sentence(_EXTENDED_LATE, day=history.extended_on))
    longer = _with_more_time(law_clock, case, started_on, history) if in_time else None
    if isinstance(longer, Sentence):
        notes.append(longer)
    counted = longer if isinstance(longer, Deadline) else first
    extended = counted is not first
    latest = counted.latest_plausible
    settled = _settled(case, history)
    if settled is not None:
        # EDPB Guidelines 01/2022, paragraph 159: the time may stand still until the person has answered.
        again = _with_more_time(law_clock, case, settled, history) if extended else None
        if not isinstance(again, Deadline):
            again = law_clock.answer_due(case.law, settled, case.recipient_country)
        latest = max(latest, again.latest_plausible)
        notes.append(Sentence(_SETTLED, day=settled))
    return CaseClock(started_on, basis, counted, latest, extended, tuple(notes))


def _with_more_time(law_clock: LawClock, case: Case, since: date, history: History) -> Deadline | Sentence:
    """When the answer is owed with the extension that the law gives: of a fixed length, or until the day that the
    recipient named; where it gives no such extension, why the first period counts."""
    try:
        return law_clock.answer_due(case.law, since, case.recipient_country, extended=True)
    except ExtensionImpossible:
        named = history.extended_until
    if named is None:
        return Sentence(_NO_LENGTH)
    try:
        return law_clock.answer_due(case.law, since, case.recipient_country, named_end=named)
    except (ExtensionImpossible, DateOutOfRange):
        return Sentence(_NAMED_IN_VAIN, day=named)


_BASIS = {
    Basis.PROVEN: QT_TRANSLATE_NOOP("cases", "The letter arrived on {day}, and that is proven."),
    Basis.ASSUMED: QT_TRANSLATE_NOOP("cases", "The letter is assumed to have arrived on {day}; there is no proof."),
    Basis.REACTION: QT_TRANSLATE_NOOP("cases", "The recipient reacted on {day}, so the letter had arrived by then."),
    Basis.EXPECTED: QT_TRANSLATE_NOOP(
        "cases", "When the letter arrived is not logged. It is expected to have arrived by {day}."
    ),
}
_EXTENDED_LATE = QT_TRANSLATE_NOOP(
    "cases", "The extension of {day} came after the first period had ended, so it is not counted."
)
_NO_LENGTH = QT_TRANSLATE_NOOP(
    "cases",
    "They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. "
    "The first period counts.",
)
_NAMED_IN_VAIN = QT_TRANSLATE_NOOP(
    "cases",
    "They wrote that they need time until {day}. Under this law that does not make the period longer. The first period "
    "counts.",
)
_SETTLED = QT_TRANSLATE_NOOP(
    "cases",
    "The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called "
    "late before the time is over that begins on that day.",
)


def open_question(case: Case) -> date | None:
    """Since when a question of the recipient waits for the person; None if there is none."""
    asked, settled = history_of(case).asked_back_on, None
    for _, event in standing(case.events):
        if event.event is EventKind.ASKED_BACK:
            settled = None
        elif event.event in {EventKind.GIVEN, EventKind.REPLIED}:
            settled = event.on
    return asked if settled is None else None


def as_of(case: Case, day: date) -> Case:
    """The case as the log would have it if nothing had been logged that happened after ``day``, nor any silence."""
    kept = tuple(event for _, event in standing(case.events) if event.on <= day and event.event is not EventKind.SILENT)
    return replace(case, events=kept)


def _start(case: Case, history: History, country: str, conventions: Conventions) -> tuple[date, Basis] | None:
    reacted = first_reaction(case)
    if history.received_on is not None and history.received_is_proven:
        return history.received_on, Basis.PROVEN
    if reacted is not None and (history.received_on is None or reacted < history.received_on):
        return reacted, Basis.REACTION
    if history.received_on is not None:
        return history.received_on, Basis.ASSUMED
    if history.sent_on is not None:
        abroad = case.recipient_country != country
        return conventions.assumed_arrival(history.sent_on, history.sent_how, abroad=abroad), Basis.EXPECTED
    return None


def _settled(case: Case, history: History) -> date | None:
    if history.asked_back_on is None or open_question(case) is not None:
        return None
    return max((*_days(case, EventKind.GIVEN), *_days(case, EventKind.REPLIED)), default=None)


def _days(case: Case, kind: EventKind) -> list[date]:
    return [event.on for _, event in standing(case.events) if event.event is kind]
