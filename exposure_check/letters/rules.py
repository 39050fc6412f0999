"""Which text block stands in which letter, and why: the tables of ``laws`` decide it.

The order of a table is the order in the letter. A block without a line in its table is an error, and so is a line
without a block in every language of the law (see :func:`missing`).
"""

from __future__ import annotations

from collections.abc import Iterable

from exposure_check.domain.request import Law, RequestKind
from exposure_check.letters.facts import Facts
from exposure_check.letters.laws import TABLES
from exposure_check.letters.rule import Part, Rule

__all__ = ["LAWS", "TABLES", "Part", "Rule", "applying", "missing"]

LAWS = frozenset(TABLES)
"""Laws under which letters can be written."""


def applying(facts: Facts) -> tuple[Rule, ...]:
    """The rules whose blocks stand in the letter, in their order."""
    return tuple(rule for rule in TABLES[facts.law] if facts.kind in rule.kinds and rule.when(facts))


def missing(blocks: Iterable[str], law: Law, kind: RequestKind) -> tuple[str, ...]:
    """Blocks that letters of ``kind`` under ``law`` can need and that ``blocks`` does not have."""
    there = frozenset(blocks)
    return tuple(rule.block for rule in TABLES[law] if kind in rule.kinds and rule.block not in there)
