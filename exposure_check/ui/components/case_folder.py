"""The folder with everything about a case."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from exposure_check.domain.case import Case
from exposure_check.ui.api import FollowUp, safe_file_name


def save_case(follow_up: FollowUp, case: Case, parent: Path, today: date) -> tuple[Path, int]:
    """Write the file of a case into a new folder in ``parent``; returns the folder and how many files are in it. Raises
    NotFound, NotWritable, DiskFull."""
    name = safe_file_name(f"{case.recipient}-{case.kind.value}-{today.isoformat()}")
    out, number = parent / name, 2
    while out.exists():
        out, number = parent / f"{name}-{number}", number + 1
    return out, len(follow_up.export(case.id, out))
