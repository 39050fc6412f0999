"""Overview: what to do next, the numbers, the newest letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout

from exposure_check.domain.case import Case, CaseState, history_of
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.match import MatchSummary, ReviewState
from exposure_check.domain.person import Person
from exposure_check.domain.scan import ScanReport
from exposure_check.domain.source import SourceEntry
from exposure_check.services.case_clock import Basis, CaseClock
from exposure_check.ui import words
from exposure_check.ui.components.page import Page, add_title
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card, Column, IconView
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel, NumberLabel, SmallLabel, StrongLabel

RECENT_CASES = 5


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the overview shows."""

    references: int
    looked_at: int | None
    """Files in all remembered places; None before the first scan."""
    matches: MatchSummary
    cases: tuple[tuple[Case, Deadline | None, CaseClock | None], ...]
    """With when an answer would be owed if the letter arrived today, and when it is owed as far as the log says."""
    case_count: int


def _looked_at(sources: list[tuple[SourceEntry, ScanReport | None]]) -> int | None:
    totals = [report.counts.total for _, report in sources if report is not None]
    return sum(totals) if totals else None


class OverviewPage(Page):
    """One clear next step, depending on what is there."""

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
        add_title(column.body, self.tr("Overview"), self.tr("Where you stand, and what to do next."))
        column.body.addWidget(self._next_card())
        self.numbers = Flow(spacing=12)
        column.body.addWidget(self.numbers)
        self.cases_title = HeadingLabel(self.tr("Newest letters"))
        column.body.addWidget(self.cases_title)
        self._cases = QVBoxLayout()
        self._cases.setSpacing(10)
        column.body.addLayout(self._cases)
        column.body.addStretch(1)
        self.cases_title.hide()

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
        self.next_button.clicked.connect(lambda: self.context.page_requested.emit(self._next_page))
        texts.addWidget(self.next_title)
        texts.addWidget(self.next_text)
        texts.addSpacing(10)
        texts.addWidget(Flow(self.next_button))
        card.body.addLayout(texts, 1)
        return card

    def refresh(self) -> None:
        person = self.context.person
        if person is None:
            return
        session, today = self.context.session, self.context.application.today()

        def fetch() -> Numbers:
            cases = session.follow_up.cases(person.id)
            return Numbers(
                references=len(session.enrolment.references(person.id)),
                looked_at=_looked_at(session.scanning.sources_with_reports(person.id)),
                matches=session.review.summary(person.id),
                cases=tuple(
                    (case, session.follow_up.due_if_received(case, today), session.follow_up.clock(case))
                    for case in cases[:RECENT_CASES]
                ),
                case_count=len(cases),
            )

        self.context.run(self, fetch, partial(self._show, person, today))

    def _show(self, person: Person, today: date, numbers: Numbers) -> None:
        if self.person_id != person.id:
            return
        self._show_next(numbers)
        self.numbers.clear()
        by_state = numbers.matches.by_state
        looked_at = numbers.looked_at or 0
        for number, text in (
            (numbers.references, self.tr("reference(s)", "", numbers.references)),
            (looked_at, self.tr("file(s) looked at", "", looked_at)),
            (
                by_state.get(ReviewState.UNREVIEWED, 0),
                self.tr("to decide"),
            ),
            (by_state.get(ReviewState.MINE, 0), self.tr("of you")),
            (by_state.get(ReviewState.NOT_ME, 0), self.tr("not you")),
            (by_state.get(ReviewState.UNSURE, 0), self.tr("unsure")),
            (numbers.case_count, self.tr("letter(s)", "", numbers.case_count)),
        ):
            self.numbers.add(_number_card(number, text))
        while (item := self._cases.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.cases_title.setVisible(bool(numbers.cases))
        for case, due, clock in numbers.cases:
            self._cases.addWidget(self._case_card(case, today, due, clock))

    def _show_next(self, numbers: Numbers) -> None:
        undecided = numbers.matches.by_state.get(ReviewState.UNREVIEWED, 0)
        mine = numbers.matches.by_state.get(ReviewState.MINE, 0)
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
                self.tr("%n match(es) wait for your decision", "", undecided),
                self.tr("The program only says “likely” or “possible”. You know best which photos show you."),
                self.tr("Decide"),
            )
        elif not numbers.case_count:
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
        else:
            step = (
                "letters",
                self.tr("All is decided"),
                self.tr("Send the letters that you saved, write to another company, or look through more photos."),
                self.tr("Write another letter"),
            )
        self._next_page, title, text, action = step
        self._next_icon.set_name(step[0])
        self.next_title.setText(title)
        self.next_text.setText(text)
        self.next_button.setText(action)

    def _case_card(self, case: Case, today: date, due_if_today: Deadline | None, clock: CaseClock | None) -> Card:
        card = Card(horizontal=True)
        card.body.addWidget(IconView("letters", 24, tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        title = self.tr("{recipient}: {request}").format(
            recipient=case.recipient_name, request=words.request_kind(case.kind)
        )
        written = self._written(case)
        owed = self._owed(case, today, due_if_today, clock)
        texts.addWidget(StrongLabel(title))
        texts.addWidget(BodyLabel(written, tone="muted"))
        if owed:
            texts.addWidget(BodyLabel(owed))
        open_button = Button(self.tr("Open the case"), "", "quiet")
        open_button.setAccessibleName(self.tr("Open the case: {title}").format(title=title))
        open_button.clicked.connect(partial(self.context.case_requested.emit, case.id))
        texts.addWidget(Flow(open_button))
        card.setAccessibleName(f"{title}. {written} {owed}".strip())
        card.body.addLayout(texts, 1)
        return card

    def _written(self, case: Case) -> str:
        if case.state is CaseState.DRAFT:
            return self.tr("Written on {day}. Not sent as far as this program knows.").format(
                day=words.day(case.created_at)
            )
        return self.tr("Written on {day}. The newest entry in its log is of {last}.").format(
            day=words.day(case.created_at), last=words.day(case.events[-1].on)
        )

    def _owed(self, case: Case, today: date, due_if_today: Deadline | None, clock: CaseClock | None) -> str:
        """When an answer is owed; empty if one came, if the case is closed, and where no time runs."""
        if case.state is CaseState.CLOSED or history_of(case).answered_on is not None:
            return ""
        if clock is None or clock.basis is Basis.EXPECTED:
            arrival, due = (today, due_if_today) if clock is None else (clock.started_on, clock.deadline)
            if due is None:
                return ""
            return self.tr("If it arrives on {day}, an answer is owed by {due}.").format(
                day=words.day(arrival), due=words.day(due.due)
            )
        return self.tr("An answer is owed by {due}.").format(due=words.day(clock.deadline.due))


def _number_card(number: int, text: str) -> Card:
    card = Card()
    card.body.setSpacing(0)
    card.body.setContentsMargins(16, 12, 16, 12)
    card.setMinimumWidth(112)
    card.body.addWidget(NumberLabel(QLocale().toString(number), wrap=False))
    card.body.addWidget(SmallLabel(text, tone="muted", wrap=False))
    card.setAccessibleName(f"{number} {text}")
    return card
