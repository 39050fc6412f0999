"""Letters under the Swiss Federal Act on Data Protection: the order of the table is the order in the letter.

Swiss law has few rights of its own making: access (Article 25), delivery of data (Article 28) and correction (Article
32(1)). What else people ask for are claims from the protection of personality (Articles 30 to 32 with Articles 28 ff.
of the Civil Code): they need a breach of personality that nothing justifies, and no period is set for an answer.
"""

from __future__ import annotations

from exposure_check.letters.laws.ch_fadp import basic, cases, people, rights
from exposure_check.letters.rule import Rule

RULES: tuple[Rule, ...] = (
    *basic.OPENINGS,
    *rights.OPENINGS,
    *cases.OPENINGS,
    *people.OPENINGS,
    *basic.ABOUT_ME,
    *basic.GROUNDS,
    *rights.GROUNDS,
    *basic.ACCESSES,
    *basic.ERASURES,
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
