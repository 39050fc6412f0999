"""Where the articles stand, and the line of a table whose articles are those of the GDPR."""

from __future__ import annotations

from collections.abc import Callable

from exposure_check.domain.request import RequestKind
from exposure_check.letters.facts import Facts
from exposure_check.letters.rule import Part, Rule
from exposure_check.letters.rule import rule as any_rule

GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
EDPB = "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202201_data_subject_rights_access_v2_en.pdf"
CJEU = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0154"
CLOCK = "https://eur-lex.europa.eu/eli/reg/1971/1182/oj"


def rule(
    block: str,
    part: Part,
    kinds: frozenset[RequestKind],
    when: Callable[[Facts], bool],
    articles: str,
    why: str,
    source: str = GDPR,
) -> Rule:
    """A line of a table; its source is the GDPR unless said otherwise."""
    return any_rule(block, part, kinds, when, articles, why, source)
