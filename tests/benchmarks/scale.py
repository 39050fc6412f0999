"""What a collection of 1e6, 1e8 and 1e10 photos costs on paper, from measured costs.

    python -m tests.benchmarks.scale --photo-ms MS --face-ms MS --faces N --photo-kb KB --read-gbs GBS

The formulas are in docs/scale.md. Costs are per processor core; the printed figures are core time.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

COLLECTIONS = (1e6, 1e8, 1e10)
TEMPLATE_BYTES = 4 * 128
SECONDS_PER_HOUR = 3600.0
HOURS_PER_YEAR = 8766.0


def main(arguments: Sequence[str]) -> None:
    """Print one row per collection."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--photo-ms", type=float, required=True, help="reading, decoding and detecting, per photo")
    parser.add_argument("--face-ms", type=float, required=True, help="aligning and embedding, per face")
    parser.add_argument("--faces", type=float, required=True, help="faces per photo")
    parser.add_argument("--photo-kb", type=float, required=True, help="size of a photo")
    parser.add_argument("--read-gbs", type=float, required=True, help="memory read per second, in GB")
    chosen = parser.parse_args(arguments)
    print("| photos | core time | read | templates | one search | FMR for 1 wrong match |")
    print("|---|---|---|---|---|---|")
    for photos in COLLECTIONS:
        faces = photos * chosen.faces
        seconds = (photos * chosen.photo_ms + faces * chosen.face_ms) / 1000
        stored = faces * TEMPLATE_BYTES / 1e9
        print(
            f"| {photos:.0e} | {_time(seconds)} | {photos * chosen.photo_kb / 1e9:,.2f} TB | {stored:,.1f} GB | "
            f"{_time(stored / chosen.read_gbs)} | {1 / faces:.0e} |"
        )


def _time(seconds: float) -> str:
    hours = seconds / SECONDS_PER_HOUR
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    if hours < 1:
        return f"{seconds:,.1f} s"
    return f"{hours:,.0f} hours" if hours < HOURS_PER_YEAR else f"{hours / HOURS_PER_YEAR:,.1f} years"


if __name__ == "__main__":
    main(sys.argv[1:])
