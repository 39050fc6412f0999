"""Use another face model: what happens is said first, references are made again, and what became of them is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exposure_check.domain.errors import printable
from exposure_check.domain.progress import Progress
from exposure_check.ui import case_words, pack_words
from exposure_check.ui.api import CarriedOver
from exposure_check.ui.components.job_dialog import JobDialog
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel

if TYPE_CHECKING:
    from exposure_check.faces.pack_list import ListedPack


class UsePackDialog(JobDialog):
    """Changes nothing before the button is pressed; a stop leaves the model in use as it is."""

    pack_chosen = Signal()

    def __init__(self, context: Context, pack: ListedPack, parent: QWidget) -> None:
        super().__init__(context, parent, self.tr("Use another face model"))
        self._pack_id = pack.id
        self.body.addWidget(HeadingLabel(pack_words.title(pack.id)))
        self.explanation = BodyLabel(
            self.tr(
                "Your reference photos stay. What the new model needs to know of them is made from the pictures that "
                "lie in your vault. Nothing is lost, and you can change back at any time.\n\n"
                "Matches that were found before keep your decisions. To compare your photos with the new model, look "
                "through them again.\n\n"
                "It is used from the next time that you open the vault."
            )
        )
        self.body.addWidget(self.explanation)
        self.outcome = BodyLabel()
        self.outcome.hide()
        self.body.addWidget(self.outcome)
        self.body.addStretch(1)
        self.use_button = Button(self.tr("Use it from now on"), "check", "primary")
        self.use_button.clicked.connect(self.use)
        self.lock_button = Button(self.tr("Lock the vault now"), "lock", "primary")
        self.lock_button.clicked.connect(self._lock)
        self.lock_button.hide()
        self.foot.add(self.use_button)
        self.foot.add(self.lock_button)

    def use(self) -> None:
        """Make the references, then choose the model."""
        session, application, pack_id = self.context.session, self.context.application, self._pack_id
        self.use_button.setEnabled(False)

        self.start(
            lambda progress, is_cancelled: application.use_pack(
                session, application.find_pack(pack_id), progress=progress, is_cancelled=is_cancelled
            ),
            self._done,
            self._progress_words,
        )

    def _progress_words(self, progress: Progress) -> str:
        if progress.total is None:
            return self.tr("Starting the model…")
        return self.tr("Reference photo {done} of {total}").format(done=progress.done, total=progress.total)

    def _done(self, results: list[CarriedOver]) -> None:
        self.explanation.hide()
        self.outcome.setText("\n\n".join(self._told(result) for result in results))
        self.outcome.setVisible(bool(results))
        self.use_button.hide()
        self.lock_button.show()
        self.lock_button.setFocus()
        self.say(self.tr("It is used from the next time that you open the vault."), "good")
        self.pack_chosen.emit()

    def _told(self, result: CarriedOver) -> str:
        name = printable(result.person.name, 120)
        if result.refused is not None:
            return self.tr("{name}: left alone. {why}").format(name=name, why=sentence(result.refused))
        lines = []
        if result.carried:
            many = len(result.carried)
            lines.append(self.tr("{name}: %n reference photo(s) are ready for the new model.", "", many))
        if result.present or not (result.carried or result.failed):
            lines.append(self.tr("{name}: %n reference photo(s) were ready before.", "", result.present))
        told = [line.format(name=name) for line in lines]
        told += [
            self.tr("{name}, “{photo}”: {why}. Add another photo on the page Face.").format(
                name=name, photo=printable(failed.label, 120), why=case_words.said(failed.reason)
            )
            for failed in result.failed
        ]
        return "\n".join(told)

    def _lock(self) -> None:
        self.reject()
        self.context.lock_requested.emit("")

    def job_ended(self) -> None:
        self.use_button.setEnabled(True)

    def stopped_words(self) -> str:
        return self.tr("Stopped. The model in use stays. What was made is kept, and it goes on from there next time.")
