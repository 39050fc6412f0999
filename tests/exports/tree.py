"""A tree in memory, photos to put into it, and what holds for the findings of every reader."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from PIL import Image

from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import Provenance
from exposure_check.sources.tree import (
    MOST_TEXT_BYTES,
    Described,
    ExportReader,
    Finding,
    Linked,
    MemberRefused,
    Missing,
    Unread,
)


class MemoryTree:
    """The :class:`~exposure_check.sources.tree.Tree` of a dict of names to contents."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(files)

    def names(self) -> Iterable[str]:
        """In the order of the dict."""
        return iter(self.files)

    def size(self, name: str) -> int:
        """The length of the content."""
        return len(self.files[name])

    def text_bytes(self, name: str) -> bytes:
        """The content, refused if longer than a text may be."""
        if len(self.files[name]) > MOST_TEXT_BYTES:
            raise MemberRefused(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        return self.files[name]


class UnopenedTree(MemoryTree):
    """A tree with names only: each file refuses to be read, as an encrypted one does."""

    def text_bytes(self, name: str) -> bytes:
        """Raises MemberRefused."""
        del name
        raise MemberRefused(FileState.UNREADABLE, Reason.ENCRYPTED)


@cache
def jpeg(shade: int = 128) -> bytes:
    """A real JPEG of 8 x 8 grey pixels."""
    target = io.BytesIO()
    Image.new("RGB", (8, 8), (shade, shade, shade)).save(target, "JPEG")
    return target.getvalue()


def renamed(files: Mapping[str, bytes], root: str) -> dict[str, bytes]:
    """The same files inside another root folder."""
    return {f"{root}/{name}": content for name, content in files.items()}


def without(files: Mapping[str, bytes], *ends: str) -> dict[str, bytes]:
    """The files but those whose names end so."""
    return {name: content for name, content in files.items() if not name.endswith(ends)}


def findings(reader: ExportReader, files: Mapping[str, bytes]) -> list[Finding]:
    """All that a reader says, after looking whether it keeps the rules that hold for every reader."""
    tree = MemoryTree(files)
    found = list(reader.read(tree))
    for each in found:
        keeps_the_rules(each, files)
    return found


def keeps_the_rules(found: Finding, files: Mapping[str, bytes]) -> None:
    """Fails if a finding names a file that is not there, or carries a text or address that is not bounded."""
    match found:
        case Described():
            assert found.name in files
        case Missing():
            assert found.name
            assert len(found.name) <= 400
        case Linked():
            assert found.url.startswith(("https://", "http://"))
            assert len(found.url) <= 2000
        case Unread():
            assert found.name in files
            return
    if found.origin_url is not None:
        assert found.origin_url.startswith(("https://", "http://"))
        assert len(found.origin_url) <= 2000
    if found.published is not None:
        assert found.published.tzinfo is not None
    for shown in _texts(found.provenance):
        assert 0 < len(shown) <= 400
        assert shown.isprintable() or "�" in shown


def _texts(provenance: Provenance) -> Iterator[str]:
    for shown in (provenance.account, provenance.caption, *(each.value for each in provenance.disclosures)):
        if shown is not None:
            yield shown
