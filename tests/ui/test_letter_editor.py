"""Own words in a letter: changed in the window, printed, undone, and never carried where they do not belong."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exposure_check.domain.request import Language, RequestKind
from exposure_check.ui.components.letter_editor import LetterEditor
from exposure_check.ui.components.letter_view import View
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from tests.ui.conftest import PASSPHRASE, at_rest
from tests.ui.letter_support import PATIENCE, letters, text_of
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off

__all__ = ["letters"]


@pytest.fixture
def editor(letters: LettersPage, opened: MainWindow, qtbot: QtBot) -> LetterEditor:
    letters.view.buttons[View.EDIT].click()
    at_rest(opened, qtbot)
    assert letters.view.editor.model.rowCount() > 10
    return letters.view.editor


def write(editor: LetterEditor, row: int, text: str) -> None:
    """Choose a paragraph and type over it."""
    editor.list.setCurrentIndex(editor.model.index(row))
    editor.text.setPlainText(text)
    editor.take_typed()


def printed(path: Path) -> str:
    return " ".join("\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def test_own_words_are_printed_and_undo_brings_the_original_back(
    letters: LettersPage, editor: LetterEditor, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    original = editor.text.toPlainText()
    write(editor, 0, "I am the woman in the photograph of the launch.")
    assert "Your own words" in str(editor.model.index(0).data())
    qtbot.waitUntil(lambda: "photograph of the launch" in text_of(letters), timeout=PATIENCE)
    letters.save(tmp_path / "own.pdf")
    at_rest(opened, qtbot)
    assert "photograph of the launch" in printed(tmp_path / "own.pdf")
    editor.original_button.click()
    assert editor.text.toPlainText().split() == original.split()
    order = letters.order()
    assert order is not None
    assert order.edits == {}
    opened.actions_table["undo"].trigger()
    assert editor.text.toPlainText() == "I am the woman in the photograph of the launch."
    editor.all_button.click()
    order = letters.order()
    assert order is not None
    assert (order.edits, order.additions) == ({}, ())
    QTest.mouseClick(opened.toast.button, Qt.MouseButton.LeftButton)
    order = letters.order()
    assert order is not None
    assert list(order.edits.values()) == ["I am the woman in the photograph of the launch."]


def test_a_paragraph_is_left_out_and_another_added(
    letters: LettersPage, editor: LetterEditor, opened: MainWindow, qtbot: QtBot
) -> None:
    left_out = editor.text.toPlainText()
    editor.leave_out_button.click()
    assert "Left out" in str(editor.model.index(0).data())
    assert " ".join(left_out.split()) in " ".join(editor.hint.text().split())
    editor.add_button.click()
    assert opened.focusWidget() is editor.text
    editor.text.setPlainText("Please write to me by post.")
    editor.list.setCurrentIndex(editor.model.index(1))  # what was typed is taken at once
    order = letters.order()
    assert order is not None
    assert order.additions == ("Please write to me by post.",)
    qtbot.waitUntil(lambda: "write to me by post" in text_of(letters), timeout=PATIENCE)
    assert " ".join(left_out.split()) not in " ".join(text_of(letters).split())


def test_own_words_stay_with_their_letter(
    letters: LettersPage, editor: LetterEditor, opened: MainWindow, qtbot: QtBot
) -> None:
    write(editor, 0, "Only in the English letter.")
    for language, words in ((Language.FRENCH, {}), (Language.ENGLISH, {"Only in the English letter."})):
        row = letters.language.findData(language)
        letters.language.setCurrentIndex(row)
        letters.language.activated.emit(row)
        at_rest(opened, qtbot)
        order = letters.order()
        assert order is not None
        assert set(order.edits.values()) == set(words)
    letters.kinds[RequestKind.ERASURE].setChecked(True)
    at_rest(opened, qtbot)
    order = letters.order()
    assert order is not None
    assert order.edits == {}


def test_words_that_were_not_saved_are_there_after_a_new_start(
    letters: LettersPage, editor: LetterEditor, opened: MainWindow, qtbot: QtBot
) -> None:
    letters.kinds[RequestKind.ERASURE].setChecked(True)
    at_rest(opened, qtbot)
    write(editor, 0, "Typed before the power went out.")
    at_rest(opened, qtbot)
    again = started_again(opened, qtbot)
    assert "Clearview AI" in again.unfinished.notice.label.text()
    again.unfinished.go_on_button.click()
    qtbot.waitUntil(lambda: "before the power went out" in text_of(again), timeout=PATIENCE)
    assert again.kinds[RequestKind.ERASURE].isChecked()
    assert not again.unfinished.isVisible()


def test_unfinished_words_can_be_discarded_and_brought_back(
    editor: LetterEditor, opened: MainWindow, qtbot: QtBot
) -> None:
    write(editor, 0, "Words in anger.")
    at_rest(opened, qtbot)
    again = started_again(opened, qtbot)
    again.unfinished.discard_button.click()
    at_rest(opened, qtbot)
    session = opened.context.session
    assert session.drafts.of(again.person_id) == ()
    opened.actions_table["undo"].trigger()
    at_rest(opened, qtbot)
    assert "Words in anger." in session.drafts.of(again.person_id)[0].edits.values()


def test_a_letter_that_was_saved_is_not_unfinished(
    letters: LettersPage, editor: LetterEditor, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    write(editor, 0, "Said and done.")
    qtbot.waitUntil(lambda: "Said and done" in text_of(letters), timeout=PATIENCE)
    assert len(opened.context.session.drafts.of(letters.person_id)) == 1
    letters.save(tmp_path / "done.txt")
    at_rest(opened, qtbot)
    assert opened.context.session.drafts.of(letters.person_id) == ()


def test_a_paragraph_is_kept_put_into_another_letter_and_forgotten_with_undo(
    letters: LettersPage, editor: LetterEditor, opened: MainWindow, qtbot: QtBot
) -> None:
    write(editor, 0, "I work night shifts & can be reached by post only.")
    editor.kept.keep("night shifts & post")
    at_rest(opened, qtbot)
    letters.kinds[RequestKind.ERASURE].setChecked(True)
    at_rest(opened, qtbot)
    entries = editor.kept.menu().actions()
    assert [entry.text() for entry in entries if entry.text()] == [
        "night shifts && post", "Keep this paragraph…", "Forget a kept paragraph",
    ]  # fmt: skip
    entries[0].trigger()
    qtbot.waitUntil(lambda: "reached by post only" in text_of(letters), timeout=PATIENCE)
    (block,) = opened.context.session.text_blocks.all()
    editor.kept.forget(block)
    at_rest(opened, qtbot)
    assert opened.context.session.text_blocks.all() == ()
    opened.actions_table["undo"].trigger()
    at_rest(opened, qtbot)
    assert opened.context.session.text_blocks.all() == (block,)


def started_again(window: MainWindow, qtbot: QtBot) -> LettersPage:
    """The page of letters after the vault was closed and opened anew."""
    window.lock()
    at_rest(window, qtbot)
    session = window.context.application.open_vault(PASSPHRASE)
    window.start.session_opened.emit(session, session.people.all())
    window.context.page_requested.emit("letters")
    at_rest(window, qtbot)
    page = window.pages["letters"]
    assert isinstance(page, LettersPage)
    assert page.unfinished.isVisible()
    return page


def test_a_letter_without_any_request_is_refused_where_it_was_changed(
    letters: LettersPage, editor: LetterEditor, qtbot: QtBot
) -> None:
    for row in range(editor.model.rowCount()):
        write(editor, row, "")
    qtbot.waitUntil(lambda: "at least one request" in editor.notice.label.text(), timeout=PATIENCE)
    assert editor.notice.isVisible()
    editor.all_button.click()
    qtbot.waitUntil(lambda: letters.preview.page_count > 0, timeout=PATIENCE)
    assert not editor.notice.isVisible()


def test_the_text_is_copied_as_it_stands_in_an_e_mail(
    letters: LettersPage, editor: LetterEditor, opened: MainWindow, qtbot: QtBot
) -> None:
    write(editor, 0, "Own words on the clipboard.")
    qtbot.waitUntil(lambda: "on the clipboard" in text_of(letters), timeout=PATIENCE)
    letters.actions_bar.copy_text()
    at_rest(opened, qtbot)
    copied = QGuiApplication.clipboard().text()
    assert "Own words on the clipboard." in copied
    assert copied.startswith("Dear")
    assert letters.actions_bar.sent_button.isVisible()


def test_only_a_short_letter_is_handed_to_the_mail_program(
    letters: LettersPage, editor: LetterEditor, opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def open_url(address: QUrl) -> bool:
        asked.append(bytes(address.toEncoded().data()).decode())
        return True

    monkeypatch.setattr("exposure_check.ui.components.letter_actions.QDesktopServices.openUrl", open_url)
    letters.actions_bar.open_mail()
    at_rest(opened, qtbot)
    assert asked == []
    assert "too long" in letters.notice.label.text()
    for row in range(editor.model.rowCount()):
        if not str(editor.model.index(row).data()).startswith("Confirm whether"):
            write(editor, row, "")
    letters.view.buttons[View.LETTER].click()
    qtbot.waitUntil(lambda: 0 < len(text_of(letters)) < 900, timeout=PATIENCE)
    at_rest(opened, qtbot)
    letters.actions_bar.open_mail()
    at_rest(opened, qtbot)
    (address,) = asked
    assert address.startswith("mailto:legal-requests@clearview.ai?subject=")
    assert letters.actions_bar.sent_button.isVisible()


def test_every_control_has_a_name_and_room(
    letters: LettersPage, editor: LetterEditor, opened: MainWindow, qtbot: QtBot
) -> None:
    check(opened)
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    if not letters.view.isVisible():  # there is room for the form or the letter only
        letters.actions_bar.preview_button.click()
        at_rest(opened, qtbot)
    assert editor.isVisible()
    assert cut_off(opened) == []
