"""Report: where the face can be seen, since when, who could see it, what the photos give away, what to do first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exposure_check.domain.errors import ExposureCheckError
from exposure_check.domain.exposure import ExposureReport, MeasureKind
from exposure_check.domain.person import PersonId
from exposure_check.ui import report_words
from exposure_check.ui.components.page import Page, add_title
from exposure_check.ui.components.report_charts import ReportCharts
from exposure_check.ui.components.report_export import ReportExport
from exposure_check.ui.components.report_measures import ReportMeasures
from exposure_check.ui.components.report_photos import ReportPhotos
from exposure_check.ui.context import Context
from exposure_check.ui.errors import sentence
from exposure_check.ui.widgets.empty import EmptyState
from exposure_check.ui.widgets.frames import Card, Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel, StrongLabel

REPORT_WIDTH = 1080


@dataclass(frozen=True, slots=True)
class _Fetched:
    report: ExposureReport
    languages: tuple[str, ...]
    suggested: str


class ReportPage(Page):
    """The sentence that matters, the numbers, what to do, the charts, each photo, a file of it all."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        for signal in (context.matches_changed, context.cases_changed):
            signal.connect(self.mark_stale)
        context.summary_changed.connect(self.mark_stale)
        self.report: ExposureReport | None = None
        self._counts = False
        self._again = False
        self._next_page = "photos"
        self.empty = EmptyState("report", "", self.tr("Counting the photos…"), "")
        self.empty.button.hide()
        self.empty.button.clicked.connect(lambda: context.page_requested.emit(self._next_page))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._build())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _build(self) -> QWidget:
        column = Column(width=REPORT_WIDTH)
        add_title(column.body, self.tr("Report"), self.tr("What the photos that you confirmed say, as far as known."))
        self.lead = Notice()
        self.charts = ReportCharts()
        self.undecided = BodyLabel(tone="muted")
        self.measures = ReportMeasures()
        self.measures.page_wanted.connect(self.context.page_requested)
        self.measures.letter_wanted.connect(self._write_to)
        self.measures.photos_wanted.connect(self._show_photos)
        self.measures_title = HeadingLabel(self.tr("What to do first"))
        self.photos = ReportPhotos(self.context)
        self.export = ReportExport(self.context)
        column.body.addWidget(self.lead)
        column.body.addWidget(self.charts.numbers)
        column.body.addWidget(self.undecided)
        column.body.addWidget(self.measures_title)
        column.body.addWidget(self.measures)
        column.body.addWidget(HeadingLabel(self.tr("The photos in charts")))
        column.body.addWidget(self.charts)
        column.body.addWidget(HeadingLabel(self.tr("What each photo gives away")))
        column.body.addWidget(self.photos)
        column.body.addWidget(self._limits())
        column.body.addWidget(self.export)
        self._column = column
        return column

    def _limits(self) -> Card:
        card = Card()
        card.body.addWidget(StrongLabel(self.tr("What this report cannot know")))
        for text in (
            self.tr("There may be photos that you did not look through with this program, or did not confirm."),
            self.tr("Whether somebody did collect a photo. “Could have” means that nothing stood in the way."),
            self.tr(
                "Whether the published copy still carries what the file here gives away. Many services remove such "
                "data, and keep it themselves."
            ),
            self.tr("Who could see a post, where the export does not say it. Settings may have changed since."),
        ):
            card.body.addWidget(BodyLabel(text, tone="muted"))
        return card

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        if self._counts:
            # With many photos counting takes seconds; what changes meanwhile is counted once, afterwards.
            self._again = True
            return
        self._counts, self._again = True, False
        person_id, reports = self.person_id, self.context.session.reports

        def fetch() -> _Fetched:
            return _Fetched(reports.report(person_id), reports.languages(), reports.suggested_language(person_id))

        self.context.run(self, fetch, partial(self._take, person_id), partial(self._failed, person_id))

    def _counted(self) -> None:
        self._counts = False
        if self._again and self.context.has_session and self.context.person is not None:
            self.refresh()

    def _take(self, person_id: PersonId, fetched: _Fetched) -> None:
        self._counted()
        if person_id != self.person_id:
            return
        report = fetched.report
        self.report = report
        if not report.total:
            self._show_empty(report)
            return
        self.lead.say(report_words.lead(report), "warn" if report.anybody else "")
        waiting = report.undecided.total
        self.undecided.setText(self.tr("%Ln photo(s) are not decided, and not counted here.", "", waiting))
        self.undecided.setVisible(bool(waiting))
        self.measures_title.setVisible(bool(report.measures))
        self.measures.show_measures(report.measures)
        self.charts.show_report(report)
        self.photos.show_report(report)
        self.export.offer(person_id, fetched.languages, fetched.suggested)
        self.stack.setCurrentIndex(1)

    def _show_empty(self, report: ExposureReport) -> None:
        waiting = report.undecided.waiting
        if waiting:
            self._next_page = "matches"
            self.empty.say(
                self.tr("Nothing is confirmed yet"),
                self.tr("%Ln photo(s) wait for your decision. The report counts those that you confirm.", "", waiting),
                self.tr("Decide"),
            )
        else:
            self._next_page = "photos"
            self.empty.say(
                self.tr("No report yet"),
                self.tr("Look through photos first, and confirm which of them show you."),
                self.tr("Go to Photos"),
            )
        self.stack.setCurrentIndex(0)

    def _failed(self, person_id: PersonId, error: Exception) -> None:
        self._counted()
        if person_id != self.person_id:
            return
        if not isinstance(error, ExposureCheckError):
            self.context.errors.report(error)
            return
        self._next_page = "overview"
        self.empty.say(self.tr("There is no report"), sentence(error), self.tr("Go to Overview"))
        self.stack.setCurrentIndex(0)

    # --- Leading on ------------------------------------------------------------------------------------------------

    def _write_to(self, recipient: str) -> None:
        self.context.recipient_requested.emit(recipient)
        self.context.page_requested.emit("letters")

    def _show_photos(self, kind: MeasureKind) -> None:
        self.photos.choose(kind)
        self._column.ensureWidgetVisible(self.photos.list)
