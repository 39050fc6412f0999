"""Spaces that must not break, put into text blocks when they are loaded, never into what people wrote.

Sources: Imprimerie nationale, "Lexique des règles typographiques" (French: narrow no-break space before ; ! ? and a
no-break space before : and inside guillemets); DIN 5008 (German: abbreviations and numbers stay together); Real
Academia Española, "Ortografía de la lengua española" (2010), V 3.2.5.3 (an abbreviation stays on one line with what it
belongs to); Interinstitutional Style Guide of the European Union, 6.4 (Italian sets no space before marks or inside
« »; Portuguese references and dates), and its Greek edition, 3.2.3 (how parts of an act are named); the Dutch text of
Regulation (EU) 2016/679 (words that cite a part of an act); dobryslownik.pl, "Wyjątkowa sierota", and PWN spelling rule
54.8.1 (Polish words of one letter go to the next line); Språkrådet, "Svenska skrivregler" (a number stays with what
belongs to it); Swiss Federal Chancellery, "Gesetzestechnische Richtlinien" (how German, French and Italian acts of the
Confederation are cited).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from exposure_check.domain.request import Language

NO_BREAK = "\u00a0"
NARROW = "\u202f"

_TEMPLATE_CODE = re.compile(r"({{.*?}}|{%.*?%})", re.DOTALL)

_EVERYWHERE = (
    re.compile(
        r"\b(?:articles?|Articles?|Art\.|Abs\.|lit\.|Nr\.|Rn\.|no\.|n°|points?|paragraphe|paragraphs|considérant"
        r"|number|Nummer|recital|Erwägungsgrund|Guidelines|directrices|Leitlinien|décision|decision|Bescheid|Entscheidung)"
        r" (?=[\dA-Za-z]\)?(?:[\d\s.,;:)/(-]|$))"
    ),
    re.compile(r"(?:§|\b[Pp]rincip(?:l?es?)|\bILCS) (?=\d)|\b\d+ (?=(?:CCR|ILCS)\b)|\bCCR (?=§)"),
    re.compile(r"\b[A-Z][a-z]+ (?=\d{1,2}, (?:19|20)\d\d\b)"),
    re.compile(r"(?<=[\da-z]) (?=(?:Abs\.|lit\.)\s)"),
    re.compile(r"(?<=[a-z]\)) (?:et|and) (?=\(?[a-z]\))|(?<=\b[a-z]) und (?=[a-z]\b)"),
    re.compile(r"\d(?:er|ης|\.)? (?=[^\W\d]+ (?:19|20)\d\d\b)"),
)
"""What stays together in every language; what is French or German in it is met nowhere else."""

_TOGETHER: Mapping[Language, tuple[re.Pattern[str], ...]] = {
    Language.ENGLISH: (re.compile(r"\b(?:APPs?|sections?) (?=\d)"),),
    Language.GERMAN: (
        re.compile(r"\b(?:Ziff\.|BGE|E\.|SR) (?=\d)|(?<=\d) (?=(?:Ziff\.|Franken)\s)"),
        re.compile(r"(?<=\d) (?=(?:DSG|DSV|OR|ZGB)\b)|(?<=\b[a-z]) (?=DSG\b|Ziff\.)"),
    ),
    Language.FRENCH: (
        re.compile(r" (?=[:»])|(?<=«) "),
        re.compile(r"\b(?:[Aa]rt\.|al\.|let\.|ch\.|consid\.|ATF|RS) (?=\d|[a-z][ ,;:.)])|(?<=\d) (?=francs\s)"),
        re.compile(r"(?<=[\d,]) (?=(?:LPD|OPDo|CC|CO)\b)"),
    ),
    Language.SPANISH: (
        re.compile(
            r"\b(?:[Aa]rtículos?|apartados?|letras?|puntos?|considerando|Directrices|decisión|n\.º) (?=\d|[a-z]\))"
        ),
        re.compile(r"(?<=[a-z]\)) [yo] (?=[a-z]\))"),
        re.compile(r"\b\d{1,2} de [a-z]+ de (?=(?:19|20)\d\d\b)"),
    ),
    Language.ITALIAN: (
        re.compile(
            r"\b(?:articol[oi]|paragraf[oi]|punt[oi]|considerando|guida|decisione|deliberazione|n\.|da|a|e) (?=\d)"
        ),
        re.compile(r"\bletter[ae] (?=[a-z]\))|(?<=[a-z]\)) (?:ed?|o) (?=[a-z]\))"),
        re.compile(r"\b(?:[Aa]rt\.|cpv\.|lett\.|n\.|consid\.|DTF|RS) (?=\d|[a-z][ ,;:.)])"),
        re.compile(r"(?<=\d) (?=(?:cpv\.|lett\.|n\.|franchi)\s|(?:LPD|OPDa|CC|CO)\b)|(?<=\b[a-z]) (?=(?:n\.|LPD\b))"),
    ),
    Language.DUTCH: (
        re.compile(r"\b(?:[Aa]rtikel(?:en)?|lid|leden|onder|punt(?:en)?|overweging|nr\.|richtsnoeren) (?=\d|[a-z]\))"),
        re.compile(r"(?<=\b[a-z]\)) (?:en|of) (?=[a-z]\))"),
    ),
    Language.POLISH: (
        re.compile(r"\b(?:(?:[Aa]rt|ust|lit)\.|Artykuł|pkt|nr|motyw) (?=[\da-z])"),
        re.compile(r"(?<=\d) (?=(?:ust\.|lit\.|pkt)\s)|(?<=\d{4}) (?=r\.)| (?=–)"),
        re.compile(r"(?<![^\s(„])[aiouwzAIOUWZ] "),
        re.compile(r"(?<=[a-z]\)) (?=i\s[a-z]\))"),
    ),
    Language.GREEK: (
        re.compile(
            r"\b(?:άρθρ(?:ο|ου|α)|παράγραφο[ιςυ]|στοιχεί[οα]|σημεί(?:ο|ου)|σκέψη|γραμμές|απόφαση|αριθ\.)"
            r" (?=\d|(?:στ|[α-ω])\))"
        ),
        re.compile(r"(?<=[α-ω]\)) (?:και|ή) (?=(?:στ|[α-ω])\))"),
    ),
    Language.PORTUGUESE: (
        re.compile(
            r"(?:\b(?:artigos?|arts?\.|n\.?º|n\.os|ponto|alíneas?|considerando|Orientações|parágrafos?|decisão|item|V\.)"
            r"|§§?) (?=\d|[a-z]\)|Exas\.|Sas\.)"
        ),
        re.compile(r"(?<=[a-z]\)) (?:e|ou) (?=[a-z]\))"),
        re.compile(r"(?<=\d) de [^\W\d]+ de (?=\d{4}\b)"),
    ),
    Language.SWEDISH: (
        re.compile(r"\b(?:artikel|artiklarna|punkt|punkterna|skäl|nr|riktlinjer|beslut) (?=\d)"),
        re.compile(r"(?<=\d\.\d) (?=[a-h]\b)|(?<=\b[a-h]) och (?=[a-h]\b)"),
    ),
}
"""What stays together in one language: each space that a pattern covers becomes one that does not break."""

_BEFORE_MARKS = re.compile(r" (?=[;!?])")
_GREEK_TONOS = re.compile("([\u0370-\u03ff])(\u0308?)\u0301(?:(?=[\u0399\u03a5]\u0308)|([\u0399\u03a5]))?")


def with_fixed_spaces(template: str, language: Language) -> str:
    """``template`` with no-break spaces where the language wants them; its code stays as it is."""
    parts = _TEMPLATE_CODE.split(template)
    return "".join(part if place % 2 else _fixed(part, language) for place, part in enumerate(parts))


def in_capitals(line: str) -> str:
    """``line`` in capitals. Greek ones have no stress mark, and a dialytika where only the mark kept two vowels apart.

    Source: Unicode, Common Locale Data Repository, transform "el-Upper".
    """
    marked = unicodedata.normalize("NFD", line.upper())
    bare = _GREEK_TONOS.sub(lambda found: found[1] + found[2] + (found[3] + "\u0308" if found[3] else ""), marked)
    return unicodedata.normalize("NFC", bare)


def _fixed(text: str, language: Language) -> str:
    for pattern in (*_EVERYWHERE, *_TOGETHER.get(language, ())):
        text = pattern.sub(_not_breaking, text)
    return _BEFORE_MARKS.sub(NARROW, text) if language is Language.FRENCH else text


def _not_breaking(found: re.Match[str]) -> str:
    return found[0].replace(" ", NO_BREAK)
