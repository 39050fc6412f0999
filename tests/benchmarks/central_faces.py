"""The face in the middle of every photo of a labelled folder (one sub-folder per person), for benchmarks that need more
of it than its embedding."""

from __future__ import annotations

import multiprocessing
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np

from exposure_check.faces import manifest
from exposure_check.faces.engine import Detection, Pixels
from exposure_check.faces.open_pack import OpenEngine

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

Job = TypeVar("Job")
Answer = TypeVar("Answer")


@lru_cache(maxsize=1)
def engine(cache: Path) -> OpenEngine:
    """The built-in pack, once per process."""
    cv2.setNumThreads(1)
    return OpenEngine.load(manifest.open_pack(RESOURCES), cache)


def read(path: Path) -> Pixels | None:
    """The photo as RGB; None if it cannot be read."""
    photo = cv2.imread(str(path))
    return None if photo is None else np.asarray(cv2.cvtColor(photo, cv2.COLOR_BGR2RGB), np.uint8)


def central(faces: OpenEngine, image: Pixels) -> Detection | None:
    """The face nearest to the middle of the photo."""
    height, width = image.shape[:2]
    found = [face for face in faces.detect(image) if face.score >= faces.found]
    return min(
        found,
        key=lambda face: (
            (face.box.x + face.box.width / 2 - width / 2) ** 2 + (face.box.y + face.box.height / 2 - height / 2) ** 2
        ),
        default=None,
    )


@contextmanager
def in_processes(workers: int) -> Iterator[Callable[[Callable[[Path, Job], Answer], Iterable[Job]], Iterator[Answer]]]:
    """Runs a function of module level, called with a folder for prepared networks and a job, in worker processes; the
    answers come in the order of the jobs."""
    with tempfile.TemporaryDirectory() as scratch:
        cache = Path(scratch)
        engine(cache)  # prepares the networks once, for all workers
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:

            def run(function: Callable[[Path, Job], Answer], jobs: Iterable[Job]) -> Iterator[Answer]:
                listed = list(jobs)
                return pool.map(function, [cache] * len(listed), listed, chunksize=8)

            yield run
