"""One template against a million stored ones, against the time that reading them from memory takes.

    python -m tests.benchmarks.template_search [--templates 1000000] [--rounds 9]

The program stores no templates but those of the person, so it never searches like this. A face search engine does:
the figures say what it costs the other side, see docs/scale.md.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from numpy.typing import NDArray

from exposure_check.faces.analyser import default_workers

BEST = 50


def main(arguments: Sequence[str]) -> None:
    """Print milliseconds per search and the share of the memory limit that it reaches."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--templates", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=9)
    chosen = parser.parse_args(arguments)
    random = np.random.default_rng(1)
    for dimensions in (128, 512):
        stored = random.standard_normal((chosen.templates, dimensions), dtype=np.float32)
        query = random.standard_normal(dimensions, dtype=np.float32)
        limit = _median(partial(_read, stored), chosen.rounds)
        product = _median(partial(np.matmul, stored, query), chosen.rounds)
        whole = _median(partial(_search, stored, query), chosen.rounds)
        size = stored.nbytes / 1e9
        print(
            f"{chosen.templates:,} templates of {dimensions} numbers ({size:.2f} GB): reading {limit * 1e3:.1f} ms = "
            f"{size / limit:.1f} GB/s; product {product * 1e3:.1f} ms; with the {BEST} best {whole * 1e3:.1f} ms = "
            f"{whole / limit:.2f} times reading",
            flush=True,
        )


def _read(stored: NDArray[np.float32]) -> float:
    """Every number once, on all processors, with next to nothing done to it."""
    parts = np.array_split(stored, default_workers())
    with ThreadPoolExecutor(len(parts)) as threads:
        return float(max(threads.map(np.max, parts)))


def _search(stored: NDArray[np.float32], query: NDArray[np.float32]) -> NDArray[np.intp]:
    scores = stored @ query
    best = np.argpartition(scores, len(scores) - BEST)[-BEST:]
    return best[np.argsort(-scores[best])]


def _median(job: Callable[[], object], rounds: int) -> float:
    seconds = []
    for _ in range(rounds):
        began = time.perf_counter()
        job()
        seconds.append(time.perf_counter() - began)
    return statistics.median(seconds)


if __name__ == "__main__":
    main(sys.argv[1:])
