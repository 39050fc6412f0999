"""What a rule of a letter is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

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


def rule(
    block: str,
    part: Part,
    kinds: frozenset[RequestKind],
    when: Callable[[Facts], bool],
    articles: str,
    why: str,
    source: str,
) -> Rule:
    """A line of a table. ``articles`` are separated by semicolons and may be empty; ``source`` is where they stand."""
    return Rule(block, part, kinds, when, tuple(filter(None, articles.split("; "))), source, why)


class RuleOfLaw(Protocol):
    """As :func:`rule`, with the text of a law as the source unless another is named."""

    def __call__(
        self,
        block: str,
        part: Part,
        kinds: frozenset[RequestKind],
        when: Callable[[Facts], bool],
        articles: str,
        why: str,
        source: str = ...,
    ) -> Rule: ...


def rule_of(law: str) -> RuleOfLaw:
    """What a table of one law makes its lines with; ``law`` is where the text of that law stands."""

    def line(
        block: str,
        part: Part,
        kinds: frozenset[RequestKind],
        when: Callable[[Facts], bool],
        articles: str,
        why: str,
        source: str = law,
    ) -> Rule:
        return rule(block, part, kinds, when, articles, why, source)

    return line


OPENING, REQUEST, ITEM, HANDLING, CLOSING = Part
