"""Spaces that must not break, put into text blocks when they are loaded, never into what people wrote.

Sources: Imprimerie nationale, "Lexique des règles typographiques" (narrow no-break space before ; ! ? and a
no-break space before : and inside guillemets); DIN 5008 (no-break spaces between abbreviations and numbers); Real
Academia Española, "Ortografía de la lengua española" (2010), V 3.2.5.3 (an abbreviation stays on one line with what
it belongs to).
"""

from __future__ import annotations

import re
import unicodedata

from exposure_check.domain.request import Language

NO_BREAK = "\u00a0"
NARROW = "\u202f"

_TEMPLATE_CODE = re.compile(r"({{.*?}}|{%.*?%})", re.DOTALL)
_REFERENCE = re.compile(
    r"\b(articles?|Articles?|Art\.|Abs\.|lit\.|Nr\.|Rn\.|no\.|n°|points?|paragraphe|paragraphs|considérant"
    r"|number|Nummer|recital|Erwägungsgrund|Guidelines|directrices|Leitlinien|décision|decision|Bescheid|Entscheidung)"
    r" (?=[\dA-Za-z]\)?(?:[\d\s.,;:)/(-]|$))"
)
_SUBDIVISION = re.compile(r"(?<=[\da-z]) (?=(?:Abs\.|lit\.)\s)")
_POINTS = re.compile(r"(?<=[a-z]\)) (et|and) (?=\(?[a-z]\))|(?<=\b[a-z]) (und) (?=[a-z]\b)")
_ITALIAN_REFERENCE = re.compile(
    r"\b(?:articol[oi]|paragraf[oi]|punt[oi]|considerando|guida|decisione|deliberazione|n\.|da|a|e) (?=\d)"
    r"|\bletter[ae] (?=[a-z]\))|(?<=[a-z]\)) (?:ed?|o) (?=[a-z]\))"
)
_DAY_AND_MONTH = re.compile(r"(\d(?:er|\.)?) (?=[^\W\d]+ (?:19|20)\d\d\b)")
_DUTCH_REFERENCE = re.compile(
    r"\b([Aa]rtikel(?:en)?|lid|leden|onder|punt(?:en)?|overweging|nr\.|richtsnoeren) (?=\d|[a-z]\))"
    r"|(?<=\b[a-z]\)) (?:en|of) (?=[a-z]\))"
)

_SPANISH_REFERENCE = re.compile(
    r"\b([Aa]rtículos?|apartados?|letras?|puntos?|considerando|Directrices|decisión|n\.º) (?=\d|[a-z]\))"
)
_SPANISH_POINTS = re.compile(r"(?<=[a-z]\)) ([yo]) (?=[a-z]\))")
_SPANISH_DATE = re.compile(r"\b\d{1,2} de [a-z]+ de (?=(?:19|20)\d\d\b)")


def with_fixed_spaces(template: str, language: Language) -> str:
    """``template`` with no-break spaces where the language wants them; its code stays as it is."""
    parts = _TEMPLATE_CODE.split(template)
    return "".join(part if place % 2 else _fixed(part, language) for place, part in enumerate(parts))


def _fixed(text: str, language: Language) -> str:
    text = _REFERENCE.sub(lambda found: found[1] + NO_BREAK, text)
    text = _SUBDIVISION.sub(NO_BREAK, text)
    text = _POINTS.sub(lambda found: NO_BREAK + (found[1] or found[2]) + NO_BREAK, text)
    text = _DAY_AND_MONTH.sub(lambda found: found[1] + NO_BREAK, text)
    if language is Language.SPANISH:
        text = _SPANISH_REFERENCE.sub(lambda found: found[1] + NO_BREAK, text)
        text = _SPANISH_POINTS.sub(lambda found: f"{NO_BREAK}{found[1]}{NO_BREAK}", text)
        text = _SPANISH_DATE.sub(lambda found: found[0].replace(" ", NO_BREAK), text)
    if language is Language.FRENCH:
        text = re.sub(r" (?=[;!?])", NARROW, text)
        text = re.sub(r" (?=[:»])", NO_BREAK, text)
        text = re.sub(r"(?<=«) ", NO_BREAK, text)
    if language is Language.ITALIAN:
        text = _ITALIAN_REFERENCE.sub(lambda found: found[0].replace(" ", NO_BREAK), text)
    return text
