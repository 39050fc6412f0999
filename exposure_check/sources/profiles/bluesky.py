"""Bluesky's public AppView: profile, and posts with media.

The lexicons app.bsky.actor.getProfile and app.bsky.feed.getAuthorFeed, with the views of app.bsky.embed.
"""

from __future__ import annotations

from typing import Any

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.dates import moment
from exposure_check.sources.pages.references import web_address
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs
from exposure_check.sources.profiles.paging import next_page
from exposure_check.sources.profiles.sizes import each_once

_API = "https://public.api.bsky.app/xrpc"


def profile(handle: str) -> list[Ask]:
    """The first asks for a handle or DID."""
    name = values.escaped(handle)
    page = f"https://bsky.app/profile/{handle}"
    return [
        Ask(f"{_API}/app.bsky.actor.getProfile?actor={name}", ReadAs.BLUESKY_PROFILE, page, Platform.BLUESKY, handle),
        Ask(
            f"{_API}/app.bsky.feed.getAuthorFeed?actor={name}&filter=posts_with_media&limit=100",
            ReadAs.BLUESKY_FEED,
            page,
            Platform.BLUESKY,
            handle,
        ),
    ]


def read_profile(answer: Answer) -> Read:
    """Profile picture and banner."""
    document = values.parsed(answer.data)
    if values.word(document, "did") is None:
        return Read(reason=Reason.DAMAGED)
    caption = values.text(document, "displayName")
    said = values.provenance(answer.ask, Occasion.PROFILE, caption)
    media = [
        FoundMedia(url, False, said, answer.ask.page)
        for key in ("avatar", "banner")
        if (url := values.address(document, key)) is not None
    ]
    return Read(tuple(each_once(media)))


def read_feed(answer: Answer) -> Read:
    """The media of one page of posts, and the next page."""
    document = values.parsed(answer.data)
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    media: list[FoundMedia] = []
    for item in values.objects(document, "feed"):
        # A reason is that of a repost; pinned posts are the account's own.
        if "repost" in (values.word(item, "reason", "$type") or "").lower():
            continue
        post = values.at(item, "post")
        if isinstance(post, dict):
            media += _of_post(post, answer.ask)
    cursor = values.word(document, "cursor")
    following = None
    if cursor is not None:
        following = f"{answer.ask.url.partition('&cursor=')[0]}&cursor={values.escaped(cursor)}"
    follow, cut = next_page(answer, following)
    return Read(tuple(each_once(media)), follow, reason=Reason.LIMIT_REACHED if cut else None)


def _of_post(post: dict[str, Any], ask: Ask) -> list[FoundMedia]:
    author = values.word(post, "author", "handle") or values.word(post, "author", "did")
    key = (values.word(post, "uri", most=1000) or "").rpartition("/")[2]
    origin = web_address(f"https://bsky.app/profile/{author}/post/{key}") if author and key else None
    published = moment(values.at(post, "record", "createdAt")) or moment(values.at(post, "indexedAt"))
    text = values.text(post, "record", "text")
    embed = values.at(post, "embed")
    found = []
    for view in (embed, values.at(embed, "media")):
        for image in values.objects(view, "images"):
            full, thumb = values.address(image, "fullsize"), values.address(image, "thumb")
            if full is None and thumb is None:
                continue
            said = values.provenance(ask, Occasion.POST, values.text(image, "alt") or text)
            width = values.pixels(image, "aspectRatio", "width")
            others = (thumb,) if full is not None and thumb is not None else ()
            found.append(FoundMedia(full or thumb, False, said, origin, published, others, width=width))
        # The film itself is a playlist of pieces, which is not read.
        preview = values.address(view, "thumbnail")
        if preview is not None:
            said = values.provenance(ask, Occasion.VIDEO, values.text(view, "alt") or text)
            found.append(FoundMedia(preview, False, said, origin, published))
    return found
