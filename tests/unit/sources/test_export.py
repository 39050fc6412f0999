"""Exports of all platforms in every form in which they come: each file once, with the same words about it."""

from __future__ import annotations

import contextlib
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from exposure_check.domain.photo import FileState, Packing, PhotoRef, Reason, Refusal
from exposure_check.domain.provenance import Platform, Provenance
from exposure_check.sources import archive_reading, entries, export, reading
from exposure_check.sources.entries import Entry
from exposure_check.sources.exports.known import READERS
from exposure_check.sources.folder import ARCHIVE_ENDINGS
from exposure_check.sources.opening import FileSource, open_local
from exposure_check.sources.tree import Described, ExportReader, Finding, Linked, Tree
from tests.exports import bluesky, documents, google, instagram, telegram, whatsapp
from tests.exports.packing import FIRST_OF_PARTS, FORMS, unpacked, zipped
from tests.exports.tree import MemoryTree, jpeg
from tests.hostile.fuzz_documents import good_exports

EXPORTS = {f"{name.rpartition('.')[2]}-{place}": files for place, (name, files) in enumerate(good_exports())}
Words = tuple[object, ...]


def words(entry: Entry) -> Words:
    """All of an entry but its name and bytes."""
    return (entry.state, entry.reason, entry.url, entry.origin_url, entry.published, entry.provenance)


def expected(files: Mapping[str, bytes]) -> Counter[tuple[bytes, Words]]:
    """What is said about these files, if they are simply there."""
    tree = MemoryTree(files)
    said = export.account(tree, export.recognised(tree, READERS))
    assert not said.problems
    return Counter((each.name, words(each)) for each in export.entries(tree, said, lambda name: Entry(name.encode())))


def read(paths: list[Path]) -> list[Entry]:
    return [entries.opened(sent) for sent in reading.read_file([str(path) for path in paths])]


def content_of(entry: Entry, paths: list[Path]) -> bytes:
    if entry.data is not None:
        return entry.data
    assert entry.place is not None
    place = entry.place
    packed = paths[place.file].read_bytes()[place.offset : place.offset + place.length]
    content = packed if place.packing is Packing.STORED else zlib.decompress(packed, -zlib.MAX_WBITS)
    assert (len(content), zlib.crc32(content)) == (place.size, place.crc32)
    return content


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", EXPORTS)
def test_an_export_says_the_same_in_every_form_and_each_file_counts_once(kind: str, form: str, tmp_path: Path) -> None:
    files = EXPORTS[kind]
    prefix, write = FORMS[form]
    paths = write(files, tmp_path)
    found = read(paths)
    wanted = expected(files)
    outer = prefix.encode()
    assert Counter((each.name.removeprefix(outer), words(each)) for each in found) == wanted
    assert max(Counter(each.name for each in found if each.url is None).values()) == 1
    for each in found:
        if each.state is None:
            assert content_of(each, paths) == files[each.name.removeprefix(outer).decode()]


@pytest.mark.parametrize("kind", EXPORTS)
def test_an_unpacked_export_says_the_same_of_its_files(kind: str, tmp_path: Path) -> None:
    files = EXPORTS[kind]
    unpacked(files, tmp_path)
    said = Counter(
        (each.name, words(each)) for each in map(entries.opened, archive_reading.describe_folder(str(tmp_path)))
    )
    wanted = expected(files)
    assert said <= wanted
    # Of a file without words about it, what it is called says the same when the folder is walked.
    assert {each for each in wanted if each[1][-1] is not None} <= said.keys()


def test_every_platform_is_among_the_exports() -> None:
    platforms = set()
    for files in EXPORTS.values():
        tree = MemoryTree(files)
        platforms |= {reader.platform for reader in export.recognised(tree, READERS)}
    assert platforms == {reader.platform for reader in READERS}


# --- Through the real processes --------------------------------------------------------------------------------


def offered(path: Path) -> list[PhotoRef | Refusal]:
    found = list(open_local(str(path)).references())
    assert max(Counter(each.locator for each in found).values()) == 1
    return found


@pytest.mark.parametrize("form", ["zip", "tar.gz", "parts", "zip in zip", "folder"])
def test_each_form_offers_the_same_photos_through_a_confined_process(form: str, tmp_path: Path) -> None:
    files = instagram.export()
    place = unpacked(files, tmp_path / "export") if form == "folder" else FORMS[form][1](files, tmp_path)[0]
    found = offered(place)
    photos = [each for each in found if isinstance(each, PhotoRef)]
    assert len(found) == len(files)
    assert len(photos) == sum(name.endswith(".jpg") for name in files)
    assert all(each.provenance and each.provenance.platform is Platform.INSTAGRAM for each in photos)
    assert all(each.published is not None and each.published.tzinfo is not None for each in photos)


def test_whichever_part_is_named_all_parts_are_read_under_the_same_names(tmp_path: Path) -> None:
    first, second = FORMS["parts"][1](instagram.export(), tmp_path)
    assert {each.locator for each in offered(first)} == {each.locator for each in offered(second)}
    assert {each.locator.partition("!/")[0] for each in offered(second) if isinstance(each, PhotoRef)} == {str(first)}


def test_photos_change_when_a_part_comes_that_may_describe_them(tmp_path: Path) -> None:
    first, second = FORMS["parts"][1](instagram.export(), tmp_path)
    later = second.rename(tmp_path / "elsewhere")
    before = {each.locator: each for each in offered(first) if isinstance(each, PhotoRef)}
    assert all(each.provenance is None for each in before.values())
    later.rename(second)
    after = {each.locator: each for each in offered(first) if isinstance(each, PhotoRef)}
    assert after.keys() == before.keys()
    assert all(after[name].mtime_ns != before[name].mtime_ns for name in after)
    again = {each.locator: each for each in offered(first) if isinstance(each, PhotoRef)}
    assert again == after


def test_a_part_that_is_no_archive_costs_itself_only(tmp_path: Path) -> None:
    paths = FORMS["parts"][1](instagram.export(), tmp_path)
    (tmp_path / "export-003.zip").write_bytes(b"cut off")
    found = offered(paths[0])
    assert len(found) == len(instagram.export()) + 1
    assert [each.reason for each in found if isinstance(each, Refusal) and "part 3" in each.locator] == [Reason.DAMAGED]
    paths[0].write_bytes(b"")
    assert sum(isinstance(each, Refusal) and each.reason is Reason.NOT_IN_ARCHIVE for each in offered(paths[1])) > 0


@pytest.mark.parametrize(
    ("name", "files"),
    [("repo.car", bluesky.export()), ("result.json", telegram.export())],
    ids=["bluesky", "telegram"],
)
def test_a_single_file_of_an_export_is_read_alone(name: str, files: dict[str, bytes], tmp_path: Path) -> None:
    own = next(content for each, content in files.items() if each.endswith(name.rpartition(".")[2]))
    (tmp_path / name).write_bytes(own)
    found = offered(tmp_path / name)
    assert {each.provenance.platform for each in found if each.provenance} == {
        Platform.BLUESKY if name.endswith(".car") else Platform.TELEGRAM
    }
    assert all(isinstance(each, Refusal) for each in found)


def test_a_chat_of_whatsapp_beside_its_photos_is_read_as_a_folder(tmp_path: Path) -> None:
    unpacked(whatsapp.export(), tmp_path)
    photos = [each for each in offered(tmp_path) if isinstance(each, PhotoRef)]
    assert [each.provenance.platform for each in photos if each.provenance] == [Platform.WHATSAPP]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("me.mhtml", documents.mhtml(encoding="base64")),
        ("me.har", documents.har()),
        ("me.warc.gz", documents.warc()),
        ("me.wacz", documents.wacz()),
        ("me.pdf", documents.pdf()),
        ("me.html", documents.single_file([documents.picture()])),
    ],
)
def test_a_saved_document_offers_its_pictures(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    photos = [each for each in offered(tmp_path / name) if isinstance(each, PhotoRef)]
    assert photos
    assert all(each.data for each in photos)
    assert all(each.locator.startswith(f"{tmp_path / name}!/") for each in photos)


def test_a_complete_page_is_read_with_its_folder_and_no_other(tmp_path: Path) -> None:
    unpacked(documents.complete(), tmp_path)
    unpacked({"me and you/private.jpg": jpeg(), "messages/other.jpg": jpeg()}, tmp_path)
    found = offered(tmp_path / "me.html")
    there = {each.locator for each in found if isinstance(each, PhotoRef)}
    assert there
    assert all("!/" in name or name.startswith(str(tmp_path / "me_files")) for name in there)


@pytest.mark.parametrize("form", ["zip", "tar.gz", "tar"])
def test_an_archive_with_nothing_in_it_counts_itself(form: str, tmp_path: Path) -> None:
    path = FORMS[form][1]({}, tmp_path)[0]
    (only,) = offered(path)
    assert isinstance(only, Refusal)
    assert (only.locator, only.state, only.reason) == (str(path), FileState.SKIPPED, Reason.EMPTY)


def test_a_page_without_pictures_says_that_it_is_no_photo(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"<html><body>words</body></html>")
    (only,) = offered(path)
    assert isinstance(only, Refusal)
    assert (only.locator, only.state, only.reason) == (str(path), FileState.SKIPPED, Reason.NOT_AN_IMAGE)


def test_the_same_link_in_two_posts_is_counted_once_in_each_archive(tmp_path: Path) -> None:
    one, other = (tmp_path / name for name in ("a.zip", "b.zip"))
    for path in (one, other):
        path.write_bytes(zipped(EXPORTS_WITH_LINKS))
    links = [
        [each.locator for each in offered(path) if isinstance(each, Refusal) and "://" in each.locator]
        for path in (one, other)
    ]
    assert links[0]
    assert links[0] == links[1]
    assert len(set(links[0])) == len(links[0])


EXPORTS_WITH_LINKS = next(
    files for files in EXPORTS.values() if any(wanted[2] is not None for (_, wanted), _ in expected(files).items())
)


# --- The driver ------------------------------------------------------------------------------------------------


class FailingReader:
    platform = Platform.WEB

    def likeness(self, tree: Tree) -> float:
        del tree
        return 1.0

    def read(self, tree: Tree) -> Iterator[Finding]:
        yield Described(next(iter(tree.names())), Provenance(account="ada"))
        raise ZeroDivisionError


def test_a_reader_that_fails_costs_what_it_had_not_said_and_no_photo() -> None:
    tree = MemoryTree({"a.jpg": b"", "b.jpg": b""})
    reader: ExportReader = FailingReader()
    said = export.account(tree, export.recognised(tree, [reader]))
    found = list(export.entries(tree, said, lambda name: Entry(name.encode())))
    assert [(each.name, each.reason) for each in found] == [
        (b"what the export says", Reason.INTERNAL),
        (b"a.jpg", None),
        (b"b.jpg", None),
    ]
    assert found[1].provenance == Provenance(account="ada")


def test_what_two_files_say_about_a_photo_is_joined_and_the_first_word_stands() -> None:
    said = export.Account()
    said.take(Described("a.jpg", Provenance(Platform.X, account="ada")))
    said.take(Described("a.jpg", Provenance(Platform.WEB, account="bob", caption="hello"), "https://a.example/1"))
    said.take(Linked("https://a.example/b.jpg", Provenance()))
    said.take(Linked("https://a.example/b.jpg", Provenance(account="later")))
    joined = said.described["a.jpg"]
    assert joined.provenance == Provenance(Platform.X, account="ada", caption="hello")
    assert joined.origin_url == "https://a.example/1"
    assert said.linked["https://a.example/b.jpg"].provenance == Provenance()


def test_photos_and_the_videos_beside_them_in_one_takeout_are_both_understood() -> None:
    tree = MemoryTree({**google.photos(), **google.youtube()})
    platforms = {reader.platform for reader in export.recognised(tree, READERS)}
    assert platforms == {Platform.GOOGLE_PHOTOS, Platform.YOUTUBE}


@pytest.mark.parametrize("ending", ARCHIVE_ENDINGS)
def test_an_archive_among_photos_is_counted_as_one(ending: str) -> None:
    found = export.entry_of(f"a{ending.upper()}", export.Account(), lambda name: Entry(name.encode()))
    assert (found.state, found.reason) == (FileState.SKIPPED, Reason.ARCHIVE)


def test_closing_early_ends_the_reading_process(tmp_path: Path) -> None:
    path = FORMS["zip"][1](instagram.export(), tmp_path)[0]
    source = FileSource(str(path)).references()
    with contextlib.closing(source):  # type: ignore[type-var]
        next(source)


def test_the_first_part_is_the_one_with_the_lowest_number(tmp_path: Path) -> None:
    for number in (2, 10, 1):
        (tmp_path / f"takeout-20250501-{number:03}.zip").write_bytes(zipped({f"{number}.jpg": jpeg()}))
    (tmp_path / FIRST_OF_PARTS).write_bytes(zipped({"other.jpg": jpeg()}))
    names = [each.locator.rpartition("/")[2] for each in offered(tmp_path / "takeout-20250501-002.zip")]
    assert names == ["1.jpg", "2.jpg", "10.jpg"]
