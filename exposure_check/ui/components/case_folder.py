"""Where the file of a case is saved: a new folder with a name that says what it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from exposure_check.domain.case import Case
from exposure_check.ui.api import safe_file_name


def case_folder(parent: Path, case: Case, today: date) -> Path:
    """A folder in ``parent`` that is not there yet."""
    name = safe_file_name(f"{case.recipient}-{case.kind.value}-{today.isoformat()}")
    out, number = parent / name, 2
    while out.exists():
        out, number = parent / f"{name}-{number}", number + 1
    return out
