"""The picture that a camera put into its raw file for looking at it. Runs in worker processes only.

LibRaw reads the container and hands out the preview; nothing is developed. The sensor's own pixels would take seconds
and show no more of a face than the preview, which is as large as the photo in most files.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image, TiffImagePlugin

from exposure_check.domain.photo import AnalysisLimits, FileState, Reason
from exposure_check.faces.decode import DecodeError

_MAGIC: tuple[tuple[int, bytes], ...] = (
    (0, b"FUJIFILMCCD-RAW"),
    (0, b"IIRO"),  # Olympus
    (0, b"IIRS"),
    (0, b"MMOR"),
    (0, b"IIU\0"),  # Panasonic, Leica
    (0, b"\0MRM"),  # Minolta
    (0, b"FOVb"),  # Sigma
    (0, b"II\x1a\0\0\0HEAPCCDR"),  # Canon before 2004
    (4, b"ftypcrx "),  # Canon since 2018
    (8, b"CR\x02"),  # Canon between
)

_TIFF_MAGIC = (b"II*\0", b"MM\0*")
_NEW_SUBFILE_TYPE, _PHOTOMETRIC, _MAKE, _SUB_IFDS, _DNG_VERSION = 254, 262, 271, 330, 50706
_SENSOR_PIXELS = (32803, 34892)
"""Values of PhotometricInterpretation for pixels that are not colours yet (TIFF/EP, DNG 1.7)."""

_EXIF_OF_FLIP = {3: 3, 5: 8, 6: 6}
"""LibRaw's ``flip`` as EXIF orientation (LibRaw API, ``libraw_image_sizes_t``)."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The encoded preview. ``orientation`` (EXIF) holds where the preview does not say any itself."""

    content: bytes
    orientation: int


def is_raw(content: bytes) -> bool:
    """Whether ``content`` looks like a camera's raw file. Most of those are TIFF files of a special kind."""
    if any(content[offset:].startswith(magic) for offset, magic in _MAGIC):
        return True
    if not content.startswith(_TIFF_MAGIC):
        return False
    try:
        directory = TiffImagePlugin.ImageFileDirectory_v2(content[:8])
        stream = io.BytesIO(content)
        stream.seek(directory.next)
        directory.load(stream)
        if _DNG_VERSION in directory or directory.get(_PHOTOMETRIC) in _SENSOR_PIXELS:
            return True
        return _MAKE in directory and (bool(directory.get(_NEW_SUBFILE_TYPE, 0)) or _SUB_IFDS in directory)
    except Exception:  # noqa: BLE001 - a directory that cannot be read belongs to no raw file that could be
        return False


def preview(content: bytes, limits: AnalysisLimits) -> Preview | None:
    """The largest preview in the raw file ``content``; None for a TIFF file that LibRaw does not take for one.

    Raises DecodeError: UNSUPPORTED without a preview or of an unknown kind, UNREADABLE for a damaged file.
    """
    import rawpy

    if len(content) > limits.max_bytes:
        raise DecodeError(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
    try:
        with rawpy.imread(io.BytesIO(content)) as opened:
            orientation = _EXIF_OF_FLIP.get(opened.sizes.flip, 1)
            thumbnail = opened.extract_thumb()
    except rawpy.LibRawFileUnsupportedError as error:
        if content.startswith(_TIFF_MAGIC):
            return None  # an ordinary TIFF after all
        raise DecodeError(FileState.UNSUPPORTED) from error
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError) as error:
        raise DecodeError(FileState.UNSUPPORTED) from error
    except rawpy.LibRawUnsufficientMemoryError as error:
        raise MemoryError from error
    except rawpy.LibRawError as error:
        raise DecodeError(FileState.UNREADABLE, Reason.DAMAGED) from error
    if thumbnail.format == rawpy.ThumbFormat.JPEG:
        return Preview(bytes(thumbnail.data), orientation)
    if thumbnail.format == rawpy.ThumbFormat.BITMAP:
        stream = io.BytesIO()
        Image.fromarray(np.asarray(thumbnail.data, np.uint8)).save(stream, "BMP")
        return Preview(stream.getvalue(), orientation)
    raise DecodeError(FileState.UNSUPPORTED)
