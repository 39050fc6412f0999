"""From confirmed matches to a letter and a case."""

from __future__ import annotations

import io
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.case import CaseState, EventKind, StoredLetter
from exposure_check.domain.controller import FACE_RECOGNITION, FACE_SEARCH
from exposure_check.domain.errors import InputRefused, NotFound, NotWritable, UnsupportedFormat
from exposure_check.domain.match import ReviewState
from exposure_check.domain.person import Person
from exposure_check.domain.request import FOLLOWS_A_CASE, History, Language, Law, RequestKind
from exposure_check.services.case_clock import OWED_AN_ANSWER
from exposure_check.services.request import LetterOrder
from tests.unit.services.conftest import ASTRONAUT

LISTING = sorted(
    set(RequestKind) - FOLLOWS_A_CASE - {RequestKind.PORTABILITY, RequestKind.AUTHORITY_TO_ACT, RequestKind.REMOVAL}
)
"""Kinds that open a case and list every confirmed photo."""
ADDRESS = "https://example.org/people/eileen.jpg"


@pytest.fixture
def confirmed(session: Session, enrolled: Person, tmp_path: Path) -> Person:
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(ASTRONAUT, folder / "me.png")
    session.scanning.scan(enrolled.id, [folder])
    (match,) = session.review.matches(enrolled.id)
    session.review.decide(enrolled.id, [match.id], ReviewState.MINE)
    session.review.set_public_address(match.id, ADDRESS)
    return enrolled


def order(person: Person, kind: RequestKind = RequestKind.ACCESS, **changes: object) -> LetterOrder:
    return LetterOrder(person.id, "clearview-ai", kind, **changes)  # type: ignore[arg-type] # keywords of the order


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GREEK])
def test_a_saved_letter_opens_a_case_with_its_first_event(
    session: Session, confirmed: Person, tmp_path: Path, language: Language
) -> None:
    for kind in LISTING:
        saved_and_checked(session, confirmed, tmp_path / f"{kind}.pdf", kind, language)
    assert len(session.follow_up.cases(confirmed.id)) == len(LISTING)


def saved_and_checked(session: Session, confirmed: Person, out: Path, kind: RequestKind, language: Language) -> None:
    options = {"wrong": "Number 12 is not me"} if kind is RequestKind.RECTIFICATION else {}
    written = session.requests.save(order(confirmed, kind, language=language, options=options), out)
    case = session.follow_up.case(written.case.id)
    assert case == written.case
    assert (case.state, [event.event for event in case.events]) == (CaseState.DRAFT, [EventKind.DRAFTED])
    stored = session.follow_up.letter(case.id)
    assert stored.pdf == out.read_bytes()
    assert stored.language is language
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(stored.pdf)).pages)
    assert ADDRESS in text.replace("\n", "")
    due = written.due_if_received_today
    assert (due is not None) == (kind.value in OWED_AN_ANSWER)
    assert due is None or due.due >= due.nominal


def test_a_letter_that_follows_a_case_opens_none(session: Session, confirmed: Person, tmp_path: Path) -> None:
    out = tmp_path / "reminder.pdf"
    log = History(RequestKind.ACCESS, sent_on=date(2020, 1, 2))
    reminder = order(confirmed, RequestKind.REMINDER, history=log)
    with pytest.raises(InputRefused, match="opens no new one"):
        session.requests.save(reminder, out)
    kept: list[StoredLetter] = []
    letter = session.requests.write(reminder, out, before_it_counts=lambda _, stored: kept.append(stored))
    assert out.read_bytes() == kept[0].pdf
    assert letter.subject == kept[0].subject
    assert session.follow_up.cases(confirmed.id) == []


def test_nothing_is_written_when_the_case_cannot_be_kept(session: Session, confirmed: Person, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the vault is full")

    with pytest.raises(RuntimeError, match="full"):
        session.requests.write(order(confirmed), tmp_path / "letter.pdf", before_it_counts=fail)
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_only_confirmed_photos_with_an_address_are_evidence(session: Session, confirmed: Person) -> None:
    assert [item.address for item in session.requests.evidence(confirmed.id).items] == [ADDRESS]
    session.review.set_public_address(session.review.matches(confirmed.id)[0].id, None)
    evidence = session.requests.evidence(confirmed.id)
    assert (evidence.items, evidence.left_out) == ((), 1)
    session.review.undo(confirmed.id)
    evidence = session.requests.evidence(confirmed.id)
    assert (evidence.items, evidence.left_out) == ((), 0)


def test_without_evidence_the_letter_names_no_photo(session: Session, confirmed: Person) -> None:
    letter = session.requests.preview(order(confirmed, with_evidence=False))
    assert ADDRESS not in letter.text


def test_a_letter_can_be_saved_as_plain_text(session: Session, confirmed: Person, tmp_path: Path) -> None:
    out = tmp_path / "letter.TXT"
    session.requests.save(order(confirmed), out)
    assert "Eileen Example" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["letter.odt", "letter"])
def test_a_format_that_cannot_be_written_is_refused_and_opens_no_case(
    session: Session, confirmed: Person, tmp_path: Path, name: str
) -> None:
    with pytest.raises(UnsupportedFormat):
        session.requests.save(order(confirmed), tmp_path / name)
    assert session.follow_up.cases() == []


def test_a_place_that_cannot_be_written_opens_no_case(session: Session, confirmed: Person, tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    for out in (tmp_path / "missing" / "letter.pdf", tmp_path / "folder.pdf"):
        with pytest.raises(NotWritable):
            session.requests.save(order(confirmed), out)
    assert session.follow_up.cases() == []


def test_what_stood_there_before_is_replaced_only_by_a_whole_letter(
    session: Session, confirmed: Person, tmp_path: Path
) -> None:
    out = tmp_path / "letter.pdf"
    out.write_text("something else")
    session.vault.lock()
    with pytest.raises(Exception, match="locked"):
        session.requests.save(order(confirmed), out)
    assert out.read_text() == "something else"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_an_unknown_recipient_is_not_found(session: Session, confirmed: Person) -> None:
    with pytest.raises(NotFound):
        session.requests.preview(LetterOrder(confirmed.id, "nobody-inc", RequestKind.ACCESS))


def test_who_collects_faces_is_offered_before_who_sells_the_technique_and_both_before_others(session: Session) -> None:
    names = [one.kind for one in session.requests.recipients()]
    assert names[0] == FACE_SEARCH
    assert names == [FACE_SEARCH] * names.count(FACE_SEARCH) + [FACE_RECOGNITION] * names.count(FACE_RECOGNITION) + [
        kind for kind in names if kind not in {FACE_SEARCH, FACE_RECOGNITION}
    ]


def test_recipients_are_written_to_in_their_own_language_where_letters_exist_in_it(session: Session) -> None:
    requests = session.requests
    assert requests.suggested_language(requests.recipient("clearview-ai")) is Language.ENGLISH
    french = next(one for one in requests.recipients() if one.country == "FR")
    german = next(one for one in requests.recipients() if one.country == "DE")
    assert requests.suggested_language(french) is Language.FRENCH
    assert requests.suggested_language(german) is Language.GERMAN


def test_each_paragraph_of_a_letter_says_why_it_is_there(session: Session, confirmed: Person) -> None:
    asked = order(confirmed, language=Language.FRENCH)
    letter, reasons = session.requests.preview(asked), session.requests.reasons(asked)
    assert all(reason.text in letter.text for reason in reasons)
    assert all(reason.why for reason in reasons)
    copy = next(reason for reason in reasons if "15(3)" in reason.articles)
    assert copy.source.startswith("https://www.edpb.europa.eu/")


def test_a_letter_can_be_kept_without_a_file(session: Session, confirmed: Person) -> None:
    asked = order(confirmed, language=Language.ENGLISH)
    recorded = session.requests.record(asked)
    assert session.follow_up.cases(confirmed.id) == [recorded.case]
    stored = session.follow_up.letter(recorded.case.id)
    assert stored.text == session.requests.preview(asked).text
    assert stored.pdf.startswith(b"%PDF")
    assert recorded.due_if_received_today is not None
    follows = order(confirmed, RequestKind.REMINDER, history=History(RequestKind.ACCESS, sent_on=date(2020, 1, 2)))
    with pytest.raises(InputRefused, match="opens no new one"):
        session.requests.record(follows)


def test_the_laws_to_choose_from_are_those_that_fit_and_else_the_gdpr(session: Session, confirmed: Person) -> None:
    clearview = session.requests.recipient("clearview-ai")
    assert [each.law for each in session.requests.offered(confirmed, clearview)] == [Law.EU_GDPR]
    nowhere = replace(confirmed, country="JP")
    assert session.requests.laws(nowhere, clearview) == ()
    assert [each.law for each in session.requests.offered(nowhere, clearview)] == [Law.EU_GDPR]
