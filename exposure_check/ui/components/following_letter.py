"""A letter that follows a case: reminder, reply or complaint, with a live preview. Saving it sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from exposure_check.domain.case import Asked, Outcome, history_of
from exposure_check.domain.errors import printable
from exposure_check.domain.letter_form import Enclosure
from exposure_check.domain.letter_options import Obstacle, options_of
from exposure_check.domain.request import Addressee, ComposedLetter, Language, RequestKind
from exposure_check.domain.revealing import revealed_by
from exposure_check.ui import case_words, words
from exposure_check.ui.api import LetterOrder, Standing
from exposure_check.ui.components.following_choices import Choices, choices_of
from exposure_check.ui.components.form_keeper import FormKeeper
from exposure_check.ui.components.letter_draft import DraftDialog
from exposure_check.ui.components.letter_look import LetterLook
from exposure_check.ui.components.letter_photos import LetterPhotos
from exposure_check.ui.components.letter_preview import LetterPreview
from exposure_check.ui.components.letter_reveal import RevealQuestion
from exposure_check.ui.components.redaction_hint import RedactionHint
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.day import DayEdit
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import ChoiceBox, Field, LinesEdit
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.fold import Fold
from exposure_check.ui.widgets.form_fields import FormFields
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, TitleLabel

FORM_WIDTH = 520


class FollowingLetterDialog(Dialog):
    """A form on the left, the live letter on the right."""

    sent = Signal(str)
    """The person says that the letter was sent; the name of the authority it went to, if it was one."""

    def __init__(self, context: Context, standing: Standing, kind: RequestKind, parent: QWidget) -> None:
        super().__init__(parent)
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
        self._fields = self._form_fields()
        self._untouched = self._fields.values()
        self.keeper = FormKeeper(context, self._fields)
        self.keeper.restored.connect(lambda: self.fold.open(bool(self.place.text() or self.look.kept())))
        self.finished.connect(self.keeper.flush)
        column.body.insertWidget(2, self.keeper)
        column.body.addStretch(1)
        self.notice = Notice()
        self.save_button = Button(self.tr("Save the letter…"), "save", "primary")
        self.save_button.clicked.connect(self.choose_file)
        self.save_button.setEnabled(False)
        self.draft_button = Button(self.tr("Draft of an e-mail…"), "letters")
        self.draft_button.clicked.connect(self.draft)
        self.draft_button.setEnabled(False)
        self.question: RevealQuestion | None = None
        self.sent_button = Button(self.tr("I sent it…"), "check")
        self.sent_button.clicked.connect(self._say_sent)
        self.open_button = Button(self.tr("Open the folder"), "folder", "quiet")
        self.open_button.clicked.connect(self._open_folder)
        for button in (self.sent_button, self.open_button):
            button.hide()
        close = Button(self.tr("Close"), "", "quiet")
        close.clicked.connect(self.reject)
        left = QWidget()
        buttons = Flow(self.save_button, self.draft_button, self.sent_button, self.open_button, close)
        lay_out(left, column, self.notice, buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 24, 0)
        row.addWidget(left, 5)
        right = QVBoxLayout()
        right.setContentsMargins(0, 24, 0, 20)
        right.addWidget(self.preview)
        row.addLayout(right, 5)
        size_for_text(self, 1120, 720)
        self.preview.show_order(None, missing=self.tr("One moment…"))
        person = next(one for one in context.people if one.id == self._case.person_id)
        case, session, application = self._case, context.session, context.application
        context.run(self, lambda: choices_of(session, application, case, kind, person), self._take, self._not_possible)
        requests, person_id = context.session.requests, self._case.person_id
        context.run(self, lambda: requests.evidence(person_id), self.photos.show_evidence)
        self.look.fetch()

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
        self.redact_hint = RedactionHint(self._context, self._case.recipient_name)
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
        self.answer_by = DayEdit(self._context.application.today())
        self.answer_by.dateChanged.connect(self._changed)
        self.answer_by_field = Field(self.tr("Answer by"), self.answer_by, self.tr("A wish, no period of the law."))
        self.language = ChoiceBox()
        self.language.currentIndexChanged.connect(self._changed)
        self.account = QLineEdit()
        self.account.textChanged.connect(self._changed)
        self.resident = QCheckBox(self.tr("I live in the state whose law this is"))
        self.resident.toggled.connect(self._changed)
        self.photos = LetterPhotos(self._context, named=False)
        self.photos.changed.connect(self._changed)
        self.look = LetterLook(self._context)
        self.look.changed.connect(self._changed)
        self.fold = Fold(self.tr("More details"), self.tr("Fewer details"))
        self.place = QLineEdit()
        self.place.textChanged.connect(self._changed)
        if "obstacle" in self._known:
            body.addWidget(Field(self.tr("What did they write?"), self.obstacle))
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
        body.addWidget(self.photos)
        self.fold.body.addWidget(
            Field(self.tr("Place"), self.place, self.tr("Stands before the date. May stay empty."))
        )
        self.fold.body.addWidget(self.look)
        body.addWidget(self.fold)
        self._show_fields()

    def _form_fields(self) -> FormFields:
        """What is kept of the form. The region comes before the language, which it suggests."""
        return FormFields(
            {
                "obstacle": self.obstacle,
                "missing": self.missing,
                "region": self.region,
                "language": self.language,
                "reason": self.reason,
                "answer-by/known": self.answer_by_known,
                "answer-by": self.answer_by,
                "account": self.account,
                "resident": self.resident,
                "place": self.place,
                "photos": self.photos,
                "look": self.look,
            },
            self,
        )

    def _likely_obstacle(self) -> str:
        """What the log says about the answer, if it says it exactly."""
        history = history_of(self._case)
        if history.outcome is Outcome.PARTIAL:
            return Obstacle.PARTIAL.value
        asked = history.asked_back_for is Asked.IDENTITY and history.outcome is None
        return Obstacle.ID_COPY.value if asked else ""

    # --- Choices -------------------------------------------------------------------------------------------------

    def _take(self, choices: Choices) -> None:
        self._choices = choices
        regions = [region for region, _ in choices.hearing if region is not None]
        with QSignalBlocker(self.language), QSignalBlocker(self.region):
            for code in choices.languages:
                self.language.addItem(words.language(code), code.value)
            self.language.setCurrentIndex(max(0, self.language.findData(choices.suggested.value)))
            if regions:
                self.region.addItem(self.tr("Please choose"), "")
                for region in regions:
                    self.region.addItem(region.name, region.code)
        self.region_field.setVisible(bool(regions))
        self._region_changed()
        suggested = {name: text for name, text in self._fields.values().items() if name in {"region", "language"}}
        name = f"letter/{self._case.id}/{self.kind.value}"
        self.keeper.begin(name, self._case.person_id, self._untouched | suggested)

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
            "answer-by": self.answer_by.day.isoformat() if self.answer_by_known.isChecked() else "",
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
        region = str(self.region.currentData() or "") or None
        with_evidence, only, pictures = self.photos.with_evidence, self.photos.only, self.photos.with_pictures
        letterhead, layout = self.look.letterhead, self.look.layout_of_letter

        def order() -> LetterOrder:
            plain = following.order(
                case_id,
                kind,
                language=language,
                place=place,
                options=options,
                with_evidence=with_evidence,
                evidence_photos=only,
                with_pictures=pictures,
                region=region,
            )
            return replace(plain, letterhead=letterhead, layout=layout)

        return order

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
        self.draft_button.setEnabled(letter is not None)
        addressee = letter.request.addressee if letter is not None else None
        self.goes_to.setVisible(addressee is not None)
        if addressee is not None:
            self.goes_to.setText(self._ways(addressee))

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
        """Ask where to save, then save; asks first if the letter shows a face."""
        letter = self._letter
        revealed = revealed_by(letter.request) if letter is not None else ()
        if not revealed:
            self._choose_file()
            return
        self.question = RevealQuestion(revealed, self)
        self.question.wanted.connect(self._choose_file)
        self.question.open()

    def draft(self) -> DraftDialog | None:
        """Choose what goes with the draft of an e-mail, then save it."""
        letter = self._letter
        if letter is None:
            return None
        there = letter.request.addressee or letter.request.recipient
        dialog = DraftDialog(self._context, lambda: letter.request, there.name, self)
        dialog.ready.connect(lambda enclosures: self._choose_file(enclosures, draft=True))
        dialog.open()
        return dialog

    def _choose_file(self, enclosures: tuple[Enclosure, ...] = (), *, draft: bool = False) -> None:
        suffix = ".eml" if draft else ".pdf"
        today = self._context.application.today().isoformat()
        every = self.tr("PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the letter"),
            f"{self._case.recipient}-{self.kind.value}-{today}{suffix}",
            self.tr("Draft of an e-mail (*.eml)") if draft else every,
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(suffix), enclosures)

    def save(self, path: Path, enclosures: tuple[Enclosure, ...] = ()) -> None:
        """Write the letter; nothing is logged, because it is not sent yet. ``enclosures`` go with the draft of an
        e-mail."""
        order, following = self.order(), self._context.session.following
        if order is None:
            return
        self.save_button.setEnabled(False)
        self.notice.say(self.tr("Saving…"))
        self.keeper.store(
            lambda: following.write(replace(order(), enclosures=enclosures), path),
            partial(self._saved, path),
            self._failed,
        )

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
