"""Peak memory of a scan of many photos against a scan of few, in one run.

    python -m tests.benchmarks.scan_memory [--few 500] [--many 5000]

Each scan runs in a process of its own; the figure is the highest sum of the resident memory of that process and its
workers, read from /proc ten times a second (Linux only). Shared pages are counted once per process, which makes the
figures higher than the truth and the ratio no better.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
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
    session.scanning.scan(person.id, [Path(sys.argv[2])])
    session.close()
"""


def peak_of_scan(folder: Path) -> float:
    """MiB at the highest point of a scan of ``folder``."""
    with tempfile.TemporaryDirectory() as home:
        script = Path(home) / "scan.py"
        script.write_text(SCAN)
        process = subprocess.Popen(
            [sys.executable, str(script), str(Path(home) / "vault.ecv"), str(folder), PASSPHRASE],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        peak = 0
        while process.poll() is None:
            peak = max(peak, sum(_resident(pid) for pid in _family(process.pid)))
            time.sleep(0.1)
        assert process.returncode == 0
        return peak / 2**20


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
    parser.add_argument("--few", type=int, default=500)
    parser.add_argument("--many", type=int, default=5000)
    chosen = parser.parse_args(arguments)
    peaks = {}
    with tempfile.TemporaryDirectory() as scratch:
        for count in (chosen.few, chosen.many):
            folder = Path(scratch) / str(count)
            folder.mkdir()
            make_photos(folder, 0.5, count)
            peaks[count] = peak_of_scan(folder)
            print(f"{count} photos: {peaks[count]:.0f} MiB at the highest point", flush=True)
    print(f"{chosen.many} photos take {peaks[chosen.many] / peaks[chosen.few]:.2f} times the memory of {chosen.few}")


if __name__ == "__main__":
    main(sys.argv[1:])
