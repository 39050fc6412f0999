"""Which text block stands in which letter under which law, and why: one table for each law."""

from __future__ import annotations

from collections.abc import Mapping

from exposure_check.domain.request import Law
from exposure_check.letters.laws import au_privacy, br_lgpd, eu_gdpr, uk_gdpr
from exposure_check.letters.rule import Rule

TABLES: Mapping[Law, tuple[Rule, ...]] = {
    Law.BR_LGPD: br_lgpd.RULES,
    Law.EU_GDPR: eu_gdpr.RULES,
    Law.UK_GDPR: uk_gdpr.RULES,
    Law.AU_PRIVACY: au_privacy.RULES,
}
"""The rules of each law that letters exist under."""
