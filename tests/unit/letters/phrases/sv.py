"""What letters in Swedish must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in this language cite it."""
    return f"artikel {number}" + (f".{paragraph}" if paragraph else "") + (f" {letter}" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="artikel 15.1 a, b och d",
    points_ef="artikel 15.1 e och f",
    separate=("foton", "mallar", "metadata", "(URL", "sökträffar", "spärr-"),
    obstacles=("senaste tolv månaderna", "begäranden per år", "era kontaktvägar", "identitetshandling"),
    forbidden=r"skadestånd|\bersättning|kompensation|stämning|\bstämma|rättegång|\bprocess|advokat|jurist|\bböter|bötes"
    r"|sanktionsavgift|\bvite|\bstraff|14 dagar|fjorton dagar|två veckor|kommer att (?:raderas|tas bort)"
    r"|jag (?:har )?(?:samtyckt|samtyckte|lämnade samtycke|gett er)|mitt tidigare|min tidigare|som ni vet|brottslig",
    found=r"(?i)bilag|\bsågs\b|förteckn|som visar mig",
    kinds_of_data="",
    consent_if_any="om det finns ett sådant",
    own_wish="inte en lagstadgad frist",
    dated="Lyon den 1 mars 2026",
    spaces=(
        ("artikel 15.1 c i förordningen", "artikel\u00a015.1\u00a0c i förordningen"),
        ("artikel 5.1 b och e", "artikel\u00a05.1\u00a0b\u00a0och\u00a0e"),
        ("artiklarna 15–18, 20 och 21", "artiklarna\u00a015–18, 20 och 21"),
        ("riktlinjer 01/2022, punkterna 52–56", "riktlinjer\u00a001/2022, punkterna\u00a052–56"),
        ("beslut nr 50 av den 10 februari 2022", "beslut nr\u00a050 av den 10\u00a0februari 2022"),
    ),
)
