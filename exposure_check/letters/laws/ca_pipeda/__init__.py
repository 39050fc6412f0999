"""Letters under the Personal Information Protection and Electronic Documents Act: the table's order is the letter's.

Only requests for access and for amendment rest on section 8, which sets 30 days and calls silence a refusal. For the
other letters the Act names no time, and they say so.
"""

from __future__ import annotations

from exposure_check.letters.laws.ca_pipeda import cases, requests
from exposure_check.letters.rule import Rule

RULES: tuple[Rule, ...] = (
    *requests.OPENINGS,
    *cases.OPENINGS,
    *requests.ABOUT_ME,
    *requests.GROUNDS,
    *requests.REQUESTS,
    *cases.REQUESTS,
    *requests.HANDLINGS,
    *requests.CLOSINGS,
    *cases.CLOSINGS,
)
