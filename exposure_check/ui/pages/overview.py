"""Overview: what to do next, what is out there, what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.case import CaseId, CaseState
from exposure_check.domain.errors import printable
from exposure_check.domain.exposure import ExposureReport
from exposure_check.domain.match import MatchSummary, ReviewState
from exposure_check.domain.person import Person
from exposure_check.domain.scan import ScanReport
from exposure_check.domain.source import SourceEntry
from exposure_check.ui import report_words
from exposure_check.ui.api import Standing
from exposure_check.ui.components.page import Page, add_title
from exposure_check.ui.components.people_glance import PeopleGlance
from exposure_check.ui.components.person_form import PersonDialog
from exposure_check.ui.components.report_numbers import ReportNumbers
from exposure_check.ui.components.todo_list import ToDoList
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column, IconView
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel
from exposure_check.ui.widgets.number_card import NumberCard

MOST_TODAY, MOST_COMING = 2, 1
"""Cards of what is due; the page of cases has more."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the overview shows. ``cases`` are those of everybody."""

    references: int
    looked_at: int | None
    """Files in all remembered places; None before the first scan."""
    matches: MatchSummary
    cases: tuple[Standing, ...]


def _looked_at(sources: list[tuple[SourceEntry, ScanReport | None]]) -> int | None:
    totals = [report.counts.total for _, report in sources if report is not None]
    return sum(totals) if totals else None


class OverviewPage(Page):
    """One clear next step, depending on what is there; below it everyone that is helped, the exposure, today."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        for signal in (
            context.references_changed,
            context.sources_changed,
            context.matches_changed,
            context.cases_changed,
        ):
            signal.connect(self.mark_stale)
        context.summary_changed.connect(self.mark_stale)
        column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.todo = ToDoList(most_today=MOST_TODAY, most_coming=MOST_COMING)
        self.todo.step_chosen.connect(context.step_requested)
        self.todo.why_asked.connect(lambda one: context.step_requested.emit(one, None))
        self.todo.case_chosen.connect(lambda one: context.case_requested.emit(one.case.id))
        self.todo.all_asked.connect(partial(context.page_requested.emit, "cases"))
        self.todo.hide()
        self.people = PeopleGlance(context)
        self.people.person_chosen.connect(context.choose_person)
        self.numbers = Flow(spacing=12)
        add_title(column.body, self.tr("Overview"), self.tr("Where you stand, and what to do next."))
        column.body.addWidget(self._next_card())
        column.body.addWidget(self.people)
        column.body.addWidget(self._exposure())
        column.body.addWidget(self.todo)
        self.so_far = HeadingLabel(self.tr("So far"))
        column.body.addWidget(self.so_far)
        column.body.addWidget(self.numbers)
        column.body.addStretch(1)

    def _next_card(self) -> Card:
        card = Card(horizontal=True)
        card.body.setSpacing(18)
        card.body.setContentsMargins(22, 20, 22, 20)
        self._next_icon = IconView("face", 40, tone="accent")
        card.body.addWidget(self._next_icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        self.next_title = HeadingLabel()
        self.next_text = BodyLabel(tone="muted")
        self.next_button = Button(self.tr("Go on"), "", "primary")
        self._next_page = "face"
        self._next_case: CaseId | None = None
        self._renews = False
        self.next_button.clicked.connect(self._go_on)
        texts.addWidget(self.next_title)
        texts.addWidget(self.next_text)
        texts.addSpacing(10)
        texts.addWidget(Flow(self.next_button))
        card.body.addLayout(texts, 1)
        return card

    def _exposure(self) -> QWidget:
        self.exposure = QWidget()
        layout = QVBoxLayout(self.exposure)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.exposed = BodyLabel(tone="muted")
        self.exposure_numbers = ReportNumbers()
        self.report_button = Button(self.tr("Open the report"), "report", "")
        self.report_button.clicked.connect(partial(self.context.page_requested.emit, "report"))
        layout.addWidget(HeadingLabel(self.tr("What is out there")))
        layout.addWidget(self.exposed)
        layout.addWidget(self.exposure_numbers)
        layout.addWidget(Flow(self.report_button))
        self.exposure.hide()
        return self.exposure

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        person = self.context.person
        if person is None:
            return
        session, today = self.context.session, self.context.application.today()

        def fetch() -> Numbers:
            return Numbers(
                references=len(session.enrolment.references(person.id)),
                looked_at=_looked_at(session.scanning.sources_with_reports(person.id)),
                matches=session.review.summary(person.id),
                cases=tuple(session.follow_up.standings(today)),
            )

        self.context.run(self, fetch, partial(self._show, person, today))

    def _show(self, person: Person, today: date, numbers: Numbers) -> None:
        if self.person_id != person.id:
            return
        own = [one for one in numbers.cases if one.case.person_id == person.id]
        if person.may_be_helped(today):
            self._show_next(numbers, own)
        else:
            self._show_permission(person)
        self.todo.setVisible(bool(own))
        self.todo.show_cases(own, 0, today)
        self.people.show_people(self.context.people, person.id, list(numbers.cases), today)
        self.numbers.clear()
        by_state = numbers.matches.by_state
        looked_at = numbers.looked_at or 0
        shown = (
            (numbers.references, self.tr("reference(s)", "", numbers.references)),
            (looked_at, self.tr("file(s) looked at", "", looked_at)),
            (
                by_state.get(ReviewState.UNREVIEWED, 0),
                self.tr("to decide"),
            ),
            (by_state.get(ReviewState.MINE, 0), self.tr("of you")),
            (by_state.get(ReviewState.NOT_ME, 0), self.tr("not you")),
            (by_state.get(ReviewState.UNSURE, 0), self.tr("unsure")),
            (len(own), self.tr("letter(s)", "", len(own))),
        )
        for number, text in shown:
            self.numbers.add(NumberCard(number, text))
        for widget in (self.so_far, self.numbers):
            widget.setVisible(any(number for number, _ in shown))
        if by_state.get(ReviewState.MINE, 0) and person.may_be_helped(today):
            reports = self.context.session.reports
            # With many photos this takes seconds: the rest is there before it.
            self.context.run(self, lambda: reports.report(person.id), partial(self._show_exposure, person))
        else:
            self.exposure.hide()

    def _show_exposure(self, person: Person, report: ExposureReport) -> None:
        if self.person_id != person.id:
            return
        self.exposure.setVisible(bool(report.total))
        if report.total:
            self.exposed.setText(report_words.lead(report))
            self.exposure_numbers.show_report(report)

    # --- The next step ---------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        person = self.context.person
        if self._renews and person is not None:
            PersonDialog(self.context, self.window(), person=person, owner=False, only_permission=True).open()
        elif self._next_case is not None:
            self.context.case_requested.emit(self._next_case)
        else:
            self.context.page_requested.emit(self._next_page)

    def _show_permission(self, person: Person) -> None:
        """Nothing else can be done for this person before."""
        self._renews = True
        self._next_icon.set_name("person")
        self.next_title.setText(
            self.tr("The permission of {name} has ended").format(name=printable(person.name, 60))
            if person.permission is not None
            else self.tr("There is no permission of {name}").format(name=printable(person.name, 60))
        )
        self.next_text.setText(
            self.tr("Until there is a new one, no photos can be looked through and no report or letter be written.")
        )
        self.next_button.setText(self.tr("Renew the permission…"))

    def _show_next(self, numbers: Numbers, own: list[Standing]) -> None:
        undecided = numbers.matches.by_state.get(ReviewState.UNREVIEWED, 0)
        mine = numbers.matches.by_state.get(ReviewState.MINE, 0)
        drafts = [one for one in own if one.case.state is CaseState.DRAFT]
        self._next_case, self._renews = None, False
        if not numbers.references:
            step = (
                "face",
                self.tr("Show the program which face to look for"),
                self.tr("Add one photo, better five. They are measured on this computer and stay in the vault."),
                self.tr("Add photos of the face"),
            )
        elif numbers.looked_at is None and not numbers.matches.total:
            step = (
                "photos",
                self.tr("Choose the photos to look through"),
                self.tr("For example a folder with pictures that you saved from your public profiles."),
                self.tr("Add a folder"),
            )
        elif undecided:
            step = (
                "matches",
                self.tr("%Ln match(es) wait for your decision", "", undecided),
                self.tr("The program only says “likely” or “possible”. You know best which photos show you."),
                self.tr("Decide"),
            )
        elif not own:
            step = (
                "letters",
                self.tr("Write the first letter"),
                self.tr(
                    "%n photo(s) of you are confirmed. Ask a face search company what it holds about you.", "", mine
                )
                if mine
                else self.tr("You can ask a face search company what it holds about you, also without a match."),
                self.tr("Write a letter"),
            )
        elif drafts:
            self._next_case = drafts[0].case.id if len(drafts) == 1 else None
            step = (
                "cases",
                self.tr("You have not sent %n letter(s) yet", "", len(drafts)),
                self.tr("As far as this program knows. The time to answer begins when a letter arrives."),
                self.tr("Open the case") if len(drafts) == 1 else self.tr("Show the cases"),
            )
        else:
            step = (
                "letters",
                self.tr("All is decided"),
                self.tr("Write to another company, or look through more photos."),
                self.tr("Write another letter"),
            )
        self._next_page, title, text, action = step
        self._next_icon.set_name(step[0])
        self.next_title.setText(title)
        self.next_text.setText(text)
        self.next_button.setText(action)
