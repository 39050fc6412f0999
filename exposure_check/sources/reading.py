"""What runs in a confined process to read a file or folder that a person named: every function yields entries as bytes.

Nothing in here is called by the parent but through :func:`exposure_check.isolation.stream.stream`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources import export
from exposure_check.sources.entries import Entry, OwnNames, is_address, name_of, sealed
from exposure_check.sources.exports.known import READERS
from exposure_check.sources.folder_tree import FolderTree
from exposure_check.sources.pages import saved
from exposure_check.sources.tar_tree import TarTree
from exposure_check.sources.tree import Described, Linked, MemberRefused, Missing, Tree, Unread
from exposure_check.sources.zip_tree import ZipTree

HEAD_BYTES = 4_096
_TAR_MAGIC = (257, b"ustar")
_PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06")
_ALONE = (".car", ".json", ".txt", ".csv", ".js")
"""Files that are a whole export by themselves."""


def read_file(paths: Sequence[str]) -> Iterator[bytes]:
    """The entries of an archive, in one file or several parts, or of a document."""
    with contextlib.ExitStack() as files:
        streams = [files.enter_context(Path(path).open("rb")) for path in paths]
        head = streams[0].read(HEAD_BYTES)
        streams[0].seek(0)
        yield from _counted(_entries(paths[0], head, streams), is_archive=_is_archive(head, paths[0]))


def _is_archive(head: bytes, path: str) -> bool:
    return head.startswith((*_ZIPS, *_PACKED)) or path.lower().endswith((".zip", ".tar"))


def _counted(found: Iterator[Entry], *, is_archive: bool) -> Iterator[bytes]:
    """The entries as bytes. A file with nothing inside, and one that its reader could not get through, count
    themselves."""
    is_empty = True
    try:
        for entry in found:
            is_empty = False
            yield _sealed(entry)
    except MemoryError:
        yield sealed(Entry(b"", FileState.FAILED, Reason.OUT_OF_MEMORY))
    else:
        if is_empty:
            yield sealed(Entry(b"", FileState.SKIPPED, Reason.EMPTY if is_archive else Reason.NOT_AN_IMAGE))


def _sealed(entry: Entry) -> bytes:
    try:
        return sealed(entry)
    except MemoryError:
        return sealed(Entry(entry.name, FileState.FAILED, Reason.OUT_OF_MEMORY))


def _entries(path: str, head: bytes, streams: Sequence[BinaryIO]) -> Iterator[Entry]:
    name = Path(path).name
    kind = saved.kind_of(head, name)
    if kind is not None and not name.lower().endswith(_ALONE):
        yield from _document(saved.read_document(kind, streams[0], name))
    elif head.startswith(_ZIPS) or name.lower().endswith(".zip"):  # a program that unpacks itself may stand before it
        yield from _zip(streams)
    elif head.startswith(_PACKED) or head[_TAR_MAGIC[0] :].startswith(_TAR_MAGIC[1]) or name.lower().endswith(".tar"):
        yield from _tar(streams[0])
    elif name.lower().endswith(_ALONE):
        yield from _alone(path, name, kind, streams[0])
    else:
        yield Entry(b"", FileState.UNREADABLE, Reason.NOT_AN_IMAGE)


def _zip(streams: Sequence[BinaryIO]) -> Iterator[Entry]:
    try:
        tree = ZipTree(streams)
    except MemberRefused as refused:
        yield Entry(b"", refused.state, refused.reason)
        return

    def offer(name: str) -> Entry:
        try:
            data = tree.data(name)
            place = tree.place(name) if data is None else None
        except MemberRefused as refused:
            return Entry(name_of(name), refused.state, refused.reason)
        except MemoryError:
            return Entry(name_of(name), FileState.FAILED, Reason.OUT_OF_MEMORY)
        return Entry(name_of(name), place=place, data=data)

    said = export.account(tree, export.recognised(tree, READERS))
    yield from _refused(tree.refused, tree)
    yield from export.entries(tree, said, offer)


def _tar(stream: BinaryIO) -> Iterator[Entry]:
    tree = TarTree(stream)
    said = export.account(tree, export.recognised(tree, READERS))
    wanted: set[str] = set()

    def remember(name: str) -> Entry:
        wanted.add(name)
        return Entry(name_of(name))

    yield from _refused(tree.refused, tree)
    for entry in export.entries(tree, said, remember):
        if entry.state is not None:
            yield entry
    for name, content in tree.contents(wanted):

        def offer(name: str, content: bytes | MemberRefused = content) -> Entry:
            if isinstance(content, MemberRefused):
                return Entry(name_of(name), content.state, content.reason)
            return Entry(name_of(name), data=content)

        yield export.entry_of(name, said, offer)


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
                    origin_url=_first_address(item.page_url, item.url),
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
                        origin_url=_first_address(item.page_url),
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
        yield sealed(_said(finding))


class _PageTree(FolderTree):
    """A page and its folder. Implements :class:`exposure_check.sources.tree.Tree`."""

    def __init__(self, root: Path, page: str, folders: Sequence[str]) -> None:
        self._root = str(root)
        self._sizes = {page: (root / page).stat().st_size}
        for folder in folders:
            inner = FolderTree(str(root / folder))
            self._sizes |= {f"{folder}/{name}": inner.size(name) for name in inner.names()}


def describe_folder(root: str) -> Iterator[bytes]:
    """What an export that was unpacked into a folder says about its files: entries without a place, named relative to
    ``root``. Nothing for a folder that is no export."""
    tree = FolderTree(root)
    said = export.account(tree, export.recognised(tree, READERS))
    for problem in said.problems:
        yield sealed(Entry(b"what the export says", FileState.FAILED, problem))
    findings: list[Described | Missing | Linked | Unread] = [
        *said.described.values(),
        *said.missing.values(),
        *said.linked.values(),
        *said.unread.values(),
    ]
    for finding in findings:
        yield sealed(_said(finding))


def _said(finding: Described | Missing | Linked | Unread) -> Entry:
    match finding:
        case Unread():
            return Entry(name_of(finding.name), finding.state, finding.reason)
        case Linked():
            name, reason, url = b"", Reason.LINK_ONLY, _first_address(finding.url)
        case Missing():
            name, reason, url = name_of(finding.name), Reason.NOT_IN_ARCHIVE, None
        case Described():
            return Entry(
                name_of(finding.name),
                origin_url=_first_address(finding.origin_url),
                published=finding.published,
                provenance=finding.provenance,
            )
    return Entry(
        name,
        FileState.SKIPPED,
        reason,
        url=url,
        origin_url=_first_address(finding.origin_url),
        published=finding.published,
        provenance=finding.provenance,
    )


def _refused(refused: Sequence[tuple[str, FileState, Reason]], tree: Tree) -> Iterator[Entry]:
    """One entry for each, under a name of its own: a second file of one name must not stand for the first."""
    own = OwnNames(name_of(name) for name in tree.names()) if refused else OwnNames()
    for untrusted_name, state, reason in refused:
        yield Entry(own.take(name_of(untrusted_name)), state, reason)


def _first_address(*addresses: str | None) -> str | None:
    return next((address for address in addresses if address is not None and is_address(address)), None)
