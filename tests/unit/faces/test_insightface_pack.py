"""InsightFace packs: loaded from a folder, never downloaded."""

from __future__ import annotations

import hashlib
import shutil
import warnings
from pathlib import Path

import numpy as np
import onnx
import pytest

from exposure_check.domain.errors import PackUnusable
from exposure_check.domain.photo import AnalysisJob, FileState
from exposure_check.faces import faster, graph, packs
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.faces.engine import FaceEngine, Pixels
from exposure_check.faces.insightface_pack import InsightFaceEngine, look_sizes
from exposure_check.faces.open_pack import session
from exposure_check.faces.pack_record import Form
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
def insight_engine(packs_dir: Path, cache_dir: Path) -> InsightFaceEngine:
    folder = packs.insightface_pack(packs_dir, "trial").folder
    assert folder is not None
    return load(Path(folder), cache_dir)


def load(folder: Path, cache_dir: Path) -> InsightFaceEngine:
    return InsightFaceEngine.load(folder, resources_dir=RESOURCES, cache_dir=cache_dir)


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
        load(tmp_path / "models" / "buffalo_l", tmp_path)


def test_a_pack_of_damaged_networks_is_refused(tmp_path: Path) -> None:
    (tmp_path / "det.onnx").write_bytes(b"\0" * 100)
    with pytest.raises(PackUnusable, match="it has no SCRFD"):
        load(tmp_path, tmp_path)


def test_the_rewritten_recogniser_answers_as_the_original_on_real_faces(
    insight_engine: InsightFaceEngine, insightface_wheel: Path, group_pixels: Pixels, tmp_path: Path
) -> None:
    path = insightface_wheel / "w600k_mbf.onnx"
    content = path.read_bytes()
    runs, form = faster.runnable(path, hashlib.sha256(content).hexdigest(), tmp_path)
    assert form is Form.REWRITTEN
    original, rewritten = session(content), session(runs.read_bytes())
    name = original.get_inputs()[0].name
    for face in insight_engine.analyse(group_pixels):
        pixels = ((face.aligned.astype(np.float32) - 127.5) / 127.5).transpose(2, 0, 1)[None]
        vectors = [np.asarray(network.run(None, {name: pixels})[0]).reshape(-1) for network in (original, rewritten)]
        theirs, ours = (vector / np.linalg.norm(vector) for vector in vectors)
        np.testing.assert_allclose(ours, theirs, atol=1e-4)
        np.testing.assert_allclose(face.embedding, ours, atol=1e-4)


def test_a_rewritten_network_is_made_once_and_made_anew_when_it_was_damaged(
    insightface_wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = insightface_wheel / "w600k_mbf.onnx"
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    made, _ = faster.runnable(path, sha256, tmp_path)
    good = made.read_bytes()
    made.write_bytes(good[:-1])
    assert faster.runnable(path, sha256, tmp_path) == (made, Form.REWRITTEN)
    assert made.read_bytes() == good

    def refuse(_: bytes) -> bytes:
        raise AssertionError("rewritten twice")

    monkeypatch.setattr(graph, "without_prelu", refuse)
    assert faster.runnable(path, sha256, tmp_path) == (made, Form.REWRITTEN)


def test_a_network_whose_rewriting_would_answer_differently_runs_as_it_is(
    insightface_wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = insightface_wheel / "w600k_mbf.onnx"
    other = onnx.load_model(str(path))
    for node in other.graph.node:
        if node.op_type == "PRelu":
            node.op_type = "Relu"
            del node.input[1]
    monkeypatch.setattr(graph, "without_prelu", lambda _: other.SerializeToString())
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    assert faster.runnable(path, sha256, tmp_path) == (path, Form.NOT_REWRITTEN)
    assert list(tmp_path.iterdir()) == []


def test_a_cache_that_cannot_be_written_costs_speed_but_not_the_pack(insightface_wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    path = insightface_wheel / "w600k_mbf.onnx"
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    assert faster.runnable(path, sha256, tmp_path / "file" / "cache") == (path, Form.NOT_REWRITTEN)


def test_a_network_that_is_not_the_recorded_one_is_refused(insightface_wheel: Path, tmp_path: Path) -> None:
    with pytest.raises(PackUnusable, match="changed or damaged"):
        faster.runnable(insightface_wheel / "w600k_mbf.onnx", "0" * 64, tmp_path)


def test_the_detector_finds_what_insightface_finds_in_its_square(
    insight_engine: InsightFaceEngine, group_pixels: Pixels
) -> None:
    detector = insight_engine._detector
    for image in (group_pixels, np.ascontiguousarray(group_pixels[:, 600:]), group_pixels[:440]):
        square, _ = detector.detect(np.ascontiguousarray(image[:, :, ::-1]), input_size=[(128, 128), (640, 640)])
        theirs = sorted(tuple(box) for box in square if box[4] >= insight_engine.found)
        faces = [face for face in insight_engine.detect(image) if face.score >= insight_engine.found]
        ours = sorted((face.box.x, face.box.y, face.box.x + face.box.width) for face in faces)
        assert len(ours) == len(theirs) > 0
        np.testing.assert_allclose(np.array(ours), np.array(theirs)[:, :3], atol=3)


@pytest.mark.parametrize(
    ("width", "height", "large"),
    [(1280, 886, (640, 480)), (250, 250, (640, 640)), (400, 800, (352, 640)), (3000, 10, (640, 64))],
)
def test_the_picture_that_is_searched_is_as_large_as_the_photo_needs(
    width: int, height: int, large: tuple[int, int]
) -> None:
    assert look_sizes(width, height) == [(128, 128), large]


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
