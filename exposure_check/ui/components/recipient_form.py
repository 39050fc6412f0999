"""Write down a recipient of one's own, or correct what the directory says about one."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from exposure_check.domain.controller import Controller, RecipientDraft
from exposure_check.domain.errors import DamagedRecord
from exposure_check.ui import words
from exposure_check.ui.api import Recipients
from exposure_check.ui.components.form_keeper import FormKeeper
from exposure_check.ui.components.person_form import countries
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import CountryBox, Field, LinesEdit, Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.form_fields import FormFields
from exposure_check.ui.widgets.frames import Column
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel

Kept = tuple[Controller, Controller | None]
"""A recipient as kept, and the own entry that stood there before."""


def corrected_by(recipients: Recipients, recipient: Controller, draft: RecipientDraft) -> Kept:
    """Keep a correction. Raises DamagedRecord."""
    before = next((each for each in recipients.own() if each.slug == recipient.slug), None)
    return recipients.correct(recipient.slug, draft), before


class RecipientForm(Dialog):
    """Keeps a new entry or a correction. What cannot be right is said at its field."""

    kept = Signal(object, object)
    """The ``Controller`` as kept, and the own entry that stood there before, or None."""

    def __init__(
        self, context: Context, parent: QWidget, *, corrected: Controller | None = None, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._corrected = corrected
        title = self.tr("Correct the record") if corrected else self.tr("Add a recipient")
        self.setWindowTitle(title)
        self.name = QLineEdit(name)
        self.kind = QComboBox()
        for kind in sorted(words.recipient_kinds(), key=lambda each: words.recipient_kind(each).casefold()):
            self.kind.addItem(words.recipient_kind(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData("other"))
        self.country = CountryBox(countries(), self.tr("Not known"))
        self.email, self.webform, self.source, self.note = (QLineEdit() for _ in range(4))
        self.address = LinesEdit(4)
        self.fields = {
            "name": Field(self.tr("Name"), self.name, self.tr("As it stands in their imprint or privacy notice.")),
            "email": Field(self.tr("E-mail address"), self.email),
            "address": Field(self.tr("Postal address"), self.address, self.tr("One line each, the country last.")),
            "webform": Field(self.tr("Form on their website"), self.webform, self.tr("Begins with https://")),
            "country": Field(self.tr("Country"), self.country, self.tr("It decides which laws fit.")),
            "kind": Field(self.tr("What they are"), self.kind),
            "source": Field(
                self.tr("Where you have this from"),
                self.source,
                self.tr("A web address, for example of their privacy notice."),
            ),
            "note": Field(self.tr("Note"), self.note),
        }
        self.problem = Problem()
        self.save_button = Button(self.tr("Keep it"), "check", "primary")
        self.save_button.clicked.connect(self.save)
        cancel = Button(self.tr("Cancel"), "", "quiet")
        self.keeper = FormKeeper(
            context,
            FormFields(
                {
                    "name": self.name,
                    "email": self.email,
                    "address": self.address,
                    "webform": self.webform,
                    "country": self.country,
                    "kind": self.kind,
                    "source": self.source,
                    "note": self.note,
                },
                self,
            ),
        )
        self.keeper.go_with(self, cancel)
        column = Column(width=560)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(
            BodyLabel(
                self.tr("What you leave empty stays as the directory has it. Your correction stays in your vault.")
                if corrected
                else self.tr("One way to reach them is needed: e-mail, post or a form. The entry stays in your vault."),
                tone="muted",
            )
        )
        column.body.addWidget(self.keeper)
        for field in self.fields.values():
            column.body.addWidget(field)
        column.body.addStretch(1)
        lay_out(self, column, self.problem, Flow(self.save_button, cancel))
        size_for_text(self, 640, 700)
        if corrected is not None:
            self._fill(corrected)
        self.keeper.begin(f"recipient/{corrected.slug}" if corrected is not None else "recipient")

    def draft(self) -> RecipientDraft:
        """What the form says; in a correction, only what differs from the record."""
        before = self._corrected
        now = RecipientDraft(
            name=self.name.text().strip() or None,
            kind=str(self.kind.currentData()),
            country=self.country.code() or None,
            address=self.address.lines(),
            email=self.email.text().strip() or None,
            webform=self.webform.text().strip() or None,
            note=self.note.text().strip() or None,
            source=self.source.text().strip() or None,
        )
        if before is None:
            return now
        return RecipientDraft(
            name=now.name if now.name != before.name else None,
            kind=now.kind if now.kind != before.kind else None,
            country=now.country if now.country != before.country else None,
            address=now.address if now.address != before.address else (),
            email=now.email if now.email != before.email else None,
            webform=now.webform if now.webform != before.webform else None,
            note=now.note,
            source=now.source,
        )

    def save(self) -> None:
        """Keep it."""
        self._clear()
        draft, corrected, recipients = self.draft(), self._corrected, self._context.session.recipients
        if corrected is None and not draft.name:
            self._say_at("name", self.tr("Fill in the name."))
            return
        if corrected is None and not (draft.email or draft.address or draft.webform):
            self._say_at("email", self.tr("Fill in one way to reach them."))
            return
        if corrected is not None and draft == RecipientDraft():
            self.reject()
            return
        self.save_button.setEnabled(False)

        def keep() -> Kept:
            return (recipients.add(draft), None) if corrected is None else corrected_by(recipients, corrected, draft)

        self.keeper.store(keep, self._kept, self._failed)

    def _kept(self, kept: Kept) -> None:
        self.accept()
        self.kept.emit(*kept)

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        found = re.search(r"`\$\.(\w+)", str(error)) if isinstance(error, DamagedRecord) else None
        if found is not None and found[1] in self.fields:
            self._say_at(found[1], self._remedy(found[1]))
            return
        self._context.tell(error, self.problem.say)

    def _remedy(self, field: str) -> str:
        remedies = {
            "email": self.tr("This is no e-mail address. It looks like privacy@example.org."),
            "webform": self.tr("This is no web address. It begins with https://"),
            "source": self.tr("This is no web address. It begins with https://"),
            "address": self.tr("At most 8 lines, and none longer than 200 characters."),
            "name": self.tr("At most 200 characters on one line."),
        }
        return remedies.get(field, self.tr("This cannot be used. Correct it, and try again."))

    def _say_at(self, name: str, text: str) -> None:
        self.fields[name].say_problem(text)
        self.fields[name].field.setFocus()
        self._context.announced.emit(text)

    def _clear(self) -> None:
        self.problem.say("")
        for field in self.fields.values():
            field.say_problem("")

    def _fill(self, one: Controller) -> None:
        self.name.setText(one.name)
        if self.kind.findData(one.kind) < 0:
            self.kind.addItem(words.recipient_kind(one.kind), one.kind)
        self.kind.setCurrentIndex(self.kind.findData(one.kind))
        if one.country:
            self.country.choose(one.country)
        self.email.setText(one.email or "")
        self.webform.setText(one.webform or "")
        self.address.setPlainText("\n".join(one.address))
