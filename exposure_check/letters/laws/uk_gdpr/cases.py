"""Rules of letters that follow an earlier one. They state what the log of the case holds, and nothing else."""

from __future__ import annotations

from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import Outcome
from exposure_check.letters.conditions import (
    always,
    answered,
    before,
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
    since,
)
from exposure_check.letters.facts import Facts
from exposure_check.letters.laws.shared import LOG, past
from exposure_check.letters.laws.uk_gdpr.sources import (
    COMPLAINTS,
    DPA,
    DUAA,
    ICO_FORM,
    ICO_REPLY,
    SEARCH,
    UK_GDPR,
    rule,
)
from exposure_check.letters.rule import CLOSING, COMPLAINT, OPENING, REMINDER, REPLY, REQUEST, Rule


def _late(facts: Facts) -> bool:
    """The reminder is a complaint to the controller as well: the time has passed, and the person did not say no."""
    return period_ended(facts) and _complains(facts)


def _refused(facts: Facts) -> bool:
    """The reply is a complaint to the controller as well: something was refused, and the person did not say no."""
    history = facts.history
    return history is not None and history.outcome in {Outcome.REFUSED, Outcome.PARTIAL} and _complains(facts)


def _complains(facts: Facts) -> bool:
    return facts.written_on >= COMPLAINTS and facts.options.get("complain") == "yes"


_BOTH = REMINDER | REPLY


_FIRST = (
    "Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them "
    "first. The option “complain” leaves this out."
)
_ACKNOWLEDGE = "The company has 30 days to acknowledge a complaint."

_OBSTACLES: tuple[tuple[Obstacle, str, str, str], ...] = (
    (Obstacle.ID_COPY, "12(6); 5(1)(c)", "They asked for a copy of an identity document.", ICO_REPLY),
    (Obstacle.PHOTO_DEMANDED, "11(2); 12(2); 5(1)(b); 5(1)(e)", "They asked for a photo of your face.", UK_GDPR),
    (Obstacle.LAST_12_MONTHS, "15(1); 15(3)", "They answered for the last twelve months only.", UK_GDPR),
    (Obstacle.TWICE_A_YEAR, "12(5)", "They allow only so many requests a year.", UK_GDPR),
    (Obstacle.FEE, "12(5); 15(3)", "They asked for money.", ICO_REPLY),
    (Obstacle.EXCESSIVE, "12(5)", "They called the request unfounded or excessive.", ICO_REPLY),
    (Obstacle.PARTIAL, "12(4)", "They answered only in part.", UK_GDPR),
    (Obstacle.PUBLIC_DATA, "6(1); 9(2)(e)", "They said that the data are public.", UK_GDPR),
    (Obstacle.CANNOT_IDENTIFY, "11(2); 12(2)", "They said that they cannot identify you.", UK_GDPR),
    (Obstacle.WRONG_CHANNEL, "12(2)", "They sent you to another channel.", ICO_FORM),
    (Obstacle.OTHER_LANGUAGE, "12(1); 12(2)", "They want, or use, another language.", UK_GDPR),
)

OPENINGS: tuple[Rule, ...] = (
    rule(
        "complaint.opening.before-2026",
        OPENING,
        COMPLAINT,
        before(COMPLAINTS),
        "77; DPA 2018 s. 165",
        "Says what you complain about. Until 18 June 2026 Article 77 stood in the law.",
        DPA,
    ),
    rule(
        "complaint.opening",
        OPENING,
        COMPLAINT,
        since(COMPLAINTS),
        "DPA 2018 s. 165",
        "Says what you complain about, and by which right.",
        DPA,
    ),
    rule("complaint.residence", OPENING, COMPLAINT, in_area, "3(1); 3(2)", "Says why the law protects you."),
    rule("complaint.elsewhere", OPENING, COMPLAINT, resident_elsewhere, "3(1)", "Says why the law binds the company."),
    rule("complaint.service.face-search", OPENING, COMPLAINT, face_search, "", "Says what the company does."),
    *past("past", REMINDER, REPLY, period="12(3)", source=ICO_REPLY),
    *past("complaint", COMPLAINT, frozenset(), period="12(3)", source=ICO_REPLY),
    rule("reply.answered", OPENING, REPLY, answered, "", "Says what this letter answers.", LOG),
    rule("complaint.answered", OPENING, COMPLAINT, answered, "", "Says what was answered.", LOG),
    *(
        rule(f"reply.{obstacle}", OPENING, REPLY, chose("obstacle", obstacle), articles, why, source)
        for obstacle, articles, why, source in _OBSTACLES
    ),
    rule(
        "reply.last-12-months.search",
        OPENING,
        REPLY,
        every(since(SEARCH), chose("obstacle", Obstacle.LAST_12_MONTHS)),
        "15(1A)",
        "The company owes a reasonable and proportionate search. That is no limit in time.",
        DUAA,
    ),
    rule(
        "reply.not-in-eu",
        OPENING,
        REPLY,
        law_denied_outside,
        "3(2)",
        "They said that UK law does not reach them.",
    ),
    rule(
        "scope.established",
        OPENING,
        REPLY,
        law_denied_inside,
        "3(1)",
        "They said that UK law does not reach them.",
    ),
    rule(
        "scope.decisions",
        OPENING,
        REPLY,
        every(law_denied_outside, lambda facts: bool(facts.decisions)),
        "3(2)(b)",
        "A tribunal has already dealt with the reach of the law over this company.",
        "decisions.toml",
    ),
    rule("complaint.ground.silence", OPENING, COMPLAINT, silent, "12(3); 12(4)", "No answer in time."),
    rule("complaint.ground.refused", OPENING, COMPLAINT, outcome(Outcome.REFUSED), "12(4)", "They refused."),
    rule("complaint.ground.partial", OPENING, COMPLAINT, outcome(Outcome.PARTIAL), "12(4)", "They did only a part."),
    rule("complaint.reason", OPENING, COMPLAINT, has("reason"), "", "What you want to add."),
    rule("complaint.evidence", OPENING, COMPLAINT, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("complaint.scope", OPENING, COMPLAINT, outside, "3(2); 27", "The company is not known to sit in the area."),
    rule(
        "complaint.decisions",
        OPENING,
        COMPLAINT,
        outside_decided,
        "3(2)(b)",
        "A tribunal has already dealt with the reach of the law over this company.",
        "decisions.toml",
    ),
    rule(
        "reminder.same-request",
        OPENING,
        REMINDER,
        always,
        "12(5)",
        "A reminder is not a new request, so it cannot count as one too many.",
    ),
    rule(
        "complaint.controller-first",
        OPENING,
        COMPLAINT,
        since(COMPLAINTS),
        "DPA 2018 s. 164A",
        "The authority expects people to complain to the company first.",
        DPA,
    ),
    rule("reminder.complaint", OPENING, REMINDER, _late, "DPA 2018 s. 164A", _FIRST, DPA),
    rule("reply.complaint", OPENING, REPLY, _refused, "DPA 2018 s. 164A", _FIRST, DPA),
)

REQUESTS: tuple[Rule, ...] = (
    rule("reminder.answer", REQUEST, REMINDER, always, "12(3)", "What you still wait for."),
    rule("reminder.reasons", REQUEST, REMINDER, always, "12(4)", "Whoever does not act has to give reasons."),
    rule("reminder.delay", REQUEST, REMINDER, period_ended, "12(3)", "An extension needs reasons, within the month."),
    rule("reply.act", REQUEST, REPLY, always, "12(3)", "What you still wait for."),
    rule("reply.reasons", REQUEST, REPLY, always, "12(4)", "Whoever refuses has to give reasons."),
    rule("reminder.complaint.acknowledge", REQUEST, REMINDER, _late, "DPA 2018 s. 164A(3) and (4)", _ACKNOWLEDGE, DPA),
    rule("reply.complaint.acknowledge", REQUEST, REPLY, _refused, "DPA 2018 s. 164A(3) and (4)", _ACKNOWLEDGE, DPA),
    rule(
        "complaint.investigate",
        REQUEST,
        COMPLAINT,
        always,
        "DPA 2018 s. 165(4) and (5)",
        "The task of the authority.",
        DPA,
    ),
    rule(
        "complaint.order",
        REQUEST,
        COMPLAINT,
        always,
        "58(2)(c); DPA 2018 s. 149",
        "What the authority can order.",
        DPA,
    ),
    rule(
        "complaint.inform",
        REQUEST,
        COMPLAINT,
        always,
        "DPA 2018 s. 165(4) and (5); DPA 2018 s. 166(1)",
        "The authority has to keep you informed.",
        DPA,
    ),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("reminder.answer-by", CLOSING, _BOTH, has("answer-by"), "", "Your own wish; the law sets no such day."),
    rule("reminder.closing", CLOSING, REMINDER, always, "", "Stays polite and ends the letter."),
    rule("reply.closing", CLOSING, REPLY, always, "12(5)", "A reply is not a new request."),
    rule("complaint.closing", CLOSING, COMPLAINT, always, "", "Says how to reach you."),
)
