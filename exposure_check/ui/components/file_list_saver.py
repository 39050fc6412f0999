"""Saving the list of all files of a place, each with how it ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.domain.errors import printable
from exposure_check.ui.api import safe_file_name, save_file_list
from exposure_check.ui.components.scan_queue import SourceRun
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.frames import Notice


class FileListSaver(QObject):
    """Asks where to, writes, and says in ``notice`` what became of it."""

    def __init__(self, context: Context, notice: Notice, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._notice = notice
        self._page = page

    def choose(self, run: SourceRun) -> None:
        """Ask where to put the list of a place that was looked through."""
        if run.report is None:
            return
        chosen, kind = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Save the list of files"),
            f"{safe_file_name(run.name)}.csv",
            self.tr("Table (*.csv);;For other programs (*.json)"),
        )
        if chosen:
            path = Path(chosen)
            self.save(run, path if path.suffix else path.with_suffix(".json" if "json" in kind else ".csv"))

    def save(self, run: SourceRun, path: Path) -> None:
        """Write the list."""
        person, report, scanning = self._context.person, run.report, self._context.session.scanning
        if person is None or report is None:
            return

        def saved(_none: None) -> None:
            text = self.tr("Saved “{file}”. It names your files: look at it before you pass it on.")
            text = text.format(file=printable(path.name, 120))
            self._notice.say(text, "good")
            self._context.announced.emit(text)

        self._context.run(
            self,
            lambda: save_file_list(path, person, report, scanning.files(report.scan_id)),
            saved,
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._context.tell(error, self._notice.say_problem)
