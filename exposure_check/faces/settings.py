"""What a worker process is told once. Standard library only: the window builds it before any library is
loaded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from exposure_check.domain.photo import AnalysisLimits
from exposure_check.faces.packs import PackSpec


@dataclass(frozen=True, slots=True)
class WorkerSettings:
    """Pack, folders and limits of a worker. Hashable and picklable."""

    pack: PackSpec
    cache_dir: Path
    resources_dir: Path
    limits: AnalysisLimits
