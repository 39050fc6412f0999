"""RSS and Atom feeds, with the media that their entries carry or show.

Read by feedparser from bytes alone: given text or an address it would open it. It does not clean the HTML of entries
(that would take away lazy pictures and their sizes); that HTML is never shown, only read for addresses and plain text.
"""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

import feedparser  # type: ignore[import-untyped]

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.dates import moment_of_fields
from exposure_check.sources.pages.html import PageRefused, read_page
from exposure_check.sources.pages.references import absolute, looks_like_image, looks_like_video
from exposure_check.sources.pages.shown import Role
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, FoundMedia, Read
from exposure_check.sources.profiles.paging import next_page
from exposure_check.sources.profiles.sizes import each_once

MOST_BYTES = 4 * 1024**2
"""Of a feed: feedparser reads about a megabyte a second."""
MOST_ENTRIES = 500
_MOST_CONTENT = 256 * 1024
_MOST_TAGS = 60_000
_CDATA = re.compile(rb"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)


def read_feed(answer: Answer) -> Read:
    """The media of a feed. Feeds that declare entities are refused, because those can unfold without end."""
    if len(answer.data) > MOST_BYTES:
        return Read(reason=Reason.TOO_MANY_BYTES)
    if _ENTITY.search(answer.data):
        return Read(reason=Reason.DAMAGED)
    if _CDATA.sub(b"", answer.data).count(b"<") > _MOST_TAGS:
        # feedparser takes some 40 microseconds for each.
        return Read(reason=Reason.TOO_MANY_ENTRIES)
    feed = _parsed(answer)
    entries = values.at(feed, "entries")
    if not isinstance(entries, list) or not (entries or values.at(feed, "version")):
        return Read(reason=Reason.DAMAGED)
    answer = _titled(answer, feed)
    media: list[FoundMedia] = []
    for url in _picture_of_channel(feed, answer):
        said = values.provenance(answer.ask, Occasion.PROFILE, values.text(feed, "feed", "title"))
        media.append(FoundMedia(url, False, said, answer.ask.page))
    for entry in entries[:MOST_ENTRIES]:
        media += _of_entry(entry, answer)
    following = None
    for link in values.objects(feed, "feed", "links"):
        if values.word(link, "rel") == "next" and isinstance(link.get("href"), str):
            following = absolute(link["href"], answer.final_url)
    follow, cut = next_page(answer, following)
    cut = cut or len(entries) > MOST_ENTRIES
    return Read(tuple(each_once(media)), follow, reason=Reason.LIMIT_REACHED if cut else None)


def _parsed(answer: Answer) -> Any:
    try:
        found = feedparser.parse(
            io.BytesIO(answer.data),
            response_headers={"content-location": answer.final_url, "content-type": answer.content_type or "text/xml"},
            sanitize_html=False,
        )
    except Exception:  # noqa: BLE001
        # feedparser lets errors of many kinds through for broken feeds: of codecs, of sgmllib, of its date handlers.
        return None
    return found


def _titled(answer: Answer, feed: Any) -> Answer:
    if answer.ask.account:
        return answer
    return replace(answer, ask=replace(answer.ask, account=values.text(feed, "feed", "title")))


def _picture_of_channel(feed: Any, answer: Answer) -> list[str]:
    named = (
        values.at(feed, "feed", "image", "href"),
        values.at(feed, "feed", "logo"),
        values.at(feed, "feed", "icon"),
        values.at(feed, "feed", "webfeeds_logo"),
    )
    return [url for one in named if isinstance(one, str) and (url := absolute(one, answer.final_url)) is not None][:2]


def _of_entry(entry: Any, answer: Answer) -> list[FoundMedia]:
    link = values.at(entry, "link")
    origin = (absolute(link, answer.final_url) if isinstance(link, str) else None) or answer.ask.page
    published = moment_of_fields(_fields(entry, "published_parsed")) or moment_of_fields(
        _fields(entry, "updated_parsed")
    )
    title = values.text(entry, "title")
    is_video = answer.ask.platform in {Platform.YOUTUBE, Platform.PEERTUBE}
    found: list[FoundMedia] = []

    def keep(reference: Any, caption: str | None, *, video: bool = False, width: int | None = None) -> None:
        url = absolute(reference, origin) if isinstance(reference, str) else None
        if url is not None and url.startswith("http"):
            occasion = Occasion.VIDEO if video or is_video else Occasion.POST
            said = values.provenance(answer.ask, occasion, caption or title)
            found.append(FoundMedia(url, video, said, origin, published, width=width))

    for one in [*values.objects(entry, "media_content"), *values.objects(entry, "links")]:
        reference = one.get("url") or (one.get("href") if one.get("rel") == "enclosure" else None)
        kind = f"{one.get('medium') or ''} {one.get('type') or ''}".lower()
        if not isinstance(reference, str) or "audio" in kind or "flash" in kind:
            continue
        if "video" in kind or looks_like_video(reference):
            keep(reference, None, video=True)
        elif "image" in kind or looks_like_image(reference):
            keep(reference, values.plain(one.get("title")), width=values.pixels(one, "width"))
    for one in values.objects(entry, "media_thumbnail"):
        keep(one.get("url"), None, width=values.pixels(one, "width"))
    for markup in _markup(entry):
        found += _in_markup(markup, origin, answer, found_before=(title, published))
    return found


def _fields(entry: Any, key: str) -> object:
    # Its own get() takes one date for another, with a warning.
    found = dict.get(entry, key) if isinstance(entry, dict) else None
    return tuple(found) if isinstance(found, tuple) else None


def _markup(entry: Any) -> list[str]:
    texts = [values.at(one, "value") for one in values.objects(entry, "content")] + [values.at(entry, "summary")]
    return list(dict.fromkeys(one[:_MOST_CONTENT] for one in texts if isinstance(one, str) and "<" in one))


def _in_markup(markup: str, origin: str, answer: Answer, found_before: tuple[str | None, Any]) -> list[FoundMedia]:
    title, published = found_before
    try:
        shown = read_page(markup, origin)
    except PageRefused:
        return []
    return [
        FoundMedia(
            one.addresses[0],
            one.is_video,
            values.provenance(answer.ask, Occasion.VIDEO if one.is_video else Occasion.POST, one.text or title),
            origin,
            published,
            one.addresses[1:],
            width=one.width,
        )
        for one in shown.media
        if one.addresses and one.role is not Role.BACKGROUND and one.addresses[0].startswith("http")
    ]
