"""Photos in a folder of this computer, or a single file.

Every entry that is not a folder ends in exactly one answer, hidden ones included: a file with the name of a
photo is offered; anything else is refused with its state and reason, so that the numbers of a scan add up to
what lies in the folder:

* pictures and videos that cannot be analysed (raw files, SVG, films, ...): ``unsupported``, ``not-an-image``;
* files of any other kind (texts, ``Thumbs.db``, ...): ``skipped``, ``not-an-image``;
* sockets, pipes and devices: ``skipped``, ``not-a-regular-file``; they are never opened;
* files and folders that may not be read: ``unreadable``, ``no-permission``;
* links to nowhere, and entries that vanished while the folder was read: ``skipped``, ``vanished``;
* links that lead to a folder that was walked already: ``skipped``, ``symlink-loop``.

A linked file is a file like any other. Names say only what is worth opening: what a file really is, the
workers find out from its content.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

from exposure_check.domain.errors import NoSuchFile, NotReadable
from exposure_check.domain.photo import FileState, PhotoRef, Reason, Refusal

PHOTO_EXTENSIONS = frozenset(
    "jpg jpeg jpe jfif png webp gif bmp dib tif tiff heic heif hif avif".split()  # noqa: SIM905 - easier to
    read ) """Files that are offered, by their extension in lower case."""

UNSUPPORTED_EXTENSIONS = frozenset(
    # Raw photos, layered and vector pictures, formats without a decoder here, films.
    """
    3fr arw cr2 cr3 crw dcr dng erf fff iiq kdc mef mos mrw nef nrw orf pef raf raw rw2 rwl sr2 srf srw x3f
    ai cdr emf eps exr fits hdr ico icns j2c j2k jp2 jpf jpx jxl jxr kra pbm pcx pgm pnm ppm ps psb psd qoi
    svg svgz tga wdp wmf xbm xcf xpm
    3g2 3gp asf avi f4v flv insv m2ts m4v mkv mov mp4 mpe mpeg mpg mts mxf ogv ts vob webm wmv
    """.split()
)
"""Pictures and films that show faces perhaps, but that cannot be analysed."""

_MAX_DEPTH = 200
"""Folders inside folders. Each level holds one listing open, and no photo collection is that deep; a system
allows a few hundred open files."""


class FolderSource:
    """Implements ``services.ports.PhotoSource``.

    Reads folders entry by entry, depth first, and holds one open listing per level, never a list of what is
    in them. Locators are absolute, and not resolved: they are what the person sees, also behind a link.
    """

    def __init__(self, root: Path) -> None:
        self._root = Path(os.path.abspath(root))

    @property
    def location(self) -> str:
        """The absolute path of the folder or file."""
        return str(self._root)
