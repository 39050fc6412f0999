"""Read a photo that a stranger may have put there: regular files only, never waiting, never too much."""

from __future__ import annotations

import os
import zlib

from exposure_check.domain.photo import FilePart, FileState, Packing, Reason
from exposure_check.faces.decode import DecodeError
from exposure_check.isolation import opening


def read_file(path: str, max_bytes: int) -> bytes:
    """The bytes of the photo named ``path``, at most ``max_bytes``: those handed over with it, those of the part of an
    archive where it lies, or the regular file itself. Raises DecodeError."""
    photo = opening.offered(path)
    if photo.data is not None:
        if len(photo.data) > max_bytes:
            raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
        return photo.data
    try:
        with opening.opened(path) as handle:
            if photo.part is not None:
                return _part(handle, photo.part, max_bytes)
            return _whole(handle, max_bytes)
    except opening.NotOpened as error:
        raise DecodeError(error.state, error.reason) from error
    except OSError as error:
        raise DecodeError(FileState.UNREADABLE, Reason.READ_ERROR) from error


def _whole(handle: int, max_bytes: int) -> bytes:
    size = os.fstat(handle).st_size
    if size > max_bytes:
        raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
    content = _read(handle, 0, size + 1)  # as much is set aside at once
    if len(content) != size:  # it changed while it was read
        raise DecodeError(FileState.UNREADABLE, Reason.READ_ERROR)
    return content


def _part(handle: int, part: FilePart, max_bytes: int) -> bytes:
    """The bytes of a member of an archive, which must be as long as the archive says, and the same."""
    if max(part.size, part.length) > max_bytes:
        raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
    packed = _read(handle, part.offset, part.length)
    if len(packed) != part.length:
        raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED)
    content = packed
    if part.packing is Packing.DEFLATED:
        try:
            content = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, part.size + 1)
        except zlib.error as error:
            raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED) from error
    if len(content) > part.size:
        raise DecodeError(FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)
    if len(content) != part.size or (part.crc32 is not None and zlib.crc32(content) != part.crc32):
        raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED)
    return content


def _read(handle: int, offset: int, length: int) -> bytes:
    with os.fdopen(handle, "rb", closefd=False) as stream:
        stream.seek(offset)
        return stream.read(length)
