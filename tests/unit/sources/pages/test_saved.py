"""Saved documents give their pictures, each once, and say what they do not hold."""

from __future__ import annotations

import base64
import gzip
import io
import zipfile
import zlib
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import Platform
from exposure_check.sources.pages import document, web_archive
from exposure_check.sources.pages.document import picture_kind, place_of, provenance_of, size_px
from exposure_check.sources.pages.saved import (
    DocumentKind,
    SavedLink,
    SavedPhoto,
    SavedProblem,
    companion_files,
    kind_of,
    read_complete,
    read_document,
)
from exposure_check.sources.tree import Described, Linked, Missing, Unread
from tests.exports import documents
from tests.exports.documents import ELSEWHERE, HTML, PAGE, PHOTO, picture
from tests.exports.tree import MemoryTree, UnopenedTree

SAVED_AT = datetime(2026, 11, 19, 8, tzinfo=UTC)
ALL = {
    DocumentKind.HTML: documents.single_file(),
    DocumentKind.MHTML: documents.mhtml(),
    DocumentKind.WARC: documents.warc(),
    DocumentKind.WACZ: documents.wacz(),
    DocumentKind.HAR: documents.har(),
    DocumentKind.PDF: documents.pdf(),
}
NAMES = {
    DocumentKind.HTML: "page.html",
    DocumentKind.MHTML: "page.mhtml",
    DocumentKind.WARC: "crawl.warc.gz",
    DocumentKind.WACZ: "crawl.wacz",
    DocumentKind.HAR: "log.har",
    DocumentKind.PDF: "scan.pdf",
}


def read(kind: DocumentKind, content: bytes, **options: Any) -> list[SavedPhoto | SavedLink | SavedProblem]:
    """All answers, after looking whether names are unique and bounded."""
    found = list(read_document(kind, io.BytesIO(content), "document", **options))
    names = [each.name for each in found if isinstance(each, SavedPhoto)]
    assert len(set(names)) == len(names)
    for each in found:
        if isinstance(each, SavedPhoto):
            assert "/" not in each.name
            assert len(each.name) < 120
            assert picture_kind(each.data)
    return found


def photos(found: list[SavedPhoto | SavedLink | SavedProblem]) -> list[bytes]:
    return [each.data for each in found if isinstance(each, SavedPhoto)]


def links(found: list[SavedPhoto | SavedLink | SavedProblem]) -> list[str]:
    return [each.url for each in found if isinstance(each, SavedLink)]


def problems(found: list[SavedPhoto | SavedLink | SavedProblem]) -> list[tuple[FileState, Reason]]:
    return [(each.state, each.reason) for each in found if isinstance(each, SavedProblem)]


# --- Every kind ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_a_document_is_known_by_its_first_bytes(kind: DocumentKind) -> None:
    assert kind_of(ALL[kind][:4096], NAMES[kind]) is kind


@pytest.mark.parametrize("name", ["photo.jpg", "archive.zip", "data.json", "notes.txt"])
@pytest.mark.parametrize("start", [b"", b"\xff\xd8\xff\xe0", b"PK\x03\x04", b'{"a": 1}', b"Hello"])
def test_other_files_are_no_documents(name: str, start: bytes) -> None:
    assert kind_of(start, name) is None


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_the_picture_of_a_document_is_given_as_it_was(kind: DocumentKind) -> None:
    found = read(kind, ALL[kind])
    assert photos(found) == [picture()]
    assert problems(found) == []


@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if kind is not DocumentKind.PDF])
def test_a_picture_carries_where_and_when_it_was_saved(kind: DocumentKind) -> None:
    (photo,) = (each for each in read(kind, ALL[kind]) if isinstance(each, SavedPhoto))
    assert photo.page_url == PAGE
    assert photo.saved_at == SAVED_AT
    assert photo.provenance.platform is Platform.WEB
    if kind is not DocumentKind.HTML:
        assert photo.url == PHOTO
    if kind is not DocumentKind.HAR:
        assert photo.provenance.caption == "At the beach"


POST = "https://www.example.org/p/7"
GRID = (
    f"<!-- Page saved with SingleFile\n url: {PAGE}\n-->"
    f'<a href="/p/7#comments"><img src="{PHOTO}"></a><a href="https://other.example/x"><img src="{ELSEWHERE}"></a>'
).encode()


@pytest.mark.parametrize("kind", [DocumentKind.HTML, DocumentKind.MHTML, DocumentKind.WARC])
def test_a_picture_that_leads_to_a_page_of_the_same_host_stands_there(kind: DocumentKind) -> None:
    embedded = GRID.replace(PHOTO.encode(), b"data:image/jpeg;base64," + base64.b64encode(picture()))
    content = {
        DocumentKind.HTML: embedded,
        DocumentKind.MHTML: documents.mhtml(html=GRID),
        DocumentKind.WARC: documents.warc([(PAGE, "text/html", GRID), (PHOTO, "image/jpeg", picture())]),
    }[kind]
    photo, link = read(kind, content)
    assert isinstance(photo, SavedPhoto)
    assert isinstance(link, SavedLink)
    assert (photo.page_url, link.page_url) == (POST, PAGE)


@pytest.mark.parametrize(
    "link", [None, "", "#", "/", "photo.jpg", "javascript:x", "http://[", "https://other.example/p"]
)
def test_any_other_link_changes_nothing(link: str | None) -> None:
    assert place_of(PAGE, link) == PAGE


def test_a_picture_of_a_pdf_carries_when_the_document_was_made() -> None:
    (photo,) = (each for each in read(DocumentKind.PDF, ALL[DocumentKind.PDF]) if isinstance(each, SavedPhoto))
    assert (photo.url, photo.page_url, photo.saved_at) == (None, None, SAVED_AT)


@pytest.mark.parametrize("kind", [DocumentKind.HTML, DocumentKind.MHTML, DocumentKind.WARC, DocumentKind.WACZ])
def test_a_picture_that_the_page_names_and_the_document_lacks_is_a_link(kind: DocumentKind) -> None:
    (link,) = (each for each in read(kind, ALL[kind]) if isinstance(each, SavedLink))
    assert (link.url, link.page_url) == (ELSEWHERE, PAGE)


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_an_empty_document_is_damaged_or_has_nothing_and_never_raises(kind: DocumentKind) -> None:
    found = read(kind, b"")
    assert photos(found) == []
    assert links(found) == []


@pytest.mark.parametrize("kind", list(DocumentKind))
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_mutated_document_never_raises(kind: DocumentKind, data: st.DataObject) -> None:
    content = bytearray(ALL[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        if data.draw(st.booleans()):
            content[place] = data.draw(st.integers(0, 255))
        else:
            del content[place : place + data.draw(st.integers(1, 400))]
        if not content:
            return
    read(kind, bytes(content))


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_start_of_a_document_is_read_as_far_as_it_goes(kind: DocumentKind) -> None:
    content = ALL[kind]
    for length in range(0, len(content), max(1, len(content) // 60)):
        read(kind, content[:length])


def test_a_stream_that_breaks_off_is_a_read_error() -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(size)

    found = list(read_document(DocumentKind.HAR, Broken(b"{}"), "log.har"))
    assert found == [SavedProblem("log.har", FileState.UNREADABLE, Reason.READ_ERROR)]


def test_more_entries_than_are_read_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_ENTRIES", 2)
    entries = [
        documents.har_entry(f"{PHOTO}?{shade}", "image/jpeg", base64.b64encode(picture(shade=shade)).decode(), "base64")
        for shade in range(5)
    ]
    found = read(DocumentKind.HAR, documents.har(entries))
    assert len(photos(found)) == 2
    assert problems(found) == [(FileState.SKIPPED, Reason.TOO_MANY_ENTRIES)]


# --- Pictures --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("declared", "content", "state"),
    [
        ("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>", FileState.UNSUPPORTED),
        ("image/x-icon", b"\0\0\1\0\1\0\x10\x10", FileState.UNSUPPORTED),
        ("video/mp4", b"\0\0\0\x18ftypmp42", FileState.UNSUPPORTED),
        ("image/jpeg", b"<html>Please log in</html>", FileState.UNREADABLE),
        ("image/gif", picture("GIF", side=1), FileState.SKIPPED),
        ("image/png", picture("PNG", side=15), FileState.SKIPPED),
        ("image/jpeg", picture("JPEG", side=8), FileState.SKIPPED),
    ],
)
def test_what_is_no_photo_is_counted_with_its_state(declared: str, content: bytes, state: FileState) -> None:
    found = read(DocumentKind.MHTML, documents.mhtml([(declared, PHOTO, content)]))
    assert problems(found) == [(state, Reason.NOT_AN_IMAGE)]
    assert photos(found) == []


def test_scripts_and_styles_are_no_entries() -> None:
    parts = [("text/css", PAGE + ".css", b"a{}"), ("font/woff2", PAGE + ".woff2", b"wOF2")]
    assert photos(read(DocumentKind.MHTML, documents.mhtml(parts))) == []
    assert problems(read(DocumentKind.MHTML, documents.mhtml(parts))) == []


def test_a_picture_is_known_by_its_bytes_whatever_its_type() -> None:
    found = read(DocumentKind.MHTML, documents.mhtml([("application/octet-stream", PHOTO, picture("WEBP"))]))
    assert photos(found) == [picture("WEBP")]


def test_the_same_picture_twice_is_one_entry() -> None:
    parts = [("image/jpeg", PHOTO, picture()), ("image/jpeg", PHOTO + "?again", picture())]
    assert photos(read(DocumentKind.MHTML, documents.mhtml(parts))) == [picture()]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF"])
def test_the_size_of_a_picture_is_read_from_its_header(kind: str) -> None:
    assert size_px(picture(kind, side=37)) == (37, 37)


@given(st.binary(max_size=60), st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"BM"]))
def test_the_kind_and_size_of_any_bytes_can_be_asked(tail: bytes, start: bytes) -> None:
    picture_kind(start + tail)
    size_px(start + tail)


@pytest.mark.parametrize(
    ("page", "platform"),
    [
        ("https://www.instagram.com/me/", Platform.INSTAGRAM),
        ("https://vk.com/id1", Platform.VK),
        ("https://notvk.com/id1", Platform.WEB),
    ],
)
def test_the_platform_is_that_of_the_page_s_host(page: str, platform: Platform) -> None:
    assert provenance_of(page).platform is platform


# --- MHTML -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "binary"])
def test_each_transfer_encoding_is_undone(encoding: str) -> None:
    assert photos(read(DocumentKind.MHTML, documents.mhtml(encoding=encoding))) == [picture()]


def test_a_message_with_plain_line_ends_is_read() -> None:
    assert photos(read(DocumentKind.MHTML, documents.mhtml(line_end=b"\n"))) == [picture()]


def test_a_picture_named_by_its_content_id_is_there() -> None:
    html = b'<img src="cid:photo@mhtml.blink" alt="Me">'
    content = documents.mhtml([("image/jpeg", "cid:photo@mhtml.blink", picture())], html=html)
    (photo,) = read(DocumentKind.MHTML, content)
    assert isinstance(photo, SavedPhoto)
    assert photo.provenance.caption == "Me"


def test_parts_inside_parts_are_read() -> None:
    inner = (
        b"--A\r\nContent-Type: multipart/alternative; boundary=B\r\n\r\n"
        b"--B\r\nContent-Type: text/html\r\n\r\n" + HTML + b"\r\n--B--\r\nbetween\r\n"
        b"--A\r\nContent-Type: image/jpeg\r\nContent-Location: " + PHOTO.encode() + b"\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(picture()) + b"\r\n--A--\r\n"
    )
    content = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=A\r\n\r\n" + inner
    found = read(DocumentKind.MHTML, content)
    assert photos(found) == [picture()]
    assert links(found) == [ELSEWHERE]


def test_a_message_that_was_cut_off_gives_what_is_there_and_says_so() -> None:
    other = ("image/jpeg", PHOTO + "?2", picture(shade=3))
    content = documents.mhtml([("image/jpeg", PHOTO, picture()), other])
    found = read(DocumentKind.MHTML, content[:-200])
    assert photos(found)[0] == picture()
    assert (FileState.UNREADABLE, Reason.DAMAGED) in problems(found)


def test_boundaries_nested_a_thousand_deep_end() -> None:
    content = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n" + b"".join(
        b"--b\r\nContent-Type: multipart/related; boundary=b%d\r\n\r\n--b%d\r\n" % (place, place)
        for place in range(1000)
    )
    assert photos(read(DocumentKind.MHTML, content)) == []


# --- HTML ------------------------------------------------------------------------------------------------------


def test_pictures_in_styles_are_found() -> None:
    several = [picture(), picture(shade=1), picture(shade=2)]
    found = read(DocumentKind.HTML, documents.single_file(several))
    assert sorted(photos(found)) == sorted(several)


def test_the_address_that_singlefile_kept_is_that_of_the_picture() -> None:
    (photo, _) = read(DocumentKind.HTML, documents.single_file(original=PHOTO))
    assert isinstance(photo, SavedPhoto)
    assert photo.url == PHOTO


def test_links_are_left_to_whoever_reads_the_folder() -> None:
    assert links(read(DocumentKind.HTML, documents.single_file(), linked=False)) == []


def test_an_escaped_data_address_is_decoded() -> None:
    escaped = "data:image/png," + "".join(f"%{byte:02X}" for byte in picture("PNG"))
    assert photos(read(DocumentKind.HTML, f'<img src="{escaped}">'.encode())) == [picture("PNG")]


def test_html_nested_without_end_is_refused_and_its_pictures_are_given() -> None:
    content = documents.single_file() + b"<div>" * 200_000
    found = read(DocumentKind.HTML, content)
    assert photos(found) == [picture()]
    assert problems(found) == [(FileState.UNREADABLE, Reason.TOO_DEEP)]


# --- HAR -------------------------------------------------------------------------------------------------------


def test_an_answer_that_was_not_recorded_is_a_link() -> None:
    found = read(DocumentKind.HAR, documents.har([documents.har_entry(PHOTO, "image/jpeg", None)]))
    assert links(found) == [PHOTO]


def test_cookies_of_a_har_reach_no_answer() -> None:
    assert b"SECRET" in documents.har()
    assert "SECRET" not in repr(read(DocumentKind.HAR, documents.har()))


def test_a_picture_as_text_is_counted() -> None:
    entry = documents.har_entry(PHOTO + ".svg", "image/svg+xml", "<svg></svg>")
    found = read(DocumentKind.HAR, documents.har([entry]))
    assert problems(found) == [(FileState.UNSUPPORTED, Reason.NOT_AN_IMAGE)]


def test_an_entry_that_is_none_costs_only_itself() -> None:
    good = documents.har_entry(PHOTO, "image/jpeg", base64.b64encode(picture()).decode(), "base64")
    bad: dict[str, object] = {"request": 3, "response": []}
    assert photos(read(DocumentKind.HAR, documents.har([bad, good, {}]))) == [picture()]


def test_a_har_nested_a_hundred_thousand_deep_is_damaged() -> None:
    content = b'{"log": {"entries": [], "x": ' + b"[" * 100_000
    assert problems(read(DocumentKind.HAR, content)) == [(FileState.UNREADABLE, Reason.DAMAGED)]


# --- WARC ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("coding", [None, "gzip", "deflate", "chunked"])
def test_each_packing_of_a_warc_is_undone(packed: bool, coding: str | None) -> None:
    found = read(DocumentKind.WARC, documents.warc(packed=packed, coding=coding))
    assert photos(found) == [picture()]
    assert links(found) == [ELSEWHERE]
    assert problems(found) == []


def test_a_coding_that_is_not_understood_is_counted() -> None:
    found = read(DocumentKind.WARC, documents.warc([(PHOTO, "image/jpeg", b"\x8b\x01")], coding="br"))
    assert problems(found) == [(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)]


def test_a_warc_in_one_member_of_gzip_is_read() -> None:
    assert photos(read(DocumentKind.WARC, gzip.compress(documents.warc(packed=False)))) == [picture()]


def test_a_revisit_of_a_picture_that_is_there_is_no_entry() -> None:
    content = documents.warc()
    digest = documents.payload_digest(picture())
    found = read(DocumentKind.WARC, content + documents.revisit(PHOTO + "?2", digest))
    assert links(found) == [ELSEWHERE]


def test_a_revisit_of_a_picture_in_another_file_is_a_link() -> None:
    found = read(DocumentKind.WARC, documents.revisit(PHOTO, "sha1:AAAA"))
    assert links(found) == [PHOTO]


@pytest.mark.parametrize("length", [b"-5", b"x", b"1", b"99999999999", b""])
def test_a_record_with_a_wrong_length_costs_only_itself_in_members(length: bytes) -> None:
    members = [
        documents.warc([(f"{PHOTO}?{shade}", "image/jpeg", picture(shade=shade))], packed=False) for shade in (1, 2, 3)
    ]
    start, _, rest = members[1].rpartition(b"Content-Length: ")
    members[1] = start + b"Content-Length: " + length + rest[rest.index(b"\r\n") :]
    found = read(DocumentKind.WARC, b"".join(map(gzip.compress, members)))
    assert picture(shade=1) in photos(found)
    assert picture(shade=3) in photos(found)
    assert (FileState.UNREADABLE, Reason.DAMAGED) in problems(found)


def test_after_garbage_the_next_record_is_read() -> None:
    content = (
        documents.warc(packed=False)
        + b"garbage\r\n" * 5
        + documents.warc([(PHOTO + "?2", "image/jpeg", picture(shade=2))], packed=False)
    )
    found = read(DocumentKind.WARC, content)
    assert photos(found) == [picture(), picture(shade=2)]
    assert problems(found) == [(FileState.UNREADABLE, Reason.DAMAGED)]


@pytest.mark.parametrize("filler", [b"\r\n", b"x", b"WARC", b"\nWARC", b"\n"])
@pytest.mark.parametrize("around", [-9, -5, -4, -1, 0, 1, 6])
def test_a_record_is_found_wherever_its_first_line_lies_in_the_blocks(filler: bytes, around: int) -> None:
    length = web_archive.BLOCK + around
    before = (filler * (length // len(filler) + 1))[:length] + b"\n"
    assert photos(read(DocumentKind.WARC, b"WARC/1.0\r\n\r\n" + before + documents.warc(packed=False))) == [picture()]


def test_after_a_damaged_member_the_next_one_is_read() -> None:
    one, other = (documents.warc([(f"{PHOTO}?{n}", "image/jpeg", picture(shade=n))]) for n in (1, 2))
    broken = bytearray(one)
    broken[-60:-20] = bytes(40)
    found = read(DocumentKind.WARC, bytes(broken) + other)
    assert picture(shade=2) in photos(found)
    assert (FileState.UNREADABLE, Reason.DAMAGED) in problems(found)


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_archive, "MOST_UNPACKED_BYTES", 1024**2)
    bomb = gzip.compress(b"WARC/1.0\r\n" + bytes(20 * 1024**2))
    found = read(DocumentKind.WARC, documents.warc() + bomb)
    assert photos(found) == [picture()]
    assert problems(found) == [(FileState.TOO_LARGE, Reason.UNPACKS_TOO_LARGE)]


def test_a_packed_payload_that_grows_without_end_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_archive, "MOST_PHOTO_BYTES", 1024**2)
    found = read(DocumentKind.WARC, documents.warc([(PHOTO, "image/jpeg", bytes(9 * 1024**2))], coding="gzip"))
    assert problems(found) == [(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)]


def test_a_line_without_end_takes_bounded_memory() -> None:
    read(DocumentKind.WARC, b"WARC/1.0\r\n" + b"X: " + b"a" * 5_000_000)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([b"WARC/", b"WARC", b"\n", b"\r\n", b" ", b"x", b"1.0\r\n\r\n"]), max_size=40))
def test_pieces_of_records_end(pieces: list[bytes]) -> None:
    read(DocumentKind.WARC, b"".join(pieces))


# --- WACZ ------------------------------------------------------------------------------------------------------


def test_all_archives_of_a_wacz_are_read() -> None:
    other = documents.warc([(PHOTO + "?2", "image/jpeg", picture(shade=2))], packed=False)
    found = read(DocumentKind.WACZ, documents.wacz({"a.warc.gz": documents.warc(), "b.warc": other}))
    assert photos(found) == [picture(), picture(shade=2)]


def test_an_encrypted_archive_of_a_wacz_is_counted() -> None:
    content = bytearray(documents.wacz())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    assert problems(read(DocumentKind.WACZ, bytes(content))) == [(FileState.UNREADABLE, Reason.ENCRYPTED)]


def test_a_zip_without_archives_is_no_wacz() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("notes.txt", b"x")
    assert problems(read(DocumentKind.WACZ, target.getvalue())) == [(FileState.UNREADABLE, Reason.DAMAGED)]


# --- PDF -------------------------------------------------------------------------------------------------------


def pixels(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image.convert("RGB")


RGB = bytes(range(256)) * 12
"""32 x 32 pixels of three channels."""


@pytest.mark.parametrize("packing", ["stored", "flate", "ascii85", "hex", "run-length", "flate in ascii85"])
def test_samples_become_a_png_with_the_same_pixels(packing: str) -> None:
    raws = {
        "stored": (RGB, None),
        "flate": (zlib.compress(RGB), pikepdf.Name.FlateDecode),
        "ascii85": (base64.a85encode(RGB) + b"~>", pikepdf.Name.ASCII85Decode),
        "hex": (RGB.hex().encode() + b">", pikepdf.Name.ASCIIHexDecode),
        "run-length": (
            b"".join(b"\x7f" + RGB[place : place + 128] for place in range(0, len(RGB), 128)) + b"\x80",
            pikepdf.Name.RunLengthDecode,
        ),
        "flate in ascii85": (
            base64.a85encode(zlib.compress(RGB)) + b"~>",
            pikepdf.Array([pikepdf.Name.ASCII85Decode, pikepdf.Name.FlateDecode]),
        ),
    }
    raw, filters = raws[packing]
    entries = documents.samples_entries(32, 32) | ({"/Filter": filters} if filters is not None else {})
    (data,) = photos(read(DocumentKind.PDF, documents.pdf([(raw, entries)])))
    assert pixels(data).tobytes() == RGB


def test_samples_with_a_png_predictor_become_a_png_with_the_same_pixels() -> None:
    rows = b"".join(b"\0" + RGB[place : place + 96] for place in range(0, len(RGB), 96))
    parameters = pikepdf.Dictionary(Predictor=15, Colors=3, BitsPerComponent=8, Columns=32)
    entries = documents.samples_entries(32, 32) | {"/Filter": pikepdf.Name.FlateDecode, "/DecodeParms": parameters}
    (data,) = photos(read(DocumentKind.PDF, documents.pdf([(zlib.compress(rows), entries)])))
    assert pixels(data).tobytes() == RGB


def test_grey_palette_and_cmyk_pictures_keep_their_colours() -> None:
    grey = (bytes([70]) * 1024, documents.samples_entries(32, 32, pikepdf.Name.DeviceGray))
    space = pikepdf.Array([pikepdf.Name.Indexed, pikepdf.Name.DeviceRGB, 1, pikepdf.String(bytes([0, 0, 0, 9, 8, 7]))])
    indexed = (b"\xff" * 128, documents.samples_entries(32, 32, space, bits=1))
    cmyk = (bytes([255, 0, 0, 0]) * 1024, documents.samples_entries(32, 32, pikepdf.Name.DeviceCMYK))
    found = photos(read(DocumentKind.PDF, documents.pdf([grey, indexed, cmyk])))
    assert {pixels(data).getpixel((5, 5)) for data in found} == {(70, 70, 70), (9, 8, 7), (0, 255, 255)}


def test_masks_and_stencils_are_no_pictures() -> None:
    content = documents.pdf()
    with pikepdf.open(io.BytesIO(content)) as changed:
        photo = changed.pages[0].Resources.XObject["/Im0"]
        mask = pikepdf.Stream(changed, bytes(4096))
        mask.Subtype, mask.Width, mask.Height = pikepdf.Name.Image, 64, 64
        mask.BitsPerComponent, mask.ColorSpace = 8, pikepdf.Name.DeviceGray
        photo.SMask = changed.make_indirect(mask)
        target = io.BytesIO()
        changed.save(target)
    found = read(DocumentKind.PDF, target.getvalue())
    assert photos(found) == [picture()]
    assert problems(found) == []


def test_a_pdf_that_needs_a_password_is_counted_as_encrypted() -> None:
    found = read(DocumentKind.PDF, documents.pdf(password="secret"))
    assert problems(found) == [(FileState.UNREADABLE, Reason.ENCRYPTED)]


def test_a_filter_that_is_not_undone_is_counted() -> None:
    entries = documents.samples_entries(32, 32) | {"/Filter": pikepdf.Name.CCITTFaxDecode}
    found = read(DocumentKind.PDF, documents.pdf([(b"\0" * 50, entries)]))
    assert problems(found) == [(FileState.UNSUPPORTED, Reason.UNKNOWN_PACKING)]


def test_a_picture_that_claims_a_million_by_a_million_pixels_is_too_large() -> None:
    entries = documents.samples_entries(1_000_000, 1_000_000) | {"/Filter": pikepdf.Name.FlateDecode}
    found = read(DocumentKind.PDF, documents.pdf([(zlib.compress(b"x"), entries)]))
    assert problems(found) == [(FileState.TOO_LARGE, Reason.TOO_MANY_BYTES)]


def test_a_flate_bomb_is_unpacked_no_further_than_the_picture_is_large() -> None:
    bomb = zlib.compress(bytes(50_000_000))
    entries = documents.samples_entries(32, 32) | {"/Filter": pikepdf.Name.FlateDecode}
    (data,) = photos(read(DocumentKind.PDF, documents.pdf([(bomb, entries)])))
    assert len(data) < 10_000


# --- A page with its folder ------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["me_files", "me-Dateien", "me_fichiers", "me_archivos", "me-filer", "me.files"])
def test_pictures_in_the_folder_belong_to_the_page_whatever_the_language(folder: str) -> None:
    found = list(read_complete(MemoryTree(documents.complete(folder)), "me.html"))
    described = {each.name: each for each in found if isinstance(each, Described)}
    assert set(described) == {f"{folder}/beach.jpg", f"{folder}/background.png"}
    assert all(each.origin_url == PAGE for each in described.values())
    assert described[f"{folder}/beach.jpg"].provenance.caption == "At the beach"
    assert [each.name for each in found if isinstance(each, Missing)] == [f"{folder}/gone.jpg"]
    assert [each.url for each in found if isinstance(each, Linked)] == [ELSEWHERE]


def test_a_page_in_a_folder_finds_its_own() -> None:
    files = {f"saved/2026/{name}": content for name, content in documents.complete().items()}
    found = list(read_complete(MemoryTree(files), "saved/2026/me.html"))
    assert "saved/2026/me_files/beach.jpg" in [each.name for each in found if isinstance(each, Described)]
    assert companion_files(list(files), "saved/2026/me.html") == [
        name for name in files if name.startswith("saved/2026/me_files/")
    ]


def test_a_folder_of_another_page_is_not_taken() -> None:
    assert companion_files(["me_files2/a.jpg", "me2_files/a.jpg", "me/a.jpg", "a.jpg"], "me.html") == []


def test_references_that_leave_the_folder_name_nothing() -> None:
    html = b'<img src="../../etc/photo.jpg"><img src="/etc/photo.jpg"><img src="file:///etc/photo.jpg">'
    assert list(read_complete(MemoryTree({"me.html": html}), "me.html")) == []


def test_a_page_that_cannot_be_read_is_unread() -> None:
    (found,) = read_complete(UnopenedTree(documents.complete()), "me.html")
    assert isinstance(found, Unread)


def test_numbers_of_entries_rise() -> None:
    found = read(DocumentKind.HTML, documents.single_file([picture(shade=shade) for shade in range(5)]))
    names = [each.name for each in found if isinstance(each, SavedPhoto)]
    assert all(one < other for one, other in pairwise(names))
