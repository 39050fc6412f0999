"""Python's full collections wait until nobody uses the window."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exposure_check.ui import collector
from exposure_check.ui.collector import Collector
from exposure_check.ui.context import Context


class Cycle:
    """Unreachable as soon as nobody holds it, and freed only by a collection."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def running(context: Context) -> Iterator[Collector]:
    made = Collector(context.tasks, context)
    yield made
    made.stop()


def full_collections(allocate: int) -> int:
    """How many Python starts by itself while many objects are made."""
    before = gc.get_stats()[2]["collections"]
    kept = [[number] for number in range(allocate)]
    found = gc.get_stats()[2]["collections"] - before
    del kept
    return found


def test_reading_a_long_list_starts_no_full_collection(context: Context) -> None:
    assert full_collections(400_000) > 0, "the test would prove nothing"
    made = Collector(context.tasks, context)
    assert full_collections(400_000) == 0
    made.stop()
    assert full_collections(400_000) > 0


def test_what_is_unreachable_goes_when_the_window_is_at_rest_and_not_before(
    running: Collector, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collector, "QUIET", 150)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.windowHandle().installEventFilter(running)
    lost = weakref.ref(Cycle())
    survivor = lost()
    gc.collect(1)  # what is young goes all the time: this one has become old
    del survivor
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    running.look()
    assert lost() is not None, "somebody has just typed"

    def gone() -> bool:
        running.look()
        return lost() is None

    qtbot.waitUntil(gone, timeout=3000)
