"""Cases as a list model, with a filter by state and a search."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_check.domain.case import CaseId, CaseState, history_of
from exposure_check.services.case_clock import Basis
from exposure_check.services.follow_up import Standing
from exposure_check.services.next_steps import Step, StepKind
from exposure_check.ui import case_words, words
from exposure_check.ui.models.row_delegate import BADGE_ROLE, SECOND_LINE_ROLE, TONE_ROLE

STANDING_ROLE = int(Qt.ItemDataRole.UserRole) + 1

WAITING = frozenset({StepKind.WAIT, StepKind.AWAIT_AUTHORITY})
"""Steps in which it is somebody else's turn."""

_Index = QModelIndex | QPersistentModelIndex


class Shown(StrEnum):
    """Which cases are listed, beyond the single states."""

    OPEN = "open"
    TO_DO = "to-do"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases are listed: some, or those of one state; and what was typed into the search."""

    shown: Shown | CaseState = Shown.OPEN
    text: str = ""

    def fits(self, one: Standing, today: date) -> bool:
        """Whether a case is listed."""
        match self.shown:
            case CaseState():
                is_shown = one.case.state is self.shown
            case Shown.OPEN:
                is_shown = one.case.state is not CaseState.CLOSED
            case Shown.TO_DO:
                is_shown = step_for_today(one, today) is not None
            case _:
                is_shown = True
        found = _plain(f"{one.case.recipient_name} {words.request_kind(one.case.kind)} {one.case.id}")
        return is_shown and all(word in found for word in _plain(self.text).split())


def step_for_today(one: Standing, today: date) -> Step | None:
    """The first thing that can be done today or could have been done before; None if it is somebody else's turn."""
    for step in one.steps:
        if step.kind not in WAITING and (step.on is None or step.on <= today):
            return step
    return None


def title(one: Standing) -> str:
    """Recipient and what was asked for."""
    return f"{one.case.recipient_name} · {words.request_kind(one.case.kind)}"


class CaseListModel(QAbstractListModel):
    """One row per case: whom, what, where it stands, until when."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Standing] = []
        self._rows: list[Standing] = []
        self._today = date.min
        self._filter = CaseFilter()

    @property
    def rows(self) -> list[Standing]:
        """The cases in view, in their order."""
        return list(self._rows)

    def set_cases(self, cases: list[Standing], today: date) -> None:
        """Show these cases."""
        self._all, self._today = cases, today
        self.set_filter(self._filter)

    def set_filter(self, wanted: CaseFilter) -> None:
        """Show only the cases that fit."""
        self.beginResetModel()
        self._filter = wanted
        self._rows = [one for one in self._all if wanted.fits(one, self._today)]
        if wanted.shown is Shown.TO_DO:
            self._rows.sort(key=self._urgency)
        self.endResetModel()

    def row_of(self, case_id: CaseId) -> int:
        """The row of a case, -1 if it is not in view."""
        return next((row for row, one in enumerate(self._rows) if one.case.id == case_id), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._rows[index.row()]
        if role == STANDING_ROLE:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return title(one)
        if role in {Qt.ItemDataRole.ToolTipRole, SECOND_LINE_ROLE}:
            return self.second_line(one)
        if role == BADGE_ROLE:
            return case_words.state(one.case.state)
        if role == TONE_ROLE:
            return case_words.TONES.get(one.case.state, "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{title}: {state}. {dates}").format(
                title=title(one), state=case_words.state(one.case.state), dates=self.second_line(one)
            )
        return None

    def second_line(self, one: Standing) -> str:
        """The next step with its day, or what is waited for."""
        step = step_for_today(one, self._today)
        if step is not None:
            return self.tr("Next: {step}").format(step=case_words.step(step.kind))
        due = owed_line(one, self._today)
        if due:
            return due
        if one.steps and one.steps[0].on is not None:
            return self.tr("{step}, from {day} on").format(
                step=case_words.step(one.steps[0].kind), day=words.day(one.steps[0].on)
            )
        if one.steps:
            return case_words.step(one.steps[0].kind)
        return self.tr("Last entry: {day}").format(day=words.day(one.case.events[-1].on))

    def _urgency(self, one: Standing) -> date:
        step = step_for_today(one, self._today)
        return step.on if step is not None and step.on is not None else self._today


def owed_line(one: Standing, today: date) -> str:
    """Until when an answer is owed; empty if one came, if the case is closed or a draft, and where no time runs."""
    clock = one.clock
    if clock is None or one.case.state is CaseState.CLOSED or history_of(one.case).answered_on is not None:
        return ""
    due = words.day(clock.deadline.due)
    if clock.basis is Basis.EXPECTED:
        text = words.translate("cases", "If it arrived by {day}, an answer is owed by {due}")
        return text.format(day=words.day(clock.started_on), due=due)
    if today > clock.not_late_before:
        return words.translate("cases", "An answer was owed by {due}").format(due=due)
    return words.translate("cases", "An answer is owed by {due}").format(due=due)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
