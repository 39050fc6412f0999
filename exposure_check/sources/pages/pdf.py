"""PDF (ISO 32000-2): the pictures embedded in it.

JPEG and JPEG 2000 streams are handed over as they are. Other samples are written as PNG (ISO/IEC 15948) without being
looked at: the filters are undone here with bounds, because those of the library have none per picture.
"""

from __future__ import annotations

import base64
import binascii
import logging
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

import numpy as np
import pikepdf

from exposure_check.domain.photo import FileState, Reason
from exposure_check.sources.pages.document import (
    MOST_ENTRIES,
    MOST_PHOTO_BYTES,
    Entries,
    Saved,
    SavedProblem,
    TooLarge,
    inflated,
)

# It writes warnings into the log although they are suppressed, with texts of the document.
logging.getLogger("pikepdf").setLevel(logging.CRITICAL)

MOST_OBJECTS = 2_000_000
MOST_SAMPLE_BYTES = 512 * 1024**2
MOST_STREAM_BYTES = 256 * 1024**2
"""Of what qpdf unpacks itself: tables and objects in streams."""

# For the whole process; without them an object stream of 1 MB takes 1 GB of memory (measured with qpdf's defaults).
pikepdf.settings.set_qpdf_limits(
    flate_max_memory=MOST_STREAM_BYTES,
    png_max_memory=MOST_STREAM_BYTES,
    run_length_max_memory=MOST_STREAM_BYTES,
    doc_max_warnings=1_000,
)
_BROKEN = (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError, OverflowError, IndexError)


class _UnknownPacking(Exception):
    """A filter, a colour space or a predictor that is not undone here."""


def read_pdf(stream: BinaryIO, name: str) -> Iterator[Saved]:
    """Pictures of the document, each once. Masks and stencils are no pictures. ``stream`` can be seeked."""
    try:
        document = pikepdf.open(stream, suppress_warnings=True)
    except pikepdf.PasswordError:
        yield SavedProblem(name, FileState.UNREADABLE, Reason.ENCRYPTED)
        return
    except (*_BROKEN, EOFError):
        yield SavedProblem(name, FileState.UNREADABLE, Reason.DAMAGED)
        return
    with document:
        entries = Entries(name)
        saved_at = _created(document)
        pictures, masks, complete = _pictures(document)
        for number, picture in pictures:
            if number in masks:
                continue
            yield from _answer(picture, entries, saved_at)
            if entries.full:
                break
        yield from entries.end()
        if not complete:
            yield SavedProblem(name, FileState.UNREADABLE, Reason.DAMAGED)


def _pictures(document: pikepdf.Pdf) -> tuple[list[tuple[int, pikepdf.Object]], set[int], bool]:
    """Pictures with the numbers of their objects, the numbers of those that are masks of others, and whether all
    objects could be looked at. Streams are not read by this."""
    pictures: list[tuple[int, pikepdf.Object]] = []
    masks: set[int] = set()
    try:
        for count, each in enumerate(document.objects):
            if count >= MOST_OBJECTS or len(pictures) > 2 * MOST_ENTRIES:
                return pictures, masks, False
            if not isinstance(each, pikepdf.Stream) or each.get("/Subtype") != pikepdf.Name.Image:
                continue
            for key in ("/SMask", "/Mask"):
                mask = each.get(key)
                if isinstance(mask, pikepdf.Stream):
                    masks.add(mask.objgen[0])
            if not bool(each.get("/ImageMask", False)):
                pictures.append((each.objgen[0], each))
    except _BROKEN:
        return pictures, masks, False
    return pictures, masks, True


def _answer(picture: pikepdf.Object, entries: Entries, saved_at: datetime | None) -> Iterator[Saved]:
    try:
        data = _file_of(picture)
    except TooLarge:
        yield from entries.problem(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)
    except _UnknownPacking:
        yield from entries.problem(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)
    except (*_BROKEN, zlib.error, binascii.Error):
        yield from entries.problem(FileState.UNREADABLE, Reason.DAMAGED)
    else:
        yield from entries.part(data, declared="image/unknown", saved_at=saved_at)


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the samples of a picture lie: as many ``channels`` of ``bits`` in ``width`` columns and ``height`` rows."""

    width: int
    height: int
    bits: int
    channels: int

    @property
    def row_bytes(self) -> int:
        return (self.width * self.bits * self.channels + 7) // 8


def _file_of(picture: pikepdf.Object) -> bytes:
    """The picture as a file. Raises TooLarge, _UnknownPacking, and one of _BROKEN."""
    filters = _listed(picture.get("/Filter"))
    parameters = _listed(picture.get("/DecodeParms"))
    raw = picture.read_raw_bytes()
    if len(raw) > MOST_PHOTO_BYTES:
        raise TooLarge
    limit = MOST_PHOTO_BYTES
    for place, one in enumerate(filters[:4]):
        if one in {"/DCTDecode", "/DCT", "/JPXDecode"}:
            return raw
        last = place == len(filters) - 1
        if last:
            shape, palette = _shape(picture)
            limit = (shape.row_bytes + 1) * shape.height + 1024
            if limit > MOST_SAMPLE_BYTES:
                raise TooLarge
            chosen = parameters[place] if place < len(parameters) else None
            predictor = int(chosen.get("/Predictor", 1)) if isinstance(chosen, pikepdf.Dictionary) else 1
            if one in {"/FlateDecode", "/Fl"} and predictor >= 10:
                return _with_predictor(raw, shape, palette, limit)
            if predictor > 1:
                raise _UnknownPacking
        raw = _unfiltered(raw, one, limit)
    shape, palette = _shape(picture)
    return _png_of_samples(raw, shape, palette)


def _listed(value: object) -> list[object]:
    """One filter or several, as their names; parameters as they are."""
    if value is None:
        return []
    several = list(value) if isinstance(value, pikepdf.Array) else [value]
    return [str(one) if isinstance(one, pikepdf.Name) else one for one in several[:10]]


def _unfiltered(raw: bytes, name: object, limit: int) -> bytes:
    """``raw`` without one filter (ISO 32000-2, 7.4)."""
    if name in {"/FlateDecode", "/Fl"}:
        return _inflated_up_to(raw, limit)
    if name in {"/ASCII85Decode", "/A85"}:
        body = b"".join(raw.split()).removeprefix(b"<~").partition(b"~")[0]
        return base64.a85decode(body)
    if name in {"/ASCIIHexDecode", "/AHx"}:
        digits = b"".join(raw.partition(b">")[0].split())
        return binascii.unhexlify(digits + b"0" * (len(digits) % 2))
    if name in {"/RunLengthDecode", "/RL"}:
        return _run_lengths(raw, limit)
    raise _UnknownPacking


def _inflated_up_to(raw: bytes, limit: int) -> bytes:
    """What there is, at most ``limit`` bytes: samples behind the last row do not matter."""
    unpacker = zlib.decompressobj()
    return unpacker.decompress(raw, limit)


def _run_lengths(raw: bytes, limit: int) -> bytes:
    out = bytearray()
    place = 0
    while place < len(raw) and raw[place] != 128 and len(out) <= limit:
        length = raw[place]
        if length < 128:
            out += raw[place + 1 : place + 2 + length]
            place += 2 + length
        else:
            out += raw[place + 1 : place + 2] * (257 - length)
            place += 2
    return bytes(out)


def _shape(picture: pikepdf.Object) -> tuple[_Shape, bytes | None]:
    """Shape of the samples, and the palette as RGB triples if the samples are places in one."""
    width, height = int(picture.get("/Width", 0)), int(picture.get("/Height", 0))
    bits = int(picture.get("/BitsPerComponent", 8))
    if not (0 < width <= 1_000_000 and 0 < height <= 1_000_000) or bits not in {1, 2, 4, 8, 16}:
        raise ValueError("no size")
    channels, palette = _colours(picture.get("/ColorSpace"), depth=0)
    shape = _Shape(width, height, bits, channels)
    if shape.row_bytes * height > MOST_SAMPLE_BYTES:
        raise TooLarge
    return shape, palette


def _colours(space: object, depth: int) -> tuple[int, bytes | None]:
    """Number of channels of a colour space (ISO 32000-2, 8.6), and the palette of an indexed one."""
    simple = {"/DeviceGray": 1, "/G": 1, "/CalGray": 1, "/DeviceRGB": 3, "/RGB": 3, "/CalRGB": 3, "/DeviceCMYK": 4}
    if isinstance(space, pikepdf.Name) and str(space) in simple:
        return simple[str(space)], None
    if not isinstance(space, pikepdf.Array) or not len(space) or depth > 2:
        raise _UnknownPacking
    family = str(space[0])
    if family in simple:
        return simple[family], None
    if family == "/ICCBased" and isinstance(space[1], pikepdf.Stream):
        channels = int(space[1].get("/N", 0))
        if channels in {1, 3, 4}:
            return channels, None
    if family in {"/Indexed", "/I"}:
        channels, _ = _colours(space[1], depth + 1)
        table = space[3]
        raw = _table(table) if isinstance(table, pikepdf.Stream) else bytes(table)
        return 1, _as_rgb(raw[: 256 * channels], channels)
    raise _UnknownPacking


def _table(stream: pikepdf.Stream) -> bytes:
    """The colours of a palette, at most 256 of four channels."""
    raw = stream.read_raw_bytes()
    for one in _listed(stream.get("/Filter"))[:4]:
        raw = _unfiltered(raw, one, 4096)
    return raw


def _as_rgb(samples: bytes, channels: int) -> bytes:
    """Samples of 8 bits as RGB. CMYK by the plain formula of ISO 32000-2, 10.4.2.4: no profile is applied."""
    values = np.frombuffer(samples[: len(samples) // channels * channels], np.uint8).reshape(-1, channels)
    if channels == 1:
        return np.repeat(values, 3, axis=1).tobytes()
    if channels == 3:
        return values.tobytes()
    left = 255 - np.minimum(values[:, :3].astype(np.uint16) + values[:, 3:], 255)
    return bytes(left.astype(np.uint8).tobytes())


# --- PNG -------------------------------------------------------------------------------------------------------


def _with_predictor(raw: bytes, shape: _Shape, palette: bytes | None, limit: int) -> bytes:
    """Flate with a PNG predictor is what the data of a PNG are, byte for byte."""
    if shape.channels == 4:
        raise _UnknownPacking
    inflated(raw[:1024], limit)  # raises zlib.error for what is no zlib at all
    return _png(shape, palette, raw)


def _png_of_samples(samples: bytes, shape: _Shape, palette: bytes | None) -> bytes:
    needed = shape.row_bytes * shape.height
    if len(samples) < needed // 2:
        raise ValueError("samples are missing")
    samples = samples[:needed].ljust(needed, b"\0")
    if shape.channels == 4:
        if shape.bits != 8:
            raise _UnknownPacking
        samples = _as_rgb(samples, 4)
        shape = _Shape(shape.width, shape.height, 8, 3)
    rows = np.zeros((shape.height, shape.row_bytes + 1), np.uint8)
    rows[:, 1:] = np.frombuffer(samples, np.uint8).reshape(shape.height, shape.row_bytes)
    return _png(shape, palette, zlib.compress(rows.tobytes(), 1))


def _png(shape: _Shape, palette: bytes | None, packed_rows: bytes) -> bytes:
    colour = 3 if palette is not None else 0 if shape.channels == 1 else 2
    if (colour == 2 and shape.bits < 8) or (colour == 3 and shape.bits > 8):
        raise _UnknownPacking
    header = shape.width.to_bytes(4, "big") + shape.height.to_bytes(4, "big") + bytes((shape.bits, colour, 0, 0, 0))
    chunks = [_chunk(b"IHDR", header)]
    if palette is not None:
        chunks.append(_chunk(b"PLTE", palette))
    return b"\x89PNG\r\n\x1a\n" + b"".join([*chunks, _chunk(b"IDAT", packed_rows), _chunk(b"IEND", b"")])


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(content, zlib.crc32(kind))
    return len(content).to_bytes(4, "big") + kind + content + check.to_bytes(4, "big")


_DATE = re.compile(r"D?:?(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:([+-])(\d\d)'?(\d\d)?)?")


def _created(document: pikepdf.Pdf) -> datetime | None:
    """When the document was made (ISO 32000-2, 7.9.4)."""
    try:
        found = _DATE.match(str(document.docinfo.get("/CreationDate", "")))
        if not found:
            return None
        moment = datetime(*(int(found[place]) for place in range(1, 7)), tzinfo=UTC)  # type: ignore[misc,arg-type]
        offset = timedelta(hours=int(found[8] or 0), minutes=int(found[9] or 0))
        return moment - offset if found[7] == "+" else moment + offset
    except _BROKEN:
        return None
