"""Archives that a stranger could send, made anew each time.

    python -m tests.hostile.archives [--huge] [--json]

reads each through a confined process and prints how it ended, how long it took and how much memory the process had.
Every archive also holds good photos, ``good.jpg`` for one, that must be offered whatever stands beside them.
"""

from __future__ import annotations

import argparse
import dataclasses
import gzip
import json
import multiprocessing
import os
import random
import struct
import sys
import tempfile
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from exposure_check.domain.photo import FileState, PhotoRef, Reason
from exposure_check.sources.opening import open_local
from tests.exports import instagram
from tests.exports.packing import tarred, zipped
from tests.exports.tree import jpeg

MIB = 1024**2
GOOD = "good.jpg"
DAMAGED = (FileState.UNREADABLE, Reason.DAMAGED)
UNSAFE = (FileState.SKIPPED, Reason.UNSAFE_NAME)
NO_FILE = (FileState.SKIPPED, Reason.NOT_A_FILE)
DUPLICATE = (FileState.SKIPPED, Reason.DUPLICATE_NAME)
TOO_MANY = (FileState.SKIPPED, Reason.TOO_MANY_ENTRIES)
BOMB = (FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)
TOO_LARGE = (FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
ENCRYPTED = (FileState.UNREADABLE, Reason.ENCRYPTED)
TOO_DEEP = (FileState.SKIPPED, Reason.TOO_DEEP)
UNKNOWN = (FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)


@dataclass(frozen=True)
class Hostile:
    """An archive. ``told``: how each of its bad entries must be counted, at least once; ``offered``: how many photos
    are offered, None if that is left open; ``huge``: takes long to make or read."""

    name: str
    make: Callable[[], bytes]
    told: tuple[tuple[FileState, Reason], ...]
    offered: int | None = 1
    ending: str = ".zip"
    huge: bool = False


# --- ZIP, field by field (PKWARE's APPNOTE 6.3.10, 4.3) ---------------------------------------------------------


@dataclass(frozen=True)
class Raw:
    """An entry, of which every field can lie. ``local_*``: what the local header says instead; ``at``: the offset in
    the directory, instead of the true one; ``bare``: without a local header of its own."""

    name: bytes = GOOD.encode()
    content: bytes = field(default_factory=jpeg)
    method: int = zipfile.ZIP_STORED
    flags: int = 0
    crc: int | None = None
    size: int | None = None
    length: int | None = None
    local_name: bytes | None = None
    local_size: int | None = None
    mode: int = 0
    extra: bytes = b""
    at: int | None = None
    bare: bool = False
    version: int = 20


def raw_zip(entries: Iterable[Raw], *, prefix: bytes = b"", count: int | None = None, comment: bytes = b"") -> bytes:
    """A ZIP archive of these entries as they are. ``count``: what the end says instead of the truth."""
    body, directory, number = bytearray(prefix), bytearray(), 0
    for number, entry in enumerate(entries, 1):  # noqa: B007 - counted
        packed = entry.content
        if entry.method == zipfile.ZIP_DEFLATED:
            packed = zlib.compress(entry.content, 9, -zlib.MAX_WBITS)
        crc = zlib.crc32(entry.content) if entry.crc is None else entry.crc
        size = len(entry.content) if entry.size is None else entry.size
        length = len(packed) if entry.length is None else entry.length
        at = len(body) - len(prefix) if entry.at is None else entry.at
        if not entry.bare:
            name = entry.name if entry.local_name is None else entry.local_name
            claimed = size if entry.local_size is None else entry.local_size
            body += struct.pack(
                "<4s5H3I2H",
                b"PK\3\4",
                entry.version,
                entry.flags,
                entry.method,
                0,
                33,
                crc,
                length & 0xFFFFFFFF,
                claimed & 0xFFFFFFFF,
                len(name),
                0,
            )
            body += name + packed
        directory += struct.pack(
            "<4s6H3I5H2I",
            b"PK\1\2",
            3 << 8 | 20,
            entry.version,
            entry.flags,
            entry.method,
            0,
            33,
            crc,
            length,
            size,
            len(entry.name),
            len(entry.extra),
            0,
            0,
            0,
            entry.mode << 16,
            at,
        )
        directory += entry.name + entry.extra
    told = min(number if count is None else count, 0xFFFF)
    start = len(body) - len(prefix)
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, told, told, len(directory), start, len(comment))
    return bytes(body + directory + end + comment)


def zip64_extra(*numbers: int) -> bytes:
    """The extra field for numbers of 64 bits."""
    return struct.pack(f"<HH{len(numbers)}Q", 1, 8 * len(numbers), *numbers)


def _beside(*bad: Raw, **more: int) -> bytes:
    return raw_zip([Raw(), *bad], **more)  # type: ignore[arg-type]


def _names(*names: str | bytes) -> bytes:
    return _beside(*(Raw(name if isinstance(name, bytes) else name.encode(), flags=0x800) for name in names))


def _quine() -> bytes:
    """An archive that holds an archive that holds itself, as far as depth is concerned (like Cox' r.zip, 2010)."""
    content = zipped({"r.jpg": jpeg()})
    for _ in range(12):
        content = zipped({"r.zip": content, GOOD: jpeg()})
    return content


def _overlapping(number: int) -> bytes:
    """Many entries of one kernel: a few kilobytes that claim to be ``number`` megabytes."""
    packed = zlib.compress(b"\0" * MIB, 9, -zlib.MAX_WBITS)
    kernel = Raw(b"kernel.jpg", packed, size=MIB)
    start = 30 + len(GOOD) + len(jpeg())
    others = (replace(kernel, name=b"%d.jpg" % each, bare=True, at=start) for each in range(number))
    return _as_deflated(raw_zip([Raw(), kernel, *others]), 1)


def _quoted() -> bytes:
    """Each entry claims to reach over all that follow (Fifield, "A better zip bomb", 2019)."""
    return raw_zip([*(Raw(b"%d.jpg" % each, length=100_000) for each in range(50)), Raw()])


def _many(count: int) -> bytes:
    return raw_zip((Raw(b"%d.jpg" % each, b"") for each in range(count)), count=0xFFFF)


def _broken_directory() -> bytes:
    content = _beside(Raw(b"a.jpg"), Raw(b"b.jpg"))
    second = content.index(b"PK\1\2", content.index(b"PK\1\2") + 1)
    return content[:second] + b"??" + content[second + 2 :]


def _deep_json() -> bytes:
    files = instagram.export()
    deep = {
        name: b'{"a":' * 1_000 + b"1" + b"}" * 1_000 if name.endswith("posts_1.json") else content
        for name, content in files.items()
    }
    return zipped({**deep, GOOD: jpeg()})


def _many_texts() -> bytes:
    """Messages that are small packed and 60 MiB each unpacked: 6 GiB to be read."""
    files = {**instagram.export(), GOOD: jpeg()}
    line = random.Random(0).randbytes(45).hex() + " " * 9_000  # noqa: S311 - repeatable, not secret
    message = json.dumps([line * (60 * MIB // len(line))]).encode()
    packed = zlib.compress(message, 9, -zlib.MAX_WBITS)
    crc = zlib.crc32(message)
    plain = [Raw(name.encode(), content) for name, content in files.items()]
    root = next(iter(files)).partition("/")[0]
    bombs = [
        Raw(
            f"{root}/your_instagram_activity/messages/inbox/ada_1/message_{each}.json".encode(),
            packed,
            crc=crc,
            size=len(message),
        )
        for each in range(100)
    ]
    return _as_deflated(raw_zip([*plain, *bombs]), len(plain))


def _as_deflated(content: bytes, first: int) -> bytes:
    """Sets the method of all entries from number ``first`` on, whose contents are packed already."""
    changed = bytearray(content)
    for mark, place in ((b"PK\3\4", 8), (b"PK\1\2", 10)):
        at = -1
        for number in range(content.count(mark)):
            at = content.find(mark, at + 1)
            if number >= first:
                changed[at + place : at + place + 2] = struct.pack("<H", zipfile.ZIP_DEFLATED)
    return bytes(changed)


_ZIPS: tuple[Hostile, ...] = (
    Hostile("absolute and climbing names", partial(_names, "/etc/a.jpg", "../b.jpg", "c/../../d.jpg"), (UNSAFE,)),
    Hostile("backslashes that climb", partial(_names, "..\\b.jpg", "\\\\server\\share\\c.jpg"), (UNSAFE,)),
    Hostile("drive letters", partial(_names, "C:\\Windows\\a.jpg", "c:/b.jpg", "D:c.jpg"), (UNSAFE,)),
    Hostile("a zero byte in a name", partial(_names, b"a.jpg\0.exe", b"\0", b"\0.jpg"), (UNSAFE,)),
    Hostile("control characters in names", partial(_names, "a\n.jpg", "b\x1b[31m.jpg"), (UNSAFE,)),
    Hostile("names of 64 KB", partial(_names, "a" * 65_000 + ".jpg", "a" * 65_000 + "b.jpg"), (UNSAFE,)),
    Hostile("names that are not UTF-8", lambda: _beside(Raw(b"\xff\xfe\x80.jpg"), Raw(b"M\x81nchen.jpg")), (), 3),
    Hostile("names that say UTF-8 and are not", partial(_names, b"\xff\xfe.jpg"), (), 2),
    Hostile("no name at all", lambda: _beside(Raw(b""), Raw(b"."), Raw(b"/")), (UNSAFE,)),
    Hostile("symbolic links", lambda: _beside(Raw(b"a.jpg", b"/etc/passwd", mode=0o120777)), (NO_FILE,)),
    Hostile(
        "devices, pipes and sockets",
        lambda: _beside(*(Raw(b"%d.jpg" % kind, mode=kind << 12) for kind in (1, 2, 6, 12))),
        (NO_FILE,),
    ),
    Hostile("case collisions", partial(_names, "GOOD.JPG", "Good.jpg"), (DUPLICATE,)),
    Hostile("one name many times", lambda: _beside(*(Raw() for _ in range(5_000))), (DUPLICATE,)),
    Hostile("one name in two spellings", partial(_names, "./good.jpg", "a//b.jpg", "a/b.jpg"), (DUPLICATE,), 2),
    Hostile("entries that lie over each other", partial(_overlapping, 2_000), (DAMAGED,), None),
    Hostile("entries that reach over the next", _quoted, (DAMAGED,)),
    Hostile("an entry that reaches over all", lambda: raw_zip([Raw(b"a.jpg", length=2**32 - 2), Raw()]), (DAMAGED,)),
    Hostile("an offset behind the end", lambda: _beside(Raw(b"a.jpg", at=2**32 - 2, bare=True)), (DAMAGED,)),
    Hostile(
        "numbers of 64 bits",
        lambda: _beside(
            Raw(
                b"a.jpg", size=2**32 - 1, length=2**32 - 1, at=2**32 - 1, bare=True, extra=zip64_extra(*[2**64 - 1] * 3)
            )
        ),
        (DAMAGED,),
    ),
    Hostile(
        "a broken field for 64 bits",
        lambda: _beside(Raw(b"a.jpg", size=2**32 - 1, extra=struct.pack("<HH", 1, 90))),
        (DAMAGED,),
    ),
    Hostile("a local header that lies about the size", lambda: _beside(Raw(b"a.jpg", local_size=5)), (), 2),
    Hostile("a directory that lies about the size", lambda: _beside(Raw(b"a.jpg", size=5)), (), 2),
    Hostile(
        "a local header with another name",
        lambda: _beside(Raw(b"a.jpg", local_name=b"../../../etc/passwd")),
        (),
        2,
    ),
    Hostile("no local header", lambda: _beside(Raw(b"a.jpg", at=3, bare=True, length=0)), (DAMAGED,), 0),
    Hostile("wrong checksums", lambda: _beside(Raw(b"a.jpg", crc=1), Raw(b"b.zip", zipped({}), crc=1)), (), 2),
    Hostile(
        "bytes that shrink a thousand times",
        lambda: _beside(Raw(b"a.jpg", b"\0" * 50 * MIB, zipfile.ZIP_DEFLATED)),
        (BOMB,),
    ),
    Hostile("ten gigabytes claimed", lambda: _beside(Raw(b"a.jpg", size=2**32 - 2, extra=b"")), (BOMB,)),
    Hostile(
        "ten gigabytes claimed in 64 bits",
        lambda: _beside(Raw(b"a.jpg", size=2**32 - 1, extra=zip64_extra(10 * 1024**3))),
        (BOMB,),
    ),
    Hostile("encrypted entries", lambda: _beside(Raw(b"a.jpg", flags=1), Raw(b"b.jpg", flags=0x2040)), (ENCRYPTED,)),
    Hostile(
        "packings that nobody knows", lambda: _beside(Raw(b"a.jpg", method=9), Raw(b"b.jpg", method=777)), (UNKNOWN,)
    ),
    Hostile("a later version", lambda: _beside(Raw(b"a.jpg", version=99)), (), 2),
    Hostile("a directory that breaks off", _broken_directory, (DAMAGED,)),
    Hostile("archives in archives without end", _quine, (TOO_DEEP,), 2),
    Hostile("an archive inside that is none", lambda: _beside(Raw(b"a.zip", b"PK\3\4 and no more")), (DAMAGED,)),
    Hostile(
        "an archive inside that unpacks to 300 MiB",
        lambda: _beside(Raw(b"a.zip", b"\0" * 300 * MIB, zipfile.ZIP_DEFLATED)),
        (BOMB,),
    ),
    Hostile("garbage before", lambda: raw_zip([Raw()], prefix=b"MZ and a program" * 500), ()),
    Hostile("garbage behind", lambda: raw_zip([Raw()]) + b"\0" * 500, ()),
    Hostile("a comment that looks like an end", lambda: raw_zip([Raw()], comment=b"PK\5\6" + b"\0" * 18), (), None),
    Hostile("cut off", lambda: zipped({GOOD: jpeg(), "b.jpg": jpeg() * 50})[:-30], (DAMAGED,), 0),
    Hostile("fewer entries than claimed", lambda: _beside(Raw(b"a.jpg"), count=60_000), (), 2),
    Hostile("more entries than claimed", lambda: _beside(Raw(b"a.jpg"), count=0), (), 2),
    Hostile("JSON a thousand levels deep", _deep_json, (), 6),
    Hostile("texts of 6 GiB in all", _many_texts, (TOO_LARGE,), None, huge=True),
    Hostile("200,001 entries", partial(_many, 200_001), (TOO_MANY,), 200_000, huge=True),
    Hostile("a million entries", partial(_many, 1_000_000), (), None, huge=True),
)

# --- TAR (POSIX.1-2024, pax) -----------------------------------------------------------------------------------


def tar_header(name: bytes, size: int, kind: bytes = b"0", linked: bytes = b"") -> bytes:
    """One block."""
    number = b"%011o\0" % size if size < 8**11 else b"\x80" + size.to_bytes(11, "big")
    block = bytearray(512)
    block[:100] = name[:100].ljust(100, b"\0")
    block[100:124] = b"0000644\0" + b"0000000\0" * 2
    block[124:148] = number + b"00000000000\0"
    block[156:157] = kind
    block[157:257] = linked[:100].ljust(100, b"\0")
    block[257:265] = b"ustar\x0000"
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def tar_file(name: bytes, content: bytes, kind: bytes = b"0") -> bytes:
    """A header, its content, and zeros up to the next block."""
    return tar_header(name, len(content), kind) + content + b"\0" * (-len(content) % 512)


def pax(*records: tuple[str, str]) -> bytes:
    """An extended header."""
    body = b""
    for key, value in records:
        text = f" {key}={value}\n".encode()
        length = len(text) + 1
        while len(str(length)) + len(text) != length:
            length = len(str(length)) + len(text)
        body += str(length).encode() + text
    return tar_file(b"pax", body, b"x")


_GOOD_FILE = tar_file(GOOD.encode(), jpeg())
_END = b"\0" * 1024


def _tar(*parts: bytes) -> bytes:
    return _GOOD_FILE + b"".join(parts) + tar_file(b"last.jpg", jpeg()) + _END


def _tar_names(*names: bytes) -> bytes:
    return _tar(*(tar_file(name, jpeg()) for name in names))


def _packed_zeros(start: bytes, gigabytes: int) -> bytes:
    """``start``, and zeros behind it, packed a thousand times."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = b"\0" * MIB
    return packer.compress(start) + b"".join(packer.compress(zeros) for _ in range(gigabytes * 1024)) + packer.flush()


_TARS: tuple[Hostile, ...] = (
    Hostile("absolute and climbing names", partial(_tar_names, b"/etc/a.jpg", b"../b.jpg", b"c:\\d.jpg"), (UNSAFE,), 2),
    Hostile(
        "links and devices",
        lambda: _tar(*(tar_header(b"%d.jpg" % kind, 0, b"%d" % kind, b"/etc/passwd") for kind in (1, 2, 3, 4, 6))),
        (NO_FILE,),
        2,
    ),
    Hostile("case collisions", partial(_tar_names, b"GOOD.JPG", b"good.jpg"), (DUPLICATE,), 2),
    Hostile("names that are not UTF-8", partial(_tar_names, b"\xff\xfe.jpg", b"M\xfcnchen.jpg"), (), 4),
    Hostile(
        "a name of 64 KB", lambda: _tar(pax(("path", "a" * 65_000 + ".jpg")), tar_file(b"a", jpeg())), (UNSAFE,), 2
    ),
    Hostile("a zero byte in a name", lambda: _tar(pax(("path", "a\0.jpg")), tar_file(b"a", jpeg())), (UNSAFE,), 2),
    Hostile("a header of 1 GB", lambda: _GOOD_FILE + tar_header(b"pax", 10**9, b"x") + b"\0" * MIB, (BOMB,)),
    Hostile(
        "a packed header of 1 GB",
        lambda: _packed_zeros(_GOOD_FILE + tar_header(b"pax", 10**9, b"x"), 1),
        (BOMB,),
        ending=".tar.gz",
    ),
    Hostile(
        "a packed name of 1 GB",
        lambda: _packed_zeros(_GOOD_FILE + tar_header(b"long", 10**9, b"L"), 1),
        (BOMB,),
        ending=".tar.gz",
    ),
    Hostile(
        "headers before headers before headers",
        lambda: _GOOD_FILE + pax(("comment", "a")) * 5_000 + tar_file(b"a.jpg", jpeg()) + _END,
        (DAMAGED,),
    ),
    Hostile(
        "a sparse file",
        lambda: _tar(
            pax(
                ("GNU.sparse.major", "1"),
                ("GNU.sparse.minor", "0"),
                ("GNU.sparse.name", "s.jpg"),
                ("GNU.sparse.realsize", str(10**15)),
            ),
            tar_file(b"s", (b"1\n0\n" + str(10**15).encode() + b"\n").ljust(512, b"\0")),
        ),
        (NO_FILE,),
        2,
    ),
    Hostile(
        "a sparse file with a list without end",
        lambda: gzip.compress(
            _GOOD_FILE
            + pax(
                ("GNU.sparse.major", "1"),
                ("GNU.sparse.minor", "0"),
                ("GNU.sparse.name", "s.jpg"),
                ("GNU.sparse.realsize", "9"),
            )
            + tar_header(b"s", 10**9)
            + b"999999999\n"
            + b"1\n" * 5 * MIB
        ),
        (BOMB,),
        ending=".tar.gz",
    ),
    Hostile("10 GB claimed", lambda: _GOOD_FILE + tar_header(b"a.jpg", 10 * 1024**3) + b"\0" * 4_096, (DAMAGED,)),
    Hostile(
        "a negative size", lambda: _GOOD_FILE + tar_header(b"a.jpg", 0)[:124] + b"\xff" * 12 + b"\0" * 376, (DAMAGED,)
    ),
    Hostile(
        "a negative size in an extended header",
        lambda: _GOOD_FILE + pax(("size", "-512")) + tar_file(b"a.jpg", jpeg()) + _END,
        (DAMAGED,),
        None,
    ),
    Hostile(
        "a header with a wrong checksum",
        lambda: _GOOD_FILE + b"a.jpg" * 100 + b"\1" * 524 + _GOOD_FILE + _END,
        (DAMAGED,),
    ),
    Hostile("cut off in a file", lambda: _tar()[:-1_800], (DAMAGED,)),
    Hostile("cut off while packed", lambda: tarred({GOOD: jpeg(), "b.jpg": jpeg()})[:-200], (), None, ".tar.gz"),
    Hostile("a wrong checksum of the packing", lambda: _wrong_end(tarred({GOOD: jpeg()})), (), None, ".tar.gz"),
    Hostile(
        "zeros without end in a file",
        lambda: _packed_zeros(_GOOD_FILE + tar_header(b"a.bin", 8 * 1024**4), 3),
        (BOMB,),
        ending=".tar.gz",
        huge=True,
    ),
    Hostile(
        "200,001 entries",
        lambda: gzip.compress(b"".join(tar_header(b"%d.jpg" % each, 0) for each in range(200_001)) + _END, 1),
        (TOO_MANY,),
        200_000,
        ".tar.gz",
        huge=True,
    ),
    Hostile("a packing that wants 4 GB", lambda: b"\xfd7zXZ\0" + b"\0\4" + b"\xff" * 500, (DAMAGED,), 0, ".tar.xz"),
)


def _wrong_end(content: bytes) -> bytes:
    return content[:-8] + b"\1\2\3\4" + content[-4:]


def hostile(*, huge: bool = True) -> Iterator[tuple[str, Hostile]]:
    """Each archive with a name for it and its file."""
    for kind, ending, group in (("zip", ".zip", _ZIPS), ("tar", ".tar", _TARS)):
        for each in group:
            if huge or not each.huge:
                yield f"{kind}: {each.name}", replace(each, ending=each.ending if each.ending != ".zip" else ending)


@dataclass(frozen=True)
class Ending:
    """How the entries of an archive were counted. ``peak``: bytes that any reading process of this program has had."""

    counts: Counter[tuple[FileState, Reason]]
    offered: int
    locators: int
    seconds: float
    peak: int


def read(path: Path) -> Ending:
    """Read an archive through a confined process."""
    started = time.monotonic()
    counts: Counter[tuple[FileState, Reason]] = Counter()
    locators: set[str] = set()
    offered = 0
    for entry in open_local(str(path)).references():
        locators.add(entry.locator)
        if isinstance(entry, PhotoRef):
            offered += 1
        else:
            counts[entry.state, entry.reason] += 1
    return Ending(counts, offered, len(locators), time.monotonic() - started, _peak())


def _peak() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def read_alone(folder: Path, each: Hostile) -> Ending:
    """Read an archive that is the only file in ``folder``, which is empty, and make sure that it stays the only one.

    Raises RuntimeError if the reading leaves a file or a process behind.
    """
    path = folder / f"archive{each.ending}"
    path.write_bytes(each.make())
    before = set(multiprocessing.active_children())
    end = read(path)
    files = sorted(other.name for other in folder.iterdir() if other != path)
    processes = list(set(multiprocessing.active_children()) - before)
    if files or processes:
        raise RuntimeError(f"left behind: files {files}, processes {processes}")
    return end


def main() -> int:
    """Read each and print how it ended."""
    parser = argparse.ArgumentParser(description="Read hostile archives.")
    parser.add_argument("--huge", action="store_true", help="also those that take long")
    parser.add_argument("--json", action="store_true", help="print a line of JSON for each")
    chosen = parser.parse_args()
    root = tempfile.gettempdir()
    for name, each in hostile(huge=chosen.huge):
        with tempfile.TemporaryDirectory(dir=root) as folder:
            # Whatever the reading process puts away would lie beside the archive.
            tempfile.tempdir = os.environ["TMPDIR"] = folder
            end = read_alone(Path(folder), each)
            size = Path(folder, f"archive{each.ending}").stat().st_size
        if chosen.json:
            counts = [(state.value, reason.value, count) for (state, reason), count in end.counts.items()]
            print(json.dumps({"name": name, **dataclasses.asdict(end), "counts": counts}), flush=True)
            continue
        told = {f"{state.value}, {reason.value}": count for (state, reason), count in end.counts.items()}
        print(
            f"{name:45} {size / MIB:7.2f} MiB {end.seconds:6.2f} s  peak so far {end.peak / MIB:4.0f} MiB  "
            f"{end.offered} offered",
            told,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
