"""Bodies are unpacked piece by piece, whole or not at all, whatever the pieces are."""

from __future__ import annotations

import contextlib
import gzip
import zlib
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.photo import Reason
from exposure_check.faces.samples import packaged
from exposure_check.sources.net.body import BodyRefused, unpacked
from exposure_check.sources.net.magic import sniffed

CONTENT = st.binary(max_size=2000).map(lambda part: part * 3)


def in_pieces(packed: bytes, cuts: list[int]) -> list[bytes]:
    edges = [0, *sorted(cut % (len(packed) + 1) for cut in cuts), len(packed)]
    return [packed[start:end] for start, end in pairwise(edges)]


def pack(content: bytes, encoding: str) -> bytes:
    if encoding == "gzip":
        return gzip.compress(content)
    return zlib.compress(content, wbits=15 if encoding == "deflate" else -15)


@given(CONTENT, st.lists(st.integers(0, 5000), max_size=8), st.sampled_from(["gzip", "deflate", "raw"]))
def test_however_it_is_cut_a_packed_body_comes_out_whole(content: bytes, cuts: list[int], packing: str) -> None:
    encoding = "gzip" if packing == "gzip" else "deflate"
    pieces = in_pieces(pack(content, packing), cuts)
    assert b"".join(unpacked(pieces, encoding)) == content


@given(CONTENT.filter(bool), st.integers(1, 5000), st.sampled_from(["gzip", "deflate"]))
def test_however_it_is_cut_short_a_packed_body_is_refused(content: bytes, missing: int, encoding: str) -> None:
    packed = pack(content, encoding)
    short = packed[: -(missing % (len(packed) - 1) + 1)]
    with pytest.raises(BodyRefused) as refused:
        list(unpacked([short], encoding))
    assert refused.value.reason is Reason.DAMAGED


@given(st.lists(st.binary(max_size=300), max_size=5), st.sampled_from(["gzip", "deflate", "identity", "br", ""]))
def test_no_bytes_break_the_unpacking(pieces: list[bytes], encoding: str) -> None:
    with contextlib.suppress(BodyRefused):
        for piece in unpacked(pieces, encoding):
            assert len(piece) <= 256 * 1024


def test_several_gzip_members_are_one_body_and_what_follows_is_padding() -> None:
    members = gzip.compress(b"one, ") + gzip.compress(b"two")
    assert b"".join(unpacked([members], "gzip")) == b"one, two"
    assert b"".join(unpacked([gzip.compress(b"one, "), gzip.compress(b"two"), bytes(100)], "gzip")) == b"one, two"
    assert b"".join(unpacked([gzip.compress(b"one") + b"padding"], "gzip")) == b"one"


def test_pieces_of_a_bomb_stay_small() -> None:
    packer = zlib.compressobj(9, wbits=31)
    packed = packer.compress(bytes(50 * 1024**2)) + packer.flush()
    assert max(map(len, unpacked([packed], "gzip"))) <= 256 * 1024


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\xff\xd8\xff\xe1", "image/jpeg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", None),
        (b"\x00\x00\x00\x1cftypavif", "image/avif"),
        (b"\x00\x00\x00\x1cftypheic", "image/heic"),
        (b"\x00\x00\x00\x1cftypisom", "video/mp4"),
        (b"\x1a\x45\xdf\xa3", "video/webm"),
        (b"#EXTM3U\n", "application/vnd.apple.mpegurl"),
        (b"\xef\xbb\xbf\n  <!DOCTYPE HTML>", "text/html"),
        (b' {"a": 1}', "application/json"),
        (b"", None),
        (b"hello", None),
    ],
)
def test_bytes_speak_for_their_kind(start: bytes, kind: str | None) -> None:
    assert sniffed(start) == kind


def test_real_pictures_are_known() -> None:
    assert sniffed(packaged("skimage", "data", "astronaut.png").read_bytes()[:64]) == "image/png"
    assert sniffed(packaged("insightface", "data", "images", "t1.jpg").read_bytes()[:64]) == "image/jpeg"


@given(st.binary(max_size=64))
def test_no_bytes_break_the_look_at_their_beginning(start: bytes) -> None:
    found = sniffed(start)
    assert found is None or "/" in found
