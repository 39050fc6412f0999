"""The file of a case for a lawyer or an authority: a chronology, the letter, and what was attached, with hashes."""

from __future__ import annotations

from exposure_check.domain.case import CaseEvent


def in_words(event: CaseEvent) -> str:
    """An entry in one line, without its day and note."""
    details = ", ".join(f"{name}: {value}" for name, value in event.details.items())
    return f"{event.event.value} ({details})" if details else event.event.value
