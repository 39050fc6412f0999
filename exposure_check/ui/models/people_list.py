"""People as a list model, in the words of the page that lists them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_check.domain.person import Person, PersonId
from exposure_check.ui.models.row_delegate import BADGE_ROLE, SECOND_LINE_ROLE, TONE_ROLE

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person, and what the page says about them. ``tone``: of the badge, see ``TONE_ROLE``."""

    person: Person
    second_line: str
    badge: str = ""
    tone: str = ""


class PeopleListModel(QAbstractListModel):
    """One row per person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PersonRow] = []

    def set_rows(self, rows: list[PersonRow]) -> None:
        """Show these people."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def person_at(self, row: int) -> Person | None:
        """The person in a row, None outside of the list."""
        return self._rows[row].person if 0 <= row < len(self._rows) else None

    def row_of(self, person_id: PersonId) -> int:
        """The row of a person, -1 if they are not in the list."""
        return next((number for number, row in enumerate(self._rows) if row.person.id == person_id), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.person.name
        if role == SECOND_LINE_ROLE:
            return row.second_line
        if role == BADGE_ROLE:
            return row.badge
        if role == TONE_ROLE:
            return row.tone
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = ". ".join(text for text in (row.badge, row.second_line) if text)
            return self.tr("{name}: {told}").format(name=row.person.name, told=told)
        return None
