"""Everyone in the vault: who they are, until when they permit it, and what can be done about each."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.domain.errors import printable
from exposure_check.domain.person import Person
from exposure_check.ui import person_words, words
from exposure_check.ui.api import safe_file_name, write_whole
from exposure_check.ui.components.person_form import PersonDialog
from exposure_check.ui.components.remove_person import RemovePersonDialog
from exposure_check.ui.components.row_list import RowList
from exposure_check.ui.context import Context
from exposure_check.ui.models.people_list import PeopleListModel, PersonRow
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.elided import ElidedLabel
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel

MOST_VISIBLE = 6
"""Rows in view; further ones scroll."""


class PeopleDialog(Dialog):
    """A list, and the chosen person below it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("People"))
        self._context = context
        self.model = PeopleListModel(self)
        self.list = RowList(self.tr("People"), self.model, context.theme, most_visible=MOST_VISIBLE)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.add_button = Button(self.tr("Help someone else…"), "add")
        self.add_button.clicked.connect(self.add)
        self.notice = Notice()
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        column = Column(width=720)
        column.body.addWidget(TitleLabel(self.tr("People")))
        column.body.addWidget(
            BodyLabel(
                self.tr("Everything is kept for each person apart. Only help people who asked you to."), tone="muted"
            )
        )
        column.body.addWidget(self.list)
        column.body.addWidget(Flow(self.add_button))
        column.body.addWidget(self._card())
        column.body.addWidget(self.notice)
        column.body.addStretch(1)
        lay_out(self, column, Flow(self.close_button))
        size_for_text(self, 820, 700)
        context.people_changed.connect(self._show_people)
        context.scan_changed.connect(self._show_person)
        self._show_people()
        self.list.setFocus()

    def _card(self) -> Card:
        card = Card()
        self.name = ElidedLabel()
        self.about = BodyLabel(tone="muted")
        self.permission = BodyLabel()
        self.blocked = Notice()
        self.choose_button = Button(self.tr("Help this person now"), "check")
        self.edit_button = Button(self.tr("Change the details…"))
        self.renew_button = Button(self.tr("Renew the permission…"), "file")
        self.copy_button = Button(self.tr("Save a copy of the permission…"), "save")
        self.remove_button = Button(self.tr("Remove…"), "remove")
        for button, work in (
            (self.choose_button, self.choose),
            (self.edit_button, self.edit),
            (self.renew_button, self.renew),
            (self.copy_button, self.choose_copy),
            (self.remove_button, self.remove),
        ):
            button.clicked.connect(work)
        card.body.addWidget(self.name)
        card.body.addWidget(self.about)
        card.body.addWidget(self.permission)
        card.body.addWidget(self.blocked)
        card.body.addWidget(
            Flow(self.choose_button, self.edit_button, self.renew_button, self.copy_button, self.remove_button)
        )
        return card

    # --- Showing ---------------------------------------------------------------------------------------------------

    @property
    def person(self) -> Person | None:
        """The person in view."""
        return self.model.person_at(self.list.currentIndex().row())

    def _show_people(self) -> None:
        before = self.person or self._context.person
        people = self._context.people
        self.model.set_rows([self._row(person) for person in people])
        row = self.model.row_of(before.id) if before is not None else -1
        self.list.setCurrentIndex(self.model.index(max(row, 0)))
        self._show_person()

    def _row(self, person: Person) -> PersonRow:
        badge, tone = person_words.badge(person, self._context.application.today())
        known = [words.country(person.country)]
        if person.permission is not None and person.permission.until is not None:
            known.append(self.tr("permission until {day}").format(day=words.day(person.permission.until)))
        return PersonRow(person, " · ".join(known), badge, tone)

    def _current_changed(self, _current: QModelIndex) -> None:
        self.notice.say("")
        self._show_person()

    def _show_person(self) -> None:
        person, chosen, today = self.person, self._context.person, self._context.application.today()
        if person is None:
            return
        self.name.set_text(person.name)
        known = [words.country(person.country), *person.address, person.email or ""]
        self.about.setText(" · ".join(text for text in known if text))
        self.permission.setText(person_words.permission(person, today))
        self.blocked.say(
            ""
            if person.may_be_helped(today)
            else self.tr(
                "Until there is a new permission, photos cannot be looked through for this person, and no report and "
                "no letter can be written. What is there can be looked at, and cases can be followed up."
            ),
            "warn",
        )
        self.choose_button.setEnabled(chosen is None or chosen.id != person.id)
        self.renew_button.setVisible(not person.is_owner)
        self.copy_button.setVisible(person.permission is not None)
        self.remove_button.setVisible(not person.is_owner)
        self.remove_button.setEnabled(not self._context.scan_runs)
        self.remove_button.setToolTip(
            self.tr("Photos are being looked through. Stop that first.") if self._context.scan_runs else ""
        )

    # --- Doing -----------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Help the person in view from now on."""
        if self.person is not None:
            self._context.choose_person(self.person)
            self.accept()

    def add(self) -> PersonDialog:
        """Ask who else is to be helped."""
        return self._form(None)

    def edit(self) -> None:
        """Change the details of the person in view."""
        if self.person is not None:
            self._form(self.person)

    def renew(self) -> None:
        """Take a new permission of the person in view."""
        if self.person is not None:
            self._form(self.person, only_permission=True)

    def _form(self, person: Person | None, *, only_permission: bool = False) -> PersonDialog:
        is_owner = person is not None and person.is_owner
        dialog = PersonDialog(self._context, self, person=person, owner=is_owner, only_permission=only_permission)
        dialog.form.saved.connect(self._stored)
        dialog.open()
        return dialog

    def _stored(self, person: Person) -> None:
        self._show_people()
        self.list.setCurrentIndex(self.model.index(self.model.row_of(person.id)))

    def choose_copy(self) -> None:
        """Ask where to put a copy of the permission."""
        if self.person is None or self.person.permission is None:
            return
        name = safe_file_name(self.person.permission.document_name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy of the permission"), name)
        if chosen:
            self.save_copy(Path(chosen))

    def save_copy(self, path: Path) -> None:
        """Save a copy of the permission as it was given."""
        permission = self.person.permission if self.person is not None else None
        if permission is None:
            return
        self._context.run(
            self, lambda: write_whole(path, permission.document), lambda _none: self._copied(path), self._failed
        )

    def _copied(self, path: Path) -> None:
        text = self.tr("Saved as “{file}”. It is not encrypted there.").format(file=printable(path.name, 120))
        self.notice.say(text, "good")
        self._context.announced.emit(text)

    def _failed(self, error: Exception) -> None:
        self._context.tell(error, self.notice.say_problem)

    def remove(self) -> RemovePersonDialog | None:
        """Say what would go with the person in view, and ask."""
        if self.person is None:
            return None
        dialog = RemovePersonDialog(self._context, self, self.person)
        dialog.removed.connect(partial(self._removed, self.person))
        dialog.open()
        return dialog

    def _removed(self, person: Person) -> None:
        text = self.tr("{name} and all that was kept about them is removed.").format(name=printable(person.name, 120))
        self.notice.say(text, "good")
        self._context.announced.emit(text)
