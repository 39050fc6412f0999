"""What was filled in on a page and is stored nowhere: asked about once before the program ends, told when it locks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from exposure_check.ui.components.open_dialogs import holds_unsaved_text
from exposure_check.ui.components.person_form import PersonForm
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.batch import BatchPage
from exposure_check.ui.pages.photos import PhotosPage
from tests.ui.conftest import at_rest
from tests.ui.test_vault_settings import said


def prepared(window: MainWindow, qtbot: QtBot, folder: Path) -> BatchPage:
    """Letters for many people, prepared and not written."""
    table = folder / "people.csv"
    table.write_text("name,country\nAda Example,DE\n", encoding="utf-8")
    page = window.pages["batch"]
    assert isinstance(page, BatchPage)
    page.form.use_table(table)
    at_rest(window, qtbot)
    return page


def test_the_end_of_the_program_asks_once_before_prepared_letters_are_lost(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    prepared(opened, qtbot, tmp_path)
    ended: list[bool] = []
    opened.closed.connect(lambda: ended.append(True))
    opened.close()
    opened.close()
    (question,) = [one for one in opened.findChildren(QMessageBox) if one.isVisible()]
    assert question.text() == "Something that you filled in is not saved yet."
    question.defaultButton().click()
    at_rest(opened, qtbot)
    assert (ended, opened.isVisible()) == ([], True)


def test_a_lock_says_that_prepared_letters_are_gone_and_written_ones_are_not(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = prepared(opened, qtbot, tmp_path)
    page.form.is_written = True
    assert not holds_unsaved_text(opened)
    page.form.format.activated.emit(0)
    assert holds_unsaved_text(opened)
    opened.lock()
    at_rest(opened, qtbot)
    assert "What was filled in and not saved yet is gone." in said(opened)


def test_a_typed_address_counts_until_it_is_taken_and_saved_details_do_not(opened: MainWindow, qtbot: QtBot) -> None:
    photos = opened.pages["photos"]
    assert isinstance(photos, PhotosPage)
    form = PersonForm(opened.context, person=opened.context.person, owner=True)
    form.setParent(opened)
    QTest.keyClicks(form.name, " II")
    assert holds_unsaved_text(opened)
    form.save()
    at_rest(opened, qtbot)
    assert not holds_unsaved_text(opened)
    form.deleteLater()
    QTest.keyClicks(photos.add_places.address, "https://")
    assert holds_unsaved_text(opened)
    photos.add_places.clear_address()
    assert not holds_unsaved_text(opened)
