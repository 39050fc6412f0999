"""Which text block stands in which letter, and why: the one table that decides it.

The order of the table is the order in the letter. A block without a line here is an error, and so is a line
without a block in every language (see :func:`missing`).
"""

from __future__ import annotations

from collections.abc import Iterable

from exposure_check.domain.request import RequestKind
from exposure_check.letters import rules_access_erasure as basic
from exposure_check.letters import rules_cases as cases
from exposure_check.letters import rules_people as people
from exposure_check.letters import rules_rights as rights
from exposure_check.letters.facts import Facts
from exposure_check.letters.rule import Part, Rule

__all__ = ["RULES", "Part", "Rule", "applying", "missing"]

RULES: tuple[Rule, ...] = (
    *basic.OPENINGS,
    *rights.OPENINGS,
    *cases.OPENINGS,
    *people.OPENINGS,
    *basic.ABOUT_ME,
    *basic.GROUNDS,
    *rights.GROUNDS,
    *basic.REQUESTS,
    *rights.REQUESTS,
    *cases.REQUESTS,
    *people.REQUESTS,
    *basic.REPRESENTATIVE,
    *basic.HANDLINGS,
    *rights.HANDLINGS,
    *basic.CLOSINGS,
    *cases.CLOSINGS,
    *people.CLOSINGS,
)


def applying(facts: Facts) -> tuple[Rule, ...]:
    """The rules whose blocks stand in the letter, in their order."""
    return tuple(rule for rule in RULES if facts.kind in rule.kinds and rule.when(facts))


def missing(blocks: Iterable[str], kind: RequestKind) -> tuple[str, ...]:
    """Blocks that letters of ``kind`` can need and that ``blocks`` does not have."""
    there = frozenset(blocks)
    return tuple(rule.block for rule in RULES if kind in rule.kinds and rule.block not in there)
