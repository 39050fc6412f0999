"""Rules of the other rights: objection, restriction."""

from __future__ import annotations

from exposure_check.domain.request import RequestKind
from exposure_check.letters.facts import Facts
from exposure_check.letters.rule import (
    ITEM,
    OBJECTION,
    OPENING,
    REQUEST,
    RESTRICTION,
    Rule,
    always,
    face_search,
    platform,
    rule,
)


def _with_reason(facts: Facts) -> bool:
    return "reason" in facts.options


def _without_reason(facts: Facts) -> bool:
    return "reason" not in facts.options


def _unlawful_face_search(facts: Facts) -> bool:
    return facts.options.get("ground") == "unlawful" and facts.face_search


def _unlawful_platform(facts: Facts) -> bool:
    return facts.options.get("ground") == "unlawful" and not facts.face_search


def _accuracy(facts: Facts) -> bool:
    return facts.options.get("ground") == "accuracy"


def _claims(facts: Facts) -> bool:
    return facts.options.get("ground") == "claims"


def _objected(facts: Facts) -> bool:
    return facts.options.get("ground") == "objection"


def _then_erase(facts: Facts) -> bool:
    return facts.options.get("then") == "erase"


OPENINGS: tuple[Rule, ...] = (
    rule("objection.opening", OPENING, OBJECTION, always, "21", "Says what you declare and by which right."),
    rule("restriction.opening", OPENING, RESTRICTION, always, "18", "Says what is asked for and by which right."),
)

GROUNDS: tuple[Rule, ...] = (
    rule("objection.reason", OPENING, OBJECTION, _with_reason, "21(1)", "Your own reason, in your own words."),
    rule(
        "objection.ground",
        OPENING,
        OBJECTION,
        _without_reason,
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
        _accuracy,
        "18(1)(a)",
        "You contest the data.",
    ),
    rule(
        "restriction.ground.claims", OPENING, RESTRICTION, _claims, "18(1)(c)", "You need the data for a legal claim."
    ),
    rule(
        "restriction.ground.objection",
        OPENING,
        RESTRICTION,
        _objected,
        "18(1)(d); 21(1)",
        "While an objection is checked, the data rest. The log has your objection.",
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
)
