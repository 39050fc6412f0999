"""Photos: the places to look through."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from exposure_check.domain.errors import ExposureCheckError
from exposure_check.domain.person import PersonId
from exposure_check.domain.scan import ScanReport
from exposure_check.domain.source import SourceEntry, SourceId
from exposure_check.ui import words
from exposure_check.ui.components.file_dialog import FilesDialog
from exposure_check.ui.components.page import Page, add_title, choose_photos
from exposure_check.ui.components.scan_options import ScanOptions
from exposure_check.ui.components.scan_queue import ScanQueue
from exposure_check.ui.components.source_row import SourceRow
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.drop import DropArea, DropTarget, paths_in
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import StrongLabel


class PhotosPage(Page):
    """Add folders, look through them, stop, look again."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rows: dict[SourceId, SourceRow] = {}
        self.queue = ScanQueue(context, self)
        self.queue.run_changed.connect(self._run_changed)
        self.queue.finished.connect(self._scan_ended)
        column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        add_title(
            column.body,
            self.tr("Photos"),
            self.tr("Folders with photos that others can see: what you saved from profiles, albums or a data export."),
        )
        self.folder_button = Button(self.tr("Add a folder…"), "folder", "primary")
        self.folder_button.clicked.connect(self.choose_folder)
        self.files_button = Button(self.tr("Add single photos…"), "file")
        self.files_button.clicked.connect(self.choose_files)
        area = DropArea(
            "photos",
            self.tr("Drop folders or photos here"),
            self.tr("Photos stay where they are. Folders inside a folder are looked at too."),
            [self.folder_button, self.files_button],
        )
        target = DropTarget(self)
        target.over_changed.connect(area.set_over)
        target.paths_dropped.connect(self.add_paths)
        column.body.addWidget(area)
        self.notice = Notice()
        column.body.addWidget(self.notice)
        self.options = ScanOptions(context.settings)
        column.body.addWidget(self.options)
        head = QHBoxLayout()
        self.overall = StrongLabel()
        self.scan_all_button = Button(self.tr("Look through all"), "matches")
        self.scan_all_button.clicked.connect(self.scan_all)
        self.stop_all_button = Button(self.tr("Stop"), "stop")
        self.stop_all_button.clicked.connect(self.stop)
        head.addWidget(self.overall, 1)
        head.addWidget(self.scan_all_button)
        head.addWidget(self.stop_all_button)
        column.body.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        column.body.addLayout(self._list)
        column.body.addStretch(1)
        self._show_overall()

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        person_id, scanning = self.person_id, self.context.session.scanning

        self.context.run(self, lambda: scanning.sources_with_reports(person_id), partial(self._take, person_id))

    def _take(self, person_id: PersonId, fetched: list[tuple[SourceEntry, ScanReport | None]]) -> None:
        if person_id != self.person_id or self.queue.is_busy:
            return
        self.queue.take_sources(fetched)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for source_id, run in self.queue.runs.items():
            row = SourceRow(run)
            row.scan_requested.connect(self.scan)
            row.stop_requested.connect(self.queue.stop)
            row.remove_requested.connect(self.remove)
            row.files_requested.connect(self.show_files)
            self.rows[source_id] = row
            self._list.addWidget(row)
        self._show_overall()

    # --- Adding and removing -----------------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Choose a folder in a dialog."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder with photos"))
        if chosen:
            self.add_paths([Path(chosen)])

    def choose_files(self) -> None:
        """Choose single photos in a dialog."""
        chosen = choose_photos(self, self.tr("Photos"))
        if chosen:
            self.add_paths(chosen)

    def paste(self) -> None:
        paths = paths_in(QGuiApplication.clipboard().mimeData())
        if paths:
            self.add_paths(paths)

    def add_paths(self, paths: list[Path]) -> None:
        """Remember places, and look through the new ones at once."""
        if self.queue.is_busy:
            self.notice.say(self.tr("Wait until the photos are looked at, or stop first."), "warn")
            return
        person_id, scanning = self.person_id, self.context.session.scanning
        self.notice.say("")

        def add() -> list[SourceEntry]:
            return [scanning.add_source(person_id, path) for path in paths]

        self.context.run(self, add, self._added, self._say_error)

    def _added(self, entries: list[SourceEntry]) -> None:
        self.context.sources_changed.emit()
        wanted = [entry.id for entry in entries]
        person_id, scanning = self.person_id, self.context.session.scanning

        def start(fetched: list[tuple[SourceEntry, ScanReport | None]]) -> None:
            self._take(person_id, fetched)
            self._start(person_id, [one for one in wanted if one in self.queue.runs])

        self.context.run(self, lambda: scanning.sources_with_reports(person_id), start)

    def remove(self, source_id: SourceId) -> None:
        """Forget a place; what was found in it stays."""
        run, scanning = self.queue.runs[source_id], self.context.session.scanning
        entry = run.entry
        self.context.run(
            self, lambda: scanning.remove_source(entry), lambda _none: self._removed(entry), self._say_error
        )

    def _removed(self, entry: SourceEntry) -> None:
        name = Path(entry.location).name
        undo = Undo(self.tr("“remove {folder}”").format(folder=name), partial(self._put_back, entry))
        self.context.set_undo(undo)
        self.context.toast(self.tr("Removed {folder}. What was found in it stays.").format(folder=name), undo.run)
        self.context.sources_changed.emit()
        self.refresh()

    def _put_back(self, entry: SourceEntry) -> None:
        scanning = self.context.session.scanning
        self.context.set_undo(None)
        self.context.run(
            self,
            lambda: scanning.add_source(entry.person_id, Path(entry.location)),
            lambda _entry: self.refresh(),
            self._say_error,
        )

    def _say_error(self, error: Exception) -> None:
        if isinstance(error, ExposureCheckError):
            self.notice.say(sentence(error), "bad")
            self.context.announced.emit(sentence(error))
        else:
            self.context.errors.report(error)

    # --- Looking ---------------------------------------------------------------------------------------------------

    def scan(self, source_id: SourceId) -> None:
        """Look through one place."""
        self.notice.say("")
        self._start(self.person_id, [source_id])

    def scan_all(self) -> None:
        """Look through all places."""
        self.notice.say("")
        self._start(self.person_id, list(self.queue.runs))

    def _start(self, person_id: PersonId, sources: list[SourceId]) -> None:
        options = self.options
        self.queue.start(person_id, sources, false_alarms=options.false_alarms, gentle=options.gentle)

    def stop(self) -> None:
        """Stop; what is done stays done."""
        self.queue.stop()

    def show_files(self, source_id: SourceId) -> None:
        """Show which files were not looked at."""
        report = self.queue.runs[source_id].report
        if report is not None:
            FilesDialog(self.context, report, self).open()

    def _run_changed(self, source_id: str) -> None:
        row = self.rows.get(SourceId(source_id))
        if row is not None:
            row.renew()
        error = row.run.error if row is not None else None
        if error is not None and not isinstance(error, ExposureCheckError):
            self.context.errors.report(error)
        self._show_overall()

    def _scan_ended(self) -> None:
        found = sum(run.report.new_matches for run in self.queue.runs.values() if run.report is not None)
        self._show_overall()
        self.context.announced.emit(self.overall.text())
        if found:
            self.notice.say(
                self.tr("%n new match(es) found. Decide on the Matches page which ones show you.", "", found), "good"
            )
        self.context.sources_changed.emit()

    def _show_overall(self) -> None:
        runs = list(self.queue.runs.values())
        busy = self.queue.is_busy
        self.options.setVisible(bool(runs))
        self.stop_all_button.setVisible(busy and len(runs) > 1)
        self.scan_all_button.setVisible(not busy and len(runs) > 1)
        done = sum(run.counts.total for run in runs if run.counts is not None)
        if not runs:
            self.overall.setText("")
        elif busy:
            self.overall.setText(self._busy_sentence(done))
        elif done:
            self.overall.setText(self.tr("Looked at %n file(s) in all", "", done))
        else:
            self.overall.setText(self.tr("%n place(s)", "", len(runs)))

    def _busy_sentence(self, done: int) -> str:
        active = [run for run in self.queue.runs.values() if run.is_busy or run.progress is not None]
        totals = [run.progress.total if run.progress is not None else None for run in active]
        current = self.queue.current
        if None in totals or current is None:
            return self.tr("Looked at %n file(s) so far", "", done)
        total = sum(one for one in totals if one is not None)
        seen = sum(run.progress.done for run in active if run.progress is not None)
        if current.seconds_left is None:
            return self.tr("Looked at {done} of {total}").format(done=seen, total=total)
        return self.tr("Looked at {done} of {total} · {time_left}").format(
            done=seen, total=total, time_left=words.time_left(current.seconds_left)
        )
