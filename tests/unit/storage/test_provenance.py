"""What a source says about a photo, what the photo gives away and when a face appears in a film come back as stored."""

from __future__ import annotations

from dataclasses import replace

from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.match import ReviewState, disclosures_of
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import Appearance, FileState
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance, Retrieval
from exposure_check.domain.scan import FileOutcome, ScanId
from exposure_check.storage.sql_vault import SqlVault
from tests.unit.storage.samples import hit, outcome, started
from tests.unit.storage.test_scans import only_match, record

PLACE = Disclosure(DisclosureKind.GPS, "48.8584, 2.2945", FoundIn.EXIF)
NAME = Disclosure(DisclosureKind.PERSON_NAMES, "Zoë", FoundIn.EXPORT)
SAID = Provenance(
    Platform.INSTAGRAM, Occasion.POST, Audience.LIMITED, "ann", "At the lake", NoAddress.NOT_IN_EXPORT, (NAME,)
)
FETCHED = Retrieval(
    "https://ann.example/",
    "http://ann.example/1",
    "https://ann.example/1",
    200,
    started(),
    "a",
)


def told(offered: FileOutcome) -> FileOutcome:
    analysis = replace(offered.analysis, disclosures=(PLACE,), leaks=("gps",))
    return replace(offered, ref=replace(offered.ref, provenance=SAID, retrieval=FETCHED), analysis=analysis)


def test_a_place_of_a_match_says_where_it_comes_from_and_what_it_gives_away(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, told(outcome("/a", "a", hit())))
    (place,) = only_match(vault).locations
    assert (place.provenance, place.retrieval, place.disclosures) == (SAID, FETCHED, (PLACE,))
    assert place.given_away == (PLACE, NAME)


def test_the_files_of_a_scan_say_it_too(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, told(outcome("/a", "a", hit())))
    (file,) = vault.scans.files(scan_id)
    assert file.state is FileState.MATCH
    assert (file.provenance, file.retrieval, file.disclosures) == (SAID, FETCHED, (PLACE,))
    assert (file.seconds, file.sampled) == (None, False)


def test_a_face_in_a_film_says_when_it_is_seen(vault: SqlVault, scan_id: ScanId) -> None:
    seen = Appearance(1.5, 4.0, 2.25)
    offered = outcome("/film.mp4", "a", replace(hit(), appearance=seen, frame=2251))
    record(vault, scan_id, replace(offered, analysis=replace(offered.analysis, seconds=60.0, sampled=True)))
    match = only_match(vault)
    assert (match.appearance, match.frame) == (seen, 2251)
    (file,) = vault.scans.files(scan_id)
    assert (file.seconds, file.sampled) == (60.0, True)


def test_what_a_known_file_gives_away_is_known_for_its_copies(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, told(outcome("/a", "a", hit())))
    known = vault.scans.known(only_match(vault).person_id, "key", ["/a"])
    assert known["/a"].disclosures == (PLACE,)


def test_what_all_matches_give_away_is_summed_and_rejected_ones_do_not_count(vault: SqlVault, scan_id: ScanId) -> None:
    record(vault, scan_id, told(outcome("/a", "a", hit())), told(outcome("/b", "b", hit())), outcome("/c", "c", hit()))
    found = vault.matches.of_person(PersonId("owner"))
    assert disclosures_of(found) == {DisclosureKind.GPS: 2, DisclosureKind.PERSON_NAMES: 2}
    rejected = [replace(match, state=ReviewState.NOT_ME) for match in found]
    assert disclosures_of(rejected) == {}
