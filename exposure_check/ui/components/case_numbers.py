"""What became of the letters of everyone in the vault, in numbers."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from exposure_check.domain.request import RequestKind
from exposure_check.ui import words
from exposure_check.ui.batch_api import CaseStatistics, Timing
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel, NumberLabel, SmallLabel, StrongLabel

MOST_RECIPIENTS = 8
"""Those with the most cases; the command line has them all."""


class _Number(QWidget):
    def __init__(self, number: str, what: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 24, 4)
        layout.setSpacing(0)
        layout.addWidget(NumberLabel(number, wrap=False))
        layout.addWidget(SmallLabel(what, tone="muted", wrap=False))


class CaseNumbers(Card):
    """Hidden while there are no cases."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = Flow(spacing=12)
        self.sentence = BodyLabel(tone="muted")
        self.kinds = BodyLabel()
        self._grid_place = QVBoxLayout()
        self._grid: QWidget | None = None
        self.body.addWidget(HeadingLabel(self.tr("What became of the letters")))
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.numbers)
        self.body.addWidget(self.kinds)
        self.body.addLayout(self._grid_place)
        self.body.addWidget(
            SmallLabel(
                self.tr(
                    "Nobody is counted as late who is not late by every reading of the rules. Where it is not noted "
                    "when a letter arrived, its answer counts neither as late nor as in time."
                ),
                tone="muted",
            )
        )
        self.hide()

    def show_numbers(self, found: CaseStatistics) -> None:
        """Show these."""
        self.setVisible(bool(found.tally.cases))
        timings = found.tally.timings
        cases = self.tr("%n case(s)", "", found.tally.cases)
        self.sentence.setText(
            self.tr("{cases} of {people}").format(cases=cases, people=self.tr("%n person(s)", "", found.people))
        )
        self.numbers.clear()
        for number, what in (
            (timings.get(Timing.WAITING, 0), self.tr("waiting")),
            (timings.get(Timing.OVERDUE, 0), self.tr("overdue")),
            (found.tally.answered, self.tr("answered")),
            (timings.get(Timing.IN_TIME, 0), self.tr("answered in time")),
            (timings.get(Timing.LATE, 0), self.tr("answered late")),
            (timings.get(Timing.NOT_SENT, 0), self.tr("not sent yet")),
        ):
            self.numbers.add(_Number(QLocale().toString(number), what))
        if found.tally.median_days is not None:
            self.numbers.add(_Number(_days(found.tally.median_days), self.tr("days until an answer (median)")))
        self.kinds.setText(
            " · ".join(
                self.tr("{kind}: {count}").format(kind=words.request_kind(RequestKind(kind)), count=count)
                for kind, count in found.by_kind.items()
            )
        )
        self._show_recipients(found)

    def _show_recipients(self, found: CaseStatistics) -> None:
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(0, 1)
        titles = (self.tr("Recipient"), self.tr("Cases"), self.tr("Answered"), self.tr("Overdue"), self.tr("Days"))
        for column, title in enumerate(titles):
            grid.addWidget(StrongLabel(title, wrap=False), 0, column)
        for row, one in enumerate(found.by_recipient[:MOST_RECIPIENTS], 1):
            days = one.tally.median_days
            grid.addWidget(BodyLabel(one.name), row, 0)
            counts = (one.tally.cases, one.tally.answered, one.tally.timings.get(Timing.OVERDUE, 0))
            for column, text in enumerate((*map(QLocale().toString, counts), "" if days is None else _days(days)), 1):
                grid.addWidget(BodyLabel(text, wrap=False), row, column)
        self._grid_place.addWidget(self._grid)


def _days(days: float) -> str:
    return QLocale().toString(days, "f", 0 if days == int(days) else 1)
