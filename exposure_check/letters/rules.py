"""Which text block stands in which letter, and why: the one table that decides it.

The order of the table is the order in the letter. A block without a line here is an error, and so is a line
without a block in every language (see :func:`missing`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from exposure_check.domain.request import RequestKind
from exposure_check.letters.facts import Facts


class Part(StrEnum):
    """Where in the letter a block stands."""

    OPENING = "opening"
    REQUEST = "request"
    ITEM = "item"
    """One of the things that the request before it lists."""
    HANDLING = "handling"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Rule:
    """One block: where it stands, when, by which articles, on which source, and why in plain words."""

    block: str
    part: Part
    kinds: frozenset[RequestKind]
    when: Callable[[Facts], bool]
    articles: tuple[str, ...]
    source: str
    why: str


GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
EDPB = "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202201_data_subject_rights_access_v2_en.pdf"
CJEU = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0154"

ACCESS = frozenset({RequestKind.ACCESS})
ERASURE = frozenset({RequestKind.ERASURE})
BOTH = ACCESS | ERASURE


def always(_: Facts) -> bool:
    """In every letter of the kind."""
    return True


def face_search(facts: Facts) -> bool:
    """The recipient offers search by face."""
    return facts.face_search


def platform(facts: Facts) -> bool:
    """Any recipient that does not offer search by face."""
    return not facts.face_search


def has_photos(facts: Facts) -> bool:
    """The letter lists confirmed photos."""
    return bool(facts.photos)


def outside(facts: Facts) -> bool:
    """The person lives in the area, the recipient is not known to be established there."""
    return facts.lives_in_area and not facts.recipient_in_area


def outside_face_search(facts: Facts) -> bool:
    """As :func:`outside`, for a face search."""
    return outside(facts) and facts.face_search


def outside_platform(facts: Facts) -> bool:
    """As :func:`outside`, for any other recipient."""
    return outside(facts) and not facts.face_search


def outside_decided(facts: Facts) -> bool:
    """As :func:`outside`, and authorities have decided about this recipient."""
    return outside(facts) and bool(facts.decisions)


def resident_elsewhere(facts: Facts) -> bool:
    """The person lives outside the area, so that the recipient's seat carries the request."""
    return not facts.lives_in_area


def has_aliases(facts: Facts) -> bool:
    """The person is known under other names."""
    return bool(facts.aliases)


def has_birth_date(facts: Facts) -> bool:
    """The date of birth is known and this recipient needs it, see :mod:`exposure_check.letters.facts`."""
    return facts.birth_date is not None


def has_account(facts: Facts) -> bool:
    """The person named an account."""
    return facts.account is not None


def _rule(
    block: str,
    part: Part,
    kinds: frozenset[RequestKind],
    when: Callable[[Facts], bool],
    articles: str,
    why: str,
    source: str = GDPR,
) -> Rule:
    return Rule(block, part, kinds, when, tuple(filter(None, articles.split("; "))), source, why)


OPENING, REQUEST, ITEM, HANDLING, CLOSING = Part

RULES: tuple[Rule, ...] = (
    _rule("access.opening", OPENING, ACCESS, always, "15", "Says what is asked for and by which right."),
    _rule("erasure.opening", OPENING, ERASURE, always, "17", "Says what is asked for and by which right."),
    _rule("service.face-search", OPENING, BOTH, face_search, "", "Says why this company is asked."),
    _rule("evidence.listed", OPENING, BOTH, has_photos, "", "Names the photos you confirmed, and no more."),
    _rule(
        "scope.monitoring",
        OPENING,
        BOTH,
        outside_face_search,
        "3(2)(b)",
        "Companies outside Europe have said that European law does not reach them.",
    ),
    _rule(
        "scope.decisions",
        OPENING,
        BOTH,
        outside_decided,
        "3(2)(b)",
        "Authorities have already applied the law to this company.",
        "decisions.toml",
    ),
    _rule(
        "scope.offering",
        OPENING,
        BOTH,
        outside_platform,
        "3(2)",
        "Says why the law reaches a foreign company.",
    ),
    _rule(
        "scope.established",
        OPENING,
        BOTH,
        resident_elsewhere,
        "3(1)",
        "You live outside the area, but the company sits in it.",
    ),
    _rule("identity.names", OPENING, BOTH, has_aliases, "5(1)(c); 12(2)", "Records may use your other names."),
    _rule("identity.birth-date", OPENING, BOTH, has_birth_date, "5(1)(c); 12(2)", "Tells you from namesakes."),
    _rule("identity.account", OPENING, BOTH, has_account, "12(2)", "Helps to find your account."),
    _rule(
        "erasure.ground.face-search",
        OPENING,
        ERASURE,
        face_search,
        "17(1)(d); 6(1); 9(1); 9(2)(e)",
        "An erasure request needs a ground. Public photos are not public biometric data.",
    ),
    _rule(
        "erasure.ground.platform",
        OPENING,
        ERASURE,
        platform,
        "17(1)(d); 6(1); 9",
        "An erasure request needs a ground.",
    ),
    _rule(
        "erasure.consent",
        OPENING,
        ERASURE,
        always,
        "7(3); 17(1)(b)",
        "In case the company relies on consent.",
    ),
    # --- what access asks for
    _rule("access.confirm", REQUEST, ACCESS, always, "15(1)", "A clear yes or no is the first right."),
    _rule(
        "access.copy",
        REQUEST,
        ACCESS,
        always,
        "15(3)",
        "A copy of the data, not a description of them.",
        EDPB,
    ),
    _rule("access.copy.images", ITEM, ACCESS, always, "15(3)", "The pictures themselves."),
    _rule("access.copy.template.face-search", ITEM, ACCESS, face_search, "15(3); 4(14)", "The measured face."),
    _rule("access.copy.template.platform", ITEM, ACCESS, platform, "15(3); 4(14)", "The measured face, if any."),
    _rule("access.copy.metadata", ITEM, ACCESS, always, "15(3)", "What is written next to the pictures."),
    _rule("access.copy.addresses", ITEM, ACCESS, always, "15(3)", "Where each picture was taken from."),
    _rule("access.copy.hits", ITEM, ACCESS, face_search, "15(3)", "Who looked for you and saw what."),
    _rule("access.copy.profile", ITEM, ACCESS, platform, "15(3)", "Everything else that hangs on you."),
    _rule("access.copy.suppression", ITEM, ACCESS, always, "15(3)", "Opt-out lists hold data, too."),
    _rule(
        "access.purposes",
        REQUEST,
        ACCESS,
        always,
        "15(1)(a); 15(1)(b); 15(1)(d); 14(1)(c)",
        "What it is for.",
    ),
    _rule(
        "access.recipients.face-search",
        REQUEST,
        ACCESS,
        face_search,
        "15(1)(c)",
        "The court says: recipients by name, not by category.",
        CJEU,
    ),
    _rule(
        "access.recipients.platform",
        REQUEST,
        ACCESS,
        platform,
        "15(1)(c)",
        "The court says: recipients by name, not by category.",
        CJEU,
    ),
    _rule("access.source", REQUEST, ACCESS, always, "15(1)(g); 14(2)(f)", "The source must be told."),
    _rule("access.logic.face-search", REQUEST, ACCESS, face_search, "15(1)(h); 22", "How matches are made."),
    _rule(
        "access.logic.platform",
        REQUEST,
        ACCESS,
        platform,
        "15(1)(h); 22",
        "Whether machines decide about you.",
    ),
    _rule(
        "access.suppression-basis",
        REQUEST,
        ACCESS,
        face_search,
        "6; 9(2); 15(1)(a)",
        "Some services keep a measured face in order to leave it out.",
    ),
    _rule("access.transfers", REQUEST, ACCESS, always, "15(2); 46", "Data abroad need safeguards."),
    _rule(
        "access.rights",
        REQUEST,
        ACCESS,
        always,
        "15(1)(e); 15(1)(f)",
        "The answer must tell you your rights.",
    ),
    # --- what erasure asks for
    _rule("erasure.data", REQUEST, ERASURE, always, "17(1)", "Each kind is named, so that none is left out."),
    _rule("erasure.data.images.face-search", ITEM, ERASURE, face_search, "17(1)", "The pictures."),
    _rule("erasure.data.images.platform", ITEM, ERASURE, platform, "17(1)", "The pictures."),
    _rule("erasure.data.template.face-search", ITEM, ERASURE, face_search, "17(1); 9(1)", "The measured face."),
    _rule("erasure.data.template.platform", ITEM, ERASURE, platform, "17(1); 9(1)", "The measured face, if any."),
    _rule("erasure.data.metadata", ITEM, ERASURE, always, "17(1)", "What is written next to the pictures."),
    _rule("erasure.data.addresses", ITEM, ERASURE, always, "17(1)", "Where the pictures came from."),
    _rule("erasure.data.hits", ITEM, ERASURE, face_search, "17(1)", "Results that show you."),
    _rule("erasure.data.derived", ITEM, ERASURE, platform, "17(1)", "What was concluded from the pictures."),
    _rule("erasure.no-return", REQUEST, ERASURE, face_search, "5(1)(a); 6(1); 9(1)", "Crawlers come back."),
    _rule(
        "erasure.suppression",
        REQUEST,
        ERASURE,
        face_search,
        "9(2)(a); 25",
        "An opt-out that keeps a measured face is not what you ask for.",
    ),
    _rule("erasure.made-public", REQUEST, ERASURE, always, "17(2)", "Copies elsewhere should be followed up."),
    _rule("erasure.recipients", REQUEST, ERASURE, always, "19", "Whoever got the data should hear of it."),
    _rule("erasure.confirm", REQUEST, ERASURE, always, "12(3); 17(3)", "Shows what was done, kind by kind."),
    _rule(
        "request.representative",
        REQUEST,
        BOTH,
        outside,
        "27; 14(1)(a)",
        "A company outside Europe needs a representative in it.",
    ),
    # --- answers to what companies have asked for or refused with
    _rule(
        "handling.search-by-address",
        HANDLING,
        BOTH,
        has_photos,
        "11(2); 12(2)",
        "No extra face photo needed.",
    ),
    _rule(
        "handling.photograph",
        HANDLING,
        BOTH,
        face_search,
        "5(1)(b); 5(1)(e)",
        "Companies have asked for photos.",
    ),
    _rule("handling.identity", HANDLING, BOTH, always, "12(6)", "Companies have asked for identity cards.", EDPB),
    _rule(
        "handling.channel",
        HANDLING,
        BOTH,
        always,
        "12(2)",
        "Companies have insisted on their own form.",
        EDPB,
    ),
    _rule(
        "handling.no-look-back",
        HANDLING,
        ACCESS,
        face_search,
        "15(1); 15(3)",
        "A company limited its answers to the last twelve months.",
    ),
    _rule(
        "handling.no-quota",
        HANDLING,
        ACCESS,
        face_search,
        "12(5)",
        "A company allowed only two requests a year.",
        EDPB,
    ),
    _rule(
        "handling.publisher",
        HANDLING,
        ERASURE,
        face_search,
        "17(1)(d)",
        "A company first wanted the photo to be gone from the website.",
    ),
    _rule("handling.format", HANDLING, ACCESS, always, "12(5); 15(3)", "Free, and in a file that you can open."),
    _rule("handling.free", HANDLING, ERASURE, always, "12(5)", "A request costs nothing."),
    _rule("closing.deadline", CLOSING, BOTH, always, "12(3)", "The law gives one month from receipt."),
    _rule("closing.refusal", CLOSING, BOTH, always, "12(4)", "A refusal needs reasons.", EDPB),
)


def applying(facts: Facts) -> tuple[Rule, ...]:
    """The rules whose blocks stand in the letter, in their order."""
    return tuple(rule for rule in RULES if facts.kind in rule.kinds and rule.when(facts))


def missing(blocks: Iterable[str], kind: RequestKind) -> tuple[str, ...]:
    """Blocks that letters of ``kind`` can need and that ``blocks`` does not have."""
    there = frozenset(blocks)
    return tuple(rule.block for rule in RULES if kind in rule.kinds and rule.block not in there)
