"""Save a copy of a photo that gives nothing away but the picture."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from exposure_check.domain.disclosure import Disclosure
from exposure_check.domain.errors import NotWritable, printable
from exposure_check.domain.photo import CleanedCopy, CopyFormat, FileDisclosures, PhotoRef
from exposure_check.services.request import write_whole

ENDINGS = {CopyFormat.JPEG: (".jpg", ".jpeg"), CopyFormat.PNG: (".png",)}


class Cleaner(Protocol):
    """The part of the workers that this needs."""

    def clean(self, photo: PhotoRef) -> Future[CleanedCopy]:
        """The photo without metadata. Raises NotReadable, PackUnusable through the future."""

    def disclosures(self, photo: PhotoRef) -> Future[FileDisclosures]:
        """What a photo gives away. Raises NotReadable, PackUnusable through the future."""


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """``removed``: what the original gives away and the copy does not."""

    path: Path
    width: int
    height: int
    removed: tuple[Disclosure, ...]


def suggested_name(photo: Path, format: CopyFormat = CopyFormat.JPEG) -> Path:  # noqa: A002 - what it is
    """A name beside ``photo`` that no file has yet."""
    ending = ENDINGS[format][0]
    for number in range(1, 10_000):
        name = f"{photo.stem}-cleaned{'' if number == 1 else f'-{number}'}{ending}"
        if not photo.with_name(name).exists():
            return photo.with_name(name)
    raise NotWritable(path=photo, reason="there are too many cleaned copies beside it")


def file_at(path: Path) -> PhotoRef:
    """A file of its own on this computer."""
    return PhotoRef(str(path), size=0, mtime_ns=0)


def save_cleaned_copy(cleaner: Cleaner, photo: PhotoRef, out: Path) -> SavedCopy:
    """Write a cleaned copy of ``photo`` to ``out`` and prove it: the copy is read again, and is there only if nothing
    was found in it. Never writes over a file.

    Raises:
        NotReadable: ``photo`` cannot be decoded.
        NotWritable, DiskFull: ``out`` exists, has an ending for another format, cannot be written, or the copy still
            gives something away.
    """
    if out.exists() or out.is_symlink():
        raise NotWritable(path=out, reason="there is a file already")
    copy = cleaner.clean(photo).result()
    if out.suffix.lower() not in ENDINGS[copy.format]:
        raise NotWritable(path=out, reason=f"the copy is a {copy.format.upper()} file: end its name in {_ending(copy)}")
    removed = cleaner.disclosures(photo).result().disclosures
    partial = out.with_name(f".{out.name}.part")
    if partial.exists():
        raise NotWritable(path=partial, reason="there is a file already")
    try:
        write_whole(partial, copy.content)
        _prove(cleaner, partial, out)
        write_whole(out, copy.content)
    finally:
        partial.unlink(missing_ok=True)
    return SavedCopy(out, copy.width, copy.height, removed)


def _ending(copy: CleanedCopy) -> str:
    return ENDINGS[copy.format][0]


def _prove(cleaner: Cleaner, copy: Path, out: Path) -> None:
    left = cleaner.disclosures(file_at(copy)).result().disclosures
    if left:
        names = ", ".join(sorted({disclosure.kind.value for disclosure in left}))
        raise NotWritable(path=out, reason=printable(f"the copy would still give away {names}"))
