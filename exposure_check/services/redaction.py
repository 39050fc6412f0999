"""A copy of an identity document that shows only what a recipient needs, for the window and the command line."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from exposure_check.domain.errors import NotWritable, UnsupportedFormat, printable
from exposure_check.domain.photo import FileDisclosures, PhotoRef
from exposure_check.domain.redaction import (
    ENDINGS,
    KeptPart,
    RedactedCopy,
    RedactedFormat,
    RedactionOrder,
    format_of,
    problem_of,
    require_kept,
    require_picture,
    watermark,
)
from exposure_check.services.cleaning import file_at
from exposure_check.services.request import write_whole

PREVIEW_SIDE = 1600
"""Pixels of the longer side of a preview: as much as a window shows."""


class Redactor(Protocol):
    """The part of the workers that this needs."""

    def redact(self, photo: PhotoRef, order: RedactionOrder) -> Future[RedactedCopy]:
        """The picture with most of it covered. Raises NotReadable, PackUnusable through the future."""

    def disclosures(self, photo: PhotoRef) -> Future[FileDisclosures]:
        """What a photo gives away. Raises NotReadable, PackUnusable through the future."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """What the person chose: the document, what of it stays visible, for whom and on which day the copy is made."""

    photo: Path
    kept: tuple[KeptPart, ...]
    recipient: str
    day: date


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture for the screen as PNG. ``width`` and ``height`` are those of the upright original, in whose pixels
    parts are named."""

    width: int
    height: int
    png: bytes


@dataclass(frozen=True, slots=True)
class SavedRedaction:
    """A copy that was saved. ``mark`` are the words across it."""

    path: Path
    width: int
    height: int
    mark: str


class Redaction:
    """Shows a document, shows what a copy would look like, and saves the copy."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor

    def show(self, photo: Path, *, longest_side: int = PREVIEW_SIDE) -> Shown:
        """The document as it is, upright, so that the person can mark what stays. Raises NotReadable, and Refused for
        a PDF."""
        order = RedactionOrder((), "", date.min, RedactedFormat.PNG, covered=False, longest_side=longest_side)
        return self._shown(photo, order)

    def preview(self, chosen: Redacted, *, longest_side: int = PREVIEW_SIDE) -> Shown:
        """The copy as it would be, made the same way and then made smaller.

        Raises:
            NotReadable: the document cannot be decoded.
            InputRefused: it is a PDF, a part lies outside or is too small for the watermark, or that cannot be drawn.
        """
        mark = watermark(chosen.recipient, chosen.day)
        return self._shown(
            chosen.photo,
            RedactionOrder(chosen.kept, mark, chosen.day, RedactedFormat.PNG, longest_side=longest_side),
        )

    def save(self, chosen: Redacted, out: Path) -> SavedRedaction:
        """Write the copy to ``out``: PNG, JPEG or PDF, as its name ends. Never writes over a file. A picture is read
        again, and is there only if its file gives nothing away.

        Raises:
            EmptyField: no part stays visible.
            UnsupportedFormat: the name ends in something else.
            NotWritable, DiskFull: there is a file already, or it cannot be written.
            What :meth:`preview` raises.
        """
        require_kept(chosen.kept)
        wanted = format_of(out.suffix)
        if wanted is None:
            raise UnsupportedFormat(path=out.name, formats=", ".join(ENDINGS))
        if out.exists() or out.is_symlink():
            raise NotWritable(path=out, reason="there is a file already")
        mark = watermark(chosen.recipient, chosen.day)
        copy = self._copy(chosen.photo, RedactionOrder(chosen.kept, mark, chosen.day, wanted))
        if wanted is not RedactedFormat.PDF:
            self._prove(copy, out)
        write_whole(out, copy.content)
        return SavedRedaction(out, copy.width, copy.height, mark)

    def _shown(self, photo: Path, order: RedactionOrder) -> Shown:
        copy = self._copy(photo, order)
        return Shown(copy.width, copy.height, copy.content)

    def _copy(self, photo: Path, order: RedactionOrder) -> RedactedCopy:
        require_picture(photo.suffix)
        copy = self._redactor.redact(file_at(photo), order).result()
        problem = problem_of(copy, order)
        if problem is not None:
            raise problem
        return copy

    def _prove(self, copy: RedactedCopy, out: Path) -> None:
        """Raises NotWritable unless a worker finds nothing in the file besides the picture."""
        sent = PhotoRef(out.name, size=len(copy.content), mtime_ns=0, data=copy.content)
        left = self._redactor.disclosures(sent).result().disclosures
        if left:
            names = ", ".join(sorted({disclosure.kind.value for disclosure in left}))
            raise NotWritable(path=out, reason=printable(f"the copy would still give away {names}"))
