"""Where the articles stand, from which days they hold, and the line of a table whose articles are the UK GDPR's."""

from __future__ import annotations

from datetime import date

from exposure_check.letters.rule import rule_of

UK_GDPR = "https://www.legislation.gov.uk/eur/2016/679/contents"
DPA = "https://www.legislation.gov.uk/ukpga/2018/12/contents"
DUAA = "https://www.legislation.gov.uk/ukpga/2025/18/contents"
HARRISON = "https://gdprhub.eu/index.php?title=King%27s_Bench_Division_-_Harrison_v._Cameron_and_ACL"
_ICO = "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access"
ICO_FORM = f"{_ICO}/how-do-we-recognise-a-subject-access-request-sar"
ICO_REPLY = f"{_ICO}/what-should-we-consider-when-responding-to-a-request"

SEARCH = date(2025, 6, 19)
"""Article 15(1A), by the Data (Use and Access) Act 2025, section 78."""
PERIOD = date(2026, 2, 5)
"""Article 12A, by section 76 and SI 2026/82, regulation 2."""
AUTOMATED = date(2026, 2, 5)
"""Articles 22A to 22D in place of Article 22, by section 80 and SI 2026/82, regulation 2."""
COMPLAINTS = date(2026, 6, 19)
"""Section 164A of the Data Protection Act 2018 in, and Article 77 out, by section 103 and SI 2026/82, regulation 3."""


rule = rule_of(UK_GDPR)
