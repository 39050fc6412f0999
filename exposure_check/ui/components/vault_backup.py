"""Writing a backup of the vault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from exposure_check.domain.errors import printable
from exposure_check.ui import words
from exposure_check.ui.api import backup_folder
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice

SUFFIX = ".ecbackup"


class VaultBackup(QWidget):
    """A button, and below it what came of it. Other buttons may stand beside it."""

    backed_up = Signal()
    """A backup was written."""

    def __init__(self, context: Context, text: str) -> None:
        super().__init__()
        self._context = context
        self._saved_path: Path | None = None
        self.button = Button(text, "save")
        self.button.clicked.connect(self.choose_file)
        self.notice = Notice()
        self.folder_button = Button(self.tr("Open the folder"), "folder", "quiet")
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        self.buttons = Flow(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.buttons)
        layout.addWidget(self.notice)
        layout.addWidget(Flow(self.folder_button))

    def choose_file(self) -> None:
        """Ask where to, in the folder of the last backup, then write it."""
        vault = self._context.session.vault
        self.button.setEnabled(False)
        self._context.run(self, lambda: backup_folder(vault), self._ask, self._failed)

    def back_up(self, path: Path) -> None:
        """Write it."""
        application, session = self._context.application, self._context.session
        self.button.setEnabled(False)
        self.folder_button.hide()
        self.notice.say(self.tr("Writing the backup…"))
        self._saved_path = path
        self._context.run(self, lambda: application.back_up_vault(session, path), self._done, self._failed)

    def say(self, text: str, tone: str = "good") -> None:
        """Say what came of something else, in the same place."""
        self.folder_button.hide()
        self.notice.say(text, tone)
        self._context.announced.emit(text)

    def _ask(self, folder: Path | None) -> None:
        self.button.setEnabled(True)
        name = f"exposure-check-{self._context.application.today().isoformat()}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save a backup of the vault"),
            str(folder / name) if folder is not None else name,
            f"*{SUFFIX}",
            options=QFileDialog.Option.DontConfirmOverwrite,  # none is overwritten
        )
        if chosen:
            path = Path(chosen)
            self.back_up(path if path.suffix else path.with_suffix(SUFFIX))

    def _done(self, size: int) -> None:
        self.button.setEnabled(True)
        if self._saved_path is not None:
            self.say(
                self.tr(
                    "Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it."
                ).format(file=printable(self._saved_path.name, 120), size=words.size(size))
            )
        self.folder_button.show()
        self.backed_up.emit()

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.folder_button.hide()
        self.notice.say("")
        self._context.tell(error, self.notice.say_problem)

    def _open_folder(self) -> None:
        if self._saved_path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_path.parent)))
