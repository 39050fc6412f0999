"""Rules of letters that follow an earlier one. They state what the log of the case holds, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

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
    has_photos,
    in_area,
    law_denied_inside,
    law_denied_outside,
    outcome,
    outside,
    outside_face_search,
    outside_platform,
    period_ended,
    resident_elsewhere,
    silent,
)
from exposure_check.letters.laws.ch_fadp.sources import CLAIMS, DPO, FADP, FORBIDDEN, PILA, TIMED, rule
from exposure_check.letters.laws.shared import LOG, past
from exposure_check.letters.rule import (
    CLOSING,
    COMPLAINT,
    OPENING,
    REMINDER,
    REMOVAL,
    REPLY,
    REQUEST,
    RESTRICTION,
    Rule,
)

_BOTH = REMINDER | REPLY
_PERIOD = "FADP Art. 25(7); DPO Art. 18; DPO Art. 22"
_UNTIMED = CLAIMS | REMOVAL
_timed = follows(TIMED)
_untimed = follows(_UNTIMED)


def _past(start: str, kinds: frozenset[RequestKind], also: frozenset[RequestKind]) -> Iterator[Rule]:
    """What happened. A period of the law has ended only where the law sets one."""
    for each in past(start, kinds, also, period="", source=DPO):
        if each.block != f"{start}.period-ended":
            yield each
            continue
        yield replace(each, when=every(period_ended, _timed), articles=tuple(_PERIOD.split("; ")))
        yield rule(
            f"{start}.time-passed",
            OPENING,
            kinds,
            every(period_ended, _untimed),
            "",
            "The law sets no period for this claim. The letter only says that more than 30 days have passed.",
            LOG,
        )


_OBSTACLES: tuple[tuple[Obstacle, str, str, str], ...] = (
    (Obstacle.ID_COPY, "DPO Art. 16(5); FADP Art. 6(2) to (4)", "They asked for a copy of an identity document.", DPO),
    (Obstacle.PHOTO_DEMANDED, "DPO Art. 16(5); FADP Art. 6(2) to (4)", "They asked for a photo of your face.", DPO),
    (Obstacle.LAST_12_MONTHS, "FADP Art. 25(1); FADP Art. 25(2)(b)", "They answered for twelve months only.", FADP),
    (Obstacle.TWICE_A_YEAR, "FADP Art. 26(1)(c); FADP Art. 26(4)", "They allow only so many requests a year.", FADP),
    (
        Obstacle.FEE,
        "FADP Art. 25(6); DPO Art. 19",
        "They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.",
        DPO,
    ),
    (Obstacle.EXCESSIVE, "FADP Art. 26(1)(c); FADP Art. 26(4); DPO Art. 19", "They called the request excessive.", DPO),
    (Obstacle.PARTIAL, "", "They answered only in part.", LOG),
    (Obstacle.PUBLIC_DATA, "FADP Art. 30(3); FADP Art. 25", "They said that the data are public.", FADP),
    (Obstacle.CANNOT_IDENTIFY, "DPO Art. 16(5)", "They said that they cannot identify you.", DPO),
    (Obstacle.WRONG_CHANNEL, "DPO Art. 16(1) and (3)", "They sent you to another channel.", DPO),
    (Obstacle.OTHER_LANGUAGE, "DPO Art. 16(4)", "They want, or use, another language.", DPO),
)

OPENINGS: tuple[Rule, ...] = (
    rule("complaint.opening", OPENING, COMPLAINT, always, "FADP Art. 49(1)", "Says what you report, and about whom."),
    rule("complaint.residence", OPENING, COMPLAINT, in_area, "FADP Art. 3(1)", "Says why this authority."),
    rule("complaint.elsewhere", OPENING, COMPLAINT, resident_elsewhere, "FADP Art. 3(1)", "Says why this authority."),
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
        "reply.partial.timed",
        OPENING,
        REPLY,
        every(chose("obstacle", Obstacle.PARTIAL), _timed),
        "FADP Art. 26(4); FADP Art. 29(2)",
        "Whoever gives less than all has to say why.",
    ),
    rule(
        "reply.public-data.forbidden",
        OPENING,
        REPLY,
        every(chose("obstacle", Obstacle.PUBLIC_DATA), follows(FORBIDDEN)),
        "FADP Art. 30(2)(b) and (3)",
        "The excuse that data are public ends with your express declaration.",
    ),
    rule(
        "reply.not-in-eu",
        OPENING,
        REPLY,
        law_denied_outside,
        "FADP Art. 3; PILA Art. 139(1) and (3)",
        "They said that Swiss law does not reach them.",
        PILA,
    ),
    rule(
        "scope.established",
        OPENING,
        REPLY,
        law_denied_inside,
        "FADP Art. 3; PILA Art. 139(1)(b) and (3)",
        "They said that Swiss law does not reach them.",
        PILA,
    ),
    rule(
        "complaint.ground.silence",
        OPENING,
        COMPLAINT,
        every(silent, _timed),
        "FADP Art. 25(7); DPO Art. 18",
        "No answer in time.",
    ),
    rule(
        "complaint.ground.refused",
        OPENING,
        COMPLAINT,
        every(outcome(Outcome.REFUSED), _timed),
        "FADP Art. 26; FADP Art. 29",
        "They refused.",
    ),
    rule(
        "complaint.ground.partial",
        OPENING,
        COMPLAINT,
        every(outcome(Outcome.PARTIAL), _timed),
        "FADP Art. 26; FADP Art. 29",
        "They did only a part.",
    ),
    rule(
        "complaint.ground.claims",
        OPENING,
        COMPLAINT,
        _untimed,
        "FADP Art. 6; FADP Art. 30; FADP Art. 31",
        "There is no duty to answer such a claim, so the report is about the processing itself.",
    ),
    rule(
        "complaint.ground.will",
        OPENING,
        COMPLAINT,
        follows(FORBIDDEN | RESTRICTION),
        "FADP Art. 30(2)(b)",
        "Your earlier letter declared against the processing.",
    ),
    rule("complaint.reason", OPENING, COMPLAINT, has("reason"), "", "What you want to add."),
    rule("complaint.evidence", OPENING, COMPLAINT, has_photos, "", "Names the photos you confirmed, and no more."),
    rule(
        "complaint.scope.face-search",
        OPENING,
        COMPLAINT,
        outside_face_search,
        "FADP Art. 3(1); FADP Art. 5(c)(4); FADP Art. 14",
        "The company is not known to sit in Switzerland.",
    ),
    rule(
        "complaint.scope.platform",
        OPENING,
        COMPLAINT,
        outside_platform,
        "FADP Art. 3(1)",
        "The company is not known to sit in Switzerland.",
    ),
    rule("reminder.same-request", OPENING, REMINDER, always, "", "A reminder is not a new request."),
)

REQUESTS: tuple[Rule, ...] = (
    rule("reminder.answer", REQUEST, REMINDER, always, "", "What you still wait for."),
    rule("reminder.reasons", REQUEST, REMINDER, _timed, "FADP Art. 26(4); FADP Art. 29", "A refusal needs reasons."),
    rule("reminder.justify", REQUEST, REMINDER, _untimed, "FADP Art. 31", "Whoever goes on should say why it may."),
    rule(
        "reminder.when",
        REQUEST,
        REMINDER,
        every(period_ended, _timed),
        "DPO Art. 18(2)",
        "Whoever needs longer has to name the period.",
        DPO,
    ),
    rule("reply.act", REQUEST, REPLY, always, "", "What you still wait for."),
    rule("reply.reasons", REQUEST, REPLY, _timed, "FADP Art. 26(4); FADP Art. 29", "A refusal needs reasons."),
    rule("reply.justify", REQUEST, REPLY, _untimed, "FADP Art. 31", "Whoever goes on should say why it may."),
    rule("complaint.investigate", REQUEST, COMPLAINT, always, "FADP Art. 49(1)", "When the FDPIC investigates."),
    rule(
        "complaint.order.timed", REQUEST, COMPLAINT, _timed, "FADP Art. 51(1) and (3)(g)", "What the FDPIC can order."
    ),
    rule("complaint.order.claims", REQUEST, COMPLAINT, _untimed, "FADP Art. 51(1)", "What the FDPIC can order."),
    rule(
        "complaint.representative",
        REQUEST,
        COMPLAINT,
        outside,
        "FADP Art. 14; FADP Art. 51(4)",
        "A company abroad can be told to name a representative.",
    ),
    rule("complaint.inform", REQUEST, COMPLAINT, always, "FADP Art. 49(4)", "The FDPIC tells you what came of it."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("reminder.answer-by", CLOSING, _BOTH, has("answer-by"), "", "Your own wish; the law sets no such day."),
    rule("reminder.closing", CLOSING, REMINDER, always, "", "Stays polite and ends the letter."),
    rule("reply.closing", CLOSING, REPLY, always, "", "A reply is not a new request."),
    rule(
        "complaint.no-party",
        CLOSING,
        COMPLAINT,
        always,
        "FADP Art. 49(2); FADP Art. 52(2)",
        "You report; the FDPIC does not decide about your own claims.",
    ),
    rule("complaint.closing", CLOSING, COMPLAINT, always, "", "Says how to reach you."),
)
