"""Own words in a letter: printed as they are, marked, bounded, and gone again when the person wants the original."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.errors import InputRefused, MissingGlyph
from exposure_check.domain.request import FORMATS, Language, LetterRequest, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.own_words import LONGEST_PARAGRAPH, MOST_PARAGRAPHS
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import INSTAGRAM, RENDERER, RESOURCES, flat, request

TEXTS = Texts(RESOURCES / "letters")
PLAIN = request()
DOCUMENT = document_for(PLAIN, TEXTS)
OPENING = DOCUMENT.opening[0].id
DEMANDS = [demand.block.id for demand in DOCUMENT.requests]
WITH_ITEMS = next(demand for demand in DOCUMENT.requests if demand.items)


def made(edits: dict[str, str] | None = None, additions: tuple[str, ...] = (), **changes: str) -> LetterRequest:
    return replace(PLAIN, edits=edits or {}, additions=additions, **changes)  # type: ignore[arg-type] # fields


def test_own_words_stand_in_the_letter_in_place_of_the_block() -> None:
    mine = made({OPENING: "I write to you about my photographs."})
    letter = RENDERER.compose(mine)
    assert "I write to you about my photographs." in letter.text
    assert flat(DOCUMENT.opening[0].text) not in flat(letter.text)
    (reason,) = [each for each in RENDERER.reasons(mine) if each.block == OPENING]
    assert "your own words" in reason.why
    assert reason.articles == ()


def test_without_edits_the_letter_is_the_original_again() -> None:
    original = RENDERER.compose(PLAIN)
    assert RENDERER.compose(made({OPENING: "Something else."})).payload != original.payload
    assert RENDERER.compose(made()).payload == original.payload


def test_a_text_that_stays_as_it_is_counts_as_the_programs() -> None:
    edits = {block.id: " ".join(block.text.split()) for block in DOCUMENT.blocks()}
    assert document_for(made(edits), TEXTS) == DOCUMENT


def test_an_empty_text_leaves_the_block_out() -> None:
    document = document_for(made({OPENING: " \n "}), TEXTS)
    assert OPENING not in {block.id for block in document.blocks()}


def test_a_request_that_is_left_out_takes_what_it_lists_with_it() -> None:
    document = document_for(made({WITH_ITEMS.block.id: ""}), TEXTS)
    left = {block.id for block in document.blocks()}
    assert not left & {WITH_ITEMS.block.id, *(item.id for item in WITH_ITEMS.items)}
    assert len(document.requests) == len(DOCUMENT.requests) - 1


def test_a_letter_without_a_request_is_refused() -> None:
    with pytest.raises(InputRefused, match="at least one request"):
        RENDERER.compose(made(dict.fromkeys(DEMANDS, "")))


def test_a_letter_keeps_its_signature_when_every_other_block_is_left_out() -> None:
    others = {block.id for block in DOCUMENT.blocks()} - {DEMANDS[0]}
    letter = RENDERER.compose(made(dict.fromkeys(others, "")))
    (page, *_) = pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(letter))).pages
    assert page.extract_text().count("Zoé Lefèvre") == 2
    for suffix in FORMATS:
        assert RENDERER.to_format(letter, suffix)


def test_an_unknown_block_is_named_with_those_that_exist() -> None:
    with pytest.raises(InputRefused, match=r"no block “opening\.nothing”.*" + OPENING.replace(".", r"\.")):
        RENDERER.compose(made({"opening.nothing": "x"}))


@pytest.mark.parametrize("edits", [True, False])
def test_a_paragraph_that_is_too_long_is_refused(*, edits: bool) -> None:
    text = "a" * (LONGEST_PARAGRAPH + 1)
    with pytest.raises(InputRefused, match="at most 6000"):
        RENDERER.compose(made({OPENING: text}) if edits else made(additions=(text,)))


def test_too_many_paragraphs_are_refused() -> None:
    with pytest.raises(InputRefused, match="at most 50 added"):
        RENDERER.compose(made(additions=("a",) * (MOST_PARAGRAPHS + 1)))


@pytest.mark.parametrize("kind", list(RequestKind))
def test_own_paragraphs_stand_before_the_closing_of_every_kind(kind: RequestKind) -> None:
    plain = request(kind, recipient=INSTAGRAM) if kind is RequestKind.PORTABILITY else request(kind)
    document = document_for(replace(plain, additions=("First of mine.", " ", "Second of mine.")), TEXTS)
    assert [block.text for block in document.closing[:2]] == ["First of mine.", "Second of mine."]
    assert all(block.edited for block in document.closing[:2])
    assert document.closing[2:] == document_for(plain, TEXTS).closing


@pytest.mark.parametrize(
    "text",
    [
        '#panic("no") #import "@preview/x:1.0.0": *',
        "{{ 7 * 7 }} {% for x in y %} {{ undefined }}",
        "$a$ *b* _c_ `d` \\e @f <g> // h /* i */ [j] ~ --- 'k' \"l\"",
        "= Heading - list + enum / term: x",
    ],
)
def test_own_words_are_printed_and_never_run(text: str) -> None:
    letter = RENDERER.compose(made({OPENING: text}, (text,)))
    assert letter.text.count(text) == 2
    printed = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(RENDERER.to_pdf(letter))).pages)
    assert "".join(printed.split()).count("".join(text.split())) == 2


def test_own_words_without_glyphs_are_refused_before_anything_is_written() -> None:
    with pytest.raises(MissingGlyph, match="日"):
        RENDERER.compose(made(additions=("日本",)))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_own_text_is_cleaned_to_one_plain_line(text: str) -> None:
    document = document_for(made({OPENING: text}, (text,)), TEXTS)
    assert len(document.closing) - len(DOCUMENT.closing) in {0, 1}
    for block in document.blocks():
        if block.edited:
            assert block.text
            assert block.text.isprintable() or "\N{REPLACEMENT CHARACTER}" in block.text
            assert "\n" not in block.text


def test_the_blocks_show_original_and_own_words_and_what_was_left_out() -> None:
    blocks = {block.id: block for block in RENDERER.blocks(made({OPENING: "Mine.", DEMANDS[-1]: ""}, ("More.",)))}
    assert (blocks[OPENING].text, blocks[OPENING].edited) == ("Mine.", True)
    assert blocks[OPENING].original == DOCUMENT.opening[0].text
    assert (blocks[DEMANDS[-1]].text, blocks[DEMANDS[-1]].edited) == ("", True)
    assert (blocks["own.1"].text, blocks["own.1"].original) == ("More.", "")
    untouched = blocks[DEMANDS[0]]
    assert (untouched.text, untouched.edited) == (untouched.original, False)
    assert untouched.articles


@pytest.mark.parametrize("language", list(Language))
def test_every_format_has_the_own_words(language: Language) -> None:
    letter = RENDERER.compose(replace(request(language=language), additions=("My own words.",)))
    assert "My own words." in RENDERER.to_text(letter)
    assert "My own words." in RENDERER.to_message(letter)
    assert b"My own words." in RENDERER.to_eml(letter)
