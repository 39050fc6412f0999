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
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, DateInFuture, EventRefused
from exposure_check.domain.sentence import Sentence


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
    """One row of the table: the state that each allowed entry leads to, and the sentence that says what is allowed;
    ``typed`` adds what that means on the command line."""

    allowed: Mapping[EventKind, CaseState]
    sentence: str
    typed: str = ""


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
        QT_TRANSLATE_NOOP(
            "cases",
            "The letter is a draft. It can be sent, drafted again, or the case closed.",
        ),
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
        QT_TRANSLATE_NOOP(
            "cases",
            "The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. "
            "Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.",
        ),
    ),
    _S.RECEIVED: Stage(
        {**_waiting(_S.RECEIVED), _E.SILENT: _S.SILENT},
        QT_TRANSLATE_NOOP(
            "cases",
            "The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.",
        ),
    ),
    _S.ACKNOWLEDGED: Stage(
        {**_waiting(_S.ACKNOWLEDGED), _E.SILENT: _S.SILENT},
        QT_TRANSLATE_NOOP(
            "cases",
            "The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.",
        ),
    ),
    _S.EXTENDED: Stage(
        {**_waiting(_S.EXTENDED, _E.ACKNOWLEDGED), _E.SILENT: _S.SILENT},
        QT_TRANSLATE_NOOP(
            "cases",
            "The recipient took more time. Next is a question, an answer, or silence.",
        ),
    ),
    _S.SILENT: Stage(
        {**_waiting(_S.SILENT, _E.ACKNOWLEDGED, _E.EXTENDED), _E.REMINDED: _S.REMINDED},
        QT_TRANSLATE_NOOP(
            "cases",
            "No answer came in time. Next is a reminder, a complaint, or a late answer.",
        ),
    ),
    _S.REMINDED: Stage(
        {**_waiting(_S.REMINDED, _E.ACKNOWLEDGED, _E.EXTENDED), _E.REMINDED: _S.REMINDED},
        QT_TRANSLATE_NOOP(
            "cases",
            "The recipient was reminded. Next is a late answer, another reminder, or a complaint.",
        ),
    ),
    _S.ANSWERED: Stage(
        {**_ANSWERS, **_same(_S.ANSWERED, _E.RECEIVED, _E.REPLIED), _E.COMPLAINED: _S.COMPLAINT, **_END},
        QT_TRANSLATE_NOOP(
            "cases",
            "The request was answered. Next is that the case is closed, or a reply or a complaint if something is "
            "wrong.",
        ),
    ),
    _S.PARTIAL: Stage(
        {
            **_ANSWERS,
            **_same(_S.PARTIAL, _E.RECEIVED, _E.ASKED_BACK, _E.GIVEN, _E.REPLIED),
            _E.REMINDED: _S.REMINDED,
            _E.COMPLAINED: _S.COMPLAINT,
            **_END,
        },
        QT_TRANSLATE_NOOP(
            "cases",
            "The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.",
        ),
    ),
    _S.REFUSED: Stage(
        {
            **_ANSWERS,
            **_same(_S.REFUSED, _E.RECEIVED, _E.ASKED_BACK, _E.GIVEN, _E.REPLIED),
            _E.COMPLAINED: _S.COMPLAINT,
            **_END,
        },
        QT_TRANSLATE_NOOP(
            "cases",
            "The request was refused. Next is a reply, a complaint, a further answer, or the end.",
        ),
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
        QT_TRANSLATE_NOOP(
            "cases",
            "A complaint was made. Next is what the authority or the recipient answers, or the end.",
        ),
    ),
    _S.CLOSED: Stage(
        {},
        QT_TRANSLATE_NOOP("cases", "The case is closed. To open it again, take the closing entry back."),
        "The entry that does so is “corrected”.",
    ),
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
        template = _THE_DRAFT if number == 1 else _COUNTS_NOT
        raise EventRefused(what=Sentence(template, typed="Look at: case show.", number=number))
    if new.on < wrong.on:
        raise EventRefused(what=Sentence(_BACK_TOO_EARLY, number=number, day=wrong.on))
    problem = _first_problem([item for item in counting.items() if item[0] != number])
    if problem is not None:
        other = counting[problem[0]]
        raise EventRefused(
            what=Sentence(_STANDS_ON_IT, number=number, other=problem[0], event=other.event, day=other.on)
        )


def _first_problem(log: Sequence[tuple[int, CaseEvent]]) -> tuple[int, Sentence] | None:
    """The number of the first entry that cannot stand after those before it, and the sentence that says why."""
    state = CaseState.DRAFT
    for index, (number, event) in enumerate(log):
        stage = TABLE[state]
        if event.event not in stage.allowed:
            why = Sentence(stage.sentence, typed=stage.typed)
            return number, Sentence(_DOES_NOT_FIT, event=event.event, state=state, why=why)
        earlier = [other for _, other in log[:index]]
        problem = _missing(event, earlier) or _too_early(event, earlier)
        if problem is not None:
            return number, problem
        state = stage.allowed[event.event]
    return None


def _missing(event: CaseEvent, earlier: Sequence[CaseEvent]) -> Sentence | None:
    needed = NEEDS.get(event.event)
    found = [other.on for other in earlier if needed and other.event in needed]
    if needed is None or (found and min(found) <= event.on):
        return None
    names = _one_of(needed)
    if not found:
        return Sentence(_NEEDS_BEFORE, event=event.event, names=names)
    return Sentence(_BEFORE_ITS_NEED, event=event.event, day=event.on, names=names, first=min(found))


def _one_of(kinds: Sequence[EventKind]) -> Sentence:
    """The kinds in quotation marks, with “or” between them."""
    found = Sentence(_NAME, event=kinds[0])
    for kind in kinds[1:]:
        found = Sentence(_OR, names=found, event=kind)
    return found


def _too_early(event: CaseEvent, earlier: Sequence[CaseEvent]) -> Sentence | None:
    """Days that contradict each other although every entry has what it needs."""
    if event.event in {EventKind.CLOSED, EventKind.WITHDRAWN}:
        last = max((other.on for other in earlier), default=event.on)
        if event.on < last:
            return Sentence(_ENDED_BEFORE, day=last)
    if event.event is EventKind.RECEIVED:
        reacted = [other.on for other in earlier if other.event in _REACTIONS]
        if reacted and event.on > min(reacted):
            return Sentence(_ARRIVED_BY_THEN, day=min(reacted))
    if event.event in _REACTIONS:
        arrived = [other.on for other in earlier if other.event is EventKind.RECEIVED and is_proven(other)]
        if arrived and event.on < arrived[-1]:
            return Sentence(_BEFORE_PROVEN_RECEIPT, day=arrived[-1])
    if event.event in {EventKind.ANSWERED, EventKind.PARTIAL, EventKind.REFUSED}:
        silent = [other.on for other in earlier if other.event is EventKind.SILENT]
        if silent and event.on < silent[-1]:
            return Sentence(_BEFORE_SILENCE, day=silent[-1])
    end = until(event)
    if end is not None and end < event.on:
        return Sentence(_EXTENSION_REVERSED, day=event.on, end=end)
    return None


_THE_DRAFT = QT_TRANSLATE_NOOP("cases", "Entry {number} is the draft itself, so it cannot be taken back.")
_COUNTS_NOT = QT_TRANSLATE_NOOP("cases", "Entry {number} is no entry that counts, so it cannot be taken back.")
_BACK_TOO_EARLY = QT_TRANSLATE_NOOP(
    "cases", "Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date."
)
_STANDS_ON_IT = QT_TRANSLATE_NOOP(
    "cases",
    "Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.",
)
_DOES_NOT_FIT = QT_TRANSLATE_NOOP("cases", "The entry “{event}” does not fit: the case is “{state}”. {why}")
_NAME = QT_TRANSLATE_NOOP("cases", "“{event}”")
_OR = QT_TRANSLATE_NOOP("cases", "{names} or “{event}”")
_NEEDS_BEFORE = QT_TRANSLATE_NOOP("cases", "The entry “{event}” needs an entry {names} before it. Log that first.")
_BEFORE_ITS_NEED = QT_TRANSLATE_NOOP(
    "cases",
    "“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.",
)
_ENDED_BEFORE = QT_TRANSLATE_NOOP(
    "cases", "The last thing in the log happened on {day}. The case cannot have ended before."
)
_ARRIVED_BY_THEN = QT_TRANSLATE_NOOP("cases", "The recipient reacted on {day}, so the letter had arrived by then.")
_BEFORE_PROVEN_RECEIPT = QT_TRANSLATE_NOOP(
    "cases",
    "The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the "
    "receipt back.",
)
_BEFORE_SILENCE = QT_TRANSLATE_NOOP(
    "cases", "The log says that no answer had come by {day}. If one had, take that entry back first."
)
_EXTENSION_REVERSED = QT_TRANSLATE_NOOP("cases", "An extension of {day} cannot end on {end}. Correct one of the dates.")
