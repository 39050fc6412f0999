"""Face: the reference photos."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from exposure_check.domain.errors import ExposureCheckError
from exposure_check.domain.face import Reference
from exposure_check.domain.person import PersonId
from exposure_check.domain.progress import Progress
from exposure_check.ui.api import EnrolOutcome, EnrolStatus
from exposure_check.ui.components.page import Page, add_title, choose_photos
from exposure_check.ui.components.reference_rows import OutcomeRow, ReferenceRow
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.errors import sentence
from exposure_check.ui.tasks import Task
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.drop import DropArea, DropTarget, paths_in
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel
from exposure_check.ui.widgets.meter import Meter

GOOD_SET = 5
"""References after which more add little."""

MOST_OUTCOMES = 50


class FacePage(Page):
    """Drop photos; each gets a plain verdict."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.references: list[Reference] = []
        self.outcomes: list[EnrolOutcome] = []
        self._task: Task[list[EnrolOutcome]] | None = None
        column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        add_title(
            column.body,
            self.tr("Face"),
            self.tr("Photos of the face that the program should look for. They are measured on this computer."),
        )
        self.choose_button = Button(self.tr("Choose photos…"), "face", "primary")
        self.choose_button.clicked.connect(self.choose_photos)
        self.stop_button = Button(self.tr("Stop"), "stop")
        self.stop_button.clicked.connect(self._stop)
        self.stop_button.hide()
        area = DropArea(
            "face",
            self.tr("Drop photos of the face here"),
            self.tr(
                "Five varied photos make a much better reference than one: different days, different "
                "light, from the front."
            ),
            [self.choose_button, self.stop_button],
        )
        target = DropTarget(self)
        target.over_changed.connect(area.set_over)
        target.paths_dropped.connect(self.offer)
        column.body.addWidget(area)
        self.notice = Notice()
        column.body.addWidget(self.notice)
        self.meter = Meter(GOOD_SET)
        self.meter_words = StrongLabel()
        self.meter_hint = BodyLabel(tone="muted")
        meter_row = QHBoxLayout()
        meter_row.setSpacing(16)
        meter_row.addWidget(self.meter_words, 1)
        meter_row.addWidget(self.meter, 1)
        column.body.addLayout(meter_row)
        column.body.addWidget(self.meter_hint)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column.body.addLayout(self._rows)
        column.body.addStretch(1)
        self._show()

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        person_id = self.person_id
        session = self.context.session
        self.context.run(
            self, lambda: session.enrolment.references(person_id), partial(self._take_references, person_id)
        )

    def _take_references(self, person_id: PersonId, references: list[Reference]) -> None:
        if person_id == self.person_id:
            self.references = references
            self._show()

    # --- Adding ----------------------------------------------------------------------------------------------------

    def choose_photos(self) -> None:
        """Choose photos in a dialog."""
        chosen = choose_photos(self, self.tr("Photos of the face"))
        if chosen:
            self.offer(chosen)

    def paste(self) -> None:
        paths = paths_in(QGuiApplication.clipboard().mimeData())
        if paths:
            self.offer(paths)

    def offer(self, paths: list[Path]) -> None:
        """Offer photos as references."""
        if self._task is not None:
            return
        person_id, enrolment = self.person_id, self.context.session.enrolment
        self._set_busy(True)
        self.notice.say(self.tr("Looking at %n photo(s)…", "", len(paths)))
        self._task = self.context.run_job(
            self,
            lambda progress, is_cancelled: enrolment.enrol(
                person_id, paths, progress=progress, is_cancelled=is_cancelled
            ),
            partial(self._offered, len(paths)),
            on_progress=self._progressed,
            on_error=self._failed,
        )

    def _progressed(self, progress: Progress) -> None:
        self.notice.say(
            self.tr("Looked at {done} of {total}").format(done=progress.done, total=progress.total or progress.done)
        )

    def _offered(self, offered: int, outcomes: list[EnrolOutcome]) -> None:
        self._set_busy(False)
        self.outcomes = [one for one in outcomes if one.status is not EnrolStatus.ENROLLED] + self.outcomes
        del self.outcomes[MOST_OUTCOMES:]
        added = sum(one.status is EnrolStatus.ENROLLED for one in outcomes)
        if len(outcomes) < offered:
            self.notice.say(self.tr("Stopped after {done} of {total}.").format(done=len(outcomes), total=offered))
        else:
            self.notice.say("")
        if added:
            self.context.toast(self.tr("Added %n photo(s).", "", added))
        self.context.references_changed.emit()
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.notice.say("")
        self._say_error(error)

    def _say_error(self, error: Exception) -> None:
        if isinstance(error, ExposureCheckError):
            self.notice.say(sentence(error), "bad")
            self.context.announced.emit(sentence(error))
        else:
            self.context.errors.report(error)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _set_busy(self, busy: bool) -> None:
        self.choose_button.setEnabled(not busy)
        self.stop_button.setVisible(busy)
        if not busy:
            self._task = None

    # --- Choosing and removing ---------------------------------------------------------------------------------------

    def choose_face(self, outcome: EnrolOutcome, index: int) -> None:
        """The person said which face of a photo is theirs."""
        person_id, enrolment = self.person_id, self.context.session.enrolment
        self.dismiss(outcome)
        self.context.run(
            self, lambda: enrolment.choose(person_id, outcome, index), self._chosen, on_error=self._say_error
        )

    def _chosen(self, reference: Reference) -> None:
        self.context.toast(self.tr("Added {file}.").format(file=reference.label))
        self.context.references_changed.emit()
        self.refresh()

    def dismiss(self, outcome: EnrolOutcome) -> None:
        """Forget about a photo that did not become a reference."""
        self.outcomes = [one for one in self.outcomes if one is not outcome]
        self._show()

    def remove(self, reference: Reference) -> None:
        """Remove a reference; Undo brings it back."""
        enrolment = self.context.session.enrolment
        self.context.run(
            self, lambda: enrolment.remove(reference), lambda _none: self._removed(reference), self._say_error
        )

    def _removed(self, reference: Reference) -> None:
        undo = Undo(self.tr("“remove {file}”").format(file=reference.label), partial(self.restore, reference))
        self.context.set_undo(undo)
        self.context.toast(self.tr("Removed {file}.").format(file=reference.label), undo.run)
        self.context.references_changed.emit()
        self.refresh()

    def restore(self, reference: Reference) -> None:
        """Bring a removed reference back."""
        enrolment = self.context.session.enrolment
        self.context.set_undo(None)
        self.context.run(
            self, lambda: enrolment.restore(reference), lambda _none: self._restored(reference), self._say_error
        )

    def _restored(self, reference: Reference) -> None:
        self.context.toast(self.tr("{file} is back.").format(file=reference.label))
        self.context.references_changed.emit()
        self.refresh()

    # --- Showing ---------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for outcome in self.outcomes:
            row = OutcomeRow(outcome)
            row.face_chosen.connect(self.choose_face)
            row.dismissed.connect(partial(self.dismiss, outcome))
            self._rows.addWidget(row)
        for reference in self.references:
            reference_row = ReferenceRow(reference)
            reference_row.remove_requested.connect(self.remove)
            self._rows.addWidget(reference_row)
        self._show_meter()

    def _show_meter(self) -> None:
        count = len(self.references)
        good = sum(not one.quality.issues for one in self.references)
        self.meter.set_value(count)
        self.meter_words.setText(self.tr("%n reference photo(s)", "", count))
        if count == 0:
            hint = self.tr("Without one, the program does not know which face to look for.")
        elif count < GOOD_SET:
            hint = self.tr(
                "%n more would help: other days, other light, with and without glasses.", "", GOOD_SET - count
            )
        elif good < count:
            hint = self.tr("Enough photos. Replacing the ones with a warning would help most.")
        else:
            hint = self.tr("A good set. More photos would add little.")
        self.meter_hint.setText(hint)
