"""Errors that have no place on a page, in a dialog with details. Nothing is ever sent anywhere."""

from __future__ import annotations

import contextlib
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from exposure_check import __version__
from exposure_check.domain.errors import NotWritable
from exposure_check.ui import clipboard
from exposure_check.ui.api import write_crash_log
from exposure_check.ui.errors import is_expected, sentence
from exposure_check.ui.widgets.dialogs import MessageBox


class ErrorReporter(QObject):
    """Shows errors that have no place on a page. Unexpected ones get a dialog with folded details."""

    _raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._open: QMessageBox | None = None
        self.window: QWidget | None = None

    def report(self, error: BaseException) -> None:
        """Show ``error``. May be called from any thread; returns at once."""
        if not is_expected(error):
            with contextlib.suppress(NotWritable):  # the dialog has the details, too
                write_crash_log(error)
        self._raised.emit(error)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        if self._open is not None:
            return  # one dialog at a time
        box = make_dialog(error, self.window)
        box.finished.connect(self._closed)
        self._open = box
        box.open()

    @Slot()
    def _closed(self) -> None:
        self._open = None


def make_dialog(error: BaseException, parent: QWidget | None) -> QMessageBox:
    """A dialog that says what happened and what to do, with folded details and a button that copies them."""
    box = MessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("ErrorDialog", "This did not work"))
    box.setText(sentence(error))
    close = box.addButton(QCoreApplication.translate("ErrorDialog", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(close)
    box.setDefaultButton(close)
    if not is_expected(error):
        text = details(error)
        box.setInformativeText(
            QCoreApplication.translate(
                "ErrorDialog",
                "The details help whoever looks after this program. They may name files on this computer, so read them "
                "before you pass them on. Nothing is sent by itself.",
            )
        )
        box.setDetailedText(text)
        copy = QPushButton(QCoreApplication.translate("ErrorDialog", "Copy details"), box)
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # the box would close itself
        copy.clicked.connect(lambda: clipboard.put(text))
    return box


def details(error: BaseException) -> str:
    """Versions and traceback, for the clipboard."""
    trace = "".join(traceback.format_exception(error))
    return (
        f"Exposure Check {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}\n\n{trace}"
    )


@contextlib.contextmanager
def hooks_installed(report: Callable[[BaseException], None]) -> Iterator[None]:
    """Hand exceptions that nobody caught (main thread, Qt slots, other threads) to ``report``, until left."""

    def from_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report(error)

    def from_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            report(arguments.exc_value)

    before = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = from_main, from_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before
