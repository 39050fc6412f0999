"""The figures of the exposure report at a glance."""

from __future__ import annotations

from exposure_check.domain.exposure import ExposureReport, Topic
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.number_card import NumberCard


class ReportNumbers(Flow):
    """A row of cards."""

    def __init__(self) -> None:
        super().__init__(spacing=12)

    def show_report(self, report: ExposureReport) -> None:
        """Show the numbers of a report."""
        self.clear()
        placed = report.with_topic(Topic.PLACE)
        for number, text in (
            (report.total, self.tr("photo(s) of you", "", report.total)),
            (report.anybody, self.tr("open to anybody")),
            (placed, self.tr("tell(s) a place", "", placed)),
            (report.known_places, self.tr("service(s) and website(s)", "", report.known_places)),
            (len(report.accounts), self.tr("account(s) and channel(s)", "", len(report.accounts))),
        ):
            self.add(NumberCard(number, text))
