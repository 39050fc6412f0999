"""Putting the vault of a backup in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget
from shiboken6 import isValid

from exposure_check.domain.errors import WrongPassphrase, printable
from exposure_check.ui.context import Context, RestoredVault
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import PassphraseField, Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel


class RestoreDialog(Dialog):
    """Asks which file and for its passphrase, and says what happens to the vault that is there. While it restores it
    stays: half-way there is nothing to go back to."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False
        self._locked_old = False
        self.path: Path | None = None
        title = self.tr("Restore a backup")
        self.setWindowTitle(title)
        self.choose_button = Button(self.tr("Choose the file…"), "folder")
        self.choose_button.clicked.connect(self.choose)
        self.file = BodyLabel(self.tr("No file is chosen yet."), tone="muted")
        self.passphrase = PassphraseField(
            self.tr("Passphrase of the backup"),
            self.tr("The one that the vault had on the day of the backup."),
        )
        self.what_happens = Notice()
        self.problem = Problem()
        self.restore_button = Button(title, "archive", "primary")
        self.restore_button.setEnabled(False)
        self.restore_button.clicked.connect(self.submit)
        self.cancel_button = Button(self.tr("Cancel"), "", "quiet")
        self.cancel_button.clicked.connect(self.reject)
        column = Column(width=560)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(
            BodyLabel(self.tr("The vault becomes what it was on the day of the backup."), tone="muted")
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.choose_button)
        row.addWidget(self.file, 1)
        column.body.addLayout(row)
        for widget in (self.passphrase, self.what_happens, self.problem):
            column.body.addWidget(widget)
        column.body.addWidget(Flow(self.restore_button, self.cancel_button))
        column.body.addStretch(1)
        lay_out(self, column)
        size_for_text(self, 620, 520)
        self.passphrase.accepted.connect(self.submit)
        self.passphrase.text_edited.connect(self._clear_problems)
        self.choose_button.setFocus()
        context.run(self, context.application.restore_moves_to, self._say_what_happens)

    def choose(self) -> None:
        """Ask for the file."""
        patterns = self.tr("Backups ({patterns})").format(patterns="*.ecbackup")
        everything = self.tr("All files ({patterns})").format(patterns="*")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the backup"), "", f"{patterns};;{everything}")
        if chosen:
            self.use(Path(chosen))

    def use(self, path: Path) -> None:
        """Restore from this file."""
        self.path = path
        self._clear_problems()
        self.file.setText(printable(path.name, 120))
        self.file.set_tone("")
        self.restore_button.setEnabled(True)
        self.passphrase.edit.setFocus()

    def submit(self) -> None:
        """Restore it."""
        if self._busy or self.path is None:
            return
        self._set_busy(True)
        context, path, passphrase = self._context, self.path, self.passphrase.take()
        application = context.application
        session = context.session if context.has_session else None

        def lock_old() -> None:
            self._locked_old = True
            if session is not None:
                session.close()

        def work() -> RestoredVault:
            aside = application.restore_vault(path, passphrase, replace=True, before_it_counts=lock_old)
            restored = application.open_vault(passphrase)
            return RestoredVault(restored, restored.people.all(), aside)

        # For the context and not for this dialog: a vault that was opened must be closed by somebody.
        context.run(context, work, self._done, self._failed)

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def _done(self, restored: RestoredVault) -> None:
        context = self._context
        if isValid(self):
            self.hide()
            self.deleteLater()
        context.vault_restored.emit(restored)

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        self._set_busy(False)
        context = self._context
        if self._locked_old and context.has_session:
            self.reject()
            context.lock_requested.emit(sentence(error))
        elif isinstance(error, WrongPassphrase):
            text = self.tr("This passphrase does not open the backup. Nothing was changed.")
            self.passphrase.say_problem(text)
            self.passphrase.edit.selectAll()
            self.passphrase.edit.setFocus()
            context.announced.emit(text)
        else:
            context.tell(error, self.problem.say)

    def _say_what_happens(self, aside: Path | None) -> None:
        if aside is None:
            self.what_happens.say(self.tr("There is no vault on this computer yet. The backup becomes it."))
            return
        self.what_happens.say(
            self.tr(
                "The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at "
                "“{path}” and open with its own passphrase."
            ).format(path=aside),
            "warn",
        )

    def _clear_problems(self) -> None:
        self.passphrase.say_problem("")
        self.problem.say("")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for button in (self.restore_button, self.cancel_button, self.choose_button):
            button.setEnabled(not busy)
        self.restore_button.setText(self.tr("Checking and restoring…") if busy else self.tr("Restore a backup"))
