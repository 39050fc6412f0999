"""An exception becomes a sentence that a person can act on, or a dialog with folded details."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from exposure_check.domain.errors import NoSuchFile, WrongPassphrase
from exposure_check.ui.context import Context
from exposure_check.ui.errors import hooks_installed, make_dialog, sentence


def test_an_expected_error_is_its_sentence() -> None:
    assert sentence(WrongPassphrase()) == str(WrongPassphrase())
    assert "“a b”" in sentence(NoSuchFile(path="a b"))


def test_an_unexpected_error_never_shows_its_own_words() -> None:
    assert "secret" not in sentence(RuntimeError("secret"))


def test_details_are_folded_and_can_be_copied(qtbot: QtBot) -> None:
    box = make_dialog(RuntimeError("the reason"), None)
    qtbot.addWidget(box)
    assert "the reason" not in box.text()
    assert "RuntimeError: the reason" in box.detailedText()
    copy = next(button for button in box.findChildren(QPushButton) if button.text() == "Copy details")
    box.show()
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "RuntimeError: the reason" in QGuiApplication.clipboard().text()
    assert box.isVisible()


def test_an_expected_error_has_no_details_to_frighten_with(qtbot: QtBot) -> None:
    box = make_dialog(NoSuchFile(path="x"), None)
    qtbot.addWidget(box)
    assert box.detailedText() == ""


def test_exceptions_of_slots_and_threads_are_reported() -> None:
    seen: list[BaseException] = []
    before = sys.excepthook
    with hooks_installed(seen.append):
        try:
            raise ValueError("main")  # noqa: TRY301 - handed to the hook as the interpreter would
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)

        def fail() -> None:
            raise KeyError("thread")

        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert [type(error) for error in seen] == [ValueError, KeyError]
    assert sys.excepthook is before


def test_one_dialog_at_a_time(context: Context, qtbot: QtBot) -> None:
    context.errors.report(NoSuchFile(path="a"))
    context.errors.report(NoSuchFile(path="b"))
    qtbot.waitUntil(lambda: any(box.isVisible() for box in _boxes()))
    assert len([box for box in _boxes() if box.isVisible()]) == 1
    for box in _boxes():
        box.close()


def _boxes() -> list[QMessageBox]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]


def test_the_log_of_an_unexpected_error_says_where_and_nothing_personal(
    context: Context, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    personal = ("Eileen Collins", "/home/eileen/photos/me.jpg", "scored 0.71")

    def fail() -> None:
        raise RuntimeError(" ".join(personal))

    context.run(context, fail)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.close()
    log = Path(platformdirs.user_log_dir("exposure-check", appauthor=False)) / "error.log"
    written = log.read_text(encoding="utf-8")
    assert "RuntimeError" in written
    assert "in fail" in written
    told = written + "".join(capfd.readouterr())
    assert [each for each in personal if each in told] == []
