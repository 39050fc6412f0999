"""The jobs as an executor sends them to a worker process. Importing this loads no face library; running one
does."""

from __future__ import annotations

from exposure_check.domain.face import BoundingBox, ReferenceExamination
from exposure_check.domain.photo import AnalysisJob, PhotoAnalysis, Picture
from exposure_check.faces.settings import WorkerSettings


def analyse(settings: WorkerSettings, job: AnalysisJob) -> PhotoAnalysis:
    """See :func:`exposure_check.faces.worker.analyse`."""
    from exposure_check.faces import worker

    return worker.analyse(settings, job)


def examine(settings: WorkerSettings, path: str) -> ReferenceExamination:
    """See :func:`exposure_check.faces.worker.examine`."""
    from exposure_check.faces import worker

    return worker.examine(settings, path)


def examine_stored(settings: WorkerSettings, jpeg: bytes) -> ReferenceExamination:
    """See :func:`exposure_check.faces.worker.examine_stored`."""
    from exposure_check.faces import worker

    return worker.examine_stored(settings, jpeg)


def render(
    settings: WorkerSettings, path: str, sha256: str, box: BoundingBox, covered: bool, longest_side: int, frame: int
) -> Picture:
    """See :func:`exposure_check.faces.worker.render`."""
    from exposure_check.faces import worker

    return worker.render(settings, path, sha256, box, covered=covered, longest_side=longest_side, frame=frame)


def embed_labelled(settings: WorkerSettings, path: str) -> bytes | None:
    """See :func:`exposure_check.faces.worker.embed_labelled`."""
    from exposure_check.faces import worker

    return worker.embed_labelled(settings, path)
