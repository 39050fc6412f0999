"""Dates that the law gives, with the way they were reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Deadline:
    """The answer is owed by ``due``. ``nominal`` is the last day before weekends and holidays move it.

    ``latest_plausible`` is the last date that any reading of the rules supports; nobody is called late before it.
    ``steps`` explain the way in plain English, ``sources`` name the texts.
    """

    nominal: date
    due: date
    latest_plausible: date
    rule: str
    steps: tuple[str, ...]
    sources: tuple[str, ...]
