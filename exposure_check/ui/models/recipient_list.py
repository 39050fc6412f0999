"""Recipients of letters as a list model."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_check.domain.contact import DatedRecord
from exposure_check.domain.controller import Controller
from exposure_check.ui import words

_Index = QModelIndex | QPersistentModelIndex

MONTHS_FROM, YEARS_FROM = 60, 730
"""Days from which on an age is told in months, in years."""


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
        return self.tr("{about} · {age}").format(about=about, age=self.age_in_words(one))

    def age(self, one: DatedRecord) -> str:
        """How old the address record is."""
        if one.checked is None:
            return self.tr("undated record")
        days = (self._today - one.checked).days
        if days <= 1:
            return self.tr("checked just now")
        if days < MONTHS_FROM:
            return self.tr("checked %n day(s) ago", "", days)
        if days < YEARS_FROM:
            return self.tr("checked %n month(s) ago", "", round(days / 30.4))
        return self.tr("checked %n year(s) ago", "", round(days / 365.25))

    def age_in_words(self, one: DatedRecord) -> str:
        """How old the record is, saying also whether that is too old to be trusted without a look."""
        return self.tr("{age}, may be out of date").format(age=self.age(one)) if self.is_old(one) else self.age(one)

    def is_old(self, one: DatedRecord) -> bool:
        """Whether the record should be looked at before it is used."""
        return one.is_stale(self._today)

    def own_words(self) -> str:
        """The record is the person's own."""
        return self.tr("your own entry")
