"""A corpus of hostile files, made anew each time.

    python -m tests.hostile.corpus OUT [--small]

Each maker writes what a stranger could send: pictures that grow without end, stop in the middle, lie about what they
are, nest without bottom, carry metadata by the megabyte, or are two kinds of file at once.
"""

from __future__ import annotations

import argparse
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from tests.hostile.films import hostile_films
from tests.hostile.samples import encoded, picture, samples

File = tuple[str, bytes]
MILLION = 1_000_000
EXIF_START = b"Exif\0\0"


def files(*, huge: bool = True) -> Iterator[File]:
    """Name and content of every hostile file. ``huge``: also those of tens of megabytes."""
    for maker in (
        _empty_and_tiny,
        _bombs,
        _claims,
        _truncations,
        _wrong_headers,
        _loops_and_nesting,
        _metadata,
        _many_frames,
        _many_scans,
        _polyglots,
        _lying_containers,
        _odd_pixels,
        _raw_headers,
        hostile_films,
    ):
        yield from maker()
    if huge:
        yield from _huge_metadata()


def write(out: Path, *, huge: bool = True) -> list[Path]:
    """Write the corpus into ``out``, which is made if need be."""
    out.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, content in files(huge=huge):
        paths.append(out / name)
        paths[-1].write_bytes(content)
    return paths


# --- Building blocks -------------------------------------------------------------------------------------------


def png_chunk(kind: bytes, content: bytes) -> bytes:
    """A PNG chunk with the right checksum (ISO/IEC 15948, 5.3)."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, pixels: bytes, *, depth: int = 8, colour: int = 2, extra: bytes = b"") -> bytes:
    """A PNG with the given header, its compressed pixels as they are, and ``extra`` chunks before them."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    end = png_chunk(b"IDAT", pixels) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + extra + end


def jpeg_segment(marker: int, content: bytes) -> bytes:
    """A JPEG segment; its length field ends at 65,535 (ITU-T T.81, B.1.1.4)."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def with_segments(jpeg: bytes, *segments: bytes) -> bytes:
    """``jpeg`` with ``segments`` behind its start."""
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def tiff(entries: list[tuple[int, int, int, int]], *, next_directory: int = 0, tail: bytes = b"") -> bytes:
    """A little-endian TIFF with one directory of (tag, type, count, value) at byte 8."""
    rows = b"".join(struct.pack("<HHII", *entry) for entry in sorted(entries))
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + rows + struct.pack("<I", next_directory) + tail


def box(kind: bytes, content: bytes, *, size: int | None = None) -> bytes:
    """A box of ISO/IEC 14496-12, with a lie in its size field if wanted."""
    return struct.pack(">I", len(content) + 8 if size is None else size) + kind + content


# --- Makers ----------------------------------------------------------------------------------------------------


def _empty_and_tiny() -> Iterator[File]:
    yield "empty.jpg", b""
    yield "one-byte.png", b"\0"
    yield "zeros.jpg", bytes(100_000)
    yield "ff.jpg", b"\xff" * 100_000
    for name, content in samples().items():
        yield f"only-the-start.{name}", content[:16]


def _bombs() -> Iterator[File]:
    """Small files that are honest about being enormous, and some that are just within the limit."""
    flat = zlib.compress(bytes(40_000 * 5001), 9)
    yield "bomb-40000x40000.png", png(40_000, 40_000, flat, depth=1, colour=0)
    yield "bomb-text.png", png(8, 8, zlib.compress(bytes(25 * 8)), extra=_text_bomb(b"zTXt") + _text_bomb(b"iCCP"))
    yield "bomb-11000x10900.png", encoded("PNG", Image.new("1", (11_000, 10_900)), compress_level=9)
    yield "bomb-10000x11000.gif", encoded("GIF", Image.new("P", (10_000, 11_000)))
    yield "bomb-16383x7300.webp", encoded("WEBP", Image.new("RGB", (16_383, 7_300)), lossless=True, method=0, quality=0)
    yield "bomb-10000x11000.tif", encoded("TIFF", Image.new("1", (10_000, 11_000)), compression="group4")
    yield "bomb-long-and-thin.png", encoded("PNG", Image.new("L", (1_000_000, 60)))
    yield "bomb-65500x1800.jpg", encoded("JPEG", Image.new("L", (65_500, 1_800)), quality=5)


def _text_bomb(kind: bytes) -> bytes:
    return png_chunk(kind, b"name\0\0" + zlib.compress(bytes(200 * MILLION), 9))


def _claims() -> Iterator[File]:
    """Headers that promise more than there is."""
    pixels = zlib.compress(bytes(100))
    for side in (40_000, 2**31 - 1, 2**32 - 1):
        yield f"claim-{side}.png", png(side, side, pixels)
        entries = [(256, 4, 1, side), (257, 4, 1, side), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
        entries += [(273, 4, 1, 8), (277, 3, 1, 1), (278, 4, 1, side), (279, 4, 1, 2**32 - 1)]
        yield f"claim-{side}.tif", tiff(entries)
    yield "claim-0x0.png", png(0, 0, pixels)
    jpeg = bytearray(samples()["jpg"])
    frame = jpeg.index(b"\xff\xc0")
    jpeg[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"
    yield "claim-65535.jpg", bytes(jpeg)
    jpeg[frame + 5 : frame + 9] = b"\0\0\0\0"
    yield "claim-0.jpg", bytes(jpeg)
    gif = bytearray(samples()["gif"])
    gif[6:10] = b"\xff\xff\xff\xff"
    yield "claim-65535.gif", bytes(gif)
    for side in (40_000, -40_000, 2**31 - 1, -(2**31)):
        bmp = bytearray(samples()["bmp"])
        bmp[18:26] = struct.pack("<ii", abs(side) % 2**31, side)
        yield f"claim-{side}.bmp", bytes(bmp)
    webp = bytearray(samples()["webp"])
    canvas = webp.find(b"VP8X")
    if canvas >= 0:
        webp[canvas + 12 : canvas + 18] = b"\xff" * 6
    yield "claim-16777216.webp", bytes(webp)
    for name in ("heic", "avif"):
        for side in (40_000, 2**31, 2**32 - 1):
            content = bytearray(samples()[name])
            extent = content.index(b"ispe")
            content[extent + 8 : extent + 16] = struct.pack(">II", side, side)
            yield f"claim-{side}.{name}", bytes(content)


def _truncations() -> Iterator[File]:
    for name, content in samples().items():
        for tenths in (1, 3, 5, 7, 9):
            yield f"cut-{tenths}.{name}", content[: len(content) * tenths // 10]
        yield f"cut-end.{name}", content[:-1]


def _wrong_headers() -> Iterator[File]:
    kinds = list(samples().items())
    for (name, _), (other, content) in zip(kinds, kinds[1:] + kinds[:1], strict=True):
        yield f"is-{other}.{name}", content
    for name, content in kinds:
        yield f"start-spoiled.{name}", b"\x89PNG\r\n\x1a\n" + content[8:]
        yield f"shifted.{name}", b"\0" + content
        yield f"doubled.{name}", content + content
    yield "text.jpg", b"this is no photo\n" * 1000
    yield "script.png", b"#!/bin/sh\nexit 1\n"
    yield "entities.svg", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><svg>&c;</svg>'
    yield "program.bmp", b"MZ" + bytes(10_000)


def _loops_and_nesting() -> Iterator[File]:
    size = [(256, 3, 1, 8), (257, 3, 1, 8), (258, 3, 1, 8), (262, 3, 1, 1), (273, 4, 1, 8), (277, 3, 1, 1)]
    size += [(278, 3, 1, 8), (279, 4, 1, 64)]
    yield "directory-is-its-own-next.tif", tiff(size, next_directory=8, tail=bytes(64))
    yield "sub-directory-is-itself.tif", tiff([*size, (330, 4, 1, 8)], tail=bytes(64))
    yield "exif-is-itself.tif", tiff([*size, (0x8769, 4, 1, 8), (0x8825, 4, 1, 8)], tail=bytes(64))
    exif = tiff([(0x0112, 3, 1, 6), (0x8769, 4, 1, 8), (0x8825, 4, 1, 8), (0xA005, 4, 1, 8)])
    yield "exif-is-itself.jpg", with_segments(samples()["progressive.jpg"], jpeg_segment(0xE1, EXIF_START + exif))
    chain = b"".join(
        struct.pack("<HHHIII", 1, 0x8769, 4, 1, 8 + 18 * (link + 1), 8 + 18 * (link + 1)) for link in range(3000)
    )
    deep = EXIF_START + b"II*\0" + struct.pack("<I", 8) + chain
    yield "exif-chain.jpg", with_segments(samples()["progressive.jpg"], jpeg_segment(0xE1, deep[:65_000]))
    counted = tiff([(0x9286, 7, 2**32 - 1, 0), (0x010F, 2, 2**31, 26), (0x0112, 3, 2**30, 6)])
    yield "exif-counts.jpg", with_segments(samples()["progressive.jpg"], jpeg_segment(0xE1, EXIF_START + counted))
    yield "directory-of-65535.tif", b"II*\0" + struct.pack("<IH", 8, 65_535) + b"\0\1\4\0\1\0\0\0\1\0\0\0" * 65_535
    yield "cut-jpeg-inside.tif", samples()["jpeg.tif"][:-200]
    nested = b"<a>" * 1000 + b"x" * MILLION + b"</a>" * 1000
    xmp = png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + nested)
    yield "xmp-nested.png", png(8, 8, zlib.compress(bytes(25 * 8)), extra=xmp)
    boxes = b"x" * 8
    for _ in range(5000):
        boxes = box(b"meta", b"\0\0\0\0" + boxes)
    yield "boxes-nested.heic", box(b"ftyp", b"heic\0\0\0\0heicmif1") + boxes


def _metadata() -> Iterator[File]:
    jpeg = samples()["progressive.jpg"]
    profile = [jpeg_segment(0xE2, b"ICC_PROFILE\0" + bytes((index, 255)) + bytes(65_000)) for index in range(1, 256)]
    yield "profile-16-mb.jpg", with_segments(jpeg, *profile)
    yield "profile-out-of-order.jpg", with_segments(jpeg, *profile[:3:-1][:5], jpeg_segment(0xE2, b"ICC_PROFILE\0"))
    xmp = jpeg_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + b"<a>" * 20_000)
    yield "xmp-open.jpg", with_segments(jpeg, xmp)
    photoshop = b"Photoshop 3.0\x00" + b"8BIM\x04\x04\0\0" + struct.pack(">I", 2**32 - 1) + bytes(100)
    yield "photoshop-length.jpg", with_segments(jpeg, jpeg_segment(0xED, photoshop))
    yield "comments.jpg", with_segments(jpeg, *[jpeg_segment(0xFE, b"x")] * 50_000)
    yield "chunks.png", png(8, 8, zlib.compress(bytes(25 * 8)), extra=png_chunk(b"tEXt", b"a\0b") * 50_000)
    yield "chunk-length.png", samples()["png"][:33] + b"\x7f\xff\xff\xffzTXt" + samples()["png"][33:]


def _huge_metadata() -> Iterator[File]:
    yield "segments-60-mb.jpg", with_segments(samples()["progressive.jpg"], jpeg_segment(0xE7, bytes(65_533)) * 916)
    yield "behind-the-end-60-mb.jpg", samples()["progressive.jpg"] + bytes(60 * MILLION)


def _many_frames() -> Iterator[File]:
    dot = Image.new("P", (1, 1))
    frames = [Image.new("P", (1, 1), index % 250) for index in range(5000)]
    yield "frames-5000.gif", encoded("GIF", dot, save_all=True, append_images=frames, duration=10)
    images = [Image.new("RGB", (2, 2), (index % 250, 0, 0)) for index in range(2000)]
    yield "frames-2000.apng", encoded("PNG", images[0], save_all=True, append_images=images[1:])
    count = png_chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0))
    yield "frames-claimed.apng", png(8, 8, zlib.compress(bytes(25 * 8)), extra=count)
    page = struct.pack("<H", 4) + b"".join(
        struct.pack("<HHII", *entry) for entry in ((256, 3, 1, 1), (257, 3, 1, 1), (258, 3, 1, 8), (262, 3, 1, 1))
    )
    step = len(page) + 4
    pages = b"".join(page + struct.pack("<I", 8 + step * (index + 1)) for index in range(9_999))
    yield "pages-10000.tif", b"II*\0\x08\0\0\0" + pages + page + bytes(4)


def _many_scans() -> Iterator[File]:
    """The progressive bomb: every scan goes over all blocks again, and an empty one is a few bytes long."""
    image = Image.new("L", (4000, 4000))
    jpeg = encoded("JPEG", image, progressive=True)
    last = jpeg.rindex(b"\xff\xda")
    scan = jpeg[last:-2]
    yield "scans-1000.jpg", jpeg[:-2] + scan * 1000 + b"\xff\xd9"
    tables = jpeg[2:last] if b"\xff\xda" not in jpeg[2:last] else jpeg[2 : jpeg.index(b"\xff\xda")]
    yield "frames-in-a-frame.jpg", jpeg[:2] + tables * 20 + jpeg[2:]


def _polyglots() -> Iterator[File]:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("../../escape.txt", "x")
    yield "jpeg-and-zip.jpg", samples()["jpg"] + archive.getvalue()
    page = b"<html><script>location='http://127.0.0.1/'</script></html>"
    yield "gif-and-html.gif", b"GIF89a" + page + samples()["gif"][6:]
    yield "gif-then-html.html.gif", samples()["gif"] + page
    yield "pdf-and-jpeg.jpg", b"%PDF-1.4\n1 0 obj\nstream\n" + samples()["jpg"] + b"\nendstream\n%%EOF"
    yield "jpeg-with-pdf.jpg", with_segments(samples()["jpg"], jpeg_segment(0xFE, b"%PDF-1.4\n%%EOF"))
    yield "png-and-jpeg.png", samples()["png"] + samples()["jpg"]
    yield "bmp-and-jpeg.bmp", samples()["bmp"][:54] + samples()["jpg"]
    yield "tiff-and-zip.tif", samples()["tif"] + archive.getvalue()


def _lying_containers() -> Iterator[File]:
    mpo = samples()["mpo"]
    index = mpo.index(b"MPF\0")
    for name, offset in (("zero", 0), ("far", 2**31), ("end", 2**32 - 1)):
        lie = bytearray(mpo)
        for place in range(index + 4 + 50, min(index + 4 + 110, len(lie) - 4), 4):
            lie[place : place + 4] = struct.pack(">I", offset)
        yield f"offsets-{name}.mpo", bytes(lie)
    lie = bytearray(mpo)
    lie[index + 12 : index + 14] = b"\xff\xff"
    yield "entries-65535.mpo", bytes(lie)
    for name in ("heic", "avif"):
        for kind, shift, value in (
            (b"iinf", 8, b"\xff\xff"),
            (b"iloc", 10, b"\xff\xff"),
            (b"iref", 4, b"\xff\xff\xff\xff"),
            (b"ipma", 8, b"\xff\xff\xff\xff"),
            (b"meta", -4, b"\xff\xff\xff\xff"),
            (b"mdat", -4, b"\0\0\0\1"),
            (b"pitm", 8, b"\xff\xff"),
        ):
            content = bytearray(samples()[name])
            at = content.find(kind)
            if at >= 0:
                content[at + shift : at + shift + len(value)] = value
                yield f"{kind.decode()}-lies.{name}", bytes(content)
    grid = box(b"ftyp", b"heic\0\0\0\0heicmif1") + box(b"meta", bytes(4), size=2**32 - 1)
    yield "box-beyond-the-end.heic", grid
    webp = bytearray(samples()["animated.webp"])
    webp[4:8] = b"\xff\xff\xff\xff"
    yield "length-lies.webp", bytes(webp)


def _odd_pixels() -> Iterator[File]:
    small = picture().resize((40, 40))
    for mode in ("1", "L", "LA", "P", "RGBA", "I;16"):
        source = Image.new(mode, (40, 40)) if mode.startswith("I") else small.convert(mode)
        yield f"mode-{mode.replace(';', '-')}.png", encoded("PNG", source)
    for mode in ("CMYK", "LAB", "F", "YCbCr", "I;16"):
        source = Image.new(mode, (40, 40)) if mode in {"F", "I;16", "LAB"} else small.convert(mode)
        yield f"mode-{mode.replace(';', '-')}.tif", encoded("TIFF", source)
    nan = Image.frombytes("F", (8, 8), struct.pack("<f", float("nan")) * 32 + struct.pack("<f", float("inf")) * 32)
    yield "not-a-number.tif", encoded("TIFF", nan)
    yield "palette-too-short.png", png(8, 8, zlib.compress(bytes(72)), colour=3, extra=png_chunk(b"PLTE", b"\0\0\0"))
    yield "no-palette.png", png(8, 8, zlib.compress(b"\xff" * 72), colour=3)
    yield "one-pixel.png", encoded("PNG", Image.new("RGB", (1, 1)))
    yield "one-line.jpg", encoded("JPEG", Image.new("RGB", (2000, 1)))


def _raw_headers() -> Iterator[File]:
    """Files that begin as those of cameras do, and end soon after."""
    for name, start in (
        ("cr2", b"II*\0\x10\0\0\0CR\2\0"),
        ("cr3", box(b"ftyp", b"crx \0\0\0\1crx isom")),
        ("nef", b"MM\0*\0\0\0\x08"),
        ("arw", b"II*\0\x08\0\0\0"),
        ("orf", b"IIRO\x08\0\0\0"),
        ("rw2", b"IIU\0\x18\0\0\0"),
        ("raf", b"FUJIFILMCCD-RAW 0201"),
        ("pef", b"MM\0*\0\0\0\x08"),
    ):
        yield f"start-only.{name}", start + bytes(2000)
        yield f"noise.{name}", start + bytes((index * 89 + 7) % 251 for index in range(20_000))
    dng = [(256, 4, 1, 64), (257, 4, 1, 64), (258, 3, 1, 16), (259, 3, 1, 7), (262, 3, 1, 32803)]
    dng += [(50706, 1, 4, 0x00000401), (273, 4, 1, 500), (279, 4, 1, 2**31), (330, 4, 1, 8)]
    yield "lies.dng", tiff(dng, tail=bytes(500))


def main() -> None:
    """Write the corpus into the folder named on the command line."""
    parser = argparse.ArgumentParser(description="Write a corpus of hostile pictures.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--small", action="store_true", help="leave out the files of tens of megabytes")
    chosen = parser.parse_args()
    paths = write(chosen.out, huge=not chosen.small)
    print(len(paths), "files,", sum(path.stat().st_size for path in paths) // MILLION, "MB")


if __name__ == "__main__":
    main()
