"""InsightFace packs: loaded from a folder, never downloaded."""

from __future__ import annotations

import shutil
import warnings
from pathlib import Path

import numpy as np
import pytest

from exposure_check.domain.errors import PackUnusable
from exposure_check.domain.photo import AnalysisJob, FileState
from exposure_check.faces import packs
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.faces.engine import FaceEngine, Pixels
from exposure_check.faces.insightface_pack import InsightFaceEngine
from tests.unit.faces.conftest import RESOURCES


@pytest.fixture(scope="module")
def packs_dir(insightface_wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One pack, in insightface's own layout, made of a detector and a recogniser."""
    root = tmp_path_factory.mktemp("insightface")
    folder = root / "models" / "trial"
    folder.mkdir(parents=True)
    for name in ("scrfd_500m_bnkps.onnx", "w600k_mbf.onnx"):
        shutil.copy(insightface_wheel / name, folder / name)
    return root


@pytest.fixture(scope="module")
def insight_engine(packs_dir: Path) -> InsightFaceEngine:
    folder = packs.insightface_pack(packs_dir, "trial").folder
    assert folder is not None
    return InsightFaceEngine.load(Path(folder))


def test_a_pack_finds_and_tells_apart_six_people(
    insight_engine: InsightFaceEngine, group_pixels: Pixels, capfd: pytest.CaptureFixture[str]
) -> None:
    engine: FaceEngine = insight_engine
    faces = engine.analyse(group_pixels)
    assert len(faces) == 6
    scores = np.array([[float(a.embedding @ b.embedding) for a in faces] for b in faces])
    np.testing.assert_allclose(np.diag(scores), 1, atol=1e-5)
    assert (scores - np.eye(6)).max() < 0.3
    assert capfd.readouterr().out == ""


def test_a_pack_embeds_as_insightface_itself_does(
    insight_engine: InsightFaceEngine, packs_dir: Path, portrait_pixels: Pixels
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # insightface's alignment uses an old name of scikit-image
        from insightface.app import FaceAnalysis

        reference = FaceAnalysis(
            name="trial",
            root=str(packs_dir),
            allowed_modules=["detection", "recognition"],
            providers=["CPUExecutionProvider"],
        )
        reference.prepare(ctx_id=-1)
        (theirs,) = reference.get(np.ascontiguousarray(portrait_pixels[:, :, ::-1]))
    (ours,) = insight_engine.analyse(portrait_pixels)
    assert float(ours.embedding @ theirs.normed_embedding) > 0.999


def test_a_pack_is_listed_with_the_hash_of_its_networks(packs_dir: Path) -> None:
    listed = {spec.key.id: spec for spec in packs.available_packs(RESOURCES, packs_dir)}
    assert set(listed) == {"open-yunet-sface", "insightface-trial"}
    assert len(listed["insightface-trial"].file_hashes) == 2
    assert listed["insightface-trial"].key == packs.insightface_pack(packs_dir, "trial").key


def test_a_pack_works_in_a_worker_process(packs_dir: Path, portrait: Path, tmp_path: Path) -> None:
    analyser = FaceAnalyser(
        packs.insightface_pack(packs_dir, "trial"), cache_dir=tmp_path, resources_dir=RESOURCES, workers=1
    )
    try:
        (face,) = analyser.examine(str(portrait)).result().faces
        thresholds = analyser.thresholds(references=1, false_match_rate=1e-4)
        result = analyser.analyse(AnalysisJob(str(portrait), face.template, thresholds.possible)).result()
    finally:
        analyser.close()
    assert result.state is FileState.MATCH
    assert len(face.template.vector) == 512 * 4


def test_a_pack_without_networks_is_refused_before_insightface_could_download_one(tmp_path: Path) -> None:
    (tmp_path / "models" / "buffalo_l").mkdir(parents=True)
    for name in ("buffalo_l", "buffalo_s"):
        with pytest.raises(PackUnusable, match=r"holds no \.onnx file"):
            packs.insightface_pack(tmp_path, name)
    with pytest.raises(PackUnusable, match=r"holds no \.onnx file"):
        InsightFaceEngine.load(tmp_path / "models" / "buffalo_l")


def test_a_pack_of_damaged_networks_is_refused(tmp_path: Path) -> None:
    (tmp_path / "det.onnx").write_bytes(b"\0" * 100)
    with pytest.raises(PackUnusable, match="cannot load it"):
        InsightFaceEngine.load(tmp_path)


def test_a_damaged_pack_is_reported_by_the_first_job(tmp_path: Path, portrait: Path) -> None:
    folder = tmp_path / "models" / "broken"
    folder.mkdir(parents=True)
    (folder / "det.onnx").write_bytes(b"\0" * 100)
    spec = packs.insightface_pack(tmp_path, "broken")
    analyser = FaceAnalyser(spec, cache_dir=tmp_path, resources_dir=RESOURCES, workers=1)
    try:
        with pytest.raises(PackUnusable):
            analyser.examine(str(portrait)).result()
        with pytest.raises(PackUnusable, match="nobody has measured"):
            analyser.thresholds(references=1, false_match_rate=1e-4)
    finally:
        analyser.close()
