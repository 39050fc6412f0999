"""OpenCV's own face sample as a plain loop: what a programmer would write in an afternoon."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2

from exposure_check.bootstrap import Application, resources_folder
from exposure_check.faces import manifest
from exposure_check.faces.samples import packaged
from exposure_check.faces.weights import locate, prepared


def _read(path: str) -> Any:
    picture = cv2.imread(path)
    assert picture is not None, path
    return picture


def plain_loop(photos: Sequence[Path]) -> float:
    """Seconds for all ``photos``; loading the networks is not counted.

    OpenCV takes the original YuNet. Its 5.0.0.93 cannot load the original quantised SFace, so it gets the same weights
    in float32, which it runs faster than the quantised ones anyway.
    """
    pack = manifest.open_pack(resources_folder())
    with tempfile.TemporaryDirectory() as scratch:
        recognizer_file = Path(scratch) / "sface.onnx"
        recognizer_file.write_bytes(prepared(pack.embedder, Application().cache_folder, free_size=False))
        detector = cv2.FaceDetectorYN.create(str(locate(pack.detector)), "", (320, 320), 0.6, 0.3, 5000)
        recognizer = cv2.FaceRecognizerSF.create(str(recognizer_file), "")
    reference_photo = _read(str(packaged("skimage", "data", "astronaut.png")))
    detector.setInputSize((reference_photo.shape[1], reference_photo.shape[0]))
    _, faces = detector.detect(reference_photo)
    reference = recognizer.feature(recognizer.alignCrop(reference_photo, faces[0])).copy()

    began = time.perf_counter()
    for path in photos:
        picture = _read(str(path))
        detector.setInputSize((picture.shape[1], picture.shape[0]))
        _, faces = detector.detect(picture)
        for face in faces if faces is not None else ():
            feature = recognizer.feature(recognizer.alignCrop(picture, face))
            recognizer.match(reference, feature, cv2.FaceRecognizerSF_FR_COSINE)
    return time.perf_counter() - began
