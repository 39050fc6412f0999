"""Where the sections stand, and the line of a table whose sections are those of the Civil Code."""

from __future__ import annotations

from exposure_check.letters.rule import (
    ACCESS,
    ERASURE,
    OBJECTION,
    PORTABILITY,
    RECTIFICATION,
    RESTRICTION,
    rule_of,
)

ACT = "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5"
REGULATIONS = "https://www.law.cornell.edu/regulations/california/title-11/division-6/chapter-1"
"""Title 11 of the California Code of Regulations (11 CCR), section 7000 and following."""

VERIFIED = ACCESS | ERASURE | RECTIFICATION | PORTABILITY
"""Requests to know, to delete and to correct. Portability is a request to know in a portable format."""
CHOICE = OBJECTION | RESTRICTION
"""Requests to opt out of sale and sharing, and to limit the use of sensitive personal information."""
REQUESTS = VERIFIED | CHOICE


rule = rule_of(ACT)
