"""How much waits for the person on a page: matches to decide, cases with something to do today."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from exposure_check.domain.match import MatchSummary, ReviewState
from exposure_check.domain.person import PersonId
from exposure_check.ui.components.todo_list import for_today
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.sidebar import Sidebar

DELAY = 400
"""Milliseconds after the last change: nobody waits for these numbers, and decisions come quickly one after another."""


class Waiting(QObject):
    """Keeps the numbers in the sidebar; they are those of the person at hand."""

    def __init__(self, context: Context, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._context, self._sidebar = context, sidebar
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY)
        self._delay.timeout.connect(self._look)
        for signal in (context.people_changed, context.matches_changed, context.cases_changed):
            signal.connect(self._delay.start)
        context.session_changed.connect(self._clear)
        context.summary_changed.connect(self._show_matches)

    def _clear(self) -> None:
        self._show(None, (0, 0))

    def _look(self) -> None:
        person = self._context.person
        if person is None or not self._context.has_session:
            return
        session, today = self._context.session, self._context.application.today()

        def count() -> tuple[int, int]:
            cases = for_today(session.follow_up.standings(today, person.id), today)
            return _undecided(session.review.summary(person.id)), len(cases)

        self._context.run(self, count, partial(self._show, person.id))

    def _show(self, person_id: PersonId | None, found: tuple[int, int]) -> None:
        person = self._context.person
        if person_id is None or (person is not None and person.id == person_id):
            matches, cases = found
            self._sidebar.set_count("matches", matches)
            self._sidebar.set_count("cases", cases)

    def _show_matches(self, summary: MatchSummary) -> None:
        self._sidebar.set_count("matches", _undecided(summary))


def _undecided(summary: MatchSummary) -> int:
    return summary.by_state.get(ReviewState.UNREVIEWED, 0)
