"""A stranger's ONNX file has to show what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from onnx import helper

from exposure_check.faces import manifest, network, weights
from tests.unit.faces.conftest import RESOURCES
from tests.unit.faces.onnx_files import embedder, scaling
from tests.unit.faces.onnx_files import network as make_network


def what_is(path: Path) -> network.Facts:
    return network.inspect(path, {}, embedding_length=512)


def written(folder: Path, content: bytes) -> Path:
    path = folder / "net.onnx"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "module", "scaled"),
    [("scrfd_500m_bnkps", "detection", (127.5, 128.0)), ("w600k_mbf", "recognition", (127.5, 127.5))],
)
def test_the_networks_of_a_real_pack_are_known_with_the_scaling_that_insightface_gives_them(
    insightface_wheel: Path, name: str, module: str, scaled: tuple[float, float]
) -> None:
    facts = what_is(insightface_wheel / f"{name}.onnx")
    assert facts.module == module
    assert (facts.input_mean, facts.input_std) == scaled


def test_landmarks_are_not_wanted(insightface_wheel: Path) -> None:
    assert what_is(insightface_wheel / "2d106det.onnx") == network.Facts(None, "landmarks")


def test_yunet_is_not_taken_for_scrfd_and_sface_not_for_arcface(tmp_path: Path, cache_dir: Path) -> None:
    pack = manifest.open_pack(RESOURCES)
    yunet = written(tmp_path, weights.prepared(pack.detector, cache_dir, free_size=True))
    assert what_is(yunet) == network.Facts(None, "a detector of another kind")
    sface = written(tmp_path, weights.prepared(pack.embedder, cache_dir, free_size=False))
    assert what_is(sface) == network.Facts(None, "gives 128 numbers per face where ArcFace gives 512")


def test_a_network_that_takes_numbers_from_other_files_is_left_out(tmp_path: Path) -> None:
    facts = what_is(written(tmp_path, embedder(512, external=True)))
    assert facts == network.Facts(None, "it takes numbers from other files")


def test_a_network_with_operators_from_elsewhere_is_left_out(tmp_path: Path) -> None:
    nodes = [helper.make_node("Anything", ["image"], ["vector"], domain="stranger.example")]
    content = make_network(nodes, size=112, answers=[("vector", [1, 512])], domain="stranger.example")
    assert what_is(written(tmp_path, content)).what == "it needs operators that are not part of ONNX"


def test_scaling_inside_the_network_is_seen_as_insightface_sees_it(tmp_path: Path) -> None:
    named = written(tmp_path, embedder(512, first=scaling("Sub_0", "Mul_1"), source="scaled"))
    facts = what_is(named)
    assert (facts.module, facts.input_mean, facts.input_std) == ("recognition", 0.0, 1.0)


def test_scaling_that_insightface_would_not_see_is_refused_and_not_done_twice(tmp_path: Path) -> None:
    hidden = written(tmp_path, embedder(512, first=scaling("/first/Sub", "/first/Mul"), source="scaled"))
    assert what_is(hidden) == network.Facts(None, "it scales the pixels in a way that insightface would not notice")


def test_a_manifest_decides_over_the_names_of_nodes(tmp_path: Path) -> None:
    path = written(tmp_path, embedder(512, first=scaling("/first/Sub", "/first/Mul"), source="scaled"))
    facts = network.inspect(path, {"recognition": (0.0, 1.0)}, embedding_length=512)
    assert (facts.module, facts.input_mean, facts.input_std) == ("recognition", 0.0, 1.0)


@pytest.mark.parametrize("content", [b"", b"\0" * 100, b"\xff\xff\xff no network", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_network_is_left_out_without_an_error(tmp_path: Path, content: bytes) -> None:
    assert what_is(written(tmp_path, content)).module is None
