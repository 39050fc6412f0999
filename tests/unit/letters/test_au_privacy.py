"""Letters under the Privacy Act of Australia: principles, no right of erasure, and a complaint to the company first."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import KindUnknownToLaw, UnknownOption
from exposure_check.domain.letter_options import Obstacle, options_of
from exposure_check.domain.request import History, Language, Law, LetterRequest, Outcome, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters import phrases
from tests.unit.letters.requests import CLEARVIEW, FACECHECK, INSTAGRAM, PHOTOS, RESOURCES, flat, person, request

TEXTS = Texts(RESOURCES / "letters")
K = RequestKind
AU = Law.AU_PRIVACY
TODAY = date(2026, 11, 22)
LATE = History(K.ACCESS, date(2026, 3, 2), received_on=date(2026, 3, 5), due=date(2026, 4, 7))
REFUSED = replace(LATE, answered_on=date(2026, 4, 1), outcome=Outcome.REFUSED)
WITHOUT = (K.RESTRICTION, K.PORTABILITY, K.REMOVAL)


def under(
    kind: RequestKind,
    recipient: Controller = CLEARVIEW,
    written_on: date = TODAY,
    history: History | None = None,
    country: str = "AU",
    **options: str,
) -> LetterRequest:
    """A letter of somebody in Australia, unless said otherwise."""
    sender = person("Jane Smith", country, ("1 George Street", "Sydney NSW 2000"))
    named = {name.replace("_", "-"): value for name, value in options.items()}
    made = request(kind, Language.ENGLISH, recipient, sender, PHOTOS, named, written_on, "", history)
    return replace(made, law=AU)


def blocks(made: LetterRequest) -> set[str]:
    return {block.id for block in document_for(made, TEXTS).blocks()}


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


def every_letter() -> list[LetterRequest]:
    """All kinds and obstacles, to a face search and to a platform."""
    kinds = [kind for kind in K if kind not in WITHOUT]
    plain = [under(kind, recipient) for kind in kinds for recipient in (CLEARVIEW, INSTAGRAM)]
    partial = replace(REFUSED, outcome=Outcome.PARTIAL)
    return [*plain, *(under(K.REPLY, history=partial, obstacle=obstacle) for obstacle in Obstacle)]


# --- What must be in them


@pytest.mark.parametrize(
    ("kind", "recipient", "cited"),
    [
        (
            K.ACCESS,
            CLEARVIEW,
            ("APP 12.1", "APP 12.4(a)", "APP 12.4(b)", "APP 12.5", "APP 12.8", "APP 12.9", "APP 5.2"),
        ),
        (K.ACCESS, INSTAGRAM, ("APP 3.3", "APP 3.4", "section 6(1)", "section 5B(1A) and (3)")),
        (K.ERASURE, CLEARVIEW, ("11.2", "APP 3.3", "APP 4.3", "section 6(1)")),
        (K.ERASURE, INSTAGRAM, ("11.2", "APP 3.3")),
        (K.OBJECTION, INSTAGRAM, ("7.6(c)", "7.6(d)", "7.6(e)", "7.7(a)", "7.7(b)", "7.4")),
        (K.RECTIFICATION, INSTAGRAM, ("13.1", "13.2", "13.3", "13.4", "13.5(a)", "13.5(b)")),
        (K.WITHDRAWAL, INSTAGRAM, ("APPs 3.3 and 6.1", "chapter B", "APP 11.2")),
        (K.COMPLAINT, CLEARVIEW, ("section 36", "section 13", "section 40(1A)", "section 40A", "section 52", "APP 12")),
        (K.AUTHORITY_TO_ACT, CLEARVIEW, ("APP 12", "APP 13", "APP 7.6", "section 36")),
    ],
)
def test_each_letter_rests_on_sections_and_principles_of_the_act(
    kind: RequestKind, recipient: Controller, cited: tuple[str, ...]
) -> None:
    text = text_of(under(kind, recipient))
    assert "Privacy Act 1988 (Cth)" in text
    assert not [each for each in cited if each not in text]


def test_decisions_are_cited_only_for_the_company_that_they_are_about() -> None:
    text = text_of(under(K.ACCESS))
    assert "[2021] AICmr 54, determination of the Australian Information Commissioner of 14 October 2021" in text
    assert "[2023] AATA 1069" in text
    assert "AICmr" not in text_of(under(K.ACCESS, FACECHECK))


def test_a_request_to_destroy_claims_no_right_of_erasure_and_no_period_of_the_act() -> None:
    text = text_of(under(K.ERASURE))
    assert not re.search(r"right (to|of) (erasure|deletion|destruction)|to be forgotten", text)
    assert "The Privacy Act sets no period for this request." in text


@pytest.mark.parametrize("kind", [K.ACCESS, K.RECTIFICATION])
def test_thirty_days_are_called_guidance_and_not_law(kind: RequestKind) -> None:
    text = text_of(under(kind, INSTAGRAM))
    assert "within a reasonable period" in text
    assert "As a general guide, the APP Guidelines of the OAIC say that this should not exceed 30 calendar days" in text


def test_a_charge_for_giving_access_is_not_denied() -> None:
    text = text_of(under(K.REPLY, history=REFUSED, obstacle="fee"))
    assert "a charge for giving access must not be excessive (APP 12.8)" in text
    assert "tell me the amount" in text
    assert "free of charge (Article" not in text


# --- What must not be in them

FOREIGN = (
    r"GDPR|\bArticle\b|European|\bEU\b|EDPB|controller|data subject|supervisory authorit|personal data\b|lawful basis"
    r"|biometric data|Information Commissioner’s Office|\bfundamental rights"
)


def test_no_letter_speaks_the_language_of_the_gdpr_or_threatens() -> None:
    forbidden = re.compile(f"{FOREIGN}|{phrases.of(Language.ENGLISH).forbidden}|tort|serious invasion", re.IGNORECASE)
    for made in every_letter():
        said = flat(" ".join(block.text for block in document_for(made, TEXTS).blocks()))
        assert not forbidden.search(said), (made.kind, forbidden.search(said))


def test_consent_is_withdrawn_only_if_there_is_one() -> None:
    for kind in (kind for kind in K if kind not in WITHOUT):
        for recipient in (CLEARVIEW, INSTAGRAM):
            conditional = "if there is one" in text_of(under(kind, recipient))
            assert conditional == (kind in {K.ERASURE, K.WITHDRAWAL}), kind


@pytest.mark.parametrize(
    ("kind", "instead"), [(K.RESTRICTION, "rectification"), (K.PORTABILITY, "access"), (K.REMOVAL, "erasure")]
)
def test_a_kind_that_the_act_does_not_know_says_what_fits_instead(kind: RequestKind, instead: str) -> None:
    with pytest.raises(KindUnknownToLaw, match=f"“{instead}”"):
        text_of(under(kind))


# --- Rules with a date


def test_automated_decisions_are_asked_about_only_since_the_policy_has_to_name_them() -> None:
    before, after = (text_of(under(K.ACCESS, written_on=day)) for day in (date(2026, 12, 9), date(2026, 12, 10)))
    assert "1.7" not in before
    assert "APPs 1.7 to 1.9" in after


# --- The complaint to the company


def test_a_late_reminder_and_a_reply_to_a_refusal_are_also_a_complaint_to_the_company() -> None:
    for made in (under(K.REMINDER, history=LATE), under(K.REPLY, history=REFUSED)):
        assert "Please treat this letter also as a complaint to you" in text_of(made)
        assert "generally gives an organisation 30 days" in text_of(made)


@pytest.mark.parametrize(
    "made",
    [
        under(K.REMINDER, history=LATE, complain="no"),
        under(K.REMINDER, history=History(K.ACCESS, date(2026, 9, 1))),
        under(K.REPLY, history=REFUSED, complain="no"),
        under(K.REPLY, history=replace(REFUSED, outcome=Outcome.ASKED_BACK)),
    ],
    ids=["reminder-no", "time-not-over", "reply-no", "asked-back"],
)
def test_a_letter_is_no_complaint_against_the_will_or_without_a_ground(made: LetterRequest) -> None:
    assert "40(1A)" not in text_of(made)


@pytest.mark.parametrize(
    ("kind", "principle"),
    [
        (K.ACCESS, "APPs 12.1, 12.4 and 12.9"),
        (K.RECTIFICATION, "APPs 13.1, 13.3 and 13.5"),
        (K.ERASURE, "APP 11.2"),
        (K.OBJECTION, "APP 7.7"),
        (K.WITHDRAWAL, "APPs 3.3 and 6.1"),
    ],
)
def test_a_complaint_names_the_principle_of_the_request_that_it_follows(kind: RequestKind, principle: str) -> None:
    made = under(K.COMPLAINT, INSTAGRAM, history=replace(LATE, kind=kind))
    assert principle in text_of(made)
    assert {block for block in blocks(made) if block.startswith("complaint.law.")} == {f"complaint.law.{kind}"}


def test_a_complaint_speaks_of_a_reminder_only_if_the_log_has_one() -> None:
    reminded = replace(LATE, reminded_on=(date(2026, 5, 4),))
    assert "in my reminder" in text_of(under(K.COMPLAINT, history=reminded))
    assert "in my reminder" not in text_of(under(K.COMPLAINT, history=LATE))


# --- People elsewhere, and options


def test_somebody_abroad_relies_on_the_seat_of_the_company() -> None:
    local = replace(INSTAGRAM, country="AU", established="AU")
    assert "scope.established" in blocks(under(K.ACCESS, local, country="FR"))
    assert "scope.link" not in blocks(under(K.ACCESS, local, country="FR"))
    told = under(K.REPLY, local, history=REFUSED, country="FR", obstacle="not-in-eu")
    assert "reply.denied-inside" in blocks(told)
    assert "reply.not-in-eu" not in blocks(told)
    assert "complaint.elsewhere" in blocks(under(K.COMPLAINT, local, history=REFUSED, country="FR"))


def test_what_the_person_writes_stands_in_the_letter() -> None:
    assert "all the same: I work in a refuge." in text_of(under(K.OBJECTION, reason="I work in a refuge"))
    assert "consent to: tagging." in text_of(under(K.WITHDRAWAL, INSTAGRAM, consent="tagging"))
    assert "by 4 December 2026" in text_of(under(K.REMINDER, history=LATE, answer_by="2026-12-04"))
    assert "to be sent to me" in text_of(under(K.AUTHORITY_TO_ACT, answers_to="me"))


def test_grounds_of_the_gdpr_are_not_offered() -> None:
    assert not {"ground", "then"} & {option.name for kind in set(K) - set(WITHOUT) for option in options_of(kind, AU)}
    with pytest.raises(UnknownOption):
        text_of(under(K.ERASURE, ground="unlawful"))


def test_a_section_or_principle_stays_on_the_line_of_its_number() -> None:
    block = next(block for block in document_for(under(K.ACCESS), TEXTS).blocks() if block.id == "scope.link")
    assert "(section\u00a05B(1A) and (3))" in block.text
    copy = next(block for block in document_for(under(K.ACCESS), TEXTS).blocks() if block.id == "access.copy")
    assert "(APP\u00a012.4(b))" in copy.text


def test_a_company_whose_name_ends_with_a_full_stop_gets_no_second_one() -> None:
    bare = replace(CLEARVIEW, address=(), email=None)
    for kind in (K.REMINDER, K.COMPLAINT, K.AUTHORITY_TO_ACT):
        assert ".." not in text_of(under(kind, bare, history=LATE))
