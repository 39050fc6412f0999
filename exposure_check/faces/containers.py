"""What kind of film a file is, by its first bytes. Loads no library: every file is asked.

The kinds are those that phones, cameras and platforms write. Anything that leads to other files or addresses
(playlists, manifests, lists to be joined) is none of them.
"""

from __future__ import annotations

HEAD_BYTES = 4096
"""As many first bytes tell what a file is."""

_EBML, _MPEG_TS = b"\x1a\x45\xdf\xa3", 0x47
_MOVIE_ATOMS = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_PICTURE_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis", b"crx ")
_FOREIGN = (
    b"FLV\x01",
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",  # ASF: WMV
    b"\x00\x00\x01\xba",  # MPEG program stream
    b"\x06\x0e\x2b\x34",  # MXF
    b".RMF",
)
"""Films of kinds that this program does not read."""


def container_of(head: bytes) -> str | None:
    """FFmpeg's name of the demuxer for a film that starts with ``head``; None if it is none of a known kind."""
    if head[4:8] == b"ftyp":
        return None if head[8:12] in _PICTURE_BRANDS else "mov"
    if head[4:8] in _MOVIE_ATOMS:
        return "mov"
    if head.startswith(_EBML):
        return "matroska"
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return "avi"
    if head.startswith(b"OggS"):
        return "ogg"
    for size, start in ((188, 0), (192, 4)):
        places = range(start, min(len(head), start + 5 * size), size)
        if len(places) >= 4 and all(head[place] == _MPEG_TS for place in places):
            return "mpegts"
    return None


def is_foreign(head: bytes) -> bool:
    """Whether this is a film of a kind that is not read."""
    return head.startswith(_FOREIGN)
