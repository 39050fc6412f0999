"""What a person can do next in a case, with the reason and the day. Suggested, never done by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from exposure_check.domain.case import Case, CaseState, History, history_of
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
    why: str
    on: date | None


def next_steps(case: Case, today: date, clock: CaseClock | None, conventions: Conventions) -> tuple[Step, ...]:
    """What fits next, the first suggestion first; empty for a closed case. ``clock`` is that of the case."""
    history = history_of(case)
    asked = open_question(case)
    question: tuple[Step, ...] = ()
    if asked is not None and case.state is not CaseState.CLOSED:
        about = f" about {history.asked_back_for.value}" if history.asked_back_for else ""
        why = (
            f"The recipient asked back{about} on {asked.isoformat()}. Until that is settled it may treat the time as "
            "stopped. Give what is needed, or reply why it is not needed."
        )
        question = (Step(StepKind.SETTLE_QUESTION, why, asked),)
    match case.state:
        case CaseState.CLOSED:
            return ()
        case CaseState.DRAFT:
            why = "The letter is written. As far as the log says it was not sent."
            return (Step(StepKind.SEND, why, max(event.on for event in case.events)),)
        case CaseState.SENT:
            return (*question, *_after_sending(clock))
        case CaseState.RECEIVED | CaseState.ACKNOWLEDGED | CaseState.EXTENDED:
            return question or _while_waiting(today, clock)
        case CaseState.SILENT:
            return (*question, *_after_silence(history))
        case CaseState.REMINDED:
            return (*question, _complaint_after(history.reminded_on, "reminded", conventions))
        case CaseState.PARTIAL | CaseState.REFUSED:
            return (*question, *_after_refusal(history, conventions))
        case CaseState.ANSWERED:
            why = "The recipient answered. If everything is there, close the case; if not, log what is missing."
            return (Step(StepKind.READ_ANSWER, why, history.answered_on),)
        case CaseState.COMPLAINT:
            return (*question, _after_complaint(history))


def _after_sending(clock: CaseClock | None) -> tuple[Step, ...]:
    if clock is None or clock.basis is not Basis.EXPECTED:
        return ()
    day = clock.started_on
    why = (
        f"The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from "
        f"{day.isoformat()} on, that you assume it arrived."
    )
    return (Step(StepKind.NOTE_RECEIPT, why, day),)


def _while_waiting(today: date, clock: CaseClock | None) -> tuple[Step, ...]:
    if clock is None:
        return ()
    due, late = clock.deadline.due, clock.not_late_before
    if today <= late:
        why = (
            f"An answer is owed by {due.isoformat()}. Nobody should be called late before the end of "
            f"{late.isoformat()}."
        )
        return (Step(StepKind.WAIT, why, due),)
    why = f"An answer was owed by {due.isoformat()}, at the latest reading by {late.isoformat()}. If none came, log it."
    return (Step(StepKind.NOTE_SILENCE, why, late + timedelta(days=1)),)


def _after_silence(history: History) -> tuple[Step, ...]:
    remind = "No answer came in time. A reminder is often enough, and it helps a later complaint."
    complain = "A complaint is possible now. Many authorities expect that you reminded the recipient first."
    return (
        Step(StepKind.REMIND, remind, history.silent_on),
        Step(StepKind.COMPLAIN, complain, history.silent_on),
    )


def _after_refusal(history: History, conventions: Conventions) -> tuple[Step, ...]:
    what = "answered only in part" if history.outcome and history.outcome.value == "partial" else "refused"
    if history.replied_on is not None and history.answered_on is not None and history.replied_on >= history.answered_on:
        return (_complaint_after(history.replied_on, "replied to", conventions),)
    reply = f"The recipient {what}. A reply can say why that is not enough."
    complain = f"The recipient {what}. A complaint is possible without a reply, too."
    return (
        Step(StepKind.REPLY, reply, history.answered_on),
        Step(StepKind.COMPLAIN, complain, history.answered_on),
    )


def _complaint_after(asked_again: date | None, done: str, conventions: Conventions) -> Step:
    why = (
        f"The recipient was {done}. If nothing changed by then, a complaint is the next step. How long to wait is a "
        "habit and no period of the law."
    )
    return Step(StepKind.COMPLAIN, why, None if asked_again is None else conventions.patient_until(asked_again))


def _after_complaint(history: History) -> Step:
    if history.authority_answered_on is not None:
        why = "The authority answered. Log what it decided in the note, and close the case when nothing is left to do."
        return Step(StepKind.READ_ANSWER, why, history.authority_answered_on)
    to = history.complained_to or "The authority"
    why = f"{to} has the complaint. When it has to tell you about it depends on its law."
    return Step(StepKind.AWAIT_AUTHORITY, why, None)
