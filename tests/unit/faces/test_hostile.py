"""Hostile files through the real, confined workers: each ends in one counted state, and costs nothing else."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure_check.domain.photo import AnalysisJob, AnalysisLimits, FileState, PhotoAnalysis, Reason
from exposure_check.faces import packs
from exposure_check.faces.analyser import FaceAnalyser
from tests.hostile import corpus, fuzz
from tests.unit.faces.conftest import RESOURCES

KEEP_FROM = 0.423
SECONDS = 10.0
"""For one file, on a busy build server."""

FUZZ_SECONDS = 15.0


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, of this process and the workers that it starts."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.fixture
def hardened(cache_dir: Path, temporary: Path) -> Iterator[FaceAnalyser]:
    """Two workers of its own. Afterwards none of them is left."""
    del temporary  # must be set before the workers start
    before = set(multiprocessing.active_children())
    analyser = FaceAnalyser(
        packs.open_pack(RESOURCES),
        cache_dir=cache_dir,
        resources_dir=RESOURCES,
        workers=2,
        limits=AnalysisLimits(max_seconds=SECONDS, max_memory=1024**3),
    )
    yield analyser
    analyser.close()
    assert set(multiprocessing.active_children()) <= before


def test_every_hostile_file_ends_in_one_state_and_leaves_nothing_behind(
    hardened: FaceAnalyser, temporary: Path, tmp_path: Path, portrait: Path
) -> None:
    (face,) = hardened.examine(str(portrait)).result().faces
    paths = corpus.write(tmp_path / "corpus", huge=not os.environ.get("CI"))
    files_before = _all_files(tmp_path)
    started = time.monotonic()
    futures = {path.name: hardened.analyse(AnalysisJob(str(path), face.template, KEEP_FROM)) for path in paths}
    results = {name: future.result(240) for name, future in futures.items()}
    assert len(results) == len(paths)
    assert all(_is_a_verdict(result) for result in results.values())
    lost = {name: result.reason for name, result in results.items() if result.state is FileState.FAILED}
    assert set(lost.values()) <= {Reason.OUT_OF_MEMORY, Reason.TIMED_OUT}, lost
    assert time.monotonic() - started < 240
    assert _all_files(tmp_path) == files_before
    assert list(temporary.iterdir()) == []
    after = hardened.analyse(AnalysisJob(str(portrait), face.template, KEEP_FROM)).result()
    assert after.state is FileState.MATCH


def _is_a_verdict(result: PhotoAnalysis) -> bool:
    bad = {FileState.UNREADABLE, FileState.TOO_LARGE, FileState.FAILED}
    return (result.state in bad) == (result.reason is not None)


def _all_files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


def test_no_mutated_picture_gets_out_of_its_verdict(hardened: FaceAnalyser, temporary: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mutated"
    folder.mkdir()
    outcome = fuzz.fuzz(hardened, folder, FUZZ_SECONDS, first_seed=0)
    assert outcome.failed == {}, "write the input of a seed with: python -m tests.hostile.fuzz --one SEED"
    assert outcome.inputs > 50
    assert outcome.ended[FileState.MATCH.value] > 0
    assert outcome.ended[Reason.DAMAGED.value] > 0
    assert list(folder.iterdir()) == []
    assert list(temporary.iterdir()) == []


def test_an_input_of_the_fuzzer_is_made_from_its_seed_alone() -> None:
    made = {
        subprocess.run(
            [sys.executable, "-m", "tests.hostile.fuzz", "--one", "7"],
            capture_output=True,
            check=True,
            cwd=RESOURCES.parent,
        ).stdout
        for _ in range(2)
    }
    assert len(made) == 1
    assert made != {b""}
    assert fuzz.mutated(7) != fuzz.mutated(8)
