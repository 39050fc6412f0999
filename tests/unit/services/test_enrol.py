"""From photos to references."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.errors import NotFound, TooManyReferences
from exposure_check.domain.person import Person
from exposure_check.domain.progress import Progress
from exposure_check.services.enrol import MOST_REFERENCES, EnrolStatus
from tests.unit.services.conftest import ASTRONAUT, COFFEE, GROUP


def test_a_good_photo_becomes_a_reference(session: Session, owner: Person) -> None:
    (outcome,) = session.enrolment.enrol(owner.id, [ASTRONAUT])
    assert outcome.status is EnrolStatus.ENROLLED
    (reference,) = session.enrolment.references(owner.id)
    assert reference == outcome.reference
    assert reference.label == ASTRONAUT.name
    assert reference.quality.issues == ()


def test_a_photo_that_is_in_no_file_becomes_the_same_reference(session: Session, owner: Person, tmp_path: Path) -> None:
    taken = session.enrolment.enrol_taken(owner.id, "Photo of today", ASTRONAUT.read_bytes())
    assert taken.status is EnrolStatus.ENROLLED
    (reference,) = session.enrolment.references(owner.id)
    assert reference.label == "Photo of today"
    (again,) = session.enrolment.enrol(owner.id, [ASTRONAUT])
    assert (again.status, again.reference) == (EnrolStatus.ALREADY_THERE, reference)
    assert session.enrolment.enrol_taken(owner.id, "Nothing", b"no picture").status is EnrolStatus.UNREADABLE
    assert {path.parent for path in tmp_path.rglob("*") if path.is_file()} == {tmp_path / "vault"}


def test_every_offered_photo_has_one_outcome_in_order(session: Session, owner: Person, tmp_path: Path) -> None:
    text = tmp_path / "text.jpg"
    text.write_text("not a photo")
    told: list[Progress] = []
    offered = [ASTRONAUT, GROUP, COFFEE, text, ASTRONAUT, tmp_path / "missing.jpg"]
    outcomes = session.enrolment.enrol(owner.id, offered, progress=told.append)
    assert [outcome.path for outcome in outcomes] == offered
    assert [outcome.status for outcome in outcomes] == [
        EnrolStatus.ENROLLED,
        EnrolStatus.CHOICE_NEEDED,
        EnrolStatus.NO_FACE,
        EnrolStatus.UNREADABLE,
        EnrolStatus.ALREADY_THERE,
        EnrolStatus.UNREADABLE,
    ]
    assert (told[-1].done, told[-1].total) == (6, 6)


def test_where_there_are_two_faces_the_person_chooses(session: Session, owner: Person) -> None:
    (outcome,) = session.enrolment.enrol(owner.id, [GROUP])
    assert session.enrolment.references(owner.id) == []
    chosen = session.enrolment.choose(owner.id, outcome, 2)
    assert session.enrolment.references(owner.id) == [chosen]
    assert chosen.template == outcome.faces[2].template
    with pytest.raises(NotFound):
        session.enrolment.choose(owner.id, outcome, len(outcome.faces))


def test_removing_a_reference_can_be_undone(session: Session, enrolled: Person) -> None:
    (reference,) = session.enrolment.references(enrolled.id)
    session.enrolment.remove(reference)
    assert session.enrolment.references(enrolled.id) == []
    session.enrolment.restore(reference)
    assert session.enrolment.references(enrolled.id) == [reference]


def test_the_eleventh_reference_is_refused(session: Session, enrolled: Person, tmp_path: Path) -> None:
    content = ASTRONAUT.read_bytes()
    copies = []
    for number in range(MOST_REFERENCES):
        copy = tmp_path / f"{number}.png"
        copy.write_bytes(content + bytes([number]))  # bytes behind the end of a PNG change its hash only
        copies.append(copy)
    outcomes = session.enrolment.enrol(enrolled.id, copies)
    assert [outcome.status for outcome in outcomes].count(EnrolStatus.TOO_MANY) == 1
    assert len(session.enrolment.references(enrolled.id)) == MOST_REFERENCES
    (group,) = session.enrolment.enrol(enrolled.id, [GROUP])
    assert group.status is EnrolStatus.TOO_MANY
    with pytest.raises(NotFound):
        session.enrolment.choose(enrolled.id, group, 0)
    first = session.enrolment.references(enrolled.id)[0]
    session.enrolment.remove(first)
    (offered,) = session.enrolment.enrol(enrolled.id, [GROUP])
    session.enrolment.restore(first)
    with pytest.raises(TooManyReferences):
        session.enrolment.choose(enrolled.id, offered, 0)


def test_stop_keeps_the_photos_done(session: Session, owner: Person, tmp_path: Path) -> None:
    second = tmp_path / "second.jpg"
    shutil.copy(GROUP, second)
    told: list[Progress] = []
    outcomes = session.enrolment.enrol(
        owner.id, [ASTRONAUT, second], progress=told.append, is_cancelled=lambda: bool(told)
    )
    assert [outcome.status for outcome in outcomes] == [EnrolStatus.ENROLLED]
    assert len(session.enrolment.references(owner.id)) == 1
