"""Rules of the authority to act, and of the request to a site or a person to take a photo down."""

from __future__ import annotations

from exposure_check.letters.conditions import always, before, chose, has, has_not, has_photos, since
from exposure_check.letters.laws.uk_gdpr.sources import COMPLAINTS, DPA, ICO_FORM, UK_GDPR, rule
from exposure_check.letters.rule import AUTHORITY, CLOSING, OPENING, REMOVAL, REQUEST, Rule

LINDQVIST = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62001CJ0101"

OPENINGS: tuple[Rule, ...] = (
    rule("authority.opening", OPENING, AUTHORITY, always, "", "Says who may act for you, and towards whom.", ICO_FORM),
    rule("removal.opening", OPENING, REMOVAL, has_not("child"), "17", "Says what you ask for."),
    rule("removal.opening.child", OPENING, REMOVAL, has("child"), "17", "Says for whom you ask, and as what."),
    rule("removal.place", OPENING, REMOVAL, has("url"), "", "Says where the photo is."),
    rule("removal.annex", OPENING, REMOVAL, has_photos, "", "Names the photos you confirmed, and no more."),
    rule("removal.reason", OPENING, REMOVAL, has("reason"), "21(1)", "Your own reason, in your own words."),
    rule(
        "removal.law", OPENING, REMOVAL, always, "4(1); 6(1); 2(2)(a)", "Why the law reaches private sites.", LINDQVIST
    ),
    rule("removal.rights", OPENING, REMOVAL, has_not("child"), "17(1); 21(1); 7(3)", "The rights behind the request."),
    rule(
        "removal.rights.child",
        OPENING,
        REMOVAL,
        has("child"),
        "17(1); 21(1); 7(3); 6(1)(f)",
        "Children are protected.",
        UK_GDPR,
    ),
)

REQUESTS: tuple[Rule, ...] = (
    rule("authority.requests", REQUEST, AUTHORITY, always, "12; 15 to 21", "What the helper may do."),
    rule("authority.receive", REQUEST, AUTHORITY, chose("answers-to", "helper"), "15", "The helper gets the answers."),
    rule("authority.receive.me", REQUEST, AUTHORITY, chose("answers-to", "me"), "15; 5(1)(c)", "You get the answers."),
    rule(
        "authority.complaint.before-2026",
        REQUEST,
        AUTHORITY,
        before(COMPLAINTS),
        "77; DPA 2018 s. 165",
        "The helper may go to the authority.",
        DPA,
    ),
    rule(
        "authority.complaint",
        REQUEST,
        AUTHORITY,
        since(COMPLAINTS),
        "DPA 2018 s. 164A; DPA 2018 s. 165",
        "The helper may complain to the company and go to the authority.",
        DPA,
    ),
    rule("removal.take-down", REQUEST, REMOVAL, always, "17(1)", "The photo, and what hangs on it."),
    rule("removal.copies", REQUEST, REMOVAL, always, "17(2); 19", "Copies elsewhere should be followed up."),
    rule("removal.publisher", REQUEST, REMOVAL, always, "17(1)", "Somebody else may have put it there."),
    rule("removal.confirm", REQUEST, REMOVAL, always, "12(3)", "So that you know."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("authority.limits", CLOSING, AUTHORITY, always, "", "What the helper may not do."),
    rule("authority.until", CLOSING, AUTHORITY, has("until"), "", "When it ends."),
    rule("authority.open-end", CLOSING, AUTHORITY, has_not("until"), "", "You can end it."),
    rule("authority.questions", CLOSING, AUTHORITY, always, "12(6)", "The company may check the authority.", ICO_FORM),
    rule("removal.thanks", CLOSING, REMOVAL, always, "", "Stays polite and ends the letter."),
)
