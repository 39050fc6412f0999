"""Rules of requests for access and destruction, and of what all requests to an organisation share."""

from __future__ import annotations

from exposure_check.letters.conditions import (
    always,
    face_search,
    has_account,
    has_aliases,
    has_birth_date,
    has_photos,
    outside,
    outside_decided,
    platform,
    resident_elsewhere,
    since,
)
from exposure_check.letters.laws.au_privacy.sources import AUTOMATED, CHAPTER_12, rule
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

_ALL = ACCESS | ERASURE | OBJECTION | RECTIFICATION | WITHDRAWAL

OPENINGS: tuple[Rule, ...] = (
    rule("access.opening", OPENING, ACCESS, always, "APP 12", "Says what is asked for and by which principle."),
    rule("erasure.opening", OPENING, ERASURE, always, "APP 11.2", "It has a duty to destroy, no right of erasure."),
)

ABOUT_ME: tuple[Rule, ...] = (
    rule("service.face-search", OPENING, _ALL, face_search, "", "Says why this company is asked."),
    rule("evidence.listed", OPENING, _ALL | REPLY, has_photos, "", "Names the photos you confirmed, and no more."),
    rule(
        "scope.link",
        OPENING,
        _ALL,
        outside,
        "s 5B(1A); s 5B(3)",
        "Says when the Act reaches a company that is not established in Australia.",
    ),
    rule(
        "scope.decisions",
        OPENING,
        _ALL,
        outside_decided,
        "s 5B",
        "The Commissioner and a tribunal have already applied the Act to this company.",
        "decisions.toml",
    ),
    rule(
        "scope.established",
        OPENING,
        _ALL,
        resident_elsewhere,
        "s 15",
        "You live outside Australia, but the company sits in it.",
    ),
    rule("identity.names", OPENING, _ALL | REPLY, has_aliases, "APP 12.1", "Records may use your other names."),
    rule("identity.birth-date", OPENING, _ALL, has_birth_date, "APP 12.1", "Tells you from namesakes."),
    rule("identity.account", OPENING, _ALL | REPLY, has_account, "APP 12.1", "Helps to find your account."),
)

GROUNDS: tuple[Rule, ...] = (
    rule(
        "erasure.ground.face-search",
        OPENING,
        ERASURE,
        face_search,
        "s 6(1); APP 3.3; APP 3.4",
        "Measured faces are sensitive information, which needs consent.",
    ),
    rule(
        "erasure.ground.needed",
        OPENING,
        ERASURE,
        face_search,
        "APP 11.2; APP 4.3",
        "What is no longer needed for a permitted purpose has to be destroyed or de-identified.",
    ),
    rule(
        "erasure.ground.platform",
        OPENING,
        ERASURE,
        platform,
        "APP 11.2; s 6(1); APP 3.3",
        "What is no longer needed for a permitted purpose has to be destroyed or de-identified.",
    ),
    rule("erasure.consent", OPENING, ERASURE, always, "s 6(1)", "In case the company relies on consent."),
)

REQUESTS: tuple[Rule, ...] = (
    # --- what access asks for
    rule("access.confirm", REQUEST, ACCESS, always, "APP 12.1; s 6(1)", "A clear yes or no comes first."),
    rule("access.copy", REQUEST, ACCESS, always, "APP 12.1; APP 12.4(b)", "You may say in which way you want access."),
    rule("access.copy.images", ITEM, ACCESS, always, "APP 12.1", "The pictures themselves."),
    rule("access.copy.template.face-search", ITEM, ACCESS, face_search, "APP 12.1; s 6(1)", "The measured face."),
    rule("access.copy.template.platform", ITEM, ACCESS, platform, "APP 12.1; s 6(1)", "The measured face, if any."),
    rule("access.copy.metadata", ITEM, ACCESS, always, "APP 12.1", "What is written next to the pictures."),
    rule("access.copy.addresses", ITEM, ACCESS, always, "APP 12.1", "Where each picture was taken from."),
    rule("access.copy.hits", ITEM, ACCESS, face_search, "APP 12.1", "Who looked for you and saw what."),
    rule("access.copy.profile", ITEM, ACCESS, platform, "APP 12.1; s 6(1)", "Everything else that hangs on you."),
    rule(
        "access.copy.disclosures",
        ITEM,
        ACCESS,
        always,
        "APP 12.1",
        "The Act gives no right to a list of recipients, but records of disclosures are about you, too.",
    ),
    rule("access.copy.suppression", ITEM, ACCESS, always, "APP 12.1", "Opt-out lists hold information, too."),
    rule(
        "access.collection",
        REQUEST,
        ACCESS,
        always,
        "APP 5.2(b); APP 5.2(d); APP 5.2(f)",
        "Whoever collects from others has to tell about it.",
    ),
    rule(
        "access.sensitive.face-search",
        REQUEST,
        ACCESS,
        face_search,
        "s 6(1); APP 3.3; APP 3.4",
        "Measured faces need consent or an exception.",
    ),
    rule(
        "access.sensitive.platform",
        REQUEST,
        ACCESS,
        platform,
        "s 6(1); APP 3.3; APP 3.4",
        "Measured faces need consent or an exception.",
    ),
    rule("access.overseas", REQUEST, ACCESS, always, "APP 5.2(i); APP 5.2(j)", "Whether information goes abroad."),
    rule(
        "access.automated",
        REQUEST,
        ACCESS,
        since(AUTOMATED),
        "APP 1.7; APP 1.8; APP 1.9",
        "Since 10 December 2026 the privacy policy has to say which decisions programs make.",
    ),
    rule(
        "access.logic",
        REQUEST,
        ACCESS,
        face_search,
        "",
        "How matches are made. The Act does not oblige the company to explain it, so the letter only asks.",
    ),
    # --- what a request to destroy asks for
    rule("erasure.data", REQUEST, ERASURE, always, "APP 11.2", "Each kind is named, so that none is left out."),
    rule("erasure.data.images.face-search", ITEM, ERASURE, face_search, "APP 11.2", "The pictures."),
    rule("erasure.data.images.platform", ITEM, ERASURE, platform, "APP 11.2", "The pictures."),
    rule("erasure.data.template.face-search", ITEM, ERASURE, face_search, "APP 11.2; APP 3.3", "The measured face."),
    rule("erasure.data.template.platform", ITEM, ERASURE, platform, "APP 11.2; APP 3.3", "The measured face, if any."),
    rule("erasure.data.metadata", ITEM, ERASURE, always, "APP 11.2", "What is written next to the pictures."),
    rule("erasure.data.addresses", ITEM, ERASURE, always, "APP 11.2", "Where the pictures came from."),
    rule("erasure.data.hits", ITEM, ERASURE, face_search, "APP 11.2", "Results that show you."),
    rule("erasure.data.derived", ITEM, ERASURE, platform, "APP 11.2", "What was concluded from the pictures."),
    rule("erasure.backups", REQUEST, ERASURE, always, "APP 11.2", "Back-ups and archives are copies, too."),
    rule("erasure.no-return", REQUEST, ERASURE, face_search, "APP 3.3", "Crawlers come back."),
    rule(
        "erasure.suppression",
        REQUEST,
        ERASURE,
        face_search,
        "APP 3.3; APP 11.2",
        "An opt-out that keeps a measured face is not what you ask for.",
    ),
    rule(
        "erasure.recipients",
        REQUEST,
        ERASURE,
        always,
        "",
        "Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.",
    ),
    rule("erasure.confirm", REQUEST, ERASURE, always, "APP 11.2", "Shows what was done, kind by kind."),
)

HANDLINGS: tuple[Rule, ...] = (
    rule("handling.search-by-address", HANDLING, _ALL | REPLY, has_photos, "APP 3.2", "No extra face photo needed."),
    rule(
        "handling.photograph",
        HANDLING,
        _ALL - OBJECTION,
        face_search,
        "APP 3.3; APP 6.1; APP 11.2",
        "Companies have asked for photos.",
    ),
    rule("handling.identity", HANDLING, _ALL, always, "APP 3.2", "They have asked for passports.", CHAPTER_12),
    rule("handling.form", HANDLING, ACCESS, always, "APP 12.1", "Companies have insisted on a form.", CHAPTER_12),
    rule("handling.channel", HANDLING, _ALL - ACCESS, always, "", "Companies have insisted on a form."),
    rule(
        "handling.no-look-back",
        HANDLING,
        ACCESS,
        face_search,
        "APP 12.1",
        "A company limited its answers to the last twelve months.",
    ),
    rule(
        "handling.no-quota",
        HANDLING,
        ACCESS,
        face_search,
        "APP 12.3",
        "A company allowed only two requests a year.",
    ),
    rule(
        "handling.publisher",
        HANDLING,
        ERASURE,
        face_search,
        "APP 11.2",
        "A company first wanted the photo to be gone from the website.",
    ),
    rule(
        "handling.format",
        HANDLING,
        ACCESS,
        always,
        "APP 12.4(b); APP 12.8",
        "The request costs nothing. Giving access may cost something, so the letter asks for the amount first.",
    ),
    rule("handling.reach", HANDLING, ERASURE | WITHDRAWAL, always, "", "Says how to reach you."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule(
        "closing.access-period",
        CLOSING,
        ACCESS,
        always,
        "APP 12.4(a)",
        "The Act gives a reasonable period. The 30 days are guidance, and the letter says so.",
        CHAPTER_12,
    ),
    rule("closing.access-refusal", CLOSING, ACCESS, always, "APP 12.5; APP 12.9", "A refusal needs written reasons."),
    rule("closing.no-period", CLOSING, ERASURE | WITHDRAWAL, always, "", "Your own wish; the Act sets no period."),
    rule("closing.marketing-period", CLOSING, OBJECTION, always, "APP 7.7", "The Act gives a reasonable period."),
    rule("closing.reasons", CLOSING, ERASURE | WITHDRAWAL | OBJECTION, always, "", "So that you know why."),
)
