"""“Why this date?”: how the day of an answer was counted, step by step, folded until asked for."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.deadline import Deadline
from exposure_check.services.case_clock import CaseClock
from exposure_check.ui import case_words, words
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import BodyLabel, SmallLabel, StrongLabel


class WhyDate(QWidget):
    """A sentence with the day, a button, and the steps behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = StrongLabel()
        self.button = Button(self.tr("Why this date?"), "question")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._unfold)
        self.steps = Card()
        self.steps.body.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(Flow(self.button))
        layout.addWidget(self.steps)
        self.steps.hide()

    def show_clock(self, sentence: str, clock: CaseClock) -> None:
        """The day that the log leads to."""
        self._begin(sentence)
        for note in clock.notes:
            self._add(BodyLabel(case_words.said(note)))
        if clock.extended:
            self._add(BodyLabel(self.tr("The extension is counted, because they told you in time.")))
        if clock.not_late_before > clock.deadline.latest_plausible:
            late = self.tr("Nobody should be called late before the end of {day}.")
            self._add(BodyLabel(late.format(day=words.day(clock.not_late_before))))
        self._add_deadline(clock.deadline)

    def show_expected(self, sentence: str, deadline: Deadline, arrival: date | None) -> None:
        """The day that would follow if the letter arrived on ``arrival``; None: its arrival does not matter."""
        self._begin(sentence)
        arrived = self.tr("This is counted as if the letter arrived on {day}. The time begins when it really arrives.")
        if arrival is not None:
            self._add(BodyLabel(arrived.format(day=words.day(arrival))))
        self._add_deadline(deadline)

    def show_nothing(self, sentence: str) -> None:
        """There is no day; ``sentence`` says why, empty hides all."""
        self._begin(sentence)
        self.button.setChecked(False)
        self.button.hide()
        self.setVisible(bool(sentence))

    def _begin(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.button.show()
        self.button.setAccessibleDescription(sentence)
        self.show()
        while (item := self.steps.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add_deadline(self, deadline: Deadline) -> None:
        self._add(StrongLabel(self.tr("How it was counted")))
        for number, step in enumerate(deadline.steps, 1):
            self._add(BodyLabel(self.tr("{number}. {step}").format(number=number, step=case_words.said(step))))
        if not deadline.statutory:
            self._add(BodyLabel(self.tr("No law fixes this number of days.")))
        sources = self.tr("Sources: {sources}").format(sources=" · ".join(deadline.sources))
        self._add(SmallLabel(sources, tone="muted"))
        if deadline.checked is not None:
            checked = self.tr("Compared with its sources on {day}.").format(day=words.day(deadline.checked))
            self._add(SmallLabel(checked, tone="muted"))

    def _add(self, label: BodyLabel) -> None:
        self.steps.body.addWidget(label)

    def _unfold(self, unfolded: bool) -> None:
        self.steps.setVisible(unfolded)
        self.button.setText(self.tr("Hide the steps") if unfolded else self.tr("Why this date?"))
