"""Letters under the California Consumer Privacy Act: the order of the table is the order in the letter.

Two sorts of requests differ throughout. Requests to know, to delete and to correct are verified and get a response in
45 days. Requests to opt out and to limit are not verified, and are put into effect in 15 business days.
"""

from __future__ import annotations

from exposure_check.letters.laws.us_ca_ccpa import cases, requests
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
