"""What authorities decided about a recipient, as a list model."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from exposure_check.domain.decision import Decision
from exposure_check.ui import data_words, letter_words

_Index = QModelIndex | QPersistentModelIndex


class DecisionListModel(QAbstractListModel):
    """One row per step of an authority, the newest first: date, authority, what it was, amount."""

    def __init__(self) -> None:
        super().__init__()
        self._decisions: list[Decision] = []

    def set_decisions(self, decisions: list[Decision]) -> None:
        """Show these."""
        self.beginResetModel()
        self._decisions = sorted(decisions, key=lambda each: each.decided, reverse=True)
        self.endResetModel()

    def decision_at(self, row: int) -> Decision | None:
        """The decision in a row, None outside of the list."""
        return self._decisions[row] if 0 <= row < len(self._decisions) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._decisions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._decisions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.head(one)}\n{self.what(one)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{head}: {what}").format(head=self.head(one), what=self.what(one))
        return None

    def head(self, one: Decision) -> str:
        """When and who."""
        return self.tr("{day} · {authority}").format(day=one.decided, authority=data_words.decision(one.authority))

    def what(self, one: Decision) -> str:
        """What sort of step, and how much money."""
        what = letter_words.decision_kind(one.kind)
        return what if one.amount is None else self.tr("{what}, {amount}").format(what=what, amount=one.amount)
