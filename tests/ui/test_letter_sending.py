"""Saving, copying and noting as sent on the Letters page, on the real services."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from exposure_check.domain.case import CaseState, EventKind, SentHow
from exposure_check.domain.request import RequestKind
from exposure_check.ui.components.sent_dialog import SentDialog
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from tests.ui.conftest import at_rest
from tests.ui.letter_support import PATIENCE, dialog_of, letters
from tests.ui.test_accessibility import check

__all__ = ["letters"]


def test_a_saved_letter_can_be_noted_as_sent_and_that_taken_back(
    letters: LettersPage, opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    actions, follow_up = letters.actions_bar, opened.context.session.follow_up
    shown: list[str] = []
    opened.context.case_requested.connect(shown.append)
    assert not actions.sent_button.isVisible()
    letters.save(tmp_path / "letter.pdf")
    at_rest(opened, qtbot)
    assert actions.sent_button.isVisible()
    assert not letters.again_notice.isVisible()
    letters.save(tmp_path / "letter.docx")
    at_rest(opened, qtbot)
    (case,) = follow_up.cases()
    actions.case_button.click()
    assert shown == [case.id]
    opened.context.page_requested.emit("letters")
    at_rest(opened, qtbot)
    actions.sent_button.click()
    dialog = dialog_of(SentDialog, opened)
    assert isinstance(dialog, SentDialog)
    check(dialog)
    assert dialog.how.currentData() == SentHow.EMAIL
    dialog.how.setCurrentIndex(dialog.how.findData(SentHow.REGISTERED_POST))
    dialog.save()
    at_rest(opened, qtbot)
    entry = follow_up.case(case.id).events[-1]
    assert (entry.event, entry.details) == (EventKind.SENT, {"how": "registered-post"})
    opened.actions_table["undo"].trigger()
    at_rest(opened, qtbot)
    assert follow_up.case(case.id).state is CaseState.DRAFT
    assert actions.sent_button.isVisible()


def test_text_that_was_copied_gets_its_case_when_it_was_sent(
    letters: LettersPage, opened: MainWindow, qtbot: QtBot
) -> None:
    letters.actions_bar.copy_text()
    at_rest(opened, qtbot)
    assert "Article 15" in QGuiApplication.clipboard().text().replace("\xa0", " ")
    assert opened.context.session.follow_up.cases() == []
    letters.actions_bar.sent_button.click()
    dialog = dialog_of(SentDialog, opened)
    assert isinstance(dialog, SentDialog)
    dialog.save()
    at_rest(opened, qtbot)
    (case,) = opened.context.session.follow_up.cases()
    assert case.state is CaseState.SENT
    assert not letters.actions_bar.sent_button.isVisible()


def test_the_same_letter_again_is_asked_about_and_not_forbidden(
    letters: LettersPage, opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    letters.save(tmp_path / "first.pdf")
    at_rest(opened, qtbot)
    letters.kinds[RequestKind.ERASURE].setChecked(True)
    at_rest(opened, qtbot)
    assert not letters.again_notice.isVisible()
    letters.kinds[RequestKind.ACCESS].setChecked(True)
    at_rest(opened, qtbot)
    assert letters.again_notice.isVisible()
    asked: list[str] = []
    second = tmp_path / "second.pdf"

    def file_dialog(*_arguments: object) -> tuple[str, str]:
        asked.append("file")
        return str(second), ""

    monkeypatch.setattr("exposure_check.ui.components.letter_actions.QFileDialog.getSaveFileName", file_dialog)
    letters.choose_file()
    question = letters.actions_bar.question
    assert question is not None
    assert asked == []
    default = question.defaultButton()
    assert default is not None
    assert default.text() == "Leave it"
    (again,) = [button for button in question.buttons() if button.text() == "Save a second letter"]
    again.click()
    qtbot.waitUntil(second.exists, timeout=PATIENCE)
    at_rest(opened, qtbot)
    assert len(opened.context.session.follow_up.cases()) == 2
