"""Hostile films for the corpus: lists that lead elsewhere, claims without end, boxes without bottom."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from tests.hostile.samples import films

File = tuple[str, bytes]


def box(kind: bytes, content: bytes, *, size: int | None = None) -> bytes:
    """A box of ISO 14496-12."""
    return struct.pack(">I", len(content) + 8 if size is None else size) + kind + content


def hostile_films() -> Iterator[File]:
    """Name and content of each."""
    yield from _playlists()
    yield from _claims()
    yield from _boxes()
    yield from _other_containers()


def _playlists() -> Iterator[File]:
    for target in ("/etc/passwd", "http://127.0.0.1:9/x.ts", "concat:/etc/passwd|/etc/hostname", "data:,x"):
        name = "".join(letter for letter in target if letter.isalnum())[:12]
        yield f"hls-{name}.mp4", f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{target}\n#EXT-X-ENDLIST\n".encode()
        yield f"concat-{name}.mkv", f"ffconcat version 1.0\nfile {target}\n".encode()
        mpd = f"<?xml version='1.0'?><MPD xmlns='urn:mpeg:dash:schema:mpd:2011'><BaseURL>{target}</BaseURL></MPD>"
        yield f"dash-{name}.webm", mpd.encode()
    ftyp = films()["film.mp4"][: films()["film.mp4"].index(b"ftyp") + 16]
    yield "hls-behind-ftyp.mp4", ftyp + b"#EXTM3U\n#EXTINF:1,\n/etc/passwd\n"


def _claims() -> Iterator[File]:
    mp4 = films()["film.mp4"]
    for kind, offset in (
        *((b"mvhd", offset) for offset in (12, 16)),
        *((b"mdhd", offset) for offset in (12, 16)),
        *((b"stsd", offset) for offset in (4, 8)),
        *((b"stts", offset) for offset in (4, 8, 12)),
        *((b"stsz", offset) for offset in (4, 8)),
        *((b"stsc", offset) for offset in (4, 8, 12)),
        *((b"stco", offset) for offset in (4, 8)),
        *((b"elst", offset) for offset in (4, 8, 12)),
        *((b"ctts", offset) for offset in (4, 8)),
        (b"avc1", 24),
        (b"tkhd", 76),
    ):
        at = mp4.find(kind)
        if at < 0:
            continue
        for value in (0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF):
            lie = bytearray(mp4)
            struct.pack_into(">I", lie, at + 4 + offset, value)
            yield f"{kind.decode()}-{offset}-{value}.mp4", bytes(lie)


def _boxes() -> Iterator[File]:
    mp4 = films()["film.mp4"]
    for kind in (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"mdat", b"udta"):
        at = mp4.find(kind)
        for size in (0, 1, 7, 0xFFFFFFFF):
            if at >= 0:
                yield f"{kind.decode()}-size-{size}.mp4", mp4[: at - 4] + struct.pack(">I", size) + mp4[at:]
    start = box(b"ftyp", b"isom\0\0\0\0isom")
    nested = b""
    for _ in range(5_000):
        nested = box(b"trak", nested)
    yield "nested-5000.mp4", start + box(b"moov", nested)
    moov = mp4[mp4.index(b"moov") - 4 :]
    trak = moov[moov.index(b"trak") - 4 :][: struct.unpack_from(">I", moov, moov.index(b"trak") - 4)[0]]
    yield "tracks-2000.mp4", start + box(b"moov", trak * 2_000)
    yield "empty-boxes.mp4", start + box(b"free", b"") * 200_000
    yield "metadata.mp4", start + box(b"moov", box(b"udta", box(b"\xa9xyz", b"\xff" * 1_000_000)))


def _other_containers() -> Iterator[File]:
    mkv, avi, ts = films()["film.mkv"], films()["film.avi"], films()["film.ts"]
    for at in (4, 8, 36, 40, 48):
        yield f"unknown-size-{at}.mkv", mkv[:at] + b"\x01\xff\xff\xff\xff\xff\xff\xff" + mkv[at + 8 :]
    yield "elements.webm", mkv[:4] + b"\xec\x80" * 300_000
    for kind, offset in (
        (b"avih", 4),
        (b"avih", 20),
        (b"strh", 24),
        (b"strh", 28),
        (b"strh", 36),
        (b"strf", 8),
        (b"idx1", 0),
    ):
        for value in (0, 0xFFFFFFFF):
            lie = bytearray(avi)
            struct.pack_into("<I", lie, lie.index(kind) + 4 + offset, value)
            yield f"{kind.decode()}-{offset}-{value}.avi", bytes(lie)
    yield "same-packet.ts", ts[:188] * 20_000
    yield "shuffled.ts", b"".join(ts[at : at + 188] for at in range(len(ts) // 188 * 188 - 188, -1, -188))
    yield "programs.ts", b"".join(b"\x47\x40\0\x10" + struct.pack(">I", number) * 46 for number in range(20_000))
    yield "empty-pages.ogg", (b"OggS\0\2" + b"\0" * 20 + b"\0") * 50_000
