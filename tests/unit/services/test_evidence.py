"""What can be said of a confirmed photo, and which ones the person chose."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from exposure_check.domain.errors import InputRefused
from exposure_check.domain.face import BoundingBox, PackKey
from exposure_check.domain.match import Band, Location, Match, MatchId, ReviewState
from exposure_check.domain.person import PersonId
from exposure_check.domain.provenance import Retrieval
from exposure_check.services.evidence import chosen, evidence_of, with_pictures

PAGE, FILE = "https://social.example/party", "https://cdn.example/1.jpg"
FIRST_SEEN = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
FETCHED = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
HASH = "a" * 64
RETRIEVAL = Retrieval(PAGE, "https://cdn.example/asked.jpg", FILE, 200, FETCHED, HASH)


def match(name: str = "m1", address: str | None = PAGE, retrieval: Retrieval | None = RETRIEVAL) -> Match:
    return Match(
        id=MatchId(name),
        person_id=PersonId("p"),
        pack=PackKey("open", "0" * 64),
        sha256=HASH,
        box=BoundingBox(1, 1, 9, 9),
        score=0.7,
        band=Band.LIKELY,
        state=ReviewState.MINE,
        locations=(Location("here"), Location("there", PAGE, retrieval=retrieval)),
        width=100,
        height=100,
        inter_eye_px=40.0,
        first_seen=FIRST_SEEN,
        public_address=address,
    )


@pytest.mark.parametrize("address", [PAGE, FILE, "https://cdn.example/asked.jpg"])
def test_a_retrieval_belongs_to_the_addresses_that_it_names(address: str) -> None:
    (item,) = evidence_of([match(address=address)]).items
    assert (item.retrieval, item.seen_on) == (RETRIEVAL, date(2026, 11, 21))


def test_of_an_address_that_the_person_wrote_nothing_is_claimed() -> None:
    (item,) = evidence_of([match(address="https://elsewhere.example/")]).items
    assert item.retrieval is None
    assert item.seen_on == FIRST_SEEN.astimezone().date()


def test_a_retrieval_of_other_bytes_proves_nothing_about_this_photo() -> None:
    other = Retrieval(PAGE, FILE, FILE, 200, FETCHED, "b" * 64)
    (item,) = evidence_of([match(retrieval=other)]).items
    assert item.retrieval is None


def test_a_photo_from_a_folder_has_no_retrieval() -> None:
    (item,) = evidence_of([match(retrieval=None)]).items
    assert (item.address, item.retrieval, item.sha256) == (PAGE, None, HASH)


def test_only_chosen_photos_stay_and_unknown_ones_are_refused() -> None:
    confirmed = [match("m1"), match("m2", FILE), match("m3", "https://x.example/"), replace(match("m4"), locations=())]
    confirmed[3] = replace(confirmed[3], public_address=None)
    assert [each.id for each in chosen(confirmed, [MatchId("m3"), MatchId("m1")])] == ["m1", "m3"]
    for wrong in ("m9", "m4"):
        with pytest.raises(InputRefused, match=wrong):
            chosen(confirmed, [MatchId("m1"), MatchId(wrong)])


def test_each_photo_of_a_page_is_named_and_the_same_one_only_once() -> None:
    second = replace(RETRIEVAL, final="https://cdn.example/2.jpg")
    found = [match("m1"), match("m2", retrieval=second), match("m3"), match("m4", "https://b.example/", None)]
    items = evidence_of([*found, match("m5", "https://b.example/", None)]).items
    assert [item.match_id for item in items] == ["m4", "m1", "m2"]


def test_pictures_are_the_stored_ones_of_the_same_match() -> None:
    items = evidence_of([match("m1"), match("m2", FILE)]).items
    stored = {MatchId("m1"): b"one"}
    shown = {item.match_id: item.picture for item in with_pictures(items, stored.get)}
    assert shown == {"m1": b"one", "m2": None}
    assert all(item.picture is None for item in items)
