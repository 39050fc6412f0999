"""Rules of letters that follow an earlier one, and of the permission for an authorized agent."""

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
    has_not,
    has_photos,
    outcome,
    period_ended,
    silent,
)
from exposure_check.letters.laws.shared import LOG, past
from exposure_check.letters.laws.us_ca_ccpa.sources import CHOICE, REGULATIONS, rule
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

_TIME = "§ 1798.130(a)(2); 11 CCR § 7021(b)"
_EFFECT = "11 CCR § 7026; 11 CCR § 7027"
_BOTH = REMINDER | REPLY
_VERIFY = "§ 1798.130(a)(7); 11 CCR § 7060"

_of_choice = follows(CHOICE)
_of_others = follows(frozenset(RequestKind) - CHOICE)


def _past(start: str, kinds: frozenset[RequestKind], also: frozenset[RequestKind]) -> Iterator[Rule]:
    """As :func:`past`, but the time that ended is named after what the earlier letter asked for."""
    for each in past(start, kinds, also, period=_TIME, source=REGULATIONS):
        if each.block == f"{start}.period-ended":
            yield replace(each, when=every(period_ended, _of_others))
            yield replace(
                each,
                block=f"{start}.opt-out-ended",
                when=every(period_ended, _of_choice),
                articles=tuple(_EFFECT.split("; ")),
                why="A request to opt out or to limit is put into effect in 15 business days; that time is over, too.",
            )
        else:
            yield each


_OBSTACLES: tuple[tuple[Obstacle, str, str], ...] = (
    (Obstacle.ID_COPY, f"{_VERIFY}; 11 CCR § 7062", "They asked for a copy of an identity document."),
    (Obstacle.PHOTO_DEMANDED, _VERIFY, "They asked for a photo of your face."),
    (Obstacle.LAST_12_MONTHS, "§ 1798.130(a)(2)(B)", "They answered for the last twelve months only."),
    (Obstacle.TWICE_A_YEAR, "§ 1798.130(b)", "They rely on two requests a year. For requests to know they may."),
    (Obstacle.FEE, "§ 1798.130(a)(2); § 1798.145(h)(3); 11 CCR § 7060", "They asked for money."),
    (Obstacle.EXCESSIVE, "§ 1798.145(h)(3)", "They called the request unfounded or excessive."),
    (Obstacle.PARTIAL, "§ 1798.145(h)(2)", "They answered only in part."),
    (Obstacle.NOT_IN_EU, "§ 1798.140(d)", "They said that the Act does not apply to them."),
    (Obstacle.PUBLIC_DATA, "§ 1798.140(v)(2)", "They said that the information is public."),
    (Obstacle.CANNOT_IDENTIFY, "11 CCR § 7060; 11 CCR § 7062; 11 CCR § 7024(a)", "They cannot verify who you are."),
    (Obstacle.WRONG_CHANNEL, "11 CCR § 7020(e); § 1798.130(a)(2)", "They sent you to another channel."),
    (Obstacle.OTHER_LANGUAGE, "11 CCR § 7003", "They want, or use, another language."),
)

_SILENT = every(silent, _of_others)
_SILENT_CHOICE = every(silent, _of_choice)

OPENINGS: tuple[Rule, ...] = (
    rule("complaint.opening", OPENING, COMPLAINT, always, "§ 1798.199.45", "Says what you submit, and about whom."),
    rule("complaint.resident", OPENING, COMPLAINT, has("resident"), "§ 1798.140(i)", "You said that you live there."),
    rule("complaint.service.face-search", OPENING, COMPLAINT, face_search, "", "Says what the company does."),
    *_past("past", REMINDER, REPLY),
    *_past("complaint", COMPLAINT, frozenset()),
    rule("reply.answered", OPENING, REPLY, answered, "", "Says what this letter answers.", LOG),
    rule("complaint.answered", OPENING, COMPLAINT, answered, "", "Says what was answered.", LOG),
    *(
        rule(f"reply.{obstacle}", OPENING, REPLY, chose("obstacle", obstacle), articles, why)
        for obstacle, articles, why in _OBSTACLES
    ),
    rule("complaint.ground.silence", OPENING, COMPLAINT, _SILENT, _TIME, "No response in time."),
    rule(
        "complaint.ground.silence.choice",
        OPENING,
        COMPLAINT,
        _SILENT_CHOICE,
        _EFFECT,
        "The law asks for no answer to such a request, only for its effect. So you ask for an examination.",
    ),
    rule("complaint.ground.refused", OPENING, COMPLAINT, outcome(Outcome.REFUSED), "", "They denied it."),
    rule("complaint.ground.partial", OPENING, COMPLAINT, outcome(Outcome.PARTIAL), "", "They did only a part."),
    rule("complaint.reason", OPENING, COMPLAINT, has("reason"), "", "What you want to add."),
    rule("complaint.evidence", OPENING, COMPLAINT, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("complaint.scope", OPENING, COMPLAINT, always, "§ 1798.140(d)", "You cannot know the company's figures."),
    rule(
        "reminder.same-request", OPENING, REMINDER, always, "§ 1798.130(b)", "A reminder must not count as a request."
    ),
    rule(
        "authority.opening",
        OPENING,
        AUTHORITY,
        always,
        "11 CCR § 7063(a)",
        "A business may ask for proof of your signed permission. This is it.",
        REGULATIONS,
    ),
)

REQUESTS: tuple[Rule, ...] = (
    rule("reminder.answer", REQUEST, REMINDER, _of_others, _TIME, "What you still wait for."),
    rule("reminder.opt-out", REQUEST, REMINDER, _of_choice, _EFFECT, "What you still wait for."),
    rule("reminder.reasons", REQUEST, REMINDER, _of_others, "§ 1798.145(h)(2)", "Whoever does not act gives reasons."),
    rule("reminder.reasons.choice", REQUEST, REMINDER, _of_choice, _EFFECT, "Whoever does not act explains why."),
    rule(
        "reminder.delay",
        REQUEST,
        REMINDER,
        every(period_ended, _of_others),
        "11 CCR § 7021(b)",
        "More time needs a notice with the reason.",
        REGULATIONS,
    ),
    rule("reply.act", REQUEST, REPLY, always, "", "What you still wait for."),
    rule("reply.reasons", REQUEST, REPLY, always, "§ 1798.145(h)(2)", "Whoever denies gives reasons."),
    rule("complaint.investigate", REQUEST, COMPLAINT, always, "§ 1798.199.45", "What the agency may do."),
    rule("complaint.inform", REQUEST, COMPLAINT, always, "§ 1798.199.45", "The agency tells you what it does."),
    rule(
        "authority.requests",
        REQUEST,
        AUTHORITY,
        always,
        "11 CCR § 7063; 11 CCR § 7026; 11 CCR § 7027",
        "What the agent may do.",
        REGULATIONS,
    ),
    rule("authority.receive", REQUEST, AUTHORITY, chose("answers-to", "helper"), "", "The agent gets the responses."),
    rule("authority.receive.me", REQUEST, AUTHORITY, chose("answers-to", "me"), "", "You get the responses."),
    rule("authority.complaint", REQUEST, AUTHORITY, always, "§ 1798.199.45", "The agent may write to the authority."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("reminder.answer-by", CLOSING, _BOTH, has("answer-by"), "", "Your own wish; the law sets no such day."),
    rule("reminder.closing", CLOSING, REMINDER, always, "", "Stays polite and ends the letter."),
    rule("reply.closing", CLOSING, REPLY, always, "§ 1798.130(b)", "A reply must not count as a request."),
    rule("complaint.closing", CLOSING, COMPLAINT, always, "", "Says how to reach you."),
    rule(
        "complaint.sworn.communicate",
        CLOSING,
        COMPLAINT,
        has("sworn"),
        "11 CCR § 7300(a)(3)",
        "A sworn complaint has to allow this.",
        REGULATIONS,
    ),
    rule(
        "complaint.sworn.declaration",
        CLOSING,
        COMPLAINT,
        has("sworn"),
        "11 CCR § 7300(a)(5); § 1798.199.45",
        "You asked for a sworn complaint. Sign it only if every fact in it is true.",
        REGULATIONS,
    ),
    rule(
        "authority.limits",
        CLOSING,
        AUTHORITY,
        always,
        "11 CCR § 7063(c); 11 CCR § 7063(d)",
        "What the agent may not do.",
        REGULATIONS,
    ),
    rule("authority.until", CLOSING, AUTHORITY, has("until"), "", "When it ends."),
    rule("authority.open-end", CLOSING, AUTHORITY, has_not("until"), "", "You can end it."),
    rule(
        "authority.questions",
        CLOSING,
        AUTHORITY,
        always,
        "11 CCR § 7063(a); 11 CCR § 7063(b)",
        "The business may check the permission.",
        REGULATIONS,
    ),
)
