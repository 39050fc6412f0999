"""What runs inside a worker process: one photo in, one small answer of fixed shape out.

Every function is of module level and takes plain data, so that any ``concurrent.futures`` executor can run
it. The engine is built at the first use in a process and kept.
"""

from __future__ import annotations

import functools
import hashlib
import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from exposure_check.domain.errors import ExposureCheckError, NotReadable, PackUnusable
from exposure_check.domain.face import BoundingBox, CandidateFace, ReferenceExamination, Template
from exposure_check.domain.photo import (
    SCORE_DIGITS,
    AnalysisJob,
    FaceHit,
    FileState,
    PhotoAnalysis,
    Picture,
    Reason,
)
from exposure_check.faces import covering, grouping, manifest, quality
from exposure_check.faces.decode import DecodedPhoto, DecodeError, EncodedPhoto
from exposure_check.faces.engine import DetectedFace, Detection, FaceEngine
from exposure_check.faces.packs import PackKind
from exposure_check.faces.reading import read_file
from exposure_check.faces.settings import WorkerSettings

DETECTION_SIDE = 640
"""Photos are decoded to at least this long a side before faces are looked for: what the detector wants. A JPEG of 2 to
5 megapixels is then decoded at half its size, a larger one at a quarter or an eighth."""

ENOUGH_INTER_EYE_PX = 40.0
"""The aligned face puts the eyes 35 pixels apart: below about that, a larger decoding has more to give."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Looked:
    """A photo in which faces were looked for. ``photo`` is the decoding that detections and faces refer
    to."""

    encoded: EncodedPhoto
    photo: DecodedPhoto
    detections: list[Detection]


@functools.lru_cache(maxsize=1)
def engine(settings: WorkerSettings) -> FaceEngine:
    """The loaded pack of this process. Raises PackUnusable."""
    import cv2

    cv2.setNumThreads(1)
    if settings.pack.kind is PackKind.INSIGHTFACE:
        from exposure_check.faces.insightface_pack import InsightFaceEngine

        return InsightFaceEngine.load(
            Path(settings.pack.folder or ""),
            resources_dir=settings.resources_dir,
            cache_dir=settings.cache_dir,
            file_hashes=settings.pack.file_hashes,
        )
    from exposure_check.faces.open_pack import OpenEngine

    return OpenEngine.load(manifest.open_pack(settings.resources_dir), settings.cache_dir)


def analyse(settings: WorkerSettings, job: AnalysisJob) -> PhotoAnalysis:
    """Compare the photo of ``job`` with its template. Raises PackUnusable only; bad input is an answer."""
    if job.template.pack != settings.pack.key:
        raise PackUnusable(pack=job.template.pack.id, reason="its template was made by another pack")
    faces = engine(settings)
    sha256: str | None = None
    try:
        content = read_file(job.path, settings.limits.max_bytes)
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 in job.known_contents:
            return PhotoAnalysis(FileState.NO_FACE, sha256=sha256, same_content=True)
        looked = _look(faces, EncodedPhoto(content, settings.limits))
        counted = _counted(faces, looked.detections)
        template = np.frombuffer(job.template.vector, dtype="<f4")
        found = faces.embed_for(looked.photo.pixels, counted, template)
        scored = [(round(float(np.dot(template, face.embedding)), SCORE_DIGITS), face) for face in found]
        hits = _hits(settings, looked, [(score, face) for score, face in scored if score >= job.keep_from])
    except ExposureCheckError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a photo does to a decoder, it costs one photo
        state, reason = _verdict(error)
        return PhotoAnalysis(state, reason, sha256=sha256)
    return PhotoAnalysis(
        state=FileState.MATCH if hits else FileState.NO_MATCH if counted else FileState.NO_FACE,
        sha256=sha256,
        width=looked.encoded.width,
        height=looked.encoded.height,
        faces=len(counted),
        hits=hits,
        leaks=looked.encoded.leaks,
        scores=tuple(sorted((score for score, _ in scored), reverse=True)),
        perceptual_hash=grouping.perceptual_hash(looked.photo.pixels) if hits else None,
    )


def examine(settings: WorkerSettings, path: str) -> ReferenceExamination:
    """Find and measure the faces in a photo offered as a reference, largest first. Raises PackUnusable
    only."""
    faces = engine(settings)
    sha256: str | None = None
    try:
        content = read_file(path, settings.limits.max_bytes)
        sha256 = hashlib.sha256(content).hexdigest()
        looked = _look(faces, EncodedPhoto(content, settings.limits))
        found = faces.embed(looked.photo.pixels, _counted(faces, looked.detections))
        found.sort(key=lambda face: -face.box.area)
        candidates = _candidates(settings, looked, found)
    except ExposureCheckError:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        state, reason = _verdict(error)
        return ReferenceExamination(sha256, (), (reason or state).value)
    return ReferenceExamination(sha256, candidates)


def examine_stored(settings: WorkerSettings, jpeg: bytes) -> ReferenceExamination:
    """Find and measure the face that a stored picture of a reference shows, for another pack than the one that made
    it: of the faces that are not covered the one nearest to the centre, or none. Raises PackUnusable only."""
    faces = engine(settings)
    sha256 = hashlib.sha256(jpeg).hexdigest()
    try:
        looked = _look(faces, EncodedPhoto(jpeg, settings.limits))
        pixels = looked.photo.pixels
        shown = [face for face in _counted(faces, looked.detections) if not covering.is_covered(pixels, face.box)]
        height, width = pixels.shape[:2]
        shown.sort(key=lambda face: _off_centre(face.box, width, height))
        candidates = _candidates(settings, looked, faces.embed(pixels, shown[:1]))
    except ExposureCheckError:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        state, reason = _verdict(error)
        return ReferenceExamination(sha256, (), (reason or state).value)
    return ReferenceExamination(sha256, candidates)


def _candidates(settings: WorkerSettings, looked: _Looked, found: Sequence[DetectedFace]) -> tuple[CandidateFace, ...]:
    limits = manifest.quality_limits(settings.resources_dir)
    return tuple(
        CandidateFace(
            box=covering.scaled(face.box, looked.photo.scale),
            template=Template(settings.pack.key, face.embedding.astype("<f4").tobytes()),
            quality=quality.assess(face, limits, scale=looked.photo.scale),
            crop_jpeg=_crop(settings, looked, face, reference=True),
        )
        for face in found
    )


def render(
    settings: WorkerSettings,
    path: str,
    sha256: str,
    box: BoundingBox,
    *,
    covered: bool,
    longest_side: int,
    frame: int = 0,
) -> Picture:
    """Picture ``frame`` of a file upright, at most ``longest_side`` pixels long; ``covered`` puts a mosaic over every
    face but the one at ``box`` (pixels of the upright original). Raises PackUnusable, and NotReadable also if the
    content is not ``sha256`` any more: the box would then point at somebody else."""
    try:
        content = read_file(path, settings.limits.max_bytes)
        _require_content(path, content, sha256)
        del frame  # so far only the first picture of a file is looked at
        encoded = EncodedPhoto(content, settings.limits)
        if covered:
            faces = engine(settings)
            photo = encoded.decode(max(longest_side, DETECTION_SIDE))
            kept = covering.scaled(box, 1 / photo.scale)
            strangers = [face.box for face in covering.others(faces.detect(photo.pixels), kept)]
            rules = manifest.covering_rules(settings.resources_dir)
            pixels = covering.cover(photo.pixels, kept, strangers, rules, mosaic=True)
        else:
            pixels = encoded.decode(longest_side).pixels
        shown = covering.shrunk(pixels, longest_side)
    except ExposureCheckError:
        raise
    except Exception as error:
        state, reason = _verdict(error)
        raise NotReadable(path=path, reason=(reason or state).value) from error
    return Picture(width=shown.shape[1], height=shown.shape[0], rgb=shown.tobytes())


def _require_content(path: str, content: bytes, sha256: str) -> None:
    if hashlib.sha256(content).hexdigest() != sha256:
        raise NotReadable(path=path, reason="it has changed since it was scanned")


def embed_labelled(settings: WorkerSettings, path: str) -> bytes | None:
    """The embedding, float32[d] little endian, of the face nearest to the centre of a photo of a labelled
    set; None if there is no face. For measuring and calibrating only: a scan never lets embeddings out of a
    worker. Raises NotReadable, PackUnusable."""
    faces = engine(settings)
    try:
        encoded = EncodedPhoto(read_file(path, settings.limits.max_bytes), settings.limits)
        looked = _look(faces, encoded)
        counted = _counted(faces, looked.detections)
        if not counted:
            return None
        height, width = looked.photo.pixels.shape[:2]
        face = min(counted, key=lambda item: _off_centre(item.box, width, height))
        return faces.embed(looked.photo.pixels, [face])[0].embedding.astype("<f4").tobytes()
    except ExposureCheckError:
        raise
    except Exception as error:
        state, reason = _verdict(error)
        raise NotReadable(path=path, reason=(reason or state).value) from error


def _look(faces: FaceEngine, encoded: EncodedPhoto) -> _Looked:
    """Decode as little as possible, detect, and decode in full only where a face is too small to be embedded
    well."""
    photo = encoded.decode(DETECTION_SIDE)
    detections = faces.detect(photo.pixels)
    counted = _counted(faces, detections)
    smallest = min((face.inter_eye_px for face in counted), default=ENOUGH_INTER_EYE_PX)
    if photo.scale > 1.01 and smallest < ENOUGH_INTER_EYE_PX:
        wanted = max(photo.pixels.shape[:2]) * ENOUGH_INTER_EYE_PX / max(smallest, 1.0)
        larger = encoded.decode(math.ceil(wanted))
        detections = [face.scaled(photo.scale / larger.scale) for face in detections]
        photo = larger
    return _Looked(encoded, photo, detections)


def _counted(faces: FaceEngine, detections: Sequence[Detection]) -> list[Detection]:
    return [face for face in detections if face.score >= faces.found]


def _hits(
    settings: WorkerSettings, looked: _Looked, scored: Sequence[tuple[float, DetectedFace]]
) -> tuple[FaceHit, ...]:
    hits = [
        FaceHit(
            box=covering.scaled(face.box, looked.photo.scale),
            score=score,
            inter_eye_px=face.inter_eye_px * looked.photo.scale,
            thumbnail_jpeg=_crop(settings, looked, face),
        )
        for score, face in scored
    ]
    return tuple(sorted(hits, key=lambda hit: -hit.score))


def _crop(settings: WorkerSettings, looked: _Looked, face: DetectedFace, *, reference: bool = False) -> bytes:
    return covering.crop_jpeg(
        looked.photo.pixels,
        face.box,
        looked.detections,
        engine(settings).detect,
        manifest.covering_rules(settings.resources_dir),
        reference=reference,
    )


def _off_centre(box: BoundingBox, width: int, height: int) -> float:
    return (box.x + box.width / 2 - width / 2) ** 2 + (box.y + box.height / 2 - height / 2) ** 2


def _verdict(error: Exception) -> tuple[FileState, Reason | None]:
    """How a photo is counted that raised ``error``. The log gets the kind of the error and nothing that names
    a file."""
    if isinstance(error, DecodeError):
        return error.state, error.reason
    if isinstance(error, MemoryError) or "alloc" in str(error).lower() or "insufficient memory" in str(error).lower():
        return FileState.FAILED, Reason.OUT_OF_MEMORY
    log.warning("a photo raised %s", type(error).__name__)
    return FileState.FAILED, Reason.INTERNAL
