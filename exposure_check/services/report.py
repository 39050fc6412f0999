"""From decided matches to the exposure report. What is stored is counted; nothing is guessed, nothing is fetched."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

from exposure_check.domain.case import Case
from exposure_check.domain.controller import FACE_SEARCH, Controller
from exposure_check.domain.exposure import (
    ANYBODY,
    NOWHERE,
    TOPICS,
    TRAVELS,
    Account,
    AccountCount,
    ExposedPhoto,
    ExposureReport,
    FaceSearch,
    KindCount,
    Measure,
    MeasureKind,
    Place,
    PlaceCount,
    Reach,
    ReachCount,
    Topic,
    TopicCount,
    Undecided,
    YearCount,
    concerns,
)
from exposure_check.domain.match import Band, Location, Match, ReviewState
from exposure_check.domain.person import Person
from exposure_check.domain.provenance import Audience, Platform

_ANY_HOST = frozenset(
    {
        Platform.WEB,
        Platform.FEED,
        Platform.WORDPRESS,
        Platform.MASTODON,
        Platform.PIXELFED,
        Platform.PEERTUBE,
        Platform.IIIF,
    }
)
"""What runs on many servers: the host says more than the name of the software."""

_REACH_OF = {
    Audience.PUBLIC: Reach.PUBLIC,
    Audience.LIMITED: Reach.LIMITED,
    Audience.PRIVATE: Reach.PRIVATE,
    Audience.UNKNOWN: Reach.NOT_SAID,
}
_WIDEST_FIRST = {reach: rank for rank, reach in enumerate(Reach)}


def build_report(
    person: Person,
    matches: Iterable[Match],
    cases: Iterable[Case],
    recipients: Iterable[Controller],
    made_at: datetime,
) -> ExposureReport:
    """The report on ``person``. ``matches``, ``cases`` are all of theirs, in any order; the report does not depend on
    it."""
    contents: defaultdict[str, list[Match]] = defaultdict(list)
    for match in matches:
        if match.state is not ReviewState.NOT_ME:
            contents[match.sha256].append(match)
    confirmed: list[ExposedPhoto] = []
    open_ones: list[list[Match]] = []
    for found in contents.values():
        mine = [match for match in found if match.state is ReviewState.MINE]
        if mine:
            confirmed.append(_photo(mine))
        else:
            open_ones.append(found)
    photos = tuple(sorted(confirmed, key=_urgency))
    undecided = _undecided(open_ones)
    accounts = _accounts(photos)
    searches = [one for one in recipients if one.kind == FACE_SEARCH]
    written_to = {case.recipient for case in cases}
    asked, not_asked = _split(searches, written_to)
    days = [photo.published for photo in photos if photo.published is not None]
    topics = Counter(topic for photo in photos for topic in photo.topics)
    return ExposureReport(
        person_id=person.id,
        person_name=person.name,
        made_at=made_at,
        photos=photos,
        years=_years(photos),
        places=_places(photos),
        accounts=accounts,
        topics=tuple(TopicCount(topic, topics[topic]) for topic in Topic),
        kinds=_kinds(photos),
        reaches=_reaches(photos),
        silent=sum(not photo.given_away for photo in photos),
        undecided=undecided,
        measures=_measures(photos, undecided, accounts, not_asked),
        asked=asked,
        films=sum(photo.is_film for photo in photos),
        appearances=sum(photo.appearances for photo in photos),
        since=min(days, default=None),
        until=max(days, default=None),
    )


# --- One photo


def _photo(mine: Sequence[Match]) -> ExposedPhoto:
    """All confirmed matches in one content as one photo."""
    mine = sorted(mine, key=lambda match: match.id)
    locations = list(mine[0].locations)
    if len(mine) > 1:
        locations = list(dict.fromkeys(place for match in mine for place in match.locations))
    locations.sort(key=lambda place: (place.published is None, place.published or _NEVER, place.locator))
    noted = [match.public_address for match in mine if match.public_address]
    addresses = tuple(dict.fromkeys([*noted, *(place.origin_url for place in locations if place.origin_url)]))
    where = [_place(place) for place in locations]
    places = list(dict.fromkeys(filter(None, where)))
    if not places:
        places = [Place(untrusted_host=host) for host in dict.fromkeys(filter(None, map(_host, addresses)))]
    days = [place.published.astimezone(UTC).date() for place in locations if place.published is not None]
    seen = [match.appearance for match in mine if match.appearance is not None]
    return ExposedPhoto(
        sha256=mine[0].sha256,
        match_ids=tuple(match.id for match in mine),
        place=places[0] if places else NOWHERE,
        also=tuple(places[1:]),
        accounts=tuple(dict.fromkeys(_accounts_of(locations, where))),
        untrusted_addresses=addresses,
        untrusted_name=_name(locations, addresses),
        published=min(days, default=None),
        first_seen=min(match.first_seen for match in mine).astimezone(UTC).date(),
        reach=_reach(locations, noted),
        given_away=tuple(dict.fromkeys(one for place in locations for one in place.given_away)),
        on_this_computer=any("://" not in place.locator for place in locations),
        is_film=bool(seen),
        appearances=len(seen),
        seconds=round(sum(one.end - one.start for one in seen), 3),
    )


_NEVER = datetime.max.replace(tzinfo=UTC)


def _place(location: Location) -> Place | None:
    said = location.provenance
    platform = said.platform if said is not None else None
    if platform is not None and platform not in _ANY_HOST:
        return Place(platform=platform)
    page = location.retrieval.page if location.retrieval is not None else None
    host = _host(page or location.origin_url or "")
    if host:
        return Place(untrusted_host=host)
    return Place(platform=platform) if platform is not None else None


def _host(address: str) -> str:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _accounts_of(locations: Iterable[Location], where: Iterable[Place | None]) -> Iterable[Account]:
    for location, place in zip(locations, where, strict=True):
        said = location.provenance
        if said is not None and said.account:
            yield Account(place or NOWHERE, said.account)


def _name(locations: Sequence[Location], addresses: Sequence[str]) -> str:
    here = next((place.locator for place in locations if "://" not in place.locator), None)
    if here is not None:
        return here.replace("\\", "/").rpartition("/")[2]
    return addresses[0] if addresses else (locations[0].locator if locations else "")


def _reach(locations: Iterable[Location], noted: Sequence[str]) -> Reach:
    """The widest that any of the places says. An address alone says less than a source that names the audience;
    ``noted`` are addresses that the person wrote down."""
    found = {Reach.ADDRESS} if noted else {Reach.NOT_SAID}
    for location in locations:
        audience = location.provenance.audience if location.provenance is not None else Audience.UNKNOWN
        if location.retrieval is not None:
            found.add(Reach.FETCHED)
        elif audience is Audience.UNKNOWN and location.origin_url:
            found.add(Reach.ADDRESS)
        else:
            found.add(_REACH_OF[audience])
    return min(found, key=_WIDEST_FIRST.__getitem__)


def _urgency(photo: ExposedPhoto) -> tuple[object, ...]:
    telling = photo.telling
    return (
        _WIDEST_FIRST[photo.reach],
        Topic.PLACE not in telling,
        Topic.NAMES not in telling,
        -len(photo.kinds),
        photo.published or date.max,
        photo.sha256,
    )


# --- Counting


def _undecided(contents: Iterable[Sequence[Match]]) -> Undecided:
    counts: Counter[str] = Counter()
    for found in contents:
        waiting = [match for match in found if match.state is ReviewState.UNREVIEWED]
        if not waiting:
            counts["unsure"] += 1
        elif any(match.band is Band.LIKELY for match in waiting):
            counts["likely"] += 1
        else:
            counts["possible"] += 1
    return Undecided(counts["likely"], counts["possible"], counts["unsure"])


MOST_EMPTY_YEARS = 30
"""Years without a photo are shown between others, so that a pause is seen, unless there would be more of them."""


def _years(photos: Iterable[ExposedPhoto]) -> tuple[YearCount, ...]:
    """Oldest first, "not known" last if there are any."""
    counted = Counter(photo.published.year if photo.published is not None else None for photo in photos)
    known = sorted(year for year in counted if year is not None)
    if known and known[-1] - known[0] + 1 - len(known) <= MOST_EMPTY_YEARS:
        known = list(range(known[0], known[-1] + 1))
    years = [YearCount(year, counted[year]) for year in known]
    return (*years, *([YearCount(None, counted[None])] if counted[None] else []))


def _places(photos: Iterable[ExposedPhoto]) -> tuple[PlaceCount, ...]:
    """Most photos first, "not known" last."""
    here: Counter[Place] = Counter()
    also: Counter[Place] = Counter()
    for photo in photos:
        here[photo.place] += 1
        also.update(photo.also)
    counts = [PlaceCount(place, here[place], also[place]) for place in {*here, *also}]
    return tuple(
        sorted(counts, key=lambda one: (not one.place.is_known, -one.photos, -one.also, one.place.key, one.place.name))
    )


def _accounts(photos: Iterable[ExposedPhoto]) -> tuple[AccountCount, ...]:
    counted = Counter(account for photo in photos for account in photo.accounts)
    return tuple(
        AccountCount(account, number)
        for account, number in sorted(
            counted.items(), key=lambda item: (-item[1], item[0].place.key, item[0].untrusted_name)
        )
    )


def _kinds(photos: Iterable[ExposedPhoto]) -> tuple[KindCount, ...]:
    """In the order of their topics, the most frequent of a topic first."""
    counted = Counter(kind for photo in photos for kind in photo.kinds)
    travelling = Counter(
        kind for photo in photos for kind in {one.kind for one in photo.given_away if one.found_in in TRAVELS}
    )
    topics = list(Topic)
    order = sorted(counted, key=lambda kind: (topics.index(TOPICS[kind]), -counted[kind], kind))
    return tuple(KindCount(kind, counted[kind], travelling[kind]) for kind in order)


def _reaches(photos: Iterable[ExposedPhoto]) -> tuple[ReachCount, ...]:
    counted = Counter(photo.reach for photo in photos)
    return tuple(ReachCount(reach, counted[reach]) for reach in Reach)


# --- What to do first


def _split(
    searches: Iterable[Controller], written_to: Collection[str]
) -> tuple[tuple[FaceSearch, ...], tuple[FaceSearch, ...]]:
    """Face searches that a letter was written to, and the others; each in the order of their names."""
    named = sorted((FaceSearch(str(one.slug), one.name) for one in searches), key=lambda one: one.name.casefold())
    asked = tuple(one for one in named if one.slug in written_to)
    return asked, tuple(one for one in named if one.slug not in written_to)


def _measures(
    photos: Sequence[ExposedPhoto],
    undecided: Undecided,
    accounts: Sequence[AccountCount],
    not_asked: tuple[FaceSearch, ...],
) -> tuple[Measure, ...]:
    """What fits, in the order of :class:`MeasureKind`; each only if there is a photo that it is about."""
    found: list[Measure] = []
    for kind in MeasureKind:
        number = undecided.waiting if kind is MeasureKind.DECIDE else sum(concerns(kind, photo) for photo in photos)
        if not number or (kind is MeasureKind.ASK_FACE_SEARCHES and not not_asked):
            continue
        open_accounts: tuple[Account, ...] = ()
        if kind is MeasureKind.CLOSE_ACCOUNTS:
            seen = {account for photo in photos if photo.reach in ANYBODY for account in photo.accounts}
            open_accounts = tuple(one.account for one in accounts if one.account in seen)
        recipients = not_asked if kind is MeasureKind.ASK_FACE_SEARCHES else ()
        found.append(Measure(kind, number, open_accounts, recipients))
    return tuple(found)
