"""The names of countries in the language of the window, from the Unicode Common Locale Data Repository (CLDR)."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

_SAID_IN = {"pt": "pt_PT"}
"""The catalogue of Portuguese is that of Portugal; CLDR's is that of Brazil where it is not asked for."""


def country_name(code: str) -> str:
    """The name of a country (ISO 3166-1 alpha-2); the code itself where there is none."""
    return _names(QLocale().name().partition("_")[0]).get(code, code)


@lru_cache(maxsize=4)
def _names(language: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError  # not needed before somebody is named

    try:
        return dict(Locale.parse(_SAID_IN.get(language, language)).territories)
    except (UnknownLocaleError, ValueError):
        return dict(Locale.parse("en").territories)
