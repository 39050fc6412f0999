"""Objection and restriction: grounds, options, and what each must hold."""

from __future__ import annotations

from datetime import date

import pytest

from exposure_check.domain.errors import InputRefused, UnknownOption
from exposure_check.domain.letter_options import OPTIONS, options_of
from exposure_check.domain.request import History, Language, LetterRequest, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import CLEARVIEW, INSTAGRAM, RESOURCES, flat, request

TEXTS = Texts(RESOURCES / "letters")
OBJECTION, RESTRICTION = RequestKind.OBJECTION, RequestKind.RESTRICTION
every_language = pytest.mark.parametrize("language", list(Language))


def blocks(made: LetterRequest) -> list[str]:
    return [block.id for block in document_for(made, TEXTS).blocks()]


def articles(made: LetterRequest) -> set[str]:
    return {article for block in document_for(made, TEXTS).blocks() for article in block.articles}


@every_language
@pytest.mark.parametrize("recipient", [CLEARVIEW, INSTAGRAM], ids=lambda each: each.slug)
def test_an_objection_covers_both_paragraphs_and_what_follows(language: Language, recipient: object) -> None:
    made = request(OBJECTION, language, recipient)  # type: ignore[arg-type]
    assert articles(made) >= {"21(1)", "21(2)", "21(3)", "18(1)(d)", "17(1)(c)", "19", "12(3)", "12(4)"}


@every_language
def test_a_persons_own_reason_takes_the_place_of_the_general_one(language: Language) -> None:
    own = "I work in a women’s shelter."
    made = request(OBJECTION, language, options={"reason": own})
    assert own in flat(document_for(made, TEXTS).plain_text())
    assert "objection.ground" not in blocks(made)
    assert "objection.ground" in blocks(request(OBJECTION, language, options={"reason": "  "}))


@every_language
def test_restriction_comes_first_and_erasure_after_the_access_answer(language: Language) -> None:
    there = blocks(request(RESTRICTION, language))
    order = ["restriction.data", "restriction.access", "restriction.then-erase", "restriction.notice"]
    assert [block for block in there if block in order] == order
    only = blocks(request(RESTRICTION, language, options={"then": "nothing"}))
    assert "restriction.then-erase" not in only
    assert "restriction.access" not in only


@every_language
@pytest.mark.parametrize(
    ("ground", "article"),
    [("unlawful", "18(1)(b)"), ("accuracy", "18(1)(a)"), ("claims", "18(1)(c)")],
)
def test_a_restriction_names_exactly_one_ground(language: Language, ground: str, article: str) -> None:
    made = request(RESTRICTION, language, options={"ground": ground})
    assert {one for one in articles(made) if one.startswith("18(1)(")} == {article}
    assert ("restriction.then-erase" in blocks(made)) == (ground == "unlawful")


def test_the_ground_of_an_objection_needs_an_objection_in_the_log() -> None:
    sent = date(2026, 11, 2)
    with pytest.raises(InputRefused, match="needs the case of that objection"):
        blocks(request(RESTRICTION, options={"ground": "objection"}))
    with pytest.raises(InputRefused, match="has no objection"):
        blocks(request(RESTRICTION, options={"ground": "objection"}, history=History(RequestKind.ACCESS, sent)))
    made = request(RESTRICTION, options={"ground": "objection"}, history=History(OBJECTION, sent))
    assert "on 2 November 2026 I sent you my objection" in flat(document_for(made, TEXTS).plain_text())


@pytest.mark.parametrize("kind", list(RequestKind))
def test_an_unknown_option_is_refused_with_those_that_exist(kind: RequestKind) -> None:
    with pytest.raises(UnknownOption) as caught:
        blocks(request(kind, options={"colour": "red"}))
    for option in options_of(kind):
        assert option.name in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "options", "sentence"),
    [
        (RESTRICTION, {"ground": "because"}, "Choose one of: unlawful, accuracy, claims, objection"),
        (RequestKind.REMINDER, {"answer-by": "soon"}, "Write it as 2026-12-31"),
        (OBJECTION, {"reason": "x" * 2001}, "longer than 2000 characters"),
    ],
)
def test_a_wrong_value_is_refused_with_what_would_fit(
    kind: RequestKind, options: dict[str, str], sentence: str
) -> None:
    with pytest.raises(InputRefused, match=sentence):
        blocks(request(kind, options=options))


def test_every_option_has_a_help_text_and_a_default_that_fits() -> None:
    for option in OPTIONS:
        assert option.help
        assert option.default is None or not option.choices or option.default in option.choices
    assert len({option.name for option in OPTIONS}) == len(OPTIONS)
