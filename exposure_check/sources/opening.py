"""From what a person named to a source: a folder, a photo, an archive, a saved page.

The parent looks at names and first bytes only. Whatever has to be parsed is parsed by a confined process
(``sources/reading.py``), of which nothing is loaded here.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import stat
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

from exposure_check.domain.errors import NoSuchFile, NotReadable
from exposure_check.domain.photo import FileState, PhotoRef, Reason, Refusal
from exposure_check.domain.progress import CancelCheck
from exposure_check.isolation.envelope import BadAnswer
from exposure_check.isolation.stream import ReaderLost, StreamLimits, stream
from exposure_check.sources import entries
from exposure_check.sources.addresses import is_address
from exposure_check.sources.entries import INSIDE, Entry, OwnNames
from exposure_check.sources.folder import FolderSource
from exposure_check.sources.names import is_archive, is_page_folder

HEAD_BYTES = 1_024
_ARCHIVE_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"WARC/", b"%PDF-")
_DOCUMENT_ENDINGS = (
    ".html .htm .xhtml .mhtml .mht .har .warc .gz .wacz .pdf .zip .tar .tgz .car .json .txt .csv .js".split()
)
_PAGE_ENDINGS = (".html", ".htm", ".xhtml")
_PART = re.compile(
    r"(?P<stem>.*(?:-(?=\d{3}\.)|-download-|[ _.-]part[ _-]?))(?P<number>\d{1,3})(?P<rest>\.zip)", re.IGNORECASE
)
"""Names of archives that belong together: takeout-…-001.zip, data-download-1.zip, …-part2.zip. Not "name (1).zip",
which is what browsers call a second download."""

_META_PART = re.compile(
    r"(?P<stem>(?:facebook|instagram)-.{1,100}-\d{4}-\d{2}-\d{2}-)(?P<number>[A-Za-z0-9]{6,12})(?P<rest>\.zip)",
    re.IGNORECASE,
)
"""Meta ends the name of each archive with letters and figures by chance; those of one person and day go together."""

MOST_PARTS = 40
"""A reading process may open 64 files."""
START_SECONDS = 120.0
ITEM_SECONDS = 60.0
SLOWEST_BYTES = 10 * 1024**2
"""How much of an archive is unpacked in a second, at least."""
MOST_NAMES = 10_000
_LOST = {"timed out": Reason.TIMED_OUT, "died": Reason.WORKER_DIED, "memory": Reason.OUT_OF_MEMORY}
_END_OF_ZIP = b"PK\x05\x06"
_END_OF_ZIP64 = b"PK\x06\x06"
_END_BYTES = 66_000
"""The end of an archive with the longest comment."""
MOST_CLAIMED = 1_000_000
_SAYING = (".json", ".js", ".csv", ".html", ".htm", ".txt", ".car")


class FileSource:
    """An archive or document. Implements ``services.ports.PhotoSource``."""

    def __init__(self, path: str) -> None:
        self._parts = _parts_of(path)
        self._path = self._parts[0]

    @property
    def location(self) -> str:
        """The absolute path of the file; of an export in several parts that of the first one, whichever was named, so
        that naming all of them is naming one place."""
        return self._path

    @property
    def parts(self) -> tuple[str, ...]:
        """The absolute paths of all parts."""
        return tuple(self._parts)

    def count(self, is_cancelled: CancelCheck) -> int | None:
        """How many entries a ZIP archive claims to have, for the progress; None for anything else."""
        del is_cancelled
        claims = [_claimed_entries(part) for part in self._parts]
        return None if None in claims else sum(claim or 0 for claim in claims)

    def references(self) -> Iterator[PhotoRef | Refusal]:
        """Every entry once, with a locator of its own. Raises NoSuchFile, NotReadable at once."""
        _status(self._path)
        readable: list[str] = []
        lost: list[Refusal] = []
        for part in self._parts:
            try:
                _status(part)
                readable.append(part)
            except (NoSuchFile, NotReadable):
                lost.append(Refusal(part, FileState.UNREADABLE, Reason.NO_PERMISSION))
        return self._read(readable, lost)

    def _read(self, parts: list[str], lost: list[Refusal]) -> Iterator[PhotoRef | Refusal]:
        version = _version(parts)
        yield from lost
        links: set[str] = set()
        own = OwnNames()
        is_packed = is_archive(_head(parts[0]), parts[0])
        reader = "archive_reading:read_archive" if is_packed else "reading:read_file"
        for entry in _entries(parts[0], reader, (tuple(parts),), readable=parts):
            if isinstance(entry, Refusal):
                yield entry
            elif entry.url is None:
                # A photo is found again by the part that holds it, also when further parts have come.
                file = parts[entry.place.file if entry.place and entry.place.file < len(parts) else 0]
                yield _offered(entry, parts, version, _locator(file, own.take(entry.name)))
            elif entry.url not in links:  # the same link in two posts is one photo
                links.add(entry.url)
                yield _offered(entry, parts, version, entry.url)


class PageSource:
    """A page that was saved as "complete", with the folder beside it. Implements ``services.ports.PhotoSource``."""

    def __init__(self, path: str, folders: list[str]) -> None:
        self._path = path
        self._folders = folders

    @property
    def location(self) -> str:
        """The absolute path of the page."""
        return self._path

    def count(self, is_cancelled: CancelCheck) -> int | None:
        """As many files as there are in the folder."""
        parent = Path(self._path).parent
        counts = [FolderSource(parent / folder).count(is_cancelled) for folder in self._folders]
        return None if None in counts else sum(count or 0 for count in counts)

    def references(self) -> Iterator[PhotoRef | Refusal]:
        """The pictures in the page, and every file of its folder. Raises NoSuchFile, NotReadable at once."""
        _status(self._path)
        return self._read(_version([self._path]))

    def _read(self, version: int) -> Iterator[PhotoRef | Refusal]:
        parent = Path(self._path).parent
        said: dict[str, Entry] = {}
        links: set[str | None] = set()
        own = OwnNames()
        is_empty = True
        readable = [self._path, *(str(parent / folder) for folder in self._folders)]
        arguments = (self._path, tuple(self._folders))
        for entry in _entries(self._path, "reading:read_page_with_folder", arguments, readable=readable):
            if isinstance(entry, Entry) and entry.data is None and entry.state is None:
                said[entry.name.decode("utf-8", "surrogateescape")] = entry
                continue
            is_empty = False
            if isinstance(entry, Refusal):
                yield entry
            elif entry.url not in links:
                if entry.url is not None:
                    links.add(entry.url)
                yield _offered(entry, [], version, _locator(self._path, own.take(entry.name)))
        for folder in self._folders:
            for offered in _with_what_is_said(FolderSource(parent / folder).references(), parent, said):
                is_empty = False
                yield offered
        if is_empty:
            yield Refusal(self._path, FileState.SKIPPED, Reason.NOT_AN_IMAGE)


class ExportFolder:
    """A folder, which may be an export that was unpacked. Implements ``services.ports.PhotoSource``."""

    def __init__(self, path: str) -> None:
        self._folder = FolderSource(Path(path))

    @property
    def location(self) -> str:
        """The absolute path of the folder."""
        return self._folder.location

    def count(self, is_cancelled: CancelCheck) -> int | None:
        """How many files there are; None if cancelled."""
        return self._folder.count(is_cancelled)

    def references(self) -> Iterator[PhotoRef | Refusal]:
        """Every file under the folder, with what the export says about it. Raises NoSuchFile, NotReadable at once."""
        return self._read(self._folder.references())

    def _read(self, offered: Iterator[PhotoRef | Refusal]) -> Iterator[PhotoRef | Refusal]:
        root = self._folder.location
        said: dict[str, Entry] = {}
        own = OwnNames()
        if says_something(root):
            for entry in _entries(root, "archive_reading:describe_folder", (root,), readable=[root]):
                if isinstance(entry, Refusal):
                    yield entry
                elif entry.url is not None:
                    yield _offered(entry, [], 0, entry.url)
                elif entry.reason is Reason.NOT_IN_ARCHIVE or entry.state is FileState.FAILED:
                    # No file has such a path, so that nothing is counted under the name of a file that is there.
                    yield _offered(entry, [], 0, _locator(root, own.take(entry.name)))
                else:
                    said[entry.name.decode("utf-8", "surrogateescape")] = entry
        yield from _with_what_is_said(offered, Path(root), said)


LocalSource = FolderSource | ExportFolder | FileSource | PageSource


def open_local(location: str) -> LocalSource:
    """The source for a place on this computer. Whether it is there and can be read is found out by
    ``references``."""
    path = os.path.abspath(location)
    if Path(path).is_dir():
        return ExportFolder(path)
    head = _head(path)
    lower = path.lower()
    if lower.endswith(_PAGE_ENDINGS):
        folders = _page_folders(path)
        return PageSource(path, folders) if folders else FileSource(path)
    if head.startswith(_ARCHIVE_STARTS) or lower.endswith(tuple(_DOCUMENT_ENDINGS)) or head[257:262] == b"ustar":
        return FileSource(path)
    return FolderSource(Path(path))


def locate(locator: str) -> PhotoRef | None:
    """The photo with that locator, if it is on this computer; one inside an archive is looked up there."""
    if is_address(locator):
        return None
    path = next((path for path in _before_inside(locator) if Path(path).is_file()), None)
    if path is None:
        return PhotoRef(locator, size=0, mtime_ns=0)
    try:
        with contextlib.closing(_generator(open_local(path))) as offered:
            found = next((entry for entry in offered if entry.locator == locator), None)
    except (NoSuchFile, NotReadable):
        return None
    return found if isinstance(found, PhotoRef) else None


def _before_inside(locator: str) -> Iterator[str]:
    """What may be the path of the archive: names of folders may end with an exclamation mark, too."""
    place = locator.find(INSIDE)
    while place >= 0:
        yield locator[:place]
        place = locator.find(INSIDE, place + 1)


def _generator(source: LocalSource) -> Generator[PhotoRef | Refusal]:
    yield from source.references()


def _locator(path: str, name: bytes) -> str:
    return path + INSIDE + name.decode("utf-8", "surrogateescape") if name else path


def _entries(
    location: str, function: str, arguments: tuple[object, ...], *, readable: list[str]
) -> Iterator[Entry | Refusal]:
    """What a confined process says; if it is lost, that counts as one more entry for ``location`` itself."""
    size = sum(Path(path).stat().st_size for path in readable if Path(path).is_file())
    patience = size / SLOWEST_BYTES  # a packed archive is read to its end before the first photo
    limits = StreamLimits(start_seconds=START_SECONDS + patience, item_seconds=ITEM_SECONDS + patience)
    try:
        for sent in stream(f"exposure_check.sources.{function}", arguments, readable=readable, limits=limits):
            yield entries.opened(sent)
    except ReaderLost as lost:
        yield Refusal(location, FileState.FAILED, _LOST.get(lost.cause, Reason.INTERNAL))
    except BadAnswer:
        yield Refusal(location, FileState.FAILED, Reason.INTERNAL)


def _offered(entry: Entry | Refusal, files: list[str], version: int, locator: str) -> PhotoRef | Refusal:
    if isinstance(entry, Refusal):
        return entry
    try:
        return entries.as_offered(entry, files, version, locator=locator)
    except BadAnswer:
        return Refusal(locator, FileState.FAILED, Reason.INTERNAL)


def _with_what_is_said(
    offered: Iterator[PhotoRef | Refusal], root: Path, said: dict[str, Entry]
) -> Iterator[PhotoRef | Refusal]:
    for entry in offered:
        known = said.get(os.path.relpath(entry.locator, root).replace(os.sep, "/")) if said else None
        if known is None:
            yield entry
        elif known.state is not None and known.reason is not None:
            yield Refusal(entry.locator, known.state, known.reason)
        else:
            yield replace(entry, origin_url=known.origin_url, published=known.published, provenance=known.provenance)


def says_something(root: str) -> bool:
    """Whether there is any file in the folder that may describe others: most folders of photos have none."""
    return any(file.lower().endswith(_SAYING) for _, _, files in os.walk(root, followlinks=False) for file in files)


def _status(path: str) -> os.stat_result:
    """Raises NoSuchFile, NotReadable."""
    try:
        status = Path(path).stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoSuchFile(path=path) from error
    except OSError as error:
        raise NotReadable(path=path, reason=error.strerror or "read error") from error
    if not stat.S_ISREG(status.st_mode):
        raise NotReadable(path=path, reason="it is neither a folder nor a file")
    if not os.access(path, os.R_OK):
        raise NotReadable(path=path, reason=os.strerror(errno.EACCES))
    return status


def _head(path: str) -> bytes:
    """The first bytes of a regular file; nothing for what cannot be opened."""
    try:
        if not Path(path).is_file():
            return b""
        with Path(path).open("rb") as file:
            return file.read(HEAD_BYTES)
    except OSError:
        return b""


def _parts_of(path: str) -> list[str]:
    """``path`` with the other parts of an export that came as several archives with a number in their names, in the
    order of these."""
    found = _PART.fullmatch(Path(path).name)
    if found is None and _META_PART.fullmatch(Path(path).name) is None:
        return [path]
    folder = Path(path).parent
    try:
        names = sorted(entry.name for entry in folder.iterdir())[:MOST_NAMES]
    except OSError:
        return [path]
    if found is None:
        parts = [str(folder / name) for name in names if _is_of_the_same_day(Path(path).name, name)][:MOST_PARTS]
        return parts if path in parts else [path]
    numbered = sorted(
        (int(other["number"]), str(folder / name))
        for name in names
        if (other := _PART.fullmatch(name)) is not None and _are_alike(found, other)
    )
    parts = [part for _, part in numbered[:MOST_PARTS]]
    return parts if path in parts else [path, *parts[: MOST_PARTS - 1]]


def _is_of_the_same_day(one: str, other: str) -> bool:
    first, second = _META_PART.fullmatch(one), _META_PART.fullmatch(other)
    return first is not None and second is not None and first["stem"].lower() == second["stem"].lower()


def _are_alike(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the names differ in nothing but the number: 9 and 10, 009 and 010, not 9 and 010."""
    is_padded = "0" in {one["number"][0], other["number"][0]}
    return (one["stem"].lower(), one["rest"].lower()) == (other["stem"].lower(), other["rest"].lower()) and (
        not is_padded or len(one["number"]) == len(other["number"])
    )


def _version(paths: list[str]) -> int:
    """A number that changes with any of the files, and when one comes to them: it may describe photos in another."""
    seen = [(path, status.st_size, status.st_mtime_ns) for path in paths for status in (Path(path).stat(),)]
    return int.from_bytes(hashlib.sha256(repr(seen).encode()).digest()[:7], "big")


def _page_folders(path: str) -> list[str]:
    """The names of the folders beside a page in which a browser puts its files."""
    page = Path(path)
    try:
        return sorted(
            entry.name for entry in page.parent.iterdir() if entry.is_dir() and is_page_folder(entry.name, page.stem)
        )[:10]
    except OSError:
        return []


def _claimed_entries(path: str) -> int | None:
    """What the end of a ZIP archive says (APPNOTE 6.3.10, 4.3.14 to 4.3.16); None if there is none."""
    try:
        with Path(path).open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - _END_BYTES))
            tail = file.read(_END_BYTES)
    except OSError:
        return None
    place = tail.rfind(_END_OF_ZIP)
    if place < 0 or len(tail) < place + 22:
        return None
    claimed = int.from_bytes(tail[place + 10 : place + 12], "little")
    longer = tail.rfind(_END_OF_ZIP64, 0, place)
    if claimed == 0xFFFF and longer >= 0:
        claimed = int.from_bytes(tail[longer + 32 : longer + 40], "little")
    return min(claimed, MOST_CLAIMED)
