"""A mutation fuzzer over the readers of saved documents and of data exports.

    python -m tests.hostile.fuzz_documents [--seconds 300] [--seed 0] [--one SEED]

An input is made from its seed alone: ``--one`` runs that one again and shows what it is and what went wrong. A finding
is an exception, more than MOST_SECONDS for an input (where the system has timers, one that does not end is ended), or
an answer that is not bounded or breaks the rules of all readers. The readers run in this process, without a sandbox:
what they promise, they promise by themselves.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import inspect
import io
import pkgutil
import random
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType
from typing import cast

import exposure_check.sources.exports
import tests.exports
from exposure_check.sources.pages.document import MOST_ENTRIES, SavedPhoto, SavedProblem
from exposure_check.sources.pages.saved import DocumentKind, kind_of, read_complete, read_document
from exposure_check.sources.tree import ExportReader
from tests.exports import documents
from tests.exports.tree import MemoryTree, keeps_the_rules

MOST_SECONDS = 10.0
MOST_BYTES_OUT = 64 * 1024**2
DESCRIBING = (".json", ".js", ".html", ".txt", ".csv", ".car", ".xml")
MAKERS = ("export", "pages", "photos", "youtube", "meta")
"""Functions of generators that need no argument."""
TOKENS = (
    *(b'"', b"'", b"<", b">", b"[", b"]", b"{", b"}", b",", b":", b"\r\n", b"\r\n\r\n", b"\0", b"\xff", b"null", b"-1"),
    *(b"1e999", b"\\u0000", b"\\ud800", b"../", b"https://", b"http://[", b"data:image/png;base64,", b"cid:", b"--"),
    *(b"WARC/1.0\r\n", b"Content-Length: 99999999999\r\n", b"\x1f\x8b\x08", b"PK\x03\x04", b"endstream", b"endobj"),
    *(b"multipart/related; boundary=", b"=?utf-8?Q?", b"windows-1251", b"9" * 40, "\u200e".encode(), b"%" * 9),
)


@dataclass
class Outcome:
    """How many inputs of each kind were read, and the seeds of those that went wrong."""

    read: Counter[str] = field(default_factory=Counter)
    failed: dict[int, str] = field(default_factory=dict)
    slowest: float = 0.0

    @property
    def inputs(self) -> int:
        """How many inputs were read."""
        return self.read.total()


@cache
def good_documents() -> dict[DocumentKind, tuple[bytes, ...]]:
    """Documents to be spoilt. Archives are here unpacked; see ``_packed``."""
    return {
        DocumentKind.HTML: (documents.single_file([documents.picture(), documents.picture("PNG")]), documents.HTML),
        DocumentKind.MHTML: tuple(documents.mhtml(encoding=each) for each in ("base64", "quoted-printable", "8bit")),
        DocumentKind.WARC: tuple(documents.warc(packed=False, coding=each) for each in (None, "gzip", "chunked")),
        DocumentKind.WACZ: (documents.wacz(), documents.wacz({"a.warc": documents.warc(packed=False)})),
        DocumentKind.HAR: (documents.har(),),
        DocumentKind.PDF: (documents.pdf(), documents.pdf([(bytes(3072), documents.samples_entries(32, 32))])),
    }


@cache
def good_exports() -> tuple[tuple[str, dict[str, bytes]], ...]:
    """What every generator of exports writes without being told more."""
    return tuple(
        (module.__name__, maker())
        for module in _modules(tests.exports.__path__, "tests.exports")
        for name in MAKERS
        if callable(maker := getattr(module, name, None))
    )


@cache
def readers() -> tuple[ExportReader, ...]:
    """Every reader of exports that there is."""
    return tuple(
        cast("ExportReader", member())
        for module in _modules(exposure_check.sources.exports.__path__, "exposure_check.sources.exports")
        for name, member in inspect.getmembers(module, inspect.isclass)
        if name.endswith("Reader") and member.__module__ == module.__name__ and hasattr(member, "platform")
    )


def _modules(path: Iterable[str], package: str) -> Iterator[ModuleType]:
    for found in sorted(pkgutil.iter_modules(path), key=lambda each: each.name):
        yield importlib.import_module(f"{package}.{found.name}")


# --- Mutations -------------------------------------------------------------------------------------------------


def mutated(content: bytes, chance: random.Random) -> bytes:
    """``content`` with one to eight mutations."""
    spoilt = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        chance.choice((_flip, _token, _token, _cut, _repeat, _move, _number))(spoilt, chance)
    return bytes(spoilt)


def _place(content: bytearray, chance: random.Random) -> int:
    return chance.randrange(len(content) + 1)


def _flip(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 4, 16))):
        if content:
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _token(content: bytearray, chance: random.Random) -> None:
    place = _place(content, chance)
    content[place : place + chance.choice((0, 0, 1, 4))] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 50, 3000))


def _cut(content: bytearray, chance: random.Random) -> None:
    place = _place(content, chance)
    del content[place : place + chance.choice((1, 2, 8, 100, len(content)))]


def _repeat(content: bytearray, chance: random.Random) -> None:
    place = _place(content, chance)
    block = content[place : place + chance.choice((1, 12, 200, 2000))]
    content[place:place] = block * chance.choice((1, 2, 100))


def _move(content: bytearray, chance: random.Random) -> None:
    start, size = _place(content, chance), chance.choice((1, 16, 200))
    block = content[start : start + size]
    del content[start : start + size]
    place = _place(content, chance)
    content[place:place] = block


def _number(content: bytearray, chance: random.Random) -> None:
    """A number in the text becomes an extreme one."""
    digits = [place for place in range(len(content)) if content[place : place + 1].isdigit()]
    if digits:
        place = chance.choice(digits)
        content[place : place + 1] = chance.choice((b"-1", b"0", b"4294967296", b"1e400", b"9" * 30))


# --- Inputs ----------------------------------------------------------------------------------------------------


def run(seed: int) -> str:
    """Make the input of this seed and read it: what it was. Raises whatever is a finding."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    return chance.choice((_document, _document, _complete, _export, _export))(chance)


def _document(chance: random.Random) -> str:
    kind = chance.choice(list(DocumentKind))
    content = _packed(kind, mutated(chance.choice(good_documents()[kind]), chance), chance)
    kind_of(content[:4096], chance.choice(("", f"x.{kind.value}", "x.warc.gz")))
    size = count = 0
    names = set()
    for each in read_document(kind, io.BytesIO(content), "document", linked=chance.random() < 0.8):
        count += 1
        if isinstance(each, SavedPhoto):
            assert each.name not in names
            names.add(each.name)
            size += len(each.data)
        elif isinstance(each, SavedProblem):
            assert each.name
        else:
            assert each.url.startswith(("https://", "http://"))
            assert len(each.url) <= 2_000
    assert size <= MOST_BYTES_OUT
    assert count <= MOST_ENTRIES + 3
    return kind.value


def _packed(kind: DocumentKind, content: bytes, chance: random.Random) -> bytes:
    """Archives are mutated before they are packed most of the time: after it, little but their checksums is tried."""
    if kind is DocumentKind.WARC and chance.random() < 0.5:
        packed = gzip.compress(content, 1, mtime=0)
        return mutated(packed, chance) if chance.random() < 0.3 else packed
    if kind is DocumentKind.WACZ and chance.random() < 0.5:
        warc = mutated(documents.warc(packed=False), chance)
        return documents.wacz({"a.warc": warc, "b.warc.gz": gzip.compress(warc, 1, mtime=0)})
    return content


def _complete(chance: random.Random) -> str:
    files = documents.complete(chance.choice(("me_files", "me-Dateien")))
    files["me.html"] = mutated(files["me.html"], chance)
    for each in read_complete(MemoryTree(files), "me.html"):
        keeps_the_rules(each, files)
    return "complete page"


def _export(chance: random.Random) -> str:
    name, files = chance.choice(good_exports())
    spoilt = dict(files)
    texts = sorted(each for each in files if each.lower().endswith(DESCRIBING))
    for each in chance.sample(texts, min(len(texts), chance.choice((1, 1, 3)))):
        spoilt[each] = mutated(spoilt[each], chance)
    if chance.random() < 0.2:
        dropped = chance.choice(sorted(spoilt))
        del spoilt[dropped]
    tree = MemoryTree(spoilt)
    likely = max(readers(), key=lambda reader: reader.likeness(tree))
    for reader in (likely, chance.choice(readers())):
        for count, found in enumerate(reader.read(tree)):
            assert count < 1_000_000
            keeps_the_rules(found, spoilt)
    return name.rpartition(".")[2]


def fuzz(
    seconds: float, first_seed: int, report: Callable[[str], None] = lambda _: None, *, timed: bool = False
) -> Outcome:
    """Read inputs for ``seconds``. ``timed``: end an input that does not end, by the timer that pytest uses too."""
    outcome = Outcome()
    deadline = time.monotonic() + seconds
    alarm = getattr(signal, "setitimer", None) if timed else None
    before = signal.signal(signal.SIGALRM, _too_slow) if alarm else None
    seed = first_seed
    while time.monotonic() < deadline:
        started = time.monotonic()
        try:
            if alarm:
                alarm(signal.ITIMER_REAL, 2 * MOST_SECONDS)
            outcome.read[run(seed)] += 1
        except Exception as error:  # noqa: BLE001 - every exception is what is looked for
            outcome.failed[seed] = f"{type(error).__name__}: {error}"[:300]
            report(f"seed {seed}: {outcome.failed[seed]}")
        taken = time.monotonic() - started
        outcome.slowest = max(outcome.slowest, taken)
        if taken > MOST_SECONDS:
            outcome.failed.setdefault(seed, f"took {taken:.1f} s")
            report(f"seed {seed}: took {taken:.1f} s")
        seed += 1
    if alarm:
        alarm(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return outcome


def _too_slow(*_: object) -> None:
    raise TimeoutError("did not end")


def main() -> int:
    """Fuzz for as long as asked; 1 if there was a finding."""
    parser = argparse.ArgumentParser(description="Mutate saved documents and data exports, and read them.")
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--one", type=int, help="run the input of this seed and end")
    chosen = parser.parse_args()
    if chosen.one is not None:
        try:
            print(run(chosen.one))
        except Exception:  # noqa: BLE001 - shown, whatever it is
            traceback.print_exc()
            return 1
        return 0
    outcome = fuzz(chosen.seconds, chosen.seed, print, timed=True)
    print(outcome.inputs, "inputs:", dict(outcome.read), f"slowest {outcome.slowest:.2f} s")
    return 1 if outcome.failed else 0


if __name__ == "__main__":
    sys.exit(main())
