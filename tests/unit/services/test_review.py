"""Decisions belong to the person."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from exposure_check.bootstrap import Session
from exposure_check.domain.errors import InvalidAddress, NoLocationLeft, NotFound, TooLong
from exposure_check.domain.match import Match, MatchId, ReviewState
from exposure_check.domain.person import Person
from tests.unit.services.conftest import ASTRONAUT


@pytest.fixture
def match(session: Session, enrolled: Person, tmp_path: Path) -> Match:
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(ASTRONAUT, folder / "me.png")
    session.scanning.scan(enrolled.id, [folder])
    (found,) = session.review.matches(enrolled.id)
    return found


def test_a_decision_is_kept_and_can_be_undone_step_by_step(session: Session, match: Match) -> None:
    person_id = match.person_id
    session.review.decide(person_id, [match.id], ReviewState.MINE)
    session.review.decide(person_id, [match.id], ReviewState.NOT_ME)
    assert session.review.get(match.id).state is ReviewState.NOT_ME
    for expected in (ReviewState.MINE, ReviewState.UNREVIEWED):
        assert session.review.undo(person_id) is not None
        assert session.review.get(match.id).state is expected
    assert session.review.undo(person_id) is None


def test_a_decision_survives_a_rescan_also_of_a_moved_and_copied_file(session: Session, match: Match) -> None:
    session.review.decide(match.person_id, [match.id], ReviewState.MINE)
    original = Path(match.locations[0].locator)
    deeper = original.parent / "deeper"
    deeper.mkdir()
    shutil.copy(original, deeper / "copy.png")
    original.rename(deeper / "moved.png")
    session.scanning.scan(match.person_id, [original.parent])
    (after,) = session.review.matches(match.person_id)
    assert (after.id, after.state) == (match.id, ReviewState.MINE)
    assert {Path(place.locator).name for place in after.locations} >= {"copy.png", "moved.png"}


def test_the_numbers_follow_the_decisions(session: Session, match: Match) -> None:
    before = session.review.summary(match.person_id)
    assert (before.total, before.likely_unreviewed) == (1, 1)
    session.review.decide(match.person_id, [match.id], ReviewState.UNSURE)
    after = session.review.summary(match.person_id)
    assert (after.by_state[ReviewState.UNSURE], after.likely_unreviewed) == (1, 0)


def test_the_picture_is_made_from_the_file_where_it_is_now(session: Session, match: Match) -> None:
    picture = session.review.picture(match, covered=True, longest_side=300)
    assert max(picture.width, picture.height) == 300
    assert len(picture.rgb) == picture.width * picture.height * 3


def test_a_photo_that_is_gone_or_changed_is_not_shown(session: Session, match: Match) -> None:
    path = Path(match.locations[0].locator)
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(NoLocationLeft):
        session.review.picture(match, covered=True, longest_side=300)
    path.unlink()
    with pytest.raises(NoLocationLeft):
        session.review.picture(match, covered=True, longest_side=300)


def test_thumbnails_are_small_jpegs(session: Session, match: Match) -> None:
    thumbnail = session.review.thumbnail(match.id)
    assert thumbnail is not None
    assert thumbnail.startswith(b"\xff\xd8")
    assert len(thumbnail) < 60_000


def test_the_face_of_somebody_else_does_not_outlive_the_session(
    session: Session, match: Match, reopened: Callable[[], Session]
) -> None:
    session.review.decide(match.person_id, [match.id], ReviewState.NOT_ME)
    assert session.review.thumbnail(match.id) is not None, "a slip can be undone with the picture still there"
    again = reopened()
    try:
        assert again.review.thumbnail(match.id) is None
        assert again.review.get(match.id).state is ReviewState.NOT_ME
    finally:
        again.close()


def test_a_public_address_can_be_noted_and_removed(session: Session, match: Match) -> None:
    session.review.set_public_address(match.id, " https://example.org/me.jpg ")
    assert session.review.get(match.id).address == "https://example.org/me.jpg"
    session.review.set_public_address(match.id, "")
    assert session.review.get(match.id).address is None


@pytest.mark.parametrize(
    "address", ["me.jpg", "ftp://example.org/a", "https://", "https://exa mple.org", "https://[::1"]
)
def test_what_is_no_web_address_is_refused(session: Session, match: Match, address: str) -> None:
    with pytest.raises(InvalidAddress):
        session.review.set_public_address(match.id, address)
    assert session.review.get(match.id).address is None


def test_an_endless_address_is_refused(session: Session, match: Match) -> None:
    with pytest.raises(TooLong):
        session.review.set_public_address(match.id, "https://example.org/" + "a" * 2000)


def test_deciding_about_an_unknown_match_changes_nothing(session: Session, match: Match) -> None:
    with pytest.raises(NotFound):
        session.review.decide(match.person_id, [match.id, MatchId("unknown")], ReviewState.MINE)
    assert session.review.get(match.id).state is ReviewState.UNREVIEWED


def test_nearly_identical_pictures_are_reviewed_once_and_undone_together(
    session: Session, enrolled: Person, tmp_path: Path
) -> None:
    place = tmp_path / "sites"
    place.mkdir()
    with Image.open(ASTRONAUT) as opened:
        picture = opened.convert("RGB")
    for side in (512, 400, 300):
        picture.resize((side, side)).save(place / f"{side}.jpg")
    session.scanning.scan(enrolled.id, [place])
    first, second, third = session.review.matches(enrolled.id)
    assert (first.copies, second.copies, third.copies) == (2, 2, 2)
    session.review.decide(enrolled.id, [second.id], ReviewState.MINE)
    assert {match.state for match in session.review.matches(enrolled.id)} == {ReviewState.MINE}
    session.review.undo(enrolled.id)
    assert {match.state for match in session.review.matches(enrolled.id)} == {ReviewState.UNREVIEWED}


def test_a_copy_that_was_decided_otherwise_keeps_its_decision(
    session: Session, enrolled: Person, tmp_path: Path
) -> None:
    place = tmp_path / "sites"
    place.mkdir()
    with Image.open(ASTRONAUT) as opened:
        opened.convert("RGB").save(place / "first.jpg")
    session.scanning.scan(enrolled.id, [place])
    (first,) = session.review.matches(enrolled.id)
    session.review.decide(enrolled.id, [first.id], ReviewState.UNSURE)
    shutil.copy(ASTRONAUT, place / "second.png")
    session.scanning.scan(enrolled.id, [place])
    (fresh,) = session.review.matches(enrolled.id, ReviewState.UNREVIEWED)
    change = session.review.decide(enrolled.id, [fresh.id], ReviewState.MINE)
    assert [match_id for match_id, _ in change.before] == [fresh.id]
    assert session.review.get(first.id).state is ReviewState.UNSURE
