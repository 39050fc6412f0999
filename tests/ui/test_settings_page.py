"""Settings: what is chosen holds at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from exposure_check.domain.match import MatchSummary
from exposure_check.ui.components.language_choice import LanguageChoice
from exposure_check.ui.components.settings_look import LookSettings
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.settings import SettingsPage
from exposure_check.ui.settings import Appearance
from tests.ui.conftest import at_rest, drain


def pick(box: QComboBox, value: object) -> None:
    """Choose as a person does."""
    row = box.findData(value)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)
    drain()


@pytest.fixture
def spoken(window: MainWindow) -> Iterator[MainWindow]:
    """The window; its catalogues are taken away at the end."""
    yield window
    window.context.translations.remove()


def look_of(window: MainWindow) -> LookSettings:
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    return page.look


def menu_titles(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


@pytest.mark.usefixtures("spoken")
def test_the_window_speaks_another_language_at_once_where_it_is(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_table["page-settings"].trigger()
    at_rest(opened, qtbot)
    pick(look_of(opened).language, "de")
    assert menu_titles(opened) == ["&Datei", "&Bearbeiten", "&Ansicht", "&Hilfe"]
    assert opened.current_page() is opened.pages["settings"]
    assert opened.context.settings.language == "de"
    assert QLocale().language() is QLocale.Language.German
    at_rest(opened, qtbot)
    assert opened.pane.person_name.text() == "Eileen Collins"
    pick(look_of(opened).language, "en")
    assert menu_titles(opened) == ["&File", "&Edit", "&View", "&Help"]


def test_the_language_is_chosen_before_there_is_a_vault(spoken: MainWindow, qtbot: QtBot) -> None:
    spoken.begin()
    at_rest(spoken, qtbot)
    choice = spoken.start.findChild(LanguageChoice)
    assert isinstance(choice, LanguageChoice)
    pick(choice, "el")
    at_rest(spoken, qtbot)
    again = spoken.start.findChild(LanguageChoice)
    assert isinstance(again, LanguageChoice)
    assert again.currentText() == "Ελληνικά"
    assert menu_titles(spoken)[0] == "&Αρχείο"


@pytest.mark.usefixtures("spoken")
def test_the_language_waits_for_a_job_that_runs(opened: MainWindow, qtbot: QtBot) -> None:
    go_on = threading.Event()
    opened.context.tasks.start(opened, lambda _tell, _is_cancelled: go_on.wait(60))
    opened.context.set_language("fr")
    assert menu_titles(opened)[0] == "&File"
    go_on.set()
    qtbot.waitUntil(lambda: menu_titles(opened)[0] == "&Fichier", timeout=10_000)


def test_appearance_and_size_of_text_hold_at_once_and_the_menu_says_the_same(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_table["page-settings"].trigger()
    at_rest(opened, qtbot)
    look = look_of(opened)
    pick(look.appearance, Appearance.DARK)
    assert opened.context.theme.is_dark
    assert opened.actions_table["look-dark"].isChecked()
    pick(look.text_size, 150)
    assert opened.context.theme.text_percent == 150
    opened.actions_table["text-normal"].trigger()
    assert look.text_size.currentData() == 100


def test_every_look_of_the_menu_can_be_chosen_in_the_settings(opened: MainWindow) -> None:
    box = look_of(opened).appearance
    assert [box.itemData(row) for row in range(box.count())] == list(Appearance)


def test_settings_are_there_before_anybody_is_named(opened: MainWindow, qtbot: QtBot) -> None:
    opened.context.use_people([], None)
    opened.actions_table["page-settings"].trigger()
    at_rest(opened, qtbot)
    assert opened.current_page() is opened.pages["settings"]


@pytest.mark.usefixtures("spoken")
def test_pages_that_are_gone_hear_of_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    opened.context.set_language("en")
    at_rest(opened, qtbot)
    opened.context.summary_changed.emit(MatchSummary({}))
    opened.context.theme.changed.emit()
    at_rest(opened, qtbot)
