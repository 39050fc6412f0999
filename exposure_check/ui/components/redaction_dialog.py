"""Cover an identity document: a copy that shows only what is marked, with a watermark all over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import ExposureCheckError, InputRefused, printable
from exposure_check.domain.redaction import LONGEST_RECIPIENT, moved, require_picture, resized, share_part, watermark
from exposure_check.ui.api import Redacted, SavedRedaction, Shown
from exposure_check.ui.components.page import PHOTO_PATTERNS
from exposure_check.ui.components.redaction_parts import RedactionParts
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.models.part_list import PartListModel
from exposure_check.ui.painting import image_from
from exposure_check.ui.tasks import Task
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.day import DayEdit
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.drop import DropTarget
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, TitleLabel
from exposure_check.ui.widgets.mark_view import MarkView
from exposure_check.ui.widgets.pictures import PictureView

DELAY = 250
"""Milliseconds of quiet before the copy is made anew."""
FORM_WIDTH = 440
Seen = tuple[Shown, QImage]


class RedactionDialog(Dialog):
    """A form on the left, the document or the copy on the right. A worker reads the document; only the copy that the
    person saves is ever written."""

    saved = Signal(Path)
    """A copy was saved there."""

    def __init__(self, context: Context, parent: QWidget, *, recipient: str = "") -> None:
        super().__init__(parent)
        self._context = context
        self.photo: Path | None = None
        self._saved_path: Path | None = None
        self._task: Task[Seen] | None = None
        title = self.tr("Cover an identity document")
        self.setWindowTitle(title)
        self.model = PartListModel(self)
        self.parts = RedactionParts(self.model)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 24, 0)
        row.addWidget(self._form(title, recipient), 4)
        row.addLayout(self._stage(), 6)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._look)
        self._connect()
        size_for_text(self, 1160, 740)
        self._show_state()
        requests = context.session.requests
        context.run(self, requests.recipients, self._offer)

    # --- Building --------------------------------------------------------------------------------------------------

    def _form(self, title: str, recipient: str) -> QWidget:
        self.choose_button = Button(self.tr("Choose a photo or scan…"), "file", "primary")
        self.other_button = Button(self.tr("Choose another photo or scan…"), "file", "quiet")
        self.pictures_only = SmallLabel(
            self.tr(
                "It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a "
                "picture."
            )
        )
        self.recipient = QLineEdit(recipient[:LONGEST_RECIPIENT])
        self.recipient.setMaxLength(LONGEST_RECIPIENT)
        self.day = DayEdit(self._context.application.today())
        self.day.setMaximumDate(self.day.date())
        self.mark = SmallLabel(tone="muted")
        self.rest = QWidget()
        rest = QVBoxLayout(self.rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(16)
        rest.addWidget(self.parts)
        rest.addWidget(
            Field(self.tr("For whom is the copy?"), self.recipient, self.tr("It stands in the watermark, all over it."))
        )
        rest.addWidget(Field(self.tr("On which day?"), self.day))
        rest.addWidget(self.mark)
        column = Column(width=FORM_WIDTH)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(
            BodyLabel(
                self.tr(
                    "Send a copy only if you must. If one is justified at all, they need no more than your name, the "
                    "dates of issue and expiry, and who issued it. Everything else is covered, the photo too."
                ),
                tone="muted",
            )
        )
        source = self.tr("After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77")
        column.body.addWidget(SmallLabel(source, tone="muted"))
        column.body.addWidget(Flow(self.choose_button, self.other_button))
        column.body.addWidget(self.pictures_only)
        column.body.addWidget(self.rest)
        column.body.addStretch(1)
        self.notice = Notice()
        self.save_button = Button(self.tr("Save the copy…"), "save", "primary")
        self.open_button = Button(self.tr("Open the folder"), "folder", "quiet")
        self.open_button.hide()
        close = Button(self.tr("Close"), "", "quiet")
        close.clicked.connect(self.reject)
        left = QWidget()
        lay_out(left, column, self.notice, Flow(self.save_button, self.open_button, close))
        return left

    def _stage(self) -> QVBoxLayout:
        self.view = MarkView(self.tr("The document"))
        self.view.setAccessibleDescription(
            self.tr(
                "Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, "
                "Delete covers it."
            )
        )
        self.copy = PictureView()
        self.copy.setAccessibleName(self.tr("The covered copy"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.copy)
        self.document_button = Button(self.tr("The document"))
        self.copy_button = Button(self.tr("The covered copy"))
        group = QButtonGroup(self)
        for number, button in enumerate((self.document_button, self.copy_button)):
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, number=number: self._show_side(number))
        self.document_button.setChecked(True)
        self.keys = SmallLabel(self.view.accessibleDescription(), tone="muted")
        right = QVBoxLayout()
        right.setContentsMargins(0, 24, 0, 20)
        right.setSpacing(10)
        right.addWidget(Flow(self.document_button, self.copy_button))
        right.addWidget(self.stack, 1)
        right.addWidget(self.keys)
        return right

    def _show_side(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self.keys.setVisible(number == 0)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose)
        self.other_button.clicked.connect(self.choose)
        self.save_button.clicked.connect(self.choose_file)
        self.open_button.clicked.connect(self._open_folder)
        self.recipient.textChanged.connect(self._changed)
        self.day.dateChanged.connect(self._changed)
        self.model.parts_changed.connect(self._changed)
        self.parts.list.selectionModel().currentChanged.connect(lambda *_rows: self._show_marks())
        self.view.drawn.connect(self._drawn)
        self.view.chosen.connect(self.parts.choose)
        self.view.moved.connect(self._move)
        self.view.resized.connect(self._resize)
        self.view.removal_wanted.connect(self.parts.remove)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.model.undo)
        DropTarget(self).paths_dropped.connect(lambda paths: self.use(paths[0]))

    def _offer(self, recipients: list[Controller]) -> None:
        completer = QCompleter(sorted({one.name for one in recipients}, key=str.casefold), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("Known recipients"))
        self.recipient.setCompleter(completer)

    # --- The document ----------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for the document."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("A photo or scan of the document"),
            "",
            self.tr("Pictures ({patterns})").format(patterns=PHOTO_PATTERNS),
        )
        if chosen:
            self.use(Path(chosen))

    def use(self, path: Path) -> None:
        """Let a worker read this document and show it."""
        redaction = self._context.session.redaction
        try:
            require_picture(path.suffix)
        except InputRefused as error:
            self._context.tell(error, self.notice.say_problem)
            return
        self.notice.say("")
        self._let_choose(False)
        self.view.show_message(self.tr("Reading it…"))

        def read() -> Seen:
            shown = redaction.show(path)
            return shown, image_from(shown.png)

        self._context.run(self, read, lambda seen: self._read(path, seen), self._not_read)

    def _read(self, path: Path, seen: Seen) -> None:
        self.photo = path
        self._let_choose(True)
        self.model.clear()
        self.view.show_picture(seen[1])
        self.document_button.click()
        self._show_state()
        self._changed()
        self.view.setFocus()

    def _not_read(self, error: Exception) -> None:
        self.photo = None
        self._let_choose(True)
        self.model.clear()
        self._show_state()
        self._failed(error)

    def _let_choose(self, possible: bool) -> None:
        self.choose_button.setEnabled(possible)
        self.other_button.setEnabled(possible)

    def _show_state(self) -> None:
        there = self.photo is not None
        self.rest.setVisible(there)
        self.save_button.setVisible(there)
        self.document_button.setVisible(there)
        self.copy_button.setVisible(there)
        self.keys.setVisible(there)
        # The one button that stands out is now the one that saves.
        self.choose_button.setVisible(not there)
        self.pictures_only.setVisible(not there)
        self.other_button.setVisible(there)
        if not there:
            self.view.show_message(
                self.tr("Choose a photo or scan of the document, or drop it here. It stays as it is.")
            )

    # --- Marking ---------------------------------------------------------------------------------------------------

    def _drawn(self, share: QRectF) -> None:
        self.parts.add_part(share_part(share.x(), share.y(), share.width(), share.height()))

    def _move(self, right: float, down: float) -> None:
        part = self.model.part_at(self.parts.row)
        if part is not None:
            self.model.change(self.parts.row, moved(part, right, down))

    def _resize(self, wider: float, higher: float) -> None:
        part = self.model.part_at(self.parts.row)
        if part is not None:
            self.model.change(self.parts.row, resized(part, wider, higher))

    def _show_marks(self) -> None:
        if self.view.has_picture:
            marks = [QRectF(each.x, each.y, each.width, each.height) for each in self.model.parts]
            self.view.show_marks(marks, self.parts.row)

    # --- The copy --------------------------------------------------------------------------------------------------

    def chosen(self) -> Redacted | None:
        """What the form says; None before there is a document."""
        if self.photo is None:
            return None
        return Redacted(self.photo, self.model.parts, self.recipient.text().strip(), self.day.day)

    def _changed(self) -> None:
        self._show_marks()
        chosen = self.chosen()
        if chosen is None:
            return
        self.notice.say("")  # what it said was about another copy
        mark = watermark(chosen.recipient, chosen.day)
        self.mark.setText(self.tr("Across the whole copy stands: {mark}").format(mark=mark))
        self._timer.start()

    def _look(self) -> None:
        """Make the copy as it would be, the newest wish only."""
        chosen = self.chosen()
        if chosen is None or not self._context.has_session:
            return
        if self._task is not None:
            self._task.drop()
        redaction = self._context.session.redaction

        def make() -> Seen:
            shown = redaction.preview(chosen)
            return shown, image_from(shown.png)

        self._task = self._context.run(self, make, self._made, self._not_made)

    def _made(self, seen: Seen) -> None:
        self._task = None
        self.copy.show_picture(seen[1], QRectF(), QSize())

    def _not_made(self, error: Exception) -> None:
        self._task = None
        text = sentence(error) if isinstance(error, ExposureCheckError) else ""
        self.copy.show_message(text)
        self._failed(error)

    # --- Saving ----------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask where to save, then save. No file is written over, so nothing is asked about that."""
        if not self.model.parts:
            text = self.tr("Mark at least one part that stays visible, for example your name.")
            self.notice.say(text, "warn")
            self._context.announced.emit(text)
            return
        name = f"copy-{self.day.day.isoformat()}.png"  # says nothing of the person or of the file that it was
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the covered copy"),
            name,
            self.tr("Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".png"))

    def save(self, path: Path) -> None:
        """Save the copy."""
        chosen, redaction = self.chosen(), self._context.session.redaction
        if chosen is None:
            return
        self.save_button.setEnabled(False)
        self.notice.say(self.tr("Saving…"))
        self._context.run(self, lambda: redaction.save(chosen, path), self._written, self._failed)

    def _written(self, copy: SavedRedaction) -> None:
        self.save_button.setEnabled(True)
        self._saved_path = copy.path
        self.open_button.show()
        text = self.tr("Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.")
        text = text.format(file=printable(copy.path.name, 80))
        self.notice.say(text, "good")
        self._context.announced.emit(text)
        self.saved.emit(copy.path)

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.notice.say("")
        self._context.tell(error, self.notice.say_problem)

    def _open_folder(self) -> None:
        if self._saved_path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_path.parent)))
