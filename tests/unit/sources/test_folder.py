"""Every entry of a folder ends in one answer."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from exposure_check.domain.errors import NoSuchFile, NotReadable
from exposure_check.domain.photo import VIDEO_EXTENSIONS, FileState, PhotoRef, Reason, Refusal
from exposure_check.services.ports import PhotoSource
from exposure_check.sources.folder import PHOTO_EXTENSIONS, UNSUPPORTED_EXTENSIONS, FolderSource

needs_posix = pytest.mark.skipif(os.name == "nt", reason="the test needs links, pipes and user ids of POSIX")


def put(path: Path, content: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def answers(root: Path) -> dict[str, str]:
    """Path relative to ``root``, and ``photo`` or the state and reason of the refusal."""
    found: dict[str, str] = {}
    for entry in FolderSource(root).references():
        name = os.path.relpath(entry.locator, root)
        assert name not in found, "an entry was answered twice"
        found[name] = "photo" if isinstance(entry, PhotoRef) else f"{entry.state.value} {entry.reason.value}"
    return found


def test_the_source_fits_the_port(tmp_path: Path) -> None:
    source: PhotoSource = FolderSource(tmp_path)
    assert source.location == str(tmp_path)


def test_photos_are_found_in_the_whole_tree_in_a_fixed_order(tmp_path: Path) -> None:
    for name in ("b.png", "a.JPG", "c/d/e.heic", ".hidden/f.webp", "c/.g.avif"):
        put(tmp_path / name)
    assert list(answers(tmp_path)) == [".hidden/f.webp", "a.JPG", "b.png", "c/.g.avif", "c/d/e.heic"]
    assert set(answers(tmp_path).values()) == {"photo"}


def test_a_photo_is_offered_with_what_tells_whether_it_changed(tmp_path: Path) -> None:
    photo = put(tmp_path / "a.jpg", b"12345")
    os.utime(photo, ns=(1, 1_700_000_000_123_456_789))
    (ref,) = FolderSource(tmp_path).references()
    assert ref == PhotoRef(str(photo), 5, photo.stat().st_mtime_ns)


def test_an_empty_folder_offers_nothing(tmp_path: Path) -> None:
    assert answers(tmp_path) == {}


@pytest.mark.parametrize("extension", sorted(PHOTO_EXTENSIONS | VIDEO_EXTENSIONS))
def test_each_photo_format_is_offered_whatever_its_case(tmp_path: Path, extension: str) -> None:
    put(tmp_path / f"photo.{extension.upper()}")
    assert list(answers(tmp_path).values()) == ["photo"]


def test_every_other_file_is_counted_with_its_reason(tmp_path: Path) -> None:
    for name in (
        "layers.PSD",
        "film.wmv",
        "IMG_0001.MOV",
        "drawing.svg",
        "note.txt",
        ".DS_Store",
        "Thumbs.db",
        "jpg",
        "noext",
    ):
        put(tmp_path / name)
    assert answers(tmp_path) == {
        ".DS_Store": "skipped not-an-image",
        "IMG_0001.MOV": "photo",
        "Thumbs.db": "skipped not-an-image",
        "drawing.svg": "unsupported not-an-image",
        "film.wmv": "unsupported not-an-image",
        "jpg": "skipped not-an-image",
        "noext": "skipped not-an-image",
        "note.txt": "skipped not-an-image",
        "layers.PSD": "unsupported not-an-image",
    }
    assert not (PHOTO_EXTENSIONS | VIDEO_EXTENSIONS) & UNSUPPORTED_EXTENSIONS
    assert not PHOTO_EXTENSIONS & VIDEO_EXTENSIONS


def test_of_a_live_photo_the_picture_and_the_film_are_offered(tmp_path: Path) -> None:
    for name in ("IMG_0007.HEIC", "IMG_0007.MOV"):
        put(tmp_path / name)
    assert answers(tmp_path) == {"IMG_0007.HEIC": "photo", "IMG_0007.MOV": "photo"}


def test_a_file_named_by_the_person_is_offered_whatever_it_is_called(tmp_path: Path) -> None:
    photo = put(tmp_path / "portrait")
    assert list(FolderSource(photo).references()) == [PhotoRef(str(photo), 1, photo.stat().st_mtime_ns)]


def test_locators_are_absolute_and_without_detours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "album" / "a.jpg")
    monkeypatch.chdir(tmp_path)
    (ref,) = FolderSource(Path("other/../album")).references()
    assert ref.locator == str(tmp_path / "album" / "a.jpg")


def test_a_location_that_does_not_exist_is_refused_at_once(tmp_path: Path) -> None:
    put(tmp_path / "file")
    for missing in ("nothing", "file/inside"):
        with pytest.raises(NoSuchFile):
            FolderSource(tmp_path / missing).references()


@needs_posix
def test_a_device_is_no_location() -> None:
    with pytest.raises(NotReadable):
        FolderSource(Path(os.devnull)).references()


@needs_posix
def test_pipes_sockets_and_links_to_devices_are_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "null.png").symlink_to(os.devnull)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(tmp_path / "socket.jpg"))
        assert set(answers(tmp_path).values()) == {"skipped not-a-regular-file"}
    assert len(answers(tmp_path)) == 3


@needs_posix
def test_a_linked_photo_is_offered_under_the_name_of_the_link(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / "real.jpg", b"12345")
    album = tmp_path / "album"
    album.mkdir()
    (album / "link.jpg").symlink_to(tmp_path / "elsewhere" / "real.jpg")
    (ref,) = FolderSource(album).references()
    assert isinstance(ref, PhotoRef)
    assert (ref.locator, ref.size) == (str(album / "link.jpg"), 5)


@needs_posix
def test_a_linked_folder_is_followed(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / "deep" / "a.jpg")
    (tmp_path / "album").mkdir()
    (tmp_path / "album" / "link").symlink_to(tmp_path / "elsewhere")
    assert answers(tmp_path / "album") == {"link/deep/a.jpg": "photo"}


@needs_posix
def test_a_loop_of_links_is_one_refusal(tmp_path: Path) -> None:
    put(tmp_path / "sub" / "a.jpg")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    assert answers(tmp_path) == {"sub/a.jpg": "photo", "sub/up": "skipped symlink-loop"}


@needs_posix
def test_a_link_never_hides_the_real_place_of_a_photo(tmp_path: Path) -> None:
    put(tmp_path / "z-real" / "a.jpg")
    (tmp_path / "a-link").symlink_to(tmp_path / "z-real")
    assert answers(tmp_path) == {"z-real/a.jpg": "photo", "a-link": "skipped symlink-loop"}


@needs_posix
def test_folders_that_all_link_to_each_other_are_walked_once(tmp_path: Path) -> None:
    for number in range(12):
        put(tmp_path / f"{number:02}" / "a.jpg")
        for other in range(12):
            (tmp_path / f"{number:02}" / f"to-{other:02}").symlink_to(tmp_path / f"{other:02}")
    found = list(answers(tmp_path).values())
    assert (found.count("photo"), found.count("skipped symlink-loop")) == (12, 144)


@needs_posix
def test_links_that_lead_nowhere_or_in_a_circle_are_counted(tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").symlink_to(tmp_path / "nothing")
    (tmp_path / "circle.jpg").symlink_to(tmp_path / "circle.jpg")
    assert answers(tmp_path) == {"broken.jpg": "skipped vanished", "circle.jpg": "skipped symlink-loop"}


def test_what_vanishes_during_the_walk_is_counted(tmp_path: Path) -> None:
    put(tmp_path / "a.jpg")
    folder = put(tmp_path / "b" / "c.jpg").parent
    gone = put(tmp_path / "d.jpg")
    walk = FolderSource(tmp_path).references()
    assert isinstance(next(walk), PhotoRef)
    (folder / "c.jpg").unlink()
    folder.rmdir()
    gone.unlink()
    vanished = (FileState.SKIPPED, Reason.VANISHED)
    assert list(walk) == [Refusal(str(folder), *vanished), Refusal(str(gone), *vanished)]


@needs_posix
def test_the_longest_and_undecodable_names_work(tmp_path: Path) -> None:
    names = [b"x" * 251 + b".jpg", b"caf\xe9\xff.jpg", "日本 😀.jpg".encode(), b"line\nbreak.jpg"]
    for name in names:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"x")
    locators = [entry.locator for entry in FolderSource(tmp_path).references()]
    found = {os.fsencode(locator).rpartition(b"/")[2] for locator in locators}
    assert found == set(names)


@needs_posix
def test_a_tree_deeper_than_any_recursion_limit_is_walked(tmp_path: Path) -> None:
    folders = [f"{tmp_path}/" + "/".join("d" * depth) for depth in range(1, sys.getrecursionlimit() + 200)]
    for folder in folders:
        Path(folder).mkdir()
    photo = put(Path(folders[-1]) / "a.jpg")
    found = list(FolderSource(tmp_path).references())
    photo.unlink()
    for folder in reversed(folders):  # nothing that recurses could clear this away
        Path(folder).rmdir()
    assert [entry.locator for entry in found] == [str(photo)]


@needs_posix
def test_a_path_longer_than_the_system_allows_is_one_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "a.jpg")
    monkeypatch.chdir(tmp_path)
    for _ in range(20):
        Path("n" * 250).mkdir()
        os.chdir("n" * 250)
    found = list(answers(tmp_path).values())
    for _ in range(20):
        os.chdir("..")
        Path("n" * 250).rmdir()
    assert found == ["photo", "unreadable read-error"]


def test_reading_starts_before_the_whole_tree_is_known(tmp_path: Path) -> None:
    put(tmp_path / "a" / "1.jpg")
    walk: Iterator[PhotoRef | Refusal] = FolderSource(tmp_path).references()
    (first,) = islice(walk, 1)
    put(tmp_path / "a" / "not seen any more.jpg")
    assert first.locator.endswith("1.jpg")
    assert list(walk) == []


_UNPRIVILEGED = """
import json, os, sys
from exposure_check.domain.errors import NotReadable
from exposure_check.sources.folder import FolderSource
from pathlib import Path
root = Path(os.environ["ROOT"])
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
found = {}
for entry in FolderSource(root).references():
    end = f"{getattr(entry, 'state', 'photo')} {getattr(entry, 'reason', '')}"
    found[os.path.relpath(entry.locator, root)] = end
refused = []
for name in ("closed", "secret.jpg"):
    try:
        FolderSource(root / name).references()
    except NotReadable as error:
        refused.append(error.values["reason"])
print(json.dumps([found, refused]))
"""


@needs_posix
def test_what_may_not_be_read_is_counted_inside_and_refused_as_a_location(tmp_path: Path) -> None:
    """As the superuser may read everything, a process without rights looks."""
    root = tmp_path / "album"
    put(root / "a.jpg")
    put(root / "secret.jpg").chmod(0)
    put(root / "closed" / "b.jpg").parent.chmod(0)
    put(root / "listed" / "c.jpg").parent.chmod(0o444)
    inside = [folder for folder in tmp_path.parents if Path(tempfile.gettempdir()) in folder.parents]
    opened = [root, tmp_path, *inside]
    modes = [folder.stat().st_mode for folder in opened]
    try:
        for folder in opened:
            folder.chmod(0o755)
        run = subprocess.run(
            [sys.executable, "-c", _UNPRIVILEGED],
            env={**os.environ, "ROOT": str(root)},
            capture_output=True,
            text=True,
            check=True,
        )
    finally:
        for folder, mode in zip(opened, modes, strict=True):
            folder.chmod(mode)
        for folder in (root / "closed", root / "listed"):
            folder.chmod(0o755)
    found, refused = json.loads(run.stdout)
    assert found == {
        "a.jpg": "photo ",
        "closed": "unreadable no-permission",
        "listed/c.jpg": "unreadable no-permission",
        "secret.jpg": "unreadable no-permission",
    }
    assert refused == ["Permission denied", "Permission denied"]


@pytest.mark.parametrize("name", ["a.xmp", "a.jpg.xmp", "a.jpg.XMP"])
def test_an_xmp_file_beside_a_photo_goes_with_it(tmp_path: Path, name: str) -> None:
    photo, sidecar = put(tmp_path / "a.jpg"), put(tmp_path / name)
    put(tmp_path / "b.jpg")
    found = {entry.locator: entry for entry in FolderSource(tmp_path).references()}
    offered = found[str(photo)]
    assert isinstance(offered, PhotoRef)
    assert offered.sidecar == str(sidecar)
    other = found[str(tmp_path / "b.jpg")]
    assert isinstance(other, PhotoRef)
    assert other.sidecar is None
