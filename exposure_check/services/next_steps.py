"""What a person can do next in a case, with the reason and the day. Suggested, never done by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from exposure_check.domain.case import Asked, Case, CaseState, History, Outcome, history_of
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.errors import QT_TRANSLATE_NOOP
from exposure_check.domain.sentence import Sentence
from exposure_check.services.case_clock import Basis, CaseClock, open_question
from exposure_check.services.ports import Conventions


class StepKind(StrEnum):
    """What can be done."""

    SEND = "send the letter"
    NOTE_RECEIPT = "log when it arrived"
    WAIT = "wait for the answer"
    SETTLE_QUESTION = "answer the question of the recipient"
    NOTE_SILENCE = "log that no answer came"
    REMIND = "remind the recipient"
    REPLY = "reply to the recipient"
    COMPLAIN = "complain to the authority"
    AWAIT_AUTHORITY = "wait for the authority"
    READ_ANSWER = "check the answer and close the case"


@dataclass(frozen=True, slots=True)
class Step:
    """A suggestion. ``on`` is the day from which it makes sense, None if the log and the rules give none."""

    kind: StepKind
    why: Sentence
    on: date | None


def next_steps(
    case: Case, today: date, clock: CaseClock | None, conventions: Conventions, news_due: Deadline | None = None
) -> tuple[Step, ...]:
    """What fits next, the first suggestion first; empty for a closed case.

    ``clock`` is that of the case. ``news_due`` says by when the authority owes news of a complaint.
    """
    history = history_of(case)
    asked = open_question(case)
    question: tuple[Step, ...] = ()
    if asked is not None and case.state is not CaseState.CLOSED:
        template = _ASKED[history.asked_back_for]
        question = (Step(StepKind.SETTLE_QUESTION, Sentence(template, day=asked), asked),)
    match case.state:
        case CaseState.CLOSED:
            return ()
        case CaseState.DRAFT:
            return (Step(StepKind.SEND, Sentence(_NOT_SENT), max(event.on for event in case.events)),)
        case CaseState.SENT:
            return (*question, *_after_sending(clock))
        case CaseState.RECEIVED | CaseState.ACKNOWLEDGED | CaseState.EXTENDED:
            return question or _while_waiting(today, clock)
        case CaseState.SILENT:
            return (*question, *_after_silence(history))
        case CaseState.REMINDED:
            return (*question, _complaint_after(history.reminded_on, _REMINDED, conventions))
        case CaseState.PARTIAL | CaseState.REFUSED:
            return (*question, *_after_refusal(history, conventions))
        case CaseState.ANSWERED:
            return (Step(StepKind.READ_ANSWER, Sentence(_ANSWERED), history.answered_on),)
        case CaseState.COMPLAINT:
            return (*question, _after_complaint(history, today, news_due))


_ASKED = {
    None: QT_TRANSLATE_NOOP(
        "cases",
        "The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is "
        "needed, or reply why it is not needed.",
    ),
    Asked.IDENTITY: QT_TRANSLATE_NOOP(
        "cases",
        "The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. "
        "Give what is needed, or reply why it is not needed.",
    ),
    Asked.CLARIFICATION: QT_TRANSLATE_NOOP(
        "cases",
        "The recipient asked back about clarification on {day}. Until that is settled it may treat the time as "
        "stopped. Give what is needed, or reply why it is not needed.",
    ),
}
_NOT_SENT = QT_TRANSLATE_NOOP("cases", "The letter is written. As far as the log says it was not sent.")
_ANSWERED = QT_TRANSLATE_NOOP(
    "cases", "The recipient answered. If everything is there, close the case; if not, log what is missing."
)
_BEGINS = QT_TRANSLATE_NOOP(
    "cases",
    "The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, "
    "that you assume it arrived.",
)
_OWED = QT_TRANSLATE_NOOP("cases", "An answer is owed by {due}. Nobody should be called late before the end of {late}.")
_WAS_OWED = QT_TRANSLATE_NOOP(
    "cases", "An answer was owed by {due}, at the latest reading by {late}. If none came, log it."
)
_REMIND = QT_TRANSLATE_NOOP(
    "cases", "No answer came in time. A reminder is often enough, and it helps a later complaint."
)
_COMPLAIN = QT_TRANSLATE_NOOP(
    "cases", "A complaint is possible now. Many authorities expect that you reminded the recipient first."
)
_AFTER_ANSWER = {
    Outcome.PARTIAL: (
        QT_TRANSLATE_NOOP("cases", "The recipient answered only in part. A reply can say why that is not enough."),
        QT_TRANSLATE_NOOP(
            "cases", "The recipient answered only in part. A complaint is possible without a reply, too."
        ),
    ),
    Outcome.REFUSED: (
        QT_TRANSLATE_NOOP("cases", "The recipient refused. A reply can say why that is not enough."),
        QT_TRANSLATE_NOOP("cases", "The recipient refused. A complaint is possible without a reply, too."),
    ),
}
_REMINDED = QT_TRANSLATE_NOOP(
    "cases",
    "The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a "
    "habit and no period of the law.",
)
_REPLIED = QT_TRANSLATE_NOOP(
    "cases",
    "The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a "
    "habit and no period of the law.",
)
_DECIDED = QT_TRANSLATE_NOOP(
    "cases",
    "The authority answered. Log what it decided in the note, and close the case when nothing is left to do.",
)
_WITH_AUTHORITY = QT_TRANSLATE_NOOP(
    "cases", "{authority} has the complaint. When it has to tell you about it depends on its law."
)
_WITH_SOME_AUTHORITY = QT_TRANSLATE_NOOP(
    "cases", "The authority has the complaint. When it has to tell you about it depends on its law."
)

_NEWS_OWED = QT_TRANSLATE_NOOP(
    "cases",
    "The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late "
    "before the end of {late}.",
)
_NEWS_WAS_OWED = QT_TRANSLATE_NOOP(
    "cases",
    "The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A "
    "court can be asked to deal with its silence; take advice before that.",
)


def _after_sending(clock: CaseClock | None) -> tuple[Step, ...]:
    if clock is None or clock.basis is not Basis.EXPECTED:
        return ()
    day = clock.started_on
    return (Step(StepKind.NOTE_RECEIPT, Sentence(_BEGINS, day=day), day),)


def _while_waiting(today: date, clock: CaseClock | None) -> tuple[Step, ...]:
    if clock is None:
        return ()
    due, late = clock.deadline.due, clock.not_late_before
    if today <= late:
        return (Step(StepKind.WAIT, Sentence(_OWED, due=due, late=late), due),)
    return (Step(StepKind.NOTE_SILENCE, Sentence(_WAS_OWED, due=due, late=late), late + timedelta(days=1)),)


def _after_silence(history: History) -> tuple[Step, ...]:
    return (
        Step(StepKind.REMIND, Sentence(_REMIND), history.silent_on),
        Step(StepKind.COMPLAIN, Sentence(_COMPLAIN), history.silent_on),
    )


def _after_refusal(history: History, conventions: Conventions) -> tuple[Step, ...]:
    if history.replied_on is not None and history.answered_on is not None and history.replied_on >= history.answered_on:
        return (_complaint_after(history.replied_on, _REPLIED, conventions),)
    partial = history.outcome is Outcome.PARTIAL
    reply, complain = _AFTER_ANSWER[Outcome.PARTIAL if partial else Outcome.REFUSED]
    return (
        Step(StepKind.REPLY, Sentence(reply), history.answered_on),
        Step(StepKind.COMPLAIN, Sentence(complain), history.answered_on),
    )


def _complaint_after(asked_again: date | None, why: str, conventions: Conventions) -> Step:
    on = None if asked_again is None else conventions.patient_until(asked_again)
    return Step(StepKind.COMPLAIN, Sentence(why), on)


def _after_complaint(history: History, today: date, news_due: Deadline | None) -> Step:
    if history.authority_answered_on is not None:
        return Step(StepKind.READ_ANSWER, Sentence(_DECIDED), history.authority_answered_on)
    to = history.complained_to
    if news_due is not None:
        late = news_due.latest_plausible
        template = _NEWS_OWED if today <= late else _NEWS_WAS_OWED
        return Step(StepKind.AWAIT_AUTHORITY, Sentence(template, due=news_due.due, late=late), news_due.due)
    why = Sentence(_WITH_AUTHORITY, authority=to) if to else Sentence(_WITH_SOME_AUTHORITY)
    return Step(StepKind.AWAIT_AUTHORITY, why, None)
