"""The exposure report: what confirmed photos say about where a person can be seen. Facts only, each counted once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.match import MatchId
from exposure_check.domain.person import PersonId
from exposure_check.domain.provenance import PLATFORM_NAMES, Platform


class Reach(StrEnum):
    """Who could see a photo, and so collect it, as far as it is stored. The widest first."""

    FETCHED = "fetched-without-login"
    """This program fetched it without a login: so can anybody, also a face search."""
    PUBLIC = "said-to-be-public"
    """The source says that everybody could see it. Nobody tried."""
    ADDRESS = "has-an-address"
    """It has an address on the web. Whether that opens without a login is not stored."""
    LIMITED = "some-people"
    PRIVATE = "private"
    NOT_SAID = "not-said"
    """The source does not say who could see it: a folder, or an export that is silent about it."""


ANYBODY = frozenset({Reach.FETCHED, Reach.PUBLIC})
"""Where anybody could have collected the photo, face searches too."""
ON_THE_WEB = ANYBODY | {Reach.ADDRESS}


class Topic(StrEnum):
    """What sort of thing is given away besides the face."""

    PLACE = "place"
    DATE = "date"
    DEVICE = "device"
    NAMES = "names"
    TEXT = "text"
    OTHER = "other"


TOPICS: Mapping[DisclosureKind, Topic] = {
    DisclosureKind.GPS: Topic.PLACE,
    DisclosureKind.PLACE: Topic.PLACE,
    DisclosureKind.DATE_TAKEN: Topic.DATE,
    DisclosureKind.CAMERA_MODEL: Topic.DEVICE,
    DisclosureKind.CAMERA_SERIAL: Topic.DEVICE,
    DisclosureKind.LENS: Topic.DEVICE,
    DisclosureKind.LENS_SERIAL: Topic.DEVICE,
    DisclosureKind.SOFTWARE: Topic.DEVICE,
    DisclosureKind.AUTHOR: Topic.NAMES,
    DisclosureKind.COPYRIGHT: Topic.NAMES,
    DisclosureKind.CONTACT: Topic.NAMES,
    DisclosureKind.PERSON_NAMES: Topic.NAMES,
    DisclosureKind.CAPTION: Topic.TEXT,
    DisclosureKind.KEYWORDS: Topic.TEXT,
    DisclosureKind.UNIQUE_ID: Topic.OTHER,
    DisclosureKind.EMBEDDED_THUMBNAIL: Topic.OTHER,
    DisclosureKind.UPLOAD_ADDRESS: Topic.OTHER,
}

IN_THE_FILE = frozenset({FoundIn.EXIF, FoundIn.XMP, FoundIn.IPTC, FoundIn.FILE})
"""Goes wherever the file goes."""
TRAVELS = IN_THE_FILE | {FoundIn.PAGE}
"""Known to whoever sees the photo or its page. The rest is known to whoever keeps the export or the file beside it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A service, or the host of a web page; neither if nothing is known but a file."""

    platform: Platform | None = None
    untrusted_host: str | None = None

    @property
    def is_known(self) -> bool:
        """Whether anything is known."""
        return self.platform is not None or self.untrusted_host is not None

    @property
    def name(self) -> str:
        """What no language translates: the name of the service or the host; empty if there is none."""
        return self.untrusted_host or (PLATFORM_NAMES.get(self.platform, "") if self.platform else "")

    @property
    def key(self) -> str:
        """For machines and for sorting: ``instagram``, ``example.org``, or empty."""
        return self.untrusted_host or (self.platform.value if self.platform else "")


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Account:
    """An account, channel or group in which photos were seen. It need not be the person's own."""

    place: Place
    untrusted_name: str


@dataclass(frozen=True, slots=True)
class ExposedPhoto:
    """A photo or film that the person confirmed, by its content. All its copies and faces are one.

    ``place`` is where it was published first as far as known, ``also`` where else. ``published``: the earliest day that
    a source says (UTC), None if none does. ``appearances`` and ``seconds`` tell how often and how long the person is
    seen in a film; 0 in a photo. ``on_this_computer``: there is a file of it here. ``untrusted_name`` is the name of a
    file without its folder.
    """

    sha256: str
    match_ids: tuple[MatchId, ...]
    place: Place
    also: tuple[Place, ...]
    accounts: tuple[Account, ...]
    untrusted_addresses: tuple[str, ...]
    untrusted_name: str
    published: date | None
    first_seen: date
    reach: Reach
    given_away: tuple[Disclosure, ...]
    on_this_computer: bool
    is_film: bool = False
    appearances: int = 0
    seconds: float = 0.0

    @property
    def kinds(self) -> frozenset[DisclosureKind]:
        """What it gives away."""
        return frozenset(one.kind for one in self.given_away)

    @property
    def topics(self) -> frozenset[Topic]:
        """What sorts of things it gives away."""
        return frozenset(TOPICS[one.kind] for one in self.given_away)

    @property
    def telling(self) -> frozenset[Topic]:
        """The sorts of things that whoever sees the photo or its page can learn."""
        return frozenset(TOPICS[one.kind] for one in self.given_away if one.found_in in TRAVELS)


@dataclass(frozen=True, slots=True)
class YearCount:
    """Photos by the year in which they were published first; ``year`` None: not known."""

    year: int | None
    photos: int


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """``photos`` were published here first and are counted here; ``also`` were seen here, too, and are counted
    elsewhere."""

    place: Place
    photos: int
    also: int


def split_places(
    places: Sequence[PlaceCount], most: int
) -> tuple[Sequence[PlaceCount], Sequence[PlaceCount], Sequence[PlaceCount]]:
    """For a chart: the ``most`` places with most photos, the others, and "not known". One place alone is never called
    the others."""
    known = [one for one in places if one.place.is_known]
    if len(known) == most + 1:
        most += 1
    return known[:most], known[most:], [one for one in places if not one.place.is_known]


@dataclass(frozen=True, slots=True)
class AccountCount:
    """Photos that were seen in an account. A photo in two accounts is in both rows."""

    account: Account
    photos: int


@dataclass(frozen=True, slots=True)
class TopicCount:
    """Photos that give away this sort of thing. A photo that gives away two is in both rows."""

    topic: Topic
    photos: int


@dataclass(frozen=True, slots=True)
class KindCount:
    """Photos that give this away, and in how many of them it stands in the file or on the page itself."""

    kind: DisclosureKind
    photos: int
    travelling: int


@dataclass(frozen=True, slots=True)
class ReachCount:
    """Photos by who could see them."""

    reach: Reach
    photos: int


@dataclass(frozen=True, slots=True)
class Undecided:
    """Photos and films with a match that nobody decided, by the best of it, and those the person is unsure about. None
    of them is among the confirmed ones."""

    likely: int = 0
    possible: int = 0
    unsure: int = 0

    @property
    def waiting(self) -> int:
        """Those that wait for a decision."""
        return self.likely + self.possible

    @property
    def total(self) -> int:
        """All of them."""
        return self.likely + self.possible + self.unsure


class MeasureKind(StrEnum):
    """What the person can do, the most urgent first."""

    TAKE_DOWN_PLACES = "take-down-with-place"
    """Take down, or ask to take down, what is on the web and tells a place."""
    TAKE_DOWN_NAMES = "take-down-with-names"
    """The same for names and contact details."""
    CLOSE_ACCOUNTS = "close-accounts"
    """Let only chosen people see the accounts whose photos anybody could see."""
    ASK_FACE_SEARCHES = "ask-face-searches"
    """Ask face searches what they hold."""
    CLEAN_COPIES = "clean-copies"
    """Use cleaned copies of the files here when they are published again."""
    DECIDE = "decide"
    """Decide about the matches that wait."""
    NOTE_ADDRESSES = "note-addresses"
    """Write down addresses, so that letters can name the photos."""


@dataclass(frozen=True, slots=True)
class FaceSearch:
    """A recipient of letters that searches faces."""

    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing to do, and how many photos it is about. ``accounts``: for CLOSE_ACCOUNTS, the one with most photos
    first; ``recipients``: for ASK_FACE_SEARCHES, those without a case."""

    kind: MeasureKind
    photos: int
    accounts: tuple[Account, ...] = ()
    recipients: tuple[FaceSearch, ...] = ()


@dataclass(frozen=True, slots=True)
class ExposureReport:
    """Everything the report says. ``photos`` are sorted by what is most urgent to look at.

    ``years``, ``places`` and ``reaches`` each add up to ``total``; in ``topics``, ``kinds`` and ``accounts`` a photo
    may be in several rows, and ``silent`` counts those that give nothing away besides what they show.
    """

    person_id: PersonId
    person_name: str
    made_at: datetime
    photos: tuple[ExposedPhoto, ...] = field(repr=False)
    years: tuple[YearCount, ...]
    places: tuple[PlaceCount, ...]
    accounts: tuple[AccountCount, ...]
    topics: tuple[TopicCount, ...]
    kinds: tuple[KindCount, ...]
    reaches: tuple[ReachCount, ...]
    silent: int
    undecided: Undecided
    measures: tuple[Measure, ...]
    asked: tuple[FaceSearch, ...]
    """Face searches that a letter was written to, as far as the cases say."""
    films: int
    """How many of the photos are films."""
    appearances: int
    """How often the person is seen in these films."""
    since: date | None
    """The earliest day of publication that is known."""
    until: date | None
    """The latest one."""

    @property
    def total(self) -> int:
        """Confirmed photos and films."""
        return len(self.photos)

    @property
    def anybody(self) -> int:
        """How many anybody could have collected."""
        return sum(count.photos for count in self.reaches if count.reach in ANYBODY)

    @property
    def known_places(self) -> int:
        """In how many services and on how many websites they were seen."""
        return sum(count.place.is_known for count in self.places)

    def with_topic(self, topic: Topic) -> int:
        """How many give away this sort of thing."""
        return next((count.photos for count in self.topics if count.topic is topic), 0)


def concerns(measure: MeasureKind, photo: ExposedPhoto) -> bool:
    """Whether a photo is one of those that a measure is about. DECIDE is about none of the confirmed ones."""
    match measure:
        case MeasureKind.TAKE_DOWN_PLACES:
            return photo.reach in ON_THE_WEB and Topic.PLACE in photo.telling
        case MeasureKind.TAKE_DOWN_NAMES:
            return photo.reach in ON_THE_WEB and Topic.NAMES in photo.telling
        case MeasureKind.CLOSE_ACCOUNTS:
            return photo.reach in ANYBODY and bool(photo.accounts)
        case MeasureKind.ASK_FACE_SEARCHES:
            return photo.reach in ON_THE_WEB
        case MeasureKind.CLEAN_COPIES:
            return (
                photo.on_this_computer
                and not photo.is_film
                and any(one.found_in in IN_THE_FILE for one in photo.given_away)
            )
        case MeasureKind.NOTE_ADDRESSES:
            return not photo.untrusted_addresses and photo.reach is not Reach.PRIVATE
        case MeasureKind.DECIDE:
            return False
