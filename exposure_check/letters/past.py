"""What a letter may say about the past: the log of the case, checked, and nothing beside it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from exposure_check.domain.case_events import EventKind
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    Refused,
)
from exposure_check.domain.letter_options import Obstacle, OptionValue
from exposure_check.domain.request import FOLLOWS_A_CASE, History, LetterRequest, Outcome, RequestKind
from exposure_check.domain.sentence import Sentence

_REMINDER = QT_TRANSLATE_NOOP("cases", "reminder {number}")


def checked(request: LetterRequest, options: Mapping[str, OptionValue]) -> History | None:
    """The history of ``request``, if it has one and its days can be true.

    Raises:
        InputRefused: a kind of letter that follows a case has no log, the log contradicts itself or speaks of days
            after the letter, or the log does not carry this kind of letter.
    """
    history = request.history
    if history is None:
        if request.kind in FOLLOWS_A_CASE:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, "
                    "and record there when the letter was sent.",
                ),
                kind=request.kind,
            )
        if options.get("ground") == "objection":
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "A restriction on the ground of an objection needs the case of that objection. Send the objection "
                    "first, or choose another ground.",
                )
            )
        return None
    _days_can_be_true(request, history)
    if request.kind is RequestKind.REMINDER:
        _may_remind(request, history)
    if request.kind is RequestKind.REPLY:
        _may_reply(history, options)
    if request.kind is RequestKind.COMPLAINT:
        _may_complain(request, history)
    if options.get("ground") == "objection" and history.kind is not RequestKind.OBJECTION:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "The log of this case has no objection. Choose the case of the objection.")
        )
    return history


def _days_can_be_true(request: LetterRequest, history: History) -> None:
    happened = {
        _name(EventKind.RECEIVED): history.received_on,
        _name(EventKind.ACKNOWLEDGED): history.acknowledged_on,
        _name(EventKind.EXTENDED): history.extended_on,
        _name(EventKind.ANSWERED): history.answered_on,
    }
    days = {name: day for name, day in happened.items() if day is not None}
    days.update({Sentence(_REMINDER, number=number): day for number, day in enumerate(history.reminded_on, start=1)})
    for name, day in days.items():
        if day < history.sent_on:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it."
                ),
                name=name,
                day=_written(day),
                sent=_written(history.sent_on),
            )
    for name, day in {_name(EventKind.SENT): history.sent_on, **days}.items():
        if day > request.written_on:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "The log says “{name}” on {day}, after the day of this letter, {written}. Correct it."
                ),
                name=name,
                day=_written(day),
                written=_written(request.written_on),
            )
    if history.outcome is not None and history.answered_on is None:
        raise Refused(QT_TRANSLATE_NOOP("errors", "The log has an outcome but no day of the answer. Record the day."))
    if history.extended_until is not None and history.extended_on is None:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors", "The log has an extended period but no day of the announcement. Record the day."
            )
        )


def _name(kind: EventKind) -> Sentence:
    """What happened, which the window says in its own words."""
    return Sentence("{event}", event=kind)


def _written(day: date | None) -> Sentence:
    """A day, which the window writes its own way."""
    return Sentence("{day}", day=day)


def _may_remind(request: LetterRequest, history: History) -> None:
    if history.outcome in {Outcome.COMPLETE, Outcome.PARTIAL, Outcome.REFUSED}:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "The log says that {recipient} answered on {day}. A reminder would not be true. Write a "
                "reply or a complaint.",
            ),
            recipient=request.recipient.name,
            day=_written(history.answered_on),
        )
    if history.due is not None and request.written_on <= history.due:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "The recipient may still answer in time: the period ends on {day} at the latest. Write the "
                "reminder after that day.",
            ),
            day=_written(history.due),
        )


def _may_reply(history: History, options: Mapping[str, OptionValue]) -> None:
    if history.answered_on is None:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "The log has no answer that a reply could be about. Record first what the recipient wrote, and when.",
            )
        )
    if history.outcome is Outcome.COMPLETE:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "The log says that the answer was complete, so that a reply would not be true.")
        )
    if options.get("obstacle") == Obstacle.PARTIAL and history.outcome is not Outcome.PARTIAL:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors", "The log does not call the answer partial. Record it as partial, or choose what fits."
            )
        )


def _may_complain(request: LetterRequest, history: History) -> None:
    if history.outcome in {Outcome.PARTIAL, Outcome.REFUSED}:
        return
    if history.outcome is Outcome.COMPLETE:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors", "The log says that the answer was complete, so that a complaint would not be true."
            )
        )
    if history.due is None:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "The log shows neither a refusal nor a period that has ended. Record when the letter was received, or "
                "what was answered.",
            )
        )
    if request.written_on <= history.due:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "The recipient may still answer in time: the period ends on {day} at the latest. Write the "
                "complaint after that day, or record a refusal.",
            ),
            day=_written(history.due),
        )
