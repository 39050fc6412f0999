"""How much memory the window takes while a letter with very many addresses is in view and gets changed.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.letter_memory [--addresses 3000] [--changes 4]

The real window on a new vault, with its Letters page; only the addresses are put into the letter without photos. Linux:
resident set and its peak as the kernel tells them.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QSettings
from PySide6.QtWidgets import QApplication

from exposure_check.bootstrap import Application
from exposure_check.domain.request import LetterRequest
from exposure_check.services.people import PersonDraft
from exposure_check.services.request import LetterOrder
from exposure_check.ui.app import make_context
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.letters import LettersPage
from exposure_check.ui.settings import Settings
from tests.unit.letters.requests import request

QUIET = 1.5
"""Seconds without a job: the preview waits for a while before it sets a letter."""
PATIENCE = 300


def memory() -> str:
    """Resident set now and at most, in MiB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    now, peak = (int(line.split()[1]) // 1024 for key in ("VmRSS", "VmHWM") for line in lines if line.startswith(key))
    return f"{now} MiB, at most {peak}"


def wait(window: MainWindow, done: Callable[[], bool]) -> None:
    """Deliver events until ``done`` and no job ran for a while."""
    began = quiet_since = time.monotonic()
    while not done() or time.monotonic() - quiet_since < QUIET:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.001)
        if window.context.tasks.running:
            quiet_since = time.monotonic()
        if time.monotonic() - began > PATIENCE:
            raise SystemExit("the letter did not come")


def measure(folder: Path, qt: QApplication, addresses: int, changes: int) -> None:
    """Print the memory after the first preview and after each change."""
    settings = Settings(QSettings(str(folder / "ui.ini"), QSettings.Format.IniFormat))
    application = Application(folder / "vault.ecv", workers=1)
    window = MainWindow(make_context(qt, application, settings))
    session = application.create_vault("benchmark only, of no value")
    session.people.add(
        PersonDraft(name="Eileen Collins", country="FR", email="eileen@example.org", address=("12 rue",))
    )
    item, made = request().evidence[0], session.requests._request
    many = tuple(replace(item, address=f"https://example.org/photos/{one:05d}/me.jpg") for one in range(addresses))

    def with_addresses(order: LetterOrder) -> LetterRequest:
        return replace(made(order), evidence=many)

    session.requests._request = with_addresses  # type: ignore[method-assign]
    window.resize(1366, 768)
    window.show()
    window.start.session_opened.emit(session, session.people.all())
    wait(window, lambda: True)
    print(f"the window: {memory()}")
    window.context.page_requested.emit("letters")
    page = window.pages["letters"]
    assert isinstance(page, LettersPage)
    page.picker.search.setText("clearview")
    wait(window, lambda: page.preview.page_count > 0)
    print(f"a letter of {page.preview.page_count} pages: {memory()}")
    for change in range(changes):
        page.place.setText("Paris " * (change + 1))
        wait(window, lambda: True)
        print(f"changed {change + 1} times: {memory()}")
    window.close()
    wait(window, lambda: not window.isVisible())


def main(arguments: Sequence[str]) -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--addresses", type=int, default=3000)
    parser.add_argument("--changes", type=int, default=4)
    wanted = parser.parse_args(arguments)
    qt = QApplication(["letter_memory"])
    qt.setStyle("Fusion")
    QLocale.setDefault(QLocale("en_GB"))
    with tempfile.TemporaryDirectory() as scratch:
        measure(Path(scratch), qt, wanted.addresses, wanted.changes)
        sys.stdout.flush()
    os._exit(0)  # the window is of no further use


if __name__ == "__main__":
    main(sys.argv[1:])
