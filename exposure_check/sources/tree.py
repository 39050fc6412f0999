"""What is inside a folder, an archive or a document, as the readers of exports see it.

Readers run in a confined process. They get names and bounded bytes, and say what they know about the photos; which
bytes a photo has, and that each entry is counted once, is the business of whoever drives them
(``sources/export.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import Platform, Provenance

MOST_TEXT_BYTES = 64 * 1024**2
"""The longest JSON, CSV or HTML file that is read; longer ones are counted as too large."""


class MemberRefused(Exception):
    """A member cannot be read, and how it is counted."""

    def __init__(self, state: FileState, reason: Reason) -> None:
        super().__init__(state, reason)
        self.state = state
        self.reason = reason


class Tree(Protocol):
    """Files by their names: relative, with ``/`` between folders, each once, none absolute or with ``..``."""

    def names(self) -> Iterable[str]:
        """The names of all files, in the order of the archive or, in a folder, sorted."""

    def size(self, name: str) -> int:
        """The size of a file in bytes, as far as the archive says it. Raises KeyError."""

    def text_bytes(self, name: str) -> bytes:
        """The content of a file that describes others, at most MOST_TEXT_BYTES. Raises MemberRefused, KeyError."""


@dataclass(frozen=True, slots=True)
class Described:
    """What an export says about a file in it. ``name`` is that in the tree; a later one for the same name adds what
    the earlier one left open."""

    name: str
    provenance: Provenance
    origin_url: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Linked:
    """Media that an export names by its address and does not contain. ``url`` is that of the file itself,
    ``origin_url`` that of the post."""

    url: str
    provenance: Provenance
    origin_url: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """A file that the export names and that is not in the tree, as in a single part of several."""

    name: str
    provenance: Provenance
    origin_url: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A file of the export that should have described others and could not be read."""

    name: str
    state: FileState
    reason: Reason


Finding = Described | Linked | Missing | Unread


class ExportReader(Protocol):
    """Understands the data export of one platform."""

    platform: Platform

    def likeness(self, tree: Tree) -> float:
        """How much the names look like an export of the platform: 0 not at all, 1 all that is expected. Whatever the
        root folder is called, and in whatever language. 0.5 is needed to be taken for one."""

    def read(self, tree: Tree) -> Iterator[Finding]:
        """What the export says. Never raises for what is in it: a file that cannot be read is Unread, a record that
        is not as expected is passed over."""
