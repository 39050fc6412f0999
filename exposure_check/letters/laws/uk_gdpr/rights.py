"""Rules of the other rights: objection, restriction, rectification, portability, withdrawal.

Articles 16 to 21 still read as in the EU. The table is written out all the same: each of the two laws is changed by
a parliament of its own.
"""

from __future__ import annotations

from exposure_check.domain.request import RequestKind
from exposure_check.letters.conditions import always, chose, face_search, has, has_not, platform
from exposure_check.letters.facts import Facts
from exposure_check.letters.laws.uk_gdpr.sources import rule
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


def _unlawful_face_search(facts: Facts) -> bool:
    return facts.options.get("ground") == "unlawful" and facts.face_search


def _unlawful_platform(facts: Facts) -> bool:
    return facts.options.get("ground") == "unlawful" and not facts.face_search


def _then_erase(facts: Facts) -> bool:
    """Restrict now, erase later: what people mean by the ground of unlawfulness, unless they say otherwise."""
    usual = "erase" if facts.options.get("ground") == "unlawful" else "nothing"
    return facts.options.get("then", usual) == "erase"


OPENINGS: tuple[Rule, ...] = (
    rule("objection.opening", OPENING, OBJECTION, always, "21", "Says what you declare and by which right."),
    rule("restriction.opening", OPENING, RESTRICTION, always, "18", "Says what is asked for and by which right."),
    rule("rectification.opening", OPENING, RECTIFICATION, always, "16", "Says what is asked for and by which right."),
    rule("portability.opening", OPENING, PORTABILITY, always, "20", "Says what is asked for and by which right."),
    rule("withdrawal.opening", OPENING, WITHDRAWAL, always, "7(3)", "Says what you declare; claims no consent."),
    rule("withdrawal.precaution", OPENING, WITHDRAWAL, face_search, "7(1)", "You never gave a face search consent."),
    rule("withdrawal.face", OPENING, WITHDRAWAL, platform, "7(3); 9(2)(a)", "Face features and training are named."),
)

GROUNDS: tuple[Rule, ...] = (
    rule("objection.reason", OPENING, OBJECTION, has("reason"), "21(1)", "Your own reason, in your own words."),
    rule(
        "objection.ground",
        OPENING,
        OBJECTION,
        has_not("reason"),
        "21(1)",
        "An objection needs grounds from your situation. You gave none of your own, so this one stands in.",
    ),
    rule(
        "restriction.ground.unlawful.face-search",
        OPENING,
        RESTRICTION,
        _unlawful_face_search,
        "18(1)(b); 6(1); 9(1)",
        "Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.",
    ),
    rule(
        "restriction.ground.unlawful.platform",
        OPENING,
        RESTRICTION,
        _unlawful_platform,
        "18(1)(b); 6(1)",
        "Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.",
    ),
    rule(
        "restriction.ground.accuracy",
        OPENING,
        RESTRICTION,
        chose("ground", "accuracy"),
        "18(1)(a)",
        "You contest the data.",
    ),
    rule(
        "restriction.ground.claims",
        OPENING,
        RESTRICTION,
        chose("ground", "claims"),
        "18(1)(c)",
        "For a legal claim.",
    ),
    rule(
        "restriction.ground.objection",
        OPENING,
        RESTRICTION,
        chose("ground", "objection"),
        "18(1)(d); 21(1)",
        "While an objection is checked, the data rest. The log has your objection.",
    ),
    rule("rectification.wrong", OPENING, RECTIFICATION, has("wrong"), "16; 5(1)(d)", "What is wrong, in your words."),
    rule("rectification.right", OPENING, RECTIFICATION, has("right"), "16", "What is right, in your words."),
    rule("portability.scope", OPENING, PORTABILITY, always, "20(1)", "Only what you gave, by consent or contract."),
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


REQUESTS: tuple[Rule, ...] = (
    rule("objection.stop", REQUEST, OBJECTION, always, "21(1)", "After an objection the processing stops."),
    *_items(OBJECTION, "21(1)"),
    rule(
        "objection.demonstrate",
        REQUEST,
        OBJECTION,
        always,
        "21(1)",
        "Whoever goes on has to demonstrate compelling grounds.",
    ),
    rule("objection.restrict", REQUEST, OBJECTION, always, "18(1)(d)", "Until that is checked, the data rest."),
    rule("objection.marketing", REQUEST, OBJECTION, always, "21(2); 21(3)", "Against advertising no reason is needed."),
    rule("objection.erase", REQUEST, OBJECTION, always, "17(1)(c); 19", "A justified objection ends in erasure."),
    rule("objection.confirm", REQUEST, OBJECTION, always, "12(3)", "Shows what was done, and when."),
    rule(
        "restriction.data", REQUEST, RESTRICTION, always, "18(1); 4(3)", "Each kind is named, so that none is left out."
    ),
    *_items(RESTRICTION, "18(1)"),
    rule(
        "restriction.only-store", REQUEST, RESTRICTION, always, "18(2)", "What restriction means: keep, but do not use."
    ),
    rule(
        "restriction.access",
        REQUEST,
        RESTRICTION,
        _then_erase,
        "15(1); 15(3)",
        "You want to see the data before they go.",
    ),
    rule(
        "restriction.then-erase",
        REQUEST,
        RESTRICTION,
        _then_erase,
        "17(1)(d); 19",
        "Restrict now, erase after the full answer.",
    ),
    rule("restriction.notice", REQUEST, RESTRICTION, always, "18(3)", "You must be told before the restriction ends."),
    rule("restriction.recipients", REQUEST, RESTRICTION, always, "19", "Whoever got the data should hear of it."),
    rule("restriction.confirm", REQUEST, RESTRICTION, always, "12(3)", "Shows what was done, and when."),
    rule("rectification.correct", REQUEST, RECTIFICATION, always, "16; 5(1)(d)", "The correction itself."),
    rule("rectification.restrict", REQUEST, RECTIFICATION, always, "18(1)(a)", "Until it is checked, the data rest."),
    rule("rectification.source", REQUEST, RECTIFICATION, always, "15(1)(g)", "Errors come back from their source."),
    rule("rectification.recipients", REQUEST, RECTIFICATION, always, "19", "Whoever got the data should hear of it."),
    rule("rectification.confirm", REQUEST, RECTIFICATION, always, "12(3); 15(3)", "Shows what was corrected."),
    rule("portability.data", REQUEST, PORTABILITY, always, "20(1)", "Data that another program can read."),
    rule("portability.data.images", ITEM, PORTABILITY, always, "20(1)", "The pictures that you uploaded."),
    rule("portability.data.profile", ITEM, PORTABILITY, always, "20(1); 20(4)", "What you wrote there."),
    rule("portability.data.activity", ITEM, PORTABILITY, always, "20(1)", "What your use left behind."),
    rule("portability.format", REQUEST, PORTABILITY, always, "20(1)", "A PDF is not machine-readable."),
    rule("portability.transfer", REQUEST, PORTABILITY, has("transfer-to"), "20(2)", "Straight to the other service."),
    rule("withdrawal.stop", REQUEST, WITHDRAWAL, always, "7(3)", "Without consent the processing ends."),
    rule("withdrawal.erase", REQUEST, WITHDRAWAL, always, "17(1)(b); 19", "Data without a ground are erased."),
    rule("withdrawal.basis", REQUEST, WITHDRAWAL, always, "6; 9(2)", "Some then claim another basis."),
    rule("withdrawal.proof", REQUEST, WITHDRAWAL, always, "7(1)", "Whoever relies on consent has to prove it."),
    rule("withdrawal.confirm", REQUEST, WITHDRAWAL, always, "12(3)", "Shows that it was done, and when."),
)

HANDLINGS: tuple[Rule, ...] = (
    rule("portability.no-erasure", HANDLING, PORTABILITY, always, "20(3)", "So that nobody closes your account."),
    rule("withdrawal.easy", HANDLING, WITHDRAWAL, always, "7(3)", "Withdrawing must not be harder than consenting."),
)
