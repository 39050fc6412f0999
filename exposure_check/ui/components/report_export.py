"""Save the exposure report: which format, in which language, and how much it may show."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog

from exposure_check.domain.errors import printable
from exposure_check.domain.person import PersonId
from exposure_check.ui import words
from exposure_check.ui.api import ReportChoices, SavedReport
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Notice
from exposure_check.ui.widgets.labels import BodyLabel, StrongLabel


class ReportExport(Card):
    """Writes one file. Nothing is sent."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._person_id: PersonId | None = None
        self._saved_path: Path | None = None
        self.format = QComboBox()
        for suffix, name in (
            (".pdf", self.tr("PDF document, for reading and printing")),
            (".html", self.tr("Web page in one file")),
            (".csv", self.tr("Table (CSV), one row for each photo")),
            (".json", self.tr("Data for programs (JSON)")),
        ):
            self.format.addItem(name, suffix)
        self.language = QComboBox()
        for box in (self.format, self.language):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.values = QCheckBox(self.tr("With coordinates, names and texts"))
        self.pictures = QCheckBox(self.tr("Small pictures, other people covered"))
        self.save_button = Button(self.tr("Save the report…"), "save", "primary")
        self.save_button.clicked.connect(self.choose_file)
        self.open_button = Button(self.tr("Open the folder"), "folder", "quiet")
        self.open_button.clicked.connect(self._open_folder)
        self.open_button.hide()
        self.notice = Notice()
        self.format.currentIndexChanged.connect(self._format_changed)
        self.language_field = Field(self.tr("Language of the report"), self.language)
        self.body.addWidget(StrongLabel(self.tr("Save the report as a file")))
        self.body.addWidget(
            BodyLabel(
                self.tr(
                    "The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust."
                ),
                tone="muted",
            )
        )
        self.body.addWidget(Field(self.tr("Format"), self.format))
        self.body.addWidget(self.language_field)
        self.body.addWidget(self.values)
        self.body.addWidget(self.pictures)
        self.body.addWidget(self.notice)
        self.body.addWidget(Flow(self.save_button, self.open_button))
        self._format_changed()

    def offer(self, person_id: PersonId, languages: tuple[str, ...], suggested: str) -> None:
        """The report of this person, in one of these languages: that of the window if it is among them."""
        window = QLocale().name().partition("_")[0]
        first = window if window in languages else suggested
        chosen = self.language.currentData() if self._person_id == person_id else first
        if self._person_id != person_id:
            self.notice.say("")
            self.open_button.hide()
        self._person_id = person_id
        self.language.clear()
        for code in languages:
            self.language.addItem(words.language(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))

    def choices(self) -> ReportChoices:
        """What the form says."""
        return ReportChoices(
            language=str(self.language.currentData() or "en"),
            with_values=self.values.isChecked(),
            with_pictures=self.format.currentData() == ".html" and self.pictures.isChecked(),
        )

    def choose_file(self) -> None:
        """Ask where to save, then save."""
        suffix = str(self.format.currentData())
        name = f"exposure-report-{self._context.application.today().isoformat()}{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), name, f"*{suffix}")
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(suffix))

    def save(self, path: Path) -> None:
        """Save the report."""
        person_id, choices, reports = self._person_id, self.choices(), self._context.session.reports
        if person_id is None:
            return
        self.save_button.setEnabled(False)
        self.open_button.hide()
        self.notice.say(self.tr("Saving…"))
        self._context.run(self, lambda: reports.save(person_id, path, choices), self._saved, self._not_saved)

    def _saved(self, saved: SavedReport) -> None:
        self.save_button.setEnabled(True)
        self._saved_path = saved.path
        self.open_button.show()
        text = self.tr("Saved as “{file}”.").format(file=printable(saved.path.name, 120))
        self.notice.say(text, "good")
        self._context.announced.emit(text)

    def _not_saved(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.notice.say("")
        self._context.tell(error, self.notice.say_problem)

    def _format_changed(self) -> None:
        suffix = self.format.currentData()
        self.language_field.setVisible(suffix in {".pdf", ".html"})
        self.pictures.setVisible(suffix == ".html")

    def _open_folder(self) -> None:
        if self._saved_path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_path.parent)))
