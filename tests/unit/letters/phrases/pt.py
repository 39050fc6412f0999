"""What letters in Portuguese must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in this language cite it."""
    place = f", n.º {paragraph}" if paragraph else ""
    return f"artigo {number}.º{place}" + (f", alínea {letter})" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="alíneas a), b) e d)",
    points_ef="alíneas e) e f)",
    separate=("fotografias", "modelos", "metadados", "(URL", "resultados de pesquisa", "supressão"),
    obstacles=("últimos doze meses", "pedidos por ano", "meio de contacto", "documento de identificação"),
    forbidden=r"indemniza|\bdanos\b|processar|\bqueixa-crime|advogad|tribuna(?:l|is)(?! de justiça)|\bcoima|multa"
    r"|sanç|14 dias|catorze dias|quinze dias|duas semanas|(?:será|serão|vai ser|vão ser) (?:apagad|eliminad|removid)"
    r"|(?:dei|tinha dado|tenho dado) (?:o meu |um )?consentimento|\bconsenti\b|(?:minha|meu) anterior|ilegal"
    r"|como sabem|como é do conhecimento",
    found=r"[Aa]nexo|foi vista|foram vistas|enumera|fotografia em que apareço",
    kinds_of_data="",
    consent_if_any="se algum existir",
    own_wish="não a um prazo legal",
    dated="Lyon, 1 de março de 2026",
    spaces=(
        (
            "artigo 15.º, n.º 1, alínea c)",
            "artigo 15.º, n.º 1, alínea c)".replace(" ", "\u00a0").replace(",\u00a0", ", "),
        ),
        ("alíneas a), b) e d)", "alíneas\u00a0a), b)\u00a0e\u00a0d)"),
        ("de 12 de janeiro de 2023", "de 12\u00a0de\u00a0janeiro\u00a0de\u00a02023"),
        ("V. Exas. têm", "V.\u00a0Exas. têm"),
        ("V. Sas., arts. 7º e 11; art. 18, § 2º", "V.\u00a0Sas., arts.\u00a07º e 11; art.\u00a018, §\u00a02º"),
    ),
)
