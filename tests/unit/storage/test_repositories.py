"""People, references, decisions and cases come back as they were stored."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, datetime

import pytest
from sqlalchemy import update

from exposure_check.domain.case import CaseEvent, CaseId, EventKind
from exposure_check.domain.errors import NotFound
from exposure_check.domain.face import ReferenceId
from exposure_check.domain.match import DecisionChange, Match, MatchId, ReviewState
from exposure_check.domain.person import PersonId
from exposure_check.domain.scan import ScanId
from exposure_check.storage import schema
from exposure_check.storage.sql_vault import SqlVault
from tests.unit.storage.samples import (
    FACE,
    OTHER_FACE,
    OTHER_PACK,
    PACK,
    THRESHOLDS,
    case,
    hit,
    letter,
    outcome,
    permission,
    person,
    reference,
    started,
)

OWNER = PersonId("owner")


def test_a_person_comes_back_as_stored(vault: SqlVault) -> None:
    helped = person("friend", permission=permission(), is_owner=False)
    vault.people.add(helped)
    vault.people.add(person())
    assert vault.people.get(PersonId("friend")) == helped
    assert vault.people.all() == [person(), helped]


def test_a_person_can_be_changed_and_their_permission_withdrawn(vault: SqlVault) -> None:
    vault.people.add(person(permission=permission()))
    changed = replace(person(), name="Z.", email=None, birth_date=None, aliases=(), permission=None)
    vault.people.replace(changed)
    assert vault.people.get(OWNER) == changed


def test_changing_a_person_keeps_their_references(vault: SqlVault, owner: PersonId) -> None:
    vault.references.add(reference())
    vault.people.replace(replace(person(), name="Z."))
    assert vault.references.of_person(owner) == [reference()]


def test_references_come_back_as_stored_and_by_pack(vault: SqlVault, owner: PersonId) -> None:
    vault.references.add(reference())
    vault.references.add(reference("ref-2", pack=OTHER_PACK))
    assert vault.references.of_person(owner) == [reference(), reference("ref-2", pack=OTHER_PACK)]
    assert vault.references.of_person(owner, PACK) == [reference()]


def test_a_reference_stored_before_covers_were_measured_counts_as_uncovered(vault: SqlVault, owner: PersonId) -> None:
    vault.references.add(reference())
    figures = asdict(reference().quality)
    for later in ("pitch_degrees", "eye_light", "mouth_contrast", "mouth_colour"):
        del figures[later]
    with vault._database.write() as connection:
        connection.execute(update(schema.reference).values(quality=figures))
    (loaded,) = vault.references.of_person(owner)
    assert loaded == reference()
    assert (loaded.quality.eye_light, loaded.quality.mouth_colour) == (1.0, 0.0)


def test_removing_a_reference_can_be_undone(vault: SqlVault, owner: PersonId) -> None:
    vault.references.add(reference())
    vault.references.remove(ReferenceId("ref-1"))
    assert vault.references.of_person(owner) == []
    vault.references.add(reference())
    assert vault.references.of_person(owner) == [reference()]


def test_a_time_without_a_zone_is_a_mistake(vault: SqlVault) -> None:
    with pytest.raises(Exception, match="without a time zone"):
        vault.people.add(replace(person(), created_at=datetime(2026, 1, 1)))  # noqa: DTZ001 - the mistake
    assert vault.people.all() == []


@pytest.fixture
def two(vault: SqlVault, scan_id: ScanId) -> list[Match]:
    vault.scans.record(scan_id, "key", [outcome("/a", "a", hit(0.7, FACE), hit(0.5, OTHER_FACE))], THRESHOLDS)
    return vault.matches.of_person(OWNER)


def change(name: str, *matches: Match, after: ReviewState) -> DecisionChange:
    return DecisionChange(name, OWNER, tuple((match.id, match.state) for match in matches), after, started())


def states(vault: SqlVault) -> list[ReviewState]:
    return [match.state for match in vault.matches.of_person(OWNER)]


def test_a_decision_applies_to_all_its_matches_and_is_logged(vault: SqlVault, two: list[Match]) -> None:
    decided = change("d1", *two, after=ReviewState.MINE)
    vault.matches.decide(decided)
    assert states(vault) == [ReviewState.MINE, ReviewState.MINE]
    assert vault.matches.last_change(OWNER) == decided


def test_undo_goes_back_step_by_step(vault: SqlVault, two: list[Match]) -> None:
    vault.matches.decide(change("d1", *two, after=ReviewState.MINE))
    again = vault.matches.of_person(OWNER)
    vault.matches.decide(change("d2", again[0], after=ReviewState.NOT_ME))
    vault.matches.undo("d2")
    assert states(vault) == [ReviewState.MINE, ReviewState.MINE]
    last = vault.matches.last_change(OWNER)
    assert last is not None
    vault.matches.undo(last.id)
    assert states(vault) == [ReviewState.UNREVIEWED, ReviewState.UNREVIEWED]
    assert vault.matches.last_change(OWNER) is None
    with pytest.raises(NotFound):
        vault.matches.undo("d1")


def test_undoing_an_older_decision_leaves_the_newer_one(vault: SqlVault, two: list[Match]) -> None:
    vault.matches.decide(change("d1", *two, after=ReviewState.MINE))
    again = vault.matches.of_person(OWNER)
    vault.matches.decide(change("d2", again[0], after=ReviewState.NOT_ME))
    vault.matches.undo("d1")
    assert states(vault) == [ReviewState.NOT_ME, ReviewState.UNREVIEWED]


def test_a_decision_about_an_unknown_match_changes_nothing(vault: SqlVault, two: list[Match]) -> None:
    wrong = replace(two[1], id=MatchId("unknown"))
    with pytest.raises(NotFound):
        vault.matches.decide(change("d1", two[0], wrong, after=ReviewState.MINE))
    assert states(vault) == [ReviewState.UNREVIEWED, ReviewState.UNREVIEWED]
    assert vault.matches.last_change(OWNER) is None


def test_nobody_decides_about_the_matches_of_another_person(vault: SqlVault, two: list[Match]) -> None:
    vault.people.add(person("friend", is_owner=False))
    theirs = replace(change("d1", two[0], after=ReviewState.MINE), person_id=PersonId("friend"))
    with pytest.raises(NotFound):
        vault.matches.decide(theirs)


def test_matches_are_listed_by_state_and_summed_up(vault: SqlVault, two: list[Match]) -> None:
    assert vault.matches.summary(OWNER).likely_unreviewed == 1
    vault.matches.decide(change("d1", two[0], after=ReviewState.UNSURE))
    assert [match.id for match in vault.matches.of_person(OWNER, ReviewState.UNSURE)] == [two[0].id]
    assert [match.id for match in vault.matches.of_person(OWNER, ReviewState.UNREVIEWED)] == [two[1].id]
    summary = vault.matches.summary(OWNER)
    assert summary.by_state == {ReviewState.UNSURE: 1, ReviewState.UNREVIEWED: 1}
    assert (summary.total, summary.likely_unreviewed) == (2, 0)


def test_a_case_comes_back_with_its_history_and_letter(vault: SqlVault, owner: PersonId) -> None:
    vault.cases.add(case(), letter())
    vault.cases.append(CaseId("case-1"), CaseEvent(EventKind.DRAFTED, date(2026, 11, 1), "again"))
    stored = vault.cases.get(CaseId("case-1"))
    assert stored == replace(case(), events=(*case().events, CaseEvent(EventKind.DRAFTED, date(2026, 11, 1), "again")))
    assert vault.cases.all() == vault.cases.all(owner) == [stored]
    assert vault.cases.letter(CaseId("case-1")) == letter()


def test_cases_are_listed_newest_first_and_by_person(vault: SqlVault, owner: PersonId) -> None:
    vault.people.add(person("friend", is_owner=False))
    older, newer, theirs = case("c1"), case("c2", hour=1), case("c3", "friend")
    for each in (older, newer, theirs):
        vault.cases.add(each, letter())
    assert vault.cases.all(owner) == [newer, older]
    assert vault.cases.all(PersonId("friend")) == [theirs]


def test_what_does_not_exist_is_not_found(vault: SqlVault) -> None:
    event = CaseEvent(EventKind.DRAFTED, date(2026, 11, 1))
    for use in (
        lambda: vault.people.get(PersonId("x")),
        lambda: vault.people.replace(person("x")),
        lambda: vault.references.remove(ReferenceId("x")),
        lambda: vault.matches.get(MatchId("x")),
        lambda: vault.matches.set_public_address(MatchId("x"), None),
        lambda: vault.cases.get(CaseId("x")),
        lambda: vault.cases.letter(CaseId("x")),
        lambda: vault.cases.append(CaseId("x"), event),
    ):
        with pytest.raises(NotFound):
            use()
