"""The language of the window: which there are, and the catalogues of the one in use."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from exposure_check.ui.resources import resource_path

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
    "el": "Ελληνικά",
    "pt": "Português",
    "sv": "Svenska",
}
"""ISO 639-1 codes, and each language's name for itself: who reads no other has to find it."""

FALLBACK: Final = "en"


def system_language() -> str:
    """The system's language where the window has it, otherwise English."""
    return known(QLocale.system().name()[:2])


def known(code: str) -> str:
    """``code`` if the window has that language, otherwise English."""
    return code if code in LANGUAGES else FALLBACK


class Translations:
    """The catalogues that are installed in ``application``; at first none, which is English without plurals."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    @property
    def count(self) -> int:
        """How many catalogues are installed."""
        return len(self._installed)

    def use(self, code: str) -> None:
        """Install the catalogues of a language, its way of writing dates and numbers, and no others.

        ``code`` is an ISO 639-1 code; empty means the system's language, and what the window does not have is English.
        Texts that were fetched before stay as they are.
        """
        chosen = known(code) if code else system_language()
        system = QLocale.system()
        of_system = system.language() != QLocale.Language.C and system.name()[:2] == chosen
        QLocale.setDefault(system if of_system else QLocale("en_GB" if chosen == "en" else chosen))
        self.remove()
        own = str(resource_path("i18n"))
        # Qt has no Greek and no Portuguese for its own buttons and dialogs; we have the texts of those that are met.
        for name, folder in (
            (f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"qt_{chosen}", own),
            (f"exposure_check_{chosen}", own),
        ):
            translator = QTranslator(self._application)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)

    def remove(self) -> None:
        """Take all catalogues away again."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
