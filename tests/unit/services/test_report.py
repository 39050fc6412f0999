"""The exposure report counts what is stored: every photo once, sums that add up, nothing guessed."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.case import Case, CaseEvent, CaseId, EventKind
from exposure_check.domain.controller import Controller, ControllerSlug
from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.exposure import (
    TOPICS,
    ExposureReport,
    MeasureKind,
    Place,
    Reach,
    Topic,
    Undecided,
    YearCount,
    concerns,
)
from exposure_check.domain.face import BoundingBox, PackKey
from exposure_check.domain.match import Band, Location, Match, MatchId, ReviewState, disclosures_of
from exposure_check.domain.person import Person, PersonId
from exposure_check.domain.photo import Appearance
from exposure_check.domain.provenance import Audience, Platform, Provenance, Retrieval
from exposure_check.domain.request import Law, RequestKind
from exposure_check.services.report import build_report

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PERSON = Person(PersonId("p"), "Eileen Example", "FR", is_owner=True, created_at=NOW)
GPS = Disclosure(DisclosureKind.GPS, "48.8584, 2.2945", FoundIn.EXIF)
NAMES = Disclosure(DisclosureKind.PERSON_NAMES, "Eileen", FoundIn.PAGE)
CAMERA = Disclosure(DisclosureKind.CAMERA_MODEL, "Example Phone 7", FoundIn.EXIF)
PLACE_IN_EXPORT = Disclosure(DisclosureKind.PLACE, "Paris", FoundIn.EXPORT)


def match(number: int, *places: Location, state: ReviewState = ReviewState.MINE, content: int | None = None) -> Match:
    """A match; the same ``content`` means the same photo."""
    return Match(
        id=MatchId(f"m{number}"),
        person_id=PERSON.id,
        pack=PackKey("pack", "0" * 64),
        sha256=f"{number if content is None else content:064x}",
        box=BoundingBox(1, 2, 3, 4),
        score=0.6,
        band=Band.LIKELY,
        state=state,
        locations=places,
        width=100,
        height=100,
        inter_eye_px=40,
        first_seen=NOW,
    )


def fetched(address: str) -> Retrieval:
    return Retrieval(page=address, requested=address, final=address, status=200, at=NOW, sha256="0" * 64)


def controller(slug: str, kind: str = "face-search") -> Controller:
    return Controller(ControllerSlug(slug), slug.title(), kind, ("https://example.org",), date(2026, 1, 1), "good")


def case(recipient: str) -> Case:
    return Case(
        CaseId("c"),
        PERSON.id,
        ControllerSlug(recipient),
        recipient,
        None,
        RequestKind.ACCESS,
        Law.EU_GDPR,
        NOW,
        (CaseEvent(EventKind.DRAFTED, NOW.date()),),
    )


def report(
    matches: Sequence[Match], cases: Sequence[Case] = (), recipients: Sequence[Controller] = ()
) -> ExposureReport:
    return build_report(PERSON, matches, cases, recipients, NOW)


# --- Everything that can be stored

disclosures = st.builds(
    Disclosure, st.sampled_from(DisclosureKind), st.sampled_from(["", "a", "48.1, 2.2"]), st.sampled_from(FoundIn)
)
addresses = st.sampled_from(
    [None, "https://www.example.org/a.jpg", "https://example.org/b", "http://[::1", "https://pics.example.net/1", "x"]
)
provenances = st.builds(
    Provenance,
    platform=st.none() | st.sampled_from(Platform),
    audience=st.sampled_from(Audience),
    account=st.none() | st.sampled_from(["eileen", "club", ""]),
    disclosures=st.lists(disclosures, max_size=2).map(tuple),
)
places = st.builds(
    Location,
    locator=st.sampled_from(["/photos/a.jpg", "/x/export.zip!/media/b.jpg", "https://example.org/a.jpg", "c"]),
    origin_url=addresses,
    published=st.none() | st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)),  # noqa: DTZ001
    provenance=st.none() | provenances,
    retrieval=st.none() | st.just(fetched("https://example.org/page")),
    disclosures=st.lists(disclosures, max_size=3).map(tuple),
)
many_matches = st.lists(
    st.builds(
        lambda number, content, state, band, locations, address, seen: replace(
            match(number, *locations, state=state, content=content), band=band, public_address=address, appearance=seen
        ),
        st.integers(0, 10_000),
        st.integers(0, 8),
        st.sampled_from(ReviewState),
        st.sampled_from(Band),
        st.lists(places, max_size=3),
        addresses,
        st.none() | st.just(Appearance(1.0, 2.5, 2.0)),
    ),
    max_size=14,
    unique_by=lambda one: one.id,
)


@given(many_matches)
def test_every_photo_is_counted_once_and_the_sums_add_up(matches: list[Match]) -> None:
    made = report(matches)
    confirmed = {one.sha256 for one in matches if one.state is ReviewState.MINE}
    standing = {one.sha256 for one in matches if one.state is not ReviewState.NOT_ME}
    assert {photo.sha256 for photo in made.photos} == confirmed
    assert made.total == len(made.photos) == len(confirmed)
    assert made.undecided.total == len(standing - confirmed)
    for counts in (made.years, made.places, made.reaches):
        assert sum(count.photos for count in counts) == made.total
    assert {topic.topic: topic.photos for topic in made.topics} == {
        topic: sum(topic in photo.topics for photo in made.photos) for topic in Topic
    }
    assert made.silent == sum(not photo.given_away for photo in made.photos)
    assert all(0 < count.photos <= made.total and count.travelling <= count.photos for count in made.kinds)
    assert all(measure.photos > 0 for measure in made.measures)
    assert made.films <= made.total
    ids = [one for photo in made.photos for one in photo.match_ids]
    assert sorted(ids) == sorted(one.id for one in matches if one.state is ReviewState.MINE)


@given(many_matches, st.randoms(use_true_random=False))
def test_the_report_does_not_depend_on_the_order_of_what_is_stored(matches: list[Match], chance: random.Random) -> None:
    shuffled = list(matches)
    chance.shuffle(shuffled)
    assert report(shuffled) == report(matches)


@given(many_matches)
def test_what_is_given_away_is_what_the_matches_say(matches: list[Match]) -> None:
    once = {one.sha256: one for one in matches if one.state is ReviewState.MINE}
    made = report(list(once.values()))
    assert {count.kind: count.photos for count in made.kinds} == disclosures_of(once.values())


@given(many_matches)
def test_a_measure_says_how_many_photos_it_is_about(matches: list[Match]) -> None:
    made = report(matches, recipients=[controller("facefinder")])
    assert [one.kind for one in made.measures] == [one for one in MeasureKind if one in {m.kind for m in made.measures}]
    for measure in made.measures:
        if measure.kind is MeasureKind.DECIDE:
            assert measure.photos == made.undecided.waiting
        else:
            assert measure.photos == sum(concerns(measure.kind, photo) for photo in made.photos)


# --- Single facts


def test_every_kind_of_disclosure_has_a_topic() -> None:
    assert set(TOPICS) == set(DisclosureKind)


def test_two_faces_and_two_copies_of_one_photo_are_one_photo() -> None:
    here, there = Location("/photos/a.jpg"), Location("/photos/copy of a.jpg")
    made = report([match(1, here, content=1), match(2, there, content=1)])
    assert made.total == 1
    assert made.photos[0].match_ids == ("m1", "m2")
    assert made.photos[0].untrusted_name == "a.jpg"


def test_a_photo_counts_in_the_year_in_which_it_was_published_first_by_world_time() -> None:
    early = Location("/a.jpg", published=datetime.fromisoformat("2020-01-01T00:30:00+02:00"))
    late = Location("/b.jpg", published=datetime(2022, 5, 1, tzinfo=UTC))
    made = report([match(1, late, early), match(2, Location("/c.jpg")), match(3, late)])
    assert made.years == (
        YearCount(2019, 1),
        YearCount(2020, 0),
        YearCount(2021, 0),
        YearCount(2022, 1),
        YearCount(None, 1),
    )
    assert (made.since, made.until) == (date(2019, 12, 31), date(2022, 5, 1))


def test_a_wrong_date_far_away_does_not_fill_the_chart_with_empty_years() -> None:
    years = [datetime(1826, 1, 1, tzinfo=UTC), datetime(2024, 1, 1, tzinfo=UTC)]
    made = report([match(number, Location("/a.jpg", published=day)) for number, day in enumerate(years)])
    assert made.years == (YearCount(1826, 1), YearCount(2024, 1))


def test_a_photo_in_two_services_counts_where_it_was_first_and_is_told_at_the_other() -> None:
    first = Location("/a", published=datetime(2020, 1, 1, tzinfo=UTC), provenance=Provenance(Platform.FLICKR))
    second = Location("/b", published=datetime(2021, 1, 1, tzinfo=UTC), provenance=Provenance(Platform.INSTAGRAM))
    made = report([match(1, second, first)])
    assert [(one.place.key, one.photos, one.also) for one in made.places] == [("flickr", 1, 0), ("instagram", 0, 1)]


def test_software_that_runs_on_many_servers_is_told_by_its_host() -> None:
    toot = Location(
        "https://files.social.example/1.jpg",
        origin_url="https://social.example/@eileen/1",
        provenance=Provenance(Platform.MASTODON, account="eileen"),
    )
    made = report([match(1, toot), match(2, Location("/a.jpg", origin_url="https://www.example.org/team"))])
    assert {one.place for one in made.places} == {
        Place(untrusted_host="social.example"),
        Place(untrusted_host="example.org"),
    }


@pytest.mark.parametrize(
    ("place", "noted", "reach"),
    [
        (Location("/a.jpg"), None, Reach.NOT_SAID),
        (Location("/a.jpg"), "https://example.org/a", Reach.ADDRESS),
        (Location("/a.jpg", origin_url="https://example.org/a"), None, Reach.ADDRESS),
        (Location("/a.jpg", provenance=Provenance(audience=Audience.PUBLIC)), None, Reach.PUBLIC),
        (Location("/a.jpg", "https://x.example/1", None, Provenance(audience=Audience.LIMITED)), None, Reach.LIMITED),
        (Location("/a.jpg", provenance=Provenance(audience=Audience.PRIVATE)), None, Reach.PRIVATE),
        (Location("https://example.org/a", retrieval=fetched("https://example.org")), None, Reach.FETCHED),
    ],
)
def test_who_could_see_a_photo_is_only_what_is_stored(place: Location, noted: str | None, reach: Reach) -> None:
    made = report([replace(match(1, place), public_address=noted)])
    assert made.photos[0].reach is reach
    assert made.anybody == (reach in {Reach.FETCHED, Reach.PUBLIC})


def test_open_matches_are_counted_apart() -> None:
    possible = replace(match(2, state=ReviewState.UNREVIEWED), band=Band.POSSIBLE)
    made = report(
        [
            match(1, state=ReviewState.UNREVIEWED),
            possible,
            match(3, state=ReviewState.UNSURE),
            match(4, state=ReviewState.NOT_ME),
        ]
    )
    assert (made.total, made.undecided) == (0, Undecided(likely=1, possible=1, unsure=1))
    assert [(one.kind, one.photos) for one in made.measures] == [(MeasureKind.DECIDE, 2)]


def test_a_film_is_one_film_however_often_the_person_is_seen_in_it() -> None:
    film = [
        replace(match(number, Location("/film.mp4"), content=1), appearance=Appearance(number, number + 2.5, number))
        for number in range(3)
    ]
    made = report(film)
    assert (made.total, made.films, made.appearances, made.photos[0].seconds) == (1, 1, 3, 7.5)


def test_what_is_only_in_the_export_does_not_call_for_taking_the_photo_down() -> None:
    page = "https://example.org/a"
    told = Location(page, page, retrieval=fetched(page), disclosures=(GPS,))
    kept = Location(
        page, page, None, Provenance(disclosures=(PLACE_IN_EXPORT,), audience=Audience.PUBLIC), disclosures=(CAMERA,)
    )
    assert MeasureKind.TAKE_DOWN_PLACES in {one.kind for one in report([match(1, told)]).measures}
    made = report([match(1, kept)])
    assert MeasureKind.TAKE_DOWN_PLACES not in {one.kind for one in made.measures}
    assert made.with_topic(Topic.PLACE) == 1
    assert [(one.kind, one.travelling) for one in made.kinds] == [
        (DisclosureKind.PLACE, 0),
        (DisclosureKind.CAMERA_MODEL, 1),
    ]


def test_the_most_urgent_comes_first() -> None:
    page = "https://photos.example/1"
    public = Location(
        page,
        page,
        provenance=Provenance(Platform.WEB, audience=Audience.PUBLIC, account="eileen"),
        retrieval=fetched(page),
        disclosures=(GPS, NAMES),
    )
    here = Location("/photos/a.jpg", disclosures=(CAMERA,))
    made = report(
        [match(1, here), match(2, public), match(3, state=ReviewState.UNREVIEWED)],
        recipients=[controller("facefinder"), controller("vendor", "frt-vendor")],
    )
    assert [one.kind for one in made.measures] == list(MeasureKind)
    by_kind = {one.kind: one for one in made.measures}
    assert [one.slug for one in by_kind[MeasureKind.ASK_FACE_SEARCHES].recipients] == ["facefinder"]
    assert [one.untrusted_name for one in by_kind[MeasureKind.CLOSE_ACCOUNTS].accounts] == ["eileen"]
    assert [photo.untrusted_name for photo in made.photos] == [page, "a.jpg"]


def test_a_face_search_that_was_written_to_is_not_named_again() -> None:
    page = Location("/a.jpg", origin_url="https://example.org/a")
    searches = [controller("facefinder"), controller("seeface")]
    made = report([match(1, page)], [case("facefinder")], searches)
    assert [one.slug for one in made.asked] == ["facefinder"]
    assert [r.slug for one in made.measures for r in one.recipients] == ["seeface"]
    all_asked = report([match(1, page)], [case("facefinder"), case("seeface")], searches)
    assert MeasureKind.ASK_FACE_SEARCHES not in {one.kind for one in all_asked.measures}


def test_nothing_confirmed_makes_an_empty_report() -> None:
    made = report([])
    assert (made.total, made.measures, made.years, made.since) == (0, (), (), None)


def test_a_hundred_thousand_matches_take_seconds() -> None:
    chance = random.Random(7)  # noqa: S311 - test data
    matches = [
        match(
            number,
            Location(
                f"/export.zip!/media/{number}.jpg",
                f"https://host{number % 40}.example/{number}",
                datetime(2010 + number % 15, 1 + number % 12, 3, tzinfo=UTC),
                Provenance(Platform.WEB, audience=chance.choice(list(Audience)), account=f"a{number % 9}"),
                disclosures=(GPS, CAMERA) if number % 3 else (),
            ),
        )
        for number in range(100_000)
    ]
    before = time.process_time()
    made = report(matches)
    assert made.total == 100_000
    assert time.process_time() - before < 20
