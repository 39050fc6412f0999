"""Rules of the other rights: objection, restriction, rectification, delivery of data, withdrawal."""

from __future__ import annotations

from exposure_check.domain.request import RequestKind
from exposure_check.letters.conditions import always, face_search, has, has_not, platform
from exposure_check.letters.laws.ch_fadp.sources import DPO, rule, then_erase
from exposure_check.letters.rule import (
    HANDLING,
    ITEM,
    OBJECTION,
    OPENING,
    PORTABILITY,
    RECTIFICATION,
    REQUEST,
    RESTRICTION,
    WITHDRAWAL,
    Rule,
)

OPENINGS: tuple[Rule, ...] = (
    rule(
        "objection.opening",
        OPENING,
        OBJECTION,
        always,
        "FADP Art. 30(2)(b) and (3)",
        "In Swiss law an objection is your express declaration against the processing.",
    ),
    rule(
        "restriction.opening",
        OPENING,
        RESTRICTION,
        always,
        "FADP Art. 30(2)(b); FADP Art. 32(2)(a) and (b)",
        "Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.",
    ),
    rule(
        "rectification.opening",
        OPENING,
        RECTIFICATION,
        always,
        "FADP Art. 32(1)",
        "Says what is asked for and by which right.",
    ),
    rule(
        "portability.opening", OPENING, PORTABILITY, always, "FADP Art. 28", "Says what is asked for, by which right."
    ),
    rule(
        "withdrawal.opening",
        OPENING,
        WITHDRAWAL,
        always,
        "FADP Art. 6(6); FADP Art. 31(1)",
        "Says what you declare; claims no consent.",
    ),
    rule("withdrawal.precaution", OPENING, WITHDRAWAL, face_search, "", "You never gave a face search consent."),
    rule(
        "withdrawal.face",
        OPENING,
        WITHDRAWAL,
        platform,
        "FADP Art. 6(7)(a); FADP Art. 5(c)(4)",
        "Face features and training are named.",
    ),
)

GROUNDS: tuple[Rule, ...] = (
    rule("objection.reason", OPENING, OBJECTION, has("reason"), "", "Your own reason, in your own words."),
    rule("objection.no-reason", OPENING, OBJECTION, has_not("reason"), "FADP Art. 30(2)(b)", "The law asks for none."),
    rule("restriction.reason", OPENING, RESTRICTION, has("reason"), "", "Your own reason, in your own words."),
    rule(
        "rectification.wrong", OPENING, RECTIFICATION, has("wrong"), "FADP Art. 6(5)", "What is wrong, in your words."
    ),
    rule("rectification.right", OPENING, RECTIFICATION, has("right"), "", "What is right, in your words."),
    rule(
        "portability.scope",
        OPENING,
        PORTABILITY,
        always,
        "FADP Art. 28(1); DPO Art. 20",
        "Only what you gave, by consent or contract.",
        DPO,
    ),
)

_DATA: tuple[tuple[str, str], ...] = (
    ("erasure.data.images", "The pictures."),
    ("erasure.data.template", "The measured face."),
)


def _items(kind: frozenset[RequestKind], article: str) -> tuple[Rule, ...]:
    """The kinds of data, named one by one as in an erasure request."""
    pairs = [
        rule(f"{block}.{end}", ITEM, kind, when, article, why)
        for block, why in _DATA
        for end, when in (("face-search", face_search), ("platform", platform))
    ]
    return (
        *pairs,
        rule("erasure.data.metadata", ITEM, kind, always, article, "What is written next to the pictures."),
        rule("erasure.data.addresses", ITEM, kind, always, article, "Where the pictures came from."),
        rule("erasure.data.hits", ITEM, kind, face_search, article, "Results that show you."),
        rule("erasure.data.derived", ITEM, kind, platform, article, "What was concluded from the pictures."),
    )


_STOP = "FADP Art. 30(2)(b); FADP Art. 32(2)(a)"

REQUESTS: tuple[Rule, ...] = (
    rule("objection.stop", REQUEST, OBJECTION, always, _STOP, "What is to stop, kind by kind."),
    *_items(OBJECTION, _STOP),
    rule("objection.disclosure", REQUEST, OBJECTION, always, "FADP Art. 32(2)(b)", "Nothing more is passed on."),
    rule("objection.justify", REQUEST, OBJECTION, always, "FADP Art. 31", "Whoever goes on has to justify it."),
    rule("objection.erase", REQUEST, OBJECTION, always, "FADP Art. 6(4); FADP Art. 32(2)(c)", "Data without a use go."),
    rule("objection.confirm", REQUEST, OBJECTION, always, "", "Shows what was done, and when."),
    rule("restriction.data", REQUEST, RESTRICTION, always, _STOP, "Each kind is named, so that none is left out."),
    *_items(RESTRICTION, _STOP),
    rule("restriction.disclosure", REQUEST, RESTRICTION, always, "FADP Art. 32(2)(b)", "Nothing more is passed on."),
    rule(
        "restriction.access",
        REQUEST,
        RESTRICTION,
        then_erase,
        "FADP Art. 25",
        "You want to see the data before they go.",
    ),
    rule(
        "restriction.then-erase",
        REQUEST,
        RESTRICTION,
        then_erase,
        "FADP Art. 32(2)(c)",
        "Not to be used now, to be erased after the full answer.",
    ),
    rule("restriction.notice", REQUEST, RESTRICTION, always, "", "A request: you want to hear of it before it ends."),
    rule("restriction.recipients", REQUEST, RESTRICTION, always, "FADP Art. 32(4)", "Recipients should hear of it."),
    rule("restriction.confirm", REQUEST, RESTRICTION, always, "", "Shows what was done, and when."),
    rule(
        "rectification.correct",
        REQUEST,
        RECTIFICATION,
        always,
        "FADP Art. 32(1); FADP Art. 6(5)",
        "The correction itself.",
    ),
    rule(
        "rectification.disputed",
        REQUEST,
        RECTIFICATION,
        always,
        "FADP Art. 32(3)",
        "If nobody can prove what is right, the data get a note that they are disputed.",
    ),
    rule("rectification.source", REQUEST, RECTIFICATION, always, "FADP Art. 25(2)(e)", "Errors come back from there."),
    rule(
        "rectification.recipients", REQUEST, RECTIFICATION, always, "FADP Art. 32(4)", "Recipients should hear of it."
    ),
    rule("rectification.confirm", REQUEST, RECTIFICATION, always, "FADP Art. 25(2)(b)", "Shows what was corrected."),
    rule("portability.data", REQUEST, PORTABILITY, always, "FADP Art. 28(1)", "Data that another program can read."),
    rule("portability.data.images", ITEM, PORTABILITY, always, "FADP Art. 28(1)", "The pictures that you uploaded."),
    rule("portability.data.profile", ITEM, PORTABILITY, always, "FADP Art. 28(1)", "What you wrote there."),
    rule("portability.data.activity", ITEM, PORTABILITY, always, "DPO Art. 20(1)", "What your use left behind.", DPO),
    rule("portability.format", REQUEST, PORTABILITY, always, "DPO Art. 21(1)", "Data that can be used again.", DPO),
    rule(
        "portability.transfer",
        REQUEST,
        PORTABILITY,
        has("transfer-to"),
        "FADP Art. 28(2); DPO Art. 21(3)",
        "Straight to the other service, unless that is a disproportionate effort.",
    ),
    rule("withdrawal.stop", REQUEST, WITHDRAWAL, always, _STOP, "Without consent this processing ends."),
    rule(
        "withdrawal.erase", REQUEST, WITHDRAWAL, always, "FADP Art. 6(4); FADP Art. 32(2)(c)", "Data without a use go."
    ),
    rule("withdrawal.justify", REQUEST, WITHDRAWAL, always, "FADP Art. 31", "Some then claim another justification."),
    rule(
        "withdrawal.proof", REQUEST, WITHDRAWAL, always, "FADP Art. 6(6) and (7)", "Whoever relies on consent shows it."
    ),
    rule("withdrawal.confirm", REQUEST, WITHDRAWAL, always, "", "Shows that it was done, and when."),
)

HANDLINGS: tuple[Rule, ...] = (
    rule("portability.no-erasure", HANDLING, PORTABILITY, always, "", "So that nobody closes your account."),
)
