"""A mutation fuzzer over the readers of ZIP and TAR archives.

    python -m tests.hostile.fuzz_archives [--seconds 300] [--seed 0] [--one SEED]

An input is made from its seed alone: ``--one`` runs that one again. A finding is an exception, more than MOST_SECONDS
for an input, an entry that the parent would not believe, or two of the same name. The readers run in this process,
without a sandbox; only memory is limited, to that of a reading process.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import random
import sys
import tempfile
import time
import traceback
from functools import cache
from pathlib import Path

from exposure_check.domain.photo import FileState, PhotoRef
from exposure_check.isolation.hardening import limit_memory
from exposure_check.sources import entries, reading
from tests.exports import instagram, mastodon
from tests.exports.packing import tarred, zipped
from tests.exports.tree import jpeg
from tests.hostile import archives
from tests.hostile.fuzz_documents import Outcome, mutated

MOST_SECONDS = 20.0
MEMORY = 1024**3
MOST_BYTES = 300_000
INTERESTING = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 2**63 - 1, 2**64 - 1)
MARKS = (b"PK\1\2", b"PK\3\4", b"PK\5\6", b"PK\6\6", b"PK\6\7", b"ustar")


@cache
def good() -> dict[str, tuple[bytes, ...]]:
    """Archives to be spoilt; the packed ones are spoilt before they are packed, too."""
    small = {"a/b.json": b"{}", "a/c.jpg": jpeg(), "\u00fc.jpg": jpeg(1)}
    spoilt = [each for name, each in archives.hostile(huge=False) if not name.endswith(("300 MiB", "1 GB"))]
    made = {each: each.make() for each in spoilt}
    short = {each: content for each, content in made.items() if len(content) < MOST_BYTES}
    return {
        "zip": (
            zipped(instagram.export()),
            zipped(small, 0),
            zipped({"inner.zip": zipped(small), "stored.zip": zipped(small, 0)}, 0),
            zipped({"inner.zip": zipped(small)}),
            *(content for each, content in short.items() if each.ending == ".zip"),
        ),
        "tar": (
            tarred(mastodon.export(), ""),
            tarred(small, ""),
            *(content for each, content in short.items() if each.ending == ".tar"),
        ),
        "tar.gz": (tarred(mastodon.export()), tarred(small)),
    }


def _number(content: bytes, chance: random.Random) -> bytes:
    """One field near a mark becomes an extreme number."""
    places = [place for mark in MARKS if (place := content.find(mark, chance.randrange(len(content) + 1))) >= 0]
    place = chance.choice(places or [0]) + chance.randrange(4, 60)
    width = chance.choice((1, 2, 4, 8))
    number = (chance.choice(INTERESTING) + chance.choice((-1, 0, 0, 1))) % 256**width
    return b"".join((content[:place], number.to_bytes(width, "little"), content[place + width :]))


def run(seed: int) -> str:
    """Make the input of this seed and read it: what it was. Raises whatever is a finding."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    kind = chance.choice(("zip", "zip", "zip", "tar", "tar", "tar.gz"))
    content = chance.choice(good()[kind])
    if kind == "tar.gz" and chance.random() < 0.7:
        content = gzip.compress(mutated(gzip.decompress(content), chance), 1, mtime=0)
    else:
        for _ in range(chance.choice((0, 1, 1, 2, 4))):
            content = _number(content, chance)
        if chance.random() < 0.5:
            content = mutated(content, chance)
    with tempfile.NamedTemporaryFile(suffix=f".{kind}") as file:
        file.write(content)
        file.flush()
        _believe(Path(file.name))
    return kind


def _believe(path: Path) -> None:
    names: set[bytes] = set()
    count = 0
    for sent in reading.read_file([str(path)]):
        entry = entries.opened(sent)
        count += 1
        assert entry.name not in names or entry.url
        names.add(entry.name)
        ref = entries.as_offered(entry, [str(path)], 1, locator="x")
        if isinstance(ref, PhotoRef):
            assert ref.part is None or ref.part.offset <= path.stat().st_size
        elif ref.state is FileState.FAILED:
            raise AssertionError(f"{ref.state}: {ref.reason}")
    assert count


def fuzz(seconds: float, first_seed: int) -> Outcome:
    """Read inputs for ``seconds``."""
    outcome = Outcome()
    good()
    deadline = time.monotonic() + seconds
    seed = first_seed
    while time.monotonic() < deadline:
        started = time.monotonic()
        try:
            outcome.read[run(seed)] += 1
        except Exception as error:  # noqa: BLE001 - every exception is what is looked for
            outcome.failed[seed] = f"{type(error).__name__}: {error}"[:300]
            print(f"seed {seed}: {outcome.failed[seed]}", flush=True)
        taken = time.monotonic() - started
        outcome.slowest = max(outcome.slowest, taken)
        if taken > MOST_SECONDS:
            outcome.failed.setdefault(seed, f"took {taken:.1f} s")
            print(f"seed {seed}: took {taken:.1f} s", flush=True)
        seed += 1
    return outcome


def main() -> int:
    """Fuzz for as long as asked; 1 if there was a finding."""
    parser = argparse.ArgumentParser(description="Mutate archives, and read them.")
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--one", type=int, help="run the input of this seed and end")
    chosen = parser.parse_args()
    good()
    limit_memory(MEMORY)
    if chosen.one is not None:
        with contextlib.suppress(BrokenPipeError):
            try:
                print(run(chosen.one))
            except Exception:  # noqa: BLE001 - shown, whatever it is
                traceback.print_exc()
                return 1
        return 0
    outcome = fuzz(chosen.seconds, chosen.seed)
    print(outcome.inputs, "inputs:", dict(outcome.read), f"slowest {outcome.slowest:.2f} s")
    return 1 if outcome.failed else 0


if __name__ == "__main__":
    sys.exit(main())
