"""Hostile archives through real confined processes: each entry ends counted, nothing is written, nothing good is lost.

Those that take long, and longer fuzzing: ``python -m tests.hostile.archives --huge``,
``python -m tests.hostile.fuzz_archives``.
"""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from exposure_check.domain.photo import FileState, Reason
from tests.hostile import archives, fuzz_archives

MOST_SECONDS = 30.0
MOST_BYTES = 700 * 1024**2
ARCHIVES = dict(archives.hostile(huge=False))


@pytest.mark.parametrize("name", ARCHIVES)
def test_every_hostile_archive_ends_counted_and_leaves_nothing_behind(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    each = ARCHIVES[name]
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    path = tmp_path / f"archive{each.ending}"
    path.write_bytes(each.make())
    before = multiprocessing.active_children()
    end = archives.read(path)
    assert end.counts.keys() >= set(each.told)
    assert each.offered in {None, end.offered}
    assert end.locators == end.offered + end.counts.total() > 0
    assert not end.counts.keys() & {(FileState.FAILED, reason) for reason in Reason}
    assert end.seconds < MOST_SECONDS
    assert end.peak < MOST_BYTES
    assert sorted(tmp_path.iterdir()) == [path, temporary]
    assert not list(temporary.iterdir())
    assert multiprocessing.active_children() == before


def test_mutated_archives_end_in_entries_that_can_be_believed() -> None:
    outcome = fuzz_archives.fuzz(8.0, 0)
    assert outcome.failed == {}
    assert outcome.inputs > 50
    assert outcome.read.keys() == {"zip", "tar", "tar.gz"}
