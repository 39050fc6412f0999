"""Erasing everything: what goes, what stays, and what can be saved first."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.domain.progress import Progress
from exposure_check.ui.api import VaultContents, contents_of
from exposure_check.ui.components.case_folder import save_case_files
from exposure_check.ui.components.vault_backup import VaultBackup
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel, TitleLabel


class EraseDialog(Dialog):
    """Lists what goes. Enter and Escape keep everything."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        title = self.tr("Erase everything")
        self.setWindowTitle(title)
        self.what_goes = BodyLabel(self.tr("Counting…"))
        self.backup = VaultBackup(context, self.tr("Save a backup first…"))
        self.cases_button = Button(self.tr("Save the case files first…"), "cases")
        self.cases_button.clicked.connect(self.choose_case_folder)
        self.cases_button.hide()
        self.backup.buttons.add(self.cases_button)
        self.notice = Notice()
        self.keep_button = Button(self.tr("Keep everything"), "", "primary")
        self.keep_button.setAutoDefault(True)
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.reject)
        self.erase_button = Button(self.tr("Erase everything now"), "remove", "danger")
        self.erase_button.setEnabled(False)
        self.erase_button.clicked.connect(self.erase)
        column = Column(width=620)
        body = column.body
        body.addWidget(TitleLabel(title))
        body.addWidget(StrongLabel(self.tr("This goes, for good")))
        body.addWidget(self.what_goes)
        body.addWidget(StrongLabel(self.tr("This stays")))
        body.addWidget(
            BodyLabel(
                self.tr(
                    "Your photos, letters and reports that you saved as files, backups, and letters that you sent. "
                    "Language and appearance of this window, and face models: they say nothing about you."
                )
            )
        )
        body.addWidget(StrongLabel(self.tr("You can save something first")))
        body.addWidget(
            BodyLabel(
                self.tr(
                    "A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or "
                    "an authority can read them without this program."
                ),
                tone="muted",
            )
        )
        body.addWidget(self.backup)
        body.addWidget(self.notice)
        body.addWidget(Flow(self.keep_button, self.erase_button))
        body.addStretch(1)
        lay_out(self, column)
        size_for_text(self, 700, 640)
        self.keep_button.setFocus()
        vault, application = context.session.vault, context.application
        context.run(self, lambda: (contents_of(vault), application.moved_aside_vaults()), self._counted, self._failed)

    def erase(self) -> None:
        """Erase it."""
        self.accept()
        self._context.erase_requested.emit()

    def choose_case_folder(self) -> None:
        """Ask where to, then save the file of every case."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where should the folders of the cases be made?"))
        if chosen:
            self.save_cases(Path(chosen))

    def save_cases(self, parent: Path) -> None:
        """Save the file of every case into a new folder of its own in ``parent``."""
        session, today = self._context.session, self._context.application.today()
        work = partial(save_case_files, session, None, parent, today)
        self._set_busy(True)
        self._context.run_job(self, work, self._saved, on_progress=self._say_progress, on_error=self._failed)

    def _say_progress(self, progress: Progress) -> None:
        self.notice.say(
            self.tr("Saving case {number} of {count}…").format(number=progress.done + 1, count=progress.total)
        )

    def _saved(self, count: int) -> None:
        self._set_busy(False)
        text = self.tr("Saved the files of %n case(s). They are not encrypted.", "", count)
        self.notice.say(text, "good")
        self._context.announced.emit(text)

    def _counted(self, found: tuple[VaultContents, list[Path]]) -> None:
        contents, aside = found
        counted = (
            (contents.people, self.tr("%n person(s), with all details", "", contents.people)),
            (contents.references, self.tr("%n reference photo(s) of faces", "", contents.references)),
            (contents.matches, self.tr("%n match(es) and what was decided about them", "", contents.matches)),
            (contents.cases, self.tr("%n case(s), each with its letter and its dates", "", contents.cases)),
            (contents.files, self.tr("%n file(s) that were attached to cases", "", contents.files)),
            (contents.requests, self.tr("%n line(s) of the log of the network", "", contents.requests)),
            (len(aside), self.tr("%n older vault(s) that a restore moved aside", "", len(aside))),
        )
        lines = [line for number, line in counted if number]
        lines.append(
            self.tr(
                "Remembered places, own recipients, letters that were begun, own text, and the settings of the vault"
            )
        )
        self.what_goes.setText("\n".join(f"•  {line}" for line in lines))
        self.cases_button.setVisible(bool(contents.cases))
        self.erase_button.setEnabled(True)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._context.tell(error, self.notice.say_problem)

    def _set_busy(self, busy: bool) -> None:
        for button in (self.cases_button, self.erase_button):
            button.setEnabled(not busy)
