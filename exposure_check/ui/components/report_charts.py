"""The numbers of the exposure report, and its charts. Each chart is a table that is read cell by cell."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.exposure import ExposureReport, split_places
from exposure_check.ui import report_words, words
from exposure_check.ui.components.report_numbers import ReportNumbers
from exposure_check.ui.widgets.bar_table import BarTable
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import SmallLabel, StrongLabel
from exposure_check.ui.widgets.two_columns import TwoColumns

MOST_PLACES = 8


class ReportCharts(QWidget):
    """Four charts. ``numbers``, the cards with the figures, stand elsewhere on the page."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = ReportNumbers()
        photos = self.tr("Photos")
        years, places = self.tr("When they were published"), self.tr("Where they were seen")
        given, reach = self.tr("What they give away besides the face"), self.tr("Who could have collected them")
        self.years = BarTable(years, (self.tr("Year"), photos))
        self.places = BarTable(places, (self.tr("Service or website"), photos))
        self.topics = BarTable(given, (self.tr("What"), photos))
        self.reaches = BarTable(reach, (self.tr("Who"), photos))
        self.years_note, self.places_note = SmallLabel(tone="muted"), SmallLabel(tone="muted")
        topics_note = SmallLabel(self.tr("A photo can be in several rows."), tone="muted")
        reach_note = SmallLabel(self.tr("Each photo counts once, by the widest audience that is known."), tone="muted")
        cards = [
            _chart(years, self.years, self.years_note),
            _chart(places, self.places, self.places_note),
            _chart(given, self.topics, topics_note),
            _chart(reach, self.reaches, reach_note),
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(TwoColumns(cards))

    @property
    def charts(self) -> tuple[BarTable, ...]:
        """In reading order."""
        return (self.years, self.places, self.topics, self.reaches)

    def show_report(self, report: ExposureReport) -> None:
        """Show the numbers of a report."""
        self.numbers.show_report(report)
        self.years.set_rows(
            [(str(one.year) if one.year is not None else self.tr("Not known"), one.photos) for one in report.years]
        )
        self._show_places(report)
        topics = [(report_words.topic(one.topic), one.photos) for one in report.topics]
        self.topics.set_rows([*topics, (self.tr("Nothing besides what it shows"), report.silent)])
        self.reaches.set_rows([(report_words.reach(one.reach), one.photos) for one in report.reaches])
        told = []
        if report.since is not None and report.until is not None and report.since != report.until:
            told.append(
                self.tr("First known day {since}, last {until}.").format(
                    since=words.day(report.since), until=words.day(report.until)
                )
            )
        if report.films:
            films = self.tr("%Ln film(s) among them.", "", report.films)
            told.append(f"{films} {self.tr('You are seen in films %Ln time(s).', '', report.appearances)}")
        _say(self.years_note, " ".join(told))

    def _show_places(self, report: ExposureReport) -> None:
        shown, others, unknown = split_places(report.places, MOST_PLACES)
        rows = [(report_words.place(one.place), one.photos) for one in shown]
        if others:
            rows.append((self.tr("%Ln other place(s)", "", len(others)), sum(one.photos for one in others)))
        rows += [(report_words.place(one.place), one.photos) for one in unknown]
        self.places.set_rows(rows)
        several = any(one.also for one in report.places)
        _say(
            self.places_note,
            self.tr("A photo that was seen in several places counts where it was published first.") if several else "",
        )


def _chart(title: str, chart: BarTable, note: SmallLabel) -> Card:
    card = Card()
    card.body.addWidget(StrongLabel(title))
    card.body.addWidget(chart)
    card.body.addWidget(note)
    card.body.addStretch(1)
    return card


def _say(label: SmallLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
