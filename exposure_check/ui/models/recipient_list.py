"""Recipients of letters as a list model."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_check.domain.controller import Controller
from exposure_check.ui import words

_Index = QModelIndex | QPersistentModelIndex

OLD_RECORD_DAYS = 365


class RecipientListModel(QAbstractListModel):
    """One row per recipient: name, kind, country, age of the record."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._recipients: list[Controller] = []

    def set_recipients(self, recipients: list[Controller]) -> None:
        """Show these recipients."""
        self.beginResetModel()
        self._recipients = recipients
        self.endResetModel()

    def recipient_at(self, row: int) -> Controller | None:
        """The recipient in a row, None outside of the list."""
        return self._recipients[row] if 0 <= row < len(self._recipients) else None

    def row_of(self, slug: str) -> int:
        """The row of a recipient, -1 if it is not in the list."""
        return next((row for row, one in enumerate(self._recipients) if one.slug == slug), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._recipients)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._recipients[index.row()]
        second = self.second_line(one)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one.name}\n{second}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{name}: {about}").format(name=one.name, about=second)
        return None

    def second_line(self, one: Controller) -> str:
        """Kind, country and how old the record is, in one line."""
        about = words.recipient_kind(one.kind)
        place = words.country(one.country)
        if place:
            about = self.tr("{kind} · {country}").format(kind=about, country=place)
        return self.tr("{about} · {age}").format(about=about, age=self.age(one))

    def age(self, one: Controller) -> str:
        """How old the address record is."""
        days = one.age_in_days(self._today)
        if days is None:
            return self.tr("undated record")
        if days > OLD_RECORD_DAYS:
            return self.tr("checked %n month(s) ago", "", days // 30)
        if days <= 1:
            return self.tr("checked just now")
        return self.tr("checked %n day(s) ago", "", days)
