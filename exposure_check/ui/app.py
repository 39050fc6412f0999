"""Starting the window."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from exposure_check import __version__
from exposure_check.ui.api import Application
from exposure_check.ui.collector import Collector
from exposure_check.ui.context import Context
from exposure_check.ui.error_reports import hooks_installed
from exposure_check.ui.languages import Translations
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.settings import Settings
from exposure_check.ui.theme import Theme

SMOKE_VARIABLE = "EXPOSURE_CHECK_SMOKE"
"""Set to a PNG's name: show the window, save a picture of it there, quit. For checking a package."""

SHUT_DOWN_MILLISECONDS = 10_000


def run(application: Application, arguments: Sequence[str]) -> int:
    """Show the window and stay until it is closed; returns the exit code of the process."""
    qt = QApplication([sys.argv[0] if sys.argv else "exposure-check", *arguments])
    qt.setApplicationName("exposure-check")
    qt.setApplicationDisplayName("Exposure Check")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("exposure-check")
    qt.setStyle("Fusion")
    qt.setQuitOnLastWindowClosed(False)
    settings = Settings(QSettings("exposure-check", "exposure-check"))
    context = make_context(qt, application, settings)
    context.translations.use(settings.language)
    window = MainWindow(context)
    Collector(context.tasks, window)
    with hooks_installed(context.errors.report):
        window.closed.connect(qt.quit)
        if not settings.geometry.isEmpty():
            window.restoreGeometry(settings.geometry)
        window.show()
        QTimer.singleShot(0, window.begin)
        ticking = _let_signals_in(window)
        if smoke := os.environ.get(SMOKE_VARIABLE):
            QTimer.singleShot(700, lambda: _smoke(window, Path(smoke)))
        code = qt.exec()
        ticking.stop()
        context.tasks.wait(SHUT_DOWN_MILLISECONDS)
    return code


def make_context(qt: QApplication, application: Application, settings: Settings) -> Context:
    """Theme and context of a window, which speaks the language of the sources yet; shared with the tests."""
    theme = Theme(qt, appearance=settings.appearance, text_percent=settings.text_percent)
    return Context(application, theme, Translations(qt), settings, qt)


def _let_signals_in(window: MainWindow) -> QTimer:
    """Ctrl+C in a terminal closes the window; Python only sees signals while it runs, hence the timer."""
    signal.signal(signal.SIGINT, lambda *_: window.close())
    timer = QTimer(window)
    timer.timeout.connect(lambda: None)
    timer.start(500)
    return timer


def _smoke(window: MainWindow, path: Path) -> None:
    window.grab().save(str(path), "PNG")
    window.close()
