"""TikTok: one JSON file with the addresses of videos, photos and the profile picture; no media.

``user_data_tiktok.json``, older ``user_data.json``: ``Video -> Videos -> VideoList`` until about 2024, then
``Post -> Posts -> VideoList``, records of ``{Date, Link, Likes, ...}`` with times in UTC (d3i-infra ``tiktok.py``,
zollo ``tiktok-downloader``, read 2026-11-22). ``Link`` is the address of the file, which expires, sometimes that of the
post. A text variant (``Posts.txt``, ``Videos.txt``) has the same as lines ``Date: ...`` and ``Link: ...``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Finding, Linked, Tree, Unread

_FILES = {
    "user_data_tiktok.json": 0.9,
    "user_data.json": 0.6,
    "tiktok/posts/posts.txt": 0.6,
    "post/posts.txt": 0.5,
    "posts/posts.txt": 0.4,
    "video/videos.txt": 0.5,
    "profile/profile info.txt": 0.3,
    "profile and settings/profile info.txt": 0.3,
    "likes and favorites/like list.txt": 0.3,
    "your activity/watch history.txt": 0.2,
}
_JSON = ("user_data_tiktok.json", "user_data.json")
_TEXTS = ("posts.txt", "videos.txt")
_LISTS = frozenset({"VideoList", "Videos", "Posts", "RecentlyDeletedPosts", "PostList", "PhotoList"})
_OTHERS = frozenset(
    {"Activity", "Your Activity", "Like List", "Favorite Videos", "Likes and Favorites", "Video Browsing History",
     "Watch History", "Share History", "Direct Message", "Direct Messages", "Comment", "Ads and data", "App Settings"}
)  # fmt: skip
"""Parts in which links are those of other people's posts or of messages."""
_WORDS = {
    Audience.PUBLIC: ("everyone", "public"),
    Audience.LIMITED: ("friends", "followers"),
    Audience.PRIVATE: ("only me", "private"),
}
_POST = re.compile(r"^/(@[^/]+/(video|photo)/\d+|v/\d+|share/video/\d+)")


class TikTokReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.TIKTOK

    def likeness(self, tree: Tree) -> float:
        """By the name of its one file, or those of the text variant."""
        return common.likeness_of(tree.names(), _FILES)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """The person's own videos, photos and profile picture, all as links."""
        names = common.Names(tree.names())
        for base in _JSON:
            for name in names.ending(base):
                content = common.read_json(tree, name)
                if isinstance(content, Unread):
                    yield content
                else:
                    account = _account(content)
                    yield from _profile(content, account)
                    yield from _posts(content, account)
        for base in _TEXTS:
            for name in names.ending(base):
                yield from _of_text(tree, name)


def _walk(content: object) -> Iterator[tuple[str, dict[str, object]]]:
    """Every record with the key of the list or record it is in, but not those of others' posts."""
    waiting: list[tuple[str, object]] = [("", content)]
    while waiting:
        key, item = waiting.pop()
        if isinstance(item, dict):
            yield key, item
            waiting.extend((each, inner) for each, inner in reversed(item.items()) if each not in _OTHERS)
        elif isinstance(item, list):
            waiting.extend((key, each) for each in reversed(item) if isinstance(each, (dict, list)))


def _account(content: object) -> str | None:
    for key, record in _walk(content):
        if key == "ProfileMap" and (found := common.text(record, "userName")):
            return found
    return None


def _profile(content: object, account: str | None) -> Iterator[Finding]:
    for key, record in _walk(content):
        if key == "ProfileMap":
            url = common.address(common.value(record, "profilePhoto"))
            if url is not None:
                page = _profile_page(account)
                reason = None if page else NoAddress.UNKNOWN
                provenance = Provenance(Platform.TIKTOK, Occasion.PROFILE, account=account, no_address=reason)
                yield Linked(url, provenance, page)


def _profile_page(account: str | None) -> str | None:
    known = account is not None and re.fullmatch(r"[\w.]{1,30}", account, re.ASCII)
    return f"https://www.tiktok.com/@{account}" if known else None


def _posts(content: object, account: str | None) -> Iterator[Finding]:
    for key, record in _walk(content):
        if key in _LISTS:
            yield from _of_post(record, account)


def _of_post(record: dict[str, object], account: str | None) -> Iterator[Finding]:
    who = (common.text(record, "WhoCanView") or common.text(record, "Who can view") or "").lower()
    audience = next((each for each, words in _WORDS.items() if who in words), Audience.UNKNOWN)
    published = common.moment_of(common.raw(record, "Date"))
    caption = common.text(record, "Title") or common.text(record, "Text")
    for url in _links(common.value(record, "Link")):
        page = url if _is_post(url) else None
        provenance = Provenance(
            platform=Platform.TIKTOK,
            occasion=Occasion.VIDEO if not _is_picture(url) else Occasion.POST,
            audience=audience,
            account=account,
            caption=caption,
            no_address=None if page else NoAddress.UNKNOWN,
        )
        yield Linked(url, provenance, page, published)
    cover = common.address(common.value(record, "CoverImage"))
    if cover is not None:
        yield Linked(cover, Provenance(Platform.TIKTOK, Occasion.VIDEO, audience, account, caption, NoAddress.UNKNOWN),
                     None, published)  # fmt: skip


def _links(untrusted: object) -> list[str]:
    """The addresses of a ``Link``: one, several with spaces or commas between as for a post of photos, or a list."""
    parts = (
        untrusted
        if isinstance(untrusted, list)
        else re.split(r"[\s,]+(?=https?:)", untrusted[:100_000])
        if isinstance(untrusted, str)
        else []
    )
    found = (common.address(each.strip() if isinstance(each, str) else None) for each in parts[:1000])
    return list(dict.fromkeys(each for each in found if each))


def _is_post(url: str) -> bool:
    parts = urlsplit(url)
    host = parts.hostname or ""
    return (host == "tiktok.com" or host.endswith((".tiktok.com", ".tiktokv.com"))) and bool(_POST.match(parts.path))


def _is_picture(url: str) -> bool:
    path = urlsplit(url).path.lower()
    return "/photo/" in path or path.endswith((".jpg", ".jpeg", ".png", ".webp", ".heic", ".image"))


def _of_text(tree: Tree, name: str) -> Iterator[Finding]:
    """``Key: value`` lines, a record ending with an empty line."""
    text = common.read_text(tree, name)
    if isinstance(text, Unread):
        yield text
        return
    record: dict[str, object] = {}
    for line in (*text.splitlines(), ""):
        key, colon, rest = line.partition(":")
        if colon:
            record[key.strip()] = rest.strip()
        elif not line.strip() and record:
            yield from _of_post(record, None)
            record = {}
