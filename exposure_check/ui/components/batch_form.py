"""What letters for many people are to be: the table of people, recipients, kinds, format and folder."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QVBoxLayout, QWidget

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import NotFound, printable
from exposure_check.domain.request import RequestKind
from exposure_check.ui import words
from exposure_check.ui.api import Requests
from exposure_check.ui.batch_api import BatchOrder
from exposure_check.ui.components.form_keeper import FormKeeper
from exposure_check.ui.components.letter_look import LetterLook
from exposure_check.ui.components.recipient_picker import RecipientPicker
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.drop import DropArea, DropTarget
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel

KINDS = (
    RequestKind.ACCESS,
    RequestKind.ERASURE,
    RequestKind.OBJECTION,
    RequestKind.RESTRICTION,
    RequestKind.WITHDRAWAL,
    RequestKind.PORTABILITY,
)
"""Kinds that can be the same for many people. The others are about something that each person says for themselves."""


class BatchForm(QWidget):
    """Emits whenever something was changed."""

    changed = Signal()
    template_wanted = Signal(object)
    """Save the template of a table at this ``Path``."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.people: Path | None = None
        self.folder: Path | None = None
        self.recipients: dict[str, Controller] = {}
        self._awaited: list[str] = []
        self.keeper = FormKeeper(context, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.keeper)
        layout.addWidget(self._table_part())
        self.rest = QWidget()
        self._rest_part()
        layout.addWidget(self.rest)
        self.rest.hide()

    # --- Building ------------------------------------------------------------------------------------------------

    def _table_part(self) -> QWidget:
        self.choose_button = Button(self.tr("Choose a table…"), "file", "primary")
        self.choose_button.clicked.connect(self.choose_table)
        self.other_button = Button(self.tr("Choose another table…"), "file")
        self.other_button.clicked.connect(self.choose_table)
        self.other_button.hide()
        self.template_button = Button(self.tr("Save a template…"), "save")
        self.template_button.clicked.connect(self.choose_template)
        area = DropArea(
            "file",
            self.tr("Drop the table of people here"),
            self.tr(
                "A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s "
                "signed permission, which lies beside the table."
            ),
            [self.choose_button, self.other_button, self.template_button],
        )
        target = DropTarget(area)
        target.over_changed.connect(area.set_over)
        target.paths_dropped.connect(lambda paths: self.use_table(paths[0]))
        self.table_name = Notice()
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(area)
        layout.addWidget(self.table_name)
        return part

    def _rest_part(self) -> None:
        self.picker = RecipientPicker(self._context)
        self.picker.recipient_changed.connect(self._offer)
        self.add_button = Button(self.tr("Add this recipient"), "add")
        self.add_button.clicked.connect(self.add_recipient)
        self.add_button.setEnabled(False)
        self.chosen_words = BodyLabel(tone="muted")
        self.chosen = Flow()
        self.kinds: dict[RequestKind, QCheckBox] = {}
        for kind in KINDS:
            box = QCheckBox(words.request_kind(kind))
            box.setChecked(kind is RequestKind.ACCESS)
            box.toggled.connect(lambda _on: self.changed.emit())
            self.kinds[kind] = box
        self.format = QComboBox()
        for suffix, title in (
            (".pdf", self.tr("PDF document")),
            (".docx", self.tr("Word document")),
            (".eml", self.tr("Draft of an e-mail")),
            (".txt", self.tr("Plain text")),
        ):
            self.format.addItem(title, suffix)
        self.format.activated.connect(lambda _row: self.changed.emit())
        self.folder_words = BodyLabel()
        self.folder_button = Button(self.tr("Choose another folder…"), "folder")
        self.folder_button.clicked.connect(self.choose_folder)
        layout = QVBoxLayout(self.rest)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.picker)
        layout.addWidget(Flow(self.add_button))
        layout.addWidget(self.chosen_words)
        layout.addWidget(self.chosen)
        layout.addWidget(StrongLabel(self.tr("What do they want?")))
        layout.addWidget(Flow(*self.kinds.values(), spacing=12))
        layout.addWidget(Field(self.tr("Format of the letters"), self.format))
        self.look = LetterLook(self._context)
        self.look.changed.connect(self.changed)
        layout.addWidget(self.look)
        layout.addWidget(StrongLabel(self.tr("Folder")))
        layout.addWidget(self.folder_words)
        layout.addWidget(Flow(self.folder_button))
        self._show_recipients()

    # --- Keeping -------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, str]:
        """What was chosen, as it is kept until the letters are written."""
        return {
            "people": str(self.people) if self.people is not None else "",
            "folder": str(self.folder) if self.folder is not None else "",
            "recipients": " ".join(self._awaited or self.recipients),
            "kinds": " ".join(kind.value for kind, box in self.kinds.items() if box.isChecked()),
            "format": str(self.format.currentData()),
            "look": self.look.kept(),
        }

    def fill(self, values: Mapping[str, str]) -> None:
        """Choose what :meth:`values` gave. The recipients arrive a moment later."""
        if values["people"]:
            self.use_table(Path(values["people"]))
            self.use_folder(Path(values["folder"]))
        else:
            self._use_no_table()
        kinds = values["kinds"].split()
        for kind, box in self.kinds.items():
            box.setChecked(kind.value in kinds)
        self.format.setCurrentIndex(max(0, self.format.findData(values["format"])))
        self.look.fill_in(values["look"])
        requests, slugs = self._context.session.requests, values["recipients"].split()
        self.recipients, self._awaited = {}, slugs
        if slugs:
            self._context.run(self, lambda: _found(requests, slugs), self._add_all)
        self._recipients_changed()

    def _add_all(self, recipients: list[Controller]) -> None:
        self._awaited = []
        self.recipients |= {one.slug: one for one in recipients}
        self._recipients_changed()

    # --- The order -----------------------------------------------------------------------------------------------

    def order(self) -> BatchOrder | None:
        """What was chosen; None while something is missing."""
        kinds = [kind for kind, box in self.kinds.items() if box.isChecked()]
        if self.people is None or self.folder is None or not self.recipients or not kinds:
            return None
        return BatchOrder(
            list(self.recipients.values()),
            kinds,
            self.folder,
            str(self.format.currentData()),
            letterhead=self.look.letterhead,
            layout=self.look.layout_of_letter,
        )

    def missing(self) -> str:
        """What is still to be chosen; empty if nothing is."""
        if self.people is None:
            return ""
        if not self.recipients:
            return self.tr("Add at least one recipient.")
        if not any(box.isChecked() for box in self.kinds.values()):
            return self.tr("Choose what they want.")
        return ""

    # --- Choosing ------------------------------------------------------------------------------------------------

    def choose_table(self) -> None:
        """Ask for the table."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose the table of people"), "", self.tr("Tables (*.csv *.txt)")
        )
        if chosen:
            self.use_table(Path(chosen))

    def use_table(self, path: Path) -> None:
        """Take this table; the letters go beside it unless another folder was chosen."""
        self.people = path
        self.table_name.say(self.tr("Table: {file}").format(file=printable(path.name, 120)))
        # The one button that stands out is now the one that writes.
        self.other_button.show()
        if self.choose_button.hasFocus():
            self.other_button.setFocus()
        self.choose_button.hide()
        self.use_folder(path.parent / "letters")
        if self.rest.isHidden():
            self.rest.show()
            self.picker.fetch()
            self.look.fetch()
        self.changed.emit()

    def _use_no_table(self) -> None:
        self.people = self.folder = None
        self.table_name.say("")
        self.choose_button.show()
        self.other_button.hide()
        self.rest.hide()

    def choose_template(self) -> None:
        """Ask where to save an example of a table."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a template"), "people.csv", self.tr("Tables (*.csv)")
        )
        if chosen:
            path = Path(chosen)
            self.template_wanted.emit(path if path.suffix else path.with_suffix(".csv"))

    def choose_folder(self) -> None:
        """Ask where the letters go."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder for the letters"))
        if chosen:
            self.use_folder(Path(chosen))
            self.changed.emit()

    def use_folder(self, folder: Path) -> None:
        """Let the letters go there."""
        self.folder = folder
        self.folder_words.setText(
            self.tr("{folder}: one folder per person, and the list result.csv. They are not encrypted.").format(
                folder=printable(str(folder), 300)
            )
        )

    def _offer(self, recipient: Controller | None) -> None:
        self.add_button.setEnabled(recipient is not None and recipient.slug not in self.recipients)

    def add_recipient(self) -> None:
        """Write to the recipient that is selected in the list, too."""
        recipient = self.picker.recipient
        if recipient is None or recipient.slug in self.recipients:
            return
        self.recipients[recipient.slug] = recipient
        self._context.announced.emit(self.tr("Added {name}.").format(name=recipient.name))
        self._recipients_changed()

    def remove_recipient(self, slug: str) -> None:
        """Do not write to this one."""
        self.recipients.pop(slug, None)
        self._recipients_changed()
        self.add_button.setFocus()

    def _recipients_changed(self) -> None:
        self._show_recipients()
        self._offer(self.picker.recipient)
        self.changed.emit()

    def _show_recipients(self) -> None:
        self.chosen.clear()
        for slug, recipient in self.recipients.items():
            button = Button(recipient.name, "remove")
            button.setAccessibleName(self.tr("Do not write to {name}").format(name=recipient.name))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _checked=False, slug=slug: self.remove_recipient(slug))
            self.chosen.add(button)
        self.chosen.setVisible(bool(self.recipients))
        self.chosen_words.setText(
            self.tr("Letters go to:") if self.recipients else self.tr("No recipient was added yet.")
        )


def _found(requests: Requests, slugs: list[str]) -> list[Controller]:
    """The recipients that are still in the directory."""
    found = []
    for slug in slugs:
        with contextlib.suppress(NotFound):
            found.append(requests.recipient(slug))
    return found
