"""What a worker can do once it is confined: tried from inside, in workers that the real pool started."""

from __future__ import annotations

import json
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from exposure_check.domain.face import Template
from exposure_check.domain.photo import AnalysisJob, AnalysisLimits, FileState, Reason
from exposure_check.faces import entry, health, packs, start, validation, worker
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.faces.open_pack import OpenEngine
from exposure_check.faces.probe import Attempt, Probe
from exposure_check.faces.settings import WorkerSettings
from exposure_check.isolation import sandbox
from exposure_check.isolation.pool import WorkerPool
from tests.unit.faces.conftest import RESOURCES

KEEP_FROM = 0.423

landlock = pytest.mark.skipif(sandbox.landlock_version() < 1, reason="this kernel has no Landlock")
seccomp = pytest.mark.skipif(not sandbox.has_seccomp(), reason="there is no seccomp on this system")


def start_as_ever(settings: WorkerSettings) -> None:
    """What the analyser does; from here, so that a worker has read this file before it may not any more."""
    start.start_worker(settings, keep_stderr=False)


def confine_files_only(settings: WorkerSettings) -> None:
    from exposure_check.faces import probe as loaded

    sandbox.has_seccomp()
    assert loaded
    assert sandbox.confine_files([*sandbox.program_files(settings.resources_dir), *sandbox.SYSTEM_FILES])


def confine_calls_only(settings: WorkerSettings) -> None:
    del settings
    assert sandbox.confine_calls()


def confine_nothing(settings: WorkerSettings) -> None:
    del settings


def use_libraries() -> bytes:
    """Threads, a perceptual hash, and the raw decoder, all loaded late."""
    import io

    import imagehash
    import rawpy

    found: list[str] = []
    thread = threading.Thread(target=lambda: found.append(str(imagehash.phash(Image.new("RGB", (64, 64))))))
    thread.start()
    thread.join()
    try:
        rawpy.imread(io.BytesIO(b"II*\0" + bytes(1000)))
    except rawpy.LibRawError as error:
        found.append(type(error).__name__)
    return json.dumps(found).encode()


@pytest.fixture
def ask(settings: WorkerSettings, tmp_path: Path) -> Iterator[Callable[[Callable[[WorkerSettings], None]], Probe]]:
    pools: list[WorkerPool] = []

    def probe_in(initializer: Callable[[WorkerSettings], None]) -> Probe:
        pools.append(WorkerPool(1, 60.0, initializer=initializer, initargs=(settings,)))
        (tmp_path / "kept").write_bytes(b"kept")
        sent = pools[-1].submit(entry.look_at_protection, str(tmp_path), str(tmp_path / "kept")).result()
        return validation.read(Probe, sent, settings.pack.key)

    yield probe_in
    for pool in pools:
        pool.shutdown(cancel_futures=True)


@landlock
@seccomp
def test_a_worker_can_do_none_of_what_a_decoder_never_needs(
    ask: Callable[[Callable[[WorkerSettings], None]], Probe], tmp_path: Path
) -> None:
    found = ask(start_as_ever)
    assert set(found.refused) == set(Attempt)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert (found.file_size, found.core_size) == (0, 0)
    assert found.memory is not None
    assert found.processor_seconds is not None


@landlock
def test_landlock_alone_keeps_files_out_of_reach(ask: Callable[[Callable[[WorkerSettings], None]], Probe]) -> None:
    assert {Attempt.READ, Attempt.WRITE, Attempt.DELETE} <= set(ask(confine_files_only).refused)


@seccomp
def test_seccomp_alone_leaves_nothing_but_reading(ask: Callable[[Callable[[WorkerSettings], None]], Probe]) -> None:
    assert set(ask(confine_calls_only).refused) == set(Attempt) - {Attempt.READ}


@pytest.mark.skipif(sys.platform == "win32", reason="signals and processes as on POSIX systems")
def test_the_attempts_succeed_where_nothing_is_confined(
    ask: Callable[[Callable[[WorkerSettings], None]], Probe], tmp_path: Path
) -> None:
    """Otherwise the tests above would prove nothing."""
    assert ask(confine_nothing).refused == ()
    assert [path.name for path in tmp_path.iterdir()] == ["written"]


def test_no_folder_with_the_persons_own_files_counts_as_the_program(
    user_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "base_prefix", "/")
    monkeypatch.setattr(sys, "prefix", str(user_folder))
    monkeypatch.chdir(user_folder)
    monkeypatch.syspath_prepend(str(user_folder))
    paths = sandbox.program_files(RESOURCES)
    assert RESOURCES in paths
    assert not any(user_folder.is_relative_to(path) for path in paths)


def test_threads_and_libraries_that_load_late_work_in_a_confined_worker(settings: WorkerSettings) -> None:
    pool = WorkerPool(1, 60.0, initializer=start_as_ever, initargs=(settings,))
    try:
        assert json.loads(pool.submit(use_libraries).result()) == [
            "0000000000000000",
            "LibRawFileUnsupportedError",
        ]
    finally:
        pool.shutdown(cancel_futures=True)


def _save(pixels: Image.Image, path: Path) -> None:
    if path.suffix == ".heic":
        pillow_heif.from_pillow(pixels).save(path)
    else:
        pixels.save(path)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "gif", "bmp", "tif", "heic", "avif"])
def test_a_confined_worker_finds_the_same_as_an_unconfined_one(
    suffix: str, analyser: FaceAnalyser, settings: WorkerSettings, engine: OpenEngine, portrait: Path, tmp_path: Path
) -> None:
    del engine  # prepares the networks that ``worker`` shares
    photo = tmp_path / f"photo.{suffix}"
    with Image.open(portrait) as image:
        _save(image.convert("RGB"), photo)
    template = worker.examine(settings, str(portrait)).faces[0].template
    job = AnalysisJob(str(photo), template, KEEP_FROM)
    here = worker.analyse(settings, job)
    assert here.state is FileState.MATCH
    assert analyser.analyse(job).result() == here
    assert analyser.examine(str(photo)).result() == worker.examine(settings, str(photo))


def test_an_insightface_pack_works_in_a_confined_worker(
    insightface_wheel: Path, cache_dir: Path, portrait: Path, tmp_path: Path
) -> None:
    (tmp_path / "trial").mkdir()
    for name in ("scrfd_500m_bnkps.onnx", "w600k_mbf.onnx"):
        shutil.copy(insightface_wheel / name, tmp_path / "trial" / name)
    pack = packs.insightface_pack(tmp_path, "trial")
    settings = WorkerSettings(pack, cache_dir, RESOURCES, AnalysisLimits())
    analyser = FaceAnalyser(pack, cache_dir=cache_dir, resources_dir=RESOURCES, workers=1)
    try:
        there = analyser.examine(str(portrait)).result()
    finally:
        analyser.close()
    here = worker.examine(settings, str(portrait))
    worker._engine.cache_clear()
    assert len(here.faces) == 1
    assert there == here


def test_the_vault_is_never_handed_to_a_worker(cache_dir: Path, portrait: Path, tmp_path: Path) -> None:
    """A photo stands for it: what counts is that it is not opened, under its own name or another."""
    vault, link, twin = tmp_path / "vault.ecv", tmp_path / "link.png", tmp_path / "twin.png"
    vault.write_bytes(portrait.read_bytes())
    link.symlink_to(vault)
    twin.hardlink_to(vault)
    analyser = FaceAnalyser(
        packs.open_pack(RESOURCES), cache_dir=cache_dir, resources_dir=RESOURCES, workers=1, private=[vault]
    )
    template = Template(analyser.pack, bytes(512))
    try:
        for path in (vault, link, twin):
            result = analyser.analyse(AnalysisJob(str(path), template, KEEP_FROM)).result()
            assert (result.state, result.reason) == (FileState.UNREADABLE, Reason.NO_PERMISSION)
    finally:
        analyser.close()


def test_a_photo_in_a_folder_that_is_newer_than_the_workers_can_be_read(
    analyser: FaceAnalyser, portrait: Path, tmp_path: Path
) -> None:
    assert analyser.examine(str(portrait)).result().problem is None
    (tmp_path / "new").mkdir()
    copy = tmp_path / "new" / "photo.png"
    copy.write_bytes(portrait.read_bytes())
    assert len(analyser.examine(str(copy)).result().faces) == 1


@landlock
@seccomp
def test_the_doctor_asks_a_real_worker(cache_dir: Path, tmp_path: Path) -> None:
    findings = {finding.what: finding for finding in health.protection(RESOURCES, cache_dir, tmp_path / "vault.ecv")}
    assert all(finding.ok for finding in findings.values())
    assert findings["reading the vault and other files"].value == "refused"


def test_the_doctor_says_what_is_missing_and_what_the_system_does_not_have() -> None:
    nothing = Probe(0, False, (), None, None, None, None, None)
    not_there = {finding.what: finding for finding in health._findings(nothing)}
    assert not_there["network of these processes"].ok
    assert "not available" in not_there["network of these processes"].value
    failed = {finding.what: finding for finding in health._findings(replace(nothing, landlock=7, seccomp=True))}
    assert not failed["network of these processes"].ok
    assert not failed["reading the vault and other files"].ok
    only_calls = {finding.what: finding for finding in health._findings(replace(nothing, seccomp=True))}
    assert only_calls["reading the vault and other files"].ok
