"""What letters in English must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in this language cite it."""
    return f"{number}" + (f"({paragraph})" if paragraph else "") + (f"({letter})" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="15(1)(a), (b) and (d)",
    points_ef="15(1)(e) and (f)",
    separate=("photographs", "templates", "metadata", "(URL", "search hits", "suppression"),
    obstacles=(
        "last twelve months",
        "requests per year",
        "whichever of your contact channels",
        "identity document",
    ),
    forbidden=r"damages|compensation|court action|\bsue\b|lawsuit|lawyer|fine of|penalt|14 days|two weeks"
    r"|will be deleted|will be erased|I gave you|I consented|my previous|as you know|illegal",
    found=r"show me|annex|Enclosed|photograph that shows|listed",
    kinds_of_data="images that show me",
    consent_if_any="if there is one",
    own_wish="not a period set by law",
    dated="Lyon, 1 March 2026",
    spaces=(
        ("Article 15(1): 12 January 2023", "Article\u00a015(1): 12\u00a0January 2023"),
        ("a : b ; c", "a : b ; c"),
    ),
)
