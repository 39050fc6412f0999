"""Which text block stands in which letter under which law, and why: one table for each law."""

from __future__ import annotations

from collections.abc import Mapping

from exposure_check.domain.request import Law
from exposure_check.letters.laws import ch_fadp, eu_gdpr
from exposure_check.letters.rule import Rule

TABLES: Mapping[Law, tuple[Rule, ...]] = {
    Law.EU_GDPR: eu_gdpr.RULES,
    Law.CH_FADP: ch_fadp.RULES,
}
"""The rules of each law that letters exist under."""
