"""Peak memory of scans of more and more photos, and the time of a second scan of them, in one run.

    python -m tests.benchmarks.scan_size [--counts 1000 10000 100000] [--distinct 1000]

Each size runs in a process of its own; the figure is the highest sum of the resident memory of that process and its
workers, read from /proc ten times a second (Linux only). Shared pages are counted once per process, which makes the
figures higher than the truth and the ratio no better. Above ``--distinct`` photos the files are further names of the
first ones: they count as files, are read and hashed, and are known by their content.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.scan_speed import PASSPHRASE, make_photos

SCAN = """
import sys
from pathlib import Path
from exposure_check.bootstrap import Application
from exposure_check.faces.samples import packaged
from exposure_check.services.people import PersonDraft

if __name__ == "__main__":
    session = Application(Path(sys.argv[1])).create_vault(sys.argv[3])
    person = session.people.add(PersonDraft(name="Bench", country="FR"))
    session.enrolment.enrol(person.id, [packaged("skimage", "data", "astronaut.png")])
    for _ in range(2):
        report = session.scanning.scan(person.id, [Path(sys.argv[2])])
        print(report.counts.total, report.counts.unchanged, report.seconds, flush=True)
    session.close()
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """``peak``: MiB at the highest point. Seconds of the first scan and of a second one of the same files."""

    peak: float
    first: float
    second: float


def measure(folder: Path, count: int) -> Measured:
    """Scan ``folder``, which has ``count`` photos, twice."""
    with tempfile.TemporaryDirectory() as home:
        script = Path(home) / "scan.py"
        script.write_text(SCAN)
        process = subprocess.Popen(
            [sys.executable, str(script), str(Path(home) / "vault.ecv"), str(folder), PASSPHRASE],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdout=subprocess.PIPE,
            text=True,
        )
        peak = 0
        while process.poll() is None:
            peak = max(peak, sum(_resident(pid) for pid in _family(process.pid)))
            time.sleep(0.1)
        assert process.returncode == 0
        assert process.stdout is not None
        first, second = (line.split() for line in process.stdout.read().splitlines())
    assert int(first[0]) == int(second[0]) == int(second[1]) == count
    return Measured(peak / 2**20, float(first[2]), float(second[2]))


def make_files(folder: Path, count: int, distinct: int) -> None:
    """``count`` files, ``distinct`` of them with content of their own."""
    make_photos(folder, 0.5, min(count, distinct))
    originals = sorted(folder.iterdir())
    for number in range(len(originals), count):
        os.link(originals[number % len(originals)], folder / f"{number:07}.jpg")


def _family(pid: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, todo = [], [pid]
    while todo:
        one = todo.pop()
        found.append(one)
        todo.extend(children.get(one, []))
    return found


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def main(arguments: Sequence[str]) -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--counts", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--distinct", type=int, default=1000)
    chosen = parser.parse_args(arguments)
    smallest: Measured | None = None
    for count in chosen.counts:
        with tempfile.TemporaryDirectory() as scratch:
            make_files(Path(scratch), count, chosen.distinct)
            measured = measure(Path(scratch), count)
        smallest = smallest or measured
        print(
            f"{count} photos: {measured.peak:.0f} MiB at most, {measured.peak / smallest.peak:.2f} times as "
            f"much as {chosen.counts[0]}; first scan {measured.first:.1f} s, second {measured.second:.2f} s = "
            f"{count / measured.second:.0f} photos/s",
            flush=True,
        )


if __name__ == "__main__":
    main(sys.argv[1:])
