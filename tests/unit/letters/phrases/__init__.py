"""What the tests look for in letters, language by language: one module for each."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from exposure_check.domain.request import Language


class Cited(Protocol):
    """How a language cites an article. ``letter`` is the Latin letter of the English version."""

    def __call__(self, number: int, paragraph: int | None = None, letter: str = "") -> str: ...


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases that letters in one language must have, may have only sometimes, or must never have.

    ``points_abd`` and ``points_ef`` cite points of Article 15(1) together. ``separate``: words of the data that are
    asked for one by one. ``obstacles``: what a face search is told before it asks. ``found``: words that may appear
    only where photos are listed, except in ``kinds_of_data``. ``consent_if_any`` and ``own_wish`` are said with care.
    ``dated``: Lyon, 1 March 2026. ``spaces``: text as written in a file, and as printed.
    """

    article: Cited
    points_abd: str
    points_ef: str
    separate: tuple[str, ...]
    obstacles: tuple[str, ...]
    forbidden: str
    found: str
    consent_if_any: str
    own_wish: str
    dated: str
    kinds_of_data: str = ""
    spaces: tuple[tuple[str, str], ...] = ()


def of(language: Language) -> Phrases:
    """The phrases of ``language``. A language without a module is an error of the tests."""
    found = import_module(f"{__name__}.{language.value}").PHRASES
    assert isinstance(found, Phrases)
    return found
