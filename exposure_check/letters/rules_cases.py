"""Rules of letters that follow an earlier one. They state what the log of the case holds, and nothing else."""

from __future__ import annotations

from exposure_check.letters.facts import Facts
from exposure_check.letters.rule import CLOSING, EDPB, OPENING, REMINDER, REQUEST, Rule, always, rule


def _received_proven(facts: Facts) -> bool:
    history = facts.history
    return history is not None and history.received_on is not None and history.receipt_proven


def _received_assumed(facts: Facts) -> bool:
    history = facts.history
    return history is not None and history.received_on is not None and not history.receipt_proven


def _acknowledged(facts: Facts) -> bool:
    return facts.history is not None and facts.history.acknowledged_on is not None


def _extended(facts: Facts) -> bool:
    return facts.history is not None and facts.history.extended_on is not None


def _reminded(facts: Facts) -> bool:
    return facts.history is not None and bool(facts.history.reminded_on)


def _period_ended(facts: Facts) -> bool:
    history = facts.history
    return history is not None and history.due is not None and facts.written_on > history.due


def _unanswered(facts: Facts) -> bool:
    return facts.history is not None and facts.history.answered_on is None


def _answer_by(facts: Facts) -> bool:
    return "answer-by" in facts.options


_TELLS = REMINDER
"""Kinds that tell the recipient what happened."""

OPENINGS: tuple[Rule, ...] = (
    rule("past.sent", OPENING, _TELLS, always, "", "Says which letter this one follows, as the log has it."),
    rule("past.received.proven", OPENING, _TELLS, _received_proven, "12(3)", "The period runs from receipt."),
    rule(
        "past.received.assumed",
        OPENING,
        _TELLS,
        _received_assumed,
        "12(3)",
        "The period runs from receipt. You have no proof of the day, and the letter says so.",
    ),
    rule("past.acknowledged", OPENING, _TELLS, _acknowledged, "", "The log has an acknowledgement."),
    rule("past.extended", OPENING, _TELLS, _extended, "12(3)", "The log has an extension."),
    rule("past.reminded", OPENING, _TELLS, _reminded, "", "The log has reminders."),
    rule(
        "past.period-ended",
        OPENING,
        _TELLS,
        _period_ended,
        "12(3)",
        "The latest plausible day of the answer has passed.",
        "https://eur-lex.europa.eu/eli/reg/1971/1182/oj",
    ),
    rule("past.unanswered", OPENING, _TELLS, _unanswered, "12(3)", "The log has no answer."),
    rule(
        "reminder.same-request",
        OPENING,
        REMINDER,
        always,
        "12(5)",
        "A reminder is not a new request, so it cannot count as one too many.",
        EDPB,
    ),
)

REQUESTS: tuple[Rule, ...] = (
    rule("reminder.answer", REQUEST, REMINDER, always, "12(3)", "What you still wait for."),
    rule("reminder.reasons", REQUEST, REMINDER, always, "12(4)", "Whoever does not act has to give reasons."),
    rule("reminder.delay", REQUEST, REMINDER, _period_ended, "12(3)", "An extension needs reasons, within the month."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("reminder.answer-by", CLOSING, REMINDER, _answer_by, "", "Your own wish; the law sets no such day."),
    rule("reminder.closing", CLOSING, REMINDER, always, "", "Stays polite and ends the letter."),
)
