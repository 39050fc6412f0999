"""What a source says about a photo: where it was published, by what means it came here, who could see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from exposure_check.domain.disclosure import Disclosure


class Platform(StrEnum):
    """Services whose exports or public pages are understood. Stored as is."""

    INSTAGRAM = "instagram"
    FACEBOOK = "facebook"
    GOOGLE_PHOTOS = "google-photos"
    YOUTUBE = "youtube"
    X = "x"
    TIKTOK = "tiktok"
    LINKEDIN = "linkedin"
    SNAPCHAT = "snapchat"
    REDDIT = "reddit"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    FLICKR = "flickr"
    PINTEREST = "pinterest"
    DISCORD = "discord"
    VK = "vk"
    PIXELFED = "pixelfed"
    PEERTUBE = "peertube"
    GITHUB = "github"
    GITLAB = "gitlab"
    GRAVATAR = "gravatar"
    TUMBLR = "tumblr"
    WORDPRESS = "wordpress"
    WIKIMEDIA = "wikimedia"
    IIIF = "iiif"
    FEED = "feed"
    WEB = "web"


PLATFORM_NAMES: Mapping[Platform, str] = {
    Platform.INSTAGRAM: "Instagram",
    Platform.FACEBOOK: "Facebook",
    Platform.GOOGLE_PHOTOS: "Google Photos",
    Platform.YOUTUBE: "YouTube",
    Platform.X: "X (Twitter)",
    Platform.TIKTOK: "TikTok",
    Platform.LINKEDIN: "LinkedIn",
    Platform.SNAPCHAT: "Snapchat",
    Platform.REDDIT: "Reddit",
    Platform.MASTODON: "Mastodon",
    Platform.BLUESKY: "Bluesky",
    Platform.TELEGRAM: "Telegram",
    Platform.WHATSAPP: "WhatsApp",
    Platform.FLICKR: "Flickr",
    Platform.PINTEREST: "Pinterest",
    Platform.DISCORD: "Discord",
    Platform.VK: "VK",
    Platform.PIXELFED: "Pixelfed",
    Platform.PEERTUBE: "PeerTube",
    Platform.GITHUB: "GitHub",
    Platform.GITLAB: "GitLab",
    Platform.GRAVATAR: "Gravatar",
    Platform.TUMBLR: "Tumblr",
    Platform.WORDPRESS: "WordPress",
    Platform.WIKIMEDIA: "Wikimedia Commons",
    Platform.IIIF: "IIIF",
}
"""The names of services, which no language translates. FEED and WEB are no services and have words instead."""


class Audience(StrEnum):
    """Who can see it there, as far as the source says. An export of an own account says it rarely."""

    PUBLIC = "public"
    LIMITED = "limited"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class Occasion(StrEnum):
    """As what a photo was put there."""

    POST = "post"
    STORY = "story"
    PROFILE = "profile"
    MESSAGE = "message"
    ALBUM = "album"
    VIDEO = "video"
    OTHER = "other"


class NoAddress(StrEnum):
    """Why a photo has no address on the web. The window has a plain sentence for each."""

    NOT_IN_EXPORT = "export-names-no-address"
    """The platform's export never says at which address something was posted (Instagram, Facebook)."""
    PRIVATE = "private-place"
    """It was in a conversation or a private store, which has no public address."""
    UNKNOWN = "address-unknown"
    """The export could say it, and does not for this photo."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What the source says about one photo. Texts are untrusted, at most 400 characters; ``account`` is the user name
    or title of the account, channel or conversation; ``disclosures`` are what the source itself lists (people, place),
    not what is in the file."""

    platform: Platform | None = None
    occasion: Occasion = Occasion.OTHER
    audience: Audience = Audience.UNKNOWN
    account: str | None = None
    caption: str | None = None
    no_address: NoAddress | None = None
    disclosures: tuple[Disclosure, ...] = ()


@dataclass(frozen=True, slots=True)
class Retrieval:
    """How a photo was fetched from the public web, as evidence: without cookies and without a login.

    ``page`` is where it was found, ``requested`` the address asked for, ``final`` the one that answered after
    redirections, ``status`` the HTTP status, ``sha256`` of the bytes that came.
    """

    page: str
    requested: str
    final: str
    status: int
    at: datetime
    sha256: str
