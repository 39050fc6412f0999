"""Rules of the authority to act, and of the request to a site or a person to take a photo down."""

from __future__ import annotations

from exposure_check.letters.conditions import always, chose, has, has_not, has_photos
from exposure_check.letters.laws.ch_fadp.sources import CC, CO, STREET_VIEW, rule
from exposure_check.letters.rule import AUTHORITY, CLOSING, OPENING, REMOVAL, REQUEST, Rule

OPENINGS: tuple[Rule, ...] = (
    rule("authority.opening", OPENING, AUTHORITY, always, "CO Art. 32", "Who may act for you, and towards whom.", CO),
    rule("removal.opening", OPENING, REMOVAL, has_not("child"), "CC Art. 28", "Says what you ask for.", CC),
    rule(
        "removal.opening.child",
        OPENING,
        REMOVAL,
        has("child"),
        "CC Art. 28; CC Art. 304(1); CC Art. 19c(1)",
        "Says for whom you ask, and as what. A child who is able to judge should agree or write itself.",
        CC,
    ),
    rule("removal.place", OPENING, REMOVAL, has("url"), "", "Says where the photo is."),
    rule("removal.annex", OPENING, REMOVAL, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("removal.reason", OPENING, REMOVAL, has("reason"), "", "Your own reason, in your own words."),
    rule(
        "removal.law",
        OPENING,
        REMOVAL,
        has_not("child"),
        "CC Art. 28; FADP Art. 5(a)",
        "Swiss law protects the right to one's own image, also towards private persons.",
        STREET_VIEW,
    ),
    rule(
        "removal.law.child",
        OPENING,
        REMOVAL,
        has("child"),
        "CC Art. 28; FADP Art. 5(a)",
        "Swiss law protects the right to one's own image, also that of children.",
        STREET_VIEW,
    ),
    rule(
        "removal.rights",
        OPENING,
        REMOVAL,
        has_not("child"),
        "CC Art. 28a(1)(2); FADP Art. 30(2)(b); FADP Art. 32(2)",
        "The rights behind the request.",
        CC,
    ),
    rule(
        "removal.rights.child",
        OPENING,
        REMOVAL,
        has("child"),
        "CC Art. 28a(1)(2); FADP Art. 30(2)(b); FADP Art. 32(2)",
        "The rights behind the request.",
        CC,
    ),
)

REQUESTS: tuple[Rule, ...] = (
    rule(
        "authority.requests", REQUEST, AUTHORITY, always, "FADP Art. 25; FADP Art. 28 to 32", "What the helper may do."
    ),
    rule("authority.receive", REQUEST, AUTHORITY, chose("answers-to", "helper"), "", "The helper gets the answers."),
    rule(
        "authority.receive.me", REQUEST, AUTHORITY, chose("answers-to", "me"), "FADP Art. 6(2)", "You get the answers."
    ),
    rule("authority.report", REQUEST, AUTHORITY, always, "FADP Art. 49", "The helper may report to the authority."),
    rule("removal.take-down", REQUEST, REMOVAL, always, "CC Art. 28a(1)(2)", "The photo, and what hangs on it.", CC),
    rule("removal.copies", REQUEST, REMOVAL, always, "FADP Art. 32(4)", "Copies elsewhere should be followed up."),
    rule("removal.publisher", REQUEST, REMOVAL, always, "CC Art. 28(1)", "Somebody else may have put it there.", CC),
    rule("removal.confirm", REQUEST, REMOVAL, always, "", "So that you know."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("authority.limits", CLOSING, AUTHORITY, always, "", "What the helper may not do."),
    rule("authority.until", CLOSING, AUTHORITY, has("until"), "CO Art. 34(1)", "When it ends.", CO),
    rule("authority.open-end", CLOSING, AUTHORITY, has_not("until"), "CO Art. 34(1)", "You can end it.", CO),
    rule("authority.questions", CLOSING, AUTHORITY, always, "", "The company may ask you about the authority."),
    rule("removal.thanks", CLOSING, REMOVAL, always, "", "Stays polite and ends the letter."),
)
