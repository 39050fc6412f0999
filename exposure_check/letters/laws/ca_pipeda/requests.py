"""Rules of the letters that open a case: access, erasure, challenge, amendment, withdrawal of consent."""

from __future__ import annotations

from exposure_check.domain.request import RequestKind
from exposure_check.letters.conditions import (
    always,
    face_search,
    has,
    has_account,
    has_aliases,
    has_birth_date,
    has_photos,
    in_area,
    outside,
    outside_decided,
    platform,
    resident_elsewhere,
)
from exposure_check.letters.laws.ca_pipeda.sources import ALL, FINDINGS, REGULATIONS, TIMED, UNTIMED, rule
from exposure_check.letters.rule import (
    ACCESS,
    CLOSING,
    ERASURE,
    HANDLING,
    ITEM,
    OBJECTION,
    OPENING,
    RECTIFICATION,
    REPLY,
    REQUEST,
    WITHDRAWAL,
    Rule,
)

_SAYS = "Says what is asked for and by which provision."
_REACH = "s. 4(1)(a)"

OPENINGS: tuple[Rule, ...] = (
    rule("access.opening", OPENING, ACCESS, always, "s. 8; Principle 4.9", _SAYS),
    rule("erasure.opening", OPENING, ERASURE, always, "Principle 4.5.3", _SAYS),
    rule("objection.opening", OPENING, OBJECTION, always, "Principle 4.10", _SAYS),
    rule("rectification.opening", OPENING, RECTIFICATION, always, "s. 8; Principle 4.9.5", _SAYS),
    rule("withdrawal.opening", OPENING, WITHDRAWAL, always, "Principle 4.3.8", "Says what you declare, if anything."),
    rule("withdrawal.precaution", OPENING, WITHDRAWAL, always, "Principle 4.3", "Claims no consent."),
    rule("withdrawal.face", OPENING, WITHDRAWAL, platform, "Principle 4.3.8", "Faces and training are named."),
)

ABOUT_ME: tuple[Rule, ...] = (
    rule("service.face-search", OPENING, ALL, face_search, "", "Says why this company is asked."),
    rule("evidence.listed", OPENING, ALL | REPLY, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("scope.resident", OPENING, ALL, in_area, _REACH, "Says why the Act applies."),
    rule(
        "scope.connection",
        OPENING,
        ALL,
        outside,
        _REACH,
        "Companies abroad have said that Canadian law does not reach them. Courts look at the connection.",
    ),
    rule(
        "scope.decisions",
        OPENING,
        ALL,
        outside_decided,
        "Principle 4.3; s. 5(3)",
        "The Commissioner has already applied the Act to this company.",
        FINDINGS,
    ),
    rule("scope.established", OPENING, ALL, resident_elsewhere, _REACH, "You live abroad, the company sits there."),
    rule("identity.names", OPENING, ALL | REPLY, has_aliases, "Principle 4.9.2", "Records may use your other names."),
    rule("identity.birth-date", OPENING, ALL, has_birth_date, "Principle 4.9.2", "Tells you from namesakes."),
    rule("identity.account", OPENING, ALL | REPLY, has_account, "Principle 4.9.2", "Helps to find your account."),
)

GROUNDS: tuple[Rule, ...] = (
    rule(
        "erasure.ground.face-search",
        OPENING,
        ERASURE,
        face_search,
        "Principle 4.3; Principle 4.4.2; s. 5(3); s. 7",
        "Says why the information should not be there.",
    ),
    rule(
        "erasure.public",
        OPENING,
        ERASURE,
        face_search,
        "s. 7(1)(d); s. 7(2)(c.1); s. 7(3)(h.1)",
        "Only what a regulation lists may be taken without consent because it is public.",
        REGULATIONS,
    ),
    rule("erasure.ground.platform", OPENING, ERASURE, platform, "Principle 4.5.3", "Says why it should go."),
    rule("erasure.consent", OPENING, ERASURE, always, "Principle 4.3.8", "In case the company relies on consent."),
    rule(
        "objection.ground.face-search",
        OPENING,
        OBJECTION,
        face_search,
        "Principle 4.3; Principle 4.4.2; s. 5(3)",
        "A challenge names the rules that it is about.",
    ),
    rule(
        "objection.ground.platform",
        OPENING,
        OBJECTION,
        platform,
        "Principle 4.3; Principle 4.5; s. 5(3)",
        "A challenge names the rules that it is about.",
    ),
    rule("objection.reason", OPENING, OBJECTION, has("reason"), "", "Your own reason, in your own words."),
    rule("rectification.wrong", OPENING, RECTIFICATION, has("wrong"), "Principle 4.9.5", "What is wrong."),
    rule("rectification.right", OPENING, RECTIFICATION, has("right"), "Principle 4.9.5", "What is right."),
)


def _items(kind: frozenset[RequestKind], article: str) -> tuple[Rule, ...]:
    """The kinds of information, named one by one."""
    return (
        rule("data.images", ITEM, kind, always, article, "The pictures."),
        rule("data.template.face-search", ITEM, kind, face_search, article, "The measured face."),
        rule("data.template.platform", ITEM, kind, platform, article, "The measured face, if any."),
        rule("data.metadata", ITEM, kind, always, article, "What is written next to the pictures."),
        rule("data.addresses", ITEM, kind, always, article, "Where the pictures came from."),
        rule("data.hits", ITEM, kind, face_search, article, "Results that show you."),
        rule("data.derived", ITEM, kind, platform, article, "What was concluded from the pictures."),
    )


_ACCESS = "Principle 4.9"
_TOLD = "Principle 4.9.1; Principle 4.9.3"

REQUESTS: tuple[Rule, ...] = (
    # --- access
    rule("access.confirm", REQUEST, ACCESS, always, "Principle 4.9.1", "A clear yes or no comes first."),
    rule("access.information", REQUEST, ACCESS, always, "Principle 4.9; Principle 4.9.4", "The information itself."),
    rule("access.images", ITEM, ACCESS, always, _ACCESS, "The pictures themselves."),
    rule("access.template.face-search", ITEM, ACCESS, face_search, _ACCESS, "The measured face."),
    rule("access.template.platform", ITEM, ACCESS, platform, _ACCESS, "The measured face, if any."),
    rule("access.metadata", ITEM, ACCESS, always, _ACCESS, "What is written next to the pictures."),
    rule("access.addresses", ITEM, ACCESS, always, _ACCESS, "Where each picture was taken from."),
    rule("access.hits", ITEM, ACCESS, face_search, _ACCESS, "Who looked for you and saw what."),
    rule("access.profile", ITEM, ACCESS, platform, _ACCESS, "Everything else that hangs on you."),
    rule("access.suppression", ITEM, ACCESS, always, _ACCESS, "Opt-out lists hold information, too."),
    rule("access.use", REQUEST, ACCESS, always, "Principle 4.2; Principle 4.9.1", "What it is used for."),
    rule("access.disclosed.face-search", REQUEST, ACCESS, face_search, _TOLD, "Who got it, by name where possible."),
    rule("access.disclosed.platform", REQUEST, ACCESS, platform, _TOLD, "Who got it, by name where possible."),
    rule("access.source", REQUEST, ACCESS, always, "Principle 4.9.1", "The Act only encourages naming the source."),
    rule("access.consent", REQUEST, ACCESS, always, "Principle 4.3; s. 7", "Consent is the rule in Canada."),
    rule("access.retention", REQUEST, ACCESS, always, "Principle 4.5.2; Principle 4.5.3", "How long it is kept."),
    rule("access.openness", REQUEST, ACCESS, face_search, "Principle 4.8", "How they compare faces."),
    rule("access.keep", REQUEST, ACCESS, always, "s. 8(8)", "So that nothing disappears before you have seen it."),
    # --- erasure
    rule("erasure.data", REQUEST, ERASURE, always, "Principle 4.5.3", "Each kind is named, so that none is left out."),
    *_items(ERASURE, "Principle 4.5.3"),
    rule("erasure.no-return", REQUEST, ERASURE, face_search, "Principle 4.3", "Crawlers come back."),
    rule(
        "erasure.suppression",
        REQUEST,
        ERASURE,
        face_search,
        "Principle 4.3",
        "An opt-out that keeps a measured face is not what you ask for.",
    ),
    rule("erasure.recipients", REQUEST, ERASURE, always, _TOLD, "Whoever got the information should hear of it."),
    rule("erasure.confirm", REQUEST, ERASURE, always, "Principle 4.5", "Shows what was done, kind by kind."),
    # --- challenge
    rule("objection.investigate", REQUEST, OBJECTION, always, "Principle 4.10.4", "Every challenge is investigated."),
    *_items(OBJECTION, "Principle 4.10"),
    rule("objection.procedures", REQUEST, OBJECTION, always, "Principle 4.10.3", "You must be told the procedures."),
    rule("objection.consent", REQUEST, OBJECTION, always, "Principle 4.3; s. 7", "Consent is the rule in Canada."),
    rule("objection.meanwhile", REQUEST, OBJECTION, always, "", "The Act asks for no pause, so this is a wish."),
    rule("objection.result", REQUEST, OBJECTION, always, "Principle 4.10.4", "So that you know what came of it."),
    # --- amendment
    rule(
        "rectification.amend",
        REQUEST,
        RECTIFICATION,
        always,
        "Principle 4.9.5; Principle 4.6",
        "The correction itself.",
    ),
    rule("rectification.show", REQUEST, RECTIFICATION, always, "Principle 4.9.5", "You have to show the error."),
    rule("rectification.source", REQUEST, RECTIFICATION, always, "Principle 4.9.1", "Errors come back from it."),
    rule(
        "rectification.recipients",
        REQUEST,
        RECTIFICATION,
        always,
        "Principle 4.9.3; Principle 4.9.5",
        "Copies elsewhere should be corrected, too.",
    ),
    rule("rectification.unresolved", REQUEST, RECTIFICATION, always, "Principle 4.9.6", "A dispute is put on record."),
    rule("rectification.confirm", REQUEST, RECTIFICATION, always, "Principle 4.9", "Shows what was amended."),
    # --- withdrawal of consent
    rule("withdrawal.stop", REQUEST, WITHDRAWAL, always, "Principle 4.3.8", "Without consent it ends."),
    rule("withdrawal.implications", REQUEST, WITHDRAWAL, always, "Principle 4.3.8", "You must be told what follows."),
    rule("withdrawal.erase", REQUEST, WITHDRAWAL, always, "Principle 4.5.3", "What is not needed should go."),
    rule("withdrawal.basis", REQUEST, WITHDRAWAL, always, "s. 7", "Some then rely on an exception."),
    rule("withdrawal.proof", REQUEST, WITHDRAWAL, always, "Principle 4.3", "Whoever relies on consent can show it."),
    rule("withdrawal.confirm", REQUEST, WITHDRAWAL, always, "", "Shows that it was done, and when."),
)

HANDLINGS: tuple[Rule, ...] = (
    rule("handling.search-by-address", HANDLING, ALL | REPLY, has_photos, "Principle 4.9.2", "No face photo needed."),
    rule(
        "handling.photograph",
        HANDLING,
        ALL - WITHDRAWAL,
        face_search,
        "Principle 4.9.2; Principle 4.3",
        "Companies have asked for photos.",
    ),
    rule(
        "handling.identity",
        HANDLING,
        ALL,
        always,
        "Principle 4.4.1; Principle 4.9.2",
        "Companies have asked for identity documents.",
    ),
    rule(
        "handling.accountable",
        HANDLING,
        ALL,
        always,
        "Principle 4.1; Principle 4.8.2",
        "Every organization has somebody who is accountable.",
    ),
    rule("handling.cost", HANDLING, TIMED, always, "Principle 4.9.4; s. 8(6)", "A cost has to be announced first."),
    rule("handling.contact", HANDLING, ALL, always, "", "Says how to reach you."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("closing.deadline", CLOSING, TIMED, always, "s. 8(3); s. 8(4)", "The law gives 30 days from receipt."),
    rule("closing.refusal", CLOSING, TIMED, always, "s. 8(7)", "A refusal needs reasons, in writing."),
    rule("closing.wish", CLOSING, UNTIMED, always, "", "The Act sets no time here; the letter says so."),
    rule("closing.reasons", CLOSING, UNTIMED, always, "Principle 4.10", "So that you can take it further."),
)
