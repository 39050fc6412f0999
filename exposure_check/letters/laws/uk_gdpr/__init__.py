"""Letters under the UK GDPR: the order of the table is the order in the letter."""

from __future__ import annotations

from exposure_check.letters.laws.uk_gdpr import access_erasure as basic
from exposure_check.letters.laws.uk_gdpr import cases, people, rights
from exposure_check.letters.rule import Rule

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
