"""Letters for many people: a table in, a look at every row, letters out into one folder per person."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from exposure_check.domain.batch import BatchProgress
from exposure_check.ui import words
from exposure_check.ui.batch_api import (
    BatchResult,
    Preview,
    case_statistics,
    preview,
    template,
    write_batch,
    write_whole,
)
from exposure_check.ui.components.batch_form import BatchForm
from exposure_check.ui.components.batch_preview import BatchPreview
from exposure_check.ui.components.case_numbers import CaseNumbers
from exposure_check.ui.components.estimate import Estimate
from exposure_check.ui.components.page import Page, add_title
from exposure_check.ui.context import Context
from exposure_check.ui.tasks import Task
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel

DELAY = 250
"""Milliseconds after a change before the rows are looked at."""


class BatchPage(Page):
    """For those who help others."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.cases_changed.connect(self.mark_stale)
        self._looking: Task[Preview] | None = None
        self._writing: Task[BatchResult] | None = None
        self._estimate = Estimate(0.0)
        self._result: BatchResult | None = None
        self._is_begun = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.look)
        self.form = BatchForm(context)
        self.form.changed.connect(self._form_changed)
        self.form.template_wanted.connect(self.save_template)
        self.seen = BatchPreview()
        self.numbers = CaseNumbers()
        column = Column()
        add_title(
            column.body,
            self.tr("Letters for many people"),
            self.tr(
                "For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is "
                "opened for these letters."
            ),
        )
        column.body.addWidget(self.form)
        column.body.addWidget(self.seen)
        self._add_foot(column)
        column.body.addWidget(self.numbers)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self._show_state()

    def _add_foot(self, column: Column) -> None:
        self.progress_words = BodyLabel(tone="muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("People done"))
        self.notice = Notice()
        self.write_button = Button(self.tr("Write the letters"), "letters", "primary")
        self.write_button.clicked.connect(self.write)
        self.stop_button = Button(self.tr("Stop"), "stop")
        self.stop_button.clicked.connect(self.stop)
        self.folder_button = Button(self.tr("Open the folder"), "folder")
        self.folder_button.clicked.connect(lambda: self._open(self._result.file.parent if self._result else None))
        self.result_button = Button(self.tr("Open the list of results"), "file")
        self.result_button.clicked.connect(lambda: self._open(self._result.file if self._result else None))
        for widget in (self.progress_words, self.progress, self.notice):
            column.body.addWidget(widget)
        self.buttons = Flow(self.write_button, self.stop_button, self.folder_button, self.result_button)
        column.body.addWidget(self.buttons)

    # --- Reading -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            self.form.keeper.begin("batch")  # only now: what comes back is looked at at once
        follow_up, today = self.context.session.follow_up, self.context.application.today()
        self.context.run(self, lambda: case_statistics(follow_up, today), self.numbers.show_numbers)

    def _form_changed(self) -> None:
        self._result = None
        self._stop_looking()
        self.seen.show_preview(None, {})
        self.notice.say(self.form.missing())
        self._timer.start()
        self._show_state()

    def _names(self) -> dict[str, str]:
        return {str(slug): one.name for slug, one in self.form.recipients.items()}

    def look(self) -> None:
        """Look at every row; what was found is shown when it is there. Nothing is written."""
        self._timer.stop()
        people, order = self.form.people, self.form.order()
        if people is None or order is None or self._writing is not None:
            return
        application = self.context.application
        self._stop_looking()
        self._looking = self.context.run_job(
            self,
            lambda tell, is_cancelled: preview(
                people,
                order,
                application.renderer(),
                application.campaign_rule(),
                application.today(),
                progress=tell,
                is_cancelled=is_cancelled,
            ),
            self._looked,
            on_progress=self._show_looking,
            on_error=self._failed,
        )
        self._begin(self.tr("Looking at the rows…"))

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.drop()
            self._looking = None

    def _show_looking(self, at: BatchProgress) -> None:
        self._show_bar(at, self.tr("Looking at the rows: {done} of {total}").format(done=at.done, total=at.total))

    def _looked(self, found: Preview) -> None:
        self._looking = None
        self._show_state()
        if not found.is_whole:
            self.notice.say(self.tr("Stopped. Nothing was written."))
            return
        self.notice.say("")
        self.seen.show_preview(found, self._names())
        self.write_button.setEnabled(bool(found.to_write))
        self.write_button.setText(self.tr("Write %n letter(s)", "", found.to_write))
        if not found.to_write:
            self.notice.say(self.tr("There is no letter to write."))
        self.context.announced.emit(self.seen.summary.text())

    # --- Writing -------------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the letters that were announced."""
        people, order = self.form.people, self.form.order()
        if people is None or order is None or self._writing is not None:
            return
        application = self.context.application
        self._estimate = Estimate(time.monotonic())
        self._writing = self.context.run_job(
            self,
            lambda tell, is_cancelled: write_batch(
                people,
                order,
                application.renderer(),
                application.today(),
                progress=tell,
                is_cancelled=is_cancelled,
            ),
            self._written,
            on_progress=self._show_writing,
            on_error=self._failed,
        )
        self._begin(self.tr("Writing the letters…"))
        self.stop_button.setFocus()

    @property
    def is_writing(self) -> bool:
        """Whether letters are being written."""
        return self._writing is not None

    def stop(self) -> None:
        """Stop looking or writing. What was written stays."""
        for task in (self._looking, self._writing):
            if task is not None:
                task.cancel()
        self.stop_button.setEnabled(False)
        self.progress_words.setText(self.tr("Stopping…"))

    def _show_writing(self, at: BatchProgress) -> None:
        if self._writing is None or self._writing.is_cancelled:
            return
        text = self.tr("{done} of {total} people, %n letter(s) written", "", at.written)
        text = text.format(done=at.done, total=at.total)
        left = self._estimate.seconds_left(time.monotonic(), at.done, at.total)
        if left is not None:
            text = self.tr("{progress}, {left}").format(progress=text, left=words.time_left(left))
        self._show_bar(at, text)

    def _written(self, result: BatchResult) -> None:
        self._writing = None
        self._result = result
        if result.is_whole:
            self.form.keeper.end()
        self.seen.show_preview(None, {})
        parts = [self.tr("%n letter(s) written", "", result.count("good"))]
        if there := result.count("there"):
            parts.append(self.tr("%n written before", "", there))
        if failed := result.count("failed"):
            parts.append(self.tr("%n not written; the list says why", "", failed))
        text = self.tr("{counts}. Nothing was sent.").format(counts=", ".join(parts))
        if not result.is_whole:
            stopped = self.tr("Stopped after {done} of {total} people.").format(
                done=result.people_done, total=result.people
            )
            text = f"{stopped} {text} " + self.tr("Write again to go on from there.")
        self.notice.say(text, "warn" if failed or not result.is_whole else "good")
        self.context.announced.emit(text)
        self._show_state()
        self.write_button.setVisible(not result.is_whole)
        self.write_button.setText(self.tr("Go on"))
        self.write_button.setEnabled(not result.is_whole)
        (self.write_button if not result.is_whole else self.folder_button).setFocus()

    # --- State ---------------------------------------------------------------------------------------------------

    def _begin(self, text: str) -> None:
        self.notice.say("")
        self.progress.setRange(0, 0)
        self.progress_words.setText(text)
        self._show_state()

    def _show_bar(self, at: BatchProgress, text: str) -> None:
        self.progress.setRange(0, max(1, at.total))
        self.progress.setValue(at.done)
        self.progress_words.setText(text)

    def _show_state(self) -> None:
        busy = self._looking is not None or self._writing is not None
        self.form.setEnabled(self._writing is None)
        self.progress.setVisible(busy)
        self.progress_words.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.stop_button.setEnabled(busy)
        self.write_button.setVisible(self.form.order() is not None and self._writing is None)
        self.write_button.setEnabled(False)
        self.write_button.setText(self.tr("Write the letters"))
        self.folder_button.setVisible(self._result is not None)
        self.result_button.setVisible(self._result is not None)

    def _failed(self, error: Exception) -> None:
        self._looking = self._writing = None
        self._show_state()
        if self.context.tell(error, self.notice.say_problem):
            self.write_button.setEnabled(False)

    def save_template(self, path: Path) -> None:
        """Save an example of a table."""

        def saved(_nothing: None) -> None:
            self.context.toast(self.tr("Saved the template as “{file}”.").format(file=path.name))

        self.context.run(self, lambda: write_whole(path, template()), saved, self._failed)

    def _open(self, path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
