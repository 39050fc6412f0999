"""What letters in Polish must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in Polish cite it."""
    return f"art. {number}" + (f" ust. {paragraph}" if paragraph else "") + (f" lit. {letter})" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="art. 15 ust. 1 lit. a), b) i d)",
    points_ef="art. 15 ust. 1 lit. e) i f)",
    separate=("zdję", "wzorc", "metadan", "(URL", "wyników wyszukiwania", "wykluczeń"),
    obstacles=("ostatnich dwunastu miesięcy", "wniosków w roku", "kanałów kontaktu", "dokumentu tożsamości"),
    forbidden=r"odszkodowa|zadośćuczyn|pozew|pozw[ue]|powództw|adwokat|radc[ayęo]|prawnik|grzywn|kar[aęy] pienięż"
    r"|kar[aęy] administr|14 dni|czternastu dni|dwóch tygodni|dwa tygodnie|(zostaną|będą) (usunięte|skasowane)"
    r"|wyrazi[łl][ae]m|udzieli[łl][ae]m|moje poprzednie|jak Państwu wiadomo|nielegaln|bezprawn",
    found=r"[Zz]ałącznik|zdjęcia przedstawiającego|zdjęć przedstawiających|było ono widoczne|zdjęcie było widoczne",
    kinds_of_data="",
    consent_if_any="jeżeli taka istnieje",
    own_wish="a nie terminem ustawowym",
    dated="Lyon, 1 marca 2026 r.",
    spaces=(
        (
            "art. 15 ust. 1 lit. a), b) i d) RODO",
            "art.\u00a015\u00a0ust.\u00a01\u00a0lit.\u00a0a), b)\u00a0i\u00a0d) RODO",
        ),
        ("z dnia 12 stycznia 2023 r., pkt 47", "z\u00a0dnia 12\u00a0stycznia 2023\u00a0r., pkt\u00a047"),
        ("W dniu {{ day }} i w {{ place }}", "W\u00a0dniu {{ day }} i\u00a0w\u00a0{{ place }}"),
        ("a jeżeli tak – o wyjaśnienie", "a\u00a0jeżeli tak\u00a0– o\u00a0wyjaśnienie"),
    ),
)
