"""Cases: today's to-do list on top, all cases below, and one case when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QVBoxLayout

from exposure_check.domain.case import CaseId, CaseState
from exposure_check.domain.person import PersonId
from exposure_check.services.next_steps import Step
from exposure_check.ui import case_words
from exposure_check.ui.api import Standing
from exposure_check.ui.components.authority_dialog import AuthorityDialog
from exposure_check.ui.components.calendar_dialog import CalendarDialog
from exposure_check.ui.components.case_actions import CaseActions
from exposure_check.ui.components.case_view import CaseContent, CaseView, first_action
from exposure_check.ui.components.deadline_dialog import DeadlineDialog
from exposure_check.ui.components.page import Page, add_title
from exposure_check.ui.components.row_list import RowList
from exposure_check.ui.components.tip import Tip
from exposure_check.ui.components.todo_list import ToDoList
from exposure_check.ui.context import Context
from exposure_check.ui.models.case_list import STANDING_ROLE, CaseFilter, CaseListModel, Shown, step_for_today
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.empty import EmptyState
from exposure_check.ui.widgets.fields import Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column
from exposure_check.ui.widgets.labels import HeadingLabel, SmallLabel

VISIBLE_ROWS = 5
SEARCH_LETTERS = 32


@dataclass(frozen=True, slots=True)
class _Found:
    """What the page shows. ``others`` counts what there is to do for other people."""

    cases: list[Standing]
    others: int
    opened: CaseContent | None


class CasesPage(Page):
    """A list, and one case in its place when it is opened."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.cases_changed.connect(self.mark_stale)
        context.case_requested.connect(self.request_case)
        context.step_requested.connect(self.request_step)
        self._opened: CaseId | None = None
        self._then: Step | None = None
        self._explain = False
        self.empty = EmptyState(
            "cases",
            self.tr("No cases yet"),
            self.tr("A letter opens a case. Here you see what became of it, and what you can do next."),
            self.tr("Write a letter"),
        )
        self.empty.button.clicked.connect(lambda: context.page_requested.emit("letters"))
        self.todo = ToDoList()
        self.todo.step_chosen.connect(self._do_step)
        self.todo.case_chosen.connect(lambda one: self.open_case(one.case.id))
        self.todo.why_asked.connect(self._explain_date)
        self.todo.all_asked.connect(partial(self._show_only, Shown.TO_DO))
        self.view = CaseView()
        self.view.left.connect(self.close_case)
        self.actions_of_case = CaseActions(context, self.view)
        self.overview = self._overview()
        self.stack = QStackedWidget()
        for widget in (self.empty, self.overview, self.view):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _overview(self) -> Column:
        column = Column()
        add_title(
            column.body,
            self.tr("Cases"),
            self.tr("What became of your letters. Nothing is sent from here; you log what you did and what you got."),
        )
        column.body.addWidget(
            Tip(
                self.context,
                "cases",
                self.tr("Note the day on which a letter arrived: from that day on the program counts the time."),
            )
        )
        column.body.addWidget(self.todo)
        self.calendar_button = Button(self.tr("Dates for your calendar…"), "save")
        self.calendar_button.clicked.connect(self.offer_calendar)
        self.count_button = Button(self.tr("When would an answer be due?…"), "question")
        self.count_button.clicked.connect(lambda: DeadlineDialog(self.context, self.window()).open())
        self.authority_button = Button(self.tr("Which authority is mine?…"), "letters")
        self.authority_button.clicked.connect(lambda: AuthorityDialog(self.context, self.window()).open())
        column.body.addWidget(Flow(self.calendar_button, self.count_button, self.authority_button))
        column.body.addWidget(HeadingLabel(self.tr("All cases")))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Name of a company"))
        self.search.textChanged.connect(self._filter)
        self.states = QComboBox()
        self.states.addItem(self.tr("All that are not closed"), Shown.OPEN)
        self.states.addItem(self.tr("With something to do today"), Shown.TO_DO)
        self.states.addItem(self.tr("All"), Shown.ALL)
        for state in CaseState:
            self.states.addItem(case_words.state(state), state)
        self.states.currentIndexChanged.connect(self._filter)
        column.body.addWidget(Flow(Field(self.tr("Search"), self.search), Field(self.tr("Show"), self.states)))
        self.count = SmallLabel(tone="muted")
        column.body.addWidget(self.count)
        self.model = CaseListModel(self)
        self.list = RowList(self.tr("Cases"), self.model, self.context.theme)
        self.list.activated.connect(self._open_index)
        self.list.clicked.connect(self._open_index)
        column.body.addWidget(self.list, 1)
        self._fit()
        return column

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        person_id, opened = self.person_id, self._opened
        session, today = self.context.session, self.context.application.today()

        def fetch() -> _Found:
            everybody = session.follow_up.standings(today)
            own = [one for one in everybody if one.case.person_id == person_id]
            others = [one for one in everybody if one.case.person_id != person_id]
            standing = next((one for one in own if one.case.id == opened), None)
            content = None
            if standing is not None:
                content = CaseContent(
                    standing=standing,
                    files=tuple(session.follow_up.attachments(standing.case.id)),
                    if_received=session.follow_up.due_if_received(standing.case, today),
                    today=today,
                    file_languages=session.follow_up.file_languages(),
                    file_language=session.follow_up.suggested_file_language(standing.case.id),
                )
            return _Found(own, sum(step_for_today(one, today) is not None for one in others), content)

        self.context.run(self, fetch, partial(self._show, person_id, opened, today))

    def _show(self, person_id: PersonId, opened: CaseId | None, today: date, found: _Found) -> None:
        if person_id != self.person_id or opened != self._opened:
            return
        self._change_rows(lambda: self.model.set_cases(found.cases, today))
        self.todo.show_cases(found.cases, found.others, today)
        if found.opened is None:
            self._opened = None
            self.stack.setCurrentWidget(self.overview if found.cases or found.others else self.empty)
            return
        arrives = self.stack.currentWidget() is not self.view
        self.view.show_case(found.opened)
        self.stack.setCurrentWidget(self.view)
        if arrives:
            self.view.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.context.announced.emit(f"{self.view.title.text()}. {self.view.badge.text()}")
        self._go_on()

    def _go_on(self) -> None:
        """What was asked for when the case was opened."""
        step, self._then = self._then, None
        if self._explain:
            self._explain = False
            self.view.why.button.setChecked(True)
            self.view.why.button.setFocus(Qt.FocusReason.OtherFocusReason)
        content = self.view.content
        if step is None or content is None:
            return
        letter, event = first_action(content.standing, step)
        if letter is not None:
            self.actions_of_case.write_letter(letter)
        elif event is not None:
            self.actions_of_case.log(event)

    # --- Going about -----------------------------------------------------------------------------------------------

    def request_case(self, case_id: str) -> None:
        """Show this page with a case, as another page asks for it."""
        self._opened = CaseId(case_id)
        self._stale = True
        if self.isVisible():
            self.mark_stale()
        else:
            self.context.page_requested.emit("cases")

    def request_step(self, standing: Standing, step: Step | None) -> None:
        """Show this page with a case and begin a step of it, or without one say how its date was counted."""
        self._then, self._explain = step, step is None
        self.request_case(standing.case.id)

    def open_case(self, case_id: CaseId) -> None:
        """Open a case of the person at hand."""
        self._opened = case_id
        self.refresh()

    def close_case(self) -> None:
        """Back to the list, with the row of the case chosen."""
        case_id, self._opened = self._opened, None
        self.stack.setCurrentWidget(self.overview)
        self.refresh()
        row = self.model.row_of(case_id) if case_id is not None else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_calendar(self) -> CalendarDialog:
        """Open the dialog of the calendar file."""
        dialog = CalendarDialog(self.context, self.window())
        dialog.saved.connect(self._calendar_saved)
        dialog.open()
        return dialog

    def _calendar_saved(self, path: Path) -> None:
        self.context.toast(self.tr("Saved as “{file}”.").format(file=path.name))

    def _do_step(self, standing: Standing, step: Step) -> None:
        self._then = step
        self.open_case(standing.case.id)

    def _explain_date(self, standing: Standing) -> None:
        self._explain = True
        self.open_case(standing.case.id)

    def _open_index(self, index: QModelIndex) -> None:
        one = index.data(STANDING_ROLE)
        if isinstance(one, Standing):
            self.open_case(one.case.id)

    def _show_only(self, shown: Shown) -> None:
        self.states.setCurrentIndex(self.states.findData(shown))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.overview.ensureWidgetVisible(self.list)

    def _filter(self) -> None:
        self._change_rows(lambda: self.model.set_filter(CaseFilter(self._shown(), self.search.text())))

    def _change_rows(self, change: Callable[[], None]) -> None:
        """Change what is listed, and keep the row of the case that was chosen."""
        one = self.list.currentIndex().data(STANDING_ROLE)
        change()
        row = self.model.row_of(one.case.id) if isinstance(one, Standing) else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        self._say_count()

    def _shown(self) -> Shown | CaseState:
        value = str(self.states.currentData())
        return Shown(value) if value in set(Shown) else CaseState(value)

    def _say_count(self) -> None:
        count = self.model.rowCount()
        self.count.setText(self.tr("%n case(s)", "", count) if count else self.tr("No case fits."))

    def _fit(self) -> None:
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * SEARCH_LETTERS)
        self.list.setMinimumHeight((self.fontMetrics().lineSpacing() * 2 + 24) * VISIBLE_ROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is self.view:
            self.close_case()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "list"):
            self._fit()
