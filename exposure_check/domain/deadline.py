"""Dates that the law gives, with the way they were reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Limit(StrEnum):
    """What has to be done within the time. The day that each is counted from is in its comment."""

    ANSWER = "answer"  # receipt of the request
    CONFIRMATION = "confirmation"  # receipt of the request; only that it arrived is confirmed
    OPT_OUT = "opt-out"  # receipt of a request to stop selling and sharing
    COMPLAINT = "complaint"  # receipt of a complaint by the controller, who acknowledges it
    AUTHORITY = "authority"  # lodging of a complaint with the authority, which owes news of it
    DESTRUCTION = "destruction"  # last interaction of the person with the company
    REMINDER = "reminder"  # the own letter; a custom of senders, no law


class PauseReason(StrEnum):
    """Why the controller says that its time does not run."""

    IDENTITY = "identity"  # it asked who the person is
    FEE = "fee"  # it asked for a fee
    CLARIFICATION = "clarification"  # it asked what the request means


@dataclass(frozen=True, slots=True)
class Pause:
    """The controller asked something on ``asked`` and had the answer on ``answered``.

    For a question that is still open, ``answered`` is the day of counting: the date then holds if the answer arrives
    that day.
    """

    asked: date
    answered: date
    reason: PauseReason = PauseReason.CLARIFICATION


@dataclass(frozen=True, slots=True)
class Deadline:
    """The answer is owed by ``due``. ``nominal`` is the last day before weekends and holidays move it.

    ``latest_plausible`` is the last date that any reading of the rules supports; nobody is called late before it.
    ``steps`` explain the way in plain English, ``sources`` name the texts. ``statutory`` is False where no law fixes
    the number of days. ``not_settled`` repeats those steps that say what the law leaves open.
    """

    nominal: date
    due: date
    latest_plausible: date
    rule: str
    steps: tuple[str, ...]
    sources: tuple[str, ...]
    statutory: bool = True
    not_settled: tuple[str, ...] = ()
    checked: date | None = None
    """When the rule was last compared with its sources."""

    def is_overdue(self, today: date) -> bool:
        """Whether no reading of the rules leaves any time, at the end of the day before ``today``."""
        return today > self.latest_plausible
