"""The draft of an e-mail with the letter: which files go with it, and what they show, before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from exposure_check.domain.errors import printable
from exposure_check.domain.letter_form import Enclosure
from exposure_check.domain.request import LetterRequest
from exposure_check.domain.revealing import Enclosed, Revelation, Shows
from exposure_check.ui import revealing_words
from exposure_check.ui.api import read_enclosures
from exposure_check.ui.components.attachment_list import LONGEST_NAME, AttachmentList
from exposure_check.ui.components.letter_reveal import RevealQuestion, revelations
from exposure_check.ui.components.redaction_dialog import RedactionDialog
from exposure_check.ui.context import Context
from exposure_check.ui.tasks import Task
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel

PICTURES_AND_SCANS = frozenset({".pdf", ".png", ".jpg", ".jpeg"})
"""Endings of files that can show a face or a document."""

Checked = tuple[tuple[Enclosure, ...], tuple[Revelation, ...]]


class EnclosureList(AttachmentList):
    """Asks of each picture or scan what it shows; nobody else can know."""

    def __init__(self, drop_area: QWidget, hint: str) -> None:
        self._shows: dict[Path, Shows] = {}
        self._boxes: dict[Path, QComboBox] = {}
        super().__init__(drop_area, hint=hint)

    def shows(self, path: Path) -> Shows:
        """What a file shows, as the person said."""
        return self._shows.get(path, Shows.NOT_SAID)

    def beside(self, path: Path) -> list[QWidget]:
        if path.suffix.lower() not in PICTURES_AND_SCANS:
            return []
        box = QComboBox()
        for each in Shows:
            box.addItem(revealing_words.shows(each), each.value)
        box.setCurrentIndex(box.findData(self.shows(path).value))
        name = self.tr("What {file} shows").format(file=printable(path.name, LONGEST_NAME))
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.activated.connect(lambda _row: self._said(path, Shows(box.currentData())))
        self._boxes[path] = box
        return [box]

    def say(self, path: Path, shows: Shows) -> None:
        """Say what a file shows."""
        self._boxes[path].setCurrentIndex(self._boxes[path].findData(shows.value))
        self._said(path, shows)

    def _said(self, path: Path, shows: Shows) -> None:
        self._shows[path] = shows
        self.changed.emit()


class DraftDialog(Dialog):
    """Choose the files, hear what the recipient would see, then go on to save. Nothing is sent."""

    ready = Signal(tuple)
    """The ``Enclosure`` of each file: the person wants the draft with them."""

    def __init__(self, context: Context, request: Callable[[], LetterRequest], recipient: str, parent: QWidget) -> None:
        """``request`` gives the letter; it runs off the GUI thread."""
        super().__init__(parent)
        self._context, self._request, self._recipient = context, request, recipient
        self._task: Task[tuple[Revelation, ...]] | None = None
        self.question: RevealQuestion | None = None
        title = self.tr("Draft of an e-mail")
        self.setWindowTitle(title)
        self.files = EnclosureList(
            self, self.tr("The recipient gets these files and their names. Send only what they need.")
        )
        self.files.changed.connect(self._look)
        self.notice = Notice()
        self.save_button = Button(self.tr("Save the draft…"), "save", "primary")
        self.save_button.clicked.connect(self.check)
        self.redact_button = Button(self.tr("Cover an identity document…"), "eye-off", "quiet")
        self.redact_button.clicked.connect(self.redact)
        cancel = Button(self.tr("Cancel"), "", "quiet")
        cancel.clicked.connect(self.reject)
        column = Column(width=560)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(
            BodyLabel(
                self.tr("Your mail program opens it, with the letter in it. Mostly no files are needed."), tone="muted"
            )
        )
        column.body.addWidget(self.files)
        column.body.addWidget(self.notice)
        column.body.addWidget(Flow(self.redact_button))
        column.body.addStretch(1)
        lay_out(self, column, Flow(self.save_button, cancel))
        size_for_text(self, 640, 520)
        self._look()

    def enclosed(self) -> list[Enclosed]:
        """The files as the domain judges them; a scan counts like a picture."""
        return [
            Enclosed(path.name, "image/*" if path.suffix.lower() in PICTURES_AND_SCANS else "", self.files.shows(path))
            for path in self.files.paths
        ]

    def _look(self) -> None:
        """Say what the recipient would see, before anybody presses Save."""
        if self._task is not None:
            self._task.drop()  # an older answer must not come after a newer one
        work = revelations(self._request, self.enclosed())
        self._task = self._context.run(self, work, self._say, self._failed)

    def _say(self, revealed: tuple[Revelation, ...]) -> None:
        self._task = None
        self.notice.say(revealing_words.sentences(revealed))

    def check(self) -> None:
        """Read the files; ask if something would be shown; then go on."""
        paths, look = list(self.files.paths), revelations(self._request, self.enclosed())
        self.save_button.setEnabled(False)
        self.files.problem.say("")
        self._context.run(self, lambda: (read_enclosures(paths), look()), self._checked, self._failed)

    def _checked(self, checked: Checked) -> None:
        self.save_button.setEnabled(True)
        enclosures, revealed = checked
        if not revealed:
            self._go(enclosures)
            return
        self.question = RevealQuestion(revealed, self)
        self.question.wanted.connect(lambda: self._go(enclosures))
        self.question.open()

    def _go(self, enclosures: tuple[Enclosure, ...]) -> None:
        self.accept()
        self.ready.emit(enclosures)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.save_button.setEnabled(True)
        self._context.tell(error, self.files.problem.say)

    def redact(self) -> RedactionDialog:
        """Make a covered copy; once it is saved, it can go with the draft."""
        dialog = RedactionDialog(self._context, self, recipient=self._recipient)
        dialog.saved.connect(self._take_copy)
        dialog.open()
        return dialog

    def _take_copy(self, path: Path) -> None:
        self.files.add([path])
        if path.suffix.lower() in PICTURES_AND_SCANS:
            self.files.say(path, Shows.IDENTITY_DOCUMENT)
