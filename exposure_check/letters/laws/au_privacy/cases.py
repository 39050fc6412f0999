"""Rules of letters that follow an earlier one. They state what the log of the case holds, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import Outcome, RequestKind
from exposure_check.letters.conditions import (
    always,
    answered,
    chose,
    every,
    face_search,
    has,
    has_photos,
    in_area,
    law_denied_inside,
    law_denied_outside,
    outcome,
    outside,
    outside_decided,
    period_ended,
    resident_elsewhere,
    silent,
)
from exposure_check.letters.facts import Facts
from exposure_check.letters.laws.au_privacy.sources import ACT, CHAPTER_12, COMPLAIN, SECTION_40, rule
from exposure_check.letters.laws.shared import LOG, past
from exposure_check.letters.rule import CLOSING, COMPLAINT, OPENING, REMINDER, REPLY, REQUEST, Rule


def _refused(facts: Facts) -> bool:
    """The answer refused something."""
    return facts.history is not None and facts.history.outcome in {Outcome.REFUSED, Outcome.PARTIAL}


def _followed(kind: RequestKind) -> Callable[[Facts], bool]:
    """The log is that of a request of ``kind``."""
    return lambda facts: facts.history is not None and facts.history.kind is kind


_BOTH = REMINDER | REPLY
_SAID_YES = chose("complain", "yes")
_LATE = every(period_ended, _SAID_YES)
_REFUSED = every(_refused, _SAID_YES)
_FIRST = (
    "The Commissioner must not investigate before you have complained to the company. The option “complain” leaves "
    "this out."
)
_PERIOD = "APP 12.4(a); APP 13.5(a)"

_OBSTACLES: tuple[tuple[Obstacle, str, str, str], ...] = (
    (Obstacle.ID_COPY, "APP 3.2; APP 11.2", "They asked for a copy of an identity document.", CHAPTER_12),
    (Obstacle.PHOTO_DEMANDED, "APP 3.3; APP 6.1; APP 11.2", "They asked for a photo of your face.", ACT),
    (Obstacle.LAST_12_MONTHS, "APP 12.1; APP 12.3", "They answered for the last twelve months only.", ACT),
    (Obstacle.TWICE_A_YEAR, "APP 12.3(c)", "They allow only so many requests a year.", ACT),
    (Obstacle.FEE, "APP 12.8; APP 13.5(b); APP 7.7(a)", "They asked for money, which access may cost.", ACT),
    (Obstacle.EXCESSIVE, "APP 12.3(c); APP 12.5", "They called the request excessive or vexatious.", ACT),
    (Obstacle.PARTIAL, "APP 12.9; APP 13.3", "They answered only in part.", ACT),
    (Obstacle.PUBLIC_DATA, "s 6(1); APP 3.3", "They said that the information is public.", ACT),
    (Obstacle.CANNOT_IDENTIFY, "APP 3.2", "They said that they cannot identify you.", ACT),
    (Obstacle.WRONG_CHANNEL, "APP 12.1", "They sent you to another channel.", CHAPTER_12),
    (Obstacle.OTHER_LANGUAGE, "APP 12.1", "They want, or use, another language. The Act has no rule on that.", ACT),
)

_MAY_BREACH: tuple[tuple[RequestKind, str], ...] = (
    (RequestKind.ACCESS, "APP 12.1; APP 12.4; APP 12.9"),
    (RequestKind.RECTIFICATION, "APP 13.1; APP 13.3; APP 13.5"),
    (RequestKind.ERASURE, "APP 11.2"),
    (RequestKind.OBJECTION, "APP 7.7"),
    (RequestKind.WITHDRAWAL, "APP 3.3; APP 6.1"),
)

_COMPLAINTS: tuple[Rule, ...] = (
    rule("complaint.ground.silence", OPENING, COMPLAINT, silent, "", "No answer in a reasonable period.", LOG),
    rule("complaint.ground.refused", OPENING, COMPLAINT, outcome(Outcome.REFUSED), "", "They refused.", LOG),
    rule("complaint.ground.partial", OPENING, COMPLAINT, outcome(Outcome.PARTIAL), "", "They did only a part.", LOG),
    *(
        rule(f"complaint.law.{kind}", OPENING, COMPLAINT, _followed(kind), articles, "What may have been breached.")
        for kind, articles in _MAY_BREACH
    ),
    rule(
        "complaint.sensitive",
        OPENING,
        COMPLAINT,
        face_search,
        "s 6(1); APP 3.3; APP 3.4",
        "Measured faces need consent or an exception.",
    ),
    rule("complaint.reason", OPENING, COMPLAINT, has("reason"), "", "What you want to add."),
    rule("complaint.evidence", OPENING, COMPLAINT, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("complaint.scope", OPENING, COMPLAINT, outside, "s 5B(1A); s 5B(3)", "It is not known to sit in Australia."),
    rule(
        "complaint.decisions",
        OPENING,
        COMPLAINT,
        outside_decided,
        "s 5B",
        "The Commissioner and a tribunal have already applied the Act to this company.",
        "decisions.toml",
    ),
    rule(
        "complaint.respondent-first",
        OPENING,
        COMPLAINT,
        always,
        "s 40(1A)",
        "The Commissioner must not investigate before you have complained to the company.",
        SECTION_40,
    ),
)

OPENINGS: tuple[Rule, ...] = (
    rule("complaint.opening", OPENING, COMPLAINT, always, "s 13; s 36", "Says what you complain about."),
    rule("complaint.residence", OPENING, COMPLAINT, in_area, "s 5B", "Says why the Act protects you."),
    rule("complaint.elsewhere", OPENING, COMPLAINT, resident_elsewhere, "s 15", "Says why the Act binds the company."),
    rule("complaint.service.face-search", OPENING, COMPLAINT, face_search, "", "Says what the company does."),
    *past("past", REMINDER, REPLY, period=_PERIOD, source=CHAPTER_12),
    *past("complaint", COMPLAINT, frozenset(), period=_PERIOD, source=CHAPTER_12),
    rule("reply.answered", OPENING, REPLY, answered, "", "Says what this letter answers.", LOG),
    rule("complaint.answered", OPENING, COMPLAINT, answered, "", "Says what was answered.", LOG),
    *(
        rule(f"reply.{obstacle}", OPENING, REPLY, chose("obstacle", obstacle), articles, why, source)
        for obstacle, articles, why, source in _OBSTACLES
    ),
    rule(
        "reply.not-in-eu",
        OPENING,
        REPLY,
        law_denied_outside,
        "s 5B(1A); s 5B(3)",
        "They said that Australian law does not reach them.",
    ),
    rule(
        "reply.denied-inside",
        OPENING,
        REPLY,
        law_denied_inside,
        "s 6(1); s 15",
        "They said that the Privacy Act does not bind them.",
    ),
    rule(
        "scope.decisions",
        OPENING,
        REPLY,
        every(law_denied_outside, lambda facts: bool(facts.decisions)),
        "s 5B",
        "The Commissioner and a tribunal have already applied the Act to this company.",
        "decisions.toml",
    ),
    *_COMPLAINTS,
    rule("reminder.same-request", OPENING, REMINDER, always, "", "A reminder is not a new request."),
    rule("reminder.complaint", OPENING, REMINDER, _LATE, "s 40(1A)", _FIRST, SECTION_40),
    rule("reply.complaint", OPENING, REPLY, _REFUSED, "s 40(1A)", _FIRST, SECTION_40),
)

REQUESTS: tuple[Rule, ...] = (
    rule("reminder.respond", REQUEST, REMINDER, always, _PERIOD, "What you still wait for."),
    rule("reminder.reasons", REQUEST, REMINDER, always, "APP 12.9; APP 13.3", "A refusal needs written reasons."),
    rule("reminder.delay", REQUEST, REMINDER, period_ended, "", "So that you know why."),
    rule("reminder.complaint.outcome", REQUEST, REMINDER, _LATE, "s 40(1A)", "A company has 30 days.", COMPLAIN),
    rule("reply.act", REQUEST, REPLY, always, "", "What you still wait for."),
    rule("reply.reasons", REQUEST, REPLY, always, "APP 12.9; APP 13.3", "A refusal needs written reasons."),
    rule("reply.complaint.outcome", REQUEST, REPLY, _REFUSED, "s 40(1A)", "A company has 30 days.", COMPLAIN),
    rule("complaint.investigate", REQUEST, COMPLAINT, always, "s 40(1)", "The task of the Commissioner."),
    rule("complaint.conciliate", REQUEST, COMPLAINT, always, "s 40A; s 52", "The Commissioner tries to conciliate."),
    rule("complaint.inform", REQUEST, COMPLAINT, always, "", "So that you know."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("reminder.answer-by", CLOSING, _BOTH, has("answer-by"), "", "Your own wish; the law sets no such day."),
    rule("reminder.closing", CLOSING, REMINDER, always, "", "Stays polite and ends the letter."),
    rule("reply.closing", CLOSING, REPLY, always, "", "A reply is not a new request."),
    rule("complaint.closing", CLOSING, COMPLAINT, always, "", "Says how to reach you."),
)
