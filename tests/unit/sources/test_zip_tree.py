"""What is inside ZIP archives: names, places, texts, archives inside."""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.photo import FileState, Packing, Reason
from exposure_check.sources import zip_directory, zip_tree
from exposure_check.sources.tree import MemberRefused
from exposure_check.sources.zip_tree import ZipTree
from tests.exports.packing import zipped
from tests.exports.tree import jpeg
from tests.hostile.archives import Raw, raw_zip

FILES = {"a/b.json": b'{"a": 1}', "a/c.jpg": jpeg(), "ü.jpg": jpeg(1), "empty.txt": b""}


def tree(*contents: bytes) -> ZipTree:
    return ZipTree([io.BytesIO(content) for content in contents])


def photo(archive: ZipTree, contents: bytes, name: str) -> bytes:
    held = archive.data(name)
    if held is not None:
        return held
    place = archive.place(name)
    packed = contents[place.offset : place.offset + place.length]
    return packed if place.packing is Packing.STORED else zlib.decompress(packed, -zlib.MAX_WBITS)


def test_names_come_in_the_order_of_the_archive_without_folders() -> None:
    found = tree(zipped(FILES))
    assert list(found.names()) == list(FILES)
    assert found.refused == []
    assert [found.size(name) for name in FILES] == [len(content) for content in FILES.values()]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_texts_and_places_give_the_bytes(method: int) -> None:
    content = zipped(FILES, method)
    found = tree(content)
    for name, expected in FILES.items():
        assert photo(found, content, name) == expected
        assert found.text_bytes(name) == expected


@given(
    st.dictionaries(st.from_regex(r"[a-z]{1,8}\.(jpg|json)", fullmatch=True), st.binary(max_size=300)), st.booleans()
)
def test_whatever_zipfile_writes_is_read(files: dict[str, bytes], is_stored: bool) -> None:
    content = zipped(files, zipfile.ZIP_STORED if is_stored else zipfile.ZIP_DEFLATED)
    found = tree(content)
    assert {name: photo(found, content, name) for name in found.names()} == files


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_photos_of_an_archive_inside_are_found_under_its_name(method: int) -> None:
    outer = zipped({"in.zip": zipped(FILES), "d.jpg": jpeg(2)}, method)
    found = tree(outer)
    assert sorted(found.names()) == sorted(["d.jpg", *(f"in.zip/{name}" for name in FILES)])
    for name, expected in FILES.items():
        assert photo(found, outer, f"in.zip/{name}") == expected
        assert found.text_bytes(f"in.zip/{name}") == expected


def test_a_third_archive_inside_is_too_deep() -> None:
    found = tree(zipped({"1.zip": zipped({"2.zip": zipped(FILES), "e.jpg": jpeg()})}))
    assert list(found.names()) == ["1.zip/e.jpg"]
    assert found.refused == [("1.zip/2.zip", FileState.SKIPPED, Reason.TOO_DEEP)]


def test_archives_inside_share_one_allowance_of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = zipped({"a.jpg": bytes(range(256)) * 20}, zipfile.ZIP_STORED)
    monkeypatch.setattr(zip_tree, "MOST_INNER_BYTES", 2 * len(inner))
    found = tree(zipped({f"{each}.zip": inner for each in range(3)}))
    assert len(list(found.names())) == 2
    assert found.refused == [("2.zip", FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)]


def test_all_texts_together_share_one_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    found = tree(zipped({"a.json": b"1" * 60, "b.json": b"2" * 60}))
    monkeypatch.setattr(zip_tree, "MOST_READ_BYTES", 100)
    assert found.text_bytes("a.json")
    with pytest.raises(MemberRefused) as raised:
        found.text_bytes("b.json")
    assert raised.value.reason is Reason.TOO_MANY_BYTES


def test_a_text_that_is_too_long_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_tree, "MOST_TEXT_BYTES", 10)
    with pytest.raises(MemberRefused, match="too_large"):
        tree(zipped({"a.json": b"1" * 11})).text_bytes("a.json")


def test_more_entries_than_any_export_has_are_counted_and_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_tree, "MOST_ENTRIES", 5)
    found = tree(zipped({f"{each}.jpg": b"" for each in range(8)}))
    assert len(list(found.names())) == 5
    assert [reason for _, _, reason in found.refused] == [Reason.TOO_MANY_ENTRIES] * 3


def test_parts_are_one_tree_and_the_first_of_two_with_one_name_stands() -> None:
    first, second = zipped({"a.jpg": jpeg(1)}), zipped({"A.jpg": jpeg(2), "b.jpg": jpeg(3)})
    found = tree(first, second)
    assert list(found.names()) == ["a.jpg", "b.jpg"]
    assert [found.place(name).file for name in found.names()] == [0, 1]
    assert found.refused == [("A.jpg", FileState.SKIPPED, Reason.DUPLICATE_NAME)]


def test_a_part_that_is_none_is_counted_and_a_single_file_that_is_none_is_refused() -> None:
    found = tree(b"cut", zipped(FILES))
    assert found.refused == [("part 1", FileState.UNREADABLE, Reason.DAMAGED)]
    assert list(found.names()) == list(FILES)
    with pytest.raises(MemberRefused, match="damaged"):
        tree(b"cut")


def test_names_in_utf8_without_the_flag_for_it_are_read_as_they_were_meant() -> None:
    found = tree(raw_zip([Raw("Zoë/é.jpg".encode()), Raw("Zoë.jpg".encode("cp437"))]))
    assert list(found.names()) == ["Zoë/é.jpg", "Zoë.jpg"]


def test_a_text_with_a_wrong_checksum_is_damaged() -> None:
    with pytest.raises(MemberRefused, match="damaged"):
        tree(raw_zip([Raw(b"a.json", b"{}", crc=1)])).text_bytes("a.json")


def test_an_entry_whose_local_header_is_gone_is_damaged_and_the_next_is_read() -> None:
    content = raw_zip([Raw(b"a.jpg"), Raw(b"b.jpg")])
    broken = content.replace(b"PK\3\4", b"\0\0\0\0", 1)
    found = tree(broken)
    with pytest.raises(MemberRefused, match="damaged"):
        found.place("a.jpg")
    assert photo(found, broken, "b.jpg") == jpeg()


def test_numbers_of_64_bits_are_read() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive, archive.open("a.jpg", "w", force_zip64=True) as file:
        file.write(jpeg())
    content = target.getvalue()
    assert photo(tree(content), content, "a.jpg") == jpeg()


def test_the_directory_of_an_archive_with_a_64_bit_end_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 2)
    content = zipped(FILES)
    assert b"PK\6\6" in content
    assert list(tree(content).names()) == list(FILES)


@given(st.binary(max_size=400))
def test_no_bytes_make_the_directory_fail(content: bytes) -> None:
    for start in (b"", zipped({"a.jpg": b"abc"})):
        try:
            found, _ = zip_directory.directory(io.BytesIO(start + content + b"PK\5\6" + content[:18]))
            assert len(list(found)) < 1_000
        except zip_directory.NoArchive:
            continue
