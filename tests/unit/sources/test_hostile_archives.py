"""Hostile archives through real confined processes: each entry ends counted, nothing is written, nothing good is lost.

Those that take long, and longer fuzzing: ``python -m tests.hostile.archives --huge``,
``python -m tests.hostile.fuzz_archives``.
"""

from __future__ import annotations

import multiprocessing
import re
import subprocess
import sys
from pathlib import Path

import pytest

from exposure_check.domain.photo import FileState, Reason
from tests.hostile import archives, fuzz_archives

CHECKOUT = Path(__file__).parents[3]
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
    assert sorted(tmp_path.iterdir()) == [path, temporary]
    assert not list(temporary.iterdir())
    assert multiprocessing.active_children() == before


def test_reading_all_of_them_takes_little_memory() -> None:
    """In a program of its own: the system tells the peak of all children together, and other tests have larger ones."""
    if sys.platform == "win32":
        pytest.skip("the system does not tell the peak of a child")
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.archives"], capture_output=True, text=True, check=True, cwd=CHECKOUT
    )
    peaks = [int(found) for found in re.findall(r"peak so far +(\d+) MiB", done.stdout)]
    assert len(peaks) == len(ARCHIVES)
    assert 0 < peaks[-1] * 1024**2 < MOST_BYTES


def test_mutated_archives_end_in_entries_that_can_be_believed() -> None:
    outcome = fuzz_archives.fuzz(8.0, 0)
    assert outcome.failed == {}
    assert outcome.inputs > 50
    assert outcome.read.keys() == {"zip", "tar", "tar.gz"}
