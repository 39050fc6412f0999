"""When would an answer be due? A calculator for a letter that is in no case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from functools import partial

from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from exposure_check.domain.deadline import Deadline, Limit
from exposure_check.domain.errors import ExtensionImpossible
from exposure_check.domain.request import Law
from exposure_check.ui import case_words, words
from exposure_check.ui.components.person_form import countries
from exposure_check.ui.components.why_date import WhyDate
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.day import DayEdit
from exposure_check.ui.widgets.dialogs import lay_out, size_for_text
from exposure_check.ui.widgets.fields import ChoiceBox, CountryBox, Field, Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel


@dataclass(frozen=True, slots=True)
class _Asked:
    day: date
    law: Law
    country: str | None
    extended: bool
    until: date | None


class _Extension(Enum):
    """What is known of the extension of a law that has none of its own length: learnt by asking."""

    NAMED = auto()
    """Until the day that the company names."""
    NONE = auto()


class DeadlineDialog(QDialog):
    """Counts anew with each change. Needs no vault and keeps nothing."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._extensions: dict[Law, _Extension] = {}
        title = self.tr("When would an answer be due?")
        self.setWindowTitle(title)
        today = context.application.today()
        self.received = DayEdit(today)
        self.law = ChoiceBox()
        for law in Law:
            self.law.addItem(case_words.law(law), law)
        self.country = CountryBox(countries(), self.tr("Not known"))
        self.country.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.country.setMinimumContentsLength(14)
        self.extended = QCheckBox(self.tr("They told me in time that they need longer"))
        self.until = DayEdit(today + timedelta(days=60))
        self.until_field = Field(self.tr("Until which day?"), self.until)
        self.due = WhyDate()
        self.nominal = BodyLabel(tone="muted")
        self.latest = BodyLabel(tone="muted")
        self.problem = Problem()
        self.received.dateChanged.connect(self.count)
        self.until.dateChanged.connect(self.count)
        self.law.currentIndexChanged.connect(self.count)
        self.country.currentTextChanged.connect(self.count)
        self.extended.toggled.connect(self.count)
        column = Column(width=620)
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(
            BodyLabel(
                self.tr(
                    "For a letter that is not kept here. For your own letters the page Cases counts by itself. This is "
                    "arithmetic, no legal advice."
                ),
                tone="muted",
            )
        )
        for widget in (
            Field(self.tr("The letter arrived on"), self.received),
            Field(self.tr("Law"), self.law),
            Field(
                self.tr("Country of the company"), self.country, self.tr("Its public holidays can move the last day.")
            ),
            self.extended,
            self.until_field,
        ):
            column.body.addWidget(widget)
        self.answer = Card()
        for part in (self.due, self.nominal, self.latest, self.problem):
            self.answer.body.addWidget(part)
        column.body.addWidget(self.answer)
        column.body.addStretch(1)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        lay_out(self, column, Flow(close))
        self.finished.connect(self.deleteLater)
        size_for_text(self, 700, 700)
        self.count()

    @property
    def _day_decides(self) -> bool:
        """Whether an extension lasts until a day that the company names; not every law has one of its own length."""
        return self._extensions.get(self.law.currentData()) is _Extension.NAMED

    def _asked(self) -> _Asked:
        extended = self.extended.isChecked()
        return _Asked(
            self.received.day,
            Law(self.law.currentData()),
            self.country.code() or None,
            extended,
            self.until.day if extended and self._day_decides else None,
        )

    def count(self) -> None:
        """Count by what is filled in."""
        self.until_field.setVisible(self.extended.isChecked() and self._day_decides)
        asked, clock = self._asked(), self._context.application.law_clock

        def due() -> Deadline:
            return clock().due(
                Limit.ANSWER, asked.law, asked.day, asked.country, extended=asked.extended, named_end=asked.until
            )

        self._context.run(self, due, partial(self._take, asked), partial(self._failed, asked))

    def _take(self, asked: _Asked, found: Deadline) -> None:
        if asked != self._asked():
            return  # something else was asked meanwhile
        self.problem.say("")
        due = (
            self.tr("An answer is owed by {day}.")
            if found.statutory
            else self.tr("An answer can be expected by {day}.")
        ).format(day=words.day_with_weekday(found.due))
        self.due.show_expected(due, found, asked.day)
        moved = found.nominal != found.due
        self.nominal.setVisible(moved)
        self.nominal.setText(
            self.tr("The time itself ends on {day}; weekends and holidays move that day.").format(
                day=words.day_with_weekday(found.nominal)
            )
        )
        self.latest.setVisible(found.latest_plausible > found.due)
        self.latest.setText(
            self.tr("Nobody should be called late before the end of {day}.").format(
                day=words.day_with_weekday(found.latest_plausible)
            )
        )
        self._context.announced.emit(due)

    def _failed(self, asked: _Asked, error: Exception) -> None:
        if asked != self._asked():
            return
        if isinstance(error, ExtensionImpossible) and asked.law not in self._extensions:
            self._extensions[asked.law] = _Extension.NAMED
            self.count()
            return
        self.due.show_nothing("")
        self.nominal.hide()
        self.latest.hide()
        if isinstance(error, ExtensionImpossible):
            self._extensions[asked.law] = _Extension.NONE
            self.until_field.hide()
            text = self.tr("This law gives them no more time.")
            self.problem.say(text)
            self._context.announced.emit(text)
        else:
            self._context.tell(error, self.problem.say)
