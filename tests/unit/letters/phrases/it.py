"""What letters in Italian must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in this language cite it."""
    place = f", paragrafo {paragraph}" if paragraph else ""
    return f"articolo {number}{place}" + (f", lettera {letter})" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="lettere a), b) e d)",
    points_ef="lettere e) e f)",
    separate=("fotografie", "modelli biometrici", "metadati", "(URL", "risultati di ricerca", "esclusione"),
    obstacles=("ultimi dodici mesi", "richieste all’anno", "canali di contatto", "documento d’identità"),
    forbidden=r"\bdann[io]\b|risarci|indennizz|tribunal|azione legale|vie legali|querel|denunci|diffid|messa in mora"
    r"|avvocat|\bmult[ae]\b|ammend[ae]|sanzion|\bpenal[ei]\b|14 giorni|quattordici giorni|15 giorni|quindici giorni"
    r"|due settimane|(saranno|verranno) (cancellat|eliminat|rimoss)|ho prestato|ho acconsentito|ho dato il mio consenso"
    r"|la mia precedente|come sapete|illegal",
    found=r"allegat|che mi ritra|\bvist[ae]\b|riportat",
    kinds_of_data="immagini che mi ritraggono",
    consent_if_any="ove esistente",
    own_wish="non costituisce un termine di legge",
    dated="Lyon, 1º marzo 2026",
    spaces=(
        (
            "l’articolo 15, paragrafo 1, lettera g), del RGPD",
            "l’articolo\u00a015, paragrafo\u00a01, lettera\u00a0g), del RGPD",
        ),
        ("lettere a), b) e d), e considerando 14", "lettere\u00a0a), b)\u00a0e\u00a0d), e considerando\u00a014"),
        (
            "linee guida 01/2022, punti 65 e da 73 a 79",
            "linee guida\u00a001/2022, punti\u00a065 e da\u00a073 a\u00a079",
        ),
        ("provvedimento n. 50", "provvedimento n.\u00a050"),
        ("La lettera è stata ricevuta", "La lettera è stata ricevuta"),
    ),
)
