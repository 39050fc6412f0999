"""Who may be helped."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.errors import (
    Ambiguous,
    DateInFuture,
    EmptyField,
    EmptyFile,
    InvalidEmail,
    NoSuchFile,
    NotFound,
    OwnerStays,
    PermissionExpired,
    PermissionNeeded,
    TooLong,
    UnknownCountry,
)
from exposure_check.domain.person import Person
from exposure_check.domain.request import RequestKind
from exposure_check.services.people import Holdings, PersonDraft
from exposure_check.services.request import LetterOrder
from tests.unit.services.conftest import ASTRONAUT

TODAY = date.today()  # noqa: DTZ011 - the person's own day


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    document = tmp_path / "signed.pdf"
    document.write_bytes(b"%PDF-1.7 I permit this.")
    return document


def test_the_first_person_is_the_owner_and_needs_no_permission(session: Session, owner: Person) -> None:
    assert owner.is_owner
    assert session.people.permitted(owner.id) == owner


def test_somebody_else_needs_a_recorded_permission(session: Session, owner: Person) -> None:
    with pytest.raises(PermissionNeeded):
        session.people.add(PersonDraft(name="Friend", country="DE"))
    assert session.people.all() == [owner]


def test_a_permission_is_kept_as_it_was_given(session: Session, owner: Person, signed: Path) -> None:
    until = TODAY + timedelta(days=30)
    friend = session.people.add(PersonDraft("Friend", "DE", permission=signed, permission_until=until))
    stored = session.people.permitted(friend.id)
    assert stored.permission is not None
    assert stored.permission.document == signed.read_bytes()
    assert stored.permission.until == until
    assert [person.name for person in session.people.all()] == [owner.name, "Friend"]


def test_an_ended_permission_does_not_count(session: Session, owner: Person, signed: Path) -> None:
    draft = PersonDraft("Friend", "DE", permission=signed, permission_until=TODAY - timedelta(days=1))
    with pytest.raises(PermissionExpired):
        session.people.add(draft)
    assert session.people.all() == [owner]


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (PersonDraft("  \n ", "FR"), EmptyField),
        (PersonDraft("x" * 401, "FR"), TooLong),
        (PersonDraft("Ann", "ZZ"), UnknownCountry),
        (PersonDraft("Ann", "Atlantis"), UnknownCountry),
        (PersonDraft("Ann", "FR", email="not an address"), InvalidEmail),
        (PersonDraft("Ann", "FR", birth_date=TODAY + timedelta(days=2)), DateInFuture),
    ],
)
def test_a_draft_that_cannot_be_used_is_refused_and_nobody_is_added(
    session: Session, draft: PersonDraft, error: type[Exception]
) -> None:
    with pytest.raises(error):
        session.people.add(draft)
    assert session.people.all() == []


def test_permission_documents_that_are_missing_or_empty_are_refused(
    session: Session, owner: Person, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    with pytest.raises(EmptyFile):
        session.people.add(PersonDraft("Friend", "DE", permission=empty))
    with pytest.raises(NoSuchFile):
        session.people.add(PersonDraft("Friend", "DE", permission=tmp_path / "missing.pdf"))
    assert session.people.all() == [owner]


def test_control_characters_do_not_get_into_a_name(session: Session) -> None:
    person = session.people.add(PersonDraft(name="  Ann\x00\tB.\u202e ", country="fr"))
    assert person.name == "Ann B."
    assert person.country == "FR"


def test_people_are_found_by_id_name_or_alias_whatever_the_case(session: Session, owner: Person) -> None:
    session.people.edit(owner.id, PersonDraft(name=owner.name, country="FR", aliases=["Comet"]))
    for text in (owner.id, "eileen EXAMPLE", "comet"):
        assert session.people.find(text).id == owner.id
    with pytest.raises(NotFound):
        session.people.find("nobody")


def test_a_name_that_two_people_have_is_not_guessed(session: Session, owner: Person, signed: Path) -> None:
    session.people.add(PersonDraft(owner.name, "DE", permission=signed))
    with pytest.raises(Ambiguous, match=owner.id):
        session.people.find(owner.name)


def test_editing_keeps_who_is_the_owner_and_since_when(session: Session, owner: Person) -> None:
    edited = session.people.edit(owner.id, PersonDraft(name="New Name", country="DE", address=["", "Hauptstr. 1 "]))
    assert (edited.id, edited.is_owner, edited.created_at) == (owner.id, True, owner.created_at)
    assert edited.address == ("Hauptstr. 1",)
    assert session.people.all() == [edited]


def test_a_person_is_removed_with_all_that_is_kept_about_them_and_nobody_else_loses_anything(
    session: Session, enrolled: Person, signed: Path, tmp_path: Path
) -> None:
    friend = session.people.add(PersonDraft("Friend", "DE", email="friend@example.org", permission=signed))
    session.enrolment.enrol(friend.id, [ASTRONAUT])
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "a.png").write_bytes(ASTRONAUT.read_bytes())
    for person in (enrolled, friend):
        session.scanning.add_source(person.id, str(photos))
        session.scanning.scan(person.id, [str(photos)])
        order = LetterOrder(person.id, "clearview-ai", RequestKind.ACCESS, with_evidence=False)
        session.requests.save(order, tmp_path / f"{person.id}.txt")
    held = Holdings(references=1, places=1, matches=1, cases=1)
    assert [session.people.holdings(person.id) for person in (enrolled, friend)] == [held, held]
    session.people.remove(friend.id)
    assert session.people.all() == [enrolled]
    assert session.people.holdings(friend.id) == Holdings(0, 0, 0, 0)
    assert session.people.holdings(enrolled.id) == held
    assert {one.case.person_id for one in session.follow_up.standings(TODAY)} == {enrolled.id}
    with pytest.raises(NotFound):
        session.people.remove(friend.id)


def test_the_owner_stays_as_long_as_the_vault(session: Session, owner: Person) -> None:
    with pytest.raises(OwnerStays, match="Erase the vault"):
        session.people.remove(owner.id)
    assert session.people.all() == [owner]
