"""Streams out of confined processes: real processes, real limits."""

from __future__ import annotations

import contextlib
import itertools
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from exposure_check.isolation import sandbox
from exposure_check.isolation.stream import MOST_ITEM_BYTES, ReaderLost, StreamLimits, stream

READERS = "tests.unit.isolation.readers"
CHECKOUT = Path(__file__).parents[3]
SHORT = StreamLimits(item_seconds=1.0)


@pytest.fixture(autouse=True)
def _no_process_is_left() -> Iterator[None]:
    before = set(multiprocessing.active_children())
    yield
    assert set(multiprocessing.active_children()) == before


def streamed(reader: str, *arguments: Any, **more: Any) -> Generator[bytes]:
    readable = more.pop("readable", [str(CHECKOUT)])
    return cast("Generator[bytes]", stream(f"{READERS}:{reader}", arguments, readable=readable, **more))


def lost(items: Generator[bytes]) -> str:
    """Why the reader was lost, after its first item."""
    assert next(items) == b"first"
    with pytest.raises(ReaderLost) as raised:
        list(items)
    return raised.value.cause


def is_running(number: int) -> bool:
    with contextlib.suppress(ProcessLookupError):
        os.kill(number, 0)
        return True
    return False


def test_items_come_one_by_one_in_order() -> None:
    assert list(streamed("numbers", 5_000)) == [b"%d" % number for number in range(5_000)]


def test_nothing_is_an_answer() -> None:
    assert list(streamed("numbers", 0)) == []


def test_the_reader_waits_for_whoever_takes_the_items() -> None:
    items = streamed("ahead", 100)
    first = float(next(items))
    time.sleep(1.0)
    rest = [float(item) for item in items]
    # The channel holds a few items; all others were made after the pause.
    assert sum(made > first + 0.9 for made in rest) > 80


def test_pausing_does_not_count_as_the_readers_time() -> None:
    items = streamed("ahead", 20, limits=SHORT)
    next(items)
    time.sleep(1.5)
    assert len(list(items)) == 19


def test_a_reader_that_sleeps_too_long_is_given_up() -> None:
    began = time.monotonic()
    assert lost(streamed("sleeping", 60.0, limits=SHORT)) == "timed out"
    assert time.monotonic() - began < 20


def test_a_reader_that_computes_too_long_is_given_up() -> None:
    assert lost(streamed("computing", limits=SHORT)) == "timed out"


def test_a_reader_that_starts_too_late_is_given_up() -> None:
    with pytest.raises(ReaderLost, match="timed out"):
        list(streamed("late", 60.0, limits=StreamLimits(start_seconds=0.5)))


def test_half_an_item_does_not_hold_anybody() -> None:
    began = time.monotonic()
    assert lost(streamed("half_an_item", limits=SHORT)) == "timed out"
    assert time.monotonic() - began < 20


def test_a_reader_that_crashes_is_noticed() -> None:
    assert lost(streamed("crashing")) == "died"


def test_a_reader_that_wants_too_much_memory_is_stopped_by_its_limit() -> None:
    assert lost(streamed("greedy", 512 * 1024**2, limits=StreamLimits(memory=256 * 1024**2))) == "memory"


def test_of_an_error_in_the_reader_only_its_kind_is_told() -> None:
    assert lost(streamed("failing")) == "LookupError"


def test_too_large_an_item_is_refused_before_it_is_taken_in() -> None:
    with pytest.raises(ReaderLost, match="too large"):
        list(streamed("lump", MOST_ITEM_BYTES, 1))


def test_a_reader_without_end_is_stopped() -> None:
    with pytest.raises(ReaderLost, match="too many items"):
        list(streamed("own_number", limits=StreamLimits(items=50)))


def test_stopping_ends_the_stream_without_an_error() -> None:
    stop = threading.Event()
    items = streamed("sleeping", 60.0, is_cancelled=stop.is_set)
    assert next(items) == b"first"
    threading.Timer(0.3, stop.set).start()
    began = time.monotonic()
    assert list(items) == []
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("how", ["close", "forget"])
def test_no_process_outlives_its_iterator(how: str) -> None:
    items = streamed("own_number")
    number = int(next(items))
    assert is_running(number)
    if how == "close":
        items.close()
    else:
        del items
    assert not is_running(number)


def test_many_readers_at_once_do_not_mix_their_items() -> None:
    streams = [streamed("numbers", 500) for _ in range(4)]
    for number, items in enumerate(itertools.zip_longest(*streams)):
        assert items == (b"%d" % number,) * 4


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_no_reader_outlives_a_parent_that_was_killed() -> None:
    program = (
        "import sys, time\n"
        "from exposure_check.isolation.stream import stream\n"
        "if __name__ == '__main__':\n"
        f"    items = stream('{READERS}:own_number', (), readable=['.'])\n"
        "    print(next(items).decode(), flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=CHECKOUT) as parent:
        assert parent.stdout is not None
        number = int(parent.stdout.readline())
        assert is_running(number)
        parent.kill()
    deadline = time.monotonic() + 10
    while is_running(number) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(number)


@pytest.mark.skipif(sandbox.landlock_version() < 1, reason="this kernel has no Landlock")
@pytest.mark.skipif(not sandbox.has_seccomp(), reason="there is no seccomp on this system")
def test_a_reader_reads_what_it_was_given_and_can_do_nothing_else(tmp_path: Path) -> None:
    inside, outside, target = tmp_path / "in" / "a", tmp_path / "out" / "b", tmp_path / "in" / "new"
    for path in (inside, outside):
        path.parent.mkdir()
        path.write_bytes(b"as it was")
    readable = [str(inside.parent)]
    assert list(streamed("attempts", str(inside), str(outside), str(target), readable=readable)) == [b"read inside"]
    assert sorted(tmp_path.rglob("*")) == [inside.parent, inside, outside.parent, outside]
    assert inside.read_bytes() == b"as it was"
