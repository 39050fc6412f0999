"""Rules of requests for access and erasure, and of what all requests to a controller share."""

from __future__ import annotations

from exposure_check.domain.request import RequestKind
from exposure_check.letters.conditions import (
    always,
    face_search,
    has_account,
    has_aliases,
    has_birth_date,
    has_photos,
    outside,
    outside_face_search,
    outside_platform,
    platform,
    resident_elsewhere,
)
from exposure_check.letters.facts import Facts
from exposure_check.letters.laws.ch_fadp.sources import CLAIMS, DPO, PILA, WISHES, rule, then_erase
from exposure_check.letters.rule import (
    ACCESS,
    CLOSING,
    ERASURE,
    HANDLING,
    ITEM,
    OPENING,
    PORTABILITY,
    REPLY,
    REQUEST,
    RIGHTS,
    Rule,
)


def _with_access(facts: Facts) -> bool:
    """The claim also asks for information under Article 25, which has a period of its own."""
    return facts.kind is RequestKind.RECTIFICATION or (facts.kind is RequestKind.RESTRICTION and then_erase(facts))


def _without_access(facts: Facts) -> bool:
    return not _with_access(facts)


OPENINGS: tuple[Rule, ...] = (
    rule("access.opening", OPENING, ACCESS, always, "FADP Art. 25", "Says what is asked for and by which right."),
    rule(
        "erasure.opening",
        OPENING,
        ERASURE,
        always,
        "FADP Art. 30; FADP Art. 32(2)(c); CC Art. 28; CC Art. 28a",
        "Swiss law has no general right to erasure: it is a claim from the protection of personality.",
    ),
)

ABOUT_ME: tuple[Rule, ...] = (
    rule("service.face-search", OPENING, RIGHTS, face_search, "", "Says why this company is asked."),
    rule("evidence.listed", OPENING, RIGHTS | REPLY, has_photos, "", "Names the photos you confirmed, and no more."),
    rule(
        "scope.effects.face-search",
        OPENING,
        RIGHTS,
        outside_face_search,
        "FADP Art. 3(1)",
        "Swiss law reaches what has effects in Switzerland, even if it is started abroad.",
    ),
    rule(
        "scope.effects.platform",
        OPENING,
        RIGHTS,
        outside_platform,
        "FADP Art. 3(1)",
        "Swiss law reaches what has effects in Switzerland, even if it is started abroad.",
    ),
    rule(
        "scope.private-law",
        OPENING,
        RIGHTS,
        outside,
        "FADP Art. 3(2); PILA Art. 139(1) and (3)",
        "Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.",
        PILA,
    ),
    rule(
        "scope.established",
        OPENING,
        RIGHTS,
        resident_elsewhere,
        "FADP Art. 3; PILA Art. 139(1)(b) and (3)",
        "You live outside Switzerland, but the company sits in it.",
        PILA,
    ),
    rule("identity.names", OPENING, RIGHTS | REPLY, has_aliases, "DPO Art. 16(5)", "Records may use other names.", DPO),
    rule("identity.birth-date", OPENING, RIGHTS, has_birth_date, "DPO Art. 16(5)", "Tells you from namesakes.", DPO),
    rule("identity.account", OPENING, RIGHTS | REPLY, has_account, "DPO Art. 16(5)", "Helps to find you.", DPO),
)

GROUNDS: tuple[Rule, ...] = (
    rule(
        "erasure.ground.face-search",
        OPENING,
        ERASURE,
        face_search,
        "FADP Art. 5(c)(4); FADP Art. 6(2) and (3); FADP Art. 30(2)(a) and (c); FADP Art. 31",
        "Names the principles that collecting faces goes against. A measured face is sensitive personal data.",
    ),
    rule(
        "erasure.ground.platform",
        OPENING,
        ERASURE,
        platform,
        "FADP Art. 6; FADP Art. 30(2); FADP Art. 31",
        "A claim to erasure needs a breach of personality that nothing justifies.",
    ),
    rule(
        "erasure.will",
        OPENING,
        ERASURE,
        always,
        "FADP Art. 30(2)(b) and (3)",
        "Processing against your express declaration is a breach of personality, even if the data are public.",
    ),
    rule(
        "erasure.consent",
        OPENING,
        ERASURE,
        always,
        "FADP Art. 6(6) and (7); FADP Art. 31(1)",
        "In case the company relies on consent.",
    ),
)

ACCESSES: tuple[Rule, ...] = (
    rule("access.confirm", REQUEST, ACCESS, always, "FADP Art. 25(1)", "A clear yes or no is the first right."),
    rule("access.data", REQUEST, ACCESS, always, "FADP Art. 25(2)(b)", "The data as such, not a description of them."),
    rule("access.data.images", ITEM, ACCESS, always, "FADP Art. 25(2)(b)", "The pictures themselves."),
    rule(
        "access.data.template.face-search",
        ITEM,
        ACCESS,
        face_search,
        "FADP Art. 25(2)(b); FADP Art. 5(c)(4)",
        "The measured face.",
    ),
    rule(
        "access.data.template.platform",
        ITEM,
        ACCESS,
        platform,
        "FADP Art. 25(2)(b); FADP Art. 5(c)(4)",
        "The measured face, if any.",
    ),
    rule("access.data.metadata", ITEM, ACCESS, always, "FADP Art. 25(2)(b)", "What is written next to the pictures."),
    rule(
        "access.data.addresses",
        ITEM,
        ACCESS,
        always,
        "FADP Art. 25(2)(b) and (e)",
        "Where each picture was taken from.",
    ),
    rule("access.data.hits", ITEM, ACCESS, face_search, "FADP Art. 25(2)(b)", "Who looked for you and saw what."),
    rule("access.data.profile", ITEM, ACCESS, platform, "FADP Art. 25(2)(b)", "Everything else that hangs on you."),
    rule("access.data.suppression", ITEM, ACCESS, always, "FADP Art. 25(2)(b)", "Opt-out lists hold data, too."),
    rule("access.controller", REQUEST, ACCESS, always, "FADP Art. 25(2)(a)", "Who decides about the data."),
    rule("access.purposes", REQUEST, ACCESS, always, "FADP Art. 25(2)(c) and (d)", "What it is for, and how long."),
    rule("access.source", REQUEST, ACCESS, always, "FADP Art. 25(2)(e)", "The origin must be told."),
    rule(
        "access.recipients.face-search",
        REQUEST,
        ACCESS,
        face_search,
        "FADP Art. 25(2)(g)",
        "The law lets the company name categories only. The letter asks for names and says why you need them.",
    ),
    rule(
        "access.recipients.platform",
        REQUEST,
        ACCESS,
        platform,
        "FADP Art. 25(2)(g)",
        "The law lets the company name categories only. The letter asks for names and says why you need them.",
    ),
    rule(
        "access.abroad",
        REQUEST,
        ACCESS,
        always,
        "FADP Art. 25(2)(g); FADP Art. 19(4); FADP Art. 16; FADP Art. 17",
        "Data abroad need safeguards.",
    ),
    rule(
        "access.logic.face-search",
        REQUEST,
        ACCESS,
        face_search,
        "FADP Art. 25(2)(f); FADP Art. 21",
        "How matches are made.",
    ),
    rule(
        "access.logic.platform",
        REQUEST,
        ACCESS,
        platform,
        "FADP Art. 25(2)(f); FADP Art. 21",
        "Whether machines decide about you.",
    ),
    rule(
        "access.suppression-use",
        REQUEST,
        ACCESS,
        face_search,
        "FADP Art. 25(2)(b), (c) and (d)",
        "Some services keep a measured face in order to leave it out.",
    ),
)

_ERASE = "FADP Art. 32(2)(c)"

ERASURES: tuple[Rule, ...] = (
    rule("erasure.data", REQUEST, ERASURE, always, _ERASE, "Each kind is named, so that none is left out."),
    rule("erasure.data.images.face-search", ITEM, ERASURE, face_search, _ERASE, "The pictures."),
    rule("erasure.data.images.platform", ITEM, ERASURE, platform, _ERASE, "The pictures."),
    rule("erasure.data.template.face-search", ITEM, ERASURE, face_search, _ERASE, "The measured face."),
    rule("erasure.data.template.platform", ITEM, ERASURE, platform, _ERASE, "The measured face, if any."),
    rule("erasure.data.metadata", ITEM, ERASURE, always, _ERASE, "What is written next to the pictures."),
    rule("erasure.data.addresses", ITEM, ERASURE, always, _ERASE, "Where the pictures came from."),
    rule("erasure.data.hits", ITEM, ERASURE, face_search, _ERASE, "Results that show you."),
    rule("erasure.data.derived", ITEM, ERASURE, platform, _ERASE, "What was concluded from the pictures."),
    rule("erasure.no-disclosure", REQUEST, ERASURE, always, "FADP Art. 32(2)(b)", "Nothing more is passed on."),
    rule(
        "erasure.no-return",
        REQUEST,
        ERASURE,
        face_search,
        "FADP Art. 32(2)(a); CC Art. 28a(1)(1)",
        "Crawlers come back.",
    ),
    rule(
        "erasure.suppression",
        REQUEST,
        ERASURE,
        face_search,
        "FADP Art. 6(2); FADP Art. 6(7)(a); FADP Art. 30(2)(b)",
        "An opt-out that keeps a measured face is not what you ask for.",
    ),
    rule("erasure.recipients", REQUEST, ERASURE, always, "FADP Art. 32(4)", "Whoever got the data should hear of it."),
    rule("erasure.confirm", REQUEST, ERASURE, always, "FADP Art. 31", "Shows what was done, kind by kind."),
)

REPRESENTATIVE: tuple[Rule, ...] = (
    rule(
        "request.representative",
        REQUEST,
        RIGHTS,
        outside,
        "FADP Art. 14",
        "Some companies abroad need a representative in Switzerland, and have to publish who it is.",
    ),
)

HANDLINGS: tuple[Rule, ...] = (
    # --- answers to what companies have asked for or refused with
    rule(
        "handling.search-by-address",
        HANDLING,
        RIGHTS | REPLY,
        has_photos,
        "FADP Art. 6(2)",
        "No extra face photo needed.",
    ),
    rule(
        "handling.photograph",
        HANDLING,
        RIGHTS,
        face_search,
        "FADP Art. 6(3) and (4)",
        "Companies have asked for photos.",
    ),
    rule(
        "handling.identity",
        HANDLING,
        RIGHTS,
        always,
        "FADP Art. 6(2) and (4); DPO Art. 16(5)",
        "Companies have asked for identity cards. You have to help with identification, within reason.",
        DPO,
    ),
    rule("handling.form.access", HANDLING, ACCESS, always, "DPO Art. 16(1) and (3)", "Companies insist on forms.", DPO),
    rule(
        "handling.form.portability",
        HANDLING,
        PORTABILITY,
        always,
        "DPO Art. 16(1); DPO Art. 22",
        "Companies insist on forms.",
        DPO,
    ),
    rule("handling.form.claims", HANDLING, CLAIMS, always, "FADP Art. 32", "Companies insist on forms."),
    rule(
        "handling.no-look-back",
        HANDLING,
        ACCESS,
        face_search,
        "FADP Art. 25(1); FADP Art. 25(2)(b)",
        "A company limited its answers to the last twelve months.",
    ),
    rule(
        "handling.no-quota",
        HANDLING,
        ACCESS,
        face_search,
        "FADP Art. 26(1)(c); FADP Art. 26(4)",
        "A company allowed only two requests a year.",
    ),
    rule(
        "handling.publisher",
        HANDLING,
        ERASURE,
        face_search,
        "FADP Art. 30",
        "A company first wanted the photo to be gone from the website.",
    ),
    rule(
        "handling.format",
        HANDLING,
        ACCESS,
        always,
        "FADP Art. 25(6); DPO Art. 16(2) to (4); DPO Art. 19",
        "Free but for rare cases, and in a file that you can open.",
        DPO,
    ),
    rule("handling.free", HANDLING, RIGHTS - ACCESS, always, "", "The law names no fee for it."),
)

CLOSINGS: tuple[Rule, ...] = (
    rule(
        "closing.deadline.access",
        CLOSING,
        ACCESS,
        always,
        "FADP Art. 25(7); DPO Art. 18",
        "The law gives 30 days from receipt.",
        DPO,
    ),
    rule(
        "closing.deadline.portability",
        CLOSING,
        PORTABILITY,
        always,
        "DPO Art. 18; DPO Art. 22",
        "The rules for access hold here, too: 30 days from receipt.",
        DPO,
    ),
    rule("closing.wish", CLOSING, WISHES, _without_access, "", "The law sets no period here, so the letter wishes."),
    rule(
        "closing.wish.with-access",
        CLOSING,
        WISHES,
        _with_access,
        "FADP Art. 25(7)",
        "The law gives 30 days for the information in it, and sets no period for the rest.",
    ),
    rule(
        "closing.refusal.access", CLOSING, ACCESS, always, "FADP Art. 26(4); DPO Art. 18(3)", "A refusal needs reasons."
    ),
    rule("closing.refusal.portability", CLOSING, PORTABILITY, always, "FADP Art. 29", "A refusal needs reasons."),
    rule(
        "closing.refusal.claims",
        CLOSING,
        WISHES,
        always,
        "FADP Art. 31",
        "Whoever goes on should say what justifies it.",
    ),
)
