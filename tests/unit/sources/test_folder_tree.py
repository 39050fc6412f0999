"""A folder as the readers of exports see it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from exposure_check.sources import folder_tree
from exposure_check.sources.folder_tree import FolderTree
from exposure_check.sources.tree import MemberRefused
from tests.exports.packing import unpacked

FILES = {"a/b/c.json": b"{}", "a/d.jpg": b"1", "e.txt": b"words"}


def test_files_have_their_names_sizes_and_texts(tmp_path: Path) -> None:
    tree = FolderTree(str(unpacked(FILES, tmp_path)))
    assert sorted(tree.names()) == sorted(FILES)
    assert {name: tree.size(name) for name in FILES} == {name: len(content) for name, content in FILES.items()}
    assert {name: tree.text_bytes(name) for name in FILES} == FILES


def test_files_come_sorted_within_each_folder(tmp_path: Path) -> None:
    tree = FolderTree(str(unpacked({"b/2": b"", "b/1": b"", "a/3": b"", "c": b""}, tmp_path)))
    assert list(tree.names()) == ["c", "a/3", "b/1", "b/2"]


@pytest.mark.skipif(os.name == "nt", reason="needs links and pipes")
def test_links_and_pipes_are_left_alone(tmp_path: Path) -> None:
    unpacked(FILES, tmp_path / "in")
    (tmp_path / "outside.json").write_bytes(b"secret")
    (tmp_path / "in" / "link.json").symlink_to(tmp_path / "outside.json")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    os.mkfifo(tmp_path / "in" / "pipe.json")
    assert sorted(FolderTree(str(tmp_path / "in")).names()) == sorted(FILES)


@pytest.mark.skipif(os.name == "nt", reason="names there are text")
def test_names_that_are_not_utf8_are_kept(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff.json"
    with open(path, "wb") as file:  # noqa: PTH123 - bytes
        file.write(b"{}")
    tree = FolderTree(str(tmp_path))
    assert [os.fsencode(name) for name in tree.names()] == [b"\xff.json"]
    assert tree.text_bytes(next(iter(tree.names()))) == b"{}"


def test_what_vanished_meanwhile_is_refused_and_what_is_unknown_is_an_error(tmp_path: Path) -> None:
    tree = FolderTree(str(unpacked(FILES, tmp_path)))
    (tmp_path / "e.txt").unlink()
    with pytest.raises(MemberRefused, match="read-error"):
        tree.text_bytes("e.txt")
    with pytest.raises(KeyError):
        tree.text_bytes("../e.txt")


def test_a_text_that_is_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_tree, "MOST_TEXT_BYTES", 3)
    with pytest.raises(MemberRefused, match="too-many-bytes"):
        FolderTree(str(unpacked(FILES, tmp_path))).text_bytes("e.txt")


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert list(FolderTree(str(tmp_path / "gone")).names()) == []


def test_no_more_files_are_listed_than_an_export_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_tree, "MOST_ENTRIES", 2)
    assert len(list(FolderTree(str(unpacked(FILES, tmp_path))).names())) == 2
