"""Fixtures of the window's tests: isolated, offscreen, and strict about what a test leaves behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication

from exposure_check.bootstrap import Application
from exposure_check.domain.person import Person
from exposure_check.services.people import PersonDraft
from exposure_check.ui.api import Session
from exposure_check.ui.app import make_context
from exposure_check.ui.context import Context
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.settings import Settings

PASSPHRASE = " ".join(("lantern", "orbit", "velvet", "tundra"))
IGNORED = "This plugin does not support"
"""Said by Qt's offscreen platform about window managers it does not have."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/ui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(IGNORED, extend=True))


@pytest.fixture(scope="session")
def weights_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Prepared model weights, shared by all tests."""
    return tmp_path_factory.mktemp("weights")


@pytest.fixture(autouse=True)
def _workers(borrowed_workers: None) -> None:
    """A test that is about their start overrides ``borrowed_workers``."""


@pytest.fixture
def application(tmp_path: Path, weights_cache: Path) -> Application:
    """The program on an empty folder."""
    made = Application(tmp_path / "vault.ecv", workers=1)
    made.cache_folder = weights_cache
    return made


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """The offscreen platform destroys what is on its clipboard after Python has ended, which ends in a SIGSEGV."""
    yield
    qapp.clipboard().clear()


def drain() -> None:
    """Deliver what is queued and destroy what is to be destroyed."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def nothing_leaks(qapp: QApplication) -> Iterator[None]:
    """No window and no thread may outlive a test."""
    QLocale.setDefault(QLocale("en_GB"))
    threads = set(threading.enumerate())
    yield
    drain()
    left = [widget for widget in qapp.topLevelWidgets() if not widget.parent()]
    assert [type(widget).__name__ for widget in left if widget.isVisible()] == []
    assert [thread.name for thread in set(threading.enumerate()) - threads if not thread.daemon] == []


@pytest.fixture
def context(qapp: QApplication, application: Application, tmp_path: Path) -> Iterator[Context]:
    """A context without a window and without a vault."""
    qapp.setStyle("Fusion")
    made = make_context(qapp, application, Settings(QSettings(str(tmp_path / "ui.ini"), QSettings.Format.IniFormat)))
    yield made
    made.tasks.close(lambda: None)
    assert made.tasks.wait(20_000)
    drain()
    made.theme.deleteLater()
    made.deleteLater()
    drain()


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    """The real window, closed properly at the end."""
    made = MainWindow(context)
    made.resize(1366, 768)
    made.show()
    yield made
    closed: list[bool] = []
    made.closed.connect(lambda: closed.append(True))
    context.set_scan_runs(False)
    made._end()  # whatever a test left unfinished
    qtbot.waitUntil(lambda: bool(closed), timeout=30_000)
    made.deleteLater()
    drain()
    context.translations.remove()  # the next test speaks English as it is written


@pytest.fixture
def session(application: Application) -> Session:
    """An open vault; the window that takes it over closes it."""
    return application.create_vault(PASSPHRASE)


DRAFT = PersonDraft(
    name="Eileen Collins",
    country="FR",
    email="eileen@example.org",
    address=("12 rue des Lilas", "75011 Paris"),
)


@pytest.fixture
def person(session: Session) -> Person:
    """The owner of the vault."""
    return session.people.add(DRAFT)


@pytest.fixture
def opened(window: MainWindow, session: Session, person: Person, qtbot: QtBot) -> MainWindow:
    """The window with an open vault and a person, come to rest."""
    window.start.session_opened.emit(session, [person])
    at_rest(window, qtbot)
    return window


def at_rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until no job runs and all pages are built."""
    quiet = 0

    def still() -> bool:
        nonlocal quiet
        quiet = quiet + 1 if window.context.tasks.running == 0 and not window.pages.is_filling else 0
        return quiet > 5

    qtbot.waitUntil(still, timeout=60_000)
