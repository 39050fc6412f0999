"""The jobs as an executor sends them to a worker process. Importing this loads no face library; running one
does.

Each returns bytes: its answer as :func:`exposure_check.isolation.envelope.sealed` puts it. The photo that a job may
open comes first, so that the pool can open it for the worker.
"""

from __future__ import annotations

from exposure_check.domain.face import BoundingBox
from exposure_check.domain.photo import AnalysisJob
from exposure_check.domain.redaction import RedactionOrder
from exposure_check.faces.settings import WorkerSettings
from exposure_check.isolation import envelope
from exposure_check.isolation.opening import OfferedPhoto, for_job


def analyse(photo: OfferedPhoto, settings: WorkerSettings, job: AnalysisJob, sidecar: bytes | None = None) -> bytes:
    """A PhotoAnalysis, see :func:`exposure_check.faces.worker.analyse`."""
    from exposure_check.faces import worker

    with for_job(photo):
        return envelope.sealed(lambda: worker.analyse(settings, job, sidecar))


def examine(photo: OfferedPhoto, settings: WorkerSettings) -> bytes:
    """A ReferenceExamination, see :func:`exposure_check.faces.worker.examine`."""
    from exposure_check.faces import worker

    with for_job(photo):
        return envelope.sealed(lambda: worker.examine(settings, photo.path))


def examine_stored(settings: WorkerSettings, jpeg: bytes) -> bytes:
    """A ReferenceExamination, see :func:`exposure_check.faces.worker.examine_stored`."""
    from exposure_check.faces import worker

    return envelope.sealed(lambda: worker.examine_stored(settings, jpeg))


def render(
    photo: OfferedPhoto,
    settings: WorkerSettings,
    sha256: str,
    box: BoundingBox,
    covered: bool,
    longest_side: int,
    frame: int,
) -> bytes:
    """A Picture, see :func:`exposure_check.faces.worker.render`."""
    from exposure_check.faces import worker

    with for_job(photo):
        return envelope.sealed(
            lambda: worker.render(
                settings, photo.path, sha256, box, covered=covered, longest_side=longest_side, frame=frame
            )
        )


def disclosures(photo: OfferedPhoto, settings: WorkerSettings) -> bytes:
    """A FileDisclosures, see :func:`exposure_check.faces.worker.disclosures`."""
    from exposure_check.faces import worker

    with for_job(photo):
        return envelope.sealed(lambda: worker.disclosures(settings, photo.path))


def clean(photo: OfferedPhoto, settings: WorkerSettings) -> bytes:
    """A CleanedCopy, see :func:`exposure_check.faces.worker.clean`."""
    from exposure_check.faces import worker

    with for_job(photo):
        return envelope.sealed(lambda: worker.clean(settings, photo.path))


def redact(photo: OfferedPhoto, settings: WorkerSettings, order: RedactionOrder) -> bytes:
    """A RedactedCopy, see :func:`exposure_check.faces.worker.redact`."""
    from exposure_check.faces import worker

    with for_job(photo):
        return envelope.sealed(lambda: worker.redact(settings, photo.path, order))


def embed_labelled(photo: OfferedPhoto, settings: WorkerSettings) -> bytes:
    """An embedding or None, see :func:`exposure_check.faces.worker.embed_labelled`."""
    from exposure_check.faces import worker

    return envelope.sealed(lambda: worker.embed_labelled(settings, photo.path))


def look_at_protection(scratch: str, private: str) -> bytes:
    """A Probe, see :func:`exposure_check.faces.probe.look`."""
    from exposure_check.faces import probe

    return envelope.sealed(lambda: probe.look(scratch, private))
