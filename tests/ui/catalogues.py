"""What the catalogues are made from, and a language in which every text of them shows that it was looked up."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import check_translations
import data_texts
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication


@cache
def sources() -> frozenset[tuple[str, str]]:
    """Context and text of all that lupdate reads, but for what stands in ``tr`` and ``translate``."""
    return frozenset((*data_texts.texts(), *_marked()))


def _marked() -> Iterator[tuple[str, str]]:
    for name in check_translations.source_files():
        for node in ast.walk(ast.parse(Path(check_translations.ROOT, name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QT_TRANSLATE_NOOP":
                context, text = (ast.literal_eval(argument) for argument in node.args)
                yield context, text


class Marking(QTranslator):
    """Puts every text of the catalogues into brackets."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        return f"⟦{text}⟧" if (context, text) in sources() else text


@contextmanager
def marking(application: QApplication) -> Iterator[None]:
    """The window speaks that language."""
    translator = Marking()
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)


def is_said(text: str) -> bool:
    """Whether the whole text comes from the catalogues."""
    return text.startswith("⟦") and text.endswith("⟧")
