"""The first steps and the passphrase, on a real vault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from exposure_check.bootstrap import Application
from exposure_check.ui.components.page import Page
from exposure_check.ui.components.person_form import PersonForm
from exposure_check.ui.components.vault_forms import CreateVaultForm, OpenVaultForm
from exposure_check.ui.context import Context
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.page_shelf import PageShelf
from exposure_check.ui.pages.overview import OverviewPage
from exposure_check.ui.pages.start import StartPage
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.labels import SmallLabel
from tests.ui.conftest import DRAFT, PASSPHRASE, at_rest


def button(window: MainWindow, text: str) -> Button:
    """The visible button with this text."""
    return next(one for one in window.findChildren(Button) if one.text() == text and one.isVisible())


def form(start: StartPage, kind: type[CreateVaultForm]) -> CreateVaultForm:
    found = start.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_the_three_steps_lead_from_nothing_to_the_overview(window: MainWindow, qtbot: QtBot) -> None:
    window.begin()
    at_rest(window, qtbot)
    QTest.mouseClick(button(window, "Go on"), Qt.MouseButton.LeftButton)
    create = form(window.start, CreateVaultForm)
    QTest.keyClicks(create.first.edit, PASSPHRASE)
    QTest.keyClicks(create.second.edit, PASSPHRASE)
    qtbot.waitUntil(lambda: create.strength.text().endswith("strong"))
    QTest.keyClick(create.second.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.has_session, timeout=20_000)
    person = window.start.findChild(PersonForm)
    assert isinstance(person, PersonForm)
    person.name.setText("Zoë Müller")
    person.country.choose("DE")
    person.email.setText("zoe@example.org")
    person.save()
    qtbot.waitUntil(lambda: window.context.person is not None)
    assert isinstance(window.current_page(), OverviewPage)
    assert window.pane.person_name.text() == "Zoë Müller"


def test_passphrases_that_differ_are_said_at_the_field(window: MainWindow) -> None:
    window.start.show_create()
    create = form(window.start, CreateVaultForm)
    QTest.keyClicks(create.first.edit, PASSPHRASE)
    QTest.keyClicks(create.second.edit, PASSPHRASE + "x")
    create.submit()
    assert "differ" in create.second.edit.accessibleDescription()
    assert not window.context.has_session


def test_a_short_passphrase_is_refused_at_the_field(window: MainWindow, qtbot: QtBot) -> None:
    window.start.show_create()
    create = form(window.start, CreateVaultForm)
    QTest.keyClicks(create.first.edit, "abc")
    QTest.keyClicks(create.second.edit, "abc")
    create.submit()
    at_rest(window, qtbot)
    assert "too short" in create.first.edit.accessibleDescription()
    assert create.create_button.isEnabled()


def test_a_passphrase_is_hidden_until_shown(window: MainWindow) -> None:
    window.start.show_create()
    field = form(window.start, CreateVaultForm).first
    QTest.keyClicks(field.edit, "word")
    assert field.edit.displayText() != "word"
    QTest.mouseClick(field.show_button, Qt.MouseButton.LeftButton)
    assert field.edit.displayText() == "word"
    assert field.show_button.accessibleName() == "Hide the passphrase"


@pytest.fixture
def existing(application: Application) -> Application:
    made = application.create_vault(PASSPHRASE)
    made.people.add(DRAFT)
    made.close()
    return application


@pytest.mark.usefixtures("existing")
def test_a_wrong_passphrase_is_said_inline_and_the_right_one_opens(window: MainWindow, qtbot: QtBot) -> None:
    window.begin()
    at_rest(window, qtbot)
    unlock = window.start.findChild(OpenVaultForm)
    assert isinstance(unlock, OpenVaultForm)
    QTest.keyClicks(unlock.passphrase.edit, "not the right words")
    QTest.keyClick(unlock.passphrase.edit, Qt.Key.Key_Return)
    at_rest(window, qtbot)
    assert "does not open the vault" in unlock.passphrase.edit.accessibleDescription()
    assert not window.context.has_session
    unlock.passphrase.edit.selectAll()
    QTest.keyClicks(unlock.passphrase.edit, PASSPHRASE)
    QTest.keyClick(unlock.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.has_session, timeout=20_000)
    assert isinstance(window.current_page(), OverviewPage)


def test_skipping_everything_leads_to_one_sentence_and_one_button(window: MainWindow, qtbot: QtBot) -> None:
    window.begin()
    at_rest(window, qtbot)
    QTest.mouseClick(button(window, "Skip for now"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(window, "Create or open the vault"), Qt.MouseButton.LeftButton)
    at_rest(window, qtbot)
    assert button(window, "Go on").isVisible()


def test_locking_forgets_the_pages_and_asks_for_the_passphrase(opened: MainWindow, qtbot: QtBot) -> None:
    opened.lock()
    at_rest(opened, qtbot)
    assert not any(opened.pages.is_built(page_id) for page_id in opened.pages)
    assert opened.context.person is None
    assert opened.start.findChild(OpenVaultForm) is not None
    assert "Eileen Collins" not in opened.pane.person_name.text()


def test_an_opened_vault_shows_its_first_page_before_the_others_are_built(opened: MainWindow, qtbot: QtBot) -> None:
    opened.pages.clear()
    opened.pages.fill()
    opened.context.page_requested.emit("report")
    opened.context.page_requested.emit("overview")
    assert [page_id for page_id in opened.pages if opened.pages.is_built(page_id)] == ["overview", "report"]
    assert opened.current_page_id() == "overview"
    qtbot.waitUntil(lambda: not opened.pages.is_filling)
    assert all(opened.pages.is_built(page_id) for page_id in opened.pages)
    at_rest(opened, qtbot)


def test_a_page_that_cannot_be_built_says_so_once(context: Context, qtbot: QtBot) -> None:
    def broken(_context: Context) -> Page:
        raise RuntimeError("no page")

    stack = QStackedWidget()
    qtbot.addWidget(stack)
    shelf = PageShelf(context, {"broken": broken}, stack)
    with qtbot.captureExceptions() as caught:
        shelf.fill()
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, _, _ in caught] == [RuntimeError]
    assert not shelf.is_filling


def test_the_first_steps_can_be_seen_again_from_help(opened: MainWindow) -> None:
    opened.actions_table["first-steps"].trigger()
    QTest.mouseClick(button(opened, "Go on"), Qt.MouseButton.LeftButton)
    assert isinstance(opened.current_page(), OverviewPage)


def test_a_name_is_asked_for_at_its_field(window: MainWindow, qtbot: QtBot) -> None:
    window.start.session_opened.emit(window.context.application.create_vault(PASSPHRASE), [])
    person = window.start.findChild(PersonForm)
    assert isinstance(person, PersonForm)
    person.save()
    at_rest(window, qtbot)
    assert person.name.accessibleDescription() == "Fill in the name."


def test_each_step_can_be_skipped_and_each_but_the_first_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    window.begin()
    at_rest(window, qtbot)
    button(window, "Go on").click()
    assert form(window.start, CreateVaultForm).isVisible()
    assert button(window, "Skip for now").isVisible()
    button(window, "Back").click()
    assert step_of(window) == "Step 1 of 3"
    window.start.session_opened.emit(window.context.application.create_vault(PASSPHRASE), [])
    button(window, "Back").click()
    assert step_of(window) == "Step 2 of 3"
    assert not any(one.isVisible() for one in window.start.findChildren(CreateVaultForm)), "the vault is there already"
    button(window, "Go on").click()
    assert step_of(window) == "Step 3 of 3"
    button(window, "Skip for now").click()
    assert button(window, "Fill in the details").isVisible()


def step_of(window: MainWindow) -> str:
    """Which step is in view."""
    return next(one.text() for one in window.start.findChildren(SmallLabel) if one.isVisible() and "of 3" in one.text())
