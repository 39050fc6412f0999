"""What the dialogs share that look at photos to measure a face model: progress, figures, and saving them as a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_check.domain.errors import printable
from exposure_check.domain.progress import Progress
from exposure_check.ui import pack_words
from exposure_check.ui.components.job_dialog import JobDialog
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel

if TYPE_CHECKING:
    from exposure_check.faces.pack_list import ListedPack


class FiguresDialog(JobDialog):
    """No photo is copied anywhere. What was measured is shown in a few sentences, and written only if it is saved."""

    SUGGESTED = "face-model.json"
    """The name of the file that is suggested."""

    def __init__(self, context: Context, pack: ListedPack, parent: QWidget, title: str, about: str) -> None:
        super().__init__(context, parent, title)
        self.pack_id = pack.id
        self._write: Callable[[Path], None] | None = None
        self.body.addWidget(HeadingLabel(pack_words.title(pack.id)))
        self.body.addWidget(BodyLabel(about))
        self.figures = BodyLabel()
        self.save_button = Button(self.tr("Save them as a file…"), "save")
        self.save_button.clicked.connect(self.choose_file)
        self._after: list[QWidget] = []

    def add_figures(self, *details: QWidget, buttons: Sequence[Button] = ()) -> None:
        """Place the figures, with ``details`` below them and ``buttons`` before the one that saves. All of that is
        hidden until there are figures."""
        self._after = [self.figures, *details, Flow(*buttons, self.save_button)]
        for widget in self._after:
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.forget_figures()

    def show_figures(self, told: Sequence[str], write: Callable[[Path], None]) -> None:
        """Say what came out. ``write`` writes it into a file, off the GUI thread. Raises NotWritable, DiskFull."""
        self._write = write
        self.figures.setText("\n\n".join(told))
        for widget in self._after:
            widget.show()

    def forget_figures(self) -> None:
        """Hide what came out before."""
        self._write = None
        for widget in self._after:
            widget.hide()

    def photo_words(self, progress: Progress) -> str:
        """How far it is."""
        if progress.total is None:
            return self.tr("Counting the photos…")
        return self.tr("Photo {done} of {total}").format(
            done=QLocale().toString(progress.done), total=QLocale().toString(progress.total)
        )

    def choose_file(self) -> None:
        """Ask where to save the figures."""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the figures"), self.SUGGESTED, "*.json")
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".json"))

    def save(self, path: Path) -> None:
        """Write the figures into a file."""
        write = self._write
        if write is not None:
            text = self.saved_words().format(file=printable(path.name, 120))
            self.context.run(self, lambda: write(path), lambda _none: self.say(text, "good"), self.refused)

    def saved_words(self) -> str:
        """What is said when they were saved as ``{file}``."""
        return self.tr("Saved as “{file}”.")

    def stopped_words(self) -> str:
        return self.tr("Stopped. Nothing was measured.")
