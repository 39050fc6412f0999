"""Jobs run elsewhere, and everything they tell arrives on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_check.domain.errors import Cancelled, NoSuchFile
from exposure_check.ui.tasks import TaskRunner
from tests.ui.conftest import drain

Progress = Callable[[int], None]
IsCancelled = Callable[[], bool]


@pytest.fixture
def unhandled() -> list[Exception]:
    return []


@pytest.fixture
def runner(qapp: QApplication, unhandled: list[Exception]) -> Iterator[TaskRunner]:
    made = TaskRunner(unhandled.append, qapp)
    yield made
    made.close(lambda: None)
    assert made.wait(10_000)
    drain()


def test_a_result_arrives_on_the_gui_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    ran: list[threading.Thread] = []
    told: list[tuple[int, threading.Thread]] = []
    owner = QObject()

    def job(_progress: Progress, _cancelled: IsCancelled) -> int:
        ran.append(threading.current_thread())
        return 7

    runner.start(owner, job, lambda result: told.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(7, threading.main_thread())]
    assert ran[0] is not threading.main_thread()


def test_an_error_goes_to_its_handler(runner: TaskRunner, qtbot: QtBot, unhandled: list[Exception]) -> None:
    told: list[Exception] = []
    owner = QObject()

    def job(_progress: Progress, _cancelled: IsCancelled) -> int:
        raise NoSuchFile(path="x")

    runner.start(owner, job, on_error=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], NoSuchFile)
    assert unhandled == []


def test_an_error_without_a_handler_is_not_lost(runner: TaskRunner, qtbot: QtBot, unhandled: list[Exception]) -> None:
    owner = QObject()

    def job(_progress: Progress, _cancelled: IsCancelled) -> int:
        return 1 // int(_cancelled())

    runner.start(owner, job)
    qtbot.waitUntil(lambda: bool(unhandled))
    assert isinstance(unhandled[0], ZeroDivisionError)


def test_the_newest_progress_arrives_and_the_gui_is_not_flooded(runner: TaskRunner, qtbot: QtBot) -> None:
    seen: list[int] = []
    done: list[int] = []
    owner = QObject()

    def job(progress: Progress, _cancelled: IsCancelled) -> int:
        for number in range(20_000):
            progress(number)
        return 1

    runner.start(owner, job, done.append, on_progress=seen.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert seen == sorted(seen)
    assert seen[-1] == 19_999
    assert len(seen) < 20_000


def test_cancelling_keeps_the_result_of_what_is_done(runner: TaskRunner, qtbot: QtBot) -> None:
    done: list[int] = []
    started = threading.Event()
    owner = QObject()

    def job(_progress: Progress, is_cancelled: IsCancelled) -> int:
        count = 0
        while not is_cancelled():
            count += 1
            started.set()
        return count

    task = runner.start(owner, job, done.append)
    assert started.wait(10)
    task.cancel()
    qtbot.waitUntil(lambda: bool(done))
    assert done[0] > 0


def test_a_job_that_answers_stop_with_cancelled_is_no_error(
    runner: TaskRunner, qtbot: QtBot, unhandled: list[Exception]
) -> None:
    owner = QObject()
    started = threading.Event()

    def job(_progress: Progress, is_cancelled: IsCancelled) -> int:
        started.set()
        while not is_cancelled():
            pass
        raise Cancelled

    task = runner.start(owner, job)
    assert started.wait(10)
    task.cancel()
    qtbot.waitUntil(lambda: runner.running == 0)
    assert unhandled == []


def test_nothing_is_delivered_to_an_owner_that_is_gone(runner: TaskRunner, qtbot: QtBot) -> None:
    told: list[int] = []
    go_on = threading.Event()
    cancelled: list[bool] = []
    owner = QObject()

    def job(_progress: Progress, is_cancelled: IsCancelled) -> int:
        assert go_on.wait(10)
        cancelled.append(is_cancelled())
        return 1

    runner.start(owner, job, told.append)
    owner.deleteLater()
    drain()
    go_on.set()
    qtbot.waitUntil(lambda: runner.running == 0)
    assert told == []
    assert cancelled == [True]


def test_closing_asks_all_to_stop_and_then_runs_the_last_job(runner: TaskRunner, qtbot: QtBot) -> None:
    order: list[str] = []
    owner = QObject()

    def job(_progress: Progress, is_cancelled: IsCancelled) -> None:
        while not is_cancelled():
            pass
        order.append("job")

    runner.start(owner, job)
    with qtbot.waitSignal(runner.closed, timeout=10_000):
        runner.close(lambda: order.append("last"))
    assert order == ["job", "last"]
    late: list[int] = []
    runner.start(owner, lambda _progress, _cancelled: 1, late.append)
    drain()
    assert late == []
