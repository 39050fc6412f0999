"""When would an answer be due? A calculator for a letter that is in no case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from exposure_check.domain.deadline import Deadline, Limit, Pause
from exposure_check.domain.errors import ExtensionImpossible
from exposure_check.domain.request import Law
from exposure_check.ui import case_words, words
from exposure_check.ui.components.pause_list import PauseList
from exposure_check.ui.components.person_form import countries
from exposure_check.ui.components.why_date import WhyDate
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.day import DayEdit
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import ChoiceBox, CountryBox, Field, Problem
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.fold import Fold
from exposure_check.ui.widgets.frames import Card, Column
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel


@dataclass(frozen=True, slots=True)
class _Asked:
    day: date
    law: Law
    country: str | None
    limit: Limit
    extended: bool
    until: date | None
    pauses: tuple[Pause, ...]


_FROM_ARRIVAL = frozenset({Limit.ANSWER, Limit.CONFIRMATION, Limit.OPT_OUT})
"""Times that begin when the letter arrives."""


class _Extension(Enum):
    """What is known of the extension of a law that has none of its own length: learnt by asking."""

    NAMED = auto()
    """Until the day that the company names."""
    NONE = auto()


class DeadlineDialog(Dialog):
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
        self.extended = QCheckBox(self.tr("They told me in time that they need longer"))
        self.until = DayEdit(today + timedelta(days=60))
        self.until_field = Field(self.tr("Until which day?"), self.until)
        self.limit = ChoiceBox()
        self.limit.addItem(self._limit_words(Limit.ANSWER), Limit.ANSWER)
        self._limits: dict[Law, tuple[Limit, ...]] = {}
        self.pauses = PauseList(today)
        self.more = Fold(self.tr("More choices"), self.tr("Fewer choices"))
        self.more.body.addWidget(Field(self.tr("What is it about?"), self.limit))
        self.more.body.addWidget(self.pauses)
        self.due = WhyDate()
        self.nominal = BodyLabel(tone="muted")
        self.latest = BodyLabel(tone="muted")
        self.problem = Problem()
        self.received.dateChanged.connect(self._received_changed)
        self.until.dateChanged.connect(self.count)
        self.law.currentIndexChanged.connect(self._law_changed)
        self.limit.activated.connect(self.count)
        self.pauses.changed.connect(self.count)
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
        self.received_field = Field(self.tr("The letter arrived on"), self.received)
        for widget in (
            self.received_field,
            Field(self.tr("Law"), self.law),
            Field(
                self.tr("Country of the company"), self.country, self.tr("Its public holidays can move the last day.")
            ),
            self.extended,
            self.until_field,
            self.more,
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
        size_for_text(self, 700, 700)
        clock = context.application.law_clock
        context.run(self, lambda: {law: clock().limits(law) for law in Law}, self._take_limits)
        self.count()

    # --- What is asked ---------------------------------------------------------------------------------------------

    def _take_limits(self, limits: dict[Law, tuple[Limit, ...]]) -> None:
        self._limits = limits
        self._offer_limits()

    def _law_changed(self) -> None:
        self._offer_limits()
        self.count()

    def _offer_limits(self) -> None:
        """What the law sets a time for; what was chosen stays chosen if it is still there."""
        chosen = self.limit.currentData()
        while self.limit.count() > 1:
            self.limit.removeItem(1)
        for limit in self._limits.get(self.law.currentData(), ()):
            if limit is not Limit.ANSWER:
                self.limit.addItem(self._limit_words(limit), limit)
        self.limit.setCurrentIndex(max(0, self.limit.findData(chosen)))

    def _received_changed(self) -> None:
        self.pauses.not_before(self.received.day)
        self.count()

    @property
    def _day_decides(self) -> bool:
        """Whether an extension lasts until a day that the company names; not every law has one of its own length."""
        return self._extensions.get(self.law.currentData()) is _Extension.NAMED

    def _asked(self) -> _Asked:
        limit = Limit(self.limit.currentData())
        extended = limit is Limit.ANSWER and self.extended.isChecked()
        return _Asked(
            self.received.day,
            Law(self.law.currentData()),
            self.country.code() or None,
            limit,
            extended,
            self.until.day if extended and self._day_decides else None,
            self.pauses.pauses,
        )

    def count(self) -> None:
        """Count by what is filled in."""
        asked, clock = self._asked(), self._context.application.law_clock
        self.received_field.rename(self._first_day_words(asked.limit))
        self.extended.setVisible(asked.limit is Limit.ANSWER)
        self.until_field.setVisible(asked.extended and self._day_decides)

        def due() -> Deadline:
            return clock().due(
                asked.limit,
                asked.law,
                asked.day,
                asked.country,
                extended=asked.extended,
                pauses=asked.pauses,
                named_end=asked.until,
            )

        self._context.run(self, due, partial(self._take, asked), partial(self._failed, asked))

    def _take(self, asked: _Asked, found: Deadline) -> None:
        if asked != self._asked():
            return  # something else was asked meanwhile
        self.problem.say("")
        due = self._due_words(asked.limit, statutory=found.statutory).format(day=words.day_with_weekday(found.due))
        self.due.show_expected(due, found, asked.day if asked.limit in _FROM_ARRIVAL else None)
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

    # --- Words -----------------------------------------------------------------------------------------------------

    def _limit_words(self, limit: Limit) -> str:
        return {
            Limit.ANSWER: self.tr("Their answer to my letter"),
            Limit.CONFIRMATION: self.tr("That they confirm my letter"),
            Limit.OPT_OUT: self.tr("That they stop selling and sharing my data"),
            Limit.COMPLAINT: self.tr("That the company confirms my complaint"),
            Limit.AUTHORITY: self.tr("News of my complaint from the authority"),
            Limit.DESTRUCTION: self.tr("That they delete biometric data"),
            Limit.REMINDER: self.tr("When I can remind them"),
        }[limit]

    def _first_day_words(self, limit: Limit) -> str:
        return {
            Limit.COMPLAINT: self.tr("The complaint arrived on"),
            Limit.AUTHORITY: self.tr("The authority had the complaint on"),
            Limit.DESTRUCTION: self.tr("The last contact with the company was on"),
            Limit.REMINDER: self.tr("The letter was sent on"),
        }.get(limit, self.tr("The letter arrived on"))

    def _due_words(self, limit: Limit, *, statutory: bool) -> str:
        if limit is Limit.ANSWER and not statutory:
            return self.tr("An answer can be expected by {day}.")
        return {
            Limit.ANSWER: self.tr("An answer is owed by {day}."),
            Limit.CONFIRMATION: self.tr("They owe a confirmation by {day}."),
            Limit.OPT_OUT: self.tr("By law selling and sharing must have stopped by {day}."),
            Limit.COMPLAINT: self.tr("They owe a confirmation of the complaint by {day}."),
            Limit.AUTHORITY: self.tr("The authority owes news of the complaint by {day}."),
            Limit.DESTRUCTION: self.tr("By law biometric data must be deleted by {day} at the latest."),
            Limit.REMINDER: self.tr("A reminder can be sent after {day}."),
        }[limit]
