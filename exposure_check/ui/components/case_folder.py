"""Files of cases, each saved into a new folder with a name that says what it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from exposure_check.domain.case import Case
from exposure_check.domain.errors import Cancelled
from exposure_check.domain.person import PersonId
from exposure_check.domain.progress import CancelCheck, Progress, ProgressCallback, ignore_progress, never_cancelled
from exposure_check.ui.api import Session, safe_file_name


def case_folder(parent: Path, case: Case, today: date) -> Path:
    """A folder in ``parent`` that is not there yet."""
    name = safe_file_name(f"{case.recipient}-{case.kind.value}-{today.isoformat()}")
    out, number = parent / name, 2
    while out.exists():
        out, number = parent / f"{name}-{number}", number + 1
    return out


def save_case_files(
    session: Session,
    person_id: PersonId | None,
    parent: Path,
    today: date,
    progress: ProgressCallback = ignore_progress,
    is_cancelled: CancelCheck = never_cancelled,
) -> int:
    """Save the file of every case, of one person or of all, into a new folder of its own in ``parent``; how many.
    Raises :class:`Cancelled`: what is saved stays."""
    cases = session.follow_up.cases(person_id)
    for number, case in enumerate(cases):
        if is_cancelled():
            raise Cancelled
        progress(Progress(number, len(cases)))
        session.follow_up.export(case.id, case_folder(parent, case, today))
    return len(cases)
