"""``face_recognition`` (dlib) as a plain loop, where it is installed: what its README shows.

It runs in a process of its own, because it brings old libraries along that our workers should not meet.
"""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
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
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.dlib_loop", *map(str, photos)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _run(photos: Sequence[str]) -> float:
    library: Any = importlib.import_module("face_recognition")
    picture = library.load_image_file(str(packaged("skimage", "data", "astronaut.png")))
    reference, *_ = library.face_encodings(picture)  # it takes a part of the spacesuit for a second face
    began = time.perf_counter()
    for path in photos:
        picture = library.load_image_file(path)
        library.face_distance(library.face_encodings(picture, library.face_locations(picture)), reference)
    return time.perf_counter() - began


if __name__ == "__main__":
    print(_run(sys.argv[1:]))
