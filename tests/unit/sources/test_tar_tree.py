"""What is inside TAR archives, read twice from front to back."""

from __future__ import annotations

import io

import pytest

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources import tar_tree
from exposure_check.sources.tar_tree import TarTree
from exposure_check.sources.tree import MemberRefused
from tests.exports.packing import tarred
from tests.exports.tree import jpeg
from tests.hostile.archives import tar_file, tar_header

FILES = {"a/b.jpg": jpeg(), "a/c.json": b'{"a": 1}', "d.jpg": jpeg(1)}
END = b"\0" * 1024


def tree(content: bytes) -> TarTree:
    return TarTree(io.BytesIO(content))


def contents(found: TarTree, *names: str) -> dict[str, bytes | tuple[FileState, Reason]]:
    return {
        name: content if isinstance(content, bytes) else (content.state, content.reason)
        for name, content in found.contents(set(names))
    }


@pytest.mark.parametrize("packing", ["", "gz", "bz2", "xz"])
def test_names_sizes_texts_and_photos_are_read(packing: str) -> None:
    found = tree(tarred(FILES, packing))
    assert list(found.names()) == list(FILES)
    assert [found.size(name) for name in FILES] == [len(content) for content in FILES.values()]
    assert found.text_bytes("a/c.json") == FILES["a/c.json"]
    photos = {name: content for name, content in FILES.items() if name.endswith(".jpg")}
    assert contents(found, *photos) == photos
    assert found.refused == []


def test_photos_come_in_the_order_of_the_archive_each_once() -> None:
    found = tree(tarred(FILES))
    assert [name for name, _ in found.contents({"d.jpg", "a/b.jpg"})] == ["a/b.jpg", "d.jpg"]


def test_folders_are_no_entries_and_links_are_counted() -> None:
    found = tree(tar_header(b"folder/", 0, b"5") + tar_header(b"link.jpg", 0, b"2", b"/etc/passwd") + END)
    assert list(found.names()) == []
    assert found.refused == [("link.jpg", FileState.SKIPPED, Reason.NOT_A_FILE)]


def test_an_archive_without_files_is_empty_and_not_damaged() -> None:
    assert tree(tarred({})).refused == []


def test_of_two_files_with_one_name_the_first_is_read() -> None:
    found = tree(tar_file(b"a.jpg", b"first") + tar_file(b"A.JPG", b"other") + tar_file(b"a.jpg", b"again") + END)
    assert contents(found, "a.jpg") == {"a.jpg": b"first"}
    assert found.refused == [
        ("A.JPG", FileState.SKIPPED, Reason.DUPLICATE_NAME),
        ("a.jpg", FileState.SKIPPED, Reason.DUPLICATE_NAME),
    ]


def test_what_was_before_the_archive_breaks_off_is_read_and_the_rest_is_counted() -> None:
    found = tree(tar_file(b"a.jpg", b"whole") + tar_header(b"b.jpg", 5_000) + b"cut")
    assert found.refused == [("b.jpg (rest of the archive)", FileState.UNREADABLE, Reason.DAMAGED)]
    assert contents(found, "a.jpg", "b.jpg") == {"a.jpg": b"whole", "b.jpg": (FileState.UNREADABLE, Reason.DAMAGED)}


def test_a_damaged_header_is_counted_and_does_not_end_the_archive_silently() -> None:
    found = tree(tar_file(b"a.jpg", b"whole") + b"\1" * 512 + tar_file(b"b.jpg", b"lost") + END)
    assert list(found.names()) == ["a.jpg"]
    assert found.refused == [("a.jpg (rest of the archive)", FileState.UNREADABLE, Reason.DAMAGED)]


def test_a_text_that_is_too_long_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tar_tree, "MOST_TEXT_BYTES", 5)
    with pytest.raises(MemberRefused, match="too-many-bytes"):
        tree(tarred(FILES)).text_bytes("a/c.json")


def test_all_texts_together_share_one_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tar_tree, "MOST_KEPT_BYTES", 12)
    found = tree(tarred({"a.json": b"1" * 10, "b.json": b"2" * 10}))
    assert found.text_bytes("a.json")
    with pytest.raises(MemberRefused, match="too-many-bytes"):
        found.text_bytes("b.json")


def test_a_photo_that_is_too_large_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tar_tree, "MOST_DATA_BYTES", len(jpeg()))
    found = tree(tarred({"a.jpg": jpeg() + b"1", "b.jpg": jpeg()}))
    assert contents(found, "a.jpg", "b.jpg") == {"a.jpg": (FileState.TOO_LARGE, Reason.TOO_MANY_BYTES), "b.jpg": jpeg()}


def test_more_entries_than_any_export_has_are_counted_and_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tar_tree, "MOST_ENTRIES", 5)
    found = tree(tarred({f"{each}.jpg": b"" for each in range(8)}))
    assert len(list(found.names())) == 5
    assert [reason for _, _, reason in found.refused] == [Reason.TOO_MANY_ENTRIES] * 3


def test_more_bytes_than_a_packed_archive_may_hold_end_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tar_tree, "RATIO_FREE_BYTES", 500_000)
    found = tree(tarred({"a.jpg": jpeg(), "b.jpg": b"\0" * 3_000_000, "c.jpg": jpeg()}))
    assert found.refused == [("b.jpg (rest of the archive)", FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)]
    assert contents(found, "a.jpg")["a.jpg"] == jpeg()


def test_bytes_that_are_no_archive_are_damaged() -> None:
    for content in (b"", b"no archive at all" * 100, b"\x1f\x8b no packing"):
        assert tree(content).refused == [("archive (rest of the archive)", FileState.UNREADABLE, Reason.DAMAGED)]
