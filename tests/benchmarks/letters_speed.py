"""How fast letters are written as PDF, and what a batch for a thousand people takes.

    python -m tests.benchmarks.letters_speed [PEOPLE]

The first figure is one process after warm-up, one thread: every letter is composed, checked for characters that cannot
be printed, and set. The batch goes through ``services/batch.py`` as the command ``letters`` does: a CSV file in,
a folder per person and ``result.csv`` out, three letters each. Memory is the resident set of the
process after a tenth of the batch and at its end.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

from exposure_check.bootstrap import resources_folder
from exposure_check.domain.batch import BatchProgress
from exposure_check.domain.request import RequestKind
from exposure_check.law.directory import load
from exposure_check.letters.renderer import TypstRenderer
from exposure_check.services.batch import write_batch
from exposure_check.services.letter_batch import BatchOrder
from tests.unit.letters.requests import request

TODAY = date(2026, 11, 22)
WARM_UP = 10
LETTERS = 100
KINDS = (RequestKind.ACCESS, RequestKind.ERASURE, RequestKind.OBJECTION)


def resident_mebibytes() -> float:
    """The resident set of this process (Linux: second field of /proc/self/statm, in pages)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def one_after_the_other(renderer: TypstRenderer) -> None:
    """Print letters a second, by the clock and by processor time."""
    plain = request(evidence=())

    def write(first: int, count: int) -> None:
        for number in range(first, first + count):
            person = replace(plain.person, name=f"Person Number {number}")
            renderer.to_pdf(renderer.compose(replace(plain, person=person)))

    write(0, WARM_UP)
    clock, processor = time.perf_counter(), time.process_time()
    write(WARM_UP, LETTERS)
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    print(f"one thread: {LETTERS / clock:.1f} letters/s, {LETTERS / processor:.1f} per second of processor time")


def batch(renderer: TypstRenderer, folder: Path, people: int) -> None:
    """Print time, letters a second and memory of a batch."""
    (folder / "signed.pdf").write_bytes(b"%PDF-1.7")
    rows = (
        f'Person Number {number},"{number} Street\n1000 City",p{number}@example.org,FR,fr,,,signed.pdf\n'
        for number in range(people)
    )
    heading = "name,address,email,country,language,birth_date,aliases,permission_file\n"
    (folder / "people.csv").write_text(heading + "".join(rows), encoding="utf-8")
    directory = load(resources_folder() / "law")
    order = BatchOrder([directory.get("clearview-ai")], KINDS, folder / "out")
    early: list[float] = []

    def progress(done: BatchProgress) -> None:
        if done.done == people // 10:
            early.append(resident_mebibytes())

    clock, processor = time.perf_counter(), time.process_time()
    result = write_batch(folder / "people.csv", order, renderer, TODAY, progress=progress).rows
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    good = sum(row.status == "good" for row in result)
    print(
        f"{people} people, {good} of {len(result)} letters: {clock:.1f} s, {good / clock:.1f} letters/s, "
        f"{processor:.1f} s of processor time"
    )
    print(f"resident after a tenth: {early[0]:.0f} MiB, at the end: {resident_mebibytes():.0f} MiB")


def main(people: int) -> None:
    """Print the figures."""
    renderer = TypstRenderer(resources_folder())
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    one_after_the_other(renderer)
    with tempfile.TemporaryDirectory() as folder:
        batch(renderer, Path(folder), people)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
