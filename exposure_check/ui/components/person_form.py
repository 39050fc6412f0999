"""Who is being helped: name, country, addresses, language, and for someone else their recorded permission."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from exposure_check.domain.country import ISO_3166_1_ALPHA_2
from exposure_check.domain.errors import EmptyField, ExposureCheckError, InvalidEmail, UnknownCountry, printable
from exposure_check.domain.person import Person
from exposure_check.domain.request import Language
from exposure_check.ui import words
from exposure_check.ui.api import PersonDraft
from exposure_check.ui.components.form_keeper import FormKeeper
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.day import DayEdit
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import CountryBox, Field, LinesEdit, Problem
from exposure_check.ui.widgets.file_button import FileButton
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.fold import Fold
from exposure_check.ui.widgets.form_fields import FormFields, KeptField
from exposure_check.ui.widgets.frames import Column
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel


def countries() -> list[tuple[str, str]]:
    """Codes and names of all countries, by name; accents make no difference to the order."""

    def key(pair: tuple[str, str]) -> str:
        return "".join(
            each for each in unicodedata.normalize("NFD", pair[1]) if not unicodedata.combining(each)
        ).casefold()

    return sorted(((code, words.country(code)) for code in ISO_3166_1_ALPHA_2), key=key)


YEAR = timedelta(days=365)
"""Until when a permission is offered to be valid."""


class PersonForm(QWidget):
    """Stores a new or a changed person. Shows only what letters need."""

    saved = Signal(object)
    """The ``Person`` as stored."""

    def __init__(
        self,
        context: Context,
        *,
        person: Person | None = None,
        owner: bool = True,
        save_text: str = "",
        only_permission: bool = False,
    ) -> None:
        """``only_permission``: nothing else of ``person`` is shown and changed."""
        super().__init__()
        self._only_permission = only_permission
        self._context = context
        self._person = person
        self._save_text = save_text or self.tr("Save")
        self.name = QLineEdit()
        self.country = CountryBox(countries())
        self.email = QLineEdit()
        self.address = LinesEdit(3)
        self.language = QComboBox()
        for code in Language:
            self.language.addItem(words.language(code), code.value)
        self.language.setCurrentIndex(max(0, self.language.findData(QLocale().name()[:2])))
        self.permission = FileButton(self.tr("Choose the signed document…"))
        self.permission.clicked.connect(self.choose_permission)
        self.permission.changed.connect(self._permission_changed)
        self.permission_until = DayEdit(context.application.today() + YEAR)
        self.permission_until.setMinimumDate(QDate.currentDate())
        self.without_end = QCheckBox(self.tr("The document names no last day"))
        self.without_end.toggled.connect(self.permission_until.setDisabled)
        self.aliases = LinesEdit(2)
        self.knows_birth_date = QCheckBox(self.tr("Keep the date of birth"))
        self.birth_date = DayEdit(date(1980, 1, 1))
        self.birth_date.setMaximumDate(QDate.currentDate())
        self.birth_date.setEnabled(False)
        self.knows_birth_date.toggled.connect(self.birth_date.setEnabled)
        self.problem = Problem()
        self.save_button = Button(self._save_text, "check", "primary")
        self.save_button.clicked.connect(self.save)
        self._fields = {
            "name": Field(self.tr("Full name"), self.name, self.tr("As it should stand in the letters.")),
            "country": Field(self.tr("Country"), self.country),
            "email": Field(
                self.tr("E-mail address"),
                self.email,
                self.tr("Letters need this or the postal address for the answer."),
            ),
            "address": Field(
                self.tr("Postal address"), self.address, self.tr("Street, then postcode and town, one line each.")
            ),
            "language": Field(self.tr("Language"), self.language),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        self.keeper = FormKeeper(context, self._kept_fields())
        layout.addWidget(self.keeper)
        for field in self._fields.values():
            layout.addWidget(field)
            field.setVisible(not only_permission)
        permission = Field(
            self.tr("Permission of this person"),
            self.permission,
            self.tr("The document that they signed. A copy is kept in the vault."),
        )
        until = Field(self.tr("Valid until"), self.permission_until)
        for part in (permission, until, self.without_end):
            layout.addWidget(part)
            part.setVisible(not owner)
        self.more = Fold(self.tr("Other names and the date of birth"), self.tr("Hide these"))
        self.more.body.addWidget(
            Field(
                self.tr("Other names"),
                self.aliases,
                self.tr("Names under which photos or accounts may stand, one a line. Letters ask for these too."),
            )
        )
        self.more.body.addWidget(self.knows_birth_date)
        self.more.body.addWidget(
            Field(
                self.tr("Date of birth"),
                self.birth_date,
                self.tr("Only letters to companies that find people by their name say it."),
            )
        )
        if person is not None and not only_permission:
            layout.addWidget(self.more)  # not at first: who begins is asked only for what letters need
            self.keeper.restored.connect(self._open_more)
        layout.addWidget(self.problem)
        layout.addWidget(self.save_button)
        self._owner = owner
        self._offer_save()
        for edit in (self.name, self.email):
            edit.textEdited.connect(self._clear_problems)
        if person is not None:
            self._fill(person)
        self._keep()

    def _kept_fields(self) -> FormFields:
        permission: dict[str, KeptField] = {
            "permission": self.permission,
            "permission-until": self.permission_until,
            "permission-until/none": self.without_end,
        }
        details: dict[str, KeptField] = {
            "name": self.name,
            "country": self.country,
            "email": self.email,
            "address": self.address,
            "language": self.language,
            "aliases": self.aliases,
            "birth-date/known": self.knows_birth_date,
            "birth-date": self.birth_date,
        }
        # Details that are out of view stay as they are, whatever they were when the document was chosen.
        return FormFields(permission if self._only_permission else details | permission, self)

    def _keep(self) -> None:
        if self._person is not None:
            self.keeper.begin("permission" if self._only_permission else "person", self._person.id)
        else:
            self.keeper.begin("person/owner" if self._owner else "person/other")

    def draft(self) -> PersonDraft:
        """What the form says."""
        until = None if self.without_end.isChecked() else self.permission_until.day
        helps = not self._owner and self.permission.path is not None
        return PersonDraft(
            name=self.name.text(),
            country=self.country.code(),
            email=self.email.text() or None,
            address=self.address.lines(),
            language=str(self.language.currentData()),
            birth_date=self.birth_date.day if self.knows_birth_date.isChecked() else None,
            aliases=self.aliases.lines(),
            permission=self.permission.path if helps else None,
            permission_until=until if helps else None,
        )

    def save(self) -> None:
        """Store it; what cannot be used is said at the field."""
        self._clear_problems()
        draft, people, before = self.draft(), self._context.session.people, self._person
        self.save_button.setEnabled(False)
        self.keeper.store(
            lambda: people.add(draft) if before is None else people.edit(before.id, draft), self._stored, self._failed
        )

    def choose_permission(self) -> None:
        """Pick the signed document."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Signed permission"), "", self.tr("Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)")
        )
        if chosen:
            self.permission.use(Path(chosen))

    def _permission_changed(self) -> None:
        self.problem.say("")
        self._offer_save()

    def _offer_save(self) -> None:
        """A new permission is a document: without one there is nothing to save."""
        self.save_button.setEnabled(not self._only_permission or self.permission.path is not None)

    def _fill(self, person: Person) -> None:
        self.name.setText(person.name)
        self.country.choose(person.country)
        self.email.setText(person.email or "")
        self.address.setPlainText("\n".join(person.address))
        self.language.setCurrentIndex(max(0, self.language.findData(person.language)))
        self.aliases.setPlainText("\n".join(person.aliases))
        self.knows_birth_date.setChecked(person.birth_date is not None)
        if person.birth_date is not None:
            self.birth_date.setDate(QDate(person.birth_date.year, person.birth_date.month, person.birth_date.day))
        self._open_more()

    def _open_more(self) -> None:
        self.more.open(bool(self.aliases.lines()) or self.knows_birth_date.isChecked())

    def _stored(self, person: Person) -> None:
        self.save_button.setEnabled(True)
        self.saved.emit(person)

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if not isinstance(error, ExposureCheckError):
            self._context.errors.report(error)
            return
        text = sentence(error)
        at: Field | None = None
        if isinstance(error, EmptyField):
            at, text = self._fields["name"], self.tr("Fill in the name.")
        elif isinstance(error, UnknownCountry):
            at, text = self._fields["country"], self.tr("Choose a country from the list.")
        elif isinstance(error, InvalidEmail):
            at = self._fields["email"]
        if at is None:
            self.problem.say(text)
        else:
            at.say_problem(text)
            at.field.setFocus()
        self._context.announced.emit(text)

    def _clear_problems(self) -> None:
        self.problem.say("")
        for field in self._fields.values():
            field.say_problem("")


class PersonDialog(Dialog):
    """The form in a dialog, for another person or for a change."""

    def __init__(
        self, context: Context, parent: QWidget, *, person: Person | None, owner: bool, only_permission: bool = False
    ) -> None:
        super().__init__(parent)
        self._context = context
        title = self.tr("Personal details") if person else self.tr("Help someone else")
        if only_permission:
            title = self.tr("Renew the permission")
        self.setWindowTitle(title)
        column = Column(width=560)
        column.body.addWidget(TitleLabel(title))
        if person is None:
            column.body.addWidget(
                BodyLabel(
                    self.tr("Only help people who asked you to. Their signed permission is kept with their details."),
                    tone="muted",
                )
            )
        if person is not None and only_permission:
            column.body.addWidget(
                BodyLabel(
                    self.tr("{name} signs a new document. It takes the place of the one before.").format(
                        name=person.name
                    ),
                    tone="muted",
                )
            )
        self.form = PersonForm(context, person=person, owner=owner, only_permission=only_permission)
        column.body.addWidget(self.form)
        cancel = Button(self.tr("Cancel"), "", "quiet")
        self.form.keeper.go_with(self, cancel)
        column.body.addWidget(Flow(cancel))
        column.body.addStretch(1)
        lay_out(self, column)
        size_for_text(self, 640, 420 if only_permission else 680)
        self.form.saved.connect(self._saved)

    def _saved(self, person: Person) -> None:
        self.accept()
        self._context.person_stored(person)
        self._context.toast(self.tr("Saved the details of {name}.").format(name=printable(person.name, 60)))
