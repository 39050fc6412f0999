"""Where the sections and principles stand, and the line of a table whose source is the Privacy Act."""

from __future__ import annotations

from datetime import date

from exposure_check.letters.rule import rule_of

ACT = "https://www.legislation.gov.au/C2004A03712/latest/text"
_GUIDELINES = "https://www.oaic.gov.au/privacy/australian-privacy-principles/australian-privacy-principles-guidelines"
CHAPTER_B = f"{_GUIDELINES}/chapter-b-key-concepts"
CHAPTER_12 = f"{_GUIDELINES}/chapter-12-app-12-access-to-personal-information"
CHAPTER_13 = f"{_GUIDELINES}/chapter-13-app-13-correction-of-personal-information"
COMPLAIN = "https://oaic.gov.au/privacy/privacy-complaints/lodge-a-privacy-complaint-with-us/"
SECTION_40 = "http://classic.austlii.edu.au/au/legis/cth/consol_act/pa1988108/s40.html"

AUTOMATED = date(2026, 12, 10)
"""APPs 1.7 to 1.9, by the Privacy and Other Legislation Amendment Act 2024."""


rule = rule_of(ACT)
