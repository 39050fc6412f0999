"""Letters: what to ask, whom, and the letter as it will look."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import ExposureCheckError
from exposure_check.domain.person import PersonId
from exposure_check.domain.request import FOLLOWS_A_CASE, ComposedLetter, Language, RequestKind
from exposure_check.ui import words
from exposure_check.ui.api import Evidence, LetterOrder, WrittenLetter
from exposure_check.ui.components.letter_preview import LetterPreview
from exposure_check.ui.components.page import Page, add_title
from exposure_check.ui.components.recipient_picker import RecipientPicker
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import SmallLabel, StrongLabel

FORM_WIDTH = 560


class LettersPage(Page):
    """A form on the left, the live letter on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.matches_changed.connect(self.mark_stale)
        context.summary_changed.connect(lambda _summary: self.mark_stale())
        self._letter: ComposedLetter | None = None
        self._saved_path: Path | None = None
        self._language_chosen = False
        self.preview = LetterPreview(context)
        self.preview.composed.connect(self._composed)
        self.picker = RecipientPicker(context)
        self.picker.recipient_changed.connect(self._recipient_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._form(), 5)
        right = QWidget()
        right_layout = QVBoxLayout(right)
        right_layout.setContentsMargins(0, 24, 24, 20)
        right_layout.addWidget(self.preview)
        row.addWidget(right, 5)
        self.preview.show_order(None)

    def _form(self) -> QWidget:
        column = Column(width=FORM_WIDTH)
        add_title(
            column.body,
            self.tr("Letters"),
            self.tr(
                "A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys."
            ),
        )
        self.kinds: dict[RequestKind, QRadioButton] = {}
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addWidget(StrongLabel(self.tr("What do you want?")))
        for kind in RequestKind:
            if kind in FOLLOWS_A_CASE:
                continue
            button = QRadioButton(words.request_kind(kind))
            button.toggled.connect(self._order_changed)
            self.kinds[kind] = button
            box.addWidget(button)
        column.body.addLayout(box)
        self._add_details(column)
        column.body.addWidget(self.picker)
        self.language = QComboBox()
        for code in Language:
            self.language.addItem(words.language(code), code)
        self.language.activated.connect(self._choose_language)
        column.body.addWidget(Field(self.tr("Language of the letter"), self.language))
        self.evidence = QCheckBox(self.tr("Name the photos that I confirmed"))
        self.evidence.setChecked(True)
        self.evidence.toggled.connect(self._order_changed)
        self.evidence_words = SmallLabel(tone="muted")
        evidence = QVBoxLayout()
        evidence.setSpacing(2)
        evidence.addWidget(self.evidence)
        evidence.addWidget(self.evidence_words)
        column.body.addLayout(evidence)
        self.place = QLineEdit()
        self.place.textChanged.connect(self._order_changed)
        column.body.addWidget(Field(self.tr("Place"), self.place, self.tr("Stands before the date. May stay empty.")))
        self.save_button = Button(self.tr("Save as PDF…"), "save", "primary")
        self.save_button.clicked.connect(self.choose_file)
        self.notice = Notice()
        self.open_button = Button(self.tr("Open the folder"), "folder", "quiet")
        self.open_button.clicked.connect(self._open_folder)
        self.open_button.hide()
        column.body.addStretch(1)
        self.kinds[RequestKind.ACCESS].setChecked(True)
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(column, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(32, 8, 16, 20)
        foot.setSpacing(10)
        foot.addWidget(self.notice)
        foot.addWidget(Flow(self.save_button, self.open_button))
        layout.addLayout(foot)
        return left

    def _add_details(self, column: Column) -> None:
        """One line for what a kind of letter has to be told; only that of the chosen kind is shown."""
        asked = {
            RequestKind.OBJECTION: ("reason", self.tr("Your reason"), self.tr("Why this concerns you in particular.")),
            RequestKind.RECTIFICATION: ("wrong", self.tr("What is wrong"), self.tr("In the language of the letter.")),
            RequestKind.PORTABILITY: ("transfer-to", self.tr("Send it to"), self.tr("May stay empty: then to you.")),
            RequestKind.WITHDRAWAL: ("consent", self.tr("Consent to what"), self.tr("May stay empty: then to all.")),
            RequestKind.AUTHORITY_TO_ACT: ("helper", self.tr("Who may act for you"), self.tr("Name of the helper.")),
            RequestKind.REMOVAL: ("url", self.tr("Address of the photo"), self.tr("The page where it is shown.")),
        }
        self.details: dict[RequestKind, QLineEdit] = {}
        self._details_fields: dict[RequestKind, Field] = {}
        self._details_options: dict[RequestKind, str] = {}
        for kind, (option, title, help_text) in asked.items():
            line = QLineEdit()
            line.textChanged.connect(self._order_changed)
            field = Field(title, line, help_text)
            field.hide()
            column.body.addWidget(field)
            self.details[kind], self._details_fields[kind], self._details_options[kind] = line, field, option

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        person_id, requests = self.person_id, self.context.session.requests
        self.context.run(self, lambda: requests.evidence(person_id), partial(self._take, person_id))
        self.picker.fetch()

    def _take(self, person_id: PersonId, evidence: Evidence) -> None:
        if person_id != self.person_id:
            return
        named = self.tr("%n confirmed photo(s) with a public address", "", len(evidence.items))
        if evidence.left_out:
            left_out = self.tr("%n left out, because no address is known", "", evidence.left_out)
            named = self.tr("{named}; {left_out}.").format(named=named, left_out=left_out)
        self.evidence_words.setText(named)
        self.evidence.setEnabled(bool(evidence.items))
        self._order_changed()

    # --- The order -------------------------------------------------------------------------------------------------

    def order(self) -> LetterOrder | None:
        """What the form says; None while no recipient is chosen."""
        recipient = self.picker.recipient
        if recipient is None or not self.person_id:
            return None
        kind = next(kind for kind, button in self.kinds.items() if button.isChecked())
        told = self.details[kind].text().strip() if kind in self.details else ""
        return LetterOrder(
            person_id=self.person_id,
            recipient=recipient.slug,
            kind=kind,
            language=Language(self.language.currentData()),
            with_evidence=self.evidence.isChecked() and self.evidence.isEnabled(),
            place=self.place.text().strip(),
            options={self._details_options[kind]: told} if told else {},
        )

    def _order_changed(self) -> None:
        if hasattr(self, "save_button"):
            for kind, field in self._details_fields.items():
                field.setVisible(self.kinds[kind].isChecked())
            self.preview.show_order(self.order())

    def _recipient_changed(self, recipient: Controller | None) -> None:
        if recipient is not None and not self._language_chosen:
            suggested = self.context.session.requests.suggested_language(recipient)
            self.language.setCurrentIndex(self.language.findData(suggested))
        self._order_changed()

    def _choose_language(self) -> None:
        self._language_chosen = True
        self._order_changed()

    def _composed(self, letter: ComposedLetter | None) -> None:
        self._letter = letter
        self.save_button.setEnabled(letter is not None)

    # --- Saving ----------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask where to save, then save."""
        order, recipient = self.order(), self.picker.recipient
        if order is None or recipient is None:
            return
        name = f"{recipient.slug}-{order.kind.value}-{self.context.application.today().isoformat()}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the letter"),
            name,
            self.tr("PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)"),
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".pdf"))

    def save(self, path: Path) -> None:
        """Save the letter; this opens the case."""
        order, requests = self.order(), self.context.session.requests
        if order is None:
            return
        self.save_button.setEnabled(False)
        self.notice.say(self.tr("Saving…"))
        self.context.run(self, lambda: requests.save(order, path), self._saved, self._not_saved)

    def _saved(self, letter: WrittenLetter) -> None:
        self.save_button.setEnabled(True)
        self._saved_path = letter.path
        self.open_button.show()
        text = self.tr(
            "Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it "
            "to an e-mail."
        ).format(file=letter.path.name)
        if letter.due_if_received_today is not None:
            day = words.day(letter.due_if_received_today.due)
            text += " " + self.tr("If it arrived today, an answer would be owed by {day}.").format(day=day)
        self.notice.say(text, "good")
        self.context.announced.emit(text)
        self.context.cases_changed.emit()

    def _not_saved(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.open_button.hide()
        if isinstance(error, ExposureCheckError):
            self.notice.say(sentence(error), "bad")
            self.context.announced.emit(sentence(error))
        else:
            self.notice.say("")
            self.context.errors.report(error)

    def _open_folder(self) -> None:
        if self._saved_path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_path.parent)))
