"""The event loop goes on while photos are looked at. The gap is printed; how long it is depends on the machine."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from exposure_check.faces.samples import make_demo_photos
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.face import FacePage
from exposure_check.ui.pages.photos import PhotosPage
from tests.ui.conftest import at_rest

COPIES = 12


@pytest.fixture
def borrowed_workers() -> None:
    """None: that workers start must not hold up the window either."""


def test_the_window_stays_alive_during_a_scan(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo = make_demo_photos(tmp_path / "demo")
    for copy in range(COPIES):
        shutil.copyfile(demo.folder / "other people.jpg", demo.folder / f"copy {copy}.jpg")
    face, photos = opened.pages["face"], opened.pages["photos"]
    assert isinstance(face, FacePage)
    assert isinstance(photos, PhotosPage)
    opened.context.page_requested.emit("face")
    at_rest(opened, qtbot)
    face.offer([demo.reference])
    qtbot.waitUntil(lambda: len(face.references) == 1, timeout=60_000)
    opened.context.page_requested.emit("photos")
    at_rest(opened, qtbot)
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(5)
    photos.add_paths([demo.folder])
    qtbot.waitUntil(lambda: bool(photos.rows) and not opened.context.scan_runs, timeout=120_000)
    timer.stop()
    with capsys.disabled():
        print(f"\nlongest gap between two ticks of a 5 ms timer during a scan: {max(gaps) * 1000:.0f} ms")
    assert len(gaps) > COPIES, "the event loop stood still"
    counts = next(iter(photos.rows.values())).run.counts
    assert counts is not None
    assert counts.total == COPIES + 7
