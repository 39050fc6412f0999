"""What lies in a file beside EXIF, XMP and IPTC: comments, PNG's texts, and XMP that was too long for one block."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from exposure_check.domain.disclosure import DisclosureKind as Kind
from exposure_check.domain.disclosure import FoundIn
from exposure_check.faces.metadata.found import Found

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_CHUNKS = 100_000
MOST_TEXT_BYTES = 4 * 1024**2

_PNG_KINDS = {
    b"Title": Kind.CAPTION,
    b"Description": Kind.CAPTION,
    b"Comment": Kind.CAPTION,
    b"Author": Kind.AUTHOR,
    b"Copyright": Kind.COPYRIGHT,
    b"Software": Kind.SOFTWARE,
    b"Source": Kind.CAMERA_MODEL,
    b"parameters": Kind.CAPTION,  # what a picture generator was asked for
    b"prompt": Kind.CAPTION,
}
_PNG_XMP = b"XML:com.adobe.xmp"
_ENCODERS = (b"CREATOR:", b"Lavc", b"LEAD Tech", b"File written by", b"Created with", b"Intel(R)", b"Optimized by")
"""How comments start that programs put in, not people."""

_EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_EXTENDED_HEAD = len(_EXTENDED_XMP) + 32 + 4 + 4


@dataclass(slots=True)
class PngBlocks:
    """What the chunks of a PNG file hold. ``texts``: keyword and packed or plain text."""

    texts: list[tuple[bytes, bytes]] = field(default_factory=list)
    exif: bytes = b""

    @property
    def xmp(self) -> bytes:
        """The packet, if there is one."""
        return next((text for name, text in self.texts if name == _PNG_XMP), b"")


def png_blocks(content: bytes) -> PngBlocks:
    """The chunks that describe a picture (PNG, third edition, 11.3), also those after its pixels. Pillow would decode
    the pixels for them. Never raises."""
    blocks, left = PngBlocks(), MOST_TEXT_BYTES
    for kind, start, end in _chunks(content):
        if kind == b"eXIf" and not blocks.exif:
            blocks.exif = content[start:end]
        elif kind in (b"tEXt", b"zTXt", b"iTXt") and left > 0:
            name, text = _png_text(kind, content[start : min(end, start + MOST_TEXT_BYTES)], left)
            left -= len(text) + 100
            blocks.texts.append((name, text))
    return blocks


def _chunks(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    position = len(PNG_SIGNATURE)
    for _ in range(MOST_CHUNKS):
        if position + 12 > len(content):
            return
        length = int.from_bytes(content[position : position + 4], "big")
        yield content[position + 4 : position + 8], position + 8, position + 8 + length
        position += 12 + length


def _png_text(kind: bytes, chunk: bytes, most: int) -> tuple[bytes, bytes]:
    name, _, rest = chunk.partition(b"\0")
    packed = kind == b"zTXt"
    if kind == b"iTXt":
        packed = rest[:1] == b"\1"
        rest = rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    elif packed:
        rest = rest[1:]
    if not packed:
        return name, rest[:most]
    try:
        return name, zlib.decompressobj().decompress(rest, most)
    except zlib.error:
        return name, b""


def read_png_texts(blocks: PngBlocks, found: Found) -> None:
    """Note the texts whose keyword says what they are."""
    for name, text in blocks.texts:
        if name in _PNG_KINDS:
            found.add(_PNG_KINDS[name], text, FoundIn.FILE)


def read_comments(image: Image.Image, found: Found) -> None:
    """Note the comments of a JPEG or GIF file."""
    comments = [text for name, text in getattr(image, "applist", ()) if name == "COM"]
    for comment in comments or [image.info.get("comment")]:
        if isinstance(comment, bytes):
            kind = Kind.SOFTWARE if comment.startswith(_ENCODERS) else Kind.CAPTION
            found.add(kind, comment.rstrip(b"\0"), FoundIn.FILE)


def xmp_packets(image: Image.Image) -> list[bytes]:
    """The main packet, and the extended one that a JPEG holds in parts (XMP specification, part 3, 1.1.3.1)."""
    packets = []
    for name in ("xmp", "XML:com.adobe.xmp"):
        packet: Any = image.info.get(name)
        if isinstance(packet, str):
            packet = packet.encode(errors="replace")
        if isinstance(packet, bytes):
            packets.append(packet)
            break
    parts: dict[bytes, dict[int, bytes]] = {}
    for name, segment in getattr(image, "applist", ()):
        if name == "APP1" and segment.startswith(_EXTENDED_XMP) and len(segment) > _EXTENDED_HEAD:
            head = segment[len(_EXTENDED_XMP) : _EXTENDED_HEAD]
            parts.setdefault(head[:32], {})[int.from_bytes(head[36:40], "big")] = segment[_EXTENDED_HEAD:]
    packets += [b"".join(part for _, part in sorted(pieces.items())) for pieces in parts.values()]
    return packets[:4]


def photoshop_thumbnail(image: Image.Image) -> bytes:
    """The small JPEG among Photoshop's resources (0x0409 and 0x040C, after a header of 28 bytes), if there is one."""
    resources = image.info.get("photoshop")
    for number in (0x040C, 0x0409):
        resource = resources.get(number) if isinstance(resources, dict) else None
        if isinstance(resource, bytes):
            return resource[28:]
    return b""
