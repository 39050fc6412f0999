"""Photos in a folder of this computer, or a single file.

Every entry that is not a folder ends in exactly one answer, hidden ones included: a file with the name of a
photo is offered; anything else is refused with its state and reason, so that the numbers of a scan add up to
what lies in the folder:

* pictures and videos that cannot be analysed (SVG, films, ...): ``unsupported``, ``not-an-image``;
* archives and saved pages, which can be added as places of their own: ``skipped``, ``archive``;
* files of any other kind (texts, ``Thumbs.db``, ...): ``skipped``, ``not-an-image``;
* sockets, pipes and devices: ``skipped``, ``not-a-regular-file``; they are never opened;
* files and folders that may not be read: ``unreadable``, ``no-permission``;
* links to nowhere, and entries that vanished while the folder was read: ``skipped``, ``vanished``;
* links that lead to a folder that was walked already: ``skipped``, ``symlink-loop``.

A linked file is a file like any other. Names say only what is worth opening: what a file really is, the
workers find out from its content.
"""

from __future__ import annotations

import errno
import os
import stat
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from exposure_check.domain.errors import NoSuchFile, NotReadable
from exposure_check.domain.photo import FileState, PhotoRef, Reason, Refusal
from exposure_check.domain.progress import CancelCheck

RAW_EXTENSIONS = tuple(
    "3fr arw cr2 cr3 crw dcr dng erf fff iiq kdc mef mos mrw nef nrw orf pef raf raw rw2 rwl sr2 srf srw x3f".split()
)
"""Raw files of cameras, of which the preview is looked at."""

PHOTO_EXTENSIONS = frozenset(
    (
        "jpg",
        "jpeg",
        "jpe",
        "jfif",
        "png",
        "webp",
        "gif",
        "bmp",
        "dib",
        "tif",
        "tiff",
        "heic",
        "heif",
        "hif",
        "avif",
        "mpo",
    )
).union(RAW_EXTENSIONS)
"""Files that are offered, by their extension in lower case."""

UNSUPPORTED_EXTENSIONS = frozenset(
    """
    ai cdr emf eps exr fits hdr ico icns j2c j2k jp2 jpf jpx jxl jxr kra pbm pcx pgm pnm ppm ps psb psd qoi
    svg svgz tga wdp wmf xbm xcf xpm
    3g2 3gp asf avi f4v flv insv m2ts m4v mkv mov mp4 mpe mpeg mpg mts mxf ogv ts vob webm wmv
    """.split()
)
"""Layered and vector pictures, pictures without a decoder here, and films: they may show faces,
but cannot be analysed."""

ARCHIVE_ENDINGS = tuple(".zip .tar .tgz .tbz2 .txz .gz .tar.bz2 .tar.xz .mhtml .mht .warc .wacz .har .car".split())
"""Archives and documents that are read when a person names them, by the end of their names in lower case."""

_State = tuple[FileState, Reason]
_VANISHED: _State = (FileState.SKIPPED, Reason.VANISHED)
_LOOP: _State = (FileState.SKIPPED, Reason.SYMLINK_LOOP)
_FORBIDDEN: _State = (FileState.UNREADABLE, Reason.NO_PERMISSION)
_BROKEN: _State = (FileState.UNREADABLE, Reason.READ_ERROR)


COUNTED_AT_ONCE = 512


class FolderSource:
    """Implements ``services.ports.PhotoSource``.

    Walks depth first without recursion, in the order of the names within each folder. Held in memory at any
    moment: the names in the folders on the way to the entry at hand, and the identity of every folder walked.
    Locators are absolute and not resolved: they are what the person sees, also behind a link.
    """

    def __init__(self, root: Path) -> None:
        # Path.absolute() would leave ".." in, and a rescan from elsewhere would not know the files again.
        self._root = os.path.abspath(root)

    @property
    def location(self) -> str:
        """The absolute path of the folder or file."""
        return self._root

    def count(self, is_cancelled: CancelCheck) -> int | None:
        """How many entries ``references`` will give; None if cancelled while counting."""
        count = 0
        for _ in self.references():
            count += 1
            if count % COUNTED_AT_ONCE == 0 and is_cancelled():
                return None
        return count

    def references(self) -> Iterator[PhotoRef | Refusal]:
        """Every file under the folder, once each. A file that was named itself is offered whatever it is
        called.

        Raises, at once:
            NoSuchFile: there is nothing at the location.
            NotReadable: it is neither a folder nor a file, or may not be read.
        """
        try:
            status = Path(self._root).stat()
            if stat.S_ISDIR(status.st_mode):
                os.scandir(self._root).close()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise NoSuchFile(path=self._root) from error
        except OSError as error:
            raise NotReadable(path=self._root, reason=error.strerror or "read error") from error
        if stat.S_ISDIR(status.st_mode):
            return _walk(self._root)
        if not stat.S_ISREG(status.st_mode):
            raise NotReadable(path=self._root, reason="it is neither a folder nor a file")
        if not os.access(self._root, os.R_OK):
            raise NotReadable(path=self._root, reason=os.strerror(errno.EACCES))
        return iter([_offer(self._root, status)])


def _walk(root: str) -> Iterator[PhotoRef | Refusal]:
    """The tree itself first, then the folders that links in it lead to, unless they were walked by then: so a
    link never hides the real place of a photo, and no folder is walked twice however the links run."""
    walked: set[tuple[int, int]] = set()
    waiting = deque([root])
    while waiting:
        yield from _walk_tree(waiting.popleft(), walked, waiting)


def _walk_tree(top: str, walked: set[tuple[int, int]], linked_folders: deque[str]) -> Iterator[PhotoRef | Refusal]:
    """Everything under ``top``; links to folders are put in ``linked_folders`` for later."""
    listing = _enter(top, walked)
    if isinstance(listing, Refusal):
        yield listing
        return
    open_folders = [iter(listing)]
    while open_folders:
        entry = next(open_folders[-1], None)
        if entry is None:
            open_folders.pop()
            continue
        try:
            is_folder = entry.is_dir()
        except OSError as error:
            yield Refusal(entry.path, *_state_of(error))
            continue
        if not is_folder:
            yield _file(entry)
        elif entry.is_symlink():
            linked_folders.append(entry.path)
        else:
            listing = _enter(entry.path, walked)
            if isinstance(listing, Refusal):
                yield listing
            else:
                open_folders.append(iter(listing))


def _enter(folder: str, walked: set[tuple[int, int]]) -> list[os.DirEntry[str]] | Refusal:
    """The sorted entries of ``folder``, or why it is not walked."""
    try:
        status = Path(folder).stat()
        identity = (status.st_dev, status.st_ino)
        if identity in walked:
            return Refusal(folder, *_LOOP)
        walked.add(identity)
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        return Refusal(folder, *_state_of(error))


def _file(entry: os.DirEntry[str]) -> PhotoRef | Refusal:
    """How an entry that is no folder ends here."""
    _, dot, ending = entry.name.rpartition(".")
    extension = ending.lower() if dot else ""
    try:
        if not entry.is_file():
            entry.stat()  # raises for a link that leads nowhere or in a circle
            return Refusal(entry.path, FileState.SKIPPED, Reason.NOT_A_FILE)
        if extension in PHOTO_EXTENSIONS:
            status = entry.stat()
            if not os.access(entry.path, os.R_OK):
                return Refusal(entry.path, *_FORBIDDEN)
            return _offer(entry.path, status)
    except OSError as error:
        return Refusal(entry.path, *_state_of(error))
    if extension in UNSUPPORTED_EXTENSIONS:
        return Refusal(entry.path, FileState.UNSUPPORTED, Reason.NOT_AN_IMAGE)
    reason = Reason.ARCHIVE if entry.name.lower().endswith(ARCHIVE_ENDINGS) else Reason.NOT_AN_IMAGE
    return Refusal(entry.path, FileState.SKIPPED, reason)


def _offer(path: str, status: os.stat_result) -> PhotoRef:
    return PhotoRef(locator=path, size=status.st_size, mtime_ns=status.st_mtime_ns)


def _state_of(error: OSError) -> _State:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _VANISHED
    if isinstance(error, PermissionError):
        return _FORBIDDEN
    return _LOOP if error.errno == errno.ELOOP else _BROKEN
