"""What is done with a letter: save it, copy it, then note that it was sent."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from exposure_check.domain.case import Case, CaseId, EventKind
from exposure_check.domain.controller import Controller
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.letter_form import Enclosure
from exposure_check.domain.request import ComposedLetter
from exposure_check.domain.revealing import Revelation
from exposure_check.ui import clipboard, letter_words, words
from exposure_check.ui.api import Entry, LetterOrder, WrittenLetter
from exposure_check.ui.components.letter_draft import DraftDialog
from exposure_check.ui.components.letter_reveal import RevealQuestion, revelations
from exposure_check.ui.components.sent_dialog import SentDialog, usual_way
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Question
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice


def cases_are_shown(context: Context) -> bool:
    """Whether some page listens when a case is to be shown."""
    return context.isSignalConnected(QMetaMethod.fromSignal(context.case_requested))


class LetterActions(QWidget):
    """The foot of the Letters page. Knows the letter in view and the case that it opened."""

    case_opened = Signal(object)
    """The ``LetterOrder`` that was saved or handed over, so that a case holds its words."""
    problems_wanted = Signal()
    """Save was pressed although something is missing: say what, at its place."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._order: LetterOrder | None = None
        self._recipient: Controller | None = None
        self._letter: ComposedLetter | None = None
        self._open_case: Case | None = None
        self._done: tuple[LetterOrder, CaseId] | None = None
        self._handed_over: LetterOrder | None = None
        self._sent_case: CaseId | None = None
        self._path: Path | None = None
        self.question: Question | None = None
        self.notice = Notice()
        self.save_button = Button(self.tr("Save as PDF…"), "save", "primary")
        self.save_button.clicked.connect(self.choose_file)
        self.more_button = Button(self.tr("Other ways"), "")
        self.menu = QMenu(self.more_button)
        self.menu.addAction(self.tr("Save as a Word document…"), lambda: self.choose_file(".docx"))
        self.menu.addAction(self.tr("Save as the draft of an e-mail…"), lambda: self.choose_file(".eml"))
        self.text_action = self.menu.addAction(self.tr("Save as plain text…"), lambda: self.choose_file(".txt"))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Copy the text"), self.copy_text)
        self.menu.addAction(self.tr("Open in the mail program"), self.open_mail)
        self.more_button.setMenu(self.menu)
        self.sent_button = Button(self.tr("I sent it…"), "check")
        self.sent_button.clicked.connect(self.ask_sent)
        self.case_button = Button(self.tr("Go to the case"), "", "quiet")
        self.case_button.clicked.connect(self._go_to_case)
        self.open_button = Button(self.tr("Open the folder"), "folder", "quiet")
        self.open_button.clicked.connect(self._open_folder)
        self.preview_button = Button(self.tr("Look at the letter"), "eye")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.notice)
        layout.addWidget(
            Flow(
                self.save_button,
                self.more_button,
                self.preview_button,
                self.sent_button,
                self.case_button,
                self.open_button,
            )
        )
        self.preview_button.hide()
        self._show_next()

    @property
    def case_of_letter(self) -> CaseId | None:
        """The case that the letter in view opened; None before it was saved."""
        return None if self._done is None else self._done[1]

    @property
    def order(self) -> LetterOrder | None:
        """The letter in view."""
        return self._order

    # --- What is in view -------------------------------------------------------------------------------------------

    def show_order(self, order: LetterOrder | None, recipient: Controller | None, open_case: Case | None) -> None:
        """The letter that is in the form now. ``open_case``: the person asked this recipient for the same before."""
        self._order, self._recipient, self._open_case = order, recipient, open_case
        self.save_button.setEnabled(recipient is not None)
        self.text_action.setEnabled(order is None or not order.with_pictures)  # a text holds no pictures
        if self._done is not None and order != self._done[0]:
            self._done, self._path = None, None
            self.notice.say("")
        self._show_next()

    def show_letter(self, letter: ComposedLetter | None) -> None:
        """The letter as it was composed; None while there is none."""
        self._letter = letter
        self.more_button.setEnabled(letter is not None)

    def _show_next(self) -> None:
        ready = self._done is not None or (self._order is not None and self._handed_over == self._order)
        self.sent_button.setVisible(ready and (self._done is None or self._sent_case != self._done[1]))
        self.case_button.setVisible(self._done is not None and cases_are_shown(self._context))
        self.open_button.setVisible(self._path is not None)

    # --- Saving ----------------------------------------------------------------------------------------------------

    def choose_file(self, suffix: str | bool = ".pdf") -> None:
        """Ask where to save, then save; asks first if there is an open case about the same."""
        ending = suffix if isinstance(suffix, str) else ".pdf"
        order, recipient = self._order, self._recipient
        if order is None or recipient is None:
            self.problems_wanted.emit()
        elif self._open_case is not None and self._done is None:
            self._ask_again(self._open_case, ending)
        else:
            self._look_first(ending)

    def _look_first(self, suffix: str) -> None:
        """What goes with the draft of an e-mail is chosen first; a letter that shows a face asks before it is saved."""
        order, recipient = self._order, self._recipient
        if order is None or recipient is None:
            return
        requests = self._context.session.requests
        if suffix == ".eml":
            draft = DraftDialog(self._context, lambda: requests.preview(order).request, recipient.name, self.window())
            draft.ready.connect(partial(self._choose, order, recipient, suffix))
            draft.open()
            return
        if not order.with_pictures:
            self._choose(order, recipient, suffix)
            return
        work = revelations(lambda: requests.preview(order).request)
        self._context.run(self, work, partial(self._ask_reveal, suffix), self._not_saved)

    def _ask_reveal(self, suffix: str, revealed: tuple[Revelation, ...]) -> None:
        if not revealed:
            self._choose_now(suffix)
            return
        question = RevealQuestion(revealed, self.window())
        question.wanted.connect(lambda: self._choose_now(suffix))
        question.open()
        self.question = question

    def _choose(
        self, order: LetterOrder, recipient: Controller, suffix: str, enclosures: tuple[Enclosure, ...] = ()
    ) -> None:
        formats = {
            ".pdf": self.tr("PDF document (*.pdf)"),
            ".docx": self.tr("Word document (*.docx)"),
            ".eml": self.tr("Draft of an e-mail (*.eml)"),
            ".txt": self.tr("Plain text (*.txt)"),
        }
        if enclosures:
            formats = {suffix: formats[suffix]}  # only the draft of an e-mail can carry files
        name = f"{recipient.slug}-{order.kind.value}-{self._context.application.today().isoformat()}{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the letter"), name, ";;".join(formats.values()), formats[suffix]
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(suffix), enclosures)

    def _ask_again(self, case: Case, suffix: str) -> None:
        box = Question(
            self.window(),
            self.tr("Write to them about the same again?"),
            letter_words.same_again(case),
            self.tr(
                "The same letter again while the first is open can be called excessive, and then it need not be "
                "answered. A reminder or a reply in that case mostly helps more."
            ),
            stay=self.tr("Leave it"),
            go=self.tr("Save a second letter"),
        )
        box.go_button.clicked.connect(lambda: self._look_first(suffix))
        box.open()
        self.question = box

    def _choose_now(self, suffix: str) -> None:
        if self._order is not None and self._recipient is not None:
            self._choose(self._order, self._recipient, suffix)

    def save(self, path: Path, enclosures: tuple[Enclosure, ...] = ()) -> None:
        """Save the letter; this opens the case. The same letter in a second format stays in its case. ``enclosures``
        go with the draft of an e-mail."""
        order, requests, done = self._order, self._context.session.requests, self._done
        if order is None:
            return
        written = replace(order, enclosures=enclosures)
        self.save_button.setEnabled(False)
        self.notice.say(self.tr("Saving…"))
        if done is not None and done[0] == order:
            self._context.run(
                self, lambda: requests.write(written, path), lambda _letter: self._saved_again(path), self._not_saved
            )
        else:
            self._context.run(
                self, lambda: requests.save(written, path), lambda letter: self._saved(order, letter), self._not_saved
            )

    def _saved(self, order: LetterOrder, letter: WrittenLetter) -> None:
        self._path = letter.path
        text = self.tr(
            "Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it "
            "to an e-mail."
        ).format(file=letter.path.name)
        self._now_in(letter.case.id, order, self._with_due(text, letter.due_if_received_today))
        self._context.cases_changed.emit()

    def _saved_again(self, path: Path) -> None:
        self._path = path
        self.save_button.setEnabled(True)
        self._say(self.tr("Saved as “{file}”, in the same case.").format(file=path.name))
        self._show_next()

    def _not_saved(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.notice.say("")
        self._context.tell(error, self.notice.say_problem)

    def _now_in(self, case: CaseId, order: LetterOrder, text: str) -> None:
        self.save_button.setEnabled(True)
        self._done = (order, case)
        self.case_opened.emit(order)
        self._say(text)
        self._show_next()

    def _with_due(self, text: str, due: Deadline | None) -> str:
        if due is None:
            return text
        day = words.day(due.due)
        return text + " " + self.tr("If it arrived today, an answer would be owed by {day}.").format(day=day)

    def _say(self, text: str) -> None:
        self.notice.say(text, "good")
        self._context.announced.emit(text)

    # --- Other ways ------------------------------------------------------------------------------------------------

    def copy_text(self) -> None:
        """Put the letter on the clipboard as text, for a form or an e-mail."""
        letter, requests = self._letter, self._context.session.requests
        if letter is not None:
            self._context.run(self, lambda: requests.message(letter), self._copied)

    def _copied(self, text: str) -> None:
        clipboard.put(text)
        self._say(self.tr("Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”."))
        self._hand_over()

    def open_mail(self) -> None:
        """Hand the letter to the mail program as a draft, if it is short enough for that."""
        letter, requests = self._letter, self._context.session.requests
        if letter is not None:
            self._context.run(self, lambda: requests.mailto(letter), self._mail, self._not_saved)

    def _mail(self, address: str | None) -> None:
        if address is None:
            self.notice.say(
                self.tr(
                    "This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or "
                    "copy the text."
                )
            )
        elif QDesktopServices.openUrl(QUrl.fromEncoded(address.encode())):
            self._say(
                self.tr("Your mail program has the letter as a draft. Send it there, then press “I sent it” here.")
            )
            self._hand_over()
        else:
            self.notice.say(
                self.tr("No mail program answered. Save the letter as the draft of an e-mail, or copy the text."),
                "warn",
            )

    def _hand_over(self) -> None:
        """The letter can go out without a file now."""
        self._handed_over = self._order
        self._show_next()

    # --- After it ---------------------------------------------------------------------------------------------------

    def ask_sent(self) -> None:
        """Ask how and when it was sent."""
        order, recipient = self._order, self._recipient
        if order is None or recipient is None:
            return
        requests, done = self._context.session.requests, self._done
        opened: list[CaseId] = [] if done is None else [done[1]]

        def case() -> CaseId:
            if not opened:
                opened.append(requests.record(order).case.id)
            return opened[0]

        dialog = SentDialog(self._context, self.window(), how=usual_way(recipient, order.kind), case=case)
        dialog.logged.connect(lambda logged: self._sent(order, logged))
        dialog.open()

    def _sent(self, order: LetterOrder, case: Case) -> None:
        number, day = len(case.events), words.day(case.events[-1].on)
        self._sent_case = case.id
        self._now_in(case.id, order, self.tr("Written down: sent on {day}.").format(day=day))
        follow_up = self._context.session.follow_up

        def take_back() -> None:
            self._context.set_undo(None)
            entry = Entry(EventKind.CORRECTED, details={"entry": str(number)})
            self._context.run(self, lambda: follow_up.log(case.id, entry), lambda _case: self._not_sent())

        self._context.set_undo(Undo(self.tr("“I sent it”"), take_back))
        self._context.toast(self.tr("Written down that you sent the letter."), take_back)
        self._context.cases_changed.emit()

    def _not_sent(self) -> None:
        self.notice.say(self.tr("Taken back. The case says that the letter is not sent."))
        self._sent_case = None
        self._show_next()
        self._context.cases_changed.emit()

    def _go_to_case(self) -> None:
        if self._done is not None:
            self._context.case_requested.emit(self._done[1])

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
