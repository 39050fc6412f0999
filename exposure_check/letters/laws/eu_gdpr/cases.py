"""Rules of letters that follow an earlier one. They state what the log of the case holds, and nothing else."""

from __future__ import annotations

from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import Outcome
from exposure_check.letters.conditions import (
    always,
    answered,
    chose,
    face_search,
    has,
    has_photos,
    in_area,
    outcome,
    outside,
    outside_decided,
    period_ended,
    resident_elsewhere,
    silent,
    since,
)
from exposure_check.letters.facts import Facts
from exposure_check.letters.laws.eu_gdpr.sources import CLOCK, EDPB, ENFORCEMENT, ENFORCEMENT_SOURCE, GDPR, rule
from exposure_check.letters.laws.shared import LOG, past
from exposure_check.letters.rule import CLOSING, COMPLAINT, OPENING, REMINDER, REPLY, REQUEST, Rule


def _outside_told(facts: Facts) -> bool:
    return facts.options.get("obstacle") == Obstacle.NOT_IN_EU and facts.lives_in_area


def _inside_told(facts: Facts) -> bool:
    return facts.options.get("obstacle") == Obstacle.NOT_IN_EU and not facts.lives_in_area


_BOTH = REMINDER | REPLY


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
    rule("complaint.residence", OPENING, COMPLAINT, in_area, "77(1)", "Says why this authority."),
    rule("complaint.elsewhere", OPENING, COMPLAINT, resident_elsewhere, "77(1)", "Says why this authority."),
    rule("complaint.service.face-search", OPENING, COMPLAINT, face_search, "", "Says what the company does."),
    *past("past", REMINDER, REPLY, period="12(3)", source=CLOCK),
    *past("complaint", COMPLAINT, frozenset(), period="12(3)", source=CLOCK),
    rule("reply.answered", OPENING, REPLY, answered, "", "Says what this letter answers.", LOG),
    rule("complaint.answered", OPENING, COMPLAINT, answered, "", "Says what was answered.", LOG),
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
    rule("complaint.ground.silence", OPENING, COMPLAINT, silent, "12(3); 12(4)", "No answer in time."),
    rule("complaint.ground.refused", OPENING, COMPLAINT, outcome(Outcome.REFUSED), "12(4)", "They refused."),
    rule("complaint.ground.partial", OPENING, COMPLAINT, outcome(Outcome.PARTIAL), "12(4)", "They did only a part."),
    rule(
        "complaint.prior-request",
        OPENING,
        COMPLAINT,
        since(ENFORCEMENT),
        "Regulation (EU) 2025/2518",
        "From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.",
        ENFORCEMENT_SOURCE,
    ),
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
    rule("reminder.delay", REQUEST, REMINDER, period_ended, "12(3)", "An extension needs reasons, within the month."),
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
