"""From the answer to an ask to what it says. The only function that a confined process needs is ``read``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from exposure_check.domain.photo import Reason
from exposure_check.sources.profiles import (
    accounts,
    bluesky,
    fediverse,
    feeds,
    flickr,
    iiif,
    mastodon,
    peertube,
    reddit,
    sitemap,
    walls,
    web,
    wikimedia,
    wordpress,
    youtube,
)
from exposure_check.sources.profiles.asking import MOST_FOLLOWED, MOST_HOPS, MOST_MEDIA, Answer, Ask, Read, ReadAs

_READERS: dict[ReadAs, Callable[[Answer], Read]] = {
    ReadAs.PAGE: web.read_any_page,
    ReadAs.PREVIEW: web.read_preview,
    ReadAs.PICTURE: web.read_picture,
    ReadAs.OEMBED: web.read_oembed,
    ReadAs.WEBFINGER: fediverse.read_webfinger,
    ReadAs.NODEINFO_LINKS: fediverse.read_nodeinfo_links,
    ReadAs.NODEINFO: fediverse.read_nodeinfo,
    ReadAs.ACTOR: fediverse.read_actor,
    ReadAs.OUTBOX: fediverse.read_outbox,
    ReadAs.MASTODON_ACCOUNT: mastodon.read_account,
    ReadAs.MASTODON_STATUSES: mastodon.read_statuses,
    ReadAs.PEERTUBE_ACCOUNT: peertube.read_account,
    ReadAs.PEERTUBE_VIDEOS: peertube.read_videos,
    ReadAs.BLUESKY_PROFILE: bluesky.read_profile,
    ReadAs.BLUESKY_FEED: bluesky.read_feed,
    ReadAs.GITHUB_USER: accounts.read_github,
    ReadAs.GITLAB_USERS: accounts.read_gitlab,
    ReadAs.GRAVATAR_PROFILE: accounts.read_gravatar,
    ReadAs.FLICKR_PAGE: flickr.read_page,
    ReadAs.FLICKR_FEED: flickr.read_feed,
    ReadAs.YOUTUBE_PAGE: youtube.read_page,
    ReadAs.REDDIT_ABOUT: reddit.read_about,
    ReadAs.REDDIT_POSTS: reddit.read_posts,
    ReadAs.WORDPRESS_MEDIA: wordpress.read_media,
    ReadAs.FEED: feeds.read_feed,
    ReadAs.COMMONS_FILES: wikimedia.read_files,
    ReadAs.WIKIPEDIA_SUMMARY: wikimedia.read_summary,
    ReadAs.IIIF: iiif.read_document,
    ReadAs.SITEMAP: sitemap.read_sitemap,
}

_INSTEAD: dict[ReadAs, Callable[[Answer], tuple[Ask, ...]]] = {
    ReadAs.WEBFINGER: fediverse.page_instead,
    ReadAs.NODEINFO_LINKS: fediverse.actor_instead,
    ReadAs.NODEINFO: fediverse.actor_instead,
    ReadAs.MASTODON_ACCOUNT: fediverse.actor_instead,
    ReadAs.PEERTUBE_ACCOUNT: fediverse.actor_instead,
    ReadAs.REDDIT_POSTS: reddit.feed_instead,
}
"""What to ask when an interface refuses to answer."""

_LOGIN_STATUS = frozenset({401, 403, 407, 999})
"""999 is what LinkedIn says to visitors."""


def read(answer: Answer) -> Read:
    """What an answer says. Never raises for what is in it; everything in the result is bounded."""
    refused = _refused(answer)
    found = _READERS[answer.ask.read_as](answer) if refused is None else refused
    if found.reason is not None and found.reason is not Reason.LIMIT_REACHED and answer.ask.read_as in _INSTEAD:
        found = replace(found, follow=_INSTEAD[answer.ask.read_as](answer))
    return _bounded(answer, found)


def _refused(answer: Answer) -> Read | None:
    """The reading of an answer whose status says that there is nothing."""
    status, advice = answer.status, answer.ask.advice
    if status == 403 and (said := _why_forbidden(answer)) is not None:
        return Read(reason=said, advice=advice)
    if status in _LOGIN_STATUS or (status < 400 and walls.is_login_address(answer.final_url)):
        return Read(login_needed=True, reason=Reason.LOGIN_NEEDED, advice=advice)
    if status == 429:
        return Read(reason=Reason.RATE_LIMITED, advice=advice)
    if status >= 500:
        return Read(reason=Reason.SERVER_ERROR, advice=advice)
    if status >= 400:
        return Read(not_found=True, reason=Reason.NOT_FOUND, advice=advice)
    return None if 200 <= status < 300 else Read(reason=Reason.UNREACHABLE, advice=advice)


def _why_forbidden(answer: Answer) -> Reason | None:
    """Why a server forbids, where it is for something else than a login: too many asks (GitHub says it with 403), or
    a test that the visitor is a person with a browser."""
    said = answer.data[:4000].lower()
    if b"rate limit" in said:
        return Reason.RATE_LIMITED
    return Reason.UNREACHABLE if b"<title>just a moment" in said or b"cf-challenge" in said else None


def _bounded(answer: Answer, found: Read) -> Read:
    follow = tuple(
        {ask.url: ask for ask in found.follow if ask.hops <= MOST_HOPS and ask.url != answer.ask.url}.values()
    )
    cut = len(follow) > MOST_FOLLOWED or len(found.media) > MOST_MEDIA
    return replace(
        found,
        media=found.media[:MOST_MEDIA],
        follow=follow[:MOST_FOLLOWED],
        reason=found.reason or (Reason.LIMIT_REACHED if cut else None),
        advice=found.advice or answer.ask.advice,
    )
