"""Replies, complaints, authority to act, and requests to take a photo down: what each may and must say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from exposure_check.domain.errors import InputRefused
from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import (
    Addressee,
    EvidenceItem,
    History,
    Language,
    LetterRequest,
    Outcome,
    RequestKind,
)
from exposure_check.letters.compose import document_for
from exposure_check.letters.texts import Texts
from tests.unit.letters.requests import CLEARVIEW, FACECHECK, INSTAGRAM, LENSO, RESOURCES, flat, person, request

TEXTS = Texts(RESOURCES / "letters")
K = RequestKind
ANSWERED = History(K.ACCESS, date(2026, 9, 1), answered_on=date(2026, 9, 20), outcome=Outcome.REFUSED)
every_language = pytest.mark.parametrize("language", list(Language))


def blocks(made: LetterRequest) -> list[str]:
    return [block.id for block in document_for(made, TEXTS).blocks()]


def text_of(made: LetterRequest) -> str:
    return flat(document_for(made, TEXTS).plain_text())


# --- Replies


@every_language
@pytest.mark.parametrize("obstacle", list(Obstacle))
def test_each_obstacle_gets_its_own_answer_with_article_or_source(language: Language, obstacle: Obstacle) -> None:
    outcome = Outcome.PARTIAL if obstacle is Obstacle.PARTIAL else Outcome.REFUSED
    made = request(K.REPLY, language, options={"obstacle": obstacle}, history=replace(ANSWERED, outcome=outcome))
    own = [block for block in document_for(made, TEXTS).blocks() if block.id == f"reply.{obstacle}"]
    assert len(own) == 1
    assert own[0].articles
    assert own[0].source.startswith("https://")
    others = {f"reply.{each}" for each in Obstacle if each is not obstacle}
    assert not others & set(blocks(made))


def test_an_answer_is_quoted_word_for_word_and_only_when_there_is_a_quote() -> None:
    quoted = replace(ANSWERED, quote="We do not serve Europe.")
    made = request(K.REPLY, options={"obstacle": "not-in-eu"}, history=quoted)
    assert "in your words: “We do not serve Europe.” " in text_of(made)
    bare = request(K.REPLY, options={"obstacle": "not-in-eu"}, history=ANSWERED)
    assert "You wrote to me on 20 September 2026. " in text_of(bare)


def test_monitoring_is_said_only_of_a_face_search() -> None:
    options = {"obstacle": "not-in-eu"}
    assert "face templates" in text_of(request(K.REPLY, options=options, history=ANSWERED))
    assert "face templates" not in text_of(request(K.REPLY, recipient=INSTAGRAM, options=options, history=ANSWERED))


def test_somebody_outside_the_area_replies_with_the_seat_of_the_company() -> None:
    made = request(
        K.REPLY, recipient=LENSO, sender=person(country="CH"), options={"obstacle": "not-in-eu"}, history=ANSWERED
    )
    assert "scope.established" in blocks(made)
    assert "reply.not-in-eu" not in blocks(made)


@pytest.mark.parametrize(
    ("history", "options", "sentence"),
    [
        (History(K.ACCESS, date(2026, 9, 1)), {}, "no answer that a reply could be about"),
        (replace(ANSWERED, outcome=Outcome.COMPLETE), {}, "the answer was complete"),
        (ANSWERED, {"obstacle": "partial"}, "does not call the answer partial"),
        (ANSWERED, {"obstacle": ""}, "needs the option “obstacle”.*It can be one of: id-copy"),
    ],
)
def test_a_reply_needs_an_answer_that_fits(history: History, options: dict[str, str], sentence: str) -> None:
    with pytest.raises(InputRefused, match=sentence):
        blocks(request(K.REPLY, options=options, history=history))


# --- Complaints


@every_language
def test_a_complaint_goes_to_the_authority_and_names_the_company(language: Language) -> None:
    authority = Addressee("Österreichische Datenschutzbehörde", ("Barichgasse 40-42", "1030 Wien", "Österreich"))
    made = replace(request(K.COMPLAINT, language, history=ANSWERED), addressee=authority)
    document = document_for(made, TEXTS)
    country = "AUTRICHE" if language is Language.FRENCH else "AUSTRIA"
    assert document.recipient == (authority.name, "Barichgasse 40-42", "1030 Wien", country)
    assert "Clearview AI, Inc." in document.opening[0].text
    assert "United States" not in text_of(made) or language is Language.ENGLISH


def test_a_complaint_without_an_authority_is_refused() -> None:
    made = request(K.COMPLAINT, options={"addressee": ""}, history=ANSWERED)
    with pytest.raises(InputRefused, match="goes to a supervisory authority"):
        blocks(made)


@pytest.mark.parametrize(
    ("history", "sentence"),
    [
        (History(K.ACCESS, date(2026, 9, 1)), "neither a refusal nor a period that has ended"),
        (History(K.ACCESS, date(2026, 11, 1), due=date(2026, 12, 1)), "may still answer in time"),
        (replace(ANSWERED, outcome=Outcome.COMPLETE), "the answer was complete"),
    ],
)
def test_a_complaint_needs_a_refusal_or_a_period_that_has_ended(history: History, sentence: str) -> None:
    with pytest.raises(InputRefused, match=sentence):
        blocks(request(K.COMPLAINT, history=history))


@pytest.mark.parametrize(
    ("history", "ground"),
    [
        (ANSWERED, "complaint.ground.refused"),
        (replace(ANSWERED, outcome=Outcome.PARTIAL), "complaint.ground.partial"),
        (History(K.ACCESS, date(2026, 9, 1), due=date(2026, 10, 2)), "complaint.ground.silence"),
    ],
)
def test_the_ground_of_a_complaint_is_what_the_log_says(history: History, ground: str) -> None:
    there = blocks(request(K.COMPLAINT, history=history))
    assert [block for block in there if block.startswith("complaint.ground.")] == [ground]


# --- Authority to act


@every_language
def test_an_authority_names_helper_recipient_and_end(language: Language) -> None:
    options = {"helper": "Digital Help e.V.", "until": "2027-11-22"}
    made = request(K.AUTHORITY_TO_ACT, language, options=options)
    text = text_of(made)
    assert "Digital Help e.V." in text
    assert "2027" in text
    assert "authority.open-end" not in blocks(made)
    assert document_for(made, TEXTS).annex is None


def test_answers_go_to_the_person_when_the_person_wants_it() -> None:
    there = blocks(request(K.AUTHORITY_TO_ACT, options={"answers-to": "me"}))
    assert "authority.receive.me" in there
    assert "authority.receive" not in there


# --- Removal


def photo(address: str) -> EvidenceItem:
    return EvidenceItem(address, date(2026, 11, 1), "0" * 64)


def test_a_request_to_take_photos_down_names_only_those_of_the_site() -> None:
    mine = (photo("https://www.site.example/a.jpg"), photo("https://other.example/b.jpg"))
    made = request(K.REMOVAL, evidence=mine, options={"url": "https://site.example/party"})
    text = text_of(made)
    assert "https://www.site.example/a.jpg" in text
    assert "other.example" not in text
    with pytest.raises(InputRefused, match="where the photo is"):
        blocks(request(K.REMOVAL, evidence=mine, options={"url": ""}))
    site = replace(INSTAGRAM, website="https://site.example/")
    alone = request(K.REMOVAL, recipient=site, evidence=mine, options={"url": ""})
    assert "removal.annex" in blocks(alone)
    assert "other.example" not in text_of(alone)


@every_language
def test_a_parent_writes_for_a_child_and_lists_no_photos_of_the_parent(language: Language) -> None:
    mine = (photo("https://site.example/me.jpg"),)
    made = request(K.REMOVAL, language, evidence=mine, options={"child": "Anna"})
    there = blocks(made)
    assert {"removal.opening.child", "removal.rights.child"} <= set(there)
    assert not {"removal.opening", "removal.rights", "removal.annex"} & set(there)
    assert "me.jpg" not in text_of(made)
    with pytest.raises(InputRefused, match="where the photo is"):
        blocks(request(K.REMOVAL, language, evidence=mine, options={"child": "Anna", "url": ""}))


def test_a_site_that_no_directory_knows_is_addressed_by_its_own_data() -> None:
    options = {"addressee": "Ski Club", "addressee-address": "Main Street 1; 6020 Innsbruck; Austria"}
    document = document_for(request(K.REMOVAL, recipient=FACECHECK, options=options), TEXTS)
    assert document.recipient == ("Ski Club", "Main Street 1", "6020 Innsbruck", "AUSTRIA")


# --- Portability


def test_portability_is_refused_where_it_does_not_fit() -> None:
    with pytest.raises(InputRefused, match="only data that you gave the recipient yourself"):
        blocks(request(K.PORTABILITY, recipient=CLEARVIEW))
    made = request(K.PORTABILITY, recipient=INSTAGRAM, options={"transfer-to": "Pixelfed"})
    assert "portability.transfer" in blocks(made)


@every_language
def test_a_name_that_ends_with_a_full_stop_gets_no_second_one(language: Language) -> None:
    bare = replace(CLEARVIEW, address=(), email=None)
    made = request(K.COMPLAINT, language, bare, history=replace(ANSWERED, channel=None))
    assert ".." not in text_of(made)


@every_language
def test_from_april_2027_a_complaint_says_that_the_company_was_asked_first(language: Language) -> None:
    for day, there in ((date(2027, 4, 1), False), (date(2027, 4, 2), True)):
        made = request(K.COMPLAINT, language, history=ANSWERED, written_on=day)
        assert ("complaint.prior-request" in blocks(made)) is there
        assert ("2025/2518" in text_of(made)) is there
