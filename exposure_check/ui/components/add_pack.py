"""Add a face model: read the licence, accept it, then give a file, a folder, or let it be fetched."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from exposure_check.domain.errors import PackNameRefused, printable
from exposure_check.domain.progress import Progress
from exposure_check.ui import pack_words, words
from exposure_check.ui.components.job_dialog import JobDialog
from exposure_check.ui.components.network_consent import NetworkConsent
from exposure_check.ui.context import Context, NetworkUse
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import size_for_text
from exposure_check.ui.widgets.fields import ChoiceBox, Field, LinesEdit
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel, SmallLabel

if TYPE_CHECKING:
    from exposure_check.faces.pack_record import Licence
    from exposure_check.faces.pack_store import AddedPack


class AddPackDialog(JobDialog):
    """Nothing can be chosen before the licence is accepted."""

    pack_added = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent, self.tr("Add a face model"))
        self._consent: NetworkConsent | None = None
        self.body.addWidget(
            BodyLabel(
                self.tr(
                    "Another model may find more photos of you, or fewer. This program can use models of InsightFace. "
                    "They are not part of it, and not free for every use."
                )
            )
        )
        self.licence_title = HeadingLabel()
        self.body.addWidget(self.licence_title)
        if QLocale().language() != QLocale.Language.English:
            self.body.addWidget(SmallLabel(self.tr("The licence is in English, as it was written."), tone="muted"))
        self.licence = LinesEdit(7)
        self.licence.setReadOnly(True)
        self.licence.setAccessibleName(self.tr("Licence"))
        self.source = SmallLabel(tone="muted")
        self.accept_box = QCheckBox(self.tr("I accept this for my use"))
        self.accept_box.toggled.connect(self._show_choices)
        for widget in (self.licence, self.source, self.accept_box, HeadingLabel(self.tr("From this computer"))):
            self.body.addWidget(widget)
        self.name = QLineEdit()
        self.name_field = Field(
            self.tr("What to call it"), self.name, self.tr("Empty: like its file. It can be left empty.")
        )
        self.zip_button = Button(self.tr("Choose a ZIP file…"), "archive")
        self.zip_button.clicked.connect(self.choose_zip)
        self.folder_button = Button(self.tr("Choose a folder…"), "folder")
        self.folder_button.clicked.connect(self.choose_folder)
        self.names = ChoiceBox()
        self.names_field = Field(
            self.tr("Which one"), self.names, self.tr("A model is a file of up to several hundred megabytes.")
        )
        self.fetch_button = Button(self.tr("Fetch it…"), "globe")
        self.fetch_button.clicked.connect(self.ask_to_fetch)
        for part in (
            self.name_field,
            Flow(self.zip_button, self.folder_button),
            HeadingLabel(self.tr("Or over the network, from InsightFace’s own store")),
            self.names_field,
            Flow(self.fetch_button),
        ):
            self.body.addWidget(part)
        self.own_licence = LinesEdit(6)
        self.own_licence.setReadOnly(True)
        self.own_field = Field(self.tr("The model came with a licence of its own"), self.own_licence)
        self.own_field.hide()
        self.body.addWidget(self.own_field)
        self.body.addStretch(1)
        self._show_choices()
        size_for_text(self, 720, 760)
        self.accept_box.setFocus()
        shelf = context.application.pack_shelf
        context.run(self, lambda: (shelf.licence(), shelf.store_names()), self._take)

    def _take(self, found: tuple[Licence, tuple[str, ...]]) -> None:
        licence, names = found
        self.licence_title.setText(licence.title)
        self.licence.setPlainText(licence.text)
        read_on = words.day(date.fromisoformat(licence.checked))
        self.source.setText(self.tr("Source: {source}, read on {day}.").format(source=licence.source, day=read_on))
        for name in names:
            self.names.addItem(name, name)
        self._show_choices()

    def _show_choices(self) -> None:
        may = self.accept_box.isChecked() and bool(self.licence.toPlainText()) and not self.is_running
        for widget in (self.name, self.zip_button, self.folder_button, self.names, self.fetch_button):
            widget.setEnabled(may)
        self.accept_box.setEnabled(not self.is_running)

    # --- Adding ------------------------------------------------------------------------------------------------

    def choose_zip(self) -> None:
        """Ask for an archive."""
        filters = self.tr("Archives ({patterns})").format(patterns="*.zip")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the model"), "", filters)
        if chosen:
            self.add(Path(chosen))

    def choose_folder(self) -> None:
        """Ask for a folder."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of the model"))
        if chosen:
            self.add(Path(chosen))

    def add(self, path: Path) -> None:
        """Add the model in a file or folder."""
        self._add(str(path), allow_network=False)

    def ask_to_fetch(self) -> None:
        """Name the hosts, and fetch if they may be asked."""
        hosts = self.context.application.pack_shelf.store_hosts()
        self._consent = NetworkConsent(hosts, self, use=NetworkUse.FACE_PACK)
        self._consent.answered.connect(lambda yes: self._fetch(hosts) if yes else None)
        self._consent.open()

    def _fetch(self, hosts: tuple[str, ...]) -> None:
        self.context.set_hosts_asked(hosts, NetworkUse.FACE_PACK)
        self._add(str(self.names.currentData()), allow_network=True)

    def _add(self, source: str, *, allow_network: bool) -> None:
        session, application = self.context.session, self.context.application
        name = self.name.text().strip() or None
        self.name_field.say_problem("")
        self.own_field.hide()
        self.start(
            lambda progress, is_cancelled: application.add_pack(
                session, source, name=name, allow_network=allow_network, progress=progress, is_cancelled=is_cancelled
            ),
            self._added,
            self._progress_words,
        )
        self._show_choices()

    def _progress_words(self, progress: Progress) -> str:
        if progress.item:
            return self.tr("Fetched %Ln megabyte(s)", "", progress.done)
        return self.tr("Looking at the model…")

    def _added(self, added: AddedPack) -> None:
        shown = pack_words.title(f"insightface-{added.record.name}")
        text = self.tr("Added: {model}. It is not in use yet; choose it in the list.").format(model=shown)
        self.say(text, "good")
        self.name.clear()
        self.own_licence.setPlainText(printable_lines(added.own_licence))
        self.own_field.setVisible(bool(added.own_licence))
        self.pack_added.emit()

    def refused(self, error: Exception) -> None:
        """A name that cannot be is said at its field."""
        if isinstance(error, PackNameRefused):
            text = self.tr(
                "There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, "
                "hyphens and underscores."
            )
            self.name_field.say_problem(text)
            self.context.announced.emit(text)
        else:
            super().refused(error)

    def job_ended(self) -> None:
        self.context.set_hosts_asked((), NetworkUse.FACE_PACK)
        self._show_choices()
        if self.name_field.field.property("wrong"):
            self.name.setFocus()

    def stopped_words(self) -> str:
        return self.tr("Stopped. Nothing was added.")


def printable_lines(untrusted_text: str) -> str:
    """A text of several lines without control characters."""
    return "\n".join(printable(line, 2000) for line in untrusted_text.splitlines())
