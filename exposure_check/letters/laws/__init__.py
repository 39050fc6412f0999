"""Which text block stands in which letter under which law, and why: one table for each law."""

from __future__ import annotations

from collections.abc import Mapping

from exposure_check.domain.request import Law
from exposure_check.letters.laws import (
    au_privacy,
    br_lgpd,
    ca_pipeda,
    ch_fadp,
    eu_gdpr,
    uk_gdpr,
    us_ca_ccpa,
    us_il_bipa,
)
from exposure_check.letters.rule import Rule

TABLES: Mapping[Law, tuple[Rule, ...]] = {
    Law.EU_GDPR: eu_gdpr.RULES,
    Law.UK_GDPR: uk_gdpr.RULES,
    Law.CH_FADP: ch_fadp.RULES,
    Law.US_CA_CCPA: us_ca_ccpa.RULES,
    Law.US_IL_BIPA: us_il_bipa.RULES,
    Law.CA_PIPEDA: ca_pipeda.RULES,
    Law.AU_PRIVACY: au_privacy.RULES,
    Law.BR_LGPD: br_lgpd.RULES,
}
"""The rules of each law that letters exist under."""
