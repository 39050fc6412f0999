"""Rules of the requests that open a case: to know, delete, correct, opt out, limit, and in a portable format."""

from __future__ import annotations

from exposure_check.domain.request import RequestKind
from exposure_check.letters.conditions import (
    always,
    every,
    face_search,
    has,
    has_account,
    has_aliases,
    has_birth_date,
    has_not,
    has_photos,
    platform,
)
from exposure_check.letters.laws.us_ca_ccpa.sources import CHOICE, REGULATIONS, VERIFIED, rule
from exposure_check.letters.laws.us_ca_ccpa.sources import REQUESTS as ALL
from exposure_check.letters.rule import (
    ACCESS,
    CLOSING,
    ERASURE,
    HANDLING,
    ITEM,
    OBJECTION,
    OPENING,
    PORTABILITY,
    RECTIFICATION,
    REPLY,
    REQUEST,
    RESTRICTION,
    Rule,
)

_SAYS = "Says what is asked for and by which right."

OPENINGS: tuple[Rule, ...] = (
    rule("access.opening", OPENING, ACCESS, always, "§ 1798.110; § 1798.115", _SAYS),
    rule("erasure.opening", OPENING, ERASURE, always, "§ 1798.105", _SAYS),
    rule("objection.opening", OPENING, OBJECTION, always, "§ 1798.120", _SAYS),
    rule("restriction.opening", OPENING, RESTRICTION, always, "§ 1798.121", _SAYS),
    rule("rectification.opening", OPENING, RECTIFICATION, always, "§ 1798.106", _SAYS),
    rule("portability.opening", OPENING, PORTABILITY, always, "§ 1798.110; § 1798.130", _SAYS),
)

ABOUT_ME: tuple[Rule, ...] = (
    rule(
        "scope.resident",
        OPENING,
        ALL,
        has("resident"),
        "§ 1798.140(i); § 1798.140(d)",
        "The Act protects residents of California. You said that you are one.",
    ),
    rule("service.face-search", OPENING, ALL - PORTABILITY, face_search, "", "Says why this company is asked."),
    rule("evidence.listed", OPENING, ALL | REPLY, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("identity.names", OPENING, ALL | REPLY, has_aliases, "11 CCR § 7060", "Records may use your other names."),
    rule("identity.birth-date", OPENING, ALL, has_birth_date, "11 CCR § 7060", "Tells you from namesakes."),
    rule("identity.account", OPENING, ALL | REPLY, has_account, "11 CCR § 7061", "Helps to find your account."),
)

GROUNDS: tuple[Rule, ...] = (
    rule(
        "erasure.public",
        OPENING,
        ERASURE,
        face_search,
        "§ 1798.140(v)(2)",
        "Public photos are not public biometric information.",
    ),
    rule(
        "objection.sale.face-search",
        OPENING,
        OBJECTION,
        face_search,
        "§ 1798.140(ad)",
        "Says what you understand as a sale.",
    ),
    rule(
        "objection.sale.platform",
        OPENING,
        OBJECTION,
        platform,
        "§ 1798.140(ad); § 1798.140(ah)",
        "Says which sales and which sharing you have in mind.",
    ),
    rule(
        "restriction.sensitive",
        OPENING,
        RESTRICTION,
        always,
        "§ 1798.140(ae)(2)(A)",
        "A measured face that serves to identify you is sensitive personal information.",
    ),
    rule("choice.reason", OPENING, CHOICE, has("reason"), "", "Your own words. The Act asks for no reason."),
    rule("rectification.wrong", OPENING, RECTIFICATION, has("wrong"), "§ 1798.106(a)", "What is wrong, in your words."),
    rule("rectification.right", OPENING, RECTIFICATION, has("right"), "§ 1798.106(a)", "What is right, in your words."),
)


def _items(kind: frozenset[RequestKind], section: str) -> tuple[Rule, ...]:
    """The kinds of information, named one by one."""
    return (
        rule("data.images", ITEM, kind, always, section, "The pictures."),
        rule("data.template.face-search", ITEM, kind, face_search, f"{section}; § 1798.140(c)", "The measured face."),
        rule("data.template.platform", ITEM, kind, platform, f"{section}; § 1798.140(c)", "The measured face, if any."),
        rule("data.metadata", ITEM, kind, always, section, "What is written next to the pictures."),
        rule("data.addresses", ITEM, kind, always, section, "Where the pictures came from."),
        rule("data.hits", ITEM, kind, face_search, section, "Results that show you."),
        rule(
            "data.inferences",
            ITEM,
            kind,
            platform,
            f"{section}; § 1798.140(v)(1)(K)",
            "What was concluded about you is personal information, too.",
        ),
    )


_PIECES = "§ 1798.110(a)(5)"
_PORTABLE = "§ 1798.130(a)(3)(B)(iii)"

REQUESTS: tuple[Rule, ...] = (
    # --- to know
    rule("access.confirm", REQUEST, ACCESS, always, "§ 1798.110(a)", "A clear yes or no comes first."),
    rule("access.pieces", REQUEST, ACCESS, always, _PIECES, "The information itself, not a description of it."),
    rule("access.pieces.images", ITEM, ACCESS, always, _PIECES, "The pictures themselves."),
    rule("access.pieces.metadata", ITEM, ACCESS, always, _PIECES, "What is written next to the pictures."),
    rule("access.pieces.addresses", ITEM, ACCESS, always, _PIECES, "Where each picture was taken from."),
    rule("access.pieces.hits", ITEM, ACCESS, face_search, _PIECES, "When you were found, and what was shown."),
    rule("access.pieces.suppression", ITEM, ACCESS, always, _PIECES, "Opt-out lists hold information, too."),
    rule(
        "access.pieces.inferences",
        ITEM,
        ACCESS,
        always,
        f"{_PIECES}; § 1798.140(v)(1)(K)",
        "What was concluded about you is personal information, too.",
    ),
    rule(
        "access.biometric",
        REQUEST,
        ACCESS,
        always,
        "§ 1798.140(c); 11 CCR § 7024(d)",
        "The measured face itself may not be sent to you, but you must be told that there is one.",
        REGULATIONS,
    ),
    rule(
        "access.categories",
        REQUEST,
        ACCESS,
        always,
        "§ 1798.110(a)(1); § 1798.110(a)(2); § 1798.110(a)(3)",
        "Kinds, sources and purposes.",
    ),
    rule("access.retention", REQUEST, ACCESS, always, "§ 1798.100(a)(3)", "How long it is kept."),
    rule(
        "access.disclosed",
        REQUEST,
        ACCESS,
        always,
        "§ 1798.110(a)(4); § 1798.115(a)",
        "Who gets it. The Act gives a right to categories; names are only a wish.",
    ),
    rule("access.sale", REQUEST, ACCESS, face_search, "§ 1798.140(ad)", "Whether showing you to users is a sale."),
    rule(
        "access.period",
        REQUEST,
        ACCESS,
        always,
        "§ 1798.130(a)(2)(B)",
        "Without this request the response may stop at the last twelve months.",
    ),
    # --- to delete
    rule("erasure.data", REQUEST, ERASURE, always, "§ 1798.105(a)", "Each kind is named, so that none is left out."),
    *_items(ERASURE, "§ 1798.105(a)"),
    rule(
        "erasure.reach",
        REQUEST,
        ERASURE,
        always,
        "§ 1798.105(a); § 1798.110(a)(2)",
        "The right covers what was collected from you. For the rest the letter asks politely.",
    ),
    rule(
        "erasure.erase",
        REQUEST,
        ERASURE,
        always,
        "11 CCR § 7022(b)(1)",
        "The regulations also allow removing only the link to you. You ask for erasing.",
        REGULATIONS,
    ),
    rule(
        "erasure.recipients",
        REQUEST,
        ERASURE,
        always,
        "§ 1798.105(c); 11 CCR § 7022(b)",
        "Whoever got the information should delete it, too.",
    ),
    rule(
        "erasure.record",
        REQUEST,
        ERASURE,
        always,
        "§ 1798.105(c)(2)",
        "A business may keep a record of the request. It needs no measured face for that.",
    ),
    rule(
        "erasure.confirm",
        REQUEST,
        ERASURE,
        always,
        "§ 1798.105(d); 11 CCR § 7022",
        "Shows what was deleted, and on which exception the rest is kept.",
        REGULATIONS,
    ),
    rule("erasure.opt-out", REQUEST, ERASURE, always, "§ 1798.120", "What is kept should not be sold."),
    # --- to opt out
    rule("objection.stop", REQUEST, OBJECTION, always, "§ 1798.120(a)", "After this request the selling stops."),
    *_items(OBJECTION, "§ 1798.120(a)"),
    rule("objection.notify", REQUEST, OBJECTION, always, "11 CCR § 7026", "Buyers should hear of it.", REGULATIONS),
    rule(
        "objection.consent",
        REQUEST,
        OBJECTION,
        always,
        "§ 1798.120(d); § 1798.135(c)(4)",
        "The choice lasts, and you are not asked again at once.",
    ),
    rule("objection.confirm", REQUEST, OBJECTION, always, "", "Shows that it was done, and when."),
    # --- to limit
    rule(
        "restriction.limit",
        REQUEST,
        RESTRICTION,
        always,
        "§ 1798.121(a); 11 CCR § 7027",
        "Sensitive information is used only for what the Act lists.",
    ),
    rule("restriction.limit.compute", ITEM, RESTRICTION, always, "§ 1798.121(a)", "No measuring of your face."),
    rule("restriction.limit.compare", ITEM, RESTRICTION, always, "§ 1798.121(a)", "No searching by your face."),
    rule("restriction.limit.disclose", ITEM, RESTRICTION, always, "§ 1798.121(a)", "No showing to others."),
    rule("restriction.notify", REQUEST, RESTRICTION, always, "11 CCR § 7027", "Others should respect it.", REGULATIONS),
    rule(
        "restriction.not-covered",
        REQUEST,
        RESTRICTION,
        always,
        "§ 1798.121(d)",
        "Some say that their use of faces falls outside this section. Then they should explain it.",
    ),
    rule("restriction.confirm", REQUEST, RESTRICTION, always, "", "Shows that it was done, and when."),
    # --- to correct
    rule("rectification.correct", REQUEST, RECTIFICATION, always, "§ 1798.106(a)", "The correction itself."),
    rule(
        "rectification.documentation",
        REQUEST,
        RECTIFICATION,
        always,
        "11 CCR § 7023",
        "A business may ask for documentation. It should say what it needs.",
        REGULATIONS,
    ),
    rule(
        "rectification.providers",
        REQUEST,
        RECTIFICATION,
        always,
        "11 CCR § 7023",
        "Copies elsewhere should be corrected, too.",
        REGULATIONS,
    ),
    rule("rectification.source", REQUEST, RECTIFICATION, always, "", "Errors come back from their source."),
    rule(
        "rectification.confirm",
        REQUEST,
        RECTIFICATION,
        always,
        "11 CCR § 7023; § 1798.130(b)",
        "Shows what was corrected.",
        REGULATIONS,
    ),
    # --- in a portable format
    rule("portability.data", REQUEST, PORTABILITY, always, _PORTABLE, "Information that another program can read."),
    rule("portability.data.images", ITEM, PORTABILITY, always, _PORTABLE, "The pictures that you uploaded."),
    rule("portability.data.profile", ITEM, PORTABILITY, always, _PORTABLE, "What you wrote there."),
    rule("portability.data.activity", ITEM, PORTABILITY, always, _PORTABLE, "What your use left behind."),
    rule("portability.transfer", REQUEST, PORTABILITY, has("transfer-to"), _PORTABLE, "For the other service."),
)

HANDLINGS: tuple[Rule, ...] = (
    rule("handling.search-by-address", HANDLING, ALL | REPLY, has_photos, "11 CCR § 7060", "No face photo needed."),
    rule(
        "handling.photograph",
        HANDLING,
        VERIFIED - PORTABILITY,
        face_search,
        "§ 1798.130(a)(7)",
        "Companies have asked for photos.",
    ),
    rule(
        "handling.identity",
        HANDLING,
        VERIFIED,
        always,
        "11 CCR § 7060; § 1798.130(a)(7)",
        "Companies have asked for identity documents.",
    ),
    rule(
        "handling.no-verification",
        HANDLING,
        CHOICE,
        always,
        "11 CCR § 7060",
        "Nobody has to prove who they are in order to opt out or to limit.",
        REGULATIONS,
    ),
    rule(
        "handling.channel",
        HANDLING,
        VERIFIED,
        always,
        "11 CCR § 7020(e)",
        "Companies have insisted on their own form.",
        REGULATIONS,
    ),
    rule("handling.channel.choice", HANDLING, CHOICE, always, "", "Companies have insisted on their own form."),
    rule(
        "handling.account",
        HANDLING,
        ALL,
        has_not("account"),
        "§ 1798.130(a)(2); § 1798.135(c)(1)",
        "No account is needed for a request.",
    ),
    rule(
        "handling.no-retaliation",
        HANDLING,
        ALL,
        every(platform, has_account),
        "§ 1798.125(a)",
        "A request must not cost you your account.",
    ),
    rule(
        "handling.format",
        HANDLING,
        ACCESS | PORTABILITY,
        always,
        "§ 1798.130(a)(2)",
        "Free, and in a file that you can open.",
    ),
    rule(
        "handling.free",
        HANDLING,
        ERASURE | RECTIFICATION,
        always,
        "§ 1798.130(a)(2); § 1798.145(h)(3)",
        "A request costs nothing.",
    ),
    rule("handling.contact", HANDLING, CHOICE, always, "", "Says how to reach you."),
    rule("portability.no-deletion", HANDLING, PORTABILITY, always, "", "So that nobody closes your account."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule(
        "closing.deadline",
        CLOSING,
        VERIFIED,
        always,
        "11 CCR § 7021(a); 11 CCR § 7021(b); § 1798.130(a)(2)",
        "The law gives 45 days from receipt.",
        REGULATIONS,
    ),
    rule(
        "closing.opt-out",
        CLOSING,
        CHOICE,
        always,
        "11 CCR § 7026; 11 CCR § 7027",
        "The law gives 15 business days from receipt.",
        REGULATIONS,
    ),
    rule("closing.refusal", CLOSING, VERIFIED, always, "§ 1798.145(h)(2)", "A denial needs reasons."),
    rule(
        "closing.refusal.choice",
        CLOSING,
        CHOICE,
        always,
        "11 CCR § 7026; 11 CCR § 7027",
        "A denial needs an explanation.",
        REGULATIONS,
    ),
)
