"""The names of countries in the language of the window, from the Unicode Common Locale Data Repository (CLDR)."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

_SAID_IN = {"pt": "pt_PT"}
"""The catalogue of Portuguese is that of Portugal; CLDR's is that of Brazil where it is not asked for."""


def country_name(code: str) -> str:
    """The name of a country (ISO 3166-1 alpha-2); the code itself where there is none."""
    return _names(window_language()).get(code, code)


def window_language() -> str:
    """The language whose dates, numbers and names the window writes, as an ISO 639-1 code."""
    return QLocale().name().partition("_")[0]


@lru_cache(maxsize=4)
def _names(language: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError  # not needed before somebody is named

    try:
        return dict(Locale.parse(_SAID_IN.get(language, language)).territories)
    except (UnknownLocaleError, ValueError):
        return dict(Locale.parse("en").territories)
