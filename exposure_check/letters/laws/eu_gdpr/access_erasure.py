"""Rules of requests for access and erasure, and of what all requests to a controller share."""

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
    outside_face_search,
    outside_platform,
    platform,
    resident_elsewhere,
)
from exposure_check.letters.laws.eu_gdpr.sources import CJEU, EDPB, rule
from exposure_check.letters.rule import (
    ACCESS,
    CLOSING,
    ERASURE,
    HANDLING,
    ITEM,
    OPENING,
    REMOVAL,
    REPLY,
    REQUEST,
    RIGHTS,
    Rule,
)

OPENINGS: tuple[Rule, ...] = (
    rule("access.opening", OPENING, ACCESS, always, "15", "Says what is asked for and by which right."),
    rule("erasure.opening", OPENING, ERASURE, always, "17", "Says what is asked for and by which right."),
)

ABOUT_ME: tuple[Rule, ...] = (
    rule("service.face-search", OPENING, RIGHTS, face_search, "", "Says why this company is asked."),
    rule("evidence.listed", OPENING, RIGHTS | REPLY, has_photos, "", "Names the photos you confirmed, and no more."),
    rule(
        "scope.monitoring",
        OPENING,
        RIGHTS,
        outside_face_search,
        "3(2)(b)",
        "Companies outside Europe have said that European law does not reach them.",
    ),
    rule(
        "scope.decisions",
        OPENING,
        RIGHTS,
        outside_decided,
        "3(2)(b)",
        "Authorities have already applied the law to this company.",
        "decisions.toml",
    ),
    rule(
        "scope.offering",
        OPENING,
        RIGHTS,
        outside_platform,
        "3(2)",
        "Says why the law reaches a foreign company.",
    ),
    rule(
        "scope.established",
        OPENING,
        RIGHTS,
        resident_elsewhere,
        "3(1)",
        "You live outside the area, but the company sits in it.",
    ),
    rule("identity.names", OPENING, RIGHTS | REPLY, has_aliases, "5(1)(c); 12(2)", "Records may use your other names."),
    rule("identity.birth-date", OPENING, RIGHTS, has_birth_date, "5(1)(c); 12(2)", "Tells you from namesakes."),
    rule("identity.account", OPENING, RIGHTS | REPLY, has_account, "12(2)", "Helps to find your account."),
)

GROUNDS: tuple[Rule, ...] = (
    rule(
        "erasure.ground.face-search",
        OPENING,
        ERASURE,
        face_search,
        "17(1)(d); 6(1); 9(1); 9(2)(e)",
        "An erasure request needs a ground. Public photos are not public biometric data.",
    ),
    rule(
        "erasure.ground.platform",
        OPENING,
        ERASURE,
        platform,
        "17(1)(d); 6(1); 9",
        "An erasure request needs a ground.",
    ),
    rule(
        "erasure.consent",
        OPENING,
        ERASURE,
        always,
        "7(3); 17(1)(b)",
        "In case the company relies on consent.",
    ),
)

REQUESTS: tuple[Rule, ...] = (
    # --- what access asks for
    rule("access.confirm", REQUEST, ACCESS, always, "15(1)", "A clear yes or no is the first right."),
    rule(
        "access.copy",
        REQUEST,
        ACCESS,
        always,
        "15(3)",
        "A copy of the data, not a description of them.",
        EDPB,
    ),
    rule("access.copy.images", ITEM, ACCESS, always, "15(3)", "The pictures themselves."),
    rule("access.copy.template.face-search", ITEM, ACCESS, face_search, "15(3); 4(14)", "The measured face."),
    rule("access.copy.template.platform", ITEM, ACCESS, platform, "15(3); 4(14)", "The measured face, if any."),
    rule("access.copy.metadata", ITEM, ACCESS, always, "15(3)", "What is written next to the pictures."),
    rule("access.copy.addresses", ITEM, ACCESS, always, "15(3)", "Where each picture was taken from."),
    rule("access.copy.hits", ITEM, ACCESS, face_search, "15(3)", "Who looked for you and saw what."),
    rule("access.copy.profile", ITEM, ACCESS, platform, "15(3)", "Everything else that hangs on you."),
    rule("access.copy.suppression", ITEM, ACCESS, always, "15(3)", "Opt-out lists hold data, too."),
    rule(
        "access.purposes",
        REQUEST,
        ACCESS,
        always,
        "15(1)(a); 15(1)(b); 15(1)(d); 14(1)(c)",
        "What it is for.",
    ),
    rule(
        "access.recipients.face-search",
        REQUEST,
        ACCESS,
        face_search,
        "15(1)(c)",
        "The court says: recipients by name, not by category.",
        CJEU,
    ),
    rule(
        "access.recipients.platform",
        REQUEST,
        ACCESS,
        platform,
        "15(1)(c)",
        "The court says: recipients by name, not by category.",
        CJEU,
    ),
    rule("access.source", REQUEST, ACCESS, always, "15(1)(g); 14(2)(f)", "The source must be told."),
    rule("access.logic.face-search", REQUEST, ACCESS, face_search, "15(1)(h); 22", "How matches are made."),
    rule(
        "access.logic.platform",
        REQUEST,
        ACCESS,
        platform,
        "15(1)(h); 22",
        "Whether machines decide about you.",
    ),
    rule(
        "access.suppression-basis",
        REQUEST,
        ACCESS,
        face_search,
        "6; 9(2); 15(1)(a)",
        "Some services keep a measured face in order to leave it out.",
    ),
    rule("access.transfers", REQUEST, ACCESS, always, "15(2); 46", "Data abroad need safeguards."),
    rule(
        "access.rights",
        REQUEST,
        ACCESS,
        always,
        "15(1)(e); 15(1)(f)",
        "The answer must tell you your rights.",
    ),
    # --- what erasure asks for
    rule("erasure.data", REQUEST, ERASURE, always, "17(1)", "Each kind is named, so that none is left out."),
    rule("erasure.data.images.face-search", ITEM, ERASURE, face_search, "17(1)", "The pictures."),
    rule("erasure.data.images.platform", ITEM, ERASURE, platform, "17(1)", "The pictures."),
    rule("erasure.data.template.face-search", ITEM, ERASURE, face_search, "17(1); 9(1)", "The measured face."),
    rule("erasure.data.template.platform", ITEM, ERASURE, platform, "17(1); 9(1)", "The measured face, if any."),
    rule("erasure.data.metadata", ITEM, ERASURE, always, "17(1)", "What is written next to the pictures."),
    rule("erasure.data.addresses", ITEM, ERASURE, always, "17(1)", "Where the pictures came from."),
    rule("erasure.data.hits", ITEM, ERASURE, face_search, "17(1)", "Results that show you."),
    rule("erasure.data.derived", ITEM, ERASURE, platform, "17(1)", "What was concluded from the pictures."),
    rule("erasure.no-return", REQUEST, ERASURE, face_search, "5(1)(a); 6(1); 9(1)", "Crawlers come back."),
    rule(
        "erasure.suppression",
        REQUEST,
        ERASURE,
        face_search,
        "9(2)(a); 25",
        "An opt-out that keeps a measured face is not what you ask for.",
    ),
    rule("erasure.made-public", REQUEST, ERASURE, always, "17(2)", "Copies elsewhere should be followed up."),
    rule("erasure.recipients", REQUEST, ERASURE, always, "19", "Whoever got the data should hear of it."),
    rule("erasure.confirm", REQUEST, ERASURE, always, "12(3); 17(3)", "Shows what was done, kind by kind."),
)

REPRESENTATIVE: tuple[Rule, ...] = (
    rule(
        "request.representative",
        REQUEST,
        RIGHTS,
        outside,
        "27; 14(1)(a)",
        "A company outside Europe needs a representative in it.",
    ),
)

HANDLINGS: tuple[Rule, ...] = (
    # --- answers to what companies have asked for or refused with
    rule(
        "handling.search-by-address",
        HANDLING,
        RIGHTS | REPLY,
        has_photos,
        "11(2); 12(2)",
        "No extra face photo needed.",
    ),
    rule(
        "handling.photograph",
        HANDLING,
        RIGHTS,
        face_search,
        "5(1)(b); 5(1)(e)",
        "Companies have asked for photos.",
    ),
    rule("handling.identity", HANDLING, RIGHTS, always, "12(6)", "Companies have asked for identity cards.", EDPB),
    rule(
        "handling.channel",
        HANDLING,
        RIGHTS,
        always,
        "12(2)",
        "Companies have insisted on their own form.",
        EDPB,
    ),
    rule(
        "handling.no-look-back",
        HANDLING,
        ACCESS,
        face_search,
        "15(1); 15(3)",
        "A company limited its answers to the last twelve months.",
    ),
    rule(
        "handling.no-quota",
        HANDLING,
        ACCESS,
        face_search,
        "12(5)",
        "A company allowed only two requests a year.",
        EDPB,
    ),
    rule(
        "handling.publisher",
        HANDLING,
        ERASURE,
        face_search,
        "17(1)(d)",
        "A company first wanted the photo to be gone from the website.",
    ),
    rule("handling.format", HANDLING, ACCESS, always, "12(5); 15(3)", "Free, and in a file that you can open."),
    rule("handling.free", HANDLING, RIGHTS - ACCESS, always, "12(5)", "A request costs nothing."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule("closing.deadline", CLOSING, RIGHTS | REMOVAL, always, "12(3)", "The law gives one month from receipt."),
    rule("closing.refusal", CLOSING, RIGHTS | REMOVAL, always, "12(4)", "A refusal needs reasons.", EDPB),
)
