"""Where the sections stand, and the line of a table whose sections are those of the Act."""

from __future__ import annotations

from exposure_check.letters.rule import (
    ACCESS,
    ERASURE,
    OBJECTION,
    RECTIFICATION,
    WITHDRAWAL,
    rule_of,
)

ACT = "https://laws-lois.justice.gc.ca/eng/acts/P-8.6/"
"""Sections ("s. 8(3)") and the Principles of Schedule 1 ("Principle 4.9")."""
REGULATIONS = "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2001-7/"
FINDINGS = "decisions.toml"

TIMED = ACCESS | RECTIFICATION
"""Requests under Principle 4.9, for which section 8 sets a time."""
UNTIMED = ERASURE | OBJECTION | WITHDRAWAL
ALL = TIMED | UNTIMED


rule = rule_of(ACT)
