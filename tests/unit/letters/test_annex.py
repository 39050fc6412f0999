"""The annex: what it says of each photo, in every format and language, and that no picture is in it unasked."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from email import policy
from email.parser import BytesParser
from typing import Any

import docx
import pypdf
import pytest
from PIL import Image

from exposure_check.domain.provenance import Retrieval
from exposure_check.domain.request import EvidenceItem, Language, LetterRequest
from exposure_check.letters.annex import Annex
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import RENDERER, RESOURCES, flat, request

TEXTS = Texts(RESOURCES / "letters")
PAGE = "https://social.example/u/party?id=998877"
FILE = "https://cdn.social.example/media/4711.jpg"
HASH = hashlib.sha256(b"the bytes of the image file").hexdigest()
AT = datetime(2026, 11, 20, 23, 5, tzinfo=UTC)
LANGUAGES = list(Language)


def jpeg(colour: str | tuple[int, int, int]) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (288, 200), colour).save(stream, "JPEG")
    return stream.getvalue()


SEEN = EvidenceItem("https://www.example.org/photos/IMG_2041.jpg", date(2026, 11, 1), HASH)
FETCHED = EvidenceItem(PAGE, date(2026, 11, 20), HASH, retrieval=Retrieval(PAGE, FILE, FILE, 200, AT, HASH))
SHOWN = replace(SEEN, picture=jpeg("green"))


def annex_of(made: LetterRequest) -> Annex:
    annex = document_for(made, TEXTS).annex
    assert annex is not None
    return annex


def pdf_of(made: LetterRequest) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(RENDERER.compose(made))))


def squeezed(text: str) -> str:
    return "".join(text.split())


def text_of(reader: pypdf.PdfReader) -> str:
    return squeezed("".join(page.extract_text() for page in reader.pages))


def images_in(reader: pypdf.PdfReader) -> int:
    return sum(len(page.images) for page in reader.pages)


def structure(element: Any) -> list[Any]:
    """Every element below ``element`` in the tree of tags."""
    element = element.get_object()
    if not isinstance(element, dict):
        return []
    kids = element.get("/K", [])
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    below = kids if isinstance(kids, list) else [kids]
    return [element, *(each for kid in below if hasattr(kid, "get_object") for each in structure(kid))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_format_says_all_that_is_known_of_a_photo(language: Language) -> None:
    made = request(language=language, evidence=(SEEN, FETCHED))
    letter = RENDERER.compose(made)
    word = docx.Document(io.BytesIO(RENDERER.to_docx(letter)))
    cells = squeezed(" ".join(cell.text for table in word.tables for row in table.rows for cell in row.cells))
    message = BytesParser(policy=policy.default).parsebytes(RENDERER.to_eml(letter)).get_content()
    annex = annex_of(made)
    for known in (SEEN.address, PAGE, FILE, HASH, *(row.date for row in annex.rows)):
        for said in (text_of(pdf_of(made)), cells, squeezed(message), squeezed(letter.text)):
            assert squeezed(known) in said
    assert flat(annex.notes[0]) in flat(message)
    assert squeezed(annex.notes[0]) in text_of(pdf_of(made))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_time_of_a_retrieval_is_told_in_universal_time(language: Language) -> None:
    there = FETCHED.retrieval
    assert there is not None
    elsewhere = replace(there, at=AT.astimezone(timezone(timedelta(hours=9))))
    told = {
        annex_of(request(language=language, evidence=(replace(FETCHED, retrieval=r),))).rows[0].date
        for r in (there, elsewhere)
    }
    (when,) = told
    assert "UTC" in when
    assert [number for number in ("20", "23", "05") if number in when] == ["20", "23", "05"]


def test_where_nothing_was_retrieved_neither_a_time_nor_a_status_is_claimed() -> None:
    row = annex_of(request(evidence=(SEEN,))).rows[0]
    assert (flat(row.date), [line.value for line in row.lines]) == ("1 November 2026", [HASH])
    for language in LANGUAGES:
        text = RENDERER.compose(request(language=language, evidence=(SEEN,))).text
        assert "HTTP" not in text
        assert "UTC" not in text


def test_the_address_of_the_file_is_told_only_where_it_is_another_one() -> None:
    assert annex_of(request(evidence=(FETCHED,))).rows[0].lines[0].value == FILE
    itself = Retrieval(FILE, FILE, FILE, 200, AT, HASH)
    line = annex_of(request(evidence=(replace(FETCHED, address=FILE, retrieval=itself),))).rows[0].lines[0]
    assert (line.text, line.value) == ("Image file retrieved without logging in (HTTP status 200)", "")


@pytest.mark.parametrize("count", [1, 2, 40])
def test_pictures_are_in_only_if_they_were_chosen(count: int) -> None:
    plain = tuple(replace(SEEN, address=f"https://example.org/{number}.jpg") for number in range(count))
    letter = RENDERER.compose(request(evidence=plain))
    assert images_in(pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(letter)))) == 0
    assert b"word/media" not in RENDERER.to_docx(letter)
    assert b"image/jpeg" not in RENDERER.to_eml(letter)
    # Different ones: the typesetter keeps the same picture once.
    chosen = tuple(replace(item, picture=jpeg((5 * number, 0, 99))) for number, item in enumerate(plain))
    letter = RENDERER.compose(request(evidence=chosen))
    assert images_in(pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(letter)))) == count
    assert len(docx.Document(io.BytesIO(RENDERER.to_docx(letter))).inline_shapes) == count
    message = BytesParser(policy=policy.default).parsebytes(RENDERER.to_eml(letter))
    assert [part.get_filename() for part in message.iter_attachments()] == [f"photo-{n + 1}.jpg" for n in range(count)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_picture_has_its_words_in_the_tags_and_in_the_document(language: Language) -> None:
    made = request(language=language, evidence=(SEEN, SHOWN, replace(SHOWN, address=PAGE)))
    words = [row.alt for row in annex_of(made).rows]
    assert words[0] == ""
    assert "2" in words[1]
    reader = pdf_of(made)
    tags = structure(reader.root_object["/StructTreeRoot"])
    assert [tag["/Alt"] for tag in tags if tag.get("/S") == "/Figure"] == words[1:]
    word = docx.Document(io.BytesIO(RENDERER.to_docx(RENDERER.compose(made))))
    assert [shape._inline.docPr.get("descr") for shape in word.inline_shapes] == words[1:]
    note = annex_of(made).picture_note
    assert squeezed(note) in text_of(reader)
    assert flat(note) in flat(" ".join(paragraph.text for paragraph in word.paragraphs))


def test_the_picture_that_is_printed_is_the_one_that_was_given() -> None:
    reader = pdf_of(request(evidence=(SHOWN,)))
    (image,) = [image for page in reader.pages for image in page.images]
    assert image.data == SHOWN.picture


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".eml", ".txt"])
def test_an_annex_with_pictures_has_the_same_bytes_each_time(suffix: str) -> None:
    made = request(evidence=(SHOWN, FETCHED))
    first, second = (RENDERER.to_format(RENDERER.compose(made), suffix) for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    "fetched_from", [FILE, "https://cdn.example/" + "a1" * 900, "https://cdn.example/" + "q" * 1900]
)
def test_long_addresses_are_printed_whole_and_stay_inside_the_page(fetched_from: str) -> None:
    there = Retrieval(PAGE, fetched_from, fetched_from, 200, AT, HASH)
    reader = pdf_of(request(evidence=(replace(FETCHED, retrieval=there, picture=jpeg("blue")),)))
    assert fetched_from in text_of(reader)
    right = 0.0

    def look(text: str, current: list[float], matrix: list[float], _font: Any, size: float) -> None:
        nonlocal right
        if text.strip():
            # No letter of the font is wider than it is high.
            right = max(right, current[0] * matrix[4] + current[4] + len(text.strip()) * size * 0.3)

    for page in reader.pages:
        page.extract_text(visitor_text=look)
    assert right < 210 / 25.4 * 72


def test_a_letter_without_photos_has_no_word_of_the_annex() -> None:
    for language in LANGUAGES:
        text = RENDERER.compose(request(language=language, evidence=())).text
        assert "SHA-256" not in text
