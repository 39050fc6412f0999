"""What a check of the program's own health found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked. ``ok`` is False where somebody should do something about it."""

    what: str
    value: str
    ok: bool = True
