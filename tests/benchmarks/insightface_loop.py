"""InsightFace's own way as a plain loop: what its README shows."""

from __future__ import annotations

import time
import warnings
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from exposure_check.faces.samples import packaged


def plain_loop(photos: Sequence[Path], pack: Path, modules: Sequence[str] | None) -> float:
    """Seconds for all ``photos`` with the pack in the folder ``pack``; loading is not counted. ``modules``: None loads
    all networks of the pack, as ``FaceAnalysis`` does unless told otherwise. Its sessions take as many threads as
    onnxruntime gives them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from insightface.app import FaceAnalysis

        allowed = None if modules is None else list(modules)
        analysis = FaceAnalysis(
            name=str(pack), root=str(pack.parent), allowed_modules=allowed, providers=["CPUExecutionProvider"]
        )
        analysis.prepare(ctx_id=-1)
        reference = analysis.get(cv2.imread(str(packaged("skimage", "data", "astronaut.png"))))[0].normed_embedding
        began = time.perf_counter()
        for path in photos:
            picture = cv2.imread(str(path))
            for face in analysis.get(picture):
                float(np.dot(reference, face.normed_embedding))
        return time.perf_counter() - began
