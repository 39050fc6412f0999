"""What runs in a confined process to read an archive, or a folder that is an export: entries as bytes.

Apart from :mod:`exposure_check.sources.reading`, because most of what a person adds are archives, and the libraries for
documents take as long to load as all the rest (0.2 of 0.5 s, 2026-11-22, ``python -X importtime``).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources import export
from exposure_check.sources.entries import Entry, OwnNames, name_of, sealed
from exposure_check.sources.exports.known import READERS
from exposure_check.sources.folder_tree import FolderTree
from exposure_check.sources.tar_tree import TarTree
from exposure_check.sources.tree import MemberRefused, Tree
from exposure_check.sources.zip_tree import ZipTree

HEAD_BYTES = 4_096
ZIPS = (b"PK\x03\x04", b"PK\x05\x06")


def read_archive(paths: Sequence[str]) -> Iterator[bytes]:
    """The entries of an archive, in one file or several parts."""
    with contextlib.ExitStack() as files:
        streams = [files.enter_context(Path(path).open("rb")) for path in paths]
        head = streams[0].read(HEAD_BYTES)
        streams[0].seek(0)
        yield from counted(archive_entries(head, paths[0], streams), is_archive=True)


def archive_entries(head: bytes, path: str, streams: Sequence[BinaryIO]) -> Iterator[Entry]:
    """The entries of an archive that begins with ``head``."""
    # A program that unpacks itself may stand before a ZIP archive; a part of several may be empty.
    is_zip = head.startswith(ZIPS) or path.lower().endswith(".zip")
    return _zip(streams) if is_zip else _tar(streams[0])


def counted(found: Iterator[Entry], *, is_archive: bool) -> Iterator[bytes]:
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


def describe_folder(root: str) -> Iterator[bytes]:
    """What an export that was unpacked into a folder says about its files: entries without a place, named relative to
    ``root``. Nothing for a folder that is no export."""
    tree = FolderTree(root)
    said = export.account(tree, export.recognised(tree, READERS))
    for problem in said.problems:
        yield sealed(Entry(b"what the export says", FileState.FAILED, problem))
    for finding in said.findings():
        yield sealed(export.said_entry(finding))


def _refused(refused: Sequence[tuple[str, FileState, Reason]], tree: Tree) -> Iterator[Entry]:
    """One entry for each, under a name of its own: a second file of one name must not stand for the first."""
    own = OwnNames(name_of(name) for name in tree.names()) if refused else OwnNames()
    for untrusted_name, state, reason in refused:
        yield Entry(own.take(name_of(untrusted_name)), state, reason)
