"""Face: the reference photos."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QVBoxLayout

from exposure_check.domain.face import QualityIssue, Reference
from exposure_check.domain.match import Match
from exposure_check.domain.person import PersonId
from exposure_check.domain.progress import Progress
from exposure_check.ui import words
from exposure_check.ui.api import EnrolOutcome, EnrolStatus, ReferenceSet, Session
from exposure_check.ui.cameras import encoded
from exposure_check.ui.components.camera_offer import CameraOffer
from exposure_check.ui.components.page import Page, add_title, choose_photos
from exposure_check.ui.components.reference_rows import OutcomeRow, ReferenceRow
from exposure_check.ui.components.reference_set import SetCard, doubts
from exposure_check.ui.components.suggestions import Suggestion, Suggestions
from exposure_check.ui.components.tip import Tip
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.tasks import Job, Task
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.drop import DropArea, DropTarget, paths_in
from exposure_check.ui.widgets.frames import Column, Notice

MOST_OUTCOMES = 50


@dataclass(frozen=True, slots=True)
class FaceView:
    """What the page shows of a person."""

    found: ReferenceSet
    wanted: Mapping[QualityIssue, float]
    suggestions: tuple[Suggestion, ...]


def fetch_view(session: Session, person_id: PersonId) -> FaceView:
    """Everything the page shows, read off the GUI thread."""
    offered = [(match, session.review.thumbnail(match.id)) for match in session.enrolment.suggestions(person_id)]
    return FaceView(
        found=session.enrolment.reference_set(person_id),
        wanted=session.enrolment.rules.wanted,
        suggestions=tuple(Suggestion(match, jpeg) for match, jpeg in offered if jpeg is not None),
    )


class FacePage(Page):
    """Drop photos; each gets a plain verdict."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: FaceView | None = None
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
        column.body.addWidget(
            Tip(
                context,
                "face",
                self.tr("Begin with one photo, and add others later: photos from different years help most."),
            )
        )
        self.choose_button = Button(self.tr("Choose photos…"), "face", "primary")
        self.choose_button.clicked.connect(self.choose_photos)
        self.camera = CameraOffer(context, self)
        self.camera.taken.connect(self.use_photo)
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
            [self.choose_button, self.camera.button, self.stop_button],
        )
        target = DropTarget(self)
        target.over_changed.connect(area.set_over)
        target.paths_dropped.connect(self.offer)
        column.body.addWidget(area)
        column.body.addWidget(self.camera.words)
        self.notice = Notice()
        column.body.addWidget(self.notice)
        self.doubts = Notice()
        column.body.addWidget(self.doubts)
        self.set_card = SetCard()
        column.body.addWidget(self.set_card)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column.body.addLayout(self._rows)
        self.suggestions = Suggestions()
        self.suggestions.chosen.connect(self.use_match)
        column.body.addWidget(self.suggestions)
        column.body.addStretch(1)
        context.summary_changed.connect(self.mark_stale)
        self._show()

    # --- Reading ---------------------------------------------------------------------------------------------------

    @property
    def references(self) -> list[Reference]:
        """The references of the person at hand, as far as they were fetched."""
        return list(self.view.found.references) if self.view is not None else []

    def refresh(self) -> None:
        person_id, session = self.person_id, self.context.session
        self.camera.look()
        self.context.run(self, lambda: fetch_view(session, person_id), partial(self._take, person_id), self._say_error)

    def _take(self, person_id: PersonId, view: FaceView) -> None:
        if person_id == self.person_id:
            self.view = view
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
        person_id, enrolment = self.person_id, self.context.session.enrolment
        self._enrol(
            len(paths),
            lambda progress, is_cancelled: enrolment.enrol(
                person_id, paths, progress=progress, is_cancelled=is_cancelled
            ),
        )

    def use_photo(self, photo: QImage) -> None:
        """Offer a photo that the person has just taken. It goes to the worker from memory."""
        person_id, enrolment = self.person_id, self.context.session.enrolment
        name = self.tr("Photo of {day}").format(day=words.day(self.context.application.today()))
        self._enrol(1, lambda _tell, _cancelled: [enrolment.enrol_taken(person_id, name, encoded(photo))])

    def _enrol(self, offered: int, job: Job[list[EnrolOutcome]]) -> None:
        if self._task is not None:
            return
        self._set_busy(True)
        self.notice.say(self.tr("Looking at %n photo(s)…", "", offered))
        self._task = self.context.run_job(
            self, job, partial(self._offered, offered), on_progress=self._progressed, on_error=self._failed
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
        self.context.tell(error, self.notice.say_problem)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _set_busy(self, busy: bool) -> None:
        self.choose_button.setEnabled(not busy)
        self.camera.button.setEnabled(not busy)
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

    def use_match(self, match: Match) -> None:
        """The person wants a photo that they confirmed as a reference."""
        person_id, enrolment = self.person_id, self.context.session.enrolment
        for button in self.suggestions.buttons:
            button.setEnabled(False)
        self.notice.say("")
        self.context.run(
            self, lambda: enrolment.enrol_match(person_id, match.id), self._chosen, on_error=self._match_refused
        )

    def _match_refused(self, error: Exception) -> None:
        self._say_error(error)
        self.refresh()

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
        found = self.view.found if self.view is not None else None
        wanted = self.view.wanted if self.view is not None else {}
        for outcome in self.outcomes:
            row = OutcomeRow(outcome, wanted)
            row.face_chosen.connect(self.choose_face)
            row.dismissed.connect(partial(self.dismiss, outcome))
            self._rows.addWidget(row)
        for reference in self.references:
            doubted = found is not None and found.verdict.doubts(reference.id)
            reference_row = ReferenceRow(reference, wanted, somebody_else=doubted)
            reference_row.remove_requested.connect(self.remove)
            self._rows.addWidget(reference_row)
        self.doubts.say(doubts(found) if found is not None else "", "warn")
        self.set_card.show_set(found)
        self.suggestions.offer(self.view.suggestions if self.view is not None else ())
