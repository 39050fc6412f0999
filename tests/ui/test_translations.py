"""The catalogues are fresh and complete, and no translation loses a value."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from exposure_check.ui import words
from exposure_check.ui.components.person_form import countries
from exposure_check.ui.languages import LANGUAGES, Translations
from exposure_check.ui.resources import resource_path

PLACEHOLDER = re.compile(r"\{\w+\}|%L?n")


def test_the_catalogues_match_the_program() -> None:
    script = resource_path().parent / "packaging" / "check_translations.py"
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_its_values(language: str) -> None:
    tree = ElementTree.parse(resource_path("i18n", f"exposure_check_{language}.ts"))  # noqa: S314 - our own file
    checked = 0
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        for form in forms:
            checked += 1
            kept = set(PLACEHOLDER.findall(form)) | ({"%n"} if message.get("numerus") else set())
            wanted = set(PLACEHOLDER.findall(source)) | ({"%n"} if message.get("numerus") else set())
            assert kept == wanted, source
    assert checked > 20


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "about 1 minute left", "about 5 minutes left"),
        ("de", "noch etwa 1 Minute", "noch etwa 5 Minuten"),
        ("fr", "encore environ 1 minute", "encore environ 5 minutes"),
        ("es", "queda alrededor de 1 minuto", "quedan alrededor de 5 minutos"),
        ("it", "circa 1 minuto rimanente", "circa 5 minuti rimanenti"),
        ("nl", "nog ongeveer 1 minuut", "nog ongeveer 5 minuten"),
        ("pl", "jeszcze około 1 minuty", "jeszcze około 5 minut"),
        ("el", "απομένει περίπου 1 λεπτό", "απομένουν περίπου 5 λεπτά"),
        ("sv", "ungefär 1 minut kvar", "ungefär 5 minuter kvar"),
        ("pt", "falta cerca de 1 minuto", "faltam cerca de 5 minutos"),
    ],
)
def test_numbers_have_their_singular_and_plural(qapp: QApplication, language: str, one: str, many: str) -> None:
    translations = Translations(qapp)
    translations.use(language)
    try:
        assert words.time_left(70) == one
        assert words.time_left(300) == many
    finally:
        translations.remove()


def test_an_unknown_language_falls_back_to_english(qapp: QApplication) -> None:
    translations = Translations(qapp)
    translations.use("xx")
    try:
        assert QCoreApplication.translate("words", "Good") == "Good"
        assert QLocale().language() == QLocale.Language.English
    finally:
        translations.remove()


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_the_buttons_and_menus_of_qt_itself_are_translated(qapp: QApplication, language: str) -> None:
    translations = Translations(qapp)
    translations.use(language)
    try:
        for context, text in (("QPlatformTheme", "Cancel"), ("QLineEdit", "Select All"), ("QFileDialog", "Back")):
            assert QCoreApplication.translate(context, text) != text
    finally:
        translations.remove()


@pytest.mark.parametrize(
    ("language", "greece", "first"),
    [("en", "Greece", "Afghanistan"), ("de", "Griechenland", "Afghanistan"), ("el", "Ελλάδα", "Αγία Ελένη")],
)
def test_countries_are_named_and_ordered_in_the_language_of_the_window(
    qapp: QApplication, language: str, greece: str, first: str
) -> None:
    translations = Translations(qapp)
    translations.use(language)
    try:
        assert words.country("GR") == greece
        assert words.country("ZZ?") == "ZZ?"
        assert countries()[0][1] == first
        assert len(countries()) > 240
    finally:
        translations.remove()
