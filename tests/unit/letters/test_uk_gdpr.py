"""Letters under the law of the United Kingdom: its own articles, its dates, and the complaint to the company first."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import InputRefused
from exposure_check.domain.letter_options import options_of
from exposure_check.domain.request import History, Language, Law, LetterRequest, Outcome, RequestKind
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters import phrases
from tests.unit.letters.requests import CLEARVIEW, FACECHECK, INSTAGRAM, PHOTOS, RESOURCES, flat, person, request

TEXTS = Texts(RESOURCES / "letters")
K = RequestKind
UK = Law.UK_GDPR
TODAY = date(2026, 11, 22)
LATE = History(K.ACCESS, date(2026, 3, 2), received_on=date(2026, 3, 5), due=date(2026, 4, 7))
REFUSED = replace(LATE, answered_on=date(2026, 4, 1), outcome=Outcome.REFUSED)


def under(
    kind: RequestKind,
    recipient: Controller = CLEARVIEW,
    written_on: date = TODAY,
    history: History | None = None,
    country: str = "GB",
    **options: str,
) -> LetterRequest:
    """A letter of somebody in Britain, unless said otherwise."""
    sender = person("Jane Smith", country, ("1 High Street", "Anytown AB1 2CD"))
    named = {name.replace("_", "-"): value for name, value in options.items()}
    made = request(kind, Language.ENGLISH, recipient, sender, PHOTOS, named, written_on, "", history)
    return replace(made, law=UK)


def blocks(made: LetterRequest) -> set[str]:
    return {block.id for block in document_for(made, TEXTS).blocks()}


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


def every_letter() -> list[LetterRequest]:
    """All kinds, to a face search and to a platform, before and after the changes of 2026."""
    days = (date(2025, 12, 1), TODAY)
    pairs = [(kind, recipient) for kind in K for recipient in (CLEARVIEW, INSTAGRAM)]
    fitting = [pair for pair in pairs if pair != (K.PORTABILITY, CLEARVIEW)]
    return [under(kind, recipient, day) for kind, recipient in fitting for day in days]


# --- What must be in them


@pytest.mark.parametrize(
    ("kind", "recipient", "cited"),
    [
        (
            K.ACCESS,
            CLEARVIEW,
            (
                "15(1)(c)",
                "15(1)(g)",
                "15(1)(h)",
                "15(3)",
                "15(1A)",
                "15(2)",
                "EWHC 1377",
                "Article 27",
                "12(5)",
                "12(6)",
            ),
        ),
        (K.ERASURE, CLEARVIEW, ("17(1)(d)", "9(2)(e)", "section 10", "17(2)", "17(3)", "Article 19", "12(4)")),
        (K.OBJECTION, CLEARVIEW, ("21(1)", "21(2)", "21(3)", "18(1)(d)", "17(1)(c)", "Article 19")),
        (K.RESTRICTION, CLEARVIEW, ("18(1)(b)", "18(2)", "18(3)", "Article 19")),
        (K.RECTIFICATION, CLEARVIEW, ("Article 16", "5(1)(d)", "18(1)(a)", "15(1)(g)")),
        (K.PORTABILITY, INSTAGRAM, ("20(1)", "20(3)", "20(4)")),
        (K.WITHDRAWAL, INSTAGRAM, ("7(3)", "7(1)", "17(1)(b)")),
        (K.REMOVAL, INSTAGRAM, ("2(2)(a)", "C-101/01", "17(1)", "12(4)")),
        (K.COMPLAINT, CLEARVIEW, ("section 165 of", "165(4) and (5)", "166(1)", "section 149", "section 164A")),
        (K.AUTHORITY_TO_ACT, CLEARVIEW, ("section 164A", "section 165")),
    ],
)
def test_each_letter_rests_on_the_articles_of_this_law(
    kind: RequestKind, recipient: Controller, cited: tuple[str, ...]
) -> None:
    text = text_of(under(kind, recipient))
    assert "UK GDPR" in text
    assert not [each for each in cited if each not in text]


def test_the_reach_over_a_face_search_abroad_is_said_with_the_tribunal_and_what_became_of_the_case() -> None:
    text = text_of(under(K.ACCESS))
    assert "3(2)(b)" in text
    assert "[2025] UKUT 319 (AAC), decided by the Upper Tribunal on 6 October 2025 and remitted" in text
    assert "UKUT" not in text_of(under(K.ACCESS, FACECHECK))


def test_somebody_abroad_relies_on_the_seat_of_the_company() -> None:
    british = replace(INSTAGRAM, country="GB", established="GB")
    there = blocks(under(K.ACCESS, british, country="FR"))
    assert "scope.established" in there
    assert not there & {"scope.offering", "request.representative"}
    told = under(K.REPLY, british, history=REFUSED, country="FR", obstacle="not-in-eu")
    assert "scope.established" in blocks(told)
    assert "complaint.elsewhere" in blocks(under(K.COMPLAINT, british, history=REFUSED, country="FR"))


# --- What must not be in them

FOREIGN = (
    r"European|\bEU\b|\bEEA\b|EDPB|Regulation \(EU\)|in the Union|supervisory authorit|Austria|CNIL|C-154/21"
    r"|Member State"
)


def test_no_letter_speaks_of_the_european_union_or_threatens() -> None:
    forbidden = re.compile(f"{FOREIGN}|{phrases.of(Language.ENGLISH).forbidden}", re.IGNORECASE)
    for made in every_letter():
        said = flat(" ".join(block.text for block in document_for(made, TEXTS).blocks()))
        assert not forbidden.search(said), (made.kind, forbidden.search(said))
        assert "penalty notice" not in said


def test_consent_is_withdrawn_only_if_there_is_one() -> None:
    for made in every_letter():
        conditional = "if there is one" in text_of(made)
        assert conditional == (made.kind in {K.ERASURE, K.WITHDRAWAL, K.REMOVAL}), made.kind


# --- Rules with a date


@pytest.mark.parametrize("kind", [K.ACCESS, K.ERASURE, K.OBJECTION, K.REMOVAL])
def test_the_time_for_an_answer_is_that_of_the_day_of_the_letter(kind: RequestKind) -> None:
    before, after = (under(kind, INSTAGRAM, day) for day in (date(2026, 2, 4), date(2026, 2, 5)))
    assert "12A" not in text_of(before)
    assert "closing.month" in blocks(before)
    assert "Articles 12(3) and 12A UK GDPR" in text_of(after)
    assert "closing.month" not in blocks(after)


def test_automated_decisions_stand_in_article_22_and_later_in_articles_22a_and_22c() -> None:
    before, after = (text_of(under(K.ACCESS, INSTAGRAM, day)) for day in (date(2026, 2, 4), date(2026, 2, 5)))
    assert "Article 22)" in before
    assert "22A" not in before
    assert "Articles 22A and 22C" in after
    assert "Article 22)" not in after


def test_the_limit_of_a_search_is_named_only_since_it_is_law() -> None:
    assert "15(1A)" not in text_of(under(K.ACCESS, written_on=date(2025, 6, 18)))
    assert "15(1A)" in text_of(under(K.ACCESS, written_on=date(2025, 6, 19)))
    early = replace(REFUSED, sent_on=date(2025, 3, 2), received_on=None, due=None, answered_on=date(2025, 4, 1))
    replies = [
        text_of(under(K.REPLY, written_on=day, history=early, obstacle="last-12-months"))
        for day in (date(2025, 6, 18), date(2025, 6, 19))
    ]
    assert ["15(1A)" in reply for reply in replies] == [False, True]


def test_a_complaint_to_the_authority_rests_on_article_77_only_while_it_was_law() -> None:
    before, after = (text_of(under(K.COMPLAINT, written_on=day)) for day in (date(2026, 6, 18), date(2026, 6, 19)))
    assert "Article 77 of the UK General Data Protection Regulation" in before
    assert "164A" not in before
    assert "Article 77" not in after
    assert "section 164A" in after


def test_a_helper_may_complain_to_the_company_only_since_that_complaint_exists() -> None:
    before, after = (
        text_of(under(K.AUTHORITY_TO_ACT, written_on=day)) for day in (date(2026, 6, 18), date(2026, 6, 19))
    )
    assert "Article 77 UK GDPR" in before
    assert "164A" not in before
    assert "164A" in after


# --- The complaint to the company


def test_a_reminder_after_the_time_is_also_a_complaint_to_the_company() -> None:
    made = under(K.REMINDER, history=LATE)
    assert {"reminder.complaint", "reminder.complaint.acknowledge"} <= blocks(made)
    assert "within 30 days of receiving it (section 164A(3) of that Act)" in text_of(made)


@pytest.mark.parametrize(
    "made",
    [
        under(K.REMINDER, history=LATE, complain="no"),
        under(K.REMINDER, history=History(K.ACCESS, date(2026, 9, 1))),
        under(K.REMINDER, history=LATE, written_on=date(2026, 6, 18)),
        under(K.REPLY, history=REFUSED, complain="no"),
        under(K.REPLY, history=replace(REFUSED, outcome=Outcome.ASKED_BACK)),
        under(K.REPLY, history=REFUSED, written_on=date(2026, 6, 18)),
    ],
    ids=["reminder-no", "time-not-over", "reminder-before-the-law", "reply-no", "asked-back", "reply-before-the-law"],
)
def test_a_letter_is_no_complaint_against_the_will_without_a_ground_or_before_the_law(made: LetterRequest) -> None:
    assert "164A" not in text_of(made)


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.PARTIAL])
def test_a_reply_to_a_refusal_is_also_a_complaint_to_the_company(outcome: Outcome) -> None:
    made = under(K.REPLY, history=replace(REFUSED, outcome=outcome))
    assert {"reply.complaint", "reply.complaint.acknowledge"} <= blocks(made)


def test_a_complaint_to_the_authority_speaks_of_a_reminder_only_if_the_log_has_one() -> None:
    reminded = replace(LATE, reminded_on=(date(2026, 5, 4),))
    assert "in my reminder" in text_of(under(K.COMPLAINT, history=reminded))
    assert "in my reminder" not in text_of(under(K.COMPLAINT, history=LATE))


# --- Options


@pytest.mark.parametrize(
    ("ground", "article"),
    [("unlawful", "18(1)(b)"), ("accuracy", "18(1)(a)"), ("claims", "18(1)(c)"), ("objection", "18(1)(d)")],
)
def test_each_ground_of_a_restriction_names_its_point(ground: str, article: str) -> None:
    history = History(K.OBJECTION, date(2026, 10, 1)) if ground == "objection" else None
    assert article in text_of(under(K.RESTRICTION, history=history, ground=ground))
    if ground == "objection":
        with pytest.raises(InputRefused, match="needs the case of that objection"):
            text_of(under(K.RESTRICTION, ground=ground))


def test_what_the_person_writes_stands_in_the_letter() -> None:
    assert "I work in a refuge." in text_of(under(K.OBJECTION, reason="I work in a refuge"))
    assert "directly to Pixelfed" in text_of(under(K.PORTABILITY, INSTAGRAM, transfer_to="Pixelfed"))
    assert "by 4 December 2026" in text_of(under(K.REMINDER, history=LATE, answer_by="2026-12-04"))
    assert "my child, Anna" in text_of(under(K.REMOVAL, INSTAGRAM, child="Anna"))


def test_no_option_asks_where_in_a_country_people_live() -> None:
    assert "resident" not in {option.name for kind in K for option in options_of(kind, UK)}


def test_a_company_whose_name_ends_with_a_full_stop_gets_no_second_one() -> None:
    bare = replace(CLEARVIEW, address=(), email=None)
    for kind in (K.REMINDER, K.COMPLAINT, K.AUTHORITY_TO_ACT):
        assert ".." not in text_of(under(kind, bare, history=LATE))
