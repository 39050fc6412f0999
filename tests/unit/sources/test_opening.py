"""From what a person names to a source, and back from a locator to the photo."""

from __future__ import annotations

import os
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from exposure_check.domain.errors import NoSuchFile, NotReadable
from exposure_check.domain.photo import FileState, PhotoRef, Reason, Refusal
from exposure_check.domain.progress import never_cancelled
from exposure_check.services.ports import PhotoSource
from exposure_check.sources.folder import FolderSource
from exposure_check.sources.names import NameProblem, clean_name, is_archive, is_page_folder
from exposure_check.sources.opening import ExportFolder, FileSource, PageSource, locate, open_local
from tests.exports import documents, instagram
from tests.exports.packing import FORMS, tarred, unpacked, zipped
from tests.exports.tree import jpeg

PHOTOS = {"a.jpg": jpeg(1), "b/c.jpg": jpeg(2)}


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.zip", zipped(PHOTOS), FileSource),
        ("no ending", zipped(PHOTOS), FileSource),
        ("a.tgz", tarred(PHOTOS), FileSource),
        ("plain", tarred(PHOTOS, ""), FileSource),
        ("a.pdf", b"%PDF-1.7", FileSource),
        ("result.json", b"{}", FileSource),
        ("page.html", b"<html></html>", FileSource),
        ("a.jpg", jpeg(), FolderSource),
        ("a.docx.jpg", b"", FolderSource),
    ],
)
def test_a_file_is_opened_as_what_it_is(name: str, content: bytes, kind: type, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    source: PhotoSource = open_local(str(tmp_path / name))
    assert type(source) is kind
    assert source.location == str(tmp_path / name)


def test_a_folder_is_opened_as_one_that_may_be_an_export(tmp_path: Path) -> None:
    assert isinstance(open_local(str(tmp_path)), ExportFolder)


def test_a_page_with_its_folder_is_opened_with_it(tmp_path: Path) -> None:
    unpacked(documents.complete(), tmp_path)
    source = open_local(str(tmp_path / "me.html"))
    assert isinstance(source, PageSource)
    assert source.count(never_cancelled) == len(list((tmp_path / "me_files").iterdir()))


@pytest.mark.parametrize("name", ["gone.zip", "gone.html", "gone", "no/such/folder/a.tar.gz"])
def test_what_is_not_there_is_said_at_once(name: str, tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        open_local(str(tmp_path / name)).references()


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe")
def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.zip")
    with pytest.raises(NotReadable):
        open_local(str(tmp_path / "a.zip")).references()


@pytest.mark.parametrize("form", ["zip", "tar.gz", "zip in zip", "parts"])
def test_a_photo_is_found_again_by_its_locator(form: str, tmp_path: Path) -> None:
    folder = tmp_path / "a folder!"
    folder.mkdir()
    source = open_local(str(FORMS[form][1](PHOTOS, folder)[0]))
    photos = [each for each in source.references() if isinstance(each, PhotoRef)]
    assert len(photos) == 2
    for photo in photos:
        assert locate(photo.locator) == photo


def test_what_is_no_photo_is_not_found(tmp_path: Path) -> None:
    path = FORMS["zip"][1]({**PHOTOS, "words.txt": b"words"}, tmp_path)[0]
    assert locate(f"{path}!/words.txt") is None
    assert locate(f"{path}!/gone.jpg") is None
    assert locate("https://a.example/b.jpg") is None
    assert locate(str(tmp_path / "a.jpg")) == PhotoRef(str(tmp_path / "a.jpg"), 0, 0)


def test_a_zip_says_how_many_entries_it_claims(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.jpg": b"", "b.jpg": b""}))
    assert open_local(str(path)).count(never_cancelled) == 2
    path.write_bytes(b"no archive")
    assert open_local(str(path)).count(never_cancelled) is None
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 2)
    path.write_bytes(zipped({f"{each}.jpg": b"" for each in range(5)}))
    assert open_local(str(path)).count(never_cancelled) == 5
    path.write_bytes(path.read_bytes().replace(b"\5\0\5\0", b"\xff\xff\xff\xff"))
    assert open_local(str(path)).count(never_cancelled) == 5


def test_archives_among_the_photos_of_a_folder_say_that_they_can_be_added(tmp_path: Path) -> None:
    names = ("export.zip", "B.TGZ", "c.tar.xz", "d.mhtml", "e.txt")
    unpacked({"a.jpg": jpeg(), **dict.fromkeys(names, b"")}, tmp_path)
    ended = Counter(each.reason for each in open_local(str(tmp_path)).references() if isinstance(each, Refusal))
    assert ended == {Reason.ARCHIVE: 4, Reason.NOT_AN_IMAGE: 1}


def test_what_an_export_names_and_lacks_is_counted_beside_its_files(tmp_path: Path) -> None:
    files = {name: content for name, content in instagram.export().items() if not name.endswith("1.jpg")}
    unpacked(files, tmp_path)
    found = list(open_local(str(tmp_path)).references())
    missing = [each for each in found if isinstance(each, Refusal) and each.reason is Reason.NOT_IN_ARCHIVE]
    assert len(missing) == 1
    assert missing[0].locator.startswith(f"{tmp_path}!/")
    assert len(found) == len(files) + 1
    assert len({each.locator for each in found}) == len(found)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs permissions that hold")
def test_a_part_that_may_not_be_read_is_counted(tmp_path: Path) -> None:
    first, second = FORMS["parts"][1](instagram.export(), tmp_path)
    second.chmod(0)
    assert Refusal(str(second), FileState.UNREADABLE, Reason.NO_PERMISSION) in list(open_local(str(first)).references())


@pytest.mark.parametrize(
    ("names", "together"),
    [
        (("takeout-20250501T1-001.zip", "takeout-20250501T1-002.zip"), True),
        (("data-download-1.zip", "data-download-12.zip"), True),
        (("facebook-ada part1.zip", "facebook-ada part2.zip"), True),
        (("data-download-1.zip", "data-download-02.zip"), False),
        (("export.zip", "export (1).zip"), False),
        (("takeout-20250501T1-001.zip", "takeout-20240101T1-002.zip"), False),
    ],
)
def test_archives_that_belong_together_are_known_by_their_names(
    names: tuple[str, str], together: bool, tmp_path: Path
) -> None:
    for place, name in enumerate(names):
        (tmp_path / name).write_bytes(zipped({f"{place}.jpg": jpeg(place)}))
    assert len(list(open_local(str(tmp_path / names[0])).references())) == 1 + together


BAD_NAMES = ("/a", "\\a", "..", "a/../b", "..\\a", "C:a", "c:\\a", "a\0b", "a\nb", "", ".", "/", "a" * 1_001)


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_name_that_leads_out_or_is_none_is_refused(name: str) -> None:
    with pytest.raises(NameProblem):
        clean_name(name)


def test_a_name_is_made_plain() -> None:
    assert clean_name("./a\\b//c..d/.hidden") == "a/b/c..d/.hidden"


def test_what_is_an_archive_and_what_is_the_folder_of_a_page() -> None:
    assert is_archive(b"\x1f\x8b", "a.tgz")
    assert not is_archive(b"\x1f\x8b", "a.warc.gz")
    assert not is_archive(b"PK\3\4", "a.WACZ")
    assert is_archive(b"MZ", "unpacks itself.zip")
    assert is_page_folder("Ada-Dateien", "Ada")
    assert not is_page_folder("Ada in Paris", "Ada")
