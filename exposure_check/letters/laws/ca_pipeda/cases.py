"""Rules of letters that follow an earlier one, and of the authorization of a helper."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import Outcome, RequestKind
from exposure_check.letters.conditions import (
    always,
    answered,
    chose,
    every,
    face_search,
    follows,
    has,
    has_not,
    has_photos,
    in_area,
    outcome,
    outside,
    outside_decided,
    period_ended,
    resident_elsewhere,
    silent,
)
from exposure_check.letters.facts import Facts
from exposure_check.letters.laws.ca_pipeda.sources import ACT, FINDINGS, REGULATIONS, TIMED, rule
from exposure_check.letters.laws.shared import LOG, past
from exposure_check.letters.rule import (
    AUTHORITY,
    CLOSING,
    COMPLAINT,
    OPENING,
    REMINDER,
    REPLY,
    REQUEST,
    Rule,
)

_BOTH = REMINDER | REPLY
_SECTION_8 = "s. 8(3)"

_timed = follows(TIMED)
_untimed = follows(frozenset(RequestKind) - TIMED)


def _past(start: str, kinds: frozenset[RequestKind], also: frozenset[RequestKind]) -> Iterator[Rule]:
    """As :func:`past`, but a time has ended only for requests that section 8 sets one for."""
    for each in past(start, kinds, also, period=_SECTION_8, source=ACT):
        yield replace(each, when=every(period_ended, _timed)) if each.block == f"{start}.period-ended" else each


def _six_months_after(day: date) -> date:
    """The day six months later, or the last of that month where it has no such day."""
    month = day.month + 6
    year, month = day.year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def refused_on(facts: Facts) -> date | None:
    """The day from which section 11(3) counts six months: of the refusal, or of the end of the time limit."""
    history = facts.history
    if history is None or history.kind not in TIMED:
        return None
    refused = history.outcome in {Outcome.REFUSED, Outcome.PARTIAL}
    return history.answered_on if refused else history.due


def _in_six_months(facts: Facts) -> bool:
    day = refused_on(facts)
    return day is not None and facts.written_on <= _six_months_after(day)


def _after_six_months(facts: Facts) -> bool:
    day = refused_on(facts)
    return day is not None and facts.written_on > _six_months_after(day)


_OBSTACLES: tuple[tuple[Obstacle, str, str, str], ...] = (
    (Obstacle.ID_COPY, "Principle 4.9.2; Principle 4.4.1", "They asked for a copy of an identity document.", ACT),
    (Obstacle.PHOTO_DEMANDED, "Principle 4.9.2; Principle 4.3", "They asked for a photo of your face.", ACT),
    (Obstacle.LAST_12_MONTHS, "s. 8; Principle 4.9", "They answered for the last twelve months only.", ACT),
    (Obstacle.TWICE_A_YEAR, "s. 9; Principle 4.9", "They allow only so many requests a year.", ACT),
    (Obstacle.FEE, "s. 8(6); Principle 4.9.4", "They asked for money. A small cost is allowed if announced.", ACT),
    (Obstacle.EXCESSIVE, "s. 9; Principle 4.9", "They called the letter unfounded or excessive.", ACT),
    (Obstacle.PARTIAL, "s. 8(7)", "They answered only in part.", ACT),
    (Obstacle.NOT_IN_EU, "s. 4(1)(a)", "They said that Canadian law does not reach them.", ACT),
    (Obstacle.PUBLIC_DATA, "s. 7(1)(d); s. 7(2)(c.1); s. 7(3)(h.1)", "They said that it is public.", REGULATIONS),
    (Obstacle.CANNOT_IDENTIFY, "Principle 4.9.2", "They said that they cannot identify you.", ACT),
    (Obstacle.WRONG_CHANNEL, "s. 8(1); Principle 4.1", "They sent you to another channel.", ACT),
    (Obstacle.OTHER_LANGUAGE, "Principle 4.9.4", "They want, or use, another language.", ACT),
)

_PROVISION = "They turned you down."

OPENINGS: tuple[Rule, ...] = (
    rule("complaint.opening", OPENING, COMPLAINT, always, "s. 11(1)", "Says what you file, and against whom."),
    rule("complaint.residence", OPENING, COMPLAINT, in_area, "s. 11(1)", "Provinces have commissioners, too."),
    rule("complaint.elsewhere", OPENING, COMPLAINT, resident_elsewhere, "s. 11(1)", "Says why this authority."),
    rule("complaint.service.face-search", OPENING, COMPLAINT, face_search, "", "Says what the company does."),
    *_past("past", REMINDER, REPLY),
    *_past("complaint", COMPLAINT, frozenset()),
    rule("reply.answered", OPENING, REPLY, answered, "", "Says what this letter answers.", LOG),
    rule("complaint.answered", OPENING, COMPLAINT, answered, "", "Says what was answered.", LOG),
    *(
        rule(f"reply.{obstacle}", OPENING, REPLY, chose("obstacle", obstacle), articles, why, source)
        for obstacle, articles, why, source in _OBSTACLES
    ),
    rule(
        "complaint.ground.silence",
        OPENING,
        COMPLAINT,
        every(silent, _timed),
        "s. 8(5); Principle 4.9",
        "Under section 8, silence counts as a refusal.",
    ),
    rule(
        "complaint.ground.silence.other",
        OPENING,
        COMPLAINT,
        every(silent, _untimed),
        "Principle 4.10",
        "There is no time limit here, so you complain that your letter was not dealt with.",
    ),
    rule("complaint.ground.refused", OPENING, COMPLAINT, outcome(Outcome.REFUSED), "s. 11(1)", _PROVISION),
    rule("complaint.ground.partial", OPENING, COMPLAINT, outcome(Outcome.PARTIAL), "s. 11(1)", _PROVISION),
    rule("complaint.time.open", OPENING, COMPLAINT, _in_six_months, "s. 11(3)", "Such complaints have six months."),
    rule(
        "complaint.time.over",
        OPENING,
        COMPLAINT,
        _after_six_months,
        "s. 11(3)",
        "The six months are over. The Commissioner can allow longer.",
    ),
    rule("complaint.reason", OPENING, COMPLAINT, has("reason"), "", "What you want to add."),
    rule("complaint.evidence", OPENING, COMPLAINT, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("complaint.scope", OPENING, COMPLAINT, outside, "s. 4(1)(a)", "The company is not known to sit in Canada."),
    rule(
        "complaint.decisions",
        OPENING,
        COMPLAINT,
        outside_decided,
        "Principle 4.3; s. 5(3)",
        "The Commissioner has already applied the Act to this company.",
        FINDINGS,
    ),
    rule("reminder.same-request", OPENING, REMINDER, always, "", "A reminder is not a new request."),
    rule("authority.opening", OPENING, AUTHORITY, always, "", "Says who may act for you, and towards whom."),
)

REQUESTS: tuple[Rule, ...] = (
    rule("reminder.answer", REQUEST, REMINDER, always, "", "What you still wait for."),
    rule("reminder.reasons", REQUEST, REMINDER, _timed, "s. 8(7)", "A refusal needs reasons, in writing."),
    rule("reminder.reasons.other", REQUEST, REMINDER, _untimed, "Principle 4.10", "So that you can take it further."),
    rule("reply.act", REQUEST, REPLY, always, "", "What you still wait for."),
    rule("reply.reasons", REQUEST, REPLY, always, "s. 8(7)", "A refusal needs reasons, in writing."),
    rule("complaint.investigate", REQUEST, COMPLAINT, always, "s. 12(1)", "The task of the Commissioner."),
    rule("complaint.resolve", REQUEST, COMPLAINT, always, "s. 12.1(2)", "The Commissioner can mediate."),
    rule("complaint.inform", REQUEST, COMPLAINT, always, "s. 13", "An investigation ends in a report."),
    rule(
        "authority.requests",
        REQUEST,
        AUTHORITY,
        always,
        "s. 8; Principle 4.9; Principle 4.5.3; Principle 4.3.8; Principle 4.10",
        "What the helper may do.",
    ),
    rule("authority.receive", REQUEST, AUTHORITY, chose("answers-to", "helper"), "", "The helper gets the answers."),
    rule("authority.receive.me", REQUEST, AUTHORITY, chose("answers-to", "me"), "", "You get the answers."),
    rule("authority.complaint", REQUEST, AUTHORITY, always, "s. 11", "The helper may help with a complaint."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("reminder.answer-by", CLOSING, _BOTH, has("answer-by"), "", "Your own wish; the law sets no such day."),
    rule("reminder.closing", CLOSING, REMINDER, always, "", "Stays polite and ends the letter."),
    rule("reply.closing", CLOSING, REPLY, always, "", "A reply is not a new request."),
    rule("complaint.closing", CLOSING, COMPLAINT, always, "", "Says how to reach you."),
    rule("authority.limits", CLOSING, AUTHORITY, always, "Principle 4.3", "What the helper may not do."),
    rule("authority.until", CLOSING, AUTHORITY, has("until"), "", "When it ends."),
    rule("authority.open-end", CLOSING, AUTHORITY, has_not("until"), "", "You can end it."),
    rule("authority.questions", CLOSING, AUTHORITY, always, "", "The company may check the authorization."),
)
