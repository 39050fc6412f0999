"""What the tests of the Letters page share: the page with a recipient chosen, and how to read it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from tests.ui.conftest import at_rest

PATIENCE = 40_000


@pytest.fixture
def letters(opened: MainWindow, qtbot: QtBot) -> LettersPage:
    opened.context.page_requested.emit("letters")
    page = opened.pages["letters"]
    assert isinstance(page, LettersPage)
    choose(page, "clearview", qtbot)
    qtbot.waitUntil(lambda: page.preview.page_count > 0, timeout=PATIENCE)
    at_rest(opened, qtbot)
    return page


def choose(page: LettersPage, typed: str, qtbot: QtBot) -> None:
    """Find a recipient by a part of its name."""
    page.picker.search.setText(typed)
    page.picker.fetch()
    window = page.window()
    assert isinstance(window, MainWindow)
    at_rest(window, qtbot)


def dialog_of(kind: type[QWidget], window: MainWindow) -> QWidget:
    """The open dialog of this kind."""
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def text_of(page: LettersPage) -> str:
    return page.preview.accessibleDescription().replace("\xa0", " ")
