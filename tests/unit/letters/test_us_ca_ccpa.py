"""Letters under the California Consumer Privacy Act: its rights, sections and limits, and nothing of other laws."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from exposure_check.domain.errors import InputRefused, UnknownOption
from exposure_check.domain.letter_options import Obstacle, options_of
from exposure_check.domain.request import History, Language, Law, LetterRequest, Outcome, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import CLEARVIEW, INSTAGRAM, RENDERER, RESOURCES, flat, person, request
from tests.unit.letters.test_laws import PARTIAL, SILENT, named, under

LAW = Law.US_CA_CCPA
EN = Language.ENGLISH
K = RequestKind
TEXTS = Texts(RESOURCES / "letters")
KINDS = RENDERER.law(LAW).kinds
CHOICES = (K.OBJECTION, K.RESTRICTION)
NOT_OURS = (
    r"GDPR|controller|data subject|personal data|legal basis|Article \d|supervisory|lawsuit|damages|\bsue\b"
    r"|attorney.s fees|private right|fine of|\$\s*\d|illegal|will be deleted|organisation|authorise|e-mail"
)


def letter(kind: RequestKind, **options: str) -> str:
    return text_of(written(kind, **named(**options)))


def written(kind: RequestKind, history: History | None = None, **options: str) -> LetterRequest:
    recipient = INSTAGRAM if kind is K.PORTABILITY else CLEARVIEW
    return under(LAW, kind, EN, recipient, history=history, **named(**options))


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


def blocks(made: LetterRequest) -> set[str]:
    return {block.id for block in document_for(made, TEXTS).blocks()}


@pytest.mark.parametrize(
    ("kind", "sections"),
    [
        (
            K.ACCESS,
            ("1798.110(a)(5)", "1798.110(a)(1) to (3)", "1798.115(a)", "1798.130(a)(2)(B)", "7024(d)", "§ 7021(a)"),
        ),
        (K.ERASURE, ("section 1798.105", "1798.105(c)", "1798.105(c)(2)", "1798.105(d)", "7022(b)", "1798.120")),
        (K.OBJECTION, ("section 1798.120", "1798.140(ad)", "1798.120(d)", "1798.135(c)(4)", "§ 7026")),
        (K.RESTRICTION, ("section 1798.121", "1798.140(ae)(2)(A)", "1798.121(d)", "§ 7027")),
        (K.RECTIFICATION, ("section 1798.106", "§ 7023", "7021(a) and (b)")),
        (K.PORTABILITY, ("1798.130(a)(3)(B)(iii)", "machine-readable", "7021(a) and (b)")),
        (K.COMPLAINT, ("1798.199.45", "1798.140(d)")),
        (K.AUTHORITY_TO_ACT, ("11 CCR § 7063(a)", "7063(c) and (d)", "authorized agent")),
    ],
)
def test_each_request_rests_on_its_own_sections(kind: RequestKind, sections: tuple[str, ...]) -> None:
    text = letter(kind)
    assert not [section for section in sections if section not in text]


@pytest.mark.parametrize("kind", KINDS)
def test_no_letter_speaks_as_under_another_law_or_threatens(kind: RequestKind) -> None:
    document = document_for(written(kind), TEXTS)
    text = flat(" ".join(block.text for block in document.blocks()))
    assert not re.search(NOT_OURS, text, re.IGNORECASE), kind


def test_every_reply_stays_free_of_other_laws_and_threats() -> None:
    for obstacle in Obstacle:
        document = document_for(written(K.REPLY, PARTIAL, obstacle=obstacle), TEXTS)
        text = flat(" ".join(block.text for block in document.blocks()))
        assert not re.search(NOT_OURS, text, re.IGNORECASE), obstacle


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_needs_the_person_to_say_that_they_live_in_california(kind: RequestKind) -> None:
    with pytest.raises(InputRefused, match="resident"):
        text_of(replace(written(kind), options={**written(kind).options, "resident": ""}))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {K.REMINDER, K.REPLY}])
def test_residence_is_stated_once_and_only_as_the_person_said(kind: RequestKind) -> None:
    assert letter(kind).count("I am a resident of California") == 1


def test_a_home_outside_the_united_states_is_refused() -> None:
    made = request(K.ACCESS, EN, CLEARVIEW, person(country="FR"), options={"resident": "yes"})
    with pytest.raises(InputRefused, match="California"):
        text_of(replace(made, law=LAW))


def test_the_measured_face_itself_is_not_asked_for() -> None:
    text = letter(K.ACCESS)
    assert "I do not ask you to send the biometric data themselves" in text
    assert "with sufficient particularity" in text
    assert not re.search(r"(copy of|give me)[^.]{0,40}(faceprint|vector|template)", text, re.IGNORECASE)


def test_deletion_beyond_what_was_collected_from_the_person_is_only_asked_kindly() -> None:
    text = letter(K.ERASURE)
    assert "covers what you have collected from me" in text
    assert "even if you consider that the Act does not require it" in text


@pytest.mark.parametrize("kind", CHOICES)
def test_opting_out_and_limiting_need_no_verification_and_take_business_days(kind: RequestKind) -> None:
    text = letter(kind)
    assert "does not have to be verified" in text
    assert "15 business days" in text
    assert "45 calendar days" not in text
    assert "7020" not in text


@pytest.mark.parametrize("kind", [K.ACCESS, K.ERASURE, K.RECTIFICATION, K.PORTABILITY])
def test_verified_requests_get_45_days_and_a_confirmation(kind: RequestKind) -> None:
    text = letter(kind)
    assert "within 10 business days" in text
    assert "within 45 calendar days" in text
    assert "15 business days" not in text


@pytest.mark.parametrize("kind", [K.REMINDER, K.COMPLAINT])
@pytest.mark.parametrize("earlier", [K.ACCESS, K.OBJECTION, K.RESTRICTION, K.ERASURE])
def test_the_time_that_ended_is_that_of_the_earlier_request(kind: RequestKind, earlier: RequestKind) -> None:
    text = text_of(written(kind, replace(SILENT, kind=earlier)))
    choice = earlier in CHOICES
    assert ("15 business days" in text) == choice
    assert ("7021(b)" in text) == (not choice)
    assert "June 8, 2026" in text


def test_an_unanswered_choice_is_examined_but_not_called_a_violation() -> None:
    text = text_of(written(K.COMPLAINT, replace(SILENT, kind=K.OBJECTION)))
    assert "I was not told whether my request has been put into effect" in text
    assert "I believe that this is a violation" not in text


def test_a_limit_of_two_requests_a_year_is_admitted_for_requests_to_know() -> None:
    text = letter(K.REPLY, obstacle="twice-a-year")
    assert "more than twice in twelve months" in text
    assert "That limit is for requests to know." in text
    assert "respond nevertheless" in text


def test_data_before_the_last_twelve_months_are_asked_for_since_2022() -> None:
    assert "on or after January 1, 2022" in letter(K.REPLY, obstacle="last-12-months")
    assert "on or after January 1, 2022" in letter(K.ACCESS)


def test_the_thresholds_are_not_claimed_but_asked_about() -> None:
    assert "I do not have your figures" in letter(K.REPLY, obstacle="not-in-eu")
    assert "I do not know the revenue" in letter(K.COMPLAINT)


def test_a_complaint_is_sworn_only_if_the_person_says_so() -> None:
    assert "perjury" not in letter(K.COMPLAINT)
    sworn = letter(K.COMPLAINT, sworn="yes")
    assert "I declare under penalty of perjury under the laws of the State of California" in sworn
    assert "11 CCR § 7300(a)(3)" in sworn


def test_only_california_knows_sworn_complaints() -> None:
    assert [law for law in Law if any(each.name == "sworn" for each in options_of(K.COMPLAINT, law))] == [LAW]


def test_the_grounds_of_article_18_are_not_offered() -> None:
    with pytest.raises(UnknownOption):
        letter(K.RESTRICTION, ground="unlawful")


@pytest.mark.parametrize("kind", CHOICES)
def test_a_reason_is_passed_on_but_not_needed(kind: RequestKind) -> None:
    assert "choice.reason" not in blocks(written(kind))
    assert "No reason is needed for this request. For your information: I teach." in letter(kind, reason="I teach")


def test_the_options_of_each_kind_reach_the_letter() -> None:
    assert "This is correct: It is another person." in letter(K.RECTIFICATION, right="It is another person")
    assert "transmitted to Pixelfed" in letter(K.PORTABILITY, **named(transfer_to="Pixelfed"))
    assert "until December 31, 2026" in letter(K.AUTHORITY_TO_ACT, until="2026-12-31")
    assert "are to be sent to me" in letter(K.AUTHORITY_TO_ACT, **named(answers_to="me"))
    assert "by December 31, 2026" in letter(K.REMINDER, **named(answer_by="2026-12-31"))
    assert "What is missing: The pictures." in text_of(
        written(K.REPLY, PARTIAL, obstacle="partial", missing="The pictures")
    )


def test_an_account_ends_the_request_not_to_need_one() -> None:
    assert "handling.account" in blocks(written(K.ACCESS))
    named = under(LAW, K.ACCESS, EN, INSTAGRAM, account="@zoe")
    assert "handling.account" not in blocks(named)
    assert "handling.no-retaliation" in blocks(named)


def test_dates_and_words_are_those_of_the_united_states() -> None:
    text = letter(K.REMINDER)
    assert "November 22, 2026" in text
    assert "Dear Sir or Madam:" in text
    assert "Sincerely," in text
    assert "22 November" not in text
    assert "by registered mail" in TEXTS.of(LAW, EN).channels.values()
    assert "by registered post" in TEXTS.of(Law.EU_GDPR, EN).channels.values()


def test_sections_stay_with_their_signs() -> None:
    text = document_for(written(K.ACCESS), TEXTS).plain_text()
    assert "11\u00a0CCR\u00a0§\u00a07021(a)" in text
    assert "§ 1" not in text
    assert "January\u00a01, 2022" in text


def test_a_refusal_is_told_as_one() -> None:
    refused = replace(SILENT, answered_on=date(2026, 4, 1), outcome=Outcome.REFUSED)
    assert "My request was denied." in text_of(written(K.COMPLAINT, refused))


@pytest.mark.parametrize("kind", [K.WITHDRAWAL, K.REMOVAL])
def test_kinds_without_a_ground_say_what_fits_instead(kind: RequestKind) -> None:
    assert kind not in KINDS
    assert re.search(r"write an objection|send it an erasure request", TEXTS.law(LAW).without[kind])
