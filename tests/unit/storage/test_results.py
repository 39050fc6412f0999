"""The rules of a batch, on any batch."""

from __future__ import annotations

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.face import BoundingBox
from exposure_check.domain.match import MatchId
from exposure_check.domain.scan import FileOutcome
from exposure_check.storage.results import SAME_FACE_OVERLAP, KnownMatch, Sighting, reconcile
from tests.unit.storage.samples import FACE, OTHER_FACE, digest, hit, outcome

hits = st.sampled_from([(), (hit(0.7, FACE),), (hit(0.5, OTHER_FACE),), (hit(0.7, FACE), hit(0.5, OTHER_FACE))])
outcomes = st.builds(lambda content, found: outcome("/any", content, *found), st.sampled_from("xyz"), hits)
batches = st.lists(outcomes, max_size=6).map(lambda batch: list(enumerate(batch)))
known_matches = st.lists(
    st.builds(
        lambda content, box, kept, places: (content, box, kept, frozenset(places)),
        st.sampled_from("xyz"),
        st.sampled_from([FACE, OTHER_FACE]),
        st.booleans(),
        st.sets(st.integers(0, 5)),
    ),
    max_size=6,
    unique_by=lambda match: (match[0], match[1]),
)


@given(batches, known_matches)
def test_every_hit_is_one_sighting_of_the_same_content_and_place(
    batch: list[tuple[int, FileOutcome]], known: list[tuple[str, BoundingBox, bool, frozenset[int]]]
) -> None:
    matches = [
        KnownMatch(MatchId(f"old-{number}"), digest(content), 0, box, kept, f"old-{number}", set(places))
        for number, (content, box, kept, places) in enumerate(known)
    ]
    numbers = count()
    changes = reconcile(batch, matches, [], lambda: MatchId(f"new-{next(numbers)}"))
    assert [sighting.hit for sighting in changes.sightings] == [
        hit for _, outcome in batch for hit in outcome.analysis.hits
    ]
    for sighting in changes.sightings:
        assert sighting.match.sha256 == sighting.outcome.analysis.sha256
        assert sighting.match.box.overlap(sighting.hit.box) >= SAME_FACE_OVERLAP
    assert_new_once(changes.sightings)
    for match_id, file_id in changes.unlocated:
        assert file_id in next(places for n, (_, _, _, places) in enumerate(known) if f"old-{n}" == match_id)


def assert_new_once(sightings: tuple[Sighting, ...]) -> None:
    new = [sighting.match.id for sighting in sightings if sighting.new]
    assert len(new) == len(set(new))
    assert all(match_id.startswith("new-") for match_id in new)
