"""Photos read whole, out of an archive, or as bytes that came with them: what is not as claimed is refused."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from exposure_check.domain.photo import FilePart, FileState, Packing, Reason
from exposure_check.faces.decode import DecodeError
from exposure_check.faces.reading import read_file
from exposure_check.isolation import opening
from exposure_check.isolation.opening import Handed, NotOpened, OfferedPhoto

CONTENT = b"a photo, " * 500
LIMIT = 100_000
BEFORE = b"what stands before"
DAMAGED = (FileState.UNREADABLE, Reason.DAMAGED)


def packed() -> bytes:
    return zlib.compress(CONTENT, 6, -zlib.MAX_WBITS)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A file in which the content lies twice: as it is, then deflated."""
    path = tmp_path / "archive"
    path.write_bytes(BEFORE + CONTENT + packed())
    return path


def stored(archive: Path) -> FilePart:
    return FilePart(str(archive), len(BEFORE), len(CONTENT), len(CONTENT), Packing.STORED, zlib.crc32(CONTENT))


def deflated(archive: Path) -> FilePart:
    start = len(BEFORE) + len(CONTENT)
    return FilePart(str(archive), start, len(packed()), len(CONTENT), Packing.DEFLATED, zlib.crc32(CONTENT))


@contextmanager
def handed(photo: OfferedPhoto) -> Iterator[str]:
    handle = photo.open()
    try:
        with opening.handed_over(Handed(photo, handle)):
            yield photo.path
    finally:
        os.close(handle)


def read(part: FilePart, limit: int = LIMIT) -> bytes:
    with handed(OfferedPhoto("name", part=part)) as name:
        return read_file(name, limit)


def refused(part: FilePart, limit: int = LIMIT) -> tuple[FileState, Reason]:
    with pytest.raises(DecodeError) as raised:
        read(part, limit)
    assert raised.value.reason is not None
    return raised.value.state, raised.value.reason


@pytest.mark.parametrize("place", [stored, deflated])
def test_a_part_of_an_archive_is_read_and_nothing_around_it(place: Callable[[Path], FilePart], archive: Path) -> None:
    part = place(archive)
    assert read(part) == CONTENT
    assert read(replace(part, crc32=None)) == CONTENT
    assert read(part) == read(part)


@pytest.mark.parametrize("place", [stored, deflated])
def test_a_part_with_another_checksum_is_damaged(place: Callable[[Path], FilePart], archive: Path) -> None:
    assert refused(replace(place(archive), crc32=1)) == DAMAGED


def test_a_stored_part_of_another_length_is_refused(archive: Path) -> None:
    part = stored(archive)
    assert refused(replace(part, size=part.size + 1)) == DAMAGED
    assert refused(replace(part, size=part.size - 1)) == (FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)


def test_a_deflated_part_that_is_shorter_than_claimed_is_damaged(archive: Path) -> None:
    part = deflated(archive)
    assert refused(replace(part, size=part.size + 1)) == DAMAGED
    assert refused(replace(part, length=part.length - 5)) == DAMAGED


def test_a_deflated_part_that_is_longer_than_claimed_is_not_unpacked_further(archive: Path) -> None:
    assert refused(replace(deflated(archive), size=5)) == (FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)


def test_a_bomb_costs_no_more_than_it_claims(tmp_path: Path) -> None:
    bomb = zlib.compress(b"\0" * 50_000_000, 9, -zlib.MAX_WBITS)
    path = tmp_path / "bomb"
    path.write_bytes(bomb)
    part = FilePart(str(path), 0, len(bomb), 1_000, Packing.DEFLATED)
    assert refused(part) == (FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)


def test_bytes_that_are_no_packing_are_damaged(archive: Path) -> None:
    assert refused(replace(deflated(archive), offset=3)) == DAMAGED


@pytest.mark.parametrize("offset", [10**6, 2**61])
def test_a_part_behind_the_end_is_unreadable(offset: int, archive: Path) -> None:
    state, reason = refused(replace(stored(archive), offset=offset))
    assert state is FileState.UNREADABLE
    assert reason in {Reason.DAMAGED, Reason.READ_ERROR}  # some systems have no such offset


def test_a_part_that_reaches_over_the_end_is_damaged(archive: Path) -> None:
    assert refused(replace(stored(archive), offset=len(BEFORE) + len(CONTENT))) == DAMAGED


@pytest.mark.parametrize("field", ["size", "length"])
def test_a_part_that_claims_too_much_is_not_read(field: str, archive: Path) -> None:
    huge = {field: 10 * 1024**3}
    assert refused(replace(deflated(archive), **huge)) == (  # type: ignore[arg-type]
        FileState.TOO_LARGE,
        Reason.TOO_MANY_BYTES,
    )


def test_bytes_that_came_with_the_photo_are_taken_up_to_the_limit() -> None:
    photo = OfferedPhoto("nowhere", data=CONTENT)
    with opening.for_job(photo):
        assert read_file("nowhere", LIMIT) == CONTENT
        with pytest.raises(DecodeError) as raised:
            read_file("nowhere", 10)
    assert raised.value.reason is Reason.TOO_MANY_BYTES


def test_a_whole_file_is_read_up_to_the_limit(archive: Path) -> None:
    assert read_file(str(archive), LIMIT) == archive.read_bytes()
    with pytest.raises(DecodeError) as raised:
        read_file(str(archive), 10)
    assert raised.value.state is FileState.TOO_LARGE


def test_a_part_of_a_file_that_is_private_is_never_opened(archive: Path) -> None:
    with pytest.raises(NotOpened) as raised:
        OfferedPhoto("name", (str(archive),), stored(archive)).open()
    assert raised.value.reason is Reason.NO_PERMISSION


def test_a_part_of_a_file_that_is_gone_has_vanished(tmp_path: Path) -> None:
    with pytest.raises(NotOpened) as raised:
        OfferedPhoto("name", part=FilePart(str(tmp_path / "gone"), 0, 1, 1)).open()
    assert raised.value.reason is Reason.VANISHED
