"""What a rule of a letter is, and the conditions that rules use."""

from __future__ import annotations

from collections.abc import Callable
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
OBJECTION = frozenset({RequestKind.OBJECTION})
RESTRICTION = frozenset({RequestKind.RESTRICTION})
RECTIFICATION = frozenset({RequestKind.RECTIFICATION})
PORTABILITY = frozenset({RequestKind.PORTABILITY})
WITHDRAWAL = frozenset({RequestKind.WITHDRAWAL})
REMINDER = frozenset({RequestKind.REMINDER})
REPLY = frozenset({RequestKind.REPLY})
COMPLAINT = frozenset({RequestKind.COMPLAINT})
AUTHORITY = frozenset({RequestKind.AUTHORITY_TO_ACT})
REMOVAL = frozenset({RequestKind.REMOVAL})
RIGHTS = ACCESS | ERASURE | OBJECTION | RESTRICTION | RECTIFICATION | PORTABILITY | WITHDRAWAL
"""Requests to a controller that open a case."""


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


def has(option: str) -> Callable[[Facts], bool]:
    """The person set this option of the letter."""
    return lambda facts: option in facts.options


def has_not(option: str) -> Callable[[Facts], bool]:
    """The person did not set this option of the letter."""
    return lambda facts: option not in facts.options


def chose(option: str, value: str) -> Callable[[Facts], bool]:
    """The option has this value."""
    return lambda facts: facts.options.get(option) == value


def has_aliases(facts: Facts) -> bool:
    """The person is known under other names."""
    return bool(facts.aliases)


def has_birth_date(facts: Facts) -> bool:
    """The date of birth is known and this recipient needs it, see :mod:`exposure_check.letters.facts`."""
    return facts.birth_date is not None


def has_account(facts: Facts) -> bool:
    """The person named an account."""
    return facts.account is not None


def rule(
    block: str,
    part: Part,
    kinds: frozenset[RequestKind],
    when: Callable[[Facts], bool],
    articles: str,
    why: str,
    source: str = GDPR,
) -> Rule:
    """A line of a table. ``articles`` are separated by semicolons and may be empty."""
    return Rule(block, part, kinds, when, tuple(filter(None, articles.split("; "))), source, why)


OPENING, REQUEST, ITEM, HANDLING, CLOSING = Part
