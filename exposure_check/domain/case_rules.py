"""The states of a case, which entries each of them allows, and which days fit.

The log is a record of what happened, so it takes what a person really did or got, also late answers. It refuses what
cannot have happened: an answer to a letter that was never sent, a receipt before the sending, a day in the future.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exposure_check.domain.case_details import checked_details, is_proven, until
from exposure_check.domain.case_events import CaseEvent, EventKind, standing
from exposure_check.domain.errors import DateInFuture, EventRefused


class CaseState(StrEnum):
    """Where a case stands."""

    DRAFT = "draft"
    SENT = "sent"
    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    EXTENDED = "extended"
    ANSWERED = "answered"
    PARTIAL = "partial"
    REFUSED = "refused"
    SILENT = "silent"
    REMINDED = "reminded"
    COMPLAINT = "complaint"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Stage:
    """One row of the table: the state that each allowed entry leads to, and the sentence that says what is allowed."""

    allowed: Mapping[EventKind, CaseState]
    sentence: str


_E, _S = EventKind, CaseState

_END = {_E.WITHDRAWN: _S.CLOSED, _E.CLOSED: _S.CLOSED}
_ANSWERS = {_E.ANSWERED: _S.ANSWERED, _E.PARTIAL: _S.PARTIAL, _E.REFUSED: _S.REFUSED}


def _same(state: CaseState, *events: EventKind) -> dict[EventKind, CaseState]:
    return dict.fromkeys(events, state)


def _waiting(state: CaseState, *keeping: EventKind) -> dict[EventKind, CaseState]:
    """What can happen while an answer is owed. Proof of receipt may come late, a question changes no state, and
    neither do the kinds ``keeping``: who is late and acknowledges the letter is still late."""
    return {
        _E.ACKNOWLEDGED: _S.ACKNOWLEDGED,
        _E.EXTENDED: _S.EXTENDED,
        **_same(state, _E.RECEIVED, _E.ASKED_BACK, _E.GIVEN, _E.REPLIED, *keeping),
        **_ANSWERS,
        _E.COMPLAINED: _S.COMPLAINT,
        **_END,
    }


TABLE: Mapping[CaseState, Stage] = {
    _S.DRAFT: Stage(
        {_E.DRAFTED: _S.DRAFT, _E.SENT: _S.SENT, **_END},
        "The letter is a draft. It can be sent, drafted again, or the case closed.",
    ),
    _S.SENT: Stage(
        {
            _E.SENT: _S.SENT,
            _E.RECEIVED: _S.RECEIVED,
            _E.ACKNOWLEDGED: _S.ACKNOWLEDGED,
            _E.EXTENDED: _S.EXTENDED,
            _E.ASKED_BACK: _S.RECEIVED,  # who asks has the letter
            **_ANSWERS,
            **_END,
        },
        "The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. "
        "Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.",
    ),
    _S.RECEIVED: Stage(
        {**_waiting(_S.RECEIVED), _E.SILENT: _S.SILENT},
        "The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.",
    ),
    _S.ACKNOWLEDGED: Stage(
        {**_waiting(_S.ACKNOWLEDGED), _E.SILENT: _S.SILENT},
        "The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.",
    ),
    _S.EXTENDED: Stage(
        {**_waiting(_S.EXTENDED, _E.ACKNOWLEDGED), _E.SILENT: _S.SILENT},
        "The recipient took more time. Next is a question, an answer, or silence.",
    ),
    _S.SILENT: Stage(
        {**_waiting(_S.SILENT, _E.ACKNOWLEDGED, _E.EXTENDED), _E.REMINDED: _S.REMINDED},
        "No answer came in time. Next is a reminder, a complaint, or a late answer.",
    ),
    _S.REMINDED: Stage(
        {**_waiting(_S.REMINDED, _E.ACKNOWLEDGED, _E.EXTENDED), _E.REMINDED: _S.REMINDED},
        "The recipient was reminded. Next is a late answer, another reminder, or a complaint.",
    ),
    _S.ANSWERED: Stage(
        {**_ANSWERS, **_same(_S.ANSWERED, _E.RECEIVED, _E.REPLIED), _E.COMPLAINED: _S.COMPLAINT, **_END},
        "The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.",
    ),
    _S.PARTIAL: Stage(
        {
            **_ANSWERS,
            **_same(_S.PARTIAL, _E.RECEIVED, _E.ASKED_BACK, _E.GIVEN, _E.REPLIED),
            _E.REMINDED: _S.REMINDED,
            _E.COMPLAINED: _S.COMPLAINT,
            **_END,
        },
        "The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.",
    ),
    _S.REFUSED: Stage(
        {
            **_ANSWERS,
            **_same(_S.REFUSED, _E.RECEIVED, _E.ASKED_BACK, _E.GIVEN, _E.REPLIED),
            _E.COMPLAINED: _S.COMPLAINT,
            **_END,
        },
        "The request was refused. Next is a reply, a complaint, a further answer, or the end.",
    ),
    _S.COMPLAINT: Stage(
        {
            **_same(
                _S.COMPLAINT,
                _E.RECEIVED,
                _E.ASKED_BACK,
                _E.GIVEN,
                _E.ANSWERED,
                _E.PARTIAL,
                _E.REFUSED,
                _E.COMPLAINED,
                _E.AUTHORITY_ANSWERED,
            ),
            **_END,
        },
        "A complaint was made. Next is what the authority or the recipient answers, or the end.",
    ),
    _S.CLOSED: Stage({}, "The case is closed. To open it again, take the closing entry back with “corrected”."),
}
"""Which entry is allowed in which state, and where it leads. ``corrected`` is not in it: it takes an entry back."""

_REACTIONS = (_E.ACKNOWLEDGED, _E.EXTENDED, _E.ASKED_BACK, _E.ANSWERED, _E.PARTIAL, _E.REFUSED)
"""What only somebody does who has the letter."""

NEEDS: Mapping[EventKind, tuple[EventKind, ...]] = {
    _E.SENT: (_E.DRAFTED,),
    _E.RECEIVED: (_E.SENT,),
    **dict.fromkeys(_REACTIONS, (_E.SENT,)),
    _E.GIVEN: (_E.ASKED_BACK,),
    _E.SILENT: (_E.RECEIVED, *_REACTIONS),
    _E.REMINDED: (_E.SENT,),
    _E.REPLIED: (_E.ASKED_BACK, _E.ANSWERED, _E.PARTIAL, _E.REFUSED),
    _E.COMPLAINED: (_E.SENT,),
    _E.AUTHORITY_ANSWERED: (_E.COMPLAINED,),
}
"""One of which must have happened, on the same day or before."""


def state_of(events: Sequence[CaseEvent]) -> CaseState:
    """The state that the entries that count lead to. It follows from the log alone."""
    state = CaseState.DRAFT
    for _, event in standing(events):
        state = TABLE[state].allowed.get(event.event, state)
    return state


def allowed_events(events: Sequence[CaseEvent]) -> tuple[EventKind, ...]:
    """The kinds of entries that can come next, in the order of :class:`EventKind`."""
    counting = standing(events)
    happened = {event.event for _, event in counting}
    row = TABLE[state_of(events)].allowed
    found = {kind for kind in row if kind not in NEEDS or happened.intersection(NEEDS[kind])}
    if len(counting) > 1:
        found.add(EventKind.CORRECTED)
    return tuple(kind for kind in EventKind if kind in found)


def check(events: Sequence[CaseEvent], new: CaseEvent, today: date) -> None:
    """Raise unless ``new`` can be the next entry of a log.

    Raises:
        DateInFuture: it is dated after ``today``.
        EventRefused: the state does not allow it, its day is before what it needs, its details are not in order, or it
            takes back an entry that others stand on.
    """
    if new.on > today:
        raise DateInFuture(day=new.on.isoformat())
    checked_details(new.event, new.details)
    if new.event is EventKind.CORRECTED:
        _check_correction(events, new)
        return
    problem = _first_problem([*standing(events), (len(events) + 1, new)])
    if problem is not None:
        raise EventRefused(what=problem[1])


def _check_correction(events: Sequence[CaseEvent], new: CaseEvent) -> None:
    number = int(new.details["entry"])
    counting = dict(standing(events))
    wrong = counting.get(number)
    if wrong is None or number == 1:
        which = "the draft itself" if number == 1 else "no entry that counts"
        raise EventRefused(what=f"Entry {number} is {which}, so it cannot be taken back. Look at: case show.")
    if new.on < wrong.on:
        raise EventRefused(
            what=f"Entry {number} is of {wrong.on.isoformat()}, so it cannot be taken back on an earlier day. "
            "Correct the date."
        )
    problem = _first_problem([item for item in counting.items() if item[0] != number])
    if problem is not None:
        other = counting[problem[0]]
        raise EventRefused(
            what=f"Entry {number} cannot be taken back while entry {problem[0]} ({other.event.value}, "
            f"{other.on.isoformat()}) stands on it. Take that one back first."
        )


def _first_problem(log: Sequence[tuple[int, CaseEvent]]) -> tuple[int, str] | None:
    """The number of the first entry that cannot stand after those before it, and the sentence that says why."""
    state = CaseState.DRAFT
    for index, (number, event) in enumerate(log):
        stage = TABLE[state]
        if event.event not in stage.allowed:
            return (
                number,
                f"The entry “{event.event.value}” does not fit: the case is “{state.value}”. {stage.sentence}",
            )
        earlier = [other for _, other in log[:index]]
        problem = _missing(event, earlier) or _too_early(event, earlier)
        if problem is not None:
            return number, problem
        state = stage.allowed[event.event]
    return None


def _missing(event: CaseEvent, earlier: Sequence[CaseEvent]) -> str | None:
    needed = NEEDS.get(event.event)
    found = [other.on for other in earlier if needed and other.event in needed]
    if needed is None or (found and min(found) <= event.on):
        return None
    names = " or ".join(f"“{kind.value}”" for kind in needed)
    if not found:
        return f"The entry “{event.event.value}” needs an entry {names} before it. Log that first."
    return (
        f"“{event.event.value}” on {event.on.isoformat()} is before {names} on {min(found).isoformat()}. "
        "Correct the date, or take the earlier entry back."
    )


def _too_early(event: CaseEvent, earlier: Sequence[CaseEvent]) -> str | None:
    """Days that contradict each other although every entry has what it needs."""
    if event.event in {EventKind.CLOSED, EventKind.WITHDRAWN}:
        last = max((other.on for other in earlier), default=event.on)
        if event.on < last:
            return f"The last thing in the log happened on {last.isoformat()}. The case cannot have ended before."
    if event.event is EventKind.RECEIVED:
        reacted = [other.on for other in earlier if other.event in _REACTIONS]
        if reacted and event.on > min(reacted):
            return f"The recipient reacted on {min(reacted).isoformat()}, so the letter had arrived by then."
    if event.event in _REACTIONS:
        arrived = [other.on for other in earlier if other.event is EventKind.RECEIVED and is_proven(other)]
        if arrived and event.on < arrived[-1]:
            return (
                f"The letter arrived on {arrived[-1].isoformat()}, and that is proven. "
                "Nobody can have reacted before. Correct the date, or take the receipt back."
            )
    if event.event in {EventKind.ANSWERED, EventKind.PARTIAL, EventKind.REFUSED}:
        silent = [other.on for other in earlier if other.event is EventKind.SILENT]
        if silent and event.on < silent[-1]:
            return (
                f"The log says that no answer had come by {silent[-1].isoformat()}. If one had, take that entry back "
                "first."
            )
    end = until(event)
    if end is not None and end < event.on:
        return f"An extension of {event.on.isoformat()} cannot end on {end.isoformat()}. Correct one of the dates."
    return None
