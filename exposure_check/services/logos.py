"""The logo of a letterhead: a stranger's picture, until a confined worker has encoded it anew."""

from __future__ import annotations

import struct
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    NoSuchFile,
    NotReadable,
    Refused,
)
from exposure_check.domain.photo import CleanedCopy, PhotoRef
from exposure_check.services.cleaning import file_at

LARGEST_FILE = 1024 * 1024
LARGEST_LOGO = 96 * 1024
"""Bytes, as it came and as it goes into every letter."""

MOST_PIXELS = 1_000_000
LONGEST_SIDE = 2_000
"""A logo is printed up to 40 mm by 20 mm: 945 by 472 pixels at 600 to the inch."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


class Cleaner(Protocol):
    """The part of the workers that this needs."""

    def clean(self, photo: PhotoRef) -> Future[CleanedCopy]:
        """The picture without metadata. Raises NotReadable, PackUnusable through the future."""


def checked_logo(path: Path) -> Path:
    """``path``, if its first bytes say that it is a PNG file of a size that a logo may have; nothing is decoded.

    Raises:
        NoSuchFile, NotReadable: it cannot be read.
        InputRefused: it is no PNG file, or too large.
    """
    try:
        if not path.is_file():
            raise NoSuchFile(path=path)
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(24)
    except OSError as error:
        raise NotReadable(path=path.name, reason=error.strerror or type(error).__name__) from error
    # PNG (ISO/IEC 15948), 11.2.2: the signature, length and name of IHDR, then width and height, big-endian.
    if len(head) < 24 or not head.startswith(_SIGNATURE) or head[12:16] != b"IHDR":
        raise Refused(QT_TRANSLATE_NOOP("errors", "“{file}” is not a PNG file. Save the logo as PNG."), file=path.name)
    width, height = struct.unpack(">II", head[16:24])
    if size > LARGEST_FILE or max(width, height) > LONGEST_SIDE or not 0 < width * height <= MOST_PIXELS:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.",
            ),
            file=path.name,
            size=LARGEST_FILE // 1024,
            pixels=f"{MOST_PIXELS:,}",
            side=f"{LONGEST_SIDE:,}",
        )
    return path


def read_logo(cleaner: Cleaner, path: Path) -> bytes:
    """The logo at ``path``, encoded anew by a worker and without metadata, as PNG or JPEG.

    Raises:
        Everything that :func:`checked_logo` raises.
        NotReadable: it cannot be decoded.
        InputRefused: the new file is too large to stand in every letter.
    """
    copy = cleaner.clean(file_at(checked_logo(path).absolute())).result()
    if len(copy.content) > LARGEST_LOGO or copy.width * copy.height > MOST_PIXELS:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "errors",
                "The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save "
                "it with fewer pixels or colours.",
            ),
            file=path.name,
            size=len(copy.content) // 1024,
            most=LARGEST_LOGO // 1024,
        )
    return copy.content
