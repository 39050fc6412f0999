"""References as a set, and confirmed matches as further references, on real faces."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.errors import (
    MatchNotConfirmed,
    NoLocationLeft,
    NotFound,
    ReferenceThereAlready,
    TooManyReferences,
)
from exposure_check.domain.match import Match, ReviewState
from exposure_check.domain.person import Person
from exposure_check.domain.reference_set import Advice, SetLevel
from exposure_check.services import enrol
from exposure_check.services.people import PersonDraft
from tests.samples import same_person, strangers
from tests.unit.services.conftest import ASTRONAUT, GROUP


def test_three_photos_of_one_man_are_a_good_set_without_doubts(session: Session, owner: Person) -> None:
    session.enrolment.enrol(owner.id, same_person())
    found = session.enrolment.reference_set(owner.id)
    assert found.verdict.level is SetLevel.GOOD
    assert found.verdict.doubtful | found.verdict.unlike_pair == frozenset()
    assert found.verdict.compared
    assert found.verdict.advice is Advice.ADD_MORE
    assert found.rate_of_one is not None
    assert 0.9 < found.rate_of_one.true_match_rate < 1


def test_a_stranger_among_the_references_is_named(session: Session, owner: Person) -> None:
    stranger, _ = strangers()
    outcomes = session.enrolment.enrol(owner.id, [*same_person(), stranger])
    wrong = outcomes[-1].reference
    assert wrong is not None
    verdict = session.enrolment.reference_set(owner.id).verdict
    assert verdict.doubtful == {wrong.id}
    assert (verdict.advice, verdict.subject) == (Advice.REMOVE_OTHER_PERSON, wrong.id)
    session.enrolment.remove(wrong)
    assert session.enrolment.reference_set(owner.id).verdict.doubtful == frozenset()


def test_two_different_people_are_told_without_saying_who_is_wrong(session: Session, owner: Person) -> None:
    session.enrolment.enrol(owner.id, strangers())
    verdict = session.enrolment.reference_set(owner.id).verdict
    assert len(verdict.unlike_pair) == 2
    assert verdict.doubtful == frozenset()


@pytest.fixture
def confirmed(session: Session, owner: Person, tmp_path: Path) -> list[Match]:
    """One reference, and two confirmed matches of the same man in a folder."""
    first, *others = same_person()
    session.enrolment.enrol(owner.id, [first])
    folder = tmp_path / "found"
    folder.mkdir()
    for photo in others:
        shutil.copy(photo, folder)
    session.scanning.scan(owner.id, [folder])
    matches = session.review.matches(owner.id)
    assert len(matches) == 2
    session.review.decide(owner.id, [match.id for match in matches], ReviewState.MINE)
    return matches


def test_only_confirmed_matches_are_offered_and_none_is_added(session: Session, confirmed: list[Match]) -> None:
    person_id = confirmed[0].person_id
    offered = session.enrolment.suggestions(person_id)
    assert {match.id for match in offered} == {match.id for match in confirmed}
    assert [match.score for match in offered] == sorted(match.score for match in confirmed)
    assert len(session.enrolment.references(person_id)) == 1
    session.review.decide(person_id, [confirmed[0].id], ReviewState.UNSURE)
    assert [match.id for match in session.enrolment.suggestions(person_id)] == [confirmed[1].id]


def test_a_confirmed_match_becomes_a_reference_and_is_offered_no_more(session: Session, confirmed: list[Match]) -> None:
    chosen, other = confirmed
    added = session.enrolment.enrol_match(chosen.person_id, chosen.id)
    assert added in session.enrolment.references(chosen.person_id)
    assert added.source_sha256 == chosen.sha256
    assert added.quality.inter_eye_px == pytest.approx(chosen.inter_eye_px, rel=0.01)
    assert [match.id for match in session.enrolment.suggestions(chosen.person_id)] == [other.id]
    with pytest.raises(ReferenceThereAlready):
        session.enrolment.enrol_match(chosen.person_id, chosen.id)


def test_of_a_group_the_matched_face_is_taken(session: Session, owner: Person, tmp_path: Path) -> None:
    (outcome,) = session.enrolment.enrol(owner.id, [GROUP])
    smallest = min(range(len(outcome.faces)), key=lambda index: outcome.faces[index].box.area)
    reference = session.enrolment.choose(owner.id, outcome, smallest)
    photo = tmp_path / "found" / "group.jpg"
    photo.parent.mkdir()
    photo.write_bytes(GROUP.read_bytes() + b"\0")  # another content with the same faces
    session.scanning.scan(owner.id, [photo.parent])
    (match,) = session.review.matches(owner.id)
    session.review.decide(owner.id, [match.id], ReviewState.MINE)
    added = session.enrolment.enrol_match(owner.id, match.id)
    assert added.template == reference.template


def test_a_match_that_nobody_confirmed_is_refused(session: Session, confirmed: list[Match]) -> None:
    session.review.decide(confirmed[0].person_id, [confirmed[0].id], ReviewState.NOT_ME)
    with pytest.raises(MatchNotConfirmed):
        session.enrolment.enrol_match(confirmed[0].person_id, confirmed[0].id)


def test_a_photo_that_moved_is_taken_from_another_place_and_a_changed_one_not_at_all(
    session: Session, confirmed: list[Match]
) -> None:
    path = Path(confirmed[0].locations[0].locator)
    content = path.read_bytes()
    path.write_bytes(content + b"x")
    with pytest.raises(NoLocationLeft):
        session.enrolment.enrol_match(confirmed[0].person_id, confirmed[0].id)
    path.unlink()
    path.with_name("copy.jpg").write_bytes(content)
    session.scanning.scan(confirmed[0].person_id, [path.parent])
    added = session.enrolment.enrol_match(confirmed[0].person_id, confirmed[0].id)
    assert added.label == "copy.jpg"


def test_the_match_of_another_person_is_not_found(session: Session, confirmed: list[Match]) -> None:
    until = datetime.now(UTC).date() + timedelta(days=30)
    other = session.people.add(PersonDraft("Other", "FR", permission=ASTRONAUT, permission_until=until))
    with pytest.raises(NotFound):
        session.enrolment.enrol_match(other.id, confirmed[0].id)


def test_a_full_set_is_offered_nothing_and_takes_nothing(
    session: Session, confirmed: list[Match], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(enrol, "MOST_REFERENCES", 1)
    assert session.enrolment.suggestions(confirmed[0].person_id) == []
    with pytest.raises(TooManyReferences):
        session.enrolment.enrol_match(confirmed[0].person_id, confirmed[0].id)


def test_what_is_nearly_the_same_as_the_reference_is_not_offered(
    session: Session, enrolled: Person, tmp_path: Path
) -> None:
    photo = tmp_path / "found" / "copy.png"
    photo.parent.mkdir()
    photo.write_bytes(ASTRONAUT.read_bytes() + b"\0")
    session.scanning.scan(enrolled.id, [photo.parent])
    (match,) = session.review.matches(enrolled.id)
    session.review.decide(enrolled.id, [match.id], ReviewState.MINE)
    assert session.enrolment.suggestions(enrolled.id) == []
