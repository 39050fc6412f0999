"""Settings: the face models on this computer, and which of them is in use."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from exposure_check.ui import pack_words
from exposure_check.ui.components.add_pack import AddPackDialog
from exposure_check.ui.components.evaluate_pack import EvaluatePackDialog
from exposure_check.ui.components.measure_pack import MeasurePackDialog
from exposure_check.ui.components.pack_row import PackRow, PackState
from exposure_check.ui.components.settings_section import SettingsSection
from exposure_check.ui.components.use_pack import UsePackDialog
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Question
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.labels import BodyLabel

if TYPE_CHECKING:
    from exposure_check.faces.pack_list import ListedPack


class FaceModelSettings(SettingsSection):
    """A list of models, and the ways to add, use, measure and remove one."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Face model"),
            self.tr(
                "The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in "
                "model is enough for most people."
            ),
        )
        self.rows: list[PackRow] = []
        self.waiting = BodyLabel(self.tr("Looking at the models…"), tone="muted")
        self.notice = Notice()
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.add_button = Button(self.tr("Add a face model…"), "add")
        self.add_button.clicked.connect(self.add)
        self.limits = BodyLabel(
            self.tr(
                "Photos from daily life are harder than those it was measured on: expect to miss more. How well it "
                "does for different groups of people was not measured."
            ),
            tone="muted",
        )
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.notice)
        self.body.addLayout(self._list)
        self.body.addWidget(self.limits)
        self.body.addWidget(Flow(self.add_button))

    def refresh(self) -> None:
        if not self.context.has_session:
            return
        session, application = self.context.session, self.context.application
        self.context.run(
            self,
            lambda: (application.packs_with_use(session), session.analyser.pack.id),
            lambda found: self._take(*found),
            self._failed,
        )

    def _take(self, packs: list[ListedPack], running: str) -> None:
        self.waiting.hide()
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PackRow(pack, _state(pack, running)) for pack in packs]
        for row in self.rows:
            row.use_requested.connect(partial(self.use, row.pack))
            row.measure_requested.connect(partial(self.measure, row.pack))
            row.evaluate_requested.connect(partial(self.evaluate, row.pack))
            row.remove_requested.connect(partial(self.ask_to_remove, row.pack))
            self._list.addWidget(row)

    def _failed(self, error: Exception) -> None:
        self.context.tell(error, self.notice.say_problem)

    # --- Doing -------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add a model."""
        self.notice.say("")
        dialog = AddPackDialog(self.context, self.window())
        dialog.pack_added.connect(self.refresh)
        dialog.open()

    def use(self, pack: ListedPack) -> None:
        """Use another model from now on."""
        self.notice.say("")
        if self.context.scan_runs:
            self.notice.say(self.tr("Wait until the photos are looked at, or stop first."), "warn")
            return
        dialog = UsePackDialog(self.context, pack, self.window())
        dialog.pack_chosen.connect(self.refresh)
        dialog.open()

    def measure(self, pack: ListedPack) -> None:
        """Measure a model on photos of the person's own."""
        self.notice.say("")
        dialog = MeasurePackDialog(self.context, pack, self.window())
        dialog.measurement_kept.connect(self.refresh)
        dialog.open()

    def evaluate(self, pack: ListedPack) -> None:
        """Check a model on a list of pairs of photos."""
        self.notice.say("")
        EvaluatePackDialog(self.context, pack, self.window()).open()

    def ask_to_remove(self, pack: ListedPack) -> Question:
        """Say what would go, and ask."""
        box = Question(
            self.window(),
            self.tr("Remove this model?"),
            self.tr("{model} would be removed from this computer.").format(model=pack_words.title(pack.id)),
            self.tr(
                "Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be "
                "added again."
            ),
            stay=self.tr("Keep it"),
            go=self.tr("Remove it"),
            destroys=True,
        )
        box.go_button.clicked.connect(partial(self.remove, pack))
        box.open()
        return box

    def remove(self, pack: ListedPack) -> None:
        """Delete the files of a model."""
        session, application = self.context.session, self.context.application

        def removed(_none: None) -> None:
            self.context.toast(self.tr("Removed: {model}.").format(model=pack_words.title(pack.id)))
            self.refresh()

        self.context.run(self, lambda: application.remove_pack(session, pack.id), removed, self._failed)


def _state(pack: ListedPack, running: str) -> PackState:
    if pack.id == running:
        return PackState.IN_USE if pack.in_use else PackState.LEAVING
    return PackState.CHOSEN if pack.in_use else PackState.UNUSED
