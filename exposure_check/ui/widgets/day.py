"""A day that is typed or picked from a calendar, with all four digits of the year."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QSizePolicy


class DayEdit(QDateEdit):
    """Shows ``day`` the short way of the window's language."""

    def __init__(self, day: date) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(re.sub(r"y+", "yyyy", short))
        self.setCalendarPopup(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def day(self) -> date:
        """The day that is shown."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())
