"""Rules of correction and direct marketing, of the withdrawal of consent, and of the authority to act."""

from __future__ import annotations

from exposure_check.letters.conditions import always, chose, face_search, has, has_not, platform
from exposure_check.letters.laws.au_privacy.sources import ACT, CHAPTER_12, CHAPTER_13, CHAPTER_B, rule
from exposure_check.letters.rule import (
    AUTHORITY,
    CLOSING,
    HANDLING,
    OBJECTION,
    OPENING,
    RECTIFICATION,
    REQUEST,
    WITHDRAWAL,
    Rule,
)

_USE = "s 6(1); APP 3.3; APP 6.1"

OPENINGS: tuple[Rule, ...] = (
    rule(
        "objection.opening",
        OPENING,
        OBJECTION,
        always,
        "APP 7.6",
        "The Act knows no general right to object. This is the use that you can stop.",
    ),
    rule("rectification.opening", OPENING, RECTIFICATION, always, "APP 13", "Says what is asked for."),
    rule("withdrawal.opening", OPENING, WITHDRAWAL, always, _USE, "Says what you declare; claims no consent."),
    rule("withdrawal.precaution", OPENING, WITHDRAWAL, face_search, "", "You never gave a face search consent."),
    rule("withdrawal.face", OPENING, WITHDRAWAL, platform, "s 6(1)", "Face features and training are named."),
    rule("authority.opening", OPENING, AUTHORITY, always, "", "Says who may act for you.", CHAPTER_12),
)

GROUNDS: tuple[Rule, ...] = (
    rule("objection.sensitive", OPENING, OBJECTION, always, "APP 3.3; APP 6.1; APP 7.4", "You do not consent."),
    rule("objection.reason", OPENING, OBJECTION, has("reason"), "APP 7.6", "Your own reason, in your own words."),
    rule("rectification.wrong", OPENING, RECTIFICATION, has("wrong"), "APP 13.1", "What is wrong, in your words."),
    rule("rectification.right", OPENING, RECTIFICATION, has("right"), "APP 13.1", "What is right, in your words."),
    rule(
        "withdrawal.guidelines",
        OPENING,
        WITHDRAWAL,
        always,
        "s 6(1)",
        "The Act does not speak of withdrawal, the guidelines of the authority do.",
        CHAPTER_B,
    ),
)

REQUESTS: tuple[Rule, ...] = (
    rule("objection.communications", REQUEST, OBJECTION, always, "APP 7.6(c)", "No advertising to you."),
    rule("objection.facilitating", REQUEST, OBJECTION, always, "APP 7.6(d)", "No passing on for advertising."),
    rule("objection.source", REQUEST, OBJECTION, always, "APP 7.6(e); APP 7.7(b)", "The source must be told."),
    rule("objection.confirm", REQUEST, OBJECTION, always, "APP 7.7(a)", "Shows that it was done, and when."),
    rule("rectification.correct", REQUEST, RECTIFICATION, always, "APP 13.1", "The correction itself."),
    rule("rectification.recipients", REQUEST, RECTIFICATION, always, "APP 13.2", "Whoever got it should hear of it."),
    rule(
        "rectification.statement",
        REQUEST,
        RECTIFICATION,
        always,
        "APP 13.4",
        "If they refuse, your view has to stand beside the information when you ask for that.",
    ),
    rule("rectification.source", REQUEST, RECTIFICATION, always, "APP 5.2(b)", "Errors come back from their source."),
    rule("rectification.confirm", REQUEST, RECTIFICATION, always, "APP 13.5", "Shows what was corrected."),
    rule("withdrawal.stop", REQUEST, WITHDRAWAL, always, "APP 3.3; APP 6.1", "Without consent this ends."),
    rule("withdrawal.destroy", REQUEST, WITHDRAWAL, always, "APP 11.2", "What is no longer needed has to go."),
    rule("withdrawal.basis", REQUEST, WITHDRAWAL, always, "APP 6; APP 3.4", "Some then claim another ground."),
    rule("withdrawal.proof", REQUEST, WITHDRAWAL, always, "s 6(1)", "Whoever relies on consent should show it."),
    rule("withdrawal.confirm", REQUEST, WITHDRAWAL, always, "", "Shows that it was done, and when."),
    rule("authority.requests", REQUEST, AUTHORITY, always, "APP 7.6; APP 11.2; APP 12; APP 13", "What is allowed."),
    rule("authority.receive", REQUEST, AUTHORITY, chose("answers-to", "helper"), "APP 6.1", "The helper gets answers."),
    rule("authority.receive.me", REQUEST, AUTHORITY, chose("answers-to", "me"), "APP 12.1", "You get the answers."),
    rule("authority.complaint", REQUEST, AUTHORITY, always, "s 36; s 40(1A)", "The helper may complain.", ACT),
)

HANDLINGS: tuple[Rule, ...] = (
    rule("handling.marketing-free", HANDLING, OBJECTION, always, "APP 7.7(a)", "Such a request costs nothing."),
    rule("handling.correction-free", HANDLING, RECTIFICATION, always, "APP 13.5(b)", "A correction costs nothing."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule(
        "closing.correction-period",
        CLOSING,
        RECTIFICATION,
        always,
        "APP 13.5(a)",
        "The Act gives a reasonable period. The 30 days are guidance, and the letter says so.",
        CHAPTER_13,
    ),
    rule("closing.correction-refusal", CLOSING, RECTIFICATION, always, "APP 13.3", "A refusal needs written reasons."),
    rule("authority.limits", CLOSING, AUTHORITY, always, "", "What the helper may not do."),
    rule("authority.until", CLOSING, AUTHORITY, has("until"), "", "When it ends."),
    rule("authority.open-end", CLOSING, AUTHORITY, has_not("until"), "", "You can end it."),
    rule("authority.questions", CLOSING, AUTHORITY, always, "", "The company may check the authority.", CHAPTER_12),
)
