"""What runs in a confined process to read a file that a person named: every function yields entries as bytes.

Nothing in here is called by the parent but through :func:`exposure_check.isolation.stream.stream`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources import export
from exposure_check.sources.addresses import is_address
from exposure_check.sources.archive_reading import HEAD_BYTES, ZIPS, archive_entries, counted
from exposure_check.sources.entries import Entry, name_of, sealed
from exposure_check.sources.export import first_address, said_entry
from exposure_check.sources.exports.known import READERS
from exposure_check.sources.folder_tree import FolderTree
from exposure_check.sources.names import is_archive
from exposure_check.sources.pages import saved
from exposure_check.sources.tree import MemberRefused, Tree
from exposure_check.sources.zip_tree import ZipTree

_ALONE = (".car", ".json", ".txt", ".csv", ".js")
"""Files that are a whole export by themselves."""


def read_file(paths: Sequence[str]) -> Iterator[bytes]:
    """The entries of an archive, in one file or several parts, or of a document."""
    with contextlib.ExitStack() as files:
        streams = [files.enter_context(Path(path).open("rb")) for path in paths]
        head = streams[0].read(HEAD_BYTES)
        streams[0].seek(0)
        yield from counted(_entries(paths[0], head, streams), is_archive=is_archive(head, paths[0]))


def recognise(paths: Sequence[str]) -> Iterator[bytes]:
    """The platforms of the export that a folder, a ZIP archive in one file or several parts, or a single file is.
    Nothing for what is no export, and for archives that would have to be unpacked to know."""
    with contextlib.ExitStack() as files:
        first = Path(paths[0])
        tree: Tree
        if first.is_dir():
            tree = FolderTree(str(first))
        else:
            streams = [files.enter_context(Path(path).open("rb")) for path in paths]
            head = streams[0].read(HEAD_BYTES)
            streams[0].seek(0)
            if head.startswith(ZIPS):
                try:
                    tree = ZipTree(streams)
                except MemberRefused:
                    return
            elif first.name.lower().endswith(_ALONE):
                tree = SingleFile(str(first), first.name)
            else:
                return
        for reader in export.recognised(tree, READERS):
            yield reader.platform.value.encode("ascii")


def _entries(path: str, head: bytes, streams: Sequence[BinaryIO]) -> Iterator[Entry]:
    name = Path(path).name
    kind = saved.kind_of(head, name)
    if is_archive(head, name):
        yield from archive_entries(head, path, streams)
    elif kind is not None and not name.lower().endswith(_ALONE):
        yield from _document(saved.read_document(kind, streams[0], name))
    elif name.lower().endswith(_ALONE):
        yield from _alone(path, name, kind, streams[0])
    else:
        yield Entry(b"", FileState.UNREADABLE, Reason.NOT_AN_IMAGE)


def _alone(path: str, name: str, kind: saved.DocumentKind | None, stream: BinaryIO) -> Iterator[Entry]:
    """A single file of an export; if it is none, perhaps a document."""
    tree: Tree = SingleFile(path, name)
    readers = export.recognised(tree, READERS)
    if readers:
        yield from export.entries(tree, export.account(tree, readers), lambda name: Entry(name_of(name)))
    elif kind is not None:
        yield from _document(saved.read_document(kind, stream, name))
    else:
        yield Entry(b"", FileState.UNREADABLE, Reason.NOT_AN_IMAGE)


class SingleFile(FolderTree):
    """A tree of one file. Implements :class:`exposure_check.sources.tree.Tree`."""

    def __init__(self, path: str, name: str) -> None:
        self._root = str(Path(path).parent)
        self._sizes = {name: Path(path).stat().st_size}


def _document(found: Iterator[saved.SavedPhoto | saved.SavedLink | saved.SavedProblem]) -> Iterator[Entry]:
    for item in found:
        match item:
            case saved.SavedPhoto():
                yield Entry(
                    name_of(item.name),
                    data=item.data,
                    origin_url=first_address(item.page_url, item.url),
                    published=None,
                    provenance=item.provenance,
                )
            case saved.SavedLink():
                if is_address(item.url):
                    yield Entry(
                        b"",
                        FileState.SKIPPED,
                        Reason.LINK_ONLY,
                        url=item.url,
                        origin_url=first_address(item.page_url),
                        provenance=item.provenance,
                    )
            case saved.SavedProblem():
                yield Entry(name_of(item.name), item.state, item.reason)


def read_page_with_folder(page: str, folder_names: Sequence[str]) -> Iterator[bytes]:
    """The pictures inside a page that was saved as "complete", and what it says about the files in its folder: entries
    without a place, named relative to the folder in which the page lies."""
    root = Path(page).parent
    with Path(page).open("rb") as stream:
        head = stream.read(HEAD_BYTES)
        stream.seek(0)
        kind = saved.kind_of(head, Path(page).name)
        if kind is saved.DocumentKind.HTML:
            for entry in _document(saved.read_document(kind, stream, Path(page).name, linked=False)):
                yield sealed(entry)
    tree = _PageTree(root, Path(page).name, folder_names)
    for finding in saved.read_complete(tree, Path(page).name):
        yield sealed(said_entry(finding))


class _PageTree(FolderTree):
    """A page and its folder. Implements :class:`exposure_check.sources.tree.Tree`."""

    def __init__(self, root: Path, page: str, folders: Sequence[str]) -> None:
        self._root = str(root)
        self._sizes = {page: (root / page).stat().st_size}
        for folder in folders:
            inner = FolderTree(str(root / folder))
            self._sizes |= {f"{folder}/{name}": inner.size(name) for name in inner.names()}
