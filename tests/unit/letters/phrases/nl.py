"""What letters in Dutch must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in this language cite it."""
    place = f", lid {paragraph}" if paragraph else ""
    return f"artikel {number}{place}" + (f", onder {letter})" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="onder a), b) en d)",
    points_ef="onder e) en f)",
    separate=("foto’s", "templates", "metadata", "(URL", "zoektreffers", "uitsluitings"),
    obstacles=("laatste twaalf maanden", "verzoeken per jaar", "contactkanalen", "identiteitsbewijs"),
    forbidden=r"schadevergoeding|schadeloos|smartengeld|dagvaard|rechtszaak|rechtbank|kort geding|advocaat|aangifte"
    r"|\bboetes?\b|dwangsom|sanctie|14 dagen|veertien dagen|twee weken|gewist zullen worden|verwijderd zullen worden"
    r"|zullen (?:worden )?(?:gewist|verwijderd)|(?:foto’s|gegevens|beelden) worden (?:gewist|verwijderd)"
    r"|ik heb (?:u )?toestemming|heb ik (?:u )?toestemming|heb ingestemd|mijn (?:eerdere|vorige)|zoals u weet|illegaal",
    found=r"bijlage|Bijlage|waarop ik te zien ben|\bgezien\b",
    kinds_of_data="beelden waarop ik te zien ben",
    consent_if_any="voor zover die bestaat",
    own_wish="geen wettelijke termijn",
    dated="Lyon, 1 maart 2026",
    spaces=(
        ("artikel 15, lid 1, onder c) AVG", "artikel\u00a015, lid\u00a01, onder\u00a0c) AVG"),
        ("onder a), b) en d)", "onder\u00a0a), b)\u00a0en\u00a0d)"),
        ("artikel 12, leden 3 en 4", "artikel\u00a012, leden\u00a03 en 4"),
        ("EDPB-richtsnoeren 01/2022, punt 29", "EDPB-richtsnoeren\u00a001/2022, punt\u00a029"),
        ("besluit nr. 50 van 10 februari 2022", "besluit nr.\u00a050 van 10\u00a0februari 2022"),
    ),
)
