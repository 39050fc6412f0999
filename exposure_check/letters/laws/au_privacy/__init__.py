"""Letters under the Privacy Act 1988 of Australia: the order of the table is the order in the letter."""

from __future__ import annotations

from exposure_check.letters.laws.au_privacy import access_erasure as basic
from exposure_check.letters.laws.au_privacy import cases, rights
from exposure_check.letters.rule import Rule

RULES: tuple[Rule, ...] = (
    *basic.OPENINGS,
    *rights.OPENINGS,
    *cases.OPENINGS,
    *basic.ABOUT_ME,
    *basic.GROUNDS,
    *rights.GROUNDS,
    *basic.REQUESTS,
    *rights.REQUESTS,
    *cases.REQUESTS,
    *basic.HANDLINGS,
    *rights.HANDLINGS,
    *basic.CLOSINGS,
    *rights.CLOSINGS,
    *cases.CLOSINGS,
)
