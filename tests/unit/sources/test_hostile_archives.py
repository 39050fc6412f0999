"""Hostile archives through real confined processes: each entry ends counted, nothing is written, nothing good is lost.

Those that take long, and longer fuzzing: ``python -m tests.hostile.archives --huge``,
``python -m tests.hostile.fuzz_archives``.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from exposure_check.domain.photo import FileState, Reason
from tests.hostile import archives, fuzz_archives

CHECKOUT = Path(__file__).parents[3]
MOST_SECONDS = 30.0
MOST_BYTES = 700 * 1024**2
ARCHIVES = dict(archives.hostile(huge=False))


@pytest.fixture(scope="module")
def endings() -> dict[str, archives.Ending]:
    """How the reading of each ended that came to an end without leaving a file or a process behind.

    Read in a program of its own: the system tells the peak of all children together, and other tests have larger ones.
    """
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.archives", "--json"],
        capture_output=True,
        text=True,
        check=False,
        cwd=CHECKOUT,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, f"after {told[-1]['name'] if told else 'none'}: {done.stderr}"
    return {
        found["name"]: archives.Ending(
            Counter({(FileState(state), Reason(reason)): count for state, reason, count in found["counts"]}),
            found["offered"],
            found["locators"],
            found["seconds"],
            found["peak"],
        )
        for found in told
    }


@pytest.mark.parametrize("name", ARCHIVES)
def test_every_hostile_archive_ends_counted_and_leaves_nothing_behind(
    name: str, endings: dict[str, archives.Ending]
) -> None:
    each, end = ARCHIVES[name], endings[name]
    assert end.counts.keys() >= set(each.told)
    assert each.offered in {None, end.offered}
    assert end.locators == end.offered + end.counts.total() > 0
    assert not end.counts.keys() & {(FileState.FAILED, reason) for reason in Reason}
    assert end.seconds < MOST_SECONDS


def test_reading_all_of_them_takes_little_memory(endings: dict[str, archives.Ending]) -> None:
    if sys.platform == "win32":
        pytest.skip("the system does not tell the peak of a child")
    assert endings.keys() == ARCHIVES.keys()
    assert 0 < max(end.peak for end in endings.values()) < MOST_BYTES


def test_a_reading_that_leaves_a_file_behind_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    each = next(iter(ARCHIVES.values()))
    read = archives.read

    def littering(path: Path) -> archives.Ending:
        path.with_name("left").touch()
        return read(path)

    monkeypatch.setattr(archives, "read", littering)
    with pytest.raises(RuntimeError, match=re.escape("files ['left'], processes []")):
        archives.read_alone(tmp_path, each)


def test_mutated_archives_end_in_entries_that_can_be_believed() -> None:
    outcome = fuzz_archives.fuzz(8.0, 0)
    assert outcome.failed == {}
    assert outcome.inputs > 50
    assert outcome.read.keys() == {"zip", "tar", "tar.gz"}
