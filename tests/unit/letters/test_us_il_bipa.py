"""Letters under the Illinois Biometric Information Privacy Act ask for what section 15 demands, and claim no more."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import InputRefused
from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import History, Language, Law, LetterRequest, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import CLEARVIEW, INSTAGRAM, RENDERER, RESOURCES, flat
from tests.unit.letters.test_laws import PARTIAL, SILENT, named, under

LAW = Law.US_IL_BIPA
EN = Language.ENGLISH
K = RequestKind
TEXTS = Texts(RESOURCES / "letters")
KINDS = RENDERER.law(LAW).kinds
REQUESTS = (K.ACCESS, K.ERASURE, K.OBJECTION)
NEVER = (
    r"damages|\bsue\b|lawsuit|legal action|private right|right of action|14/20|violat|liable|negligen|reckless|attorney"
    r"|settle|\$|GDPR|CCPA|controller|data subject|personal data|Article \d|supervisory|within \d+ (calendar )?days"
    r"|e-mail|organise|authorise|I gave|I consented"
)


def written(kind: RequestKind, history: History | None = None, **options: str) -> LetterRequest:
    return under(LAW, kind, EN, CLEARVIEW, history=history, **named(**options))


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


def said(made: LetterRequest) -> str:
    """The paragraphs without addresses and annex."""
    return flat(" ".join(block.text for block in document_for(made, TEXTS).blocks()))


def test_the_kinds_are_those_that_the_act_carries() -> None:
    assert set(KINDS) == {*REQUESTS, K.REMINDER, K.REPLY, K.AUTHORITY_TO_ACT}


@pytest.mark.parametrize(
    ("kind", "said_there"),
    [
        (K.ACCESS, ("retention schedule", "14/15(a)", "14/15(b)(1) and (2)", "14/15(b)(3)", "14/15(c)", "14/15(d)")),
        (K.ERASURE, ("initial purpose", "within three years", "whichever occurs first", "14/15(b)(3)", "14/15(d)")),
        (K.OBJECTION, ("section 15(b)(3)", "section 15(d)(1)", "14/15(b)", "14/15(c)", "14/15(d)")),
    ],
)
def test_each_letter_names_what_section_15_demands(kind: RequestKind, said_there: tuple[str, ...]) -> None:
    text = text_of(written(kind))
    assert not [each for each in said_there if each not in text]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recipient", [CLEARVIEW, INSTAGRAM], ids=lambda each: each.slug)
def test_no_letter_speaks_of_actions_money_or_other_laws(kind: RequestKind, recipient: Controller) -> None:
    made = replace(written(kind), recipient=recipient)
    assert not re.search(NEVER, said(made), re.IGNORECASE)


@pytest.mark.parametrize("obstacle", list(Obstacle))
def test_no_reply_speaks_of_actions_money_or_other_laws(obstacle: Obstacle) -> None:
    assert not re.search(NEVER, said(written(K.REPLY, PARTIAL, obstacle=obstacle)), re.IGNORECASE)


@pytest.mark.parametrize("kind", REQUESTS)
def test_letters_admit_that_the_act_sets_no_time(kind: RequestKind) -> None:
    text = text_of(written(kind))
    assert "The Act sets no time for an answer to this letter." in text
    assert text.count("I live in Illinois") == 1


@pytest.mark.parametrize("kind", [K.REMINDER, K.REPLY])
def test_a_day_in_the_log_is_never_called_the_end_of_a_period(kind: RequestKind) -> None:
    history = SILENT if kind is K.REMINDER else PARTIAL
    assert history.due is not None
    text = text_of(written(kind, history))
    assert "June 8, 2026" not in text
    assert "period" not in text
    assert "March 2, 2026" in text


@pytest.mark.parametrize("kind", [*REQUESTS, K.REMINDER, K.REPLY])
def test_no_letter_can_be_read_as_a_release(kind: RequestKind) -> None:
    assert "Nothing in this letter is a written release or a consent" in text_of(written(kind))


def test_a_representative_may_not_give_a_release() -> None:
    assert "does not permit anyone to give a written release or a consent" in text_of(written(K.AUTHORITY_TO_ACT))


@pytest.mark.parametrize("kind", REQUESTS)
def test_photographs_themselves_are_left_out_as_the_act_does(kind: RequestKind) -> None:
    assert "Photographs themselves are not biometric identifiers (740 ILCS 14/10)." in text_of(written(kind))


def test_deleting_photographs_is_a_wish() -> None:
    assert "The Act does not cover photographs themselves. I would nevertheless be grateful" in text_of(
        written(K.ERASURE)
    )


def test_nobody_says_that_a_release_exists_or_does_not() -> None:
    text = text_of(written(K.OBJECTION))
    assert "I say by this nothing about whether there has ever been a release" in text
    assert "If you hold that there is a written release" in text_of(written(K.ACCESS))


def test_every_letter_needs_the_person_to_say_that_they_live_in_illinois() -> None:
    for kind in KINDS:
        made = written(kind)
        with pytest.raises(InputRefused, match="resident"):
            document_for(replace(made, options={**made.options, "resident": ""}), TEXTS)


def test_a_number_of_requests_is_not_disputed_with_a_right_that_the_act_lacks() -> None:
    text = text_of(written(K.REPLY, PARTIAL, obstacle="twice-a-year"))
    assert "it does not oblige you to answer letters like mine" in text


def test_a_platform_gets_no_paragraph_about_search_by_face() -> None:
    for kind in REQUESTS:
        ids = {block.id for block in document_for(under(LAW, kind, EN, INSTAGRAM), TEXTS).blocks()}
        assert not ids & {"service.face-search", "objection.search", "erasure.suppression", "handling.photograph"}


def test_options_reach_the_letter() -> None:
    assert "For your information: I teach." in text_of(written(K.OBJECTION, reason="I teach"))
    assert "until December 31, 2026" in text_of(written(K.AUTHORITY_TO_ACT, until="2026-12-31"))
    assert "are to be sent to me" in text_of(written(K.AUTHORITY_TO_ACT, **named(answers_to="me")))
    assert "not a period set by law" in text_of(written(K.REMINDER, **named(answer_by="2026-12-31")))


@pytest.mark.parametrize("kind", sorted(set(RequestKind) - set(KINDS)))
def test_a_kind_without_ground_has_a_reason_that_is_a_sentence(kind: RequestKind) -> None:
    reason = TEXTS.law(LAW).without[kind]
    assert reason.startswith("The Act")
    assert reason.endswith(".")
