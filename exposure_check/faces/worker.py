"""What runs inside a worker process: one photo in, one small answer of fixed shape out.

Every function is of module level and takes plain data, so that any ``concurrent.futures`` executor can run
it. The engine is built at the first use in a process and kept.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import logging
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.errors import ExposureCheckError, NotReadable, PackUnusable
from exposure_check.domain.face import BoundingBox, CandidateFace, ReferenceExamination, Template
from exposure_check.domain.photo import (
    LOOKED_AT,
    SCORE_DIGITS,
    AnalysisJob,
    CleanedCopy,
    FaceHit,
    FileDisclosures,
    FileState,
    PhotoAnalysis,
    Picture,
    Reason,
)
from exposure_check.domain.redaction import RedactedCopy, RedactionOrder
from exposure_check.faces import cleaning, covering, finding, grouping, manifest, quality, redacting
from exposure_check.faces.containers import HEAD_BYTES, container_of
from exposure_check.faces.decode import DecodeError
from exposure_check.faces.engine import DetectedFace, Detection, FaceEngine, Pixels
from exposure_check.faces.finding import Looked
from exposure_check.faces.frames import Frame, PhotoFile
from exposure_check.faces.metadata import names_of, read_sidecar, thumbnail
from exposure_check.faces.packs import PackKind
from exposure_check.faces.reading import read_file
from exposure_check.faces.settings import WorkerSettings
from exposure_check.faces.streams import opened_stream, read_head

log = logging.getLogger(__name__)


LEAST_COMPARED = 320
"""Pixels of the longer side of a photo with which a thumbnail is compared."""

_refused: dict[WorkerSettings, PackUnusable] = {}


def refuse(settings: WorkerSettings, problem: PackUnusable) -> None:
    """From here on every job in this process fails with ``problem``: the pack could not be loaded."""
    _refused[settings] = problem


def engine(settings: WorkerSettings) -> FaceEngine:
    """The loaded pack of this process. Raises PackUnusable."""
    if settings in _refused:
        raise _refused[settings]
    return _engine(settings)


@functools.lru_cache(maxsize=1)
def _engine(settings: WorkerSettings) -> FaceEngine:
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


def analyse(settings: WorkerSettings, job: AnalysisJob, sidecar: bytes | None = None) -> PhotoAnalysis:
    """Compare the photo of ``job`` with its template; ``sidecar``: the XMP file beside it. Raises PackUnusable only;
    bad input is an answer."""
    if job.template.pack != settings.pack.key:
        raise PackUnusable(pack=job.template.pack.id, reason="its template was made by another pack")
    engine(settings)  # a pack that cannot be loaded is no fault of the photo
    sha256: str | None = None
    try:
        container = container_of(read_head(job.path, HEAD_BYTES))
        if container is not None:
            return _with_sidecar(_analyse_film(settings, job, container), sidecar)
        content = read_file(job.path, settings.limits.max_bytes)
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 in job.known_contents:
            return PhotoAnalysis(FileState.NO_FACE, sha256=sha256, same_content=True)
        photo = PhotoFile(content, settings.limits)
        template = np.frombuffer(job.template.vector, dtype="<f4")
        pictures = list(_all_compared(settings, job, photo, template))
        disclosures = _disclosures(settings, photo, pictures[0].small)
    except ExposureCheckError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a photo does to a decoder, it costs one photo
        state, reason = _verdict(error)
        return PhotoAnalysis(state, reason, sha256=sha256)
    hits = tuple(sorted((hit for compared in pictures for hit in compared.hits), key=lambda hit: -hit.score))
    scores = sorted((score for compared in pictures for score in compared.scores), reverse=True)
    analysis = PhotoAnalysis(
        state=FileState.MATCH if hits else FileState.NO_MATCH if scores else FileState.NO_FACE,
        sha256=sha256,
        width=photo.width,
        height=photo.height,
        faces=len(scores),
        hits=hits,
        leaks=names_of(disclosures),
        disclosures=disclosures,
        scores=tuple(scores),
        perceptual_hash=next((c.perceptual_hash for c in pictures if hits and hits[0] in c.hits), None),
    )
    return _with_sidecar(analysis, sidecar)


def _with_sidecar(analysis: PhotoAnalysis, sidecar: bytes | None) -> PhotoAnalysis:
    """``analysis``, with what the file beside the photo gives away."""
    if sidecar is None or analysis.state not in LOOKED_AT:
        return analysis
    disclosures = (*analysis.disclosures, *read_sidecar(sidecar))
    return dataclasses.replace(analysis, disclosures=disclosures, leaks=names_of(disclosures))


def _analyse_film(settings: WorkerSettings, job: AnalysisJob, container: str) -> PhotoAnalysis:
    # Loaded with the first film: FFmpeg takes memory in every worker.
    from exposure_check.faces import film
    from exposure_check.faces.tracking import SeenFace

    template = np.frombuffer(job.template.vector, dtype="<f4")

    def compare(picture: Frame) -> list[SeenFace]:
        faces = engine(settings)
        looked = _look(settings, picture)
        seen = []
        for face in faces.embed_for(looked.photo.pixels, looked.counted(faces), template):
            score = round(float(np.dot(template, face.embedding)), SCORE_DIGITS)
            hit = functools.partial(_film_hit, settings, looked, score, face)
            seen.append(SeenFace(covering.scaled(face.box, looked.photo.scale), face.embedding, score, hit))
        return seen

    with opened_stream(job.path, settings.limits.max_video_bytes) as stream:
        return film.analyse(settings, job, stream, container, compare)


def _film_hit(settings: WorkerSettings, looked: Looked, score: float, face: DetectedFace) -> tuple[FaceHit, int]:
    (hit,) = _hits(settings, looked, [(score, face)])
    return hit, grouping.perceptual_hash(looked.photo.pixels)


@dataclass(frozen=True, slots=True)
class _Compared:
    """What one picture of a file adds to the answer. ``scores``: one for each face found in it. ``small``: the first
    picture as a thumbnail is compared with it, where there is one."""

    hits: tuple[FaceHit, ...]
    scores: tuple[float, ...]
    perceptual_hash: int | None
    small: NDArray[np.float32] | None = None


def _all_compared(
    settings: WorkerSettings, job: AnalysisJob, photo: PhotoFile, template: NDArray[np.float32]
) -> Iterator[_Compared]:
    """For each picture of a file, up to one that is damaged. Raises DecodeError if that is the first one."""
    for picture in photo.frames():
        compare_thumbnails = picture.frame == 0 and bool(photo.metadata.thumbnails)
        try:
            yield _compared(settings, job, picture, template, compare_thumbnails=compare_thumbnails)
        except DecodeError:
            if picture.frame == 0:
                raise
            return


def _compared(
    settings: WorkerSettings,
    job: AnalysisJob,
    picture: Frame,
    template: NDArray[np.float32],
    *,
    compare_thumbnails: bool = False,
) -> _Compared:
    faces = engine(settings)
    looked = _look(settings, picture)
    found = faces.embed_for(looked.photo.pixels, looked.counted(faces), template)
    scored = [(round(float(np.dot(template, face.embedding)), SCORE_DIGITS), face) for face in found]
    hits = _hits(settings, looked, [(score, face) for score, face in scored if score >= job.keep_from])
    perceptual_hash = grouping.perceptual_hash(looked.photo.pixels) if hits else None
    small = None
    if compare_thumbnails:
        small = thumbnail.small(looked.photo.pixels, manifest.thumbnail_rules(settings.resources_dir))
    return _Compared(hits, tuple(score for score, _ in scored), perceptual_hash, small)


def _disclosures(
    settings: WorkerSettings, photo: PhotoFile, small: NDArray[np.float32] | None
) -> tuple[Disclosure, ...]:
    """What the file gives away. ``small``: its picture as thumbnails are compared with it."""
    disclosures = photo.metadata.disclosures
    if small is None:
        return disclosures
    rules = manifest.thumbnail_rules(settings.resources_dir)
    size, orientation = (photo.width, photo.height), photo.first.orientation
    for encoded in photo.metadata.thumbnails:
        shown = thumbnail.size_if_different(encoded, small, size, orientation, rules)
        if shown is not None:
            other = Disclosure(DisclosureKind.EMBEDDED_THUMBNAIL, f"{shown[0]} x {shown[1]}", FoundIn.FILE)
            return (*disclosures, other)
    return disclosures


def disclosures(settings: WorkerSettings, path: str) -> FileDisclosures:
    """What the photo gives away. Raises NotReadable if it is none."""
    try:
        container = container_of(read_head(path, HEAD_BYTES))
        if container is not None:
            return FileDisclosures(_film_disclosures(settings, path, container))
        photo = PhotoFile(read_file(path, settings.limits.max_bytes), settings.limits)
        pixels = photo.first.decode(LEAST_COMPARED).pixels
        small = thumbnail.small(pixels, manifest.thumbnail_rules(settings.resources_dir))
        return FileDisclosures(_disclosures(settings, photo, small))
    except ExposureCheckError:
        raise
    except Exception as error:
        raise _not_readable(path, error) from error


def _film_disclosures(settings: WorkerSettings, path: str, container: str) -> tuple[Disclosure, ...]:
    from exposure_check.faces.metadata.film import read_container
    from exposure_check.faces.video import VideoFile

    with (
        opened_stream(path, settings.limits.max_video_bytes) as stream,
        VideoFile(stream, container, settings.limits) as video,
    ):
        return read_container(video.metadata)


def clean(settings: WorkerSettings, path: str) -> CleanedCopy:
    """The photo without metadata. Raises NotReadable if it is none, or cannot be decoded."""
    try:
        return cleaning.cleaned(PhotoFile(read_file(path, settings.limits.max_bytes), settings.limits))
    except ExposureCheckError:
        raise
    except Exception as error:
        raise _not_readable(path, error) from error


def redact(settings: WorkerSettings, path: str, order: RedactionOrder) -> RedactedCopy:
    """The picture of a document with most of it covered. Raises NotReadable if it is none, or cannot be decoded."""
    try:
        photo = PhotoFile(read_file(path, settings.limits.max_bytes), settings.limits)
        return redacting.redacted(photo, order, settings.resources_dir / "fonts" / "NotoSans-Bold.ttf")
    except ExposureCheckError:
        raise
    except Exception as error:
        raise _not_readable(path, error) from error


def _not_readable(path: str, error: Exception) -> NotReadable:
    state, reason = _verdict(error)
    return NotReadable(path=path, reason=(reason or state).value)


def examine(settings: WorkerSettings, path: str) -> ReferenceExamination:
    """Find and measure the faces in a photo offered as a reference, largest first. Raises PackUnusable
    only."""

    def largest_first(looked: Looked) -> list[Detection]:
        return sorted(looked.counted(engine(settings)), key=lambda face: -face.box.area)

    return _examined(settings, lambda: read_file(path, settings.limits.max_bytes), largest_first)


def examine_stored(settings: WorkerSettings, jpeg: bytes) -> ReferenceExamination:
    """Find and measure the face that a stored picture of a reference shows, for another pack than the one that made
    it: of the faces that are not covered the one nearest to the centre, or none. Raises PackUnusable only."""

    def the_uncovered_one(looked: Looked) -> list[Detection]:
        pixels = looked.photo.pixels
        shown = [face for face in looked.counted(engine(settings)) if not covering.is_covered(pixels, face.box)]
        return sorted(shown, key=lambda face: _off_centre(face.box, pixels))[:1]

    return _examined(settings, lambda: jpeg, the_uncovered_one)


def _examined(
    settings: WorkerSettings, read: Callable[[], bytes], choose: Callable[[Looked], list[Detection]]
) -> ReferenceExamination:
    """The faces that ``choose`` takes from the first picture of what ``read`` returns, measured. Raises PackUnusable
    only."""
    faces = engine(settings)
    sha256: str | None = None
    try:
        content = read()
        sha256 = hashlib.sha256(content).hexdigest()
        looked = _look(settings, PhotoFile(content, settings.limits).first)
        candidates = _candidates(settings, looked, faces.embed(looked.photo.pixels, choose(looked)))
    except ExposureCheckError:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        state, reason = _verdict(error)
        return ReferenceExamination(sha256, (), (reason or state).value)
    return ReferenceExamination(sha256, candidates)


def _candidates(settings: WorkerSettings, looked: Looked, found: Sequence[DetectedFace]) -> tuple[CandidateFace, ...]:
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
        with _picture(settings, path, sha256, frame) as picture:
            shown = _shown(settings, picture, box, covered=covered, longest_side=longest_side)
    except ExposureCheckError:
        raise
    except Exception as error:
        raise _not_readable(path, error) from error
    return Picture(width=shown.shape[1], height=shown.shape[0], rgb=shown.tobytes())


@contextlib.contextmanager
def _picture(settings: WorkerSettings, path: str, sha256: str, frame: int) -> Iterator[Frame]:
    """Picture ``frame`` of the photo or film at ``path``. Raises DecodeError, and NotReadable if the content is not
    ``sha256``."""
    container = container_of(read_head(path, HEAD_BYTES))
    if container is None:
        content = read_file(path, settings.limits.max_bytes)
        _require_content(path, hashlib.sha256(content).hexdigest(), sha256)
        yield PhotoFile(content, settings.limits).frame(frame)
        return
    from exposure_check.faces.video import VideoFile

    with opened_stream(path, settings.limits.max_video_bytes) as stream:
        _require_content(path, hashlib.file_digest(stream, "sha256").hexdigest(), sha256)
        stream.seek(0)
        with VideoFile(stream, container, settings.limits) as video:
            yield video.at(frame)


def _shown(settings: WorkerSettings, picture: Frame, box: BoundingBox, *, covered: bool, longest_side: int) -> Pixels:
    if not covered:
        return covering.shrunk(picture.decode(longest_side).pixels, longest_side)
    looked = _look(settings, picture)
    photo = max(looked.photo, picture.decode(longest_side), key=lambda decoded: decoded.pixels.size)
    kept = covering.scaled(box, 1 / photo.scale)
    detections = [face.scaled(looked.photo.scale / photo.scale) for face in looked.detections]
    strangers = [face.box for face in covering.others(detections, kept)]
    rules = manifest.covering_rules(settings.resources_dir)
    return covering.shrunk(covering.cover(photo.pixels, kept, strangers, rules, mosaic=True), longest_side)


def _require_content(path: str, found: str, sha256: str) -> None:
    if found != sha256:
        raise NotReadable(path=path, reason="it has changed since it was scanned")


def embed_labelled(settings: WorkerSettings, path: str) -> bytes | None:
    """The embedding, float32[d] little endian, of the face nearest to the centre of a photo of a labelled
    set; None if there is no face. For measuring and calibrating only: a scan never lets embeddings out of a
    worker. Raises NotReadable, PackUnusable."""
    faces = engine(settings)
    try:
        looked = _look(settings, PhotoFile(read_file(path, settings.limits.max_bytes), settings.limits).first)
        counted = looked.counted(faces)
        if not counted:
            return None
        pixels = looked.photo.pixels
        face = min(counted, key=lambda item: _off_centre(item.box, pixels))
        return faces.embed(pixels, [face])[0].embedding.astype("<f4").tobytes()
    except ExposureCheckError:
        raise
    except Exception as error:
        raise _not_readable(path, error) from error


@functools.lru_cache(maxsize=1)
def _rules(settings: WorkerSettings) -> manifest.Finding:
    rules = manifest.open_pack(settings.resources_dir).finding
    if settings.pack.kind is PackKind.INSIGHTFACE:
        # SCRFD scores good faces lower than YuNet does, with which this was measured: every photo would be checked.
        return replace(rules, doubtful=0.0)
    return rules


def _look(settings: WorkerSettings, picture: Frame) -> Looked:
    return finding.look(engine(settings), picture, _rules(settings))


def _hits(
    settings: WorkerSettings, looked: Looked, scored: Sequence[tuple[float, DetectedFace]]
) -> tuple[FaceHit, ...]:
    return tuple(
        FaceHit(
            box=covering.scaled(face.box, looked.photo.scale),
            score=score,
            inter_eye_px=face.inter_eye_px * looked.photo.scale,
            thumbnail_jpeg=_crop(settings, looked, face),
            frame=looked.picture.frame,
        )
        for score, face in scored
    )


def _crop(settings: WorkerSettings, looked: Looked, face: DetectedFace, *, reference: bool = False) -> bytes:
    faces = engine(settings)
    rules = manifest.covering_rules(settings.resources_dir)

    def search(crop: Pixels) -> list[Detection]:
        found = faces.glance(crop, side=round(rules.search_enlarged * max(crop.shape[:2])))
        return [detection for detection in found if detection.score >= faces.covered]

    detect = finding.turned_detect(search, looked.quarter_turns)
    return covering.crop_jpeg(looked.photo.pixels, face.box, looked.detections, detect, rules, reference=reference)


def _off_centre(box: BoundingBox, pixels: Pixels) -> float:
    height, width = pixels.shape[:2]
    return math.hypot(box.x + box.width / 2 - width / 2, box.y + box.height / 2 - height / 2)


def _verdict(error: Exception) -> tuple[FileState, Reason | None]:
    """How a photo is counted that raised ``error``. The log gets the kind of the error and nothing that names
    a file."""
    if isinstance(error, DecodeError):
        return error.state, error.reason
    if isinstance(error, MemoryError) or "alloc" in str(error).lower() or "insufficient memory" in str(error).lower():
        return FileState.FAILED, Reason.OUT_OF_MEMORY
    log.warning("a photo raised %s", type(error).__name__)
    return FileState.FAILED, Reason.INTERNAL
