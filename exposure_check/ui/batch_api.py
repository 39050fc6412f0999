"""What the page for many letters uses of the services, gathered in one place as in :mod:`exposure_check.ui.api`."""

from __future__ import annotations

from exposure_check.services.batch import BatchResult, Preview, PreviewRow, preview, write_batch
from exposure_check.services.case_statistics import CaseStatistics, Tally, Timing, case_statistics
from exposure_check.services.letter_batch import BatchOrder
from exposure_check.services.people_table import template
from exposure_check.services.request import write_whole

__all__ = (
    "BatchOrder",
    "BatchResult",
    "CaseStatistics",
    "Preview",
    "PreviewRow",
    "Tally",
    "Timing",
    "case_statistics",
    "preview",
    "template",
    "write_batch",
    "write_whole",
)
