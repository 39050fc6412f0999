"""Measure a face model on photos of the person's own: how sure its results are, in plain words."""

from __future__ import annotations

from math import log10
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.domain.reference_set import MeasuredRate
from exposure_check.ui import pack_words
from exposure_check.ui.components.figures_dialog import FiguresDialog
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from exposure_check.faces.manifest import Calibration
    from exposure_check.faces.pack_list import ListedPack

ABOUT = "the person's own photos"
COMMAND = "Settings, Face model, Measure it on your own photos"


class MeasurePackDialog(FiguresDialog):
    """Measures; what was measured can be kept for scans, or saved as a file. No photo is copied anywhere."""

    measurement_kept = Signal()

    def __init__(self, context: Context, pack: ListedPack, parent: QWidget) -> None:
        super().__init__(
            context,
            pack,
            parent,
            self.tr("Measure a face model"),
            self.tr(
                "You need a folder with one folder for each person, and several photos in each; in every photo "
                "only that person. About 70 photos of 30 people are the least; more give better figures. The "
                "photos are looked at on this computer, and nothing of them is kept but the figures."
            ),
        )
        self._found: Calibration | None = None
        self.choose_button = Button(self.tr("Choose the folder…"), "folder", "primary")
        self.choose_button.clicked.connect(self.choose_folder)
        self.body.addWidget(Flow(self.choose_button))
        self.keep_button = Button(self.tr("Use these figures when photos are looked through"), "check")
        self.keep_button.clicked.connect(self.keep)
        self.add_figures(buttons=[self.keep_button])

    def choose_folder(self) -> None:
        """Ask for the folder."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder with one folder for each person"))
        if chosen:
            self.measure(Path(chosen))

    def measure(self, folder: Path) -> None:
        """Look at the photos, and say what came out."""
        application, pack_id = self.context.application, self.pack_id
        self._found = None
        self.forget_figures()
        self.choose_button.setEnabled(False)
        self.start(
            lambda progress, is_cancelled: application.measure_pack(
                folder, pack_id, about=ABOUT, command=COMMAND, progress=progress, is_cancelled=is_cancelled
            ),
            self._measured,
            self.photo_words,
        )

    def _measured(self, found: Calibration) -> None:
        self._found = found
        told = [
            self.tr("%Ln photo(s) with a face", "", found.photo_count)
            + " · "
            + self.tr("%Ln people", "", found.people)
            + " · "
            + self.tr("%Ln photo(s) without a face", "", found.no_face)
        ]
        for column in found.templates:
            round_ones = [row for row in column.rates if log10(row.false_match_rate).is_integer()]
            strictest = min(round_ones or column.rates, key=lambda row: row.false_match_rate)
            measured = MeasuredRate(column.references, strictest.false_match_rate, strictest.true_match_rate)
            told.append(pack_words.rate(measured))
        told.append(self.tr("To measure stricter settings, more photos of more people are needed."))
        application = self.context.application
        self.show_figures(told, lambda path: application.save_calibration(found, path))
        self.say(self.tr("Measured."), "good")

    def keep(self) -> None:
        """Let scans go by these figures."""
        found, application = self._found, self.context.application
        if found is not None:
            self.context.run(self, lambda: application.keep_calibration(found), self._kept, self.refused)

    def _kept(self, _path: Path) -> None:
        self.say(self.tr("Photos are looked through with these figures from now on."), "good")
        self.measurement_kept.emit()

    def job_ended(self) -> None:
        self.choose_button.setEnabled(True)
