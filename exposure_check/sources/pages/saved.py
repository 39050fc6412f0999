"""Saved pages and other documents with pictures in them: which kind a file is, and what is in it.

Everything here runs in a confined process: no file is opened, nothing is fetched, no script runs. One photo is held at
a time, besides the document's own text for HTML and HAR.
"""

from __future__ import annotations

import posixpath
import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from exposure_check.domain.errors import printable
from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources.addresses import MOST_ADDRESS, web_address
from exposure_check.sources.names import is_page_folder
from exposure_check.sources.pages.document import (
    DocumentKind,
    Saved,
    SavedLink,
    SavedPhoto,
    SavedProblem,
    place_of,
    provenance_of,
)
from exposure_check.sources.pages.har import looks_like_har, read_har
from exposure_check.sources.pages.markup import page_facts
from exposure_check.sources.pages.mhtml import looks_like_mhtml, read_mhtml
from exposure_check.sources.pages.pdf import read_pdf
from exposure_check.sources.pages.singlefile import read_html
from exposure_check.sources.pages.web_archive import read_wacz, read_warc
from exposure_check.sources.tree import Described, Finding, Linked, MemberRefused, Missing, Tree, Unread

__all__ = [
    "DocumentKind",
    "SavedLink",
    "SavedPhoto",
    "SavedProblem",
    "companion_files",
    "kind_of",
    "read_complete",
    "read_document",
]

_PAGE_NAMES = (".html", ".htm", ".xhtml", ".xht")
_HTML_START = re.compile(
    rb"^\s*(?:<!--|<!doctype\s+html|<html|<head|<body|<\?xml[^>]{0,200}\?>\s*<(?:!doctype\s+)?html)", re.IGNORECASE
)


def kind_of(first_bytes: bytes, name: str) -> DocumentKind | None:
    """What kind of document a file is, by its first bytes (4,096 are enough), and by its name where bytes leave it
    open. None for anything else."""
    lower = name.lower()
    if first_bytes[:1024].lstrip().startswith(b"%PDF-") or b"\n%PDF-" in first_bytes[:1024]:
        return DocumentKind.PDF
    if first_bytes.startswith(b"WARC/") or (first_bytes.startswith(b"\x1f\x8b") and lower.endswith(".warc.gz")):
        return DocumentKind.WARC
    if first_bytes.startswith(b"PK\x03\x04") and lower.endswith(".wacz"):
        return DocumentKind.WACZ
    if looks_like_mhtml(first_bytes) or (lower.endswith((".mhtml", ".mht")) and first_bytes.strip()):
        return DocumentKind.MHTML
    if looks_like_har(first_bytes) or (lower.endswith(".har") and first_bytes.lstrip()[:1] == b"{"):
        return DocumentKind.HAR
    if lower.endswith(_PAGE_NAMES) or _HTML_START.match(first_bytes.removeprefix(b"\xef\xbb\xbf")):
        return DocumentKind.HTML
    return None


_READERS = {
    DocumentKind.MHTML: read_mhtml,
    DocumentKind.WARC: read_warc,
    DocumentKind.WACZ: read_wacz,
    DocumentKind.HAR: read_har,
    DocumentKind.PDF: read_pdf,
}


def read_document(kind: DocumentKind, stream: BinaryIO, name: str, *, linked: bool = True) -> Iterator[Saved]:
    """The pictures of a document, one at a time, each answered once. Never raises for what is in it.

    ``stream`` holds the whole document; for PDF and WACZ it can be seeked. ``name`` stands in the answers about the
    document itself. ``linked``: whether an HTML page also gives links, not only the pictures inside; a page beside its
    folder gives them in ``read_complete``.
    """
    try:
        if kind is DocumentKind.HTML:
            yield from read_html(stream, name, linked=linked)
        else:
            yield from _READERS[kind](stream, name)
    except (EOFError, zlib.error):
        yield SavedProblem(name, FileState.UNREADABLE, Reason.DAMAGED)
    except OSError:
        yield SavedProblem(name, FileState.UNREADABLE, Reason.READ_ERROR)
    except MemoryError:
        yield SavedProblem(name, FileState.FAILED, Reason.OUT_OF_MEMORY)


# --- A page with its folder ------------------------------------------------------------------------------------


def companion_files(names: list[str], page_name: str) -> list[str]:
    """Which of ``names`` lie in the folder that a browser saved beside the page, whatever the language."""
    stem = page_name[: page_name.rfind(".")] if "." in posixpath.basename(page_name) else page_name
    found = []
    for name in names:
        beside = name[: name.find("/", len(stem))] if name.startswith(stem) else ""
        if is_page_folder(beside, stem):
            found.append(name)
    return found


def read_complete(tree: Tree, page_name: str) -> Iterator[Finding]:
    """What a page that was saved as "complete" says about the files beside it.

    Every picture in its folder belongs to it, as does every file that it names: Described. What it names and is not
    there is Missing, or Linked if it named an address of the web. Pictures inside the page come from ``read_document``
    with ``linked=False``.
    """
    try:
        html = tree.text_bytes(page_name)
    except MemberRefused as refused:
        yield Unread(page_name, refused.state, refused.reason)
        return
    except KeyError:
        yield Unread(page_name, FileState.FAILED, Reason.NOT_IN_ARCHIVE)
        return
    facts = page_facts(html)
    if facts.refused:
        yield Unread(page_name, FileState.UNREADABLE, facts.refused)
    names = list(tree.names())
    known = set(names)
    given: set[str] = set()
    for media in facts.media:
        provenance = provenance_of(facts.page_url, media.text)
        origin = place_of(facts.page_url, media.link)
        beside = [name for each in media.addresses if (name := _beside(page_name, each))]
        there = [name for name in beside if name in known and name not in given]
        link = next((url for each in media.addresses if (url := web_address(each))), None)
        for name in there:
            yield Described(name, provenance, origin, media.published)
        given.update(there)
        if there or any(name in known for name in beside):
            continue
        if link:
            yield Linked(link, provenance, origin, media.published)
        elif beside and beside[0] not in given:
            given.add(beside[0])
            yield Missing(printable(beside[0]), provenance, origin, media.published)
    for name in companion_files(names, page_name):
        if name not in given and name.lower().endswith(_PICTURES):
            yield Described(name, provenance_of(facts.page_url), facts.page_url)


_PICTURES = tuple(".jpg .jpeg .jpe .jfif .png .webp .gif .avif .heic .heif .bmp .tif .tiff".split())


def _beside(page_name: str, reference: str) -> str | None:
    """The name in the tree that a relative reference of a page means, None if it is no such reference."""
    try:
        parts = urlsplit(reference)
    except ValueError:
        return None
    if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
        return None
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(page_name), unquote(parts.path)))
    return None if joined.startswith(("..", "/")) or len(joined) > MOST_ADDRESS else joined
