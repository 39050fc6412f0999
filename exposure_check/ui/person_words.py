"""Words about the people of a vault and their permissions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from exposure_check.domain.person import Person
from exposure_check.ui import words

SOON = 30
"""Days before its end from which a permission is said to run out: time enough to ask for a new one."""


class _PersonWords(QObject):
    """lupdate sees plurals only in ``tr`` of an object."""

    def badge(self, person: Person, today: date) -> tuple[str, str]:
        if person.is_owner:
            return self.tr("Owner"), "good"
        if person.permission is None:
            return self.tr("No permission"), "bad"
        left = person.permission.days_left(today)
        if left is None or left > SOON:
            return "", ""
        if left < 0:
            return self.tr("Permission ended"), "bad"
        if left == 0:
            return self.tr("Permission ends today"), "warn"
        return self.tr("Permission ends in %n day(s)", "", left), "warn"

    def permission(self, person: Person, today: date) -> str:
        if person.is_owner:
            return self.tr("Owner of this vault. No permission is needed.")
        if person.permission is None:
            return self.tr("No permission is recorded.")
        document = person.permission.document_name
        kept = self.tr("“{file}”, kept since {day}").format(file=document, day=words.day(person.permission.recorded_on))
        until, left = person.permission.until, person.permission.days_left(today)
        if until is None or left is None:
            return self.tr("{document}. It has no last day.").format(document=kept)
        if left < 0:
            return self.tr("{document}. It ended on {day}.").format(document=kept, day=words.day(until))
        return self.tr("{document}. It is valid until {day}.").format(document=kept, day=words.day(until))


def badge(person: Person, today: date) -> tuple[str, str]:
    """What about the permission must be seen at once, with its tone; empty if nothing."""
    return _PersonWords().badge(person, today)


def permission(person: Person, today: date) -> str:
    """What is recorded, since when, until when."""
    return _PersonWords().permission(person, today)
