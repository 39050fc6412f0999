"""Questions that a recipient asked before it answered: they may let its time stand still."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.deadline import Pause, PauseReason
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.day import DayEdit
from exposure_check.ui.widgets.fields import ChoiceBox, Field
from exposure_check.ui.widgets.flow import BOTTOM, Flow
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import SmallLabel


class PauseRow(Card):
    """One question: what it was about, when it came, when it was answered."""

    changed = Signal()
    removal_wanted = Signal()

    def __init__(self, first: date) -> None:
        super().__init__()
        self.reason = ChoiceBox()
        for reason, text in (
            (PauseReason.CLARIFICATION, self.tr("What I mean")),
            (PauseReason.IDENTITY, self.tr("Who I am")),
            (PauseReason.FEE, self.tr("A fee")),
        ):
            self.reason.addItem(text, reason)
        self.asked, self.answered = DayEdit(first), DayEdit(first)
        self.remove_button = Button(self.tr("Remove this question"), "remove", "quiet")
        self.body.addWidget(Field(self.tr("What did they ask for?"), self.reason))
        asked = Field(self.tr("They asked on"), self.asked)
        answered = Field(self.tr("They had my answer on"), self.answered)
        self.body.addWidget(Flow(asked, answered, spacing=20, align=BOTTOM))
        self.body.addWidget(Flow(self.remove_button))
        self.reason.currentIndexChanged.connect(self.changed)
        self.asked.dateChanged.connect(self._asked_changed)
        self.answered.dateChanged.connect(self.changed)
        self.remove_button.clicked.connect(self.removal_wanted)
        self.not_before(first)

    def not_before(self, first: date) -> None:
        """No question comes before the letter."""
        self.asked.setMinimumDate(QDate(first.year, first.month, first.day))
        self.answered.setMinimumDate(self.asked.date())

    def _asked_changed(self) -> None:
        # An answer that moves along would tell of two changes.
        self.answered.blockSignals(True)
        self.answered.setMinimumDate(self.asked.date())
        self.answered.blockSignals(False)
        self.changed.emit()

    @property
    def pause(self) -> Pause:
        """What was entered."""
        return Pause(self.asked.day, self.answered.day, PauseReason(self.reason.currentData()))


class PauseList(QWidget):
    """None at first; each is added with a button."""

    changed = Signal()
    """A question was added, changed or removed."""

    def __init__(self, first: date) -> None:
        """``first``: the day before which no question can have come."""
        super().__init__()
        self._first = first
        self.rows: list[PauseRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.add_button = Button(self.tr("They asked me something first…"), "add")
        self.add_button.clicked.connect(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._list)
        layout.addWidget(Flow(self.add_button))
        layout.addWidget(
            SmallLabel(
                self.tr(
                    "Some laws let the time stand still until you have answered. If you have not answered yet, choose "
                    "today."
                ),
                tone="muted",
            )
        )

    @property
    def pauses(self) -> tuple[Pause, ...]:
        """What was entered."""
        return tuple(row.pause for row in self.rows)

    def add(self) -> PauseRow:
        """A further question."""
        row = PauseRow(self._first)
        row.changed.connect(self.changed)
        row.removal_wanted.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        row.reason.setFocus()
        self.changed.emit()
        return row

    def not_before(self, first: date) -> None:
        """The letter arrived on another day."""
        self._first = first
        for row in self.rows:
            row.not_before(first)

    def _remove(self, row: PauseRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_button.setFocus()
        self.changed.emit()
