"""A letter that follows a case: reminder, reply or complaint, with a live preview. Saving it sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from exposure_check.domain.authority import Authority, Region
from exposure_check.domain.case import Asked, Outcome, history_of
from exposure_check.domain.errors import printable
from exposure_check.domain.letter_options import Obstacle, options_of
from exposure_check.domain.request import Addressee, ComposedLetter, Language, RequestKind
from exposure_check.ui import case_words, words
from exposure_check.ui.api import LetterOrder, Standing
from exposure_check.ui.components.event_form import day_edit, day_of
from exposure_check.ui.components.letter_preview import LetterPreview
from exposure_check.ui.components.redaction_dialog import RedactionDialog
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import ChoiceBox, Field, LinesEdit
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, TitleLabel

FORM_WIDTH = 520


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen for the letter: languages, the suggested one, and for a complaint who hears it. ``hearing``
    has one entry without a region where the region does not matter."""

    languages: tuple[Language, ...]
    suggested: Language
    hearing: tuple[tuple[Region | None, Authority], ...] = ()


class FollowingLetterDialog(QDialog):
    """A form on the left, the live letter on the right."""

    sent = Signal(str)
    """The person says that the letter was sent; the name of the authority it went to, if it was one."""

    def __init__(self, context: Context, standing: Standing, kind: RequestKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._case, self.kind = context, standing.case, kind
        self._known = {option.name for option in options_of(kind, standing.case.law)}
        self._letter: ComposedLetter | None = None
        self._saved_path: Path | None = None
        self._choices: Choices | None = None
        title, about = self._title()
        self.setWindowTitle(title)
        self.preview = LetterPreview(context)
        self.preview.composed.connect(self._composed)
        column = Column(width=FORM_WIDTH)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(BodyLabel(about, tone="muted"))
        self._add_fields(column)
        column.body.addStretch(1)
        self.notice = Notice()
        self.save_button = Button(self.tr("Save the letter…"), "save", "primary")
        self.save_button.clicked.connect(self.choose_file)
        self.save_button.setEnabled(False)
        self.sent_button = Button(self.tr("I sent it…"), "check")
        self.sent_button.clicked.connect(self._say_sent)
        self.open_button = Button(self.tr("Open the folder"), "folder", "quiet")
        self.open_button.clicked.connect(self._open_folder)
        for button in (self.sent_button, self.open_button):
            button.hide()
        close = Button(self.tr("Close"), "", "quiet")
        close.clicked.connect(self.reject)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(column, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(32, 8, 16, 20)
        foot.setSpacing(10)
        foot.addWidget(self.notice)
        foot.addWidget(Flow(self.save_button, self.sent_button, self.open_button, close))
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 24, 0)
        row.addLayout(left, 5)
        right = QVBoxLayout()
        right.setContentsMargins(0, 24, 0, 20)
        right.addWidget(self.preview)
        row.addLayout(right, 5)
        self.resize(QSize(1120, 720).boundedTo(self.screen().availableSize()))
        self.preview.show_order(None, missing=self.tr("One moment…"))
        context.run(self, self._fetcher(), self._take, self._not_possible)

    def _title(self) -> tuple[str, str]:
        name = printable(self._case.recipient_name, 80)
        match self.kind:
            case RequestKind.REMINDER:
                return self.tr("Reminder to {name}").format(name=name), self.tr(
                    "A polite letter that names the day of the first one. It says only what the log says."
                )
            case RequestKind.REPLY:
                return self.tr("Reply to {name}").format(name=name), self.tr(
                    "It answers what they wrote. It says only what the log says."
                )
            case _:
                return self.tr("Complaint about {name}").format(name=name), self.tr(
                    "It goes to the authority for the place where you live. Nobody can promise what it decides."
                )

    def _add_fields(self, column: Column) -> None:
        body = column.body
        self.obstacle = ChoiceBox()
        self.obstacle.addItem(self.tr("Please choose"), "")
        for each in Obstacle:
            self.obstacle.addItem(case_words.obstacle(each), each.value)
        self.obstacle.setCurrentIndex(max(0, self.obstacle.findData(self._likely_obstacle())))
        self.obstacle.currentIndexChanged.connect(self._changed)
        self.redact_button = Button(self.tr("Cover an identity document…"), "eye-off")
        self.redact_hint = Card()
        self.redact_hint.body.addWidget(
            BodyLabel(self.tr("A copy is rarely needed. If you send one all the same, cover most of it first."))
        )
        self.redact_hint.body.addWidget(Flow(self.redact_button))
        self.missing = LinesEdit(3)
        self.missing.textChanged.connect(self._changed)
        in_letter = self.tr("In the language of the letter. May stay empty.")
        self.missing_field = Field(self.tr("What is missing?"), self.missing, in_letter)
        self.region = ChoiceBox()
        self.region.currentIndexChanged.connect(self._region_changed)
        self.region_field = Field(self.tr("Where do you live?"), self.region)
        self.region_field.hide()
        self.goes_to = SmallLabel(tone="muted")
        self.goes_to.hide()
        self.reason = LinesEdit(4)
        self.reason.textChanged.connect(self._changed)
        self.answer_by_known = QCheckBox(self.tr("Name a day for the answer"))
        self.answer_by_known.toggled.connect(self._changed)
        self.answer_by = day_edit(self._context.application.today())
        self.answer_by.dateChanged.connect(self._changed)
        self.answer_by_field = Field(self.tr("Answer by"), self.answer_by, self.tr("A wish, no period of the law."))
        self.language = ChoiceBox()
        self.language.activated.connect(self._changed)
        self.account = QLineEdit()
        self.account.textChanged.connect(self._changed)
        self.resident = QCheckBox(self.tr("I live in the state whose law this is"))
        self.resident.toggled.connect(self._changed)
        self.evidence = QCheckBox(self.tr("Name the photos that I confirmed"))
        self.evidence.toggled.connect(self._changed)
        self.place = QLineEdit()
        self.place.textChanged.connect(self._changed)
        if "obstacle" in self._known:
            body.addWidget(Field(self.tr("What did they write?"), self.obstacle))
            self.redact_button.clicked.connect(self._redact)
            body.addWidget(self.redact_hint)
        if "missing" in self._known:
            body.addWidget(self.missing_field)
        if self.kind is RequestKind.COMPLAINT:
            body.addWidget(self.region_field)
            body.addWidget(self.goes_to)
        if "reason" in self._known:
            body.addWidget(Field(self.tr("In your own words"), self.reason, in_letter))
        if "resident" in self._known:
            body.addWidget(self.resident)
        body.addWidget(Field(self.tr("Language of the letter"), self.language))
        if "answer-by" in self._known:
            body.addWidget(self.answer_by_known)
            body.addWidget(self.answer_by_field)
        if "account" in self._known:
            hint = self.tr("If you have an account there. May stay empty.")
            body.addWidget(Field(self.tr("Your user name there"), self.account, hint))
        body.addWidget(self.evidence)
        body.addWidget(Field(self.tr("Place"), self.place, self.tr("Stands before the date. May stay empty.")))
        self._show_fields()

    def _likely_obstacle(self) -> str:
        """What the log says about the answer, if it says it exactly."""
        history = history_of(self._case)
        if history.outcome is Outcome.PARTIAL:
            return Obstacle.PARTIAL.value
        asked = history.asked_back_for is Asked.IDENTITY and history.outcome is None
        return Obstacle.ID_COPY.value if asked else ""

    # --- Choices -------------------------------------------------------------------------------------------------

    def _fetcher(self) -> Callable[[], Choices]:
        session, application, case, kind = self._context.session, self._context.application, self._case, self.kind
        person = next(one for one in self._context.people if one.id == case.person_id)

        def fetch() -> Choices:
            requests = session.requests
            law = requests.law(case.law)
            suggested = requests.suggested_language(requests.recipient(case.recipient), case.law, person.language)
            if kind is not RequestKind.COMPLAINT:
                return Choices(law.languages, suggested)
            authorities = application.authorities()
            found = authorities.competent(person.country)
            hearing: tuple[tuple[Region | None, Authority], ...] = tuple((None, one) for one in found.authorities)
            if found.choose_region:
                regions = sorted(authorities.regions(person.country), key=lambda one: one.name)
                hearing = tuple((region, authorities.get(region.authority)) for region in regions)
            return Choices(law.languages, suggested, hearing)

        return fetch

    def _take(self, choices: Choices) -> None:
        self._choices = choices
        for code in choices.languages:
            self.language.addItem(words.language(code), code.value)
        self.language.setCurrentIndex(max(0, self.language.findData(choices.suggested.value)))
        regions = [region for region, _ in choices.hearing if region is not None]
        self.region.blockSignals(True)
        if regions:
            self.region.addItem(self.tr("Please choose"), "")
            for region in regions:
                self.region.addItem(region.name, region.code)
        self.region.blockSignals(False)
        self.region_field.setVisible(bool(regions))
        self._region_changed()

    def _not_possible(self, error: Exception) -> None:
        self._failed(error)
        self.preview.show_order(None, missing=self.tr("This letter cannot be written."))

    def _region_changed(self) -> None:
        """Suggest the language of the authority that is chosen now."""
        hearing = self._choices.hearing if self._choices is not None else ()
        chosen = [one for region, one in hearing if region is None or region.code == self.region.currentData()]
        if len(chosen) == 1 and chosen[0].languages:
            own = next((one.language for one in self._context.people if one.id == self._case.person_id), "")
            fitting = [code for code in chosen[0].languages if self.language.findData(code) >= 0]
            if fitting:
                self.language.setCurrentIndex(self.language.findData(own if own in fitting else fitting[0]))
        self._changed()

    # --- The order -----------------------------------------------------------------------------------------------

    def options(self) -> dict[str, str]:
        """What the form says, as letters know it."""
        partial_answer = self.obstacle.currentData() == Obstacle.PARTIAL.value
        given = {
            "obstacle": str(self.obstacle.currentData()),
            "missing": self.missing.toPlainText().strip() if partial_answer else "",
            "reason": self.reason.toPlainText().strip(),
            "answer-by": day_of(self.answer_by).isoformat() if self.answer_by_known.isChecked() else "",
            "account": self.account.text().strip(),
            "resident": "yes" if self.resident.isChecked() else "",
        }
        return {name: value for name, value in given.items() if value and name in self._known}

    def order(self) -> Callable[[], LetterOrder] | None:
        """What makes the order, off the GUI thread; None while something has to be chosen."""
        if self._choices is None or self._what_is_missing():
            return None
        following, case_id, kind = self._context.session.following, self._case.id, self.kind
        language, place, options = Language(self.language.currentData()), self.place.text().strip(), self.options()
        with_evidence, region = self.evidence.isChecked(), str(self.region.currentData() or "") or None
        return lambda: following.order(
            case_id,
            kind,
            language=language,
            place=place,
            options=options,
            with_evidence=with_evidence,
            region=region,
        )

    def _what_is_missing(self) -> str:
        if "obstacle" in self._known and not self.obstacle.currentData():
            return self.tr("Choose what they wrote to see the letter.")
        if self.region.count() and not self.region.currentData():
            return self.tr("Choose where you live to see the letter. It decides which authority hears you.")
        if "resident" in self._known and not self.resident.isChecked():
            return self.tr("This law helps people who live in that state. Tick the box if you do.")
        return ""

    def _show_fields(self) -> None:
        self.redact_hint.setVisible(self.obstacle.currentData() == Obstacle.ID_COPY.value)
        self.missing_field.setVisible(self.obstacle.currentData() == Obstacle.PARTIAL.value)
        self.answer_by_field.setVisible(self.answer_by_known.isChecked())

    def _changed(self) -> None:
        self._show_fields()
        if self._choices is not None:
            self.preview.show_order(self.order(), missing=self._what_is_missing())

    def _composed(self, letter: ComposedLetter | None) -> None:
        self._letter = letter
        self.save_button.setEnabled(letter is not None)
        addressee = letter.request.addressee if letter is not None else None
        self.goes_to.setVisible(addressee is not None)
        if addressee is not None:
            self.goes_to.setText(self._ways(addressee))

    def _redact(self) -> None:
        RedactionDialog(self._context, self, recipient=self._case.recipient_name).open()

    def _ways(self, addressee: Addressee) -> str:
        ways = [self.tr("It goes to: {name}").format(name=addressee.name)]
        if addressee.webform:
            ways.append(self.tr("Form on their website: {address}").format(address=addressee.webform))
        if addressee.email:
            ways.append(self.tr("E-mail: {address}").format(address=addressee.email))
        if addressee.address:
            ways.append(self.tr("Post: {address}").format(address=", ".join(addressee.address)))
        return "\n".join(ways)

    # --- Saving --------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask where to save, then save."""
        today = self._context.application.today().isoformat()
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the letter"),
            f"{self._case.recipient}-{self.kind.value}-{today}.pdf",
            self.tr("PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)"),
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".pdf"))

    def save(self, path: Path) -> None:
        """Write the letter; nothing is logged, because it is not sent yet."""
        order, following = self.order(), self._context.session.following
        if order is None:
            return
        self.save_button.setEnabled(False)
        self.notice.say(self.tr("Saving…"))
        self._context.run(self, lambda: following.write(order(), path), partial(self._saved, path), self._failed)

    def _saved(self, path: Path, letter: ComposedLetter) -> None:
        del letter
        self.save_button.setEnabled(True)
        self._saved_path = path
        self.sent_button.show()
        self.open_button.show()
        text = self.tr(
            "Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have "
            "sent it, come back and press “I sent it”."
        ).format(file=path.name)
        self.notice.say(text, "good")
        self._context.announced.emit(text)

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(self._letter is not None)
        self.notice.say("")
        self._context.tell(error, self.notice.say_problem)

    def _say_sent(self) -> None:
        addressee = self._letter.request.addressee if self._letter is not None else None
        name = addressee.name if addressee is not None else ""
        self.accept()
        self.sent.emit(name)

    def _open_folder(self) -> None:
        if self._saved_path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_path.parent)))
