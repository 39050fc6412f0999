"""Letters under the Illinois Biometric Information Privacy Act: the order of the table is the order in the letter.

The Act lays duties on companies (section 15) and gives no right to an answer, and no time for one. So these letters
ask, and no rule speaks of a period that has ended.
"""

from __future__ import annotations

from collections.abc import Callable

from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import RequestKind
from exposure_check.letters.conditions import (
    always,
    answered,
    chose,
    face_search,
    has,
    has_account,
    has_aliases,
    has_birth_date,
    has_not,
    has_photos,
)
from exposure_check.letters.facts import Facts
from exposure_check.letters.laws.shared import LOG, past
from exposure_check.letters.rule import (
    ACCESS,
    AUTHORITY,
    CLOSING,
    ERASURE,
    HANDLING,
    ITEM,
    OBJECTION,
    OPENING,
    REMINDER,
    REPLY,
    REQUEST,
    Part,
    Rule,
)
from exposure_check.letters.rule import rule as any_rule

ACT = "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004"

_ALL = ACCESS | ERASURE | OBJECTION
_BOTH = REMINDER | REPLY
_POLICY = "740 ILCS 14/15(a)"
_RELEASE = "740 ILCS 14/15(b)(3)"
_WORDS = "740 ILCS 14/10"


def rule(
    block: str, part: Part, kinds: frozenset[RequestKind], when: Callable[[Facts], bool], articles: str, why: str
) -> Rule:
    """A line of a table; its source is the Act."""
    return any_rule(block, part, kinds, when, articles, why, ACT)


_OBSTACLES: tuple[tuple[Obstacle, str, str], ...] = (
    (Obstacle.ID_COPY, _POLICY, "They asked for a copy of an identity document."),
    (Obstacle.PHOTO_DEMANDED, "740 ILCS 14/15(b)", "They asked for a photo of your face."),
    (Obstacle.LAST_12_MONTHS, f"{_POLICY}; 740 ILCS 14/15(b)", "They answered for the last twelve months only."),
    (Obstacle.TWICE_A_YEAR, _POLICY, "They rely on a number of requests. The Act has none, but no duty to answer."),
    (Obstacle.FEE, _POLICY, "They asked for money. The Act says nothing about it."),
    (Obstacle.EXCESSIVE, _POLICY, "They called the letter unfounded or excessive."),
    (Obstacle.PARTIAL, "", "They answered only in part."),
    (Obstacle.NOT_IN_EU, f"{_WORDS}; 740 ILCS 14/25", "They said that the Act does not apply to them."),
    (Obstacle.PUBLIC_DATA, f"{_WORDS}; 740 ILCS 14/15(b)", "They said that the photos are public."),
    (Obstacle.CANNOT_IDENTIFY, _POLICY, "They said that they cannot tell which records are yours."),
    (Obstacle.WRONG_CHANNEL, "", "They sent you to another channel."),
    (Obstacle.OTHER_LANGUAGE, "", "They want, or use, another language."),
)

_SAYS = "Says what is asked for, and with reference to which section."

OPENINGS: tuple[Rule, ...] = (
    rule("access.opening", OPENING, ACCESS, always, "740 ILCS 14/15", _SAYS),
    rule("erasure.opening", OPENING, ERASURE, always, "740 ILCS 14/15", _SAYS),
    rule("objection.opening", OPENING, OBJECTION, always, f"{_RELEASE}; 740 ILCS 14/15(d)(1)", _SAYS),
    rule("objection.precaution", OPENING, OBJECTION, always, "", "You do not say that you ever gave a release."),
    *(
        each
        for each in past("past", REMINDER, REPLY, period="", source=ACT)
        if not each.block.endswith(".period-ended")
    ),
    any_rule("reply.answered", OPENING, REPLY, answered, "", "Says what this letter answers.", LOG),
    *(
        rule(f"reply.{obstacle}", OPENING, REPLY, chose("obstacle", obstacle), articles, why)
        for obstacle, articles, why in _OBSTACLES
    ),
    rule("authority.opening", OPENING, AUTHORITY, always, "740 ILCS 14/15", "Says who may act for you."),
    rule("scope.resident", OPENING, _ALL, has("resident"), _WORDS, "You said that you live in Illinois."),
    rule("scope.geometry", OPENING, _ALL, always, _WORDS, "The Act covers the measured face, not the photo."),
    rule("service.face-search", OPENING, _ALL, face_search, "", "Says why this company is asked."),
    rule("evidence.listed", OPENING, _ALL | REPLY, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("identity.names", OPENING, _ALL | REPLY, has_aliases, "", "Records may use your other names."),
    rule("identity.birth-date", OPENING, _ALL, has_birth_date, "", "Tells you from namesakes."),
    rule("identity.account", OPENING, _ALL | REPLY, has_account, "", "Helps to find your account."),
    rule("erasure.schedule", OPENING, ERASURE, always, _POLICY, "The Act itself says when they are destroyed."),
    rule("objection.reason", OPENING, OBJECTION, has("reason"), "", "Your own words. The Act asks for no reason."),
    rule("reminder.no-time", OPENING, REMINDER, always, "", "The Act sets no time, and the letter says so."),
)

REQUESTS: tuple[Rule, ...] = (
    rule("access.policy", REQUEST, ACCESS, always, _POLICY, "The policy has to be public."),
    rule("access.confirm", REQUEST, ACCESS, always, "740 ILCS 14/15(b)", "A clear yes or no comes first."),
    rule(
        "access.informed",
        REQUEST,
        ACCESS,
        always,
        "740 ILCS 14/15(b)(1); 740 ILCS 14/15(b)(2)",
        "The Act wants you to be informed in writing first.",
    ),
    rule("access.release", REQUEST, ACCESS, always, _RELEASE, "The Act wants a written release first."),
    rule("access.retention", REQUEST, ACCESS, always, _POLICY, "When they are to be destroyed."),
    rule("access.sale", REQUEST, ACCESS, always, "740 ILCS 14/15(c)", "The Act does not allow a sale."),
    rule("access.disclosure", REQUEST, ACCESS, always, "740 ILCS 14/15(d)", "Passing on needs one of four grounds."),
    rule("erasure.data", REQUEST, ERASURE, always, _POLICY, "Each kind is named, so that none is left out."),
    rule("erasure.data.scan", ITEM, ERASURE, always, f"{_POLICY}; {_WORDS}", "The measured face."),
    rule("erasure.data.index", ITEM, ERASURE, always, f"{_POLICY}; {_WORDS}", "What was made from it."),
    rule("erasure.data.copies", ITEM, ERASURE, always, _POLICY, "Copies elsewhere."),
    rule("erasure.when", REQUEST, ERASURE, always, _POLICY, "Lets the company say when, if not now."),
    rule("erasure.not-again", REQUEST, ERASURE, always, _RELEASE, "Crawlers come back."),
    rule(
        "erasure.suppression",
        REQUEST,
        ERASURE,
        face_search,
        f"{_WORDS}; {_RELEASE}",
        "An opt-out that keeps a measured face is not what you ask for.",
    ),
    rule("erasure.recipients", REQUEST, ERASURE, always, "740 ILCS 14/15(d)", "Whoever got them should hear of it."),
    rule("erasure.photographs", REQUEST, ERASURE, always, _WORDS, "The Act leaves photos out, so this is a wish."),
    rule("erasure.confirm", REQUEST, ERASURE, always, _POLICY, "Shows what was done, and when."),
    rule("objection.obtain", REQUEST, OBJECTION, always, "740 ILCS 14/15(b)", "No measuring of your face."),
    rule("objection.sale", REQUEST, OBJECTION, always, "740 ILCS 14/15(c)", "No sale and no profit."),
    rule("objection.disclosure", REQUEST, OBJECTION, always, "740 ILCS 14/15(d)", "No passing on."),
    rule("objection.search", REQUEST, OBJECTION, face_search, "740 ILCS 14/15(d)", "No results by your face."),
    rule("objection.confirm", REQUEST, OBJECTION, always, "", "So that you know."),
    rule("reminder.answer", REQUEST, REMINDER, always, "", "What you still wait for."),
    rule("reminder.policy", REQUEST, REMINDER, always, _POLICY, "The policy has to be public in any case."),
    rule("reply.act", REQUEST, REPLY, always, "", "What you still wait for."),
    rule("reply.reasons", REQUEST, REPLY, always, "", "The Act asks for no reasons, so this is a wish."),
    rule("authority.requests", REQUEST, AUTHORITY, always, "740 ILCS 14/15", "What the helper may do."),
    rule("authority.receive", REQUEST, AUTHORITY, chose("answers-to", "helper"), "", "The helper gets the answers."),
    rule("authority.receive.me", REQUEST, AUTHORITY, chose("answers-to", "me"), "", "You get the answers."),
)

HANDLINGS: tuple[Rule, ...] = (
    rule("handling.search-by-address", HANDLING, _ALL | REPLY, has_photos, "", "No extra face photo needed."),
    rule(
        "handling.no-release",
        HANDLING,
        _ALL | _BOTH,
        always,
        f"{_RELEASE}; 740 ILCS 14/15(d)(1)",
        "A letter must not be read as a release.",
    ),
    rule("handling.photograph", HANDLING, _ALL, face_search, "740 ILCS 14/15(b)", "Companies have asked for photos."),
    rule("handling.identity", HANDLING, _ALL, always, _POLICY, "Companies have asked for identity documents."),
    rule("handling.contact", HANDLING, _ALL, always, "", "Says how to reach you."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("closing.no-time", CLOSING, _ALL, always, "", "The Act sets no time, and the letter says so."),
    rule("closing.open-points", CLOSING, _ALL, always, "", "So that you know where you stand."),
    rule("reminder.answer-by", CLOSING, _BOTH, has("answer-by"), "", "Your own wish; the law sets no such day."),
    rule("reminder.closing", CLOSING, REMINDER, always, "", "Stays polite and ends the letter."),
    rule("reply.closing", CLOSING, REPLY, always, "", "Stays polite and ends the letter."),
    rule(
        "authority.no-release",
        CLOSING,
        AUTHORITY,
        always,
        f"{_RELEASE}; 740 ILCS 14/15(d)(1)",
        "Under the Act a representative could give a release. Yours may not.",
    ),
    rule("authority.limits", CLOSING, AUTHORITY, always, "", "What the helper may not do."),
    rule("authority.until", CLOSING, AUTHORITY, has("until"), "", "When it ends."),
    rule("authority.open-end", CLOSING, AUTHORITY, has_not("until"), "", "You can end it."),
    rule("authority.questions", CLOSING, AUTHORITY, always, "", "The company may check the authorization."),
)

RULES: tuple[Rule, ...] = (*OPENINGS, *REQUESTS, *HANDLINGS, *CLOSINGS)
