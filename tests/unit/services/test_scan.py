"""Every file ends in one counted state."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from exposure_check.bootstrap import Session
from exposure_check.domain.errors import NoReference, NoSuchFile
from exposure_check.domain.match import Band, ReviewState
from exposure_check.domain.person import Person
from exposure_check.domain.photo import FileState, MatchThresholds, PhotoAnalysis, PhotoRef, Reason
from exposure_check.services.scan_run import JOBS_PER_WORKER, ScanProgress, ScanRun
from tests.samples import same_person, strangers
from tests.unit.services.conftest import ASTRONAUT, COFFEE, GROUP


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six files, one for each of six states."""
    place = tmp_path / "photos"
    (place / "deeper").mkdir(parents=True)
    shutil.copy(ASTRONAUT, place / "me.png")
    shutil.copy(GROUP, place / "deeper" / "others.jpg")
    shutil.copy(COFFEE, place / "coffee.png")
    (place / "cut.jpg").write_bytes(GROUP.read_bytes()[:9000])
    (place / "empty.jpg").touch()
    (place / "letter.txt").write_text("hello")
    return place


def _states(session: Session, scan_id: str) -> dict[str, FileState]:
    from exposure_check.domain.scan import ScanId

    return {Path(file.locator).name: file.state for file in session.scanning.files(ScanId(scan_id))}


def test_every_file_ends_in_one_counted_state(session: Session, enrolled: Person, folder: Path) -> None:
    report = session.scanning.scan(enrolled.id, [folder])
    assert _states(session, report.scan_id) == {
        "me.png": FileState.MATCH,
        "others.jpg": FileState.NO_MATCH,
        "coffee.png": FileState.NO_FACE,
        "cut.jpg": FileState.UNREADABLE,
        "empty.jpg": FileState.UNREADABLE,
        "letter.txt": FileState.SKIPPED,
    }
    assert report.counts.total == 6
    assert report.new_matches == 1
    assert report.faces_seen == 7
    (match,) = session.review.matches(enrolled.id)
    assert match.band is Band.LIKELY
    assert match.state is ReviewState.UNREVIEWED


def test_reasons_are_kept_with_the_files(session: Session, enrolled: Person, folder: Path) -> None:
    report = session.scanning.scan(enrolled.id, [folder])
    reasons = {Path(file.locator).name: file.reason for file in session.scanning.files(report.scan_id)}
    assert reasons["empty.jpg"] is Reason.EMPTY
    assert reasons["cut.jpg"] is Reason.DAMAGED
    assert reasons["me.png"] is None


def test_unchanged_files_are_counted_again_and_not_analysed_again(
    session: Session, enrolled: Person, folder: Path
) -> None:
    first = session.scanning.scan(enrolled.id, [folder])
    states = _states(session, first.scan_id)
    second = session.scanning.scan(enrolled.id, [folder])
    photos = 5  # the text file is refused by the folder anew each time
    assert (first.counts.unchanged, second.counts.unchanged) == (0, photos)
    assert second.counts.by_state == first.counts.by_state
    assert second.faces_seen == first.faces_seen
    assert second.new_matches == 0
    assert _states(session, second.scan_id) == states


def test_a_changed_file_is_analysed_again(session: Session, enrolled: Person, folder: Path) -> None:
    session.scanning.scan(enrolled.id, [folder])
    shutil.copy(COFFEE, folder / "me.png")
    report = session.scanning.scan(enrolled.id, [folder])
    assert report.counts[FileState.MATCH] == 0
    assert report.counts.unchanged == 4
    assert session.review.matches(enrolled.id) == []


def test_another_reference_makes_everything_new(session: Session, enrolled: Person, folder: Path) -> None:
    session.scanning.scan(enrolled.id, [folder])
    (offered,) = session.enrolment.enrol(enrolled.id, [GROUP])
    session.enrolment.choose(enrolled.id, offered, 0)
    assert session.scanning.scan(enrolled.id, [folder]).counts.unchanged == 0


def test_locations_inside_each_other_offer_a_file_once(session: Session, enrolled: Person, folder: Path) -> None:
    report = session.scanning.scan(enrolled.id, [folder / "deeper", folder, folder / "me.png", folder])
    assert report.counts.total == 6


def test_a_single_photo_can_be_scanned(session: Session, enrolled: Person, folder: Path) -> None:
    report = session.scanning.scan(enrolled.id, [folder / "me.png"])
    assert (report.counts.total, report.counts[FileState.MATCH]) == (1, 1)


def test_stop_keeps_what_is_done(session: Session, enrolled: Person, tmp_path: Path) -> None:
    place = tmp_path / "many"
    place.mkdir()
    content = GROUP.read_bytes()
    for number in range(60):
        (place / f"{number:02}.jpg").write_bytes(content + bytes([number]))
    told: list[ScanProgress] = []
    report = session.scanning.scan(
        enrolled.id, [place], progress=told.append, is_cancelled=lambda: bool(told) and told[-1].done >= 5
    )
    assert report.stopped
    assert 5 <= report.counts.total < 60
    assert len(list(session.scanning.files(report.scan_id))) == report.counts.total
    again = session.scanning.scan(enrolled.id, [place])
    assert not again.stopped
    assert again.counts.total == 60
    assert again.counts.unchanged == report.counts.total


def test_progress_ends_with_the_whole_count(session: Session, enrolled: Person, folder: Path) -> None:
    told: list[ScanProgress] = []
    session.scanning.scan(enrolled.id, [folder], progress=told.append)
    assert (told[-1].done, told[-1].total, told[-1].matches) == (6, 6, 1)
    assert all(step.total == 6 for step in told)


def test_a_missing_place_is_said_before_anything_is_scanned(session: Session, enrolled: Person, folder: Path) -> None:
    with pytest.raises(NoSuchFile):
        session.scanning.scan(enrolled.id, [folder, folder / "missing"])
    assert session.scanning.latest(enrolled.id) is None


def test_without_a_reference_there_is_nothing_to_compare_with(session: Session, owner: Person, folder: Path) -> None:
    with pytest.raises(NoReference):
        session.scanning.scan(owner.id, [folder])


def test_a_smaller_false_alarm_budget_never_lowers_the_threshold(
    session: Session, enrolled: Person, folder: Path
) -> None:
    reports = [
        session.scanning.scan(enrolled.id, [folder], false_alarms=budget) for budget in (5000.0, 1.0, 0.01, 0.0001)
    ]
    scores = [report.thresholds.possible for report in reports]
    rates = [report.thresholds.possible_fmr for report in reports]
    assert scores == sorted(scores)
    assert rates == sorted(rates, reverse=True)
    assert all(report.expected_false_alarms <= 1.0 for report in reports[1:])


def test_every_remembered_place_keeps_the_numbers_of_its_own_newest_scan(
    session: Session, enrolled: Person, folder: Path
) -> None:
    outer = session.scanning.add_source(enrolled.id, folder)
    inner = session.scanning.add_source(enrolled.id, folder / "deeper")
    fresh = session.scanning.add_source(enrolled.id, folder.parent)
    session.scanning.scan(enrolled.id, [folder])
    of_outer = session.scanning.scan(enrolled.id, [folder])
    of_inner = session.scanning.scan(enrolled.id, [folder / "deeper"])
    found = session.scanning.sources_with_reports(enrolled.id)
    assert found == [(outer, of_outer), (inner, of_inner), (fresh, None)]


def test_remembered_places_are_listed_once_and_can_be_forgotten(
    session: Session, enrolled: Person, folder: Path
) -> None:
    entry = session.scanning.add_source(enrolled.id, folder)
    assert session.scanning.add_source(enrolled.id, folder / ".." / folder.name) == entry
    assert session.scanning.sources(enrolled.id) == [entry]
    session.scanning.remove_source(entry)
    assert session.scanning.sources(enrolled.id) == []


def test_matches_and_the_last_report_are_there_after_the_vault_was_closed(
    session: Session, enrolled: Person, folder: Path, reopened: Callable[[], Session]
) -> None:
    report = session.scanning.scan(enrolled.id, [folder])
    before = session.review.matches(enrolled.id)
    again = reopened()
    try:
        assert again.review.matches(enrolled.id) == before
        assert again.scanning.latest(enrolled.id) == report
    finally:
        again.close()


def test_a_person_is_found_in_other_photos_of_other_days_and_a_stranger_is_not(
    session: Session, owner: Person, tmp_path: Path
) -> None:
    reference, *others = same_person()
    session.enrolment.enrol(owner.id, [reference])
    place = tmp_path / "years"
    place.mkdir()
    for photo in (*others, strangers()[0]):
        shutil.copy(photo, place)
    report = session.scanning.scan(owner.id, [place])
    states = _states(session, report.scan_id)
    assert states == {others[0].name: FileState.MATCH, others[1].name: FileState.MATCH, "biden.jpg": FileState.NO_MATCH}
    assert {match.band for match in session.review.matches(owner.id)} == {Band.LIKELY}


def test_a_copy_of_a_photo_is_known_by_its_content_and_the_match_has_both_places(
    session: Session, enrolled: Person, folder: Path
) -> None:
    session.scanning.scan(enrolled.id, [folder])
    shutil.copy(folder / "me.png", folder / "copy of me.png")
    (folder / "deeper" / "others.jpg").rename(folder / "moved.jpg")
    report = session.scanning.scan(enrolled.id, [folder])
    assert (report.counts.total, report.counts[FileState.MATCH], report.counts[FileState.NO_MATCH]) == (7, 2, 1)
    assert report.faces_seen == 8
    (match,) = session.review.matches(enrolled.id)
    assert {Path(place.locator).name for place in match.locations} == {"copy of me.png", "me.png"}
    assert [file.faces for file in session.scanning.files(report.scan_id)].count(6) == 1


def test_copies_within_one_scan_are_analysed_once(
    session: Session, enrolled: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "five sites"
    place.mkdir()
    for number in range(40):
        shutil.copy(ASTRONAUT if number % 2 else GROUP, place / f"{number:02}.jpg")
    known: list[bool] = []
    take = ScanRun._settle

    def watched(run: ScanRun, source: str, ref: PhotoRef, analysis: PhotoAnalysis, kept_from: float) -> None:
        known.append(analysis.same_content)
        take(run, source, ref, analysis, kept_from)

    monkeypatch.setattr(ScanRun, "_settle", watched)
    report = session.scanning.scan(enrolled.id, [place])
    assert (report.counts[FileState.MATCH], report.counts[FileState.NO_MATCH]) == (20, 20)
    # Those that were handed out before the first answer came back are looked at as well.
    assert known.count(False) <= session.analyser.workers * JOBS_PER_WORKER + 2
    (match,) = session.review.matches(enrolled.id)
    assert len(match.locations) == 20


def test_the_same_picture_in_another_size_is_in_the_same_group(
    session: Session, enrolled: Person, tmp_path: Path
) -> None:
    place = tmp_path / "sites"
    place.mkdir()
    with Image.open(ASTRONAUT) as opened:
        picture = opened.convert("RGB")
    picture.save(place / "original.png")
    picture.resize((300, 300)).save(place / "small.jpg", quality=60)
    picture.crop((100, 0, 400, 300)).save(place / "cropped.jpg")
    session.scanning.scan(enrolled.id, [place])
    by_name = {Path(match.locations[0].locator).name: match for match in session.review.matches(enrolled.id)}
    assert len(by_name) == 3
    assert by_name["original.png"].group == by_name["small.jpg"].group != by_name["cropped.jpg"].group


def test_another_budget_changes_the_matches_without_a_new_analysis(
    session: Session, owner: Person, tmp_path: Path
) -> None:
    place = _one_photo_of_another_day(session, owner, tmp_path)
    first = session.scanning.scan(owner.id, [place])
    strict = session.scanning.scan(owner.id, [place], false_alarms=1e-9)
    again = session.scanning.scan(owner.id, [place])
    assert first.thresholds.possible < strict.thresholds.possible
    assert strict.counts.unchanged == again.counts.unchanged == 1
    assert (again.counts.by_state, again.thresholds) == (first.counts.by_state, first.thresholds)


def test_a_match_below_the_final_threshold_leaves_and_comes_back_with_a_looser_one(
    session: Session, owner: Person, tmp_path: Path
) -> None:
    place = _one_photo_of_another_day(session, owner, tmp_path)
    session.scanning.scan(owner.id, [place])
    (match,) = session.review.matches(owner.id)
    with thresholds_of(MatchThresholds(match.score + 0.01, 0.99, 1e-4, 1e-5)):
        report = session.scanning.scan(owner.id, [place])
    assert (report.counts.unchanged, report.counts[FileState.NO_MATCH]) == (1, 1)
    assert session.review.matches(owner.id) == []
    with thresholds_of(MatchThresholds(match.score, 0.99, 1e-3, 1e-5)):
        report = session.scanning.scan(owner.id, [place])
    assert (report.counts.unchanged, report.counts[FileState.MATCH], report.new_matches) == (0, 1, 1)
    assert [match.band for match in session.review.matches(owner.id)] == [Band.POSSIBLE]


def test_photos_judged_by_a_threshold_that_proves_too_strict_are_looked_at_again(
    session: Session, owner: Person, tmp_path: Path
) -> None:
    place = _one_photo_of_another_day(session, owner, tmp_path)
    session.scanning.scan(owner.id, [place])
    (match,) = session.review.matches(owner.id)
    strict = MatchThresholds(match.score + 0.01, 0.99, 1e-4, 1e-5)
    loose = MatchThresholds(match.score - 0.01, 0.99, 1e-3, 1e-5)
    (photo,) = place.iterdir()
    photo.write_bytes(photo.read_bytes() + b"one byte more makes it a new file")
    with thresholds_of(strict, final=loose):
        report = session.scanning.scan(owner.id, [place])
    assert (report.thresholds, report.counts[FileState.MATCH], report.counts.total) == (loose, 1, 1)
    (again,) = session.review.matches(owner.id)
    assert again.id != match.id
    assert session.review.thumbnail(again.id) is not None


def _one_photo_of_another_day(session: Session, owner: Person, tmp_path: Path) -> Path:
    reference, other, _ = same_person()
    session.enrolment.enrol(owner.id, [reference])
    place = tmp_path / "one"
    place.mkdir()
    shutil.copy(other, place)
    return place


@contextmanager
def thresholds_of(given: MatchThresholds, final: MatchThresholds | None = None) -> Iterator[None]:
    """Scans take these thresholds; ``final`` once all faces are counted. For scores that fall between them by
    design."""

    def thresholds(run: ScanRun, faces: int) -> MatchThresholds:
        return final if final is not None and run.states and faces == run.faces else given

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ScanRun, "_thresholds_for", thresholds)
        yield
