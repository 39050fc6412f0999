"""The bare work on a photo, split over as many processes as a scan has: the limit that a scan can reach.

Each process reads, decodes, detects and embeds its share of the photos with the functions of the workers, and does
nothing else: no hash, no metadata, no comparison, no picture of a match, no vault, no progress.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exposure_check.domain.photo import AnalysisLimits
from exposure_check.faces.packs import PackSpec
from exposure_check.faces.settings import WorkerSettings


@dataclass(frozen=True, slots=True)
class BareWork:
    """Seconds from the start of the first process's work to the end of the last one's, and the seconds of all
    processes together by step."""

    seconds: float
    decode: float
    detect: float
    embed: float
    faces: int


def bare_work(photos: Sequence[Path], pack: PackSpec, cache: Path, resources: Path, workers: int) -> BareWork:
    """Time the steps. Loading the networks is not counted."""
    settings = WorkerSettings(pack, cache, resources, AnalysisLimits())
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(workers)
    answers: Any = context.Queue()
    shares = [[str(path) for path in photos[number::workers]] for number in range(workers)]
    processes = [context.Process(target=_work, args=(settings, share, barrier, answers)) for share in shares]
    for process in processes:
        process.start()
    parts = [answers.get() for _ in processes]
    for process in processes:
        process.join()
    begins, ends, decode, detect, embed, faces = zip(*parts, strict=True)
    return BareWork(max(ends) - min(begins), sum(decode), sum(detect), sum(embed), sum(faces))


def _work(settings: WorkerSettings, share: Sequence[str], barrier: Any, answers: Any) -> None:
    from exposure_check.faces import manifest, worker
    from exposure_check.faces.decode import EncodedPhoto

    engine = worker.engine(settings)
    side = manifest.open_pack(settings.resources_dir).finding.side
    if share:
        _one(engine, EncodedPhoto(Path(share[0]).read_bytes(), settings.limits), side, [0.0, 0.0, 0.0])
    barrier.wait()
    began = time.perf_counter()
    steps = [0.0, 0.0, 0.0]
    faces = 0
    for path in share:
        faces += _one(engine, EncodedPhoto(Path(path).read_bytes(), settings.limits), side, steps)
    answers.put((began, time.perf_counter(), *steps, faces))


def _one(engine: Any, encoded: Any, side: int, steps: list[float]) -> int:
    before = time.perf_counter()
    photo = encoded.decode(side)
    decoded = time.perf_counter()
    found = [face for face in engine.glance(photo.pixels) if face.score >= engine.found]
    detected = time.perf_counter()
    engine.embed(photo.pixels, found)
    embedded = time.perf_counter()
    for step, seconds in enumerate((decoded - before, detected - decoded, embedded - detected)):
        steps[step] += seconds
    return len(found)
