"""Questions to the public web and what their answers say, as plain data that crosses the border of a process.

A crawl is a list of asks. Each ask is one GET without cookies; its answer is read in a confined process into media and
further asks. Since an ask holds all that is needed to go on, a crawl is stopped and resumed by keeping its open asks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Platform, Provenance

MOST_FEED_PAGES = 25
"""Pages of one feed that are asked for."""
MOST_HOPS = 6
"""Asks that lead from one to the next, pages of a feed not counted."""
MOST_FOLLOWED = 500
"""Asks that one answer may lead to."""
MOST_MEDIA = 5_000
"""Media of one answer."""


class ReadAs(StrEnum):
    """As what an answer is read."""

    PAGE = "page"
    PREVIEW = "preview"
    """A page of a service that shows visitors no photos: only what it names for previews."""
    PICTURE = "picture"
    """The answer is the picture itself."""
    WEBFINGER = "webfinger"
    NODEINFO_LINKS = "nodeinfo-links"
    NODEINFO = "nodeinfo"
    ACTOR = "actor"
    OUTBOX = "outbox"
    MASTODON_ACCOUNT = "mastodon-account"
    MASTODON_STATUSES = "mastodon-statuses"
    PEERTUBE_ACCOUNT = "peertube-account"
    PEERTUBE_VIDEOS = "peertube-videos"
    BLUESKY_PROFILE = "bluesky-profile"
    BLUESKY_FEED = "bluesky-feed"
    GITHUB_USER = "github-user"
    GITLAB_USERS = "gitlab-users"
    GRAVATAR_PROFILE = "gravatar-profile"
    FLICKR_PAGE = "flickr-page"
    FLICKR_FEED = "flickr-feed"
    YOUTUBE_PAGE = "youtube-page"
    REDDIT_ABOUT = "reddit-about"
    REDDIT_POSTS = "reddit-posts"
    WORDPRESS_MEDIA = "wordpress-media"
    FEED = "feed"
    OEMBED = "oembed"
    COMMONS_FILES = "commons-files"
    WIKIPEDIA_SUMMARY = "wikipedia-summary"
    IIIF = "iiif"
    SITEMAP = "sitemap"


class Advice(StrEnum):
    """What would help the person more than the public page. The window has a plain sentence for each."""

    SAVED_PAGE_OR_EXPORT = "saved-page-or-export"
    """The service shows hardly anything without a login: a saved page or the data export holds the photos."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One address to be fetched, and all that is needed to read its answer.

    ``page``: the address that a person would open to see the same. ``account``: the user name as it is there.
    ``hops``: asks that led here; ``pages``: pages of the same feed that were read before this one; ``carried``: a short
    text that a reader further on needs, such as the address of the actor while its server is asked what it is.
    """

    url: str
    read_as: ReadAs
    page: str
    platform: Platform = Platform.WEB
    account: str | None = None
    hops: int = 0
    pages: int = 0
    carried: str | None = None
    advice: Advice | None = None

    @property
    def accept(self) -> str:
        """The media types to ask for, as the value of the header ``Accept``."""
        return _ACCEPT.get(self.read_as, "application/json")


_ACCEPT = {
    **dict.fromkeys(
        (ReadAs.PAGE, ReadAs.PREVIEW, ReadAs.YOUTUBE_PAGE, ReadAs.FLICKR_PAGE),
        "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
    ),
    ReadAs.PICTURE: "image/*",
    ReadAs.WEBFINGER: "application/jrd+json, application/json",
    ReadAs.ACTOR: 'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
    ReadAs.OUTBOX: 'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
    ReadAs.FEED: "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5",
    ReadAs.SITEMAP: "application/xml, text/xml, text/plain;q=0.5",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came for an ask. ``final_url``: that which answered after redirections; ``content_type`` and
    ``link_header``: those headers as they came, empty if there were none."""

    ask: Ask
    final_url: str
    status: int
    content_type: str
    link_header: str
    data: bytes = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class FoundMedia:
    """A photo or film to be fetched. ``url`` is the largest that is known, ``alternatives`` are the same picture at
    other addresses, to be tried in turn if ``url`` is not there. With ``data`` nothing is to be fetched: it stood in
    the page itself, or the answer was the picture (then ``url`` is its address). ``width``: in pixels, as declared."""

    url: str | None
    is_video: bool
    provenance: Provenance
    origin_url: str | None = None
    published: datetime | None = None
    alternatives: tuple[str, ...] = ()
    data: bytes | None = field(default=None, repr=False)
    width: int | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What an answer says. ``reason``: why it gave nothing, or (LIMIT_REACHED) not everything. ``small``: pictures left
    out because the page declares them as icons."""

    media: tuple[FoundMedia, ...] = ()
    follow: tuple[Ask, ...] = ()
    login_needed: bool = False
    not_found: bool = False
    reason: Reason | None = None
    advice: Advice | None = None
    small: int = 0


MEDIA_HOSTS: dict[Platform, frozenset[str]] = {
    Platform.BLUESKY: frozenset({"public.api.bsky.app", "cdn.bsky.app", "video.bsky.app"}),
    Platform.GITHUB: frozenset({"api.github.com", "avatars.githubusercontent.com", "github.com"}),
    Platform.GITLAB: frozenset({"gitlab.com", "secure.gravatar.com"}),
    Platform.GRAVATAR: frozenset({"api.gravatar.com", "gravatar.com", "0.gravatar.com"}),
    Platform.FLICKR: frozenset({"www.flickr.com", "live.staticflickr.com"}),
    Platform.TUMBLR: frozenset({"64.media.tumblr.com", "va.media.tumblr.com"}),
    Platform.YOUTUBE: frozenset({"www.youtube.com", "i.ytimg.com", "yt3.googleusercontent.com", "yt3.ggpht.com"}),
    Platform.REDDIT: frozenset(
        {"www.reddit.com", "i.redd.it", "preview.redd.it", "styles.redditmedia.com", "v.redd.it"}
    ),
    Platform.WIKIMEDIA: frozenset({"commons.wikimedia.org", "upload.wikimedia.org"}),
    Platform.INSTAGRAM: frozenset({"www.instagram.com"}),
    Platform.FACEBOOK: frozenset({"www.facebook.com"}),
    Platform.X: frozenset({"x.com", "pbs.twimg.com"}),
    Platform.TIKTOK: frozenset({"www.tiktok.com"}),
    Platform.LINKEDIN: frozenset({"www.linkedin.com", "media.licdn.com"}),
    Platform.PINTEREST: frozenset({"www.pinterest.com", "i.pinimg.com"}),
    Platform.VK: frozenset({"vk.com"}),
    Platform.SNAPCHAT: frozenset({"www.snapchat.com"}),
    Platform.TELEGRAM: frozenset({"t.me"}),
}
"""Hosts of the services that keep interface and files apart; those of any other site are learnt from its pages."""


def hosts(asks: list[Ask]) -> frozenset[str]:
    """The hosts that are known beforehand to be asked, so that a consent can name them.

    Files of Fediverse servers and of web pages may lie elsewhere; that is known only when the page is read.
    """
    found: set[str] = set()
    for ask in asks:
        if host := host_of(ask.url):
            found.add(host)
        found |= MEDIA_HOSTS.get(ask.platform, frozenset())
    return frozenset(found)


def host_of(address: str) -> str | None:
    """The host in an address, in lower case and as it goes over the wire (IDNA); None if there is none."""
    try:
        host = urlsplit(address).hostname
        return host.encode("idna").decode("ascii") if host and not host.isascii() else host
    except (ValueError, UnicodeError):
        return None
