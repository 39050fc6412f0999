"""``face_recognition`` (dlib) as a plain loop, where it is installed: what its README shows."""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from exposure_check.faces.samples import packaged

NEEDED = ("dlib", "face_recognition", "face_recognition_models")


def is_installed() -> bool:
    """It is not a library of this program, so it may be missing."""
    return all(importlib.util.find_spec(name) is not None for name in NEEDED)


def plain_loop(photos: Sequence[Path]) -> float:
    """Seconds for all ``photos``; loading is not counted."""
    library: Any = importlib.import_module("face_recognition")
    picture = library.load_image_file(str(packaged("skimage", "data", "astronaut.png")))
    (reference,) = library.face_encodings(picture)
    began = time.perf_counter()
    for path in photos:
        picture = library.load_image_file(str(path))
        library.face_distance(library.face_encodings(picture, library.face_locations(picture)), reference)
    return time.perf_counter() - began
