"""The review: by keyboard alone, with other people covered, with 100,000 matches."""

from __future__ import annotations

import dataclasses
from typing import Any, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_check.domain.face import PackKey
from exposure_check.domain.match import Band, Location, Match, MatchId, ReviewState
from exposure_check.domain.person import Person
from exposure_check.domain.photo import Appearance
from exposure_check.ui.api import Session
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.models.match_filter import MatchFilter, Sort, narrowed
from exposure_check.ui.models.match_list import CACHED_THUMBNAILS
from exposure_check.ui.pages.matches import MatchesPage
from tests.ui.conftest import at_rest
from tests.ui.fakes import FakeReview, make_match
from tests.ui.test_layout import cut_off


@pytest.fixture
def review() -> FakeReview:
    return FakeReview([make_match(number) for number in range(6)])


@pytest.fixture
def page(window: MainWindow, session: Session, person: Person, review: FakeReview, qtbot: QtBot) -> MatchesPage:
    window.start.session_opened.emit(dataclasses.replace(session, review=cast("Any", review)), [person])
    window.context.page_requested.emit("matches")
    at_rest(window, qtbot)
    found = window.pages["matches"]
    assert isinstance(found, MatchesPage)
    qtbot.waitUntil(lambda: found.panel.picture.has_picture)
    return found


def press(qtbot: QtBot, page: MatchesPage, window: MainWindow, key: Qt.Key) -> None:
    page.panel.picture.setFocus()
    QTest.keyClick(page.panel.picture, key)
    at_rest(window, qtbot)


def test_a_whole_review_works_by_keyboard(
    page: MatchesPage, window: MainWindow, review: FakeReview, qtbot: QtBot
) -> None:
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_U, Qt.Key.Key_Space, Qt.Key.Key_Y):
        press(qtbot, page, window, key)
    states = [review.by_id[MatchId(f"m{number}")].state for number in range(6)]
    assert states == [
        ReviewState.MINE,
        ReviewState.NOT_ME,
        ReviewState.UNSURE,
        ReviewState.UNREVIEWED,
        ReviewState.MINE,
        ReviewState.UNREVIEWED,
    ]
    press(qtbot, page, window, Qt.Key.Key_Backspace)
    assert page.panel.match is not None
    assert page.panel.match.id == "m4"


def test_the_sidebar_says_how_many_matches_wait(page: MatchesPage, window: MainWindow, qtbot: QtBot) -> None:
    row = [window.sidebar.model().index(row, 0) for row in range(window.sidebar.model().rowCount())][3]
    qtbot.waitUntil(lambda: row.data(Qt.ItemDataRole.AccessibleTextRole) == "Matches, 6 waiting")
    press(qtbot, page, window, Qt.Key.Key_N)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Matches, 5 waiting"


def test_undo_names_the_decision_and_shows_the_photo_again(
    page: MatchesPage, window: MainWindow, review: FakeReview, qtbot: QtBot
) -> None:
    press(qtbot, page, window, Qt.Key.Key_N)
    assert window.actions_table["undo"].text().replace("&", "") == "Undo “Not me”"
    window.actions_table["undo"].trigger()
    at_rest(window, qtbot)
    assert review.by_id[MatchId("m0")].state is ReviewState.UNREVIEWED
    assert page.panel.match is not None
    assert page.panel.match.id == "m0"
    assert not window.actions_table["undo"].isEnabled()


def test_other_people_are_covered_until_h_is_held(
    page: MatchesPage, window: MainWindow, review: FakeReview, qtbot: QtBot
) -> None:
    assert review.asked == [True]
    page.panel.picture.setFocus()
    QTest.keyPress(page.panel.picture, Qt.Key.Key_H)
    at_rest(window, qtbot)
    assert review.asked == [True, False]
    assert page.panel.hold_button.isDown()
    QTest.keyRelease(page.panel.picture, Qt.Key.Key_H)
    at_rest(window, qtbot)
    assert not page.panel.hold_button.isDown()
    assert review.asked == [True, False], "the covered picture was kept and must not be made again"


def test_letters_typed_into_the_address_decide_nothing(
    page: MatchesPage, window: MainWindow, review: FakeReview, qtbot: QtBot
) -> None:
    page.panel.address.setFocus()
    QTest.keyClicks(page.panel.address, "https://example.org/nyu")
    QTest.keyClick(page.panel.address, Qt.Key.Key_Return)
    at_rest(window, qtbot)
    assert review.changes == []
    assert review.by_id[MatchId("m0")].public_address == "https://example.org/nyu"


def test_words_say_likely_and_possible_with_the_false_alarm_meaning(
    page: MatchesPage, window: MainWindow, qtbot: QtBot
) -> None:
    from tests.ui.fakes import THRESHOLDS

    page.panel.set_thresholds(THRESHOLDS)
    assert page.panel.band.text() == "Likely match"
    assert "1 wrong match in 100,000" in page.panel.meaning.text()
    press(qtbot, page, window, Qt.Key.Key_Space)
    assert page.panel.band.text() == "Possible match"
    assert "1 wrong match in 10,000" in page.panel.meaning.text()


def test_a_match_of_another_face_pack_says_so_and_promises_no_rate(
    page: MatchesPage, window: MainWindow, review: FakeReview, qtbot: QtBot
) -> None:
    from tests.ui.fakes import THRESHOLDS

    page.panel.set_thresholds(THRESHOLDS)
    assert not page.panel.other_pack.isVisible()
    other = dataclasses.replace(review.by_id[MatchId("m1")], pack=PackKey("other", "1" * 64))
    review.by_id[other.id] = other
    page.panel.show_match(other)
    assert page.panel.other_pack.isVisible()
    assert "another face pack" in page.panel.other_pack.text()
    assert "1 wrong match" not in page.panel.meaning.text()
    assert "another face pack" in page.panel.picture.accessibleDescription()
    page.panel.show_match(review.by_id[MatchId("m0")])
    assert not page.panel.other_pack.isVisible()
    at_rest(window, qtbot)


def test_a_photo_that_is_gone_says_so_in_its_place(
    page: MatchesPage, window: MainWindow, review: FakeReview, qtbot: QtBot
) -> None:
    review.gone = True
    press(qtbot, page, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "no longer where it was seen" in page.panel.picture.message)


def test_matches_can_be_filtered_by_decision(page: MatchesPage, window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, page, window, Qt.Key.Key_Y)
    state = page.filters.state
    state.setCurrentIndex(state.findData(ReviewState.MINE))
    state.activated.emit(state.currentIndex())
    at_rest(window, qtbot)
    assert page.model.rowCount() == 1


def test_a_row_is_read_as_one_sentence(page: MatchesPage) -> None:
    text = page.model.data(page.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Likely match in photo 0.jpg, seen on 22 November 2026: Not decided"


def test_a_hundred_thousand_matches_scroll(
    page: MatchesPage, window: MainWindow, review: FakeReview, qtbot: QtBot
) -> None:
    review.by_id = {match.id: match for match in (make_match(number) for number in range(100_000))}
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 100_000, timeout=30_000)
    last = page.model.index(99_999)
    for view in (page.list, page.grid.view):
        page.show_grid(view is page.grid.view)
        QApplication.processEvents()
        bar = view.verticalScrollBar()
        for step in range(12):
            bar.setValue(bar.maximum() * step // 12)
            QApplication.processEvents()
        bar.setValue(bar.maximum())
        at_rest(window, qtbot)
        assert view.viewport().rect().intersects(view.visualRect(last))
        qtbot.waitUntil(lambda: page.model.data(last, Qt.ItemDataRole.DecorationRole) is not None)
    assert review.thumbnails_asked <= CACHED_THUMBNAILS, "only what came into view is fetched"
    page.grid.view.selectAll()
    assert page.grid.count == 100_000


def test_nothing_overlaps_at_twice_the_text_size(page: MatchesPage, window: MainWindow, qtbot: QtBot) -> None:
    window.context.theme.set_text_percent(200)
    at_rest(window, qtbot)
    panel = page.panel
    parts = [panel.band, panel.meaning, panel.picture, panel.place, panel.mine_button, panel.address]
    tops = [part.mapTo(panel, part.rect().topLeft()).y() for part in parts]
    bottoms = [part.mapTo(panel, part.rect().bottomLeft()).y() for part in parts]
    assert all(bottom < top for bottom, top in pairwise_of(bottoms, tops))


def pairwise_of(bottoms: list[int], tops: list[int]) -> list[tuple[int, int]]:
    """The bottom of each part with the top of the next."""
    return list(zip(bottoms[:-1], tops[1:], strict=True))


def group(number: int, *, band: Band = Band.POSSIBLE) -> list[Match]:
    """Three nearly identical pictures."""
    return [dataclasses.replace(make_match(number + one), group=f"g{number}", copies=2, band=band) for one in range(3)]


def test_several_tiles_are_decided_in_one_step_that_undo_names_and_takes_back(
    page: MatchesPage, window: MainWindow, review: FakeReview, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.grid_button, Qt.MouseButton.LeftButton)
    view = page.grid.view
    assert view.hasFocus() or view.isVisible()
    assert not page.grid.mine_button.isEnabled()
    view.setCurrentIndex(page.model.index(1))
    for row in (1, 2, 4):
        view.selectionModel().select(page.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    assert page.grid.count == 3
    QTest.keyClick(view, Qt.Key.Key_N)
    at_rest(window, qtbot)
    states = [review.by_id[MatchId(f"m{number}")].state for number in range(6)]
    assert [number for number, state in enumerate(states) if state is ReviewState.NOT_ME] == [1, 2, 4]
    assert len(review.changes) == 1
    assert page.count.text() == "3 not decided"
    assert window.context.undo is not None
    assert window.context.undo.name.startswith("“Not me” for 3 match")
    window.actions_table["undo"].trigger()
    at_rest(window, qtbot)
    assert {match.state for match in review.by_id.values()} == {ReviewState.UNREVIEWED}
    assert page.count.text() == "6 not decided"
    page.grid.view.activated.emit(page.model.index(4))
    assert page.panel.match is not None
    assert page.panel.match.id == "m4"
    assert page.list.isVisible()


def test_nearly_identical_pictures_are_one_tile_until_they_are_asked_for(
    page: MatchesPage, window: MainWindow, review: FakeReview, qtbot: QtBot
) -> None:
    film = dataclasses.replace(make_match(50), appearance=Appearance(3.0, 65.0, 4.0))
    several = dataclasses.replace(make_match(20), locations=(Location("/photos/party.jpg", faces=4),))
    matches = [*group(10), several, *group(30, band=Band.LIKELY), film]
    review.by_id = {match.id: match for match in matches}
    page.refresh()
    at_rest(window, qtbot)
    assert [row.id for row in rows_of(page)] == ["m10", "m20", "m30", "m50"]
    text = str(page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "2 nearly identical picture" in text
    page.show_grid(True)
    page.grid.view.setCurrentIndex(page.model.index(0))
    assert page.grid.group_button.isVisible()
    QTest.mouseClick(page.grid.group_button, Qt.MouseButton.LeftButton)
    at_rest(window, qtbot)
    assert [row.id for row in rows_of(page)] == ["m10", "m11", "m12"]
    QTest.mouseClick(page.everything_button, Qt.MouseButton.LeftButton)
    at_rest(window, qtbot)
    assert page.model.rowCount() == 4
    assert not page.everything_button.isVisible()

    for box, value, wanted in (
        (page.filters.band, Band.LIKELY, ["m20", "m30", "m50"]),
        (page.filters.sort, Sort.FILM, ["m50"]),
        (page.filters.sort, Sort.OTHER_FACES, ["m20"]),
        (page.filters.sort, Sort.PHOTO, ["m10", "m20", "m30"]),
    ):
        box.setCurrentIndex(box.findData(value))
        page.filters.changed.emit()
        at_rest(window, qtbot)
        assert [row.id for row in rows_of(page)] == wanted
        box.setCurrentIndex(0)


def test_the_figures_of_a_match_are_said_in_words_and_its_hash_can_be_copied(
    page: MatchesPage, window: MainWindow, qtbot: QtBot
) -> None:
    numbers = page.panel.details.numbers
    assert not numbers.score.isVisible()  # nobody has to meet them
    numbers.button.click()
    at_rest(window, qtbot)
    assert numbers.score.text() == "Score: 0.60"
    assert "about 4,400 times as likely for you as for somebody else" in numbers.meaning.text()
    numbers.copy_button.click()
    assert QApplication.clipboard().text() == make_match(0).sha256
    press(qtbot, page, window, Qt.Key.Key_Space)
    assert "about 12 times as likely for somebody else as for you" in numbers.meaning.text()
    press(qtbot, page, window, Qt.Key.Key_Space)
    assert "was not measured" in numbers.meaning.text()
    press(qtbot, page, window, Qt.Key.Key_Space)
    assert "more than 100,000 times" in numbers.meaning.text()
    window.context.theme.set_text_percent(200)
    at_rest(window, qtbot)
    assert cut_off(numbers) == []


def test_matches_of_one_place_are_those_in_its_folder_its_archive_or_its_website() -> None:
    def seen_in(*locators: str) -> Match:
        return dataclasses.replace(make_match(0), locations=tuple(Location(one) for one in locators))

    for place, inside, outside in (
        ("/photos", "/photos/a.jpg", "/photos2/a.jpg"),
        ("/export.zip", "/export.zip!/media/a.jpg", "/export.zip.jpg"),
        ("/one.jpg", "/one.jpg", "/one.jpg.png"),
        ("https://example.org/me", "https://example.org/media/a.jpg", "https://example.com/me"),
    ):
        wanted = MatchFilter(place=place)
        assert narrowed([seen_in(outside), seen_in(outside, inside)], wanted) == [seen_in(outside, inside)]


def rows_of(page: MatchesPage) -> list[Match]:
    """What is listed."""
    found = [page.model.match_at(row) for row in range(page.model.rowCount())]
    return [match for match in found if match is not None]
