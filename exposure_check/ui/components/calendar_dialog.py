"""Save the coming days of all open cases as a calendar file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from exposure_check.ui import case_words
from exposure_check.ui.api import write_whole
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel


class CalendarDialog(Dialog):
    """Asks what goes in and where to; says who could read it."""

    saved = Signal(object)
    """The ``Path`` of the file."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Dates for your calendar"))
        self.details = QCheckBox(self.tr("Also write whose case it is"))
        self.problem = Problem()
        self.save_button = Button(self.tr("Save the calendar file…"), "save", "primary")
        self.save_button.clicked.connect(self.choose_file)
        cancel = Button(self.tr("Cancel"), "", "quiet")
        cancel.clicked.connect(self.reject)
        column = Column(width=560)
        column.body.addWidget(TitleLabel(self.tr("Dates for your calendar")))
        column.body.addWidget(
            BodyLabel(
                self.tr(
                    "The file holds the coming days of all open cases, each with two reminders. Import it into the "
                    "calendar of your computer or telephone. Import it again later, and moved days are replaced."
                )
            )
        )
        column.body.addWidget(
            BodyLabel(
                self.tr(
                    "The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your "
                    "calendar, for example a company on the internet, can read that."
                ),
                tone="muted",
            )
        )
        column.body.addWidget(self.details)
        column.body.addWidget(
            BodyLabel(self.tr("With this, it also holds the names and how each day was counted."), tone="muted")
        )
        column.body.addWidget(self.problem)
        column.body.addWidget(Flow(self.save_button, cancel))
        column.body.addStretch(1)
        lay_out(self, column)
        size_for_text(self, 620, 480)

    def choose_file(self) -> None:
        """Ask where to, then save."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the calendar file"), "exposure-check.ics", self.tr("Calendar (*.ics)")
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix.lower() == ".ics" else path.with_name(f"{path.name}.ics"))

    def save(self, path: Path) -> None:
        """Write the file."""
        context, with_details = self._context, self.details.isChecked()
        follow_up, today = context.session.follow_up, context.application.today()
        self.problem.say("")
        self.save_button.setEnabled(False)

        def write() -> Path:
            write_whole(path, follow_up.calendar(today, with_details=with_details, said=case_words.said))
            return path

        context.run(self, write, self._saved, self._failed)

    def _saved(self, path: Path) -> None:
        self.saved.emit(path)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self._context.tell(error, self.problem.say)
