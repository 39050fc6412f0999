"""Progress, Stop, and closing the window while photos are looked at."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PIL import ExifTags, Image
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from exposure_check.domain.person import Person
from exposure_check.faces.samples import packaged
from exposure_check.ui.api import Session
from exposure_check.ui.components.estimate import Estimate
from exposure_check.ui.components.scan_options import ScanOptions, Share
from exposure_check.ui.components.scan_queue import RunState
from exposure_check.ui.components.source_row import SourceRow
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.photos import PhotosPage
from tests.ui.conftest import at_rest
from tests.ui.fakes import THRESHOLDS, ScanningWithSteps, SteppedScan
from tests.ui.test_layout import cut_off


@pytest.fixture
def stepped() -> Iterator[SteppedScan]:
    made = SteppedScan()
    yield made
    made.go_on.set()


@pytest.fixture
def page(
    window: MainWindow, session: Session, person: Person, stepped: SteppedScan, qtbot: QtBot, tmp_path: Path
) -> PhotosPage:
    scanning = ScanningWithSteps(session.scanning, stepped)
    window.start.session_opened.emit(dataclasses.replace(session, scanning=cast("Any", scanning)), [person])
    window.context.page_requested.emit("photos")
    found = window.pages["photos"]
    assert isinstance(found, PhotosPage)
    at_rest(window, qtbot)
    found.add_paths([tmp_path])
    qtbot.waitUntil(stepped.reached.is_set, timeout=20_000)
    return found


def only_row(page: PhotosPage) -> SourceRow:
    (row,) = page.rows.values()
    return row


def test_progress_is_a_count_and_stop_keeps_what_is_done(
    page: PhotosPage, window: MainWindow, stepped: SteppedScan, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "Looked at 96 of 240" in only_row(page).state.text())
    assert only_row(page).bar.value() == 96
    assert window.actions_table["stop-scan"].isEnabled()
    window.actions_table["stop-scan"].trigger()
    assert only_row(page).run.state is RunState.STOPPING
    stepped.go_on.set()
    qtbot.waitUntil(lambda: not window.context.scan_runs)
    assert only_row(page).state.text() == "Stopped after 96 of 240"
    assert not window.actions_table["stop-scan"].isEnabled()


def test_a_scan_that_ends_counts_every_file(
    page: PhotosPage, window: MainWindow, stepped: SteppedScan, qtbot: QtBot
) -> None:
    stepped.go_on.set()
    qtbot.waitUntil(lambda: not window.context.scan_runs)
    assert "240" in only_row(page).state.text()
    assert only_row(page).run.state is RunState.DONE


def test_closing_during_a_scan_asks_once_and_keeping_going_is_the_safe_answer(
    page: PhotosPage, window: MainWindow, stepped: SteppedScan, qtbot: QtBot
) -> None:
    window.close()
    window.close()
    boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]
    assert len(boxes) == 1
    assert boxes[0].defaultButton().text() == "Keep going"
    boxes[0].defaultButton().click()
    assert window.isVisible()
    assert only_row(page).run.state is RunState.RUNNING
    stepped.go_on.set()
    qtbot.waitUntil(lambda: not window.context.scan_runs)


def test_removing_a_place_can_be_undone(
    page: PhotosPage, window: MainWindow, stepped: SteppedScan, qtbot: QtBot
) -> None:
    stepped.go_on.set()
    qtbot.waitUntil(lambda: not window.context.scan_runs)
    page.remove(only_row(page).run.entry.id)
    qtbot.waitUntil(lambda: page.rows == {})
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: len(page.rows) == 1)


def test_any_photo_can_be_copied_without_what_it_gives_away(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    photo, out = tmp_path / "holiday.jpg", tmp_path / "holiday (cleaned).jpg"
    with Image.open(packaged("skimage", "data", "coffee.png")) as opened:
        told = Image.Exif()
        told[ExifTags.Base.Model] = "Nikon F3"
        opened.save(photo, exif=told)
    window.cleaner.save(photo, out)
    qtbot.waitUntil(lambda: "nothing but the picture is left. Removed:" in window.toast.label.text(), timeout=25_000)
    assert cut_off(window.toast) == []
    window.resize(720, 480)
    assert cut_off(window.toast) == []
    assert window.toast.width() <= 720 - 32
    with Image.open(out) as copy:
        assert dict(copy.getexif()) == {}


def test_how_a_scan_goes_about_it_is_chosen_in_words_and_remembered(
    page: PhotosPage, window: MainWindow, stepped: SteppedScan, qtbot: QtBot
) -> None:
    stepped.go_on.set()
    qtbot.waitUntil(lambda: not window.context.scan_runs)
    assert stepped.asked == [(1.0, False, None)]
    options = page.options
    options.budget.setCurrentIndex(2)
    options.share.setCurrentIndex(options.share.findData(Share.HALF))
    assert options.number_field.isHidden()
    page.scan(only_row(page).run.entry.id)
    qtbot.waitUntil(lambda: len(stepped.asked) == 2 and not window.context.scan_runs)
    assert stepped.asked[1] == (10.0, True, None)
    options.share.setCurrentIndex(options.share.findData(Share.NAMED))
    options.number.setValue(3)
    page.scan(only_row(page).run.entry.id)
    qtbot.waitUntil(lambda: len(stepped.asked) == 3 and not window.context.scan_runs)
    assert stepped.asked[2] == (10.0, False, 3)
    again = ScanOptions(window.context.settings)
    qtbot.addWidget(again)
    assert (again.false_alarms, again.gentle, again.workers) == (10.0, False, 3)


def test_after_a_scan_its_odds_are_said_in_plain_words(
    page: PhotosPage, window: MainWindow, stepped: SteppedScan, qtbot: QtBot
) -> None:
    stepped.go_on.set()
    qtbot.waitUntil(lambda: not window.context.scan_runs)
    rate = round(1 / THRESHOLDS.possible_fmr)
    expected = f"Looked at 240 file(s). Expect about 1 wrong match among {rate:,} face(s) of other people."
    assert only_row(page).state.text() == expected


def test_time_left_is_said_only_once_it_can_be() -> None:
    estimate = Estimate(started=0.0)
    assert estimate.seconds_left(1.0, 10, 100) is None
    assert estimate.seconds_left(4.0, 40, 100) == pytest.approx(6.0)
    assert estimate.seconds_left(5.0, 50, None) is None
    assert estimate.seconds_left(10.0, 100, 100) == 0.0


def test_a_stalled_job_never_promises_a_time() -> None:
    estimate = Estimate(started=0.0)
    assert estimate.seconds_left(10.0, 0, 100) is None
