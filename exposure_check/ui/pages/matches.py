"""Matches: decide which photos show the person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from exposure_check.domain.match import DecisionChange, Match, MatchId, MatchSummary, ReviewState
from exposure_check.domain.person import PersonId
from exposure_check.domain.scan import ScanReport
from exposure_check.ui import words
from exposure_check.ui.components.match_filters import MatchFilters
from exposure_check.ui.components.match_grid import MatchGrid
from exposure_check.ui.components.page import Page
from exposure_check.ui.components.review_panel import ReviewPanel
from exposure_check.ui.components.thumbnails import ThumbnailLoader
from exposure_check.ui.components.tip import Tip
from exposure_check.ui.context import Context, Undo
from exposure_check.ui.models.match_delegate import MatchDelegate
from exposure_check.ui.models.match_filter import MatchFilter, narrowed
from exposure_check.ui.models.match_list import MatchListModel, let_go, rows_of
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.empty import EmptyState
from exposure_check.ui.widgets.labels import SmallLabel, TitleLabel
from exposure_check.ui.widgets.scroll_area import ScrollArea
from exposure_check.ui.widgets.uniform_list import UniformList


@dataclass(frozen=True, slots=True)
class _Fetched:
    matches: list[Match]
    rows: dict[MatchId, int]
    places: list[str]
    summary: MatchSummary
    latest: ScanReport | None
    change: DecisionChange | None


class _Room(ScrollArea):
    """What the panel is seen in."""

    height_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
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
        self._group: str | None = None
        self._build()

    def _build(self) -> None:
        self.empty = EmptyState(
            "matches",
            self.tr("No matches yet"),
            self.tr("Look through a folder first. What could show you appears here, and you decide."),
            self.tr("Go to Photos"),
        )
        self.empty.button.clicked.connect(partial(self.context.page_requested.emit, "photos"))
        self.count = SmallLabel(tone="muted")
        self.list = UniformList()
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(MatchDelegate(self.list))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.panel.watch(self.list)
        left = QVBoxLayout()
        left.setSpacing(10)
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
        row.addWidget(room, 7)
        self.grid = MatchGrid(self.model)
        self.grid.decided.connect(self.decide_many)
        self.grid.opened.connect(self.look_at)
        self.grid.group_wanted.connect(self.show_group)
        self.views = QStackedWidget()
        self.views.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.views.addWidget(work)
        self.views.addWidget(self.grid)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        whole = ScrollArea()  # for low windows with large text
        whole.setFrameShape(QFrame.Shape.NoFrame)
        whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(TitleLabel(self.tr("Matches")))
        layout.addWidget(self.stack, 1)
        # From the outside in: what is put into something goes through the style sheet again, with all its parts.
        whole.setWidget(self._review())
        room.setWidget(self.panel)
        room.height_changed.connect(self.panel.fit)

    def _review(self) -> QWidget:
        """What is above both views, and the views."""
        self.filters = MatchFilters()
        self.filters.changed.connect(self._filter_changed)
        self.single_button = Button(self.tr("One by one"), "eye")
        self.grid_button = Button(self.tr("Grid"), "photos")
        views = QButtonGroup(self)
        both = QWidget()  # where a row ends they go to the next one together
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        for button, is_grid in ((self.single_button, False), (self.grid_button, True)):
            button.setCheckable(True)
            views.addButton(button)
            button.clicked.connect(partial(self.show_grid, is_grid))
            beside.addWidget(button)
        self.filters.add(both)
        self.single_button.setChecked(True)
        self.copies_button = Button(self.tr("Show its copies"), "photos")
        self.copies_button.clicked.connect(self._show_copies)
        self.filters.add(self.copies_button)
        self.copies_button.hide()
        self.everything_button = Button(self.tr("Show all matches"), "undo")
        self.everything_button.clicked.connect(self.show_everything)
        self.filters.add(self.everything_button)
        self.everything_button.hide()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self.count)
        column.addWidget(self.views, 1)
        return whole

    # --- Reading ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        person_id, session, wanted = self.person_id, self.context.session, self._wanted()

        def fetch() -> _Fetched:
            matches = narrowed(session.review.matches(person_id, None if wanted.group else wanted.state), wanted)
            return _Fetched(
                matches,
                rows_of(matches),
                [source.location for source in session.scanning.sources(person_id)],
                session.review.summary(person_id),
                session.scanning.latest(person_id),
                session.review.last_change(person_id),
            )

        self.context.run(self, fetch, partial(self._take, person_id, wanted))

    def _wanted(self) -> MatchFilter:
        return replace(self.filters.wanted, group=self._group)

    def _take(self, person_id: PersonId, wanted: MatchFilter, fetched: _Fetched) -> None:
        if person_id != self.person_id or wanted != self._wanted():
            return
        latest = fetched.latest
        self.panel.set_thresholds(latest.thresholds if latest is not None else None)
        before = self.panel.match
        self.thumbnails.forget()
        gone = self.model.set_matches(fetched.matches, fetched.rows)
        self.context.run(self, partial(let_go, gone))
        self.filters.offer_places(fetched.places)
        self._offer_undo(fetched.change)
        self.stack.setCurrentIndex(1 if fetched.summary.total else 0)
        self.everything_button.setVisible(wanted != MatchFilter())
        self._say_count(fetched.summary)
        row = self.model.row_of(before.id) if before is not None else -1
        self._go_to(row if row >= 0 else self._next_undecided(-1))
        if not fetched.matches:
            self.panel.show_match(None)
            self._offer_copies()

    def _say_count(self, summary: MatchSummary) -> None:
        shown = self.model.rowCount()
        open_ones = self.tr("%Ln not decided", "", summary.by_state.get(ReviewState.UNREVIEWED, 0))
        if self._group is not None:
            self.count.setText(self.tr("%Ln nearly identical picture(s)", "", shown))
        elif not shown:
            self.count.setText(self.tr("None of this kind"))
        elif self._wanted().is_narrow:
            self.count.setText(
                self.tr("{shown} · {open}").format(shown=self.tr("%Ln shown", "", shown), open=open_ones)
            )
        else:
            self.count.setText(open_ones)

    # --- Which, and how --------------------------------------------------------------------------------------------

    def _filter_changed(self) -> None:
        self._group = None
        self.refresh()

    def show_grid(self, is_grid: bool) -> None:
        """Show many matches at once, or one by one."""
        (self.grid_button if is_grid else self.single_button).setChecked(True)
        row = self.list.currentIndex().row()
        self.views.setCurrentIndex(1 if is_grid else 0)
        self._offer_copies()
        if is_grid:
            self.grid.view.scrollTo(self.model.index(max(row, 0)))
            self.grid.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_at(self, match: Match) -> None:
        """Show one match large."""
        self.show_grid(False)
        self._go_to(self.model.row_of(match.id))

    def _offer_copies(self) -> None:
        """What nearly identical pictures give away may differ: each can be looked at. The grid has its own button."""
        match = self.panel.match
        several = match is not None and match.copies > 0 and self._group is None
        self.copies_button.setVisible(several and self.views.currentIndex() == 0)

    def _show_copies(self) -> None:
        if self.panel.match is not None:
            self.show_group(self.panel.match)

    def show_group(self, match: Match) -> None:
        """Show nearly identical pictures one by one."""
        self._group = match.group
        self.refresh()

    def show_everything(self) -> None:
        """Show all matches again."""
        self._group = None
        self.filters.clear_choices()

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
        self._offer_copies()

    def _next_undecided(self, after: int) -> int:
        for row in range(after + 1, self.model.rowCount()):
            match = self.model.match_at(row)
            if match is not None and match.state is ReviewState.UNREVIEWED:
                return row
        return min(after + 1, self.model.rowCount() - 1)

    def _current_changed(self, current: QModelIndex) -> None:
        self.panel.show_match(self.model.match_at(current.row()))
        self._offer_copies()

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

    def decide_many(self, matches: list[Match], state: ReviewState) -> None:
        """Record one decision about several matches. It can be taken back in one step."""
        if not matches or self._busy_deciding:
            return
        self._busy_deciding = True
        self.count.setText(self.tr("Saving…"))
        review, person_id = self.context.session.review, self.person_id
        chosen = [match.id for match in matches]

        def store() -> tuple[DecisionChange, MatchSummary]:
            return review.decide(person_id, chosen, state), review.summary(person_id)

        self.context.run(self, store, partial(self._decided_many, state), self._not_decided)

    def _decided_many(self, state: ReviewState, stored: tuple[DecisionChange, MatchSummary]) -> None:
        self._busy_deciding = False
        change, summary = stored
        self._show_decision({match_id: state for match_id, _ in change.before}, summary)
        self._offer_undo(change)
        text = self.tr("Marked %Ln match(es) as “{decision}”.", "", len(change.before))
        self.context.toast(text.format(decision=words.decision(state)), self.undo)

    def _decided(self, match: Match, state: ReviewState, stored: tuple[DecisionChange, MatchSummary]) -> None:
        self._busy_deciding = False
        change, summary = stored
        self._show_decision({match_id: state for match_id, _ in change.before}, summary)
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
            if len(change.before) > 1:
                several = self.tr("“{decision}” for %Ln match(es)", "", len(change.before))
                name = several.format(decision=words.decision(change.after))
            self.context.set_undo(Undo(name, self.undo))

    def _show_decision(self, states: dict[MatchId, ReviewState], summary: MatchSummary) -> None:
        self.model.show_states(states)
        match = self.panel.match
        if match is not None and match.id in states:
            self.panel.show_match(replace(match, state=states[match.id]))
        self._say_count(summary)
        self.context.summary_changed.emit(summary)

    def _match_changed(self, match: Match) -> None:
        self.model.replace(match)
        if self.panel.match is not None and self.panel.match.id == match.id:
            self.panel.show_match(match)
