"""A mutation fuzzer over the decoders, through real confined workers.

    python -m tests.hostile.fuzz [--seconds 300] [--seed 0] [--one SEED] [--workers 2]

An input is made from its seed alone, so a seed is all that has to be kept of one that fails: ``--one`` writes that
input to standard output. Every input must end in a verdict; a worker that is lost, runs out of time or sends what is no
answer is a finding. Running out of memory is a verdict: the limit did its work.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from exposure_check.bootstrap import resources_folder
from exposure_check.domain.photo import AnalysisJob, AnalysisLimits, PhotoAnalysis, Reason
from exposure_check.faces import packs
from exposure_check.faces.analyser import FaceAnalyser
from tests.hostile.samples import samples

KEEP_FROM = 0.3
FINDINGS = {Reason.TIMED_OUT, Reason.WORKER_DIED, Reason.INTERNAL}
LIMITS = AnalysisLimits(max_seconds=20.0, max_pixels=20_000_000, max_memory=1024**3)
INTERESTING = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


@dataclass
class Outcome:
    """How the inputs ended, and the seeds of those that should have ended otherwise."""

    ended: Counter[str] = field(default_factory=Counter)
    failed: dict[str, str] = field(default_factory=dict)

    @property
    def inputs(self) -> int:
        """How many inputs ended."""
        return self.ended.total()


def mutated(seed: int) -> tuple[str, bytes]:
    """A good picture with one to eight mutations: its kind, and its bytes."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    kind = chance.choice(sorted(samples()))
    content = bytearray(samples()[kind])
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        chance.choice((_flip, _set_number, _set_number, _move, _cut, _repeat, _splice))(content, chance)
    return kind, bytes(content)


def _place(content: bytearray, chance: random.Random) -> int:
    """Anywhere; half of the time near the start, where the headers are."""
    most = max(1, len(content))
    return chance.randrange(min(most, 600) if chance.random() < 0.5 else most)


def _flip(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 4, 16))):
        if content:
            content[_place(content, chance)] ^= 1 << chance.randrange(8)


def _set_number(content: bytearray, chance: random.Random) -> None:
    """A length, an offset, a count or a size becomes an extreme one."""
    width = chance.choice((1, 2, 4))
    value = chance.choice((*INTERESTING, chance.getrandbits(32), len(content))) % 256**width
    place = _place(content, chance)
    content[place : place + width] = value.to_bytes(width, chance.choice(("big", "little")))


def _move(content: bytearray, chance: random.Random) -> None:
    start, size = _place(content, chance), chance.choice((1, 4, 16, 64, 1024))
    block = content[start : start + size]
    del content[start : start + size]
    place = _place(content, chance)
    content[place:place] = block


def _cut(content: bytearray, chance: random.Random) -> None:
    start = _place(content, chance)
    del content[start : start + chance.choice((1, 2, 8, 100, len(content)))]


def _repeat(content: bytearray, chance: random.Random) -> None:
    start = _place(content, chance)
    block = content[start : start + chance.choice((4, 12, 64, 512))]
    content[start:start] = block * chance.choice((1, 2, 50))


def _splice(content: bytearray, chance: random.Random) -> None:
    """A piece of another picture."""
    other = samples()[chance.choice(sorted(samples()))]
    start, size = _place(bytearray(other), chance), chance.choice((8, 64, 512, len(other)))
    place = _place(content, chance)
    content[place : place + (size if chance.random() < 0.5 else 0)] = other[start : start + size]


def fuzz(analyser: FaceAnalyser, folder: Path, seconds: float, first_seed: int) -> Outcome:
    """Send inputs to ``analyser`` for ``seconds``. Each lies in ``folder`` for as long as it is looked at."""
    outcome = Outcome()
    good = folder / "good.png"
    good.write_bytes(samples()["png"])
    template = analyser.examine(str(good)).result().faces[0].template
    good.unlink()
    deadline = time.monotonic() + seconds
    waiting: list[tuple[int, Path, Future[PhotoAnalysis]]] = []
    for seed, path in _inputs(folder, first_seed):
        waiting.append((seed, path, analyser.analyse(AnalysisJob(str(path), template, KEEP_FROM))))
        if len(waiting) >= 4 * analyser.workers:
            _take(outcome, *waiting.pop(0))
        if time.monotonic() > deadline:
            break
    for one in waiting:
        _take(outcome, *one)
    return outcome


def _inputs(folder: Path, first_seed: int) -> Iterator[tuple[int, Path]]:
    seed = first_seed
    while True:
        kind, content = mutated(seed)
        path = folder / f"{seed}.{kind}"
        path.write_bytes(content)
        yield seed, path
        seed += 1


def _take(outcome: Outcome, seed: int, path: Path, answer: Future[PhotoAnalysis]) -> None:
    result = answer.result()
    outcome.ended[(result.reason or result.state).value] += 1
    if result.reason in FINDINGS:
        outcome.failed[f"{seed}.{path.name.partition('.')[2]}"] = result.reason.value
    path.unlink()


def main() -> int:
    """Fuzz for as long as asked; 1 if there was a finding."""
    parser = argparse.ArgumentParser(description="Mutate pictures and look at them in confined workers.")
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--one", type=int, help="write the input of this seed to standard output and end")
    chosen = parser.parse_args()
    if chosen.one is not None:
        sys.stdout.buffer.write(mutated(chosen.one)[1])
        return 0
    resources = resources_folder()
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        folder = Path(name)
        analyser = FaceAnalyser(
            packs.open_pack(resources),
            cache_dir=folder / "cache",
            resources_dir=resources,
            workers=chosen.workers,
            limits=LIMITS,
        )
        try:
            outcome = fuzz(analyser, folder, chosen.seconds, chosen.seed)
        finally:
            analyser.close()
    print(outcome.inputs, "inputs:", dict(outcome.ended))
    for seed, problem in outcome.failed.items():
        print("seed", seed, problem)
    return 1 if outcome.failed else 0


if __name__ == "__main__":
    sys.exit(main())
