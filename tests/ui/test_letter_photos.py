"""Which photos a letter names and shows, chosen on the Letters page, on a real vault."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exposure_check.bootstrap import Session
from exposure_check.domain.person import Person
from exposure_check.ui.components.letter_reveal import RevealQuestion
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.settings import Appearance
from tests.ui.conftest import at_rest
from tests.ui.letter_support import PATIENCE, choose, text_of
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off
from tests.ui.test_report_page import fill, outcome


@pytest.fixture
def letters(window: MainWindow, session: Session, person: Person, qtbot: QtBot) -> LettersPage:
    """The page with three confirmed photos, two of which have an address, and a recipient that searches faces."""
    fill(session, person, outcome(1), outcome(2), outcome(3))
    for number, match in enumerate(session.review.matches(person.id)[:2], start=1):
        session.review.set_public_address(match.id, f"https://photos.example/{number}.jpg")
    window.start.session_opened.emit(session, [person])
    window.context.page_requested.emit("letters")
    page = window.pages["letters"]
    assert isinstance(page, LettersPage)
    choose(page, "clearview", qtbot)
    qtbot.waitUntil(lambda: page.preview.page_count > 0, timeout=PATIENCE)
    at_rest(window, qtbot)
    return page


def test_photos_are_named_until_they_are_left_out_by_mouse_or_key(
    letters: LettersPage, window: MainWindow, qtbot: QtBot
) -> None:
    assert all(f"photos.example/{number}.jpg" in text_of(letters) for number in (1, 2))
    dialog = letters.photos.choose()
    at_rest(window, qtbot)
    model = dialog.model
    assert (model.named, model.rowCount()) == (2, 2)
    assert not model.data(model.index(0), Qt.ItemDataRole.DecorationRole).isNull()  # type: ignore[attr-defined] # a pixmap
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).startswith("1.jpg · photos.example, seen on ")
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert model.named == 1
    place = dialog.list.visualRect(model.index(1)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert model.named == 0
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert model.named == 1
    check(dialog)
    dialog.use_button.click()
    at_rest(window, qtbot)
    order = letters.order()
    assert order is not None
    assert order.evidence_photos is not None
    assert len(order.evidence_photos) == 1
    qtbot.waitUntil(lambda: "photos.example/1.jpg" not in text_of(letters), timeout=PATIENCE)
    assert "photos.example/2.jpg" in text_of(letters)
    assert "1 of 2" in letters.photos.words.text()
    window.context.theme.set_text_percent(200)
    again = letters.photos.choose()
    at_rest(window, qtbot)
    assert cut_off(again) == []
    again.none_button.click()
    again.use_button.click()
    order = letters.order()
    assert order is not None
    assert not order.with_evidence


def test_a_face_goes_into_a_letter_only_after_a_question_whose_safe_answer_is_the_default(
    letters: LettersPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order, out = letters.order(), tmp_path / "letter.pdf"
    assert order is not None
    assert not order.with_pictures
    monkeypatch.setattr(
        "exposure_check.ui.components.letter_actions.QFileDialog.getSaveFileName", lambda *_args: (str(out), "")
    )
    letters.photos.picture_box.click()
    at_rest(window, qtbot)
    assert not letters.actions_bar.text_action.isEnabled()
    letters.choose_file()
    at_rest(window, qtbot)
    question = letters.actions_bar.question
    assert isinstance(question, RevealQuestion)
    assert question.icon() == RevealQuestion.Icon.Question
    assert question.informativeText().startswith("Clearview AI, Inc. would get 2 small picture")
    assert "Clearview AI, Inc. searches by face" in question.informativeText()
    window.context.theme.set_appearance(Appearance.DARK)
    at_rest(window, qtbot)
    safe = question.defaultButton()
    assert safe is not None
    assert safe is question.escapeButton()
    assert question.focusWidget() is safe
    safe.click()
    at_rest(window, qtbot)
    assert not out.exists()
    letters.choose_file()
    at_rest(window, qtbot)
    question = letters.actions_bar.question
    assert isinstance(question, RevealQuestion)
    question.go_button.click()
    qtbot.waitUntil(out.exists, timeout=PATIENCE)
    at_rest(window, qtbot)
