"""YouTube channels: the page names the channel's number, the feed has its latest fifteen videos with previews."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.shown import MediaOfPage, Role
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs
from exposure_check.sources.profiles.sizes import each_once
from exposure_check.sources.profiles.web import found_on_page, shown_by

_SITE = "https://www.youtube.com"
_CHANNEL = re.compile(r"UC[\w-]{22}")
_CHANNEL_IN_PAGE = re.compile(rb"\"(?:externalId|channelId)\"\s*:\s*\"(UC[\w-]{22})\"")
_VIDEO = re.compile(r"[\w-]{11}")


def start(path: str, query: str) -> list[Ask]:
    """The asks for an address of YouTube: a channel by number or name, or one video."""
    parts = [part for part in path.split("/") if part]
    video = (parse_qs(query[:500]).get("v") or [""])[0]
    if parts[:1] == ["watch"] and _VIDEO.fullmatch(video):
        return [_video(video)]
    if parts[:1] in (["shorts"], ["live"], ["embed"]) and len(parts) > 1 and _VIDEO.fullmatch(parts[1]):
        return [_video(parts[1])]
    if not parts:
        return []
    name = "/".join(parts[:2]) if parts[0] in {"channel", "user", "c"} else parts[0]
    page = f"{_SITE}/{name}"
    account = name.rpartition("/")[2]
    asks = [Ask(page, ReadAs.YOUTUBE_PAGE, page, Platform.YOUTUBE, account)]
    if _CHANNEL.fullmatch(account):
        asks.append(_feed(account, asks[0], 0))
    return asks


def short(path: str) -> list[Ask]:
    """The asks for an address of youtu.be."""
    video = path.strip("/")
    return [_video(video)] if _VIDEO.fullmatch(video) else []


def _video(video: str) -> Ask:
    page = f"{_SITE}/watch?v={video}"
    return Ask(f"{_SITE}/oembed?url={values.escaped(page)}&format=json", ReadAs.OEMBED, page, Platform.YOUTUBE)


def _feed(channel: str, ask: Ask, hops: int) -> Ask:
    url = f"{_SITE}/feeds/videos.xml?channel_id={channel}"
    return Ask(url, ReadAs.FEED, ask.page, Platform.YOUTUBE, ask.account, hops)


def read_page(answer: Answer) -> Read:
    """The channel's picture, and where its feed is."""
    shown = shown_by(answer)
    if isinstance(shown, Read):
        return shown
    named = [one for one in shown.media if one.role in {Role.NAMED, Role.PERSON} and not one.is_video]
    media: list[FoundMedia] = [found_on_page(answer, one, Occasion.PROFILE) for one in named]
    channel = _channel(shown, answer)
    follow = (_feed(channel, answer.ask, answer.ask.hops + 1),) if channel else ()
    return Read(tuple(each_once(media)), follow)


def _channel(shown: MediaOfPage, answer: Answer) -> str | None:
    for address in [link.address for link in shown.links] + [shown.address or ""]:
        parts = urlsplit(address)
        named = (parse_qs(parts.query[:500]).get("channel_id") or [parts.path.rpartition("/")[2]])[0]
        if _CHANNEL.fullmatch(named):
            return named
    found = _CHANNEL_IN_PAGE.search(answer.data)
    return found[1].decode("ascii") if found else None
