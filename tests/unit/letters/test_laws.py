"""Every law, kind and language: a letter that can be written whole, or a sentence that says why there is none."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from exposure_check.domain.case_events import SentHow
from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import KindUnknownToLaw, LanguageNotOffered
from exposure_check.domain.letter_options import Obstacle, options_of
from exposure_check.domain.request import (
    FOLLOWS_A_CASE,
    EvidenceItem,
    History,
    Language,
    Law,
    LetterRequest,
    Outcome,
    RequestKind,
)
from exposure_check.letters.compose import document_for
from exposure_check.letters.rules import LAWS, TABLES
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import CLEARVIEW, INSTAGRAM, PHOTOS, RENDERER, RESOURCES, flat, person, request

TEXTS = Texts(RESOURCES / "letters")
HOMES = {law: TEXTS.law(law).area[0] for law in Law}
SILENT = History(RequestKind.ACCESS, date(2026, 3, 2), SentHow.POST, date(2026, 3, 5), due=date(2026, 6, 8))
PARTIAL = replace(SILENT, answered_on=date(2026, 4, 1), outcome=Outcome.PARTIAL)
every_law = pytest.mark.parametrize("law", sorted(LAWS))
every_kind = pytest.mark.parametrize("kind", list(RequestKind))
every_language = pytest.mark.parametrize("language", list(Language))


def under(
    law: Law,
    kind: RequestKind,
    language: Language,
    recipient: Controller = INSTAGRAM,
    evidence: tuple[EvidenceItem, ...] = PHOTOS,
    history: History | None = None,
    **options: str,
) -> LetterRequest:
    """A letter of somebody who lives where ``law`` applies."""
    if any(option.name == "resident" for option in options_of(kind, law)):
        options = {"resident": "yes", **options}
    made = request(kind, language, recipient, person(country=HOMES[law]), evidence, options, history=history)
    return replace(made, law=law)


def named(**options: str) -> dict[str, Any]:
    """Options whose names have hyphens, written with underscores."""
    return {name.replace("_", "-"): value for name, value in options.items()}


def test_there_are_letters_under_every_law() -> None:
    assert frozenset(Law) == LAWS
    assert all(TEXTS.law(law).languages for law in Law)


@every_law
@every_kind
@every_language
def test_every_combination_is_a_letter_or_a_reason(law: Law, kind: RequestKind, language: Language) -> None:
    file = TEXTS.law(law)
    made = under(law, kind, language)
    if kind in file.without:
        assert RENDERER.languages_for(kind, law) == ()
        assert not [rule.block for rule in TABLES[law] if kind in rule.kinds]
        with pytest.raises(KindUnknownToLaw) as refused:
            RENDERER.compose(made)
        assert file.without[kind] in str(refused.value)
        return
    assert RENDERER.languages_for(kind, law) == file.languages
    if language not in file.languages:
        with pytest.raises(LanguageNotOffered, match=", ".join(file.languages)):
            RENDERER.compose(made)
        return
    text = flat(RENDERER.compose(made).text)
    assert "{" not in text
    assert "None" not in text
    assert ".." not in text
    assert " ." not in text.replace(" ...", "")


@every_law
def test_every_block_has_a_rule_and_every_rule_a_block_in_every_language(law: Law) -> None:
    for language in TEXTS.law(law).languages:
        assert set(TEXTS.of(law, language).blocks) == {rule.block for rule in TABLES[law]}


@every_law
def test_every_rule_says_why_and_where_it_stands(law: Law) -> None:
    for rule in TABLES[law]:
        assert rule.why.endswith(".")
        assert rule.source


@every_law
@pytest.mark.parametrize("recipient", [CLEARVIEW, INSTAGRAM], ids=lambda each: each.slug)
@pytest.mark.parametrize("evidence", [(), PHOTOS[:1], PHOTOS], ids=["none", "one", "two"])
def test_every_letter_can_be_printed(law: Law, recipient: Controller, evidence: tuple[EvidenceItem, ...]) -> None:
    for kind in RENDERER.law(law).kinds:
        if kind is RequestKind.PORTABILITY and recipient is CLEARVIEW:
            continue
        for language in RENDERER.languages_for(kind, law):
            made = RENDERER.compose(under(law, kind, language, recipient, evidence))
            assert RENDERER.to_pdf(made).startswith(b"%PDF-")


@every_law
@pytest.mark.parametrize("obstacle", list(Obstacle))
def test_every_obstacle_has_its_answer_under_every_law(law: Law, obstacle: Obstacle) -> None:
    if RequestKind.REPLY in TEXTS.law(law).without:
        return
    made = under(law, RequestKind.REPLY, TEXTS.law(law).languages[0], history=PARTIAL, obstacle=obstacle)
    blocks = {block.id for block in document_for(made, TEXTS).blocks()}
    others = {f"reply.{other}" for other in Obstacle if other != obstacle}
    assert f"reply.{obstacle}" in blocks or "scope.established" in blocks
    assert not blocks & others


@every_law
def test_another_law_is_not_named_by_mistake(law: Law) -> None:
    """The words of one law are not those of another with the names changed."""
    if law is Law.EU_GDPR:
        return
    foreign = ["EDPB", "Regulation (EU) 2016/679", "European Economic Area", "Article 77 "]
    for kind in RENDERER.law(law).kinds:
        for language in RENDERER.languages_for(kind, law):
            recipient = INSTAGRAM if kind is RequestKind.PORTABILITY else CLEARVIEW
            text = flat(RENDERER.compose(under(law, kind, language, recipient)).text)
            assert not [word for word in foreign if word in text], kind


@every_law
def test_what_follows_a_case_tells_its_log(law: Law) -> None:
    kinds = sorted(FOLLOWS_A_CASE - TEXTS.law(law).without.keys())
    for kind, language in itertools.product(kinds, TEXTS.law(law).languages):
        history = SILENT if kind is RequestKind.REMINDER else PARTIAL
        text = flat(document_for(under(law, kind, language, history=history), TEXTS).plain_text())
        for day in (date(2026, 3, 2), date(2026, 3, 5)):
            assert flat(TEXTS.of(law, language).dates.write(day)) in text, kind
