"""A stranger's ZIP archive: read as a stream, counted, and never believed."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import pytest

from exposure_check.domain.errors import PackUnusable
from exposure_check.faces import pack_record, pack_unpacking
from tests.unit.faces.conftest import RESOURCES


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "target"
    folder.mkdir()
    return folder


def unpack(archive: Path, target: Path) -> None:
    pack_unpacking.unpack(archive, target, "p", pack_record.rules(RESOURCES).limits)


def zipped(path: Path, members: dict[str, bytes], *, compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_only_networks_and_their_descriptions_are_taken(tmp_path: Path, target: Path) -> None:
    wanted = {"a.onnx": b"1", "sub/b.ONNX": b"2", "sub/manifest.json": b"{}", "MODEL.LICENSE": b"3"}
    unpack(zipped(tmp_path / "p.zip", {**wanted, "run.py": b"4", "sub/.hidden": b"5"}), target)
    assert {path.name: path.read_bytes() for path in target.iterdir()} == {
        name.rpartition("/")[2]: content for name, content in wanted.items()
    }


def test_an_unusual_packing_is_refused(tmp_path: Path, target: Path) -> None:
    with pytest.raises(PackUnusable, match="packed in an unusual way"):
        unpack(zipped(tmp_path / "p.zip", {"a.onnx": b"1"}, compression=zipfile.ZIP_BZIP2), target)


@pytest.mark.parametrize(
    ("members", "sentence"),
    [
        ({"../up.onnx": b"x"}, "points outside of it"),
        ({"/etc/net.onnx": b"x"}, "points outside of it"),
        ({"c:net.onnx": b"x"}, "points outside of it"),
        ({"a\\..\\net.onnx": b"x"}, "points outside of it"),
        ({"net.onnx": b"x", "NET.onnx": b"x"}, "same name"),
        ({"a/net.onnx": b"x", "b/net.onnx": b"x"}, "more than once"),
        ({f"{number}.onnx": b"x" for number in range(65)}, "more than 64 entries"),
        ({"-rf.onnx": b"x"}, "name that cannot be kept"),
        ({"manifest.json": b" " * 70_000, "net.onnx": b"x"}, r"manifest\.json is larger"),
    ],
)
def test_a_hostile_zip_is_refused_and_nothing_is_written_beside_its_folder(
    tmp_path: Path, target: Path, members: dict[str, bytes], sentence: str
) -> None:
    with pytest.raises(PackUnusable, match=sentence):
        unpack(zipped(tmp_path / "p.zip", members), target)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p.zip", "target"]


def test_a_member_that_is_larger_than_it_says_is_refused(tmp_path: Path, target: Path) -> None:
    archive = zipped(tmp_path / "p.zip", {"net.onnx": bytes(range(256)) * 4000}, compression=zipfile.ZIP_DEFLATED)
    content = bytearray(archive.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = content.index(signature) + offset
        content[place : place + 4] = struct.pack("<I", 10)
    archive.write_bytes(content)
    with pytest.raises(PackUnusable, match=r"larger than it may be|damaged"):
        unpack(archive, target)


def test_links_and_encrypted_members_are_refused(tmp_path: Path, target: Path) -> None:
    link = zipfile.ZipInfo("net.onnx")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "link.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(PackUnusable, match="a link or a device"):
        unpack(tmp_path / "link.zip", target)
    content = bytearray(zipped(tmp_path / "locked.zip", {"net.onnx": b"x"}).read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(content)
    with pytest.raises(PackUnusable, match="encrypted"):
        unpack(tmp_path / "locked.zip", target)


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x05\x06" + b"\xff" * 18, b"PK\x03\x04" + b"\0" * 100])
def test_what_is_no_zip_is_refused(tmp_path: Path, target: Path, content: bytes) -> None:
    (tmp_path / "p.zip").write_bytes(content)
    with pytest.raises(PackUnusable, match="not a ZIP archive"):
        unpack(tmp_path / "p.zip", target)


def test_a_cut_off_zip_is_refused(tmp_path: Path, target: Path) -> None:
    archive = zipped(tmp_path / "p.zip", {"net.onnx": bytes(range(256)) * 100})
    archive.write_bytes(archive.read_bytes()[:-50])
    with pytest.raises(PackUnusable, match="ZIP archive"):
        unpack(archive, target)
