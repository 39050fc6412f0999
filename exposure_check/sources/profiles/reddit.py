"""Reddit: an account and what it posted, as the site gives it to visitors; where it refuses, its RSS feed.

reddit.com/dev/api: Listing, Link (t3), media_metadata of galleries. Addresses in it are escaped as in HTML.
"""

from __future__ import annotations

import html
from typing import Any

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.dates import moment
from exposure_check.sources.pages.references import looks_like_image, web_address
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs
from exposure_check.sources.profiles.paging import next_page
from exposure_check.sources.profiles.sizes import each_once

_SITE = "https://www.reddit.com"


def start(user: str) -> list[Ask]:
    """The asks for ``u/USER``."""
    name, page = values.escaped(user), f"{_SITE}/user/{user}/"
    posts = f"{_SITE}/user/{name}/submitted.json?limit=100&raw_json=1"
    return [
        Ask(f"{_SITE}/user/{name}/about.json?raw_json=1", ReadAs.REDDIT_ABOUT, page, Platform.REDDIT, user),
        Ask(posts, ReadAs.REDDIT_POSTS, page, Platform.REDDIT, user),
    ]


def feed_instead(answer: Answer) -> tuple[Ask, ...]:
    """The RSS feed of the posts."""
    ask = answer.ask
    if ask.pages or not ask.account:
        return ()
    url = f"{_SITE}/user/{values.escaped(ask.account)}/submitted/.rss"
    return (Ask(url, ReadAs.FEED, ask.page, Platform.REDDIT, ask.account, ask.hops + 1),)


def read_about(answer: Answer) -> Read:
    """Profile picture and banner; drawn avatars that everybody starts with are no photos."""
    data = values.at(values.parsed(answer.data), "data")
    if not isinstance(data, dict):
        return Read(reason=Reason.DAMAGED)
    named = (
        values.at(data, "icon_img"),
        values.at(data, "subreddit", "icon_img"),
        values.at(data, "subreddit", "banner_img"),
        values.at(data, "subreddit", "banner_background_image"),
    )
    said = values.provenance(answer.ask, Occasion.PROFILE, values.text(data, "subreddit", "title"))
    urls = [url for one in named if (url := _address(one)) is not None and "avatar_default" not in url]
    return Read(tuple(each_once([FoundMedia(url, False, said, answer.ask.page) for url in dict.fromkeys(urls)])))


def read_posts(answer: Answer) -> Read:
    """The media of one page of posts, and the next page."""
    document = values.parsed(answer.data)
    if not isinstance(values.at(document, "data", "children"), list):
        return Read(reason=Reason.DAMAGED)
    media: list[FoundMedia] = []
    for child in values.objects(document, "data", "children"):
        post = values.at(child, "data")
        # A crosspost shows what somebody else posted.
        if isinstance(post, dict) and not post.get("crosspost_parent"):
            media += _of_post(post, answer.ask)
    after = values.word(document, "data", "after")
    following = f"{answer.ask.url.partition('&after=')[0]}&after={values.escaped(after)}" if after else None
    follow, cut = next_page(answer, following)
    return Read(tuple(each_once(media)), follow, reason=Reason.LIMIT_REACHED if cut else None)


def _of_post(post: dict[str, Any], ask: Ask) -> list[FoundMedia]:
    permalink = values.word(post, "permalink", most=500)
    origin = web_address(f"{_SITE}{permalink}") if permalink and permalink.startswith("/") else None
    published = moment(values.at(post, "created_utc"))
    caption = values.text(post, "title")
    photo = values.provenance(ask, Occasion.POST, caption)
    film = values.provenance(ask, Occasion.VIDEO, caption)
    found = []
    linked = _address(post.get("url_overridden_by_dest") or post.get("url"))
    preview = _address(values.at(post, "preview", "images", 0, "source", "url"))
    if linked is not None and looks_like_image(linked):
        others = (preview,) if preview else ()
        found.append(FoundMedia(linked, False, photo, origin, published, others))
    elif preview is not None:
        found.append(FoundMedia(preview, False, film if post.get("is_video") else photo, origin, published))
    gallery = values.at(post, "media_metadata")
    for one in list(gallery.values())[:100] if isinstance(gallery, dict) else []:
        url = _address(values.at(one, "s", "u")) or _address(values.at(one, "s", "gif"))
        if url is not None:
            found.append(FoundMedia(url, False, photo, origin, published, width=values.pixels(one, "s", "x")))
    video = _address(values.at(post, "media", "reddit_video", "fallback_url"))
    if video is not None:
        found.append(FoundMedia(video, True, film, origin, published))
    return found


def _address(value: Any) -> str | None:
    return web_address(html.unescape(value)) if isinstance(value, str) else None
