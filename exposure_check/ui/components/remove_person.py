"""Removing a person: says exactly what goes and what stays, and offers the files of the cases first."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.domain.person import Person
from exposure_check.ui.api import Holdings
from exposure_check.ui.components.case_folder import save_case_files
from exposure_check.ui.components.web_link import breakable
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel, TitleLabel


class RemovePersonDialog(Dialog):
    """Nothing can bring a removed person back, so this one asks."""

    removed = Signal()
    """The person is gone."""

    def __init__(self, context: Context, parent: QWidget, person: Person) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove a person"))
        self._context = context
        self._person = person
        self.goes = BodyLabel(self.tr("Counting…"))
        self.notice = Notice()
        self.save_button = Button(self.tr("Save the files of the cases first…"), "save")
        self.save_button.clicked.connect(self.choose_folder)
        self.save_button.hide()
        self.remove_button = Button(self.tr("Remove for good"), "remove")
        self.remove_button.setEnabled(False)
        self.remove_button.clicked.connect(self.remove)
        self.cancel_button = Button(self.tr("Keep everything"), "", "primary")
        self.cancel_button.clicked.connect(self.reject)
        column = Column(width=560)
        column.body.addWidget(TitleLabel(self.tr("Remove {name}").format(name=breakable(person.name))))
        card = Card()
        card.body.addWidget(StrongLabel(self.tr("This goes for good")))
        card.body.addWidget(self.goes)
        card.body.addWidget(StrongLabel(self.tr("This stays")))
        card.body.addWidget(
            BodyLabel(
                self.tr(
                    "The photos on this computer, what was saved outside of the vault, letters that were sent, and "
                    "backups of the vault that were made before."
                )
            )
        )
        column.body.addWidget(card)
        column.body.addWidget(Flow(self.save_button))
        column.body.addWidget(self.notice)
        column.body.addWidget(Flow(self.cancel_button, self.remove_button))
        column.body.addStretch(1)
        lay_out(self, column)
        size_for_text(self, 640, 520)
        self.cancel_button.setFocus()
        people = context.session.people
        context.run(self, lambda: people.holdings(person.id), self._show, self._failed)

    def _show(self, held: Holdings) -> None:
        lines = [self.tr("The name, the addresses and the permission")]
        for count, text in (
            (held.references, self.tr("%n reference photo(s) of the face", "", held.references)),
            (held.places, self.tr("%n remembered place(s) with photos", "", held.places)),
            (held.matches, self.tr("%n match(es) with your decisions", "", held.matches)),
            (held.cases, self.tr("%n case(s) with their letters, logs and files", "", held.cases)),
        ):
            if count:
                lines.append(text)
        self.goes.setText("\n".join(f"• {line}" for line in lines))
        self.save_button.setVisible(bool(held.cases))
        self.remove_button.setEnabled(True)
        self._context.announced.emit(self.goes.text())

    def choose_folder(self) -> None:
        """Ask where the files of the cases should go."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where should the folders of the cases be made?"))
        if chosen:
            self.save_cases(Path(chosen))

    def save_cases(self, parent: Path) -> None:
        """Save the file of each case into a new folder in ``parent``."""
        session, today = self._context.session, self._context.application.today()
        self._wait(self.tr("Saving…"))
        save = partial(save_case_files, session, self._person.id, parent, today)
        self._context.run(self, save, self._saved, self._failed)

    def _saved(self, cases: int) -> None:
        self._set_enabled(True)
        text = self.tr("Saved the files of %n case(s). They are not encrypted there.", "", cases)
        self.notice.say(text, "good")
        self._context.announced.emit(text)

    def remove(self) -> None:
        """Remove the person with all that is kept about them."""
        people, person_id = self._context.session.people, self._person.id
        self._wait(self.tr("Removing…"))
        self._context.run(self, lambda: people.remove(person_id), lambda _none: self._gone(), self._failed)

    def _gone(self) -> None:
        self._context.person_removed(self._person.id)
        self.removed.emit()
        self.accept()

    def reject(self) -> None:
        """Not while something is being written or removed: its end must be seen."""
        if self.cancel_button.isEnabled():
            super().reject()

    def _failed(self, error: Exception) -> None:
        self._set_enabled(True)
        self.notice.say("")
        self._context.tell(error, self.notice.say_problem)

    def _wait(self, text: str) -> None:
        self.notice.say(text)
        self._set_enabled(False)

    def _set_enabled(self, enabled: bool) -> None:
        for button in (self.save_button, self.remove_button, self.cancel_button):
            button.setEnabled(enabled)
