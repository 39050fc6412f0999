"""A reminder, a reply and a complaint say of the past what the log of their case says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from exposure_check.bootstrap import Session, now
from exposure_check.domain.case import Case, CaseId
from exposure_check.domain.case_events import EventKind
from exposure_check.domain.errors import InputRefused, NotFound
from exposure_check.domain.person import Person
from exposure_check.domain.request import Language, RequestKind
from exposure_check.services.follow_up import Entry
from exposure_check.services.people import PersonDraft
from exposure_check.services.request import LetterOrder

TODAY = now().date()
SENT = TODAY - timedelta(days=120)
ARRIVED = SENT + timedelta(days=3)


@pytest.fixture
def owner(session: Session) -> Person:
    return session.people.add(
        PersonDraft(name="Zoe Example", country="FR", email="zoe@example.org", address=("1 rue X", "75001 Paris"))
    )


@pytest.fixture
def case(session: Session, owner: Person, tmp_path: Path) -> Case:
    return drafted_long_ago(session, owner, tmp_path)


def drafted_long_ago(session: Session, person: Person, folder: Path) -> Case:
    """A case whose letter was written on the day on which it was sent."""
    order = LetterOrder(person.id, "clearview-ai", RequestKind.ACCESS, Language.ENGLISH, with_evidence=False)
    today = session.requests.save(order, folder / "access.pdf").case
    events = (replace(today.events[0], on=SENT),)
    case = replace(today, id=CaseId("long-ago"), events=events, created_at=today.created_at - timedelta(days=120))
    session.vault.cases.add(case, session.vault.cases.letter(today.id))
    return case


def log(session: Session, case: Case, event: EventKind, on: date, **details: str) -> None:
    session.follow_up.log(case.id, Entry(event, on, "", details, ()))


def text_of(session: Session, case: Case, kind: RequestKind, **more: str) -> str:
    order = session.following.order(case.id, kind, language=Language.ENGLISH, region=more.get("region"), options={})
    return session.requests.preview(order).text.replace("\N{NO-BREAK SPACE}", " ")


def test_nothing_can_be_reminded_of_before_it_was_sent(session: Session, case: Case) -> None:
    with pytest.raises(InputRefused, match="was sent"):
        session.following.order(case.id, RequestKind.REMINDER)


def test_a_new_request_does_not_follow_a_case(session: Session, case: Case) -> None:
    with pytest.raises(InputRefused, match="case of its own"):
        session.following.order(case.id, RequestKind.ERASURE)


def test_an_unknown_case_is_said(session: Session) -> None:
    with pytest.raises(NotFound):
        session.following.order(CaseId("none"), RequestKind.REMINDER)


def test_a_reminder_names_the_days_of_the_log_and_no_others(session: Session, case: Case) -> None:
    log(session, case, EventKind.SENT, SENT, how="registered-post")
    log(session, case, EventKind.RECEIVED, ARRIVED, proven="yes")
    text = text_of(session, case, RequestKind.REMINDER)
    assert f"{SENT.day} {SENT:%B} {SENT.year}" in text
    assert f"{ARRIVED.day} {ARRIVED:%B} {ARRIVED.year}" in text
    assert "refus" not in text.lower()
    assert "acknowledg" not in text.lower()


def test_a_complaint_goes_to_the_authority_where_the_person_lives(session: Session, case: Case) -> None:
    log(session, case, EventKind.SENT, SENT, how="post")
    log(session, case, EventKind.RECEIVED, ARRIVED, proven="yes")
    log(session, case, EventKind.SILENT, TODAY)
    text = text_of(session, case, RequestKind.COMPLAINT)
    assert "CNIL" in text
    assert "French National Commission" not in text  # what lists add for those who read no French
    assert "Clearview" in text


def test_where_the_region_decides_it_has_to_be_named(session: Session, tmp_path: Path) -> None:
    berliner = session.people.add(
        PersonDraft(name="Max Muster", country="DE", address=("Weg 1", "10115 Berlin"), permission=Path(__file__))
    )
    case = drafted_long_ago(session, berliner, tmp_path)
    log(session, case, EventKind.SENT, SENT, how="post")
    with pytest.raises(InputRefused, match="Berlin"):
        session.following.order(case.id, RequestKind.COMPLAINT)
    addressee = session.following.order(case.id, RequestKind.COMPLAINT, region="Berlin").addressee
    assert addressee is not None
    assert "Berlin" in addressee.name


def test_writing_a_letter_logs_nothing(session: Session, case: Case, tmp_path: Path) -> None:
    log(session, case, EventKind.SENT, SENT, how="email")
    order = session.following.order(case.id, RequestKind.REMINDER, language=Language.FRENCH)
    before = session.follow_up.case(case.id).events
    session.following.write(order, tmp_path / "reminder.pdf")
    assert (tmp_path / "reminder.pdf").read_bytes().startswith(b"%PDF")
    assert session.follow_up.case(case.id).events == before


def test_a_reminder_can_be_edited_and_keeps_to_its_case(
    session: Session, owner: Person, case: Case, tmp_path: Path
) -> None:
    log(session, case, EventKind.SENT, SENT, how="post")
    order = session.following.order(case.id, RequestKind.REMINDER, language=Language.ENGLISH)
    first = session.requests.blocks(order)[0]
    mine = replace(order, edits={first.id: "I come back to my letter."}, additions=("Please answer.",))
    letter = session.following.write(mine, tmp_path / "reminder.txt")
    assert "I come back to my letter." in letter.text
    assert "Please answer." in (tmp_path / "reminder.txt").read_text(encoding="utf-8")
    assert " ".join(first.text.split()) not in " ".join(letter.text.split())
    assert [each.id for each in session.follow_up.cases(owner.id)].count(case.id) == 1


def test_a_recipient_that_asked_back_can_be_answered_reminded_and_complained_about(
    session: Session, case: Case
) -> None:
    log(session, case, EventKind.SENT, SENT, how="registered-post")
    log(session, case, EventKind.RECEIVED, ARRIVED, proven="yes")
    asked = ARRIVED + timedelta(days=10)
    log(session, case, EventKind.ASKED_BACK, asked, **{"for": "identity"})
    order = session.following.order(
        case.id, RequestKind.REPLY, language=Language.ENGLISH, options={"obstacle": "id-copy"}
    )
    reply = session.requests.preview(order).text.replace("\N{NO-BREAK SPACE}", " ")
    assert f"You wrote to me on {asked.day} {asked:%B %Y}" in reply
    for kind in (RequestKind.REMINDER, RequestKind.COMPLAINT):
        assert text_of(session, case, kind)
