"""The references as a set: what the Face page says and offers, on real faces."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exposure_check.domain.face import FaceQuality, QualityIssue
from exposure_check.domain.match import ReviewState
from exposure_check.domain.reference_set import Advice, SetLevel
from exposure_check.ui import words
from exposure_check.ui.components.reference_rows import OutcomeRow, ReferenceRow
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.face import FacePage
from tests.samples import group, same_person, strangers
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off

WAIT = 60_000


@pytest.fixture
def face(opened: MainWindow, qtbot: QtBot) -> FacePage:
    opened.context.page_requested.emit("face")
    at_rest(opened, qtbot)
    page = opened.pages["face"]
    assert isinstance(page, FacePage)
    return page


def rows(face: FacePage) -> dict[str, ReferenceRow]:
    """The references in view, by file name."""
    return {row.reference.label: row for row in face.findChildren(ReferenceRow) if row.isVisible()}


def enrolled(face: FacePage, qtbot: QtBot, photos: list[Path], count: int) -> None:
    face.offer(photos)
    qtbot.waitUntil(lambda: len(face.references) == len(rows(face)) == count, timeout=WAIT)


def test_the_meter_and_the_words_beside_it_say_the_same(face: FacePage, qtbot: QtBot) -> None:
    assert face.set_card.level.text() == "No reference photo yet"
    enrolled(face, qtbot, list(same_person()), 3)
    assert face.set_card.meter.value == SetLevel.GOOD.step
    assert face.set_card.level.text().startswith("3 reference photo")
    assert face.set_card.level.text().endswith("· Good")
    assert face.set_card.meter.accessibleName() == "How good the references are: Good, 3 of 4"
    assert "another year" in face.set_card.advice.text()
    assert "98.2 %" in face.set_card.known.text()
    assert face.doubts.isHidden()


def test_a_stranger_is_said_above_and_in_its_row_until_it_is_removed(
    face: FacePage, opened: MainWindow, qtbot: QtBot
) -> None:
    stranger, _ = strangers()
    enrolled(face, qtbot, [*same_person(), stranger], 4)
    assert face.doubts.label.text().startswith("“biden.jpg” does not seem to show the same person")
    assert "May show somebody else" in rows(face)["biden.jpg"].accessibleName()
    assert "May show somebody else" not in rows(face)["obama.jpg"].accessibleName()
    check(opened)
    opened.context.theme.set_text_percent(200)
    at_rest(opened, qtbot)
    assert cut_off(opened) == []
    QTest.mouseClick(rows(face)["biden.jpg"].remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(face.references) == 3, timeout=WAIT)
    assert face.doubts.isHidden()


def test_photos_that_the_person_confirmed_are_offered_and_added_only_on_a_click(
    face: FacePage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first, *others = same_person()
    enrolled(face, qtbot, [first], 1)
    assert face.suggestions.isHidden()
    folder = tmp_path / "found"
    folder.mkdir()
    for photo in others:
        shutil.copy(photo, folder)
    session, person_id = opened.context.session, face.person_id
    session.scanning.scan(person_id, [folder])
    found = session.review.matches(person_id)
    session.review.decide(person_id, [match.id for match in found], ReviewState.MINE)
    opened.context.summary_changed.emit(session.review.summary(person_id))
    qtbot.waitUntil(lambda: len(face.suggestions.buttons) == 2, timeout=WAIT)
    assert face.suggestions.isVisible()
    assert len(face.references) == 1
    check(opened)
    button = face.suggestions.buttons[0]
    assert button.accessibleName().startswith("Use obama")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(face.references) == 2, timeout=WAIT)
    assert len(face.suggestions.buttons) == 1


def test_a_suggestion_whose_photo_is_gone_says_so_and_the_page_goes_on(
    face: FacePage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second, _ = same_person()
    enrolled(face, qtbot, [first], 1)
    photo = tmp_path / "found" / "me.jpg"
    photo.parent.mkdir()
    shutil.copy(second, photo)
    session, person_id = opened.context.session, face.person_id
    session.scanning.scan(person_id, [photo.parent])
    (match,) = session.review.matches(person_id)
    session.review.decide(person_id, [match.id], ReviewState.MINE)
    photo.unlink()
    face.use_match(match)
    at_rest(opened, qtbot)
    assert "no longer where it was seen" in face.notice.label.text()
    assert len(face.references) == 1


def test_faces_are_numbered_from_the_left_and_chosen_by_keyboard(face: FacePage, qtbot: QtBot) -> None:
    face.offer([group()])
    qtbot.waitUntil(lambda: any(row.isVisible() for row in face.findChildren(OutcomeRow)), timeout=WAIT)
    (row,) = (one for one in face.findChildren(OutcomeRow) if one.isVisible())
    assert [button.text() for button in row.face_buttons] == list("123456")
    leftmost = min(row.outcome.faces, key=lambda one: one.box.x)
    row.face_buttons[0].setFocus()
    QTest.keyClick(row.face_buttons[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(face.references) == 1, timeout=WAIT)
    assert face.references[0].template == leftmost.template


@pytest.mark.parametrize("issue", list(QualityIssue))
def test_every_fault_has_a_sentence_with_its_figures_and_a_remedy(issue: QualityIssue) -> None:
    quality = FaceQuality(20, 30, -41.2, 40, 0.65, 0.1, (issue,), 16, 0.3, 0.05, 30)
    wanted = {issue: 0.85 if issue in {QualityIssue.EYES_COVERED, QualityIssue.UNCERTAIN} else 40}
    sentence = words.verdict(quality, wanted)
    assert "{" not in sentence
    figures = any(character.isdigit() for character in sentence)
    assert figures or issue is QualityIssue.MOUTH_COVERED
    assert words.remedy(quality).startswith("Take a ") or issue is QualityIssue.TOO_SMALL


def test_every_level_and_every_advice_has_words() -> None:
    assert all(words.set_level(level) for level in SetLevel)
    assert all(words.advice(advice) for advice in Advice)
