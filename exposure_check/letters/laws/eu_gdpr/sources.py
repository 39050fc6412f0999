"""Where the articles stand, and the line of a table whose articles are those of the GDPR."""

from __future__ import annotations

from datetime import date

from exposure_check.letters.rule import rule_of

GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
EDPB = "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202201_data_subject_rights_access_v2_en.pdf"
CJEU = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0154"
CLOCK = "https://eur-lex.europa.eu/eli/reg/1971/1182/oj"
ENFORCEMENT = date(2027, 4, 2)
"""From this day Regulation (EU) 2025/2518 applies to complaints about processing in several states. Read in secondary
sources only, 2026-11-22; which fields a complaint has to have was not readable."""
ENFORCEMENT_SOURCE = "https://www.arthurcox.com/knowledge/cross-border-processing-complaints"

rule = rule_of(GDPR)
