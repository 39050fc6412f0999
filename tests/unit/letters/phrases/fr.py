"""What letters in French must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in this language cite it."""
    place = f", paragraphe {paragraph}" if paragraph else ""
    return f"article {number}{place}" + (f", point {letter})" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="points a), b) et d)",
    points_ef="points e) et f)",
    separate=("photographies", "gabarits", "métadonnées", "(URL", "résultats de recherche", "exclusion"),
    obstacles=("douze derniers mois", "demandes par an", "moyens de contact", "pièce d’identité"),
    forbidden=r"dommages|indemni|tribunal|poursui|avocat|amende|astreinte|14 jours|quinze jours"
    r"|quatorze jours|seront effacées|seront supprimées|j’ai consenti|mon précédent",
    found=r"annexe|Pièce jointe|constatée|énumér",
    consent_if_any="s’il en existe un",
    own_wish="non un délai légal",
    dated="Lyon, le 1er mars 2026",
    spaces=(
        ("Annexe : liste ; fin", "Annexe\u00a0: liste\u202f; fin"),
        ("« nom »", "«\u00a0nom\u00a0»"),
        ("l’article 15, point g), du RGPD", "l’article\u00a015, point\u00a0g), du RGPD"),
        ("{{ 'a' if b else ' ; ' }} ; c", "{{ 'a' if b else ' ; ' }}\u202f; c"),
        ("points e) et f))", "points\u00a0e)\u00a0et\u00a0f))"),
    ),
)
