"""The letter that opened a case, as it was written: look at its pages, save it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from exposure_check.domain.case import Case, StoredLetter
from exposure_check.ui import clipboard, words
from exposure_check.ui.api import write_whole
from exposure_check.ui.components.letter_preview import PIXELS_PER_INCH, Drawn, LetterPreview, drawn
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel


class StoredLetterDialog(Dialog):
    """Pages, and buttons to save or copy. The e-mail draft and the Word document are made when the letter is written;
    the vault keeps PDF and text."""

    shown = Signal()
    """The pages are in view."""

    def __init__(self, context: Context, case: Case, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._case = context, case
        self._letter: StoredLetter | None = None
        self.setWindowTitle(self.tr("The letter"))
        self.title = TitleLabel()
        self.about = BodyLabel(tone="muted")
        self.pages = LetterPreview(context)
        self.notice = Notice()
        self.save_button = Button(self.tr("Save it again…"), "save")
        self.save_button.clicked.connect(self.choose_file)
        self.copy_button = Button(self.tr("Copy the text"), "file")
        self.copy_button.clicked.connect(self.copy)
        close = Button(self.tr("Close"), "", "quiet")
        close.clicked.connect(self.accept)
        for button in (self.save_button, self.copy_button):
            button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.notice)
        layout.addWidget(Flow(self.save_button, self.copy_button, close))
        size_for_text(self, 820, 720)
        self.pages.show_order(None, missing=self.tr("One moment…"))
        session = context.session

        def fetch() -> tuple[StoredLetter, Drawn]:
            letter = session.follow_up.letter(case.id)
            return letter, drawn(session.requests.stored_pages(letter, PIXELS_PER_INCH))

        context.run(self, fetch, self._show, self._failed)

    def choose_file(self) -> None:
        """Ask where to save, then save."""
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the letter"),
            f"{self._case.recipient}-{self._case.kind.value}-{self._case.created_at.date().isoformat()}.pdf",
            self.tr("PDF document (*.pdf);;Plain text (*.txt)"),
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix.lower() in {".pdf", ".txt"} else path.with_name(f"{path.name}.pdf"))

    def save(self, path: Path) -> None:
        """Write the letter as the vault has it."""
        letter = self._letter
        if letter is None:
            return
        content = letter.text.encode() if path.suffix.lower() == ".txt" else letter.pdf

        def write() -> Path:
            write_whole(path, content)
            return path

        self._context.run(self, write, self._saved, self._failed)

    def copy(self) -> None:
        """Put the text on the clipboard."""
        if self._letter is not None:
            clipboard.put(self._letter.text)
            self.notice.say(self.tr("The text of the letter is on the clipboard."), "good")

    def _show(self, found: tuple[StoredLetter, Drawn]) -> None:
        self._letter, pages = found
        self.pages.notice.say("")
        self.title.setText(self._letter.subject)
        self.about.setText(
            self.tr("Written on {day}, in {language}. This is what the vault keeps of it.").format(
                day=words.day(self._case.created_at), language=words.language(self._letter.language)
            )
        )
        self.pages.show_pages(pages, self._letter.text)
        for button in (self.save_button, self.copy_button):
            button.setEnabled(True)
        self.shown.emit()

    def _saved(self, path: Path) -> None:
        text = self.tr("Saved as “{file}”.").format(file=path.name)
        self.notice.say(text, "good")
        self._context.announced.emit(text)

    def _failed(self, error: Exception) -> None:
        self._context.tell(error, self.notice.say_problem)
