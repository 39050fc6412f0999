"""Take in a file about recipients: the record of one company, or a newer directory of all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import ExposureCheckError
from exposure_check.ui import words
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import Problem


@dataclass(frozen=True, slots=True)
class _Directory:
    recipients: int
    compiled: date


@dataclass(frozen=True, slots=True)
class _Known:
    name: str


class RecipientImport(QWidget):
    """Why a file could not be taken in; takes no room otherwise. ``button`` is for its owner to place."""

    record_kept = Signal(object, object)
    """The ``Controller`` as kept, and None: it was not there before."""
    directory_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.button = Button(self.tr("Take in a file…"), "file", "quiet")
        self.button.setAccessibleDescription(
            self.tr("A company record of datarequests.org, or a newer directory of recipients")
        )
        self.button.setToolTip(self.button.accessibleDescription())
        self.button.clicked.connect(self.choose_file)
        self.problem = Problem()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.problem)
        self.hide()

    def choose_file(self) -> None:
        """Ask for the file."""
        filters = self.tr("Records and directories ({patterns})").format(patterns="*.json")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Take in a file about recipients"), "", filters)
        if chosen:
            self.take_in(Path(chosen))

    def take_in(self, path: Path) -> None:
        """Keep what is in the file, if it is sound."""
        self._say_problem("")
        self.button.setEnabled(False)
        application, recipients = self._context.application, self._context.session.recipients

        def read() -> Controller | _Directory | _Known:
            if application.is_directory_file(path):
                installed = application.install_directory(path)
                recipients.renew()
                return _Directory(*installed)
            record = application.read_company_record(path)
            known = next((one for one in recipients.all() if one.slug == record.slug), None)
            return recipients.keep(record) if known is None else _Known(known.name)

        self._context.run(self, read, self._taken, self._failed)

    def _taken(self, found: Controller | _Directory | _Known) -> None:
        self.button.setEnabled(True)
        if isinstance(found, _Known):
            text = self.tr("“{name}” is in the list already. To change what it says, choose it and correct its record.")
            self._say_problem(text.format(name=found.name))
            return
        if isinstance(found, Controller):
            self.record_kept.emit(found, None)
            return
        told = self.tr("The directory now has %Ln recipient(s), with facts of {day}.", "", found.recipients)
        self._context.toast(told.format(day=words.day(found.compiled)))
        self.directory_changed.emit()

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        if isinstance(error, ExposureCheckError):
            self._say_problem(sentence(error))
        else:
            self._context.errors.report(error)

    def _say_problem(self, text: str) -> None:
        self.problem.say(text)
        self.setVisible(bool(text))
        if text:
            self._context.announced.emit(text)
