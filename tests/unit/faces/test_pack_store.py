"""Packs from outside: taken in completely, checked, or not at all."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import shutil
import time
import zipfile
from datetime import date
from pathlib import Path

import pytest

from exposure_check.domain.errors import Cancelled, NotWritable, PackUnusable
from exposure_check.faces import health, pack_list, pack_record, pack_store, packs
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.faces.pack_record import Form
from exposure_check.faces.pack_store import PackStore
from tests.unit.faces.conftest import RESOURCES
from tests.unit.faces.onnx_files import embedder

TODAY = date(2026, 11, 22)
NETWORKS = ("scrfd_500m_bnkps.onnx", "w600k_mbf.onnx")


@pytest.fixture
def store(tmp_path: Path, cache_dir: Path) -> PackStore:
    return PackStore(tmp_path / "packs", RESOURCES, cache_dir)


def left_behind(store: PackStore) -> list[str]:
    return sorted(path.name for path in store.models_dir.iterdir()) if store.models_dir.is_dir() else []


def zipped(path: Path, members: dict[str, bytes], *, compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def real(insightface_wheel: Path) -> dict[str, bytes]:
    return {name: (insightface_wheel / name).read_bytes() for name in NETWORKS}


def test_a_folder_becomes_a_pack_of_its_detector_and_its_recogniser(store: PackStore, insightface_wheel: Path) -> None:
    added = store.add(insightface_wheel, "trial", origin="model", today=TODAY)
    assert sorted(path.name for path in added.folder.iterdir()) == ["pack.json", *NETWORKS]
    record = pack_record.read_record(added.folder)
    assert record == added.record
    assert record is not None
    assert (record.licence, record.accepted_on, record.added_on) == ("insightface-weights-1", TODAY, TODAY)
    for item in record.networks:
        content = (added.folder / item.file).read_bytes()
        assert (item.bytes, item.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert {item.file: item.form for item in record.networks} == dict(
        zip(NETWORKS, (Form.AS_IT_IS, Form.REWRITTEN), strict=True)
    )
    assert {"2d106det.onnx": "landmarks"}.items() <= {left.file: left.what for left in record.left_out}.items()
    assert packs.insightface_pack(store.packs_dir, "trial").key.id == "insightface-trial"


def test_the_recogniser_comes_last_whatever_the_files_are_called(
    store: PackStore, insightface_wheel: Path, tmp_path: Path
) -> None:
    contents = list(real(insightface_wheel).values())
    archive = zipped(tmp_path / "p.zip", {"z.onnx": contents[0], "a.onnx": contents[1]})
    added = store.add(archive, "p", origin="p.zip", today=TODAY)
    assert [(item.file, item.module) for item in added.record.networks] == [
        ("z.onnx", "detection"),
        ("a.onnx", "recognition"),
    ]
    spec = packs.insightface_pack(store.packs_dir, "p")
    assert spec.file_hashes == tuple(hashlib.sha256(content).hexdigest() for content in contents)


@pytest.mark.parametrize("folder", ["", "antelope/", "./deep/er/"])
def test_a_zip_becomes_a_pack_whether_its_networks_lie_in_a_folder_or_not(
    store: PackStore, insightface_wheel: Path, tmp_path: Path, folder: str
) -> None:
    members = {folder + name: content for name, content in real(insightface_wheel).items()}
    archive = zipped(tmp_path / "pack.zip", {**members, folder + "README.md": b"hello"})
    added = store.add(archive, "pack", origin="pack.zip", today=TODAY)
    assert sorted(path.name for path in added.folder.iterdir()) == ["pack.json", *NETWORKS]


def test_the_licence_text_of_a_pack_is_kept_and_told(store: PackStore, insightface_wheel: Path, tmp_path: Path) -> None:
    members = {**real(insightface_wheel), "MODEL.LICENSE": b"for my friends only"}
    added = store.add(zipped(tmp_path / "p.zip", members), "p", origin="p.zip", today=TODAY)
    assert added.own_licence == "for my friends only"
    assert (added.folder / "MODEL.LICENSE").read_bytes() == b"for my friends only"


def test_the_manifest_of_a_pack_says_how_pixels_are_scaled(
    store: PackStore, insightface_wheel: Path, tmp_path: Path
) -> None:
    tasks = {
        "detection": {"file": NETWORKS[0]},
        "recognition": {"file": NETWORKS[1], "preprocessing": {"mean": 127.0, "std": 128.5}},
    }
    manifest = {"manifest_version": 2, "model_id": "p", "license": "MODEL.LICENSE", "tasks": tasks}
    members = {**real(insightface_wheel), "manifest.json": json.dumps(manifest).encode()}
    added = store.add(zipped(tmp_path / "p.zip", members), "p", origin="p.zip", today=TODAY)
    scaled = {item.module: (item.input_mean, item.input_std) for item in added.record.networks}
    assert scaled == {"detection": (127.5, 128.0), "recognition": (127.0, 128.5)}


def test_a_wrong_scaling_is_found_out_because_everybody_looks_the_same(
    store: PackStore, insightface_wheel: Path, tmp_path: Path
) -> None:
    wrong = {"recognition": {"file": NETWORKS[1], "preprocessing": {"mean": 0.0, "std": 10000.0}}}
    members = {**real(insightface_wheel), "manifest.json": json.dumps({"manifest_version": 2, "tasks": wrong}).encode()}
    with pytest.raises(PackUnusable, match="takes different people for the same one"):
        store.add(zipped(tmp_path / "p.zip", members), "p", origin="p.zip", today=TODAY)
    assert left_behind(store) == []


def test_a_bomb_is_refused_while_it_is_inflated(store: PackStore, tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "p.zip", {"net.onnx": bytes(40_000_000)}, compression=zipfile.ZIP_DEFLATED)
    with pytest.raises(PackUnusable, match="larger than it may be"):
        store.add(bomb, "p", origin="p.zip", today=TODAY)
    assert left_behind(store) == []


@pytest.mark.parametrize(
    ("kept", "sentence"),
    [
        (NETWORKS[:1], "it has no ArcFace network that compares faces"),
        (NETWORKS[1:], "it has no SCRFD or RetinaFace network that finds faces"),
    ],
)
def test_a_pack_without_one_of_its_halves_is_refused(
    store: PackStore, insightface_wheel: Path, tmp_path: Path, kept: tuple[str, ...], sentence: str
) -> None:
    folder = tmp_path / "half"
    folder.mkdir()
    for name in kept:
        shutil.copy(insightface_wheel / name, folder)
    with pytest.raises(PackUnusable, match=sentence):
        store.add(folder, "half", origin="half", today=TODAY)
    assert left_behind(store) == []


def test_a_pack_with_two_recognisers_names_both(store: PackStore, insightface_wheel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "two"
    folder.mkdir()
    for name in NETWORKS:
        shutil.copy(insightface_wheel / name, folder)
    (folder / "second.onnx").write_bytes(embedder(512))
    with pytest.raises(PackUnusable, match=r"more than one ArcFace .*second\.onnx, w600k_mbf\.onnx"):
        store.add(folder, "two", origin="two", today=TODAY)


def test_a_name_that_is_taken_is_refused_before_anything_is_read(store: PackStore, insightface_wheel: Path) -> None:
    store.add(insightface_wheel, "trial", origin="model", today=TODAY)
    for name in ("trial", "TRIAL"):
        with pytest.raises(PackUnusable, match="there is a pack with this name already"):
            store.add(insightface_wheel, name, origin="model", today=TODAY)
    with pytest.raises(PackUnusable, match="here already, as the pack trial"):
        store.add(insightface_wheel, "other", origin="model", today=TODAY)
    assert left_behind(store) == ["trial"]


@pytest.mark.parametrize("name", ["", ".hidden", "../up", "a/b", "con", "nul.zip", "dot.", "x" * 65, "ümlaut", "a b"])
def test_a_name_that_no_folder_should_have_is_refused(store: PackStore, name: str) -> None:
    with pytest.raises(PackUnusable, match="letters, digits"):
        store.require_name(name)


def test_stop_leaves_nothing(store: PackStore, insightface_wheel: Path) -> None:
    with pytest.raises(Cancelled):
        store.add(insightface_wheel, "trial", origin="model", today=TODAY, is_cancelled=lambda: True)
    assert left_behind(store) == []


def test_a_pack_that_breaks_the_process_that_looks_at_it_costs_only_itself(
    store: PackStore, insightface_wheel: Path
) -> None:
    before = set(multiprocessing.active_children())
    killed: list[multiprocessing.process.BaseProcess] = []

    def kill_the_process() -> bool:
        # Also the one that takes over from a process that was killed before it had begun.
        for child in set(multiprocessing.active_children()) - before:
            killed.append(child)
            child.kill()
        return False

    with pytest.raises(PackUnusable, match="broke the process that looked at it"):
        store.add(insightface_wheel, "trial", origin="model", today=TODAY, is_cancelled=kill_the_process)
    assert killed
    assert left_behind(store) == []


def test_what_a_killed_program_left_is_cleared_away_by_the_next_one(store: PackStore, insightface_wheel: Path) -> None:
    old, young = (store.models_dir / f"{pack_record.UNFINISHED}{age}" for age in ("old", "young"))
    for folder in (old, young):
        folder.mkdir(parents=True)
        (folder / "w600k_mbf.onnx").write_bytes(b"half")
    long_ago = time.time() - pack_store.ABANDONED_SECONDS - 60
    os.utime(old, (long_ago, long_ago))
    assert [spec.key.id for spec in packs.available_packs(RESOURCES, store.packs_dir)] == ["open-yunet-sface"]
    assert packs.unusable_packs(store.packs_dir) == []
    store.add(insightface_wheel, "trial", origin="model", today=TODAY)
    assert left_behind(store) == [young.name, "trial"]


def test_a_folder_that_cannot_be_written_is_told(cache_dir: Path, insightface_wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "packs").write_text("a file")
    with pytest.raises(NotWritable):
        PackStore(tmp_path / "packs", RESOURCES, cache_dir).add(insightface_wheel, "trial", origin="model", today=TODAY)


@pytest.mark.parametrize("change", ["changed", "gone", "record"])
def test_a_pack_whose_files_changed_is_refused_listed_and_reported(
    store: PackStore, insightface_wheel: Path, tmp_path: Path, portrait: Path, change: str
) -> None:
    added = store.add(insightface_wheel, "trial", origin="model", today=TODAY)
    spec = packs.insightface_pack(store.packs_dir, "trial")
    network = added.folder / NETWORKS[1]
    if change == "changed":
        network.write_bytes(network.read_bytes() + b"\0")
    elif change == "gone":
        network.unlink()
    else:
        (added.folder / "pack.json").write_text("{}")
    with pytest.raises(PackUnusable, match=r"changed or damaged|cannot be read|pack\.json is damaged"):
        packs.insightface_pack(store.packs_dir, "trial")
    listed = pack_list.list_packs(RESOURCES, store.packs_dir, str(added.folder))
    assert [(pack.id, pack.in_use, pack.problem is None) for pack in listed] == [
        ("open-yunet-sface", False, True),
        ("insightface-trial", True, False),
    ]
    assert {finding.what: finding.ok for finding in health.packs(listed)} == {
        "face pack in use": False,
        "insightface-trial": False,
    }
    # Also a worker that was told of the pack before it changed does not run it.
    analyser = FaceAnalyser(spec, cache_dir=tmp_path, resources_dir=RESOURCES, workers=1)
    try:
        with pytest.raises(PackUnusable):
            analyser.examine(str(portrait)).result()
    finally:
        analyser.close()


def test_an_untouched_pack_is_listed_with_all_that_is_known_of_it(store: PackStore, insightface_wheel: Path) -> None:
    added = store.add(insightface_wheel, "trial", origin="model", today=TODAY)
    (_, trial) = pack_list.list_packs(RESOURCES, store.packs_dir, str(added.folder))
    assert (trial.in_use, trial.calibrated, trial.problem) == (True, True, None)
    assert "accepted on 2026-11-22" in trial.licence
    in_use, whole = health.packs([trial])
    assert in_use.ok
    assert whole.ok
    assert "w600k_mbf.onnx" in whole.value
    assert pack_list.list_packs(RESOURCES, store.packs_dir, None)[1].in_use is None
