"""Unusual names in every layout and format: printed as they are, or refused before anything is written."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from email import policy
from email.parser import BytesParser
from typing import Any

import docx
import pypdf
import pytest

from exposure_check.domain.errors import MissingGlyph
from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.domain.request import FORMATS, LetterRequest
from tests.unit.letters.requests import CLEARVIEW, RENDERER, person, request

PRINTED = [
    "Robert \"Bob\" O’Hara 'x'",
    '#panic("no") #import "@preview/x:1.0.0"',
    "{{ 7 * 7 }} {% raw %} {{ undefined }}",
    "$a$ *b* _c_ `d` \\e @f <g> // h /* i */ \\u{41}",
    "Ёлка Ωμέγα Łukasz Đặng",
    "W" * 400,
    "nobreakhere" * 36 + "abcd",
    "a b " * 100,
]
REFUSED = [("Zoé 😀", "😀"), ("שלום", "ש"), ("محمد", "م"), ("日本 太郎", "日"), ("Ann\U00013000", "\U00013000")]
RIGHT_TO_LEFT = "evil\u202egpj.exe\u2066x\u2069\u200f"


def squeezed(text: str) -> str:
    return "".join(text.split())


def in_pdf(content: bytes) -> str:
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages))


def in_docx(content: bytes) -> str:
    return squeezed("".join(each.text for each in docx.Document(io.BytesIO(content)).paragraphs))


def in_eml(content: bytes) -> str:
    message = BytesParser(policy=policy.default).parsebytes(content)
    assert (message["Bcc"], message["Cc"], len(message["From"].addresses)) == (None, None, 1)
    return squeezed(message.get_content())


def in_text(content: bytes) -> str:
    return squeezed(content.decode())


READERS: dict[str, Callable[[bytes], str]] = {".pdf": in_pdf, ".docx": in_docx, ".eml": in_eml, ".txt": in_text}


def made(name: str, layout: Layout) -> LetterRequest:
    """A letter in which the name stands as the sender's, the recipient's and an alias."""
    sender = person(name=name, aliases=(f"{name} too",))
    recipient = replace(CLEARVIEW, name=f"{name} Ltd")
    return replace(request(sender=sender, recipient=recipient), layout=layout)


def test_every_format_is_read() -> None:
    assert set(READERS) == set(FORMATS)


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("name", PRINTED)
def test_a_name_stands_in_every_layout_and_format_as_it_is(name: str, layout: Layout) -> None:
    letter = RENDERER.compose(made(name, layout))
    for suffix, read in READERS.items():
        text = read(RENDERER.to_format(letter, suffix))
        assert text.count(squeezed(name)) >= (1 if suffix == ".eml" else 2), suffix


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("name", ["W" * 400, "nobreakhere" * 36 + "abcd"])
def test_a_name_of_four_hundred_characters_stays_on_the_page(name: str, layout: Layout) -> None:
    reader = pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(RENDERER.compose(made(name, layout)))))
    ends: list[float] = []

    def look(text: str, current: list[float], matrix: list[float], _font: Any, size: float) -> None:
        if text.strip():
            # No letter of these names is wider than its size.
            ends.append(current[0] * matrix[4] + current[4] + size)

    for page in reader.pages:
        page.extract_text(visitor_text=look)
    assert max(ends) < float(reader.pages[0].mediabox.width)


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize(("name", "sample"), REFUSED)
def test_a_name_without_glyphs_is_refused_whatever_the_layout(name: str, sample: str, layout: Layout) -> None:
    with pytest.raises(MissingGlyph, match=sample):
        RENDERER.compose(made(name, layout))


@pytest.mark.parametrize("layout", list(Layout))
def test_marks_that_turn_the_direction_of_writing_are_in_no_format(layout: Layout) -> None:
    letter = RENDERER.compose(made(RIGHT_TO_LEFT, layout))
    for suffix, read in READERS.items():
        text = read(RENDERER.to_format(letter, suffix))
        assert "evilgpj.exex" in text
        assert not set("\u202e\u2066\u2069\u200f") & set(text)


def test_a_letterhead_is_printed_and_never_run_and_refused_without_glyphs() -> None:
    text = '#panic("no") {{ 7 * 7 }} $x$ *b*'
    letter = RENDERER.compose(replace(request(), letterhead=Letterhead((text, text), text)))
    assert in_pdf(RENDERER.to_pdf(letter)).count(squeezed(text)) >= 3
    for head in (Letterhead(("日本",)), Letterhead(("a", "😀")), Letterhead(("a",), "日本")):
        with pytest.raises(MissingGlyph):
            RENDERER.compose(replace(request(), letterhead=head))


def test_a_letter_to_nobody_in_particular_still_has_all_its_formats() -> None:
    recipient = replace(CLEARVIEW, address=(), email=None, webform=None)
    letter = RENDERER.compose(request(recipient=recipient))
    for suffix in FORMATS:
        assert RENDERER.to_format(letter, suffix)
