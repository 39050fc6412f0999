"""What a place is, told before anything in it is looked at."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest

from exposure_check.domain.provenance import Platform
from exposure_check.domain.source import PlaceKind, Recognised
from exposure_check.sources import recognition
from exposure_check.sources.opening import FileSource, open_local
from exposure_check.sources.recognition import recognise
from tests.exports import facebook, instagram


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_an_export_is_recognised_packed_and_unpacked(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "any name.zip", facebook.export())
    for name, content in facebook.export().items():
        path = tmp_path / "unpacked" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    assert recognise(str(archive)) == Recognised(PlaceKind.ARCHIVE, (Platform.FACEBOOK,))
    assert recognise(str(tmp_path / "unpacked")) == Recognised(PlaceKind.FOLDER, (Platform.FACEBOOK,))


def test_what_is_no_export_is_told_by_what_it_looks_like(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "page.html").write_text("<html></html>")
    (tmp_path / "complete.html").write_text("<html></html>")
    (tmp_path / "complete_files").mkdir()
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 and nothing more")
    with tarfile.open(tmp_path / "some.tar.gz", "w:gz"):
        pass
    plain = zipped(tmp_path / "plain.zip", {"photo.jpg": b"\xff\xd8\xff"})
    kinds = {
        "folder": PlaceKind.FOLDER,
        "page.html": PlaceKind.PAGE,
        "complete.html": PlaceKind.PAGE,
        "photo.jpg": PlaceKind.FILE,
        "broken.zip": PlaceKind.ARCHIVE,
        "some.tar.gz": PlaceKind.ARCHIVE,
        plain.name: PlaceKind.ARCHIVE,
        "gone": PlaceKind.FILE,
    }
    assert {name: recognise(str(tmp_path / name)) for name in kinds} == {
        name: Recognised(kind) for name, kind in kinds.items()
    }
    assert recognise("https://example.org/me") == Recognised(PlaceKind.PUBLIC)


def test_no_process_is_started_for_a_folder_of_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def started(*_arguments: object, **_options: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(recognition, "stream", started)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    assert recognise(str(tmp_path)) == Recognised(PlaceKind.FOLDER)
    (tmp_path / "posts.json").write_text("[]")
    with pytest.raises(AssertionError, match="process"):
        recognise(str(tmp_path))


def test_every_part_of_an_export_leads_to_the_same_place(tmp_path: Path) -> None:
    names = ["takeout-20261101-002.zip", "takeout-20261101-001.zip", "takeout-20261101-010.zip"]
    paths = [str(zipped(tmp_path / name, instagram.export())) for name in names]
    zipped(tmp_path / "takeout-20261102-001.zip", {})
    sources = [open_local(path) for path in paths]
    assert {source.location for source in sources} == {str(tmp_path / "takeout-20261101-001.zip")}
    assert all(isinstance(source, FileSource) and source.parts == tuple(sorted(paths)) for source in sources)
