"""What letters in Spanish must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in this language cite it."""
    place = f", apartado {paragraph}" if paragraph else ""
    return f"artículo {number}{place}" + (f", letra {letter})" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="letras a), b) y d)",
    points_ef="letras e) y f)",
    separate=("fotografías", "plantillas", "metadatos", "(URL", "resultados de búsqueda", "exclusión"),
    obstacles=("últimos doce meses", "solicitudes al año", "canales de contacto", "documento de identidad"),
    # "Tribunal de Justicia" is the court whose judgments are cited; "acciones judiciales" are words of Article 12(4).
    forbidden=r"perjuicio|indemniza|\bdemand|querella|denuncia|tribunal(?! de Justicia)|juzgado|acción judicial"
    r"|abogad|multa|sanci[oó]n|sancionador|apercib|14 días|15 días|catorce días|quince días|dos semanas"
    r"|serán (suprimid|eliminad|borrad)|se (suprimirán|eliminarán|borrarán)|he consentido|\bconsentí\b"
    r"|(di|dado|presté|prestado|otorgué|otorgado) mi consentimiento|mi anterior|como saben|ilegal",
    found=r"[Aa]nexo|[Aa]djunt|en las? que aparezco|fue(ron)? vista",
    kinds_of_data="imágenes en las que aparezco",
    consent_if_any="si lo hubiera",
    own_wish="no un plazo legal",
    dated="En Lyon, a 1 de marzo de 2026",
    spaces=(
        ("el artículo 15, apartado 1, letra g)", "el artículo\u00a015, apartado\u00a01, letra\u00a0g)"),
        ("letras a), b) y d))", "letras\u00a0a), b)\u00a0y\u00a0d))"),
        ("sentencia de 12 de enero de 2023", "sentencia de 12\u00a0de\u00a0enero\u00a0de\u00a02023"),
        ("decisión n.º 50, de", "decisión n.º\u00a050, de"),
    ),
)
