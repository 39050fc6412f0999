"""Matches: decide which photos show the person."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from exposure_check.domain.match import DecisionChange, Match, MatchId, MatchSummary, ReviewState
from exposure_check.domain.person import PersonId
from exposure_check.domain.scan import ScanReport
from exposure_check.ui import words
from exposure_check.ui.components.page import Page
from exposure_check.ui.components.review_panel import ReviewPanel
from exposure_check.ui.components.thumbnails import ThumbnailLoader
from exposure_check.ui.components.tip import Tip
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.models.match_delegate import MatchDelegate
from exposure_check.ui.models.match_list import MatchListModel
from exposure_check.ui.widgets.empty import EmptyState
from exposure_check.ui.widgets.labels import SmallLabel, TitleLabel

Fetched = tuple[list[Match], MatchSummary, ScanReport | None, DecisionChange | None]


class _Room(QScrollArea):
    """What the panel is seen in."""

    height_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.height_changed.emit(self.viewport().height())


class MatchesPage(Page):
    """A list on the left, one photo large on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.matches_changed.connect(self.mark_stale)
        self.thumbnails = ThumbnailLoader(context, self)
        self.model = MatchListModel(self.thumbnails.request, self)
        self.thumbnails.arrived.connect(self.model.take_thumbnail)
        self.panel = ReviewPanel(context)
        self.panel.decided.connect(self.decide)
        self.panel.step_requested.connect(self.step)
        self.panel.match_changed.connect(self._match_changed)
        self._busy_deciding = False
        self._build()

    def _build(self) -> None:
        self.empty = EmptyState(
            "matches",
            self.tr("No matches yet"),
            self.tr("Look through a folder first. What could show you appears here, and you decide."),
            self.tr("Go to Photos"),
        )
        self.empty.button.clicked.connect(partial(self.context.page_requested.emit, "photos"))
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which matches to show"))
        self.filter.addItem(self.tr("All matches"), None)
        for state in ReviewState:
            self.filter.addItem(words.decision(state), state)
        self.filter.activated.connect(lambda _row: self.refresh())
        self.count = SmallLabel(tone="muted")
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.list.setItemDelegate(MatchDelegate(self.list))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.panel.watch(self.list)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.filter)
        left.addWidget(self.count)
        left.addWidget(self.list, 1)
        work = QWidget()
        below = QVBoxLayout(work)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(
            Tip(
                self.context,
                "matches",
                self.tr(
                    "Go by the whole photo, not only by the face, and choose Unsure when in doubt: "
                    "you can change every decision."
                ),
            )
        )
        row = QHBoxLayout()
        row.setSpacing(20)
        below.addLayout(row, 1)
        row.addLayout(left, 3)
        room = _Room()
        room.setWidget(self.panel)
        room.height_changed.connect(self.panel.fit)
        row.addWidget(room, 7)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(work)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(TitleLabel(self.tr("Matches")))
        layout.addWidget(self.stack, 1)

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        person_id, session, state = self.person_id, self.context.session, self._wanted()

        def fetch() -> Fetched:
            return (
                session.review.matches(person_id, state),
                session.review.summary(person_id),
                session.scanning.latest(person_id),
                session.review.last_change(person_id),
            )

        self.context.run(self, fetch, partial(self._take, person_id, state))

    def _wanted(self) -> ReviewState | None:
        chosen = self.filter.currentData()
        return ReviewState(chosen) if chosen is not None else None

    def _take(self, person_id: PersonId, state: ReviewState | None, fetched: Fetched) -> None:
        if person_id != self.person_id or state != self._wanted():
            return
        matches, summary, latest, change = fetched
        self.panel.set_thresholds(latest.thresholds if latest is not None else None)
        before = self.panel.match
        self.thumbnails.forget()
        self.model.set_matches(matches)
        self._offer_undo(change)
        self.stack.setCurrentIndex(1 if summary.total else 0)
        self.count.setText(
            self.tr("%n not decided", "", summary.by_state.get(ReviewState.UNREVIEWED, 0))
            if matches
            else self.tr("None of this kind")
        )
        row = self.model.row_of(before.id) if before is not None else -1
        self._go_to(row if row >= 0 else self._next_undecided(-1))
        if not matches:
            self.panel.show_match(None)

    # --- Moving ----------------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """The next or the previous match, without deciding."""
        row = self.list.currentIndex().row() + by
        if self.model.match_at(row) is not None:
            self._go_to(row)
        else:
            self.context.announced.emit(self.tr("No more matches in this direction."))

    def _go_to(self, row: int) -> None:
        if self.model.match_at(row) is None:
            row = 0
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.panel.show_match(self.model.match_at(row))

    def _next_undecided(self, after: int) -> int:
        for row in range(after + 1, self.model.rowCount()):
            match = self.model.match_at(row)
            if match is not None and match.state is ReviewState.UNREVIEWED:
                return row
        return min(after + 1, self.model.rowCount() - 1)

    def _current_changed(self, current: QModelIndex) -> None:
        self.panel.show_match(self.model.match_at(current.row()))

    # --- Deciding --------------------------------------------------------------------------------------------------

    def decide(self, state: ReviewState) -> None:
        """Record a decision about the match in view and go on to the next one."""
        match = self.panel.match
        if match is None or self._busy_deciding:
            return
        self._busy_deciding = True
        review, person_id = self.context.session.review, self.person_id

        def store() -> tuple[DecisionChange, MatchSummary]:
            return review.decide(person_id, [match.id], state), review.summary(person_id)

        self.context.run(self, store, partial(self._decided, match, state), self._not_decided)

    def _decided(self, match: Match, state: ReviewState, stored: tuple[DecisionChange, MatchSummary]) -> None:
        self._busy_deciding = False
        change, summary = stored
        self._show_decision({match.id: state}, summary)
        self._offer_undo(change)
        text = self.tr("Marked as “{decision}”.").format(decision=words.decision(state))
        self.context.announced.emit(text)
        if self.panel.match is not None and self.panel.match.id == match.id:
            self._go_to(self._next_undecided(self.model.row_of(match.id)))

    def _not_decided(self, error: Exception) -> None:
        self._busy_deciding = False
        self.context.errors.report(error)

    def undo(self) -> None:
        """Take the newest decision back and show the match again."""
        review, person_id = self.context.session.review, self.person_id

        def take_back() -> tuple[DecisionChange | None, DecisionChange | None, MatchSummary]:
            return review.undo(person_id), review.last_change(person_id), review.summary(person_id)

        self.context.run(self, take_back, self._undone)

    def _undone(self, taken: tuple[DecisionChange | None, DecisionChange | None, MatchSummary]) -> None:
        change, next_change, summary = taken
        self._offer_undo(next_change)
        if change is None:
            return
        self._show_decision(dict(change.before), summary)
        row = max((self.model.row_of(match_id) for match_id, _ in change.before), default=-1)
        if row >= 0:
            self._go_to(row)
        self.context.toast(self.tr("Took back “{decision}”.").format(decision=words.decision(change.after)))

    def _offer_undo(self, change: DecisionChange | None) -> None:
        if change is None:
            self.context.set_undo(None)
        else:
            name = self.tr("“{decision}”").format(decision=words.decision(change.after))
            self.context.set_undo(Undo(name, self.undo))

    def _show_decision(self, states: dict[MatchId, ReviewState], summary: MatchSummary) -> None:
        for match_id, state in states.items():
            match = self.model.match_at(self.model.row_of(match_id))
            if match is not None:
                self._match_changed(replace(match, state=state))
        self.count.setText(self.tr("%n not decided", "", summary.by_state.get(ReviewState.UNREVIEWED, 0)))
        self.context.summary_changed.emit(summary)

    def _match_changed(self, match: Match) -> None:
        self.model.replace(match)
        if self.panel.match is not None and self.panel.match.id == match.id:
            self.panel.show_match(match)
