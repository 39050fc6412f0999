"""Python's collections are made on the GUI thread, the long ones while nobody uses the window."""

from __future__ import annotations

import gc
import threading
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


def collections(allocate: int) -> int:
    """How many Python starts by itself while many objects are made."""

    def count() -> int:
        return sum(int(generation["collections"]) for generation in gc.get_stats())

    before = count()
    kept = [[number] for number in range(allocate)]
    found = count() - before
    del kept
    return found


def test_reading_a_long_list_starts_no_collection(context: Context) -> None:
    assert collections(100_000) > 0, "the test would prove nothing"
    made = Collector(context.tasks, context)
    assert collections(100_000) == 0
    made.stop()
    assert collections(100_000) > 0


def test_what_is_unreachable_goes_on_the_gui_thread_and_not_in_a_job(
    running: Collector, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collector, "QUIET", 0)
    died_on: list[str] = []

    def lose() -> None:
        lost = Cycle()
        weakref.finalize(lost, lambda: died_on.append(threading.current_thread().name))

    lose()
    context.run(context, lambda: len([[number] for number in range(200_000)]))
    qtbot.waitUntil(lambda: context.tasks.running == 0)
    assert died_on == [], "the job made so many objects that Python would have collected there"
    running.look()
    assert died_on == [threading.current_thread().name]


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
    gc.collect(1)  # what is young goes every now and then: this one has become old
    del survivor
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    running.look()
    assert lost() is not None, "somebody has just typed"

    def gone() -> bool:
        running.look()
        return lost() is None

    qtbot.waitUntil(gone, timeout=3000)
