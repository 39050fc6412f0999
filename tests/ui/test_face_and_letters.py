"""Face, photos, matches and letters on the real engine and vault, with photos that installed packages carry."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_check.domain.case import EventKind
from exposure_check.domain.match import ReviewState
from exposure_check.domain.photo import FileState
from exposure_check.domain.reference_set import SetLevel
from exposure_check.domain.request import RequestKind
from exposure_check.faces.samples import make_demo_photos, packaged
from exposure_check.services.follow_up import Entry
from exposure_check.ui.api import EnrolStatus
from exposure_check.ui.components.reference_rows import OutcomeRow, ReferenceRow
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.face import FacePage
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.pages.matches import MatchesPage
from exposure_check.ui.pages.overview import OverviewPage
from exposure_check.ui.pages.photos import PhotosPage
from exposure_check.ui.widgets.frames import Card
from tests.ui.conftest import at_rest


@pytest.fixture
def face(opened: MainWindow, qtbot: QtBot) -> FacePage:
    opened.context.page_requested.emit("face")
    at_rest(opened, qtbot)
    page = opened.pages["face"]
    assert isinstance(page, FacePage)
    return page


def drop(page: FacePage | PhotosPage, paths: list[Path]) -> None:
    """Drop files on a page as the window system would."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(50, 50), copy, data, left, plain))
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, data, left, plain))


def test_dropped_photos_get_a_verdict_each(face: FacePage, opened: MainWindow, qtbot: QtBot) -> None:
    astronaut, group = packaged("skimage", "data", "astronaut.png"), packaged("insightface", "data", "images", "t1.jpg")
    drop(face, [astronaut, group, packaged("skimage", "data", "coffee.png")])
    qtbot.waitUntil(lambda: len(face.references) == 1, timeout=25_000)
    rows = face.findChildren(ReferenceRow)
    assert rows[0].accessibleName().startswith("astronaut.png: ")
    assert [one.status for one in face.outcomes] == [EnrolStatus.CHOICE_NEEDED, EnrolStatus.NO_FACE]
    choice = next(row for row in face.findChildren(OutcomeRow) if row.face_buttons)
    assert len(choice.face_buttons) == 6
    assert choice.face_buttons[1].accessibleName() == "Face 2 of 6, counted from the left: this is me"
    QTest.mouseClick(choice.face_buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(face.references) == 2)
    assert face.set_card.meter.value == SetLevel.WEAK.step
    assert "do not seem to show the same person" in face.doubts.label.text()

    removed = face.references[1]
    face.remove(removed)
    qtbot.waitUntil(lambda: len(face.references) == 1)
    assert opened.toast.isVisible()
    assert opened.actions_table["undo"].text().replace("&", "") == "Undo “remove t1.jpg”"
    QTest.mouseClick(opened.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(face.references) == 2)


def test_the_way_from_a_face_to_a_letter(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    demo = make_demo_photos(tmp_path / "demo")
    context, pages = opened.context, opened.pages
    face, photos, matches, letters, overview = (
        pages["face"],
        pages["photos"],
        pages["matches"],
        pages["letters"],
        pages["overview"],
    )
    assert isinstance(face, FacePage)
    assert isinstance(photos, PhotosPage)
    assert isinstance(matches, MatchesPage)
    assert isinstance(letters, LettersPage)
    assert isinstance(overview, OverviewPage)
    assert overview.next_button.text() == "Add photos of the face"
    context.page_requested.emit("face")
    face.offer([demo.reference])
    qtbot.waitUntil(lambda: len(face.references) == 1, timeout=25_000)

    context.page_requested.emit("photos")
    at_rest(opened, qtbot)
    drop(photos, [demo.folder])
    qtbot.waitUntil(lambda: bool(photos.rows) and not context.scan_runs, timeout=25_000)
    at_rest(opened, qtbot)
    row = next(iter(photos.rows.values()))
    counts = row.run.counts
    assert counts is not None
    assert counts.total == 7
    assert counts[FileState.MATCH] == 2
    assert counts[FileState.UNREADABLE] == 1
    assert row.scan_button.text() == "Scan again"
    assert not row.files_button.isHidden()

    context.page_requested.emit("matches")
    qtbot.waitUntil(lambda: matches.panel.picture.has_picture, timeout=25_000)
    matches.panel.address.setText("https://example.org/me.jpg")
    matches.panel.address.editingFinished.emit()
    at_rest(opened, qtbot)
    for _ in range(2):
        QTest.keyClick(matches.panel.picture, Qt.Key.Key_Y)
        at_rest(opened, qtbot)
    summary = context.session.review.summary(face.references[0].person_id)
    assert summary.by_state[ReviewState.MINE] == 2

    context.page_requested.emit("letters")
    at_rest(opened, qtbot)
    assert "1 confirmed" in letters.photos.words.text()
    assert "1 left out" in letters.photos.words.text()
    letters.picker.search.setText("clearview")
    letters.picker.fetch()
    letters.kinds[RequestKind.ERASURE].setChecked(True)
    qtbot.waitUntil(lambda: letters.preview.page_count > 0, timeout=25_000)
    qtbot.waitUntil(
        lambda: "Article 17" in letters.preview.accessibleDescription().replace("\xa0", " "), timeout=25_000
    )
    pdf = tmp_path / "letter.pdf"
    letters.save(pdf)
    qtbot.waitUntil(pdf.exists, timeout=25_000)
    at_rest(opened, qtbot)
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)
    assert "Clearview" in text
    assert "example.org/me.jpg" in text.replace("\n", "")
    assert "letter.pdf" in letters.notice.label.text()
    assert "owed by" in letters.notice.label.text()

    context.page_requested.emit("overview")
    at_rest(opened, qtbot)
    assert overview.next_title.text().startswith("You have not sent 1 letter")
    assert not overview.exposure.isHidden()
    assert "of you" in overview.exposed.text()
    follow_up = context.session.follow_up
    (case,) = follow_up.cases()
    for entry, told, not_told in (
        (None, "As far as the log says it was not sent.", "owed"),
        (Entry(EventKind.SENT, details={"how": "email"}), "Note when the letter arrived, from", "not sent"),
        (Entry(EventKind.RECEIVED, details={"proven": "yes"}), "An answer is owed by", "Note when"),
        (Entry(EventKind.REFUSED), "The recipient refused.", "owed"),
    ):
        if entry is not None:
            follow_up.log(case.id, entry)
            context.cases_changed.emit()
            at_rest(opened, qtbot)
        (card,) = [card for card in overview.todo.findChildren(Card) if "Clearview" in card.accessibleName()]
        assert told in card.accessibleName()
        assert not_told not in card.accessibleName()
    assert overview.next_button.text() == "Write another letter"


def test_a_letter_that_cannot_be_written_says_why_and_keeps_the_form(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.context.page_requested.emit("letters")
    letters = opened.pages["letters"]
    assert isinstance(letters, LettersPage)
    qtbot.waitUntil(lambda: letters.preview.page_count > 0, timeout=25_000)
    letters.save(tmp_path / "no such folder" / "letter.pdf")
    at_rest(opened, qtbot)
    assert "cannot be written" in letters.notice.label.text()
    assert letters.save_button.isEnabled()
    assert opened.context.session.follow_up.cases() == []


def test_looking_without_a_reference_says_what_to_do(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    opened.context.page_requested.emit("photos")
    photos = opened.pages["photos"]
    assert isinstance(photos, PhotosPage)
    photos.add_paths([tmp_path])
    qtbot.waitUntil(lambda: bool(photos.rows) and not opened.context.scan_runs)
    at_rest(opened, qtbot)
    assert "Add one first" in next(iter(photos.rows.values())).state.text()


def test_a_folder_that_does_not_exist_is_refused_in_its_place(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    opened.context.page_requested.emit("photos")
    photos = opened.pages["photos"]
    assert isinstance(photos, PhotosPage)
    photos.add_paths([tmp_path / "not there"])
    at_rest(opened, qtbot)
    assert "There is no file or folder" in photos.notice.label.text()
