"""What can be added on the Photos page: folders, files of any kind, public addresses; by button, by drop, by typing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from exposure_check.domain.person import PersonId
from exposure_check.ui.components.form_keeper import FormKeeper
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.drop import DropArea, DropTarget
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.form_fields import FormFields

LONGEST_ADDRESS = 2000


class AddPlaces(QWidget):
    """Says what the person chose; adds nothing itself."""

    paths_chosen = Signal(list)
    """``list[Path]``, never empty."""
    addresses_chosen = Signal(list)
    """``list[str]`` as they were typed or dropped, never empty."""
    help_requested = Signal()
    """How does one get an export?"""

    def __init__(self, context: Context, drop_on: QWidget) -> None:
        """``drop_on``: the widget on which things can be dropped."""
        super().__init__()
        self.folder_button = Button(self.tr("Add a folder…"), "folder", "primary")
        self.folder_button.clicked.connect(self.choose_folder)
        self.files_button = Button(self.tr("Add files…"), "file")
        self.files_button.clicked.connect(self.choose_files)
        self.help_button = Button(self.tr("What can I add?"), "question", "quiet")
        self.help_button.clicked.connect(self.help_requested)
        area = DropArea(
            "photos",
            self.tr("Drop anything with photos here"),
            self.tr(
                "Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. "
                "Files stay where they are."
            ),
            [self.folder_button, self.files_button, self.help_button],
        )
        target = DropTarget(drop_on, addresses=True)
        target.over_changed.connect(area.set_over)
        target.paths_dropped.connect(self.paths_chosen)
        target.addresses_dropped.connect(self.addresses_chosen)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setMaxLength(LONGEST_ADDRESS)
        self.address.returnPressed.connect(self._take_address)
        self.address_button = Button(self.tr("Add the address"), "add")
        self.address_button.clicked.connect(self._take_address)
        self.address_field = Field(
            self.tr("Add a public address"),
            self.address,
            self.tr(
                "A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked "
                "before the network is used."
            ),
            beside=self.address_button,
        )
        self.keeper = FormKeeper(context, FormFields({"address": self.address}, self))
        self._person_id: PersonId | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(area)
        layout.addWidget(self.keeper)
        layout.addWidget(self.address_field)

    def choose_folder(self) -> None:
        """Choose a folder in a dialog."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder with photos"))
        if chosen:
            self.paths_chosen.emit([Path(chosen)])

    def choose_files(self) -> None:
        """Choose files of any kind in a dialog."""
        filters = self.tr("All files ({patterns})").format(patterns="*")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Photos, exports, saved pages"), "", filters)
        if chosen:
            self.paths_chosen.emit([Path(name) for name in chosen])

    def _take_address(self) -> None:
        typed = self.address.text().strip()
        if typed:
            self.addresses_chosen.emit([typed])

    def say_problem(self, text: str) -> None:
        """Show what is wrong with the address; empty clears that."""
        self.address_field.say_problem(text)

    def show_person(self, person_id: PersonId) -> None:
        """Whose places they are. What was typed for another person is kept for that one."""
        if person_id != self._person_id:
            self._person_id = person_id
            self.keeper.leave()
            self._clear()
            self.keeper.begin("place", person_id)

    def clear_address(self) -> None:
        """The address was taken."""
        self._clear()
        self.keeper.end()

    def _clear(self) -> None:
        self.address.clear()
        self.say_problem("")
