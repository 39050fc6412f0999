"""What became of the letters of everyone in a vault, in numbers.

Nobody is counted as late who is not late by every reading of the rules (see :class:`CaseClock`), and nothing is counted
as late or in time where the log does not say when the letter arrived.
"""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exposure_check.domain.case import Case, CaseState, EventKind, history_of
from exposure_check.domain.case_events import standing
from exposure_check.services.case_clock import Basis, as_of, open_question
from exposure_check.services.follow_up import FollowUp

_ANSWERS = (EventKind.ANSWERED, EventKind.PARTIAL, EventKind.REFUSED)


class Timing(StrEnum):
    """Where a case stands with the time for the answer."""

    NOT_SENT = "not-sent"
    WAITING = "waiting"
    OVERDUE = "overdue"
    """No answer, and late by every reading of the rules."""
    IN_TIME = "in-time"
    LATE = "late"
    ANSWERED = "answered"
    """Answered; whether in time cannot be told, or the law gives no time."""
    ENDED = "ended"
    """Closed or withdrawn without an answer in the log."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of some cases. ``median_days`` is from the sending to the first answer, over ``answered_after_sending``
    cases; None without any."""

    cases: int
    timings: Mapping[Timing, int]
    answered_after_sending: int
    median_days: float | None

    @property
    def answered(self) -> int:
        """How many got an answer: whole, partial or a refusal."""
        return sum(self.timings.get(each, 0) for each in (Timing.IN_TIME, Timing.LATE, Timing.ANSWERED))


@dataclass(frozen=True, slots=True)
class RecipientTally:
    """The cases with one recipient."""

    recipient: str
    name: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class CaseStatistics:
    """Over all people of a vault. Names of states, kinds and laws are those of the domain; the recipients with the most
    cases come first."""

    people: int
    tally: Tally
    by_state: Mapping[str, int]
    by_kind: Mapping[str, int]
    by_law: Mapping[str, int]
    by_recipient: tuple[RecipientTally, ...]


@dataclass(frozen=True, slots=True)
class _Measured:
    case: Case
    timing: Timing
    days: int | None


def case_statistics(follow_up: FollowUp, today: date) -> CaseStatistics:
    """Count all cases as their logs stand ``today``."""
    measured = [_measure(follow_up, case, today) for case in follow_up.cases()]
    cases = [each.case for each in measured]
    recipients: dict[str, list[_Measured]] = defaultdict(list)
    for each in measured:
        recipients[each.case.recipient].append(each)
    found = [RecipientTally(slug, some[0].case.recipient_name, _tally(some)) for slug, some in recipients.items()]
    return CaseStatistics(
        people=len({case.person_id for case in cases}),
        tally=_tally(measured),
        by_state=_counted(case.state.value for case in cases),
        by_kind=_counted(case.kind.value for case in cases),
        by_law=_counted(case.law.value for case in cases),
        by_recipient=tuple(sorted(found, key=lambda one: (-one.tally.cases, one.name.casefold(), one.recipient))),
    )


def _measure(follow_up: FollowUp, case: Case, today: date) -> _Measured:
    answered = min((event.on for _, event in standing(case.events) if event.event in _ANSWERS), default=None)
    sent = history_of(case).sent_on
    if answered is not None:
        # The sending that was answered, not one to which something was sent again later.
        first_sent = history_of(as_of(case, answered)).sent_on
        days = None if first_sent is None else (answered - first_sent).days
        return _Measured(case, _timing_of_answer(follow_up, as_of(case, answered), answered), days)
    if case.state is CaseState.CLOSED:
        return _Measured(case, Timing.ENDED, None)
    if sent is None:
        return _Measured(case, Timing.NOT_SENT, None)
    return _Measured(case, Timing.OVERDUE if _is_overdue(follow_up, case, today) else Timing.WAITING, None)


def _timing_of_answer(follow_up: FollowUp, case: Case, answered: date) -> Timing:
    clock = follow_up.clock(case)
    # An answer proves that the letter had arrived, but not when; then the time cannot be counted.
    if clock is None or (clock.basis is Basis.REACTION and clock.started_on == answered):
        return Timing.ANSWERED
    return Timing.IN_TIME if answered <= clock.not_late_before else Timing.LATE


def _is_overdue(follow_up: FollowUp, case: Case, today: date) -> bool:
    clock = follow_up.clock(case)
    if clock is None or clock.basis is Basis.EXPECTED or open_question(case) is not None:
        return False
    return today > clock.not_late_before


def _tally(measured: Sequence[_Measured]) -> Tally:
    days = [each.days for each in measured if each.days is not None]
    return Tally(
        cases=len(measured),
        timings=Counter(each.timing for each in measured),
        answered_after_sending=len(days),
        median_days=float(statistics.median(days)) if days else None,  # the median of whole days is one, too
    )


def _counted(values: Iterable[str]) -> dict[str, int]:
    """Counts, the largest first, equal ones by name."""
    return dict(sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))
