"""A dialog around one long job, with its progress and Stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QProgressBar, QWidget

from exposure_check.domain.errors import Cancelled, ExposureCheckError
from exposure_check.domain.progress import Progress
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.tasks import Job, Task
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel

Result = TypeVar("Result")


class JobDialog(Dialog):
    """``body`` takes what the dialog is about, ``foot`` its buttons. Closing it while its job runs stops the job first;
    the dialog goes when the job has ended."""

    def __init__(self, context: Context, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.context = context
        self._task: Task[Any] | None = None
        self._words: Callable[[Progress], str] = lambda progress: progress.item
        self._closes = self._answered = False
        column = Column(width=640)
        self.body = column.body
        self.body.addWidget(TitleLabel(title))
        self.state = BodyLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop_button = Button(self.tr("Stop"), "stop")
        self.stop_button.clicked.connect(self.stop)
        self.notice = Notice()
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.foot = Flow(self.close_button, self.stop_button)
        lay_out(self, column, self.notice, self.state, self.bar, self.foot)
        size_for_text(self, 720, 560)
        self._show_running()

    @property
    def is_running(self) -> bool:
        """Whether the job runs."""
        return self._task is not None

    def start(self, job: Job[Result], on_result: Callable[[Result], None], words: Callable[[Progress], str]) -> None:
        """Run ``job``. ``words``: how far it is, as a sentence."""
        self._words = words
        self._answered = False
        self.notice.say("")
        self.state.setText(words(Progress(0)))
        self.bar.setRange(0, 0)

        def answered(result: Result) -> None:
            self._answered = True
            on_result(result)

        self._task = self.context.run_job(self, job, answered, on_progress=self._tell, on_error=self._failed)
        self._task.ended.connect(self._ended)
        self._show_running()

    def stop(self) -> None:
        """Ask the job to stop."""
        if self._task is not None:
            self._task.cancel()
            self.state.setText(self.tr("Stopping…"))
            self.stop_button.setEnabled(False)

    def reject(self) -> None:
        """Close, once nothing runs any more."""
        if self._task is None:
            super().reject()
        else:
            self._closes = True
            self.stop()

    def say(self, text: str, tone: str = "") -> None:
        """Say something where the job stands, to the eye and to the ear."""
        self.notice.say(text, tone)
        if text:
            self.context.announced.emit(text)

    def stopped_words(self) -> str:
        """What is said when the job was stopped."""
        return self.tr("Stopped.")

    def job_ended(self) -> None:
        """The job has ended, well or not."""

    def _tell(self, progress: Progress) -> None:
        if self.stop_button.isEnabled():
            self.state.setText(self._words(progress))
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)

    def _failed(self, error: Exception) -> None:
        self._answered = True
        self.refused(error)

    def refused(self, error: Exception) -> None:
        """Say why the job could not be done."""
        if isinstance(error, Cancelled):
            self.say(self.stopped_words(), "warn")
        elif isinstance(error, ExposureCheckError):
            self.say(sentence(error), "bad")
        else:
            self.context.errors.report(error)

    def _ended(self) -> None:
        self._task = None
        if not self._answered:
            self.say(self.stopped_words(), "warn")
        self._show_running()
        self.job_ended()
        if self._closes:
            self.reject()

    def _show_running(self) -> None:
        for widget in (self.state, self.bar, self.stop_button):
            widget.setVisible(self.is_running)
        self.stop_button.setEnabled(True)
