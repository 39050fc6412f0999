"""Check a face model on a list of pairs of photos: how often it is right, in a few plain numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.domain.errors import printable
from exposure_check.ui import pack_words
from exposure_check.ui.components.figures_dialog import FiguresDialog
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.fold import Fold
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel

if TYPE_CHECKING:
    from exposure_check.faces.evaluation import Evaluation
    from exposure_check.faces.pack_list import ListedPack

MOST_NAMES = 5
"""Photos that are named; of further ones there is a count, and the file has them all."""


class EvaluatePackDialog(FiguresDialog):
    """Compares the pairs. Unlike measuring, it changes nothing about how photos are looked through."""

    SUGGESTED = "pairs.json"

    def __init__(self, context: Context, pack: ListedPack, parent: QWidget) -> None:
        super().__init__(
            context,
            pack,
            parent,
            self.tr("Check a face model on pairs of photos"),
            self.tr(
                "You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show "
                "the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them "
                "is kept. How photos are looked through stays as it is."
            ),
        )
        self.pairs: Path | None = None
        self.photos: Path | None = None
        self.list_button = Button(self.tr("Choose the list of pairs…"), "file", "primary")
        self.other_button = Button(self.tr("Choose another list…"), "file", "quiet")
        self.folder_button = Button(self.tr("Choose another folder of photos…"), "folder", "quiet")
        self.folder_button.clicked.connect(self.choose_folder)
        self.start_button = Button(self.tr("Compare the pairs"), "matches", "primary")
        self.start_button.clicked.connect(self.evaluate)
        for button in (self.list_button, self.other_button):
            button.clicked.connect(self.choose_list)
        self._choosing = (self.list_button, self.start_button, self.other_button, self.folder_button)
        self.chosen = SmallLabel(tone="muted")
        self.body.addWidget(Flow(*self._choosing))
        self.body.addWidget(self.chosen)
        self.details = Fold(self.tr("Details"), self.tr("Hide the details"))
        self.detail_text = BodyLabel(tone="muted")
        self.details.body.addWidget(self.detail_text)
        self.add_figures(self.details)
        self._show_chosen()

    # --- Choosing --------------------------------------------------------------------------------------------------

    def choose_list(self) -> None:
        """Ask for the list of pairs."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose the list of pairs"), "", self.tr("Tables (*.csv)")
        )
        if chosen:
            self.use_list(Path(chosen))

    def use_list(self, path: Path) -> None:
        """Compare the pairs of this list. Their photos are taken to lie beside it unless another folder is chosen."""
        self.pairs = path
        self.photos = self.photos or path.parent
        self._forget()

    def choose_folder(self) -> None:
        """Ask for the folder that the names in the list start from."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of photos"))
        if chosen:
            self.use_folder(Path(chosen))

    def use_folder(self, folder: Path) -> None:
        """Look for the photos in this folder."""
        self.photos = folder
        self._forget()

    def _forget(self) -> None:
        self.say("")
        self.forget_figures()
        self._show_chosen()

    def _show_chosen(self) -> None:
        ready = self.pairs is not None
        # The one button that stands out is now the one that compares.
        self.list_button.setVisible(not ready)
        for widget in (self.start_button, self.other_button, self.folder_button, self.chosen):
            widget.setVisible(ready)
        if self.pairs is not None:
            self.chosen.setText(
                self.tr("List: {file} · photos in: {folder}").format(
                    file=printable(self.pairs.name, 120), folder=printable(str(self.photos), 200)
                )
            )

    # --- Comparing -------------------------------------------------------------------------------------------------

    def evaluate(self) -> None:
        """Look at the photos, compare the pairs, and say what came out."""
        application, pack_id, pairs, photos = self.context.application, self.pack_id, self.pairs, self.photos
        if pairs is None or photos is None:
            return
        self._forget()
        self._let_choose(False)
        self.start(
            lambda progress, is_cancelled: application.evaluate(
                pairs, photos, pack_id, progress=progress, is_cancelled=is_cancelled
            ),
            self._compared,
            self.photo_words,
        )

    def _compared(self, found: Evaluation) -> None:
        told = [
            self.tr("%Ln pair(s)", "", found.pairs)
            + " · "
            + self.tr("%Ln compared", "", found.scored)
            + " · "
            + self.tr("%Ln with a photo without a face", "", found.pairs - found.scored),
            *(self._rate(rate, share) for rate, share in found.tar_at_far.items()),
        ]
        if None in found.tar_at_far.values() and found.tar_above_all is not None:
            told.append(
                self.tr("{share} of the pairs of one person score higher than every pair of different people.").format(
                    share=pack_words.percent(found.tar_above_all)
                )
            )
        application = self.context.application
        self.detail_text.setText("\n\n".join(self._details(found)))
        self.show_figures(told, lambda path: application.save_evaluation(found, path))
        if found.unreadable:
            self.say(self.tr("%Ln photo(s) could not be read; see the details.", "", len(found.unreadable)), "warn")
        else:
            self.say(self.tr("Compared."), "good")

    def _rate(self, rate: float, share: float | None) -> str:
        number = QLocale().toString(round(1 / rate))
        if share is None:
            return self.tr("1 false alarm in {number}: too few pairs in the list to say.").format(number=number)
        return self.tr("1 false alarm in {number}: it recognises {share} of the pairs of one person.").format(
            number=number, share=pack_words.percent(share)
        )

    def _details(self, found: Evaluation) -> list[str]:
        same = sum(item.pair.same for item in found.scores)
        told = [
            self.tr(
                "A false alarm is a pair of different people that is taken for one person. Where they are allowed more "
                "often, more pairs of one person are recognised."
            ),
            self.tr("%Ln pair(s) of one person", "", same)
            + " · "
            + self.tr("%Ln pair(s) of different people", "", found.pairs - same),
        ]
        if found.auc is not None:
            told.append(
                self.tr(
                    "Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a "
                    "pair of different people; 1 is always, 0.5 is chance."
                ).format(value=QLocale().toString(found.auc, "f", 4))
            )
        if found.no_face:
            told.append(self.tr("No face was found in: {photos}").format(photos=self._names(found.no_face)))
        if found.unreadable:
            told.append(self.tr("Could not be read: {photos}").format(photos=self._names(found.unreadable)))
        return told

    def _names(self, names: Sequence[str]) -> str:
        told = [printable(name, 80) for name in names[:MOST_NAMES]]
        if len(names) > MOST_NAMES:
            told.append(self.tr("%Ln more", "", len(names) - MOST_NAMES))
        return self.tr(", ").join(told)

    def saved_words(self) -> str:
        return self.tr("Saved as “{file}”. It names your photos: look at it before you pass it on.")

    def job_ended(self) -> None:
        self._let_choose(True)

    def _let_choose(self, possible: bool) -> None:
        for button in self._choosing:
            button.setEnabled(possible)
