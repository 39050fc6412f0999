"""Spaces that must not break, put into text blocks when they are loaded, never into what people wrote.

Sources: Imprimerie nationale, "Lexique des règles typographiques" (narrow no-break space before ; ! ? and a
no-break space before : and inside guillemets); DIN 5008 (no-break spaces between abbreviations and numbers).
"""

from __future__ import annotations

import re

from exposure_check.domain.request import Language

NO_BREAK = "\u00a0"
NARROW = "\u202f"

_TEMPLATE_CODE = re.compile(r"({{.*?}}|{%.*?%})", re.DOTALL)
_REFERENCE = re.compile(
    r"\b(articles?|Articles?|Art\.|Abs\.|lit\.|Nr\.|Rn\.|no\.|n°|points?|paragraphe|paragraphs|considérant"
    r"|APPs?|sections?"
    r"|number|Nummer|recital|Erwägungsgrund|Guidelines|directrices|Leitlinien|décision|decision|Bescheid|Entscheidung)"
    r" (?=[\dA-Za-z]\)?(?:[\d\s.,;:)/(-]|$)|\d[A-Z])"
)
_SUBDIVISION = re.compile(r"(?<=[\da-z]) (?=(?:Abs\.|lit\.)\s)")
_POINTS = re.compile(r"(?<=[a-z]\)) (et|and) (?=\(?[a-z]\))|(?<=\b[a-z]) (und) (?=[a-z]\b)")
_DAY_AND_MONTH = re.compile(r"(\d(?:er|\.)?) (?=[^\W\d]+ (?:19|20)\d\d\b)")


def with_fixed_spaces(template: str, language: Language) -> str:
    """``template`` with no-break spaces where the language wants them; its code stays as it is."""
    parts = _TEMPLATE_CODE.split(template)
    return "".join(part if place % 2 else _fixed(part, language) for place, part in enumerate(parts))


def _fixed(text: str, language: Language) -> str:
    text = _REFERENCE.sub(lambda found: found[1] + NO_BREAK, text)
    text = _SUBDIVISION.sub(NO_BREAK, text)
    text = _POINTS.sub(lambda found: NO_BREAK + (found[1] or found[2]) + NO_BREAK, text)
    text = _DAY_AND_MONTH.sub(lambda found: found[1] + NO_BREAK, text)
    if language is Language.FRENCH:
        text = re.sub(r" (?=[;!?])", NARROW, text)
        text = re.sub(r" (?=[:»])", NO_BREAK, text)
        text = re.sub(r"(?<=«) ", NO_BREAK, text)
    return text
