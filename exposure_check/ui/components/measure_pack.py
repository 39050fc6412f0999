"""Measure a face model on photos of the person's own: how sure its results are, in plain words."""

from __future__ import annotations

from math import log10
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.domain.errors import printable
from exposure_check.domain.progress import Progress
from exposure_check.domain.reference_set import MeasuredRate
from exposure_check.ui import pack_words
from exposure_check.ui.components.job_dialog import JobDialog
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel

if TYPE_CHECKING:
    from exposure_check.faces.manifest import Calibration
    from exposure_check.faces.pack_list import ListedPack

ABOUT = "the person's own photos"
COMMAND = "Settings, Face model, Measure it on your own photos"


class MeasurePackDialog(JobDialog):
    """Measures; what was measured can be kept for scans, or saved as a file. No photo is copied anywhere."""

    measurement_kept = Signal()

    def __init__(self, context: Context, pack: ListedPack, parent: QWidget) -> None:
        super().__init__(context, parent, self.tr("Measure a face model"))
        self._pack_id = pack.id
        self._found: Calibration | None = None
        self.body.addWidget(HeadingLabel(pack_words.title(pack.id)))
        self.body.addWidget(
            BodyLabel(
                self.tr(
                    "You need a folder with one folder for each person, and several photos in each; in every photo "
                    "only that person. About 70 photos of 30 people are the least; more give better figures. The "
                    "photos are looked at on this computer, and nothing of them is kept but the figures."
                )
            )
        )
        self.choose_button = Button(self.tr("Choose the folder…"), "folder", "primary")
        self.choose_button.clicked.connect(self.choose_folder)
        self.body.addWidget(Flow(self.choose_button))
        self.figures = BodyLabel()
        self.figures.hide()
        self.body.addWidget(self.figures)
        self.keep_button = Button(self.tr("Use these figures when photos are looked through"), "check")
        self.keep_button.clicked.connect(self.keep)
        self.save_button = Button(self.tr("Save them as a file…"), "save")
        self.save_button.clicked.connect(self.choose_file)
        self._after = Flow(self.keep_button, self.save_button)
        self._after.hide()
        self.body.addWidget(self._after)
        self.body.addStretch(1)

    def choose_folder(self) -> None:
        """Ask for the folder."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder with one folder for each person"))
        if chosen:
            self.measure(Path(chosen))

    def measure(self, folder: Path) -> None:
        """Look at the photos, and say what came out."""
        application, pack_id = self.context.application, self._pack_id
        self._found = None
        self.figures.hide()
        self._after.hide()
        self.choose_button.setEnabled(False)
        self.start(
            lambda progress, is_cancelled: application.measure_pack(
                folder, pack_id, about=ABOUT, command=COMMAND, progress=progress, is_cancelled=is_cancelled
            ),
            self._measured,
            self._progress_words,
        )

    def _progress_words(self, progress: Progress) -> str:
        if progress.total is None:
            return self.tr("Counting the photos…")
        return self.tr("Photo {done} of {total}").format(
            done=QLocale().toString(progress.done), total=QLocale().toString(progress.total)
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
        self.figures.setText("\n\n".join(told))
        self.figures.show()
        self._after.show()
        self.say(self.tr("Measured."), "good")

    def keep(self) -> None:
        """Let scans go by these figures."""
        found, application = self._found, self.context.application
        if found is not None:
            self.context.run(self, lambda: application.keep_calibration(found), self._kept, self.refused)

    def _kept(self, _path: Path) -> None:
        self.say(self.tr("Photos are looked through with these figures from now on."), "good")
        self.measurement_kept.emit()

    def choose_file(self) -> None:
        """Ask where to save the figures."""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the figures"), "face-model.json", "*.json")
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".json"))

    def save(self, path: Path) -> None:
        """Write the figures into a file."""
        found, application = self._found, self.context.application
        if found is not None:
            text = self.tr("Saved as “{file}”.").format(file=printable(path.name, 120))
            self.context.run(
                self,
                lambda: application.save_calibration(found, path),
                lambda _none: self.say(text, "good"),
                self.refused,
            )

    def job_ended(self) -> None:
        self.choose_button.setEnabled(True)

    def stopped_words(self) -> str:
        return self.tr("Stopped. Nothing was measured.")
