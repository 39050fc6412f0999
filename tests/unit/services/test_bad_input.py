"""Whatever lies in a folder: a clear sentence or a counted state, and nothing that was stored before is lost."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.errors import DiskFull
from exposure_check.domain.person import Person
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.request import RequestKind
from exposure_check.services.request import LetterOrder, write_whole
from tests.unit.services.conftest import ASTRONAUT, COFFEE, GROUP


def png_bomb(side: int) -> bytes:
    """A small file that says it is ``side`` x ``side`` pixels, all white."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(1 + side // 8) * 1000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX file names and links")
def test_a_folder_full_of_trouble_is_counted_to_the_last_file(
    session: Session, enrolled: Person, tmp_path: Path
) -> None:
    place = tmp_path / "trouble"
    place.mkdir()
    expected: dict[bytes, tuple[FileState, Reason | None]] = {}

    def put(name: bytes, content: bytes, state: FileState, reason: Reason | None = None) -> None:
        (place / os.fsdecode(name)).write_bytes(content)
        expected[name] = (state, reason)

    put(b"text.jpg", b"this is not a photo", FileState.UNREADABLE, Reason.NOT_AN_IMAGE)
    put(b"cut.jpg", GROUP.read_bytes()[:5000], FileState.UNREADABLE, Reason.DAMAGED)
    put(b"bomb.png", png_bomb(40_000), FileState.TOO_LARGE, Reason.TOO_MANY_PIXELS)
    put(b"nothing.jpg", b"", FileState.UNREADABLE, Reason.EMPTY)
    put(b"x" * 251 + b".png", ASTRONAUT.read_bytes(), FileState.MATCH)
    put(b"not utf-8 \xff\xfe.png", ASTRONAUT.read_bytes(), FileState.MATCH)
    put(b"nobody.png", COFFEE.read_bytes(), FileState.NO_FACE)
    put(b"newline\n\x1b[31m.jpg", GROUP.read_bytes(), FileState.NO_MATCH)
    (place / "back").symlink_to(place, target_is_directory=True)
    expected[b"back"] = (FileState.SKIPPED, Reason.SYMLINK_LOOP)
    os.mkfifo(place / "pipe.jpg")
    expected[b"pipe.jpg"] = (FileState.SKIPPED, Reason.NOT_A_FILE)

    report = session.scanning.scan(enrolled.id, [place])
    found = {
        os.fsencode(Path(file.locator).name): (file.state, file.reason)
        for file in session.scanning.files(report.scan_id)
    }
    assert found == expected
    assert report.counts.total == len(expected)
    assert len(session.review.matches(enrolled.id)) == 1, "the same picture twice is one match"


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    place = tmp_path / "tiny"
    place.mkdir()
    mounted = (
        shutil.which("mount") is not None
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("this account may not mount a file system")
    yield place
    subprocess.run(["umount", place], check=True)


def test_a_full_disk_leaves_the_old_letter_and_no_case(session: Session, owner: Person, tiny_disk: Path) -> None:
    out = tiny_disk / "letter.pdf"
    out.write_bytes(b"an older letter")
    (tiny_disk / "filler").write_bytes(bytes(40_000))
    with pytest.raises(DiskFull):
        session.requests.save(LetterOrder(owner.id, "clearview-ai", RequestKind.ACCESS), out)
    assert out.read_bytes() == b"an older letter"
    assert sorted(path.name for path in tiny_disk.iterdir()) == ["filler", "letter.pdf"]
    assert session.follow_up.cases() == []


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    out = tmp_path / "file"

    def fail() -> None:
        raise RuntimeError("the case could not be stored")

    with pytest.raises(RuntimeError):
        write_whole(out, b"content", before_it_counts=fail)
    assert list(tmp_path.iterdir()) == []
    write_whole(out, b"content")
    assert out.read_bytes() == b"content"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_strangers_in_a_scan_leave_nothing_behind(session: Session, enrolled: Person, tmp_path: Path) -> None:
    place = tmp_path / "strangers"
    place.mkdir()
    shutil.copy(GROUP, place)
    report = session.scanning.scan(enrolled.id, [place])
    (file,) = session.scanning.files(report.scan_id)
    assert (file.state, file.faces, file.best) == (FileState.NO_MATCH, 6, None)
    assert session.review.matches(enrolled.id) == []
