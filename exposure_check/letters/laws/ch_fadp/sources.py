"""Where the articles stand, the line of a table, and which requests have a period of their own.

Articles are cited as in ``deadlines.json``: FADP (DSG, LPD), DPO (DSV, OPDo, OPDa), CC (Civil Code), PILA (Private
International Law Act), CO (Code of Obligations).
"""

from __future__ import annotations

from exposure_check.letters.facts import Facts
from exposure_check.letters.rule import (
    ACCESS,
    ERASURE,
    OBJECTION,
    PORTABILITY,
    REMOVAL,
    RIGHTS,
    WITHDRAWAL,
    rule_of,
)

FADP = "https://www.fedlex.admin.ch/eli/cc/2022/491/en"
DPO = "https://www.fedlex.admin.ch/eli/cc/2022/568/en"
CC = "https://www.fedlex.admin.ch/eli/cc/24/233_245_233/en"
PILA = "https://www.fedlex.admin.ch/eli/cc/1988/1776_1776_1776/en"
CO = "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/en"
STREET_VIEW = "http://servat.unibe.ch/tools/DfrInfo?Command=ShowPrintVersion&Name=c2138346"
"""Federal Supreme Court, BGE 138 II 346 of 31 May 2012, Google Street View."""

TIMED = ACCESS | PORTABILITY
"""Requests that the law gives 30 days for: Article 25(7) FADP with Articles 18 and 22 DPO."""
CLAIMS = RIGHTS - TIMED
"""Claims from the protection of personality (Articles 30 to 32 FADP). The law sets no period for an answer to them."""
FORBIDDEN = ERASURE | OBJECTION | WITHDRAWAL
"""Letters by which the person declares against further processing (Article 30(2)(b) FADP)."""
WISHES = CLAIMS | REMOVAL
"""Letters that can only wish for an answer by a day."""


rule = rule_of(FADP)


def then_erase(facts: Facts) -> bool:
    """Not to be used now, to be erased after the full answer: what people mean, unless they say otherwise."""
    return facts.options.get("then", "erase") == "erase"
