"""What a scan leaves behind, and what a rescan makes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exposure_check.domain.errors import NotFound
from exposure_check.domain.face import BoundingBox
from exposure_check.domain.match import Band, DecisionChange, Match, MatchId, ReviewState
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.scan import FileOutcome, KnownFile, ScanCounts, ScanId, ScanReport
from exposure_check.storage import recording
from exposure_check.storage.sql_vault import SqlVault
from tests.unit.storage.conftest import begin
from tests.unit.storage.samples import (
    FACE,
    OTHER_FACE,
    OTHER_PACK,
    PACK,
    THRESHOLDS,
    digest,
    hit,
    outcome,
    person,
    started,
)


def record(vault: SqlVault, scan_id: ScanId, *outcomes: FileOutcome, key: str = "key") -> int:
    return vault.scans.record(scan_id, key, outcomes, THRESHOLDS)


def matches(vault: SqlVault) -> list[Match]:
    return vault.matches.of_person(PersonId("owner"))


def only_match(vault: SqlVault) -> Match:
    (match,) = matches(vault)
    return match


def places(match: Match) -> list[str]:
    return [location.locator for location in match.locations]


def decide(vault: SqlVault, match: Match, state: ReviewState = ReviewState.MINE) -> None:
    vault.matches.decide(DecisionChange(f"d-{match.id}", match.person_id, ((match.id, match.state),), state, started()))


@pytest.fixture
def rescan(vault: SqlVault, scan_id: ScanId) -> ScanId:
    del scan_id
    return begin(vault, "scan-2", PersonId("owner"), hour=1)


def test_a_match_holds_what_the_worker_found(vault: SqlVault, scan_id: ScanId) -> None:
    found = outcome("/photos/a.jpg", "a", hit(0.7, FACE, b"jpeg of the owner"), leaks=("gps", "camera-serial"))
    assert record(vault, scan_id, found) == 1
    match = only_match(vault)
    assert (match.pack, match.sha256, match.box) == (PACK, found.analysis.sha256, FACE)
    assert (match.score, match.band, match.state) == (0.7, Band.LIKELY, ReviewState.UNREVIEWED)
    assert (match.width, match.height, match.inter_eye_px) == (640, 480, 42.0)
    assert (match.first_seen, match.leaks) == (started(), ("gps", "camera-serial"))
    assert places(match) == ["/photos/a.jpg"]
    assert vault.matches.get(match.id) == match
    assert vault.matches.thumbnail(match.id) == b"jpeg of the owner"


def test_a_match_has_an_id_that_can_be_typed(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, outcome("/a", "a", hit()))
    assert len(only_match(vault).id) == 12
    assert only_match(vault).id.isalnum()


@pytest.mark.parametrize(("score", "band"), [(0.6, Band.LIKELY), (0.5999, Band.POSSIBLE), (0.4, Band.POSSIBLE)])
def test_the_band_follows_from_the_thresholds(vault: SqlVault, scan_id: ScanId, score: float, band: Band) -> None:
    record(vault, scan_id, outcome("/a", "a", hit(score)))
    assert only_match(vault).band is band


def test_a_face_below_the_threshold_leaves_its_score_and_nothing_else(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, outcome("/a", "a", faces=3, scores=(0.31, 0.1, -0.02)))
    with vault._database.read() as connection:
        stored = {
            table: connection.exec_driver_sql(f'SELECT * FROM "{table}"').mappings().all()  # noqa: S608 - fixed names
            for table in ("file", "match", "thumbnail", "location", "reference")
        }
    (row,) = stored.pop("file")
    assert not any(stored.values())
    assert (row["faces"], row["scores"], row["best_score"]) == (3, "[0.31, 0.1, -0.02]", 0.31)
    assert set(row) == {
        *("id", "person_id", "locator", "scan_id", "scan_key", "unchanged", "size", "mtime_ns"),
        *("state", "reason", "sha256", "faces", "leaks", "origin_url", "published"),
        *("scores", "best_score", "kept_from"),
        # What the source says and the metadata tells: nothing of anybody's face.
        *("provenance", "retrieval", "disclosures", "seconds", "sampled"),
    }
    assert (row["provenance"], row["retrieval"], row["disclosures"]) == (None, None, "[]")


def test_a_match_knows_in_which_photos_there_are_other_faces(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, outcome("/a", "a", hit(), faces=3), outcome("/b", "b", hit(), faces=1))
    found = {match.locations[0].locator: match.has_other_faces for match in matches(vault)}
    assert found == {"/a": True, "/b": False}


def test_two_faces_in_a_picture_are_two_matches(vault: SqlVault, scan_id: ScanId) -> None:
    assert record(vault, scan_id, outcome("/a", "a", hit(0.7, FACE), hit(0.5, OTHER_FACE))) == 2
    first, second = matches(vault)
    assert (first.score, second.score) == (0.7, 0.5)
    assert first.group != second.group


def test_copies_of_a_picture_are_one_match_with_two_places(vault: SqlVault, scan_id: ScanId) -> None:
    assert record(vault, scan_id, outcome("/b", "x", hit()), outcome("/a", "x", hit())) == 1
    assert record(vault, scan_id, outcome("/c", "x", hit())) == 0
    assert places(only_match(vault)) == ["/a", "/b", "/c"]


def test_a_rescan_updates_the_match_and_keeps_its_id_and_decision(vault: SqlVault, rescan: ScanId) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "a", hit(0.7)))
    before = only_match(vault)
    decide(vault, before)
    shifted = BoundingBox(105, 105, 80, 80)
    assert record(vault, rescan, outcome("/a", "a", hit(0.5, shifted, b"newer thumbnail"))) == 0
    after = only_match(vault)
    assert (after.id, after.state, after.first_seen) == (before.id, ReviewState.MINE, before.first_seen)
    assert (after.score, after.band, after.box) == (0.5, Band.POSSIBLE, shifted)
    assert vault.matches.thumbnail(after.id) == b"newer thumbnail"


def test_the_same_face_found_by_another_pack_is_the_same_match(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, outcome("/a", "a", hit(0.7)))
    before = only_match(vault)
    decide(vault, before, ReviewState.NOT_ME)
    other = begin(vault, "scan-2", PersonId("owner"), OTHER_PACK, "other key", 1)
    assert record(vault, other, outcome("/a", "a", hit(0.9)), key="other key") == 0
    after = only_match(vault)
    assert (after.id, after.state, after.pack) == (before.id, ReviewState.NOT_ME, OTHER_PACK)


def test_a_face_elsewhere_in_the_picture_is_another_match(vault: SqlVault, rescan: ScanId) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "a", hit(0.7, FACE)))
    assert record(vault, rescan, outcome("/a", "a", hit(0.7, FACE), hit(0.6, OTHER_FACE))) == 1


def test_a_decision_survives_that_the_file_is_moved(vault: SqlVault, rescan: ScanId) -> None:
    record(vault, ScanId("scan-1"), outcome("/old", "a", hit()))
    decide(vault, only_match(vault))
    assert record(vault, rescan, outcome("/new", "a", hit())) == 0
    match = only_match(vault)
    assert match.state is ReviewState.MINE
    assert places(match) == ["/new", "/old"]


def test_a_decision_survives_that_the_content_vanishes_for_a_while(vault: SqlVault, rescan: ScanId) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "mine", hit()))
    decided = only_match(vault)
    decide(vault, decided)
    record(vault, rescan, outcome("/a", "another picture"))
    assert places(only_match(vault)) == []
    third = begin(vault, "scan-3", PersonId("owner"), hour=2)
    assert record(vault, third, outcome("/b", "mine", hit())) == 0
    assert (only_match(vault).id, places(only_match(vault))) == (decided.id, ["/b"])


def test_an_unreviewed_match_goes_away_with_its_last_place(vault: SqlVault, rescan: ScanId) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "x", hit()), outcome("/b", "x", hit()))
    record(vault, rescan, outcome("/a", "changed"))
    assert places(only_match(vault)) == ["/b"]
    record(vault, rescan, outcome("/b", "changed as well"))
    assert matches(vault) == []


def test_pictures_that_change_places_within_a_batch_keep_their_matches(vault: SqlVault, rescan: ScanId) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "x", hit()), outcome("/b", "y", hit(0.5)))
    before = {match.sha256: match.id for match in matches(vault)}
    assert record(vault, rescan, outcome("/a", "y", hit(0.5)), outcome("/b", "x", hit())) == 0
    assert {match.sha256: match.id for match in matches(vault)} == before
    assert [places(match) for match in matches(vault)] == [["/b"], ["/a"]]


def test_a_face_that_matches_no_longer_leaves_only_if_it_is_unreviewed(vault: SqlVault, rescan: ScanId) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "x", hit(0.7, FACE), hit(0.5, OTHER_FACE)))
    decided, _ = matches(vault)
    decide(vault, decided)
    record(vault, rescan, outcome("/a", "x"), key="stricter")
    assert (only_match(vault).id, places(only_match(vault))) == (decided.id, ["/a"])


def test_a_match_with_an_address_written_by_the_person_is_not_dropped(vault: SqlVault, rescan: ScanId) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "x", hit()))
    vault.matches.set_public_address(only_match(vault).id, "https://example.org/me")
    record(vault, rescan, outcome("/a", "changed"))
    assert only_match(vault).address == "https://example.org/me"


@pytest.mark.parametrize("reason", [Reason.NO_PERMISSION, Reason.WORKER_DIED, Reason.TIMED_OUT, Reason.INTERNAL])
def test_a_file_that_could_not_be_looked_at_keeps_its_matches(vault: SqlVault, rescan: ScanId, reason: Reason) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "x", hit()))
    record(vault, rescan, outcome("/a", None, state=FileState.FAILED, reason=reason, faces=0))
    assert places(only_match(vault)) == ["/a"]


@pytest.mark.parametrize("reason", [Reason.VANISHED, Reason.DAMAGED, Reason.EMPTY])
def test_a_file_that_is_not_that_picture_any_more_loses_its_matches(
    vault: SqlVault, rescan: ScanId, reason: Reason
) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "x", hit()))
    record(vault, rescan, outcome("/a", None, state=FileState.SKIPPED, reason=reason, faces=0))
    assert matches(vault) == []


def test_another_persons_scan_of_the_same_picture_is_theirs(vault: SqlVault, scan_id: ScanId) -> None:
    vault.people.add(person("friend", is_owner=False))
    friends = begin(vault, "scan-f", PersonId("friend"))
    record(vault, scan_id, outcome("/a", "x", hit()))
    assert record(vault, friends, outcome("/a", "x", hit())) == 1
    assert vault.scans.known(PersonId("friend"), "key", ["/a"]).keys() == {"/a"}
    assert len(matches(vault)) == len(vault.matches.of_person(PersonId("friend"))) == 1


def test_known_files_are_those_analysed_under_the_same_key(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, outcome("/a", "a", hit(), faces=2, size=77), outcome("/b", "b"))
    owner = PersonId("owner")
    mtime = 1_700_000_000_000_000_001
    known = KnownFile(77, mtime, FileState.MATCH, 2, digest("a"), (), (0.7,), kept_from=0.4)
    assert vault.scans.known(owner, "key", ["/a", "/none"]) == {"/a": known}
    assert vault.scans.known_by_size(owner, "key", [77, 78]) == [known]
    assert vault.scans.known_by_size(owner, "another key", [77]) == []
    assert vault.scans.known(owner, "another key", ["/a"]) == {}
    record(vault, scan_id, outcome("/a", "a"), key="another key")
    assert vault.scans.known(owner, "key", ["/a"]) == {}


def test_touched_files_are_counted_to_the_new_scan_as_unchanged(vault: SqlVault, rescan: ScanId) -> None:
    first = ScanId("scan-1")
    record(vault, first, outcome("/a", "a", hit()), outcome("/b", "b"), outcome("/c", "c"))
    vault.scans.touch(rescan, ["/a", "/b", "/never seen"])
    record(vault, rescan, outcome("/new", "n"))
    vault.scans.touch(rescan, ["/new"])
    assert vault.scans.counts(rescan) == ScanCounts({FileState.MATCH: 1, FileState.NO_MATCH: 2}, unchanged=2)
    assert [file.locator for file in vault.scans.files(rescan)] == ["/a", "/b", "/new"]
    assert [file.locator for file in vault.scans.files(first)] == ["/c"]


def test_more_files_than_fit_in_one_statement_are_known_and_touched(vault: SqlVault, rescan: ScanId) -> None:
    locators = [f"/photos/{number:05}.jpg" for number in range(3 * recording.PAGE + 1)]
    record(vault, ScanId("scan-1"), *(outcome(locator, locator) for locator in locators))
    assert list(vault.scans.known(PersonId("owner"), "key", locators)) == locators
    vault.scans.touch(rescan, locators)
    assert vault.scans.counts(rescan).unchanged == len(locators)
    assert [file.locator for file in vault.scans.files(rescan)] == locators


@pytest.mark.parametrize(
    "locator", ["/photos/caf\udce9\udcff.jpg", "/photos/日本/😀.png", "/" + "x" * 5000, "/a\nb\x1b[31m"]
)
def test_any_file_name_comes_back_as_it_went_in(vault: SqlVault, scan_id: ScanId, locator: str) -> None:
    record(vault, scan_id, outcome(locator, "x", hit()))
    assert places(only_match(vault)) == [locator]
    assert [file.locator for file in vault.scans.files(scan_id)] == [locator]
    assert set(vault.scans.known(PersonId("owner"), "key", [locator])) == {locator}


def test_a_file_report_names_the_best_face(vault: SqlVault, scan_id: ScanId) -> None:
    record(
        vault,
        scan_id,
        outcome("/a", "a", hit(0.7, FACE), hit(0.5, OTHER_FACE), leaks=("gps",)),
        outcome("/b", None, state=FileState.UNREADABLE, reason=Reason.DAMAGED, faces=0),
    )
    first, second = vault.scans.files(scan_id)
    assert first.best is not None
    assert (first.best.score, first.best.band, first.best.box) == (0.7, Band.LIKELY, FACE)
    assert vault.matches.get(first.best.match_id).box == FACE
    assert (first.state, first.faces, first.leaks) == (FileState.MATCH, 2, ("gps",))
    assert (second.state, second.reason, second.best) == (FileState.UNREADABLE, Reason.DAMAGED, None)


def test_the_latest_report_is_that_of_the_newest_scan_that_ended(vault: SqlVault, rescan: ScanId) -> None:
    owner, first = PersonId("owner"), ScanId("scan-1")
    assert vault.scans.latest(owner) is None
    record(vault, first, outcome("/a", "a", hit()))
    report = ScanReport(
        scan_id=first,
        person_id=owner,
        pack=PACK,
        thresholds=THRESHOLDS,
        counts=vault.scans.counts(first),
        faces_seen=2,
        new_matches=1,
        started_at=started(),
        seconds=1.5,
        stopped=True,
        locations=("/photos \udcff",),
    )
    vault.scans.finish(report)
    vault.scans.touch(rescan, ["/a"])
    assert vault.scans.latest(owner) == report
    assert vault.scans.counts(first) == report.counts
    assert vault.scans.counts(first).total == 1


def test_an_unknown_scan_is_not_found(vault: SqlVault) -> None:
    nobody = ScanId("none")
    for use in (
        lambda: record(vault, nobody, outcome("/a", "a")),
        lambda: vault.scans.touch(nobody, ["/a"]),
        lambda: vault.scans.counts(nobody),
        lambda: list(vault.scans.files(nobody)),
    ):
        with pytest.raises(NotFound):
            use()


def test_an_empty_batch_changes_nothing(vault: SqlVault, scan_id: ScanId) -> None:
    assert record(vault, scan_id) == 0
    vault.scans.touch(scan_id, [])
    assert vault.scans.known(PersonId("owner"), "key", []) == {}
    assert vault.scans.counts(scan_id).total == 0


def test_a_batch_that_fails_half_way_leaves_nothing(
    vault: SqlVault, scan_id: ScanId, monkeypatch: pytest.MonkeyPatch
) -> None:
    repeated = iter(["same-id", "same-id"])
    monkeypatch.setattr(vault.scans, "_new_id", lambda: MatchId(next(repeated)))
    with pytest.raises(Exception, match="UNIQUE"):
        record(vault, scan_id, outcome("/a", "a", hit()), outcome("/b", "b", hit()))
    assert matches(vault) == []
    assert list(vault.scans.files(scan_id)) == []


def test_a_copy_of_known_content_is_located_where_the_original_is(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, outcome("/a", "x", hit()))
    copy = outcome("/b", "x", state=FileState.MATCH, scores=(0.7,), same_content=True)
    assert record(vault, scan_id, copy) == 0
    assert places(only_match(vault)) == ["/a", "/b"]
    assert [file.best is not None for file in vault.scans.files(scan_id)] == [True, True]


def test_the_same_face_in_nearly_the_same_picture_is_one_group(vault: SqlVault, scan_id: ScanId) -> None:
    picture, saved_again, other = 0x7ACE_0F0F_1234_5678, 0x7ACE_0F0F_1234_567B, -0x7ACE_0F0F_1234_5678
    record(vault, scan_id, outcome("/a", "a", hit(0.7, FACE), hit(0.5, OTHER_FACE), perceptual_hash=picture))
    record(
        vault,
        scan_id,
        outcome("/b", "b", hit(0.69, FACE), perceptual_hash=saved_again),
        outcome("/c", "c", hit(0.68, FACE), perceptual_hash=other),
        outcome("/d", "d", hit(0.67, FACE), perceptual_hash=saved_again),
        outcome("/e", "e", hit(0.66, FACE)),
    )
    first, again, different, third, without_hash, other_face = matches(vault)
    assert first.group == again.group == third.group
    assert len({first.group, different.group, without_hash.group, other_face.group}) == 4


def test_faces_in_different_pictures_of_one_file_are_different_matches(vault: SqlVault, scan_id: ScanId) -> None:
    later = replace(hit(0.6), frame=3)
    assert record(vault, scan_id, outcome("/a.gif", "a", hit(0.7), later)) == 2
    assert [match.frame for match in matches(vault)] == [0, 3]
    assert record(vault, scan_id, outcome("/a.gif", "a", later)) == 0
    assert [match.frame for match in matches(vault)] == [3]


def test_at_the_end_matches_below_the_final_threshold_leave_with_their_pictures(
    vault: SqlVault, scan_id: ScanId
) -> None:
    record(
        vault,
        scan_id,
        outcome("/a", "a", hit(0.7)),
        outcome("/b", "b", hit(0.45)),
        outcome("/c", "c", hit(0.44)),
        outcome("/d", "d", hit(0.43)),
    )
    decided = next(match for match in matches(vault) if match.score == 0.44)
    addressed = next(match for match in matches(vault) if match.score == 0.43)
    decide(vault, decided)
    vault.matches.set_public_address(addressed.id, "https://example.org/me")
    final = replace(THRESHOLDS, possible=0.5, likely=0.8)
    assert vault.scans.settle(scan_id, final) == 1
    left = {match.score: match for match in matches(vault)}
    assert set(left) == {0.7, 0.44, 0.43}
    assert left[0.7].band is Band.POSSIBLE
    with vault._database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM thumbnail").scalar() == 3
    assert [file.state for file in vault.scans.files(scan_id)] == [
        *(FileState.MATCH, FileState.NO_MATCH, FileState.MATCH, FileState.MATCH)
    ]
    assert all(known.kept_from == 0.5 for known in vault.scans.known(PersonId("owner"), "key", ["/a", "/b"]).values())


def test_settling_one_scan_leaves_the_matches_of_another_alone(vault: SqlVault, rescan: ScanId) -> None:
    record(vault, ScanId("scan-1"), outcome("/a", "a", hit(0.45)))
    record(vault, rescan, outcome("/b", "b", hit(0.45)))
    assert vault.scans.settle(rescan, replace(THRESHOLDS, possible=0.5)) == 1
    assert places(only_match(vault)) == ["/a"]


def test_photos_whose_faces_become_hits_by_a_lower_threshold_are_named(vault: SqlVault, scan_id: ScanId) -> None:
    record(
        vault,
        scan_id,
        outcome("/far", "a", scores=(0.2, 0.1)),
        outcome("/close", "b", scores=(0.38, 0.1)),
        outcome("/second face", "c", hit(0.7), scores=(0.7, 0.39)),
        outcome("/kept", "d", hit(0.41), scores=(0.41,)),
        outcome("/looser before", "e", scores=(0.38,), kept_from=0.3),
    )
    assert [ref.locator for ref in vault.scans.fell_short(scan_id, 0.36)] == ["/close", "/second face"]
    assert list(vault.scans.fell_short(scan_id, 0.4)) == []
