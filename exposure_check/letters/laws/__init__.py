"""Which text block stands in which letter under which law, and why: one table for each law."""

from __future__ import annotations

from collections.abc import Mapping

from exposure_check.domain.request import Law
from exposure_check.letters.laws import ca_pipeda, eu_gdpr, us_ca_ccpa, us_il_bipa
from exposure_check.letters.rule import Rule

TABLES: Mapping[Law, tuple[Rule, ...]] = {
    Law.EU_GDPR: eu_gdpr.RULES,
    Law.US_CA_CCPA: us_ca_ccpa.RULES,
    Law.US_IL_BIPA: us_il_bipa.RULES,
    Law.CA_PIPEDA: ca_pipeda.RULES,
}
"""The rules of each law that letters exist under."""
