"""Rules of letters that follow an earlier one. They state what the log of the case holds, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import Outcome, RequestKind
from exposure_check.letters.facts import Facts
from exposure_check.letters.rule import (
    CLOSING,
    COMPLAINT,
    EDPB,
    GDPR,
    OPENING,
    REMINDER,
    REPLY,
    REQUEST,
    Rule,
    always,
    chose,
    face_search,
    has,
    has_photos,
    outside,
    outside_decided,
    resident_elsewhere,
    rule,
)


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


def _answered(facts: Facts) -> bool:
    return facts.history is not None and facts.history.answered_on is not None


def _outcome(outcome: Outcome) -> Callable[[Facts], bool]:
    return lambda facts: facts.history is not None and facts.history.outcome is outcome


def _silent(facts: Facts) -> bool:
    """No answer to the substance, and the latest plausible day has passed."""
    history = facts.history
    return _period_ended(facts) and history is not None and history.outcome in {None, Outcome.ASKED_BACK}


def _outside_told(facts: Facts) -> bool:
    return facts.options.get("obstacle") == Obstacle.NOT_IN_EU and facts.lives_in_area


def _inside_told(facts: Facts) -> bool:
    return facts.options.get("obstacle") == Obstacle.NOT_IN_EU and not facts.lives_in_area


def _in_area(facts: Facts) -> bool:
    return facts.lives_in_area


_CLOCK = "https://eur-lex.europa.eu/eli/reg/1971/1182/oj"
_BOTH = REMINDER | REPLY
_LOG = "the log of the case"


def _past(start: str, kinds: frozenset[RequestKind], also: frozenset[RequestKind]) -> tuple[Rule, ...]:
    """What happened. ``also``: kinds that tell of sending and receipt, but not of what came before an answer."""
    both = kinds | also
    return (
        rule(f"{start}.sent", OPENING, both, always, "", "Says which letter this one follows.", _LOG),
        rule(
            f"{start}.received.proven", OPENING, both, _received_proven, "12(3)", "The period runs from receipt.", _LOG
        ),
        rule(
            f"{start}.received.assumed",
            OPENING,
            both,
            _received_assumed,
            "12(3)",
            "The period runs from receipt. You have no proof of the day, and the letter says so.",
            _LOG,
        ),
        rule(f"{start}.acknowledged", OPENING, kinds, _acknowledged, "", "The log has an acknowledgement.", _LOG),
        rule(f"{start}.extended", OPENING, kinds, _extended, "12(3)", "The log has an extension.", _LOG),
        rule(f"{start}.reminded", OPENING, kinds, _reminded, "", "The log has reminders.", _LOG),
        rule(
            f"{start}.period-ended",
            OPENING,
            kinds,
            _period_ended,
            "12(3)",
            "The latest plausible day of the answer has passed.",
            _CLOCK,
        ),
        rule(f"{start}.unanswered", OPENING, kinds, _unanswered, "12(3)", "The log has no answer.", _LOG),
    )


_OBSTACLES: tuple[tuple[Obstacle, str, str, str], ...] = (
    (Obstacle.ID_COPY, "12(6); 5(1)(c)", "They asked for a copy of an identity document.", EDPB),
    (Obstacle.PHOTO_DEMANDED, "11(2); 12(2); 5(1)(b); 5(1)(e)", "They asked for a photo of your face.", GDPR),
    (Obstacle.LAST_12_MONTHS, "15(1); 15(3)", "They answered for the last twelve months only.", GDPR),
    (Obstacle.TWICE_A_YEAR, "12(5)", "They allow only so many requests a year.", EDPB),
    (Obstacle.FEE, "12(5); 15(3)", "They asked for money.", EDPB),
    (Obstacle.EXCESSIVE, "12(5)", "They called the request unfounded or excessive.", EDPB),
    (Obstacle.PARTIAL, "12(4)", "They answered only in part.", EDPB),
    (Obstacle.PUBLIC_DATA, "6(1); 9(2)(e)", "They said that the data are public.", GDPR),
    (Obstacle.CANNOT_IDENTIFY, "11(2); 12(2)", "They said that they cannot identify you.", GDPR),
    (Obstacle.WRONG_CHANNEL, "12(2)", "They sent you to another channel.", EDPB),
    (Obstacle.OTHER_LANGUAGE, "12(1); 12(2)", "They want, or use, another language.", GDPR),
)

OPENINGS: tuple[Rule, ...] = (
    rule("complaint.opening", OPENING, COMPLAINT, always, "77", "Says what you lodge, and against whom."),
    rule("complaint.residence", OPENING, COMPLAINT, _in_area, "77(1)", "Says why this authority."),
    rule("complaint.elsewhere", OPENING, COMPLAINT, resident_elsewhere, "77(1)", "Says why this authority."),
    rule("complaint.service.face-search", OPENING, COMPLAINT, face_search, "", "Says what the company does."),
    *_past("past", REMINDER, REPLY),
    *_past("complaint", COMPLAINT, frozenset()),
    rule("reply.answered", OPENING, REPLY, _answered, "", "Says what this letter answers.", _LOG),
    rule("complaint.answered", OPENING, COMPLAINT, _answered, "", "Says what was answered.", _LOG),
    *(
        rule(f"reply.{obstacle}", OPENING, REPLY, chose("obstacle", obstacle), articles, why, source)
        for obstacle, articles, why, source in _OBSTACLES
    ),
    rule("reply.not-in-eu", OPENING, REPLY, _outside_told, "3(2)", "They said that European law does not reach them."),
    rule("scope.established", OPENING, REPLY, _inside_told, "3(1)", "They said that European law does not reach them."),
    rule(
        "scope.decisions",
        OPENING,
        REPLY,
        lambda facts: _outside_told(facts) and bool(facts.decisions),
        "3(2)(b)",
        "Authorities have already applied the law to this company.",
        "decisions.toml",
    ),
    rule("complaint.ground.silence", OPENING, COMPLAINT, _silent, "12(3); 12(4)", "No answer in time."),
    rule("complaint.ground.refused", OPENING, COMPLAINT, _outcome(Outcome.REFUSED), "12(4)", "They refused."),
    rule("complaint.ground.partial", OPENING, COMPLAINT, _outcome(Outcome.PARTIAL), "12(4)", "They did only a part."),
    rule("complaint.reason", OPENING, COMPLAINT, has("reason"), "", "What you want to add."),
    rule("complaint.evidence", OPENING, COMPLAINT, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("complaint.scope", OPENING, COMPLAINT, outside, "3(2); 27", "The company is not known to sit in the area."),
    rule(
        "complaint.decisions",
        OPENING,
        COMPLAINT,
        outside_decided,
        "3(2)(b)",
        "Authorities have already applied the law to this company.",
        "decisions.toml",
    ),
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
    rule("reply.act", REQUEST, REPLY, always, "12(3)", "What you still wait for."),
    rule("reply.reasons", REQUEST, REPLY, always, "12(4)", "Whoever refuses has to give reasons.", EDPB),
    rule("complaint.investigate", REQUEST, COMPLAINT, always, "57(1)(f)", "The task of the authority."),
    rule("complaint.order", REQUEST, COMPLAINT, always, "58(2)(c)", "What the authority can order."),
    rule("complaint.inform", REQUEST, COMPLAINT, always, "77(2); 78(2)", "The authority has to keep you informed."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("reminder.answer-by", CLOSING, _BOTH, has("answer-by"), "", "Your own wish; the law sets no such day."),
    rule("reminder.closing", CLOSING, REMINDER, always, "", "Stays polite and ends the letter."),
    rule("reply.closing", CLOSING, REPLY, always, "12(5)", "A reply is not a new request.", EDPB),
    rule("complaint.closing", CLOSING, COMPLAINT, always, "", "Says how to reach you."),
)
