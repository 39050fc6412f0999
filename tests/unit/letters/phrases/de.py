"""What letters in German must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in this language cite it."""
    place = f" Abs. {paragraph}" if paragraph else ""
    return f"Art. {number}{place}" + (f" lit. {letter}" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="lit. a, b und d",
    points_ef="lit. e und f",
    separate=("Fotos", "Templates", "Metadaten", "(URL", "Suchtreffer", "Sperr"),
    obstacles=("letzten zwölf Monaten", "Anträgen im Jahr", "Kontaktwege", "Ausweises"),
    forbidden=r"Schadens?ersatz|Schmerzensgeld|Klage|verklag|Anwalt|Bußgeld|Geldbuße|14 Tage|vierzehn Tage"
    r"|zwei Wochen|werden gelöscht|habe ich eingewilligt|mein früheres",
    found=r"Anlage|\bgesehen|genannten Adresse",
    consent_if_any="falls es eine gibt",
    own_wish="keine gesetzliche Frist",
    dated="Lyon, 1. März 2026",
    spaces=(
        ("Art. 15 Abs. 1 lit. g", "Art.\u00a015\u00a0Abs.\u00a01\u00a0lit.\u00a0g"),
        ("lit. e und f).", "lit.\u00a0e\u00a0und\u00a0f)."),
    ),
)
