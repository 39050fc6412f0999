"""X, formerly Twitter: scripts that assign JSON, ``data/tweets.js``, and media named after their posts.

``window.YTD.tweets.part0 = [{"tweet": {...}}]``, more posts in ``tweets-part1.js``; older archives have ``tweet.js``
and records without the ``tweet`` around them. Media are ``tweets_media/<id>-<name>.jpg``, older ``tweet_media``, where
the name is the last part of ``media_url_https`` (timhutton ``twitter-archive-parser``, read 2026-11-22). Archives until
about 2018 had a JSON file for each month in ``data/js/tweets`` and no media.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

from exposure_check.domain.disclosure import Disclosure, DisclosureKind
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Described, Finding, Linked, Missing, Tree, Unread

_FILES = {
    "data/tweets.js": 0.6,
    "data/tweet.js": 0.6,
    "tweets.js": 0.3,
    "tweet.js": 0.3,
    "data/account.js": 0.3,
    "data/profile.js": 0.2,
    "data/direct-messages.js": 0.2,
    "data/direct-message.js": 0.2,
    "data/follower.js": 0.2,
    "data/like.js": 0.1,
    "data/manifest.js": 0.2,
    "js/user_details.js": 0.3,
    "js/tweet_index.js": 0.5,
    "your archive.html": 0.1,
}
_FOLDERS = {
    re.compile(r"(^|/)tweets?_media/"): 0.5,
    re.compile(r"(^|/)direct_messages?(_group)?_media/"): 0.3,
    re.compile(r"(^|/)profile_media/"): 0.2,
    re.compile(r"(^|/)community_tweet_media/|(^|/)deleted_tweets?_media/"): 0.2,
}
_ASSIGNMENT = re.compile(rb"\s*[\w.]{1,80}(\[[^\]]{1,40}\])?\s*=\s*")
_POSTS = re.compile(r"(^|/)(community[-_])?(deleted[-_])?tweets?(-part\d+)?\.js$|(^|/)js/tweets/\d{4}_\d{2}\.js$")
_DELETED = re.compile(r"(^|/)deleted[-_]tweets?")
_MESSAGES = re.compile(r"(^|/)direct-messages?(-group)?s?(-part\d+)?\.js$")
_MEDIA_FOLDERS = {
    "tweets_media": Occasion.POST,
    "tweet_media": Occasion.POST,
    "community_tweet_media": Occasion.POST,
    "deleted_tweets_media": Occasion.POST,
    "deleted_tweet_media": Occasion.POST,
    "profile_media": Occasion.PROFILE,
    "direct_messages_media": Occasion.MESSAGE,
    "direct_message_media": Occasion.MESSAGE,
    "direct_messages_group_media": Occasion.MESSAGE,
    "direct_message_group_media": Occasion.MESSAGE,
    "grok_chat_media": Occasion.MESSAGE,
    "moments_media": Occasion.POST,
    "moments_tweets_media": Occasion.POST,
}
_OF_POST = re.compile(r"(\d{1,20})-(.{1,200})$")


class XReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.X

    def likeness(self, tree: Tree) -> float:
        """By the names of its scripts and media folders, which are not translated."""
        return common.likeness_of(tree.names(), _FILES, _FOLDERS)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Media of posts and messages, of the profile, and posts whose media are not in the archive."""
        names = common.Names(tree.names())
        media = _Media(names)
        account = _account(tree, names)
        for name in names.all:
            lower = name.lower()
            if not lower.endswith(".js"):
                continue
            if _POSTS.search(lower):
                yield from _of_posts(tree, name, media, account, _DELETED.search(lower) is not None)
            elif _MESSAGES.search(lower):
                yield from _of_messages(tree, name, media)
        yield from _profile(tree, names, media, account)
        yield from media.rest(account)


class _Media:
    """Media of the archive by the id that their names begin with, and which of them were described."""

    def __init__(self, names: common.Names) -> None:
        self._by_id: dict[str, list[str]] = {}
        self._kind: dict[str, Occasion] = {}
        self._said: set[str] = set()
        for name in names.all:
            folder = common.base_name(common.folder_name(name)).lower()
            occasion = _MEDIA_FOLDERS.get(folder)
            match = _OF_POST.match(common.base_name(name))
            if occasion is None or not common.is_media(name):
                continue
            self._kind[name] = occasion
            if match:
                self._by_id.setdefault(match[1], []).append(name)

    def of(self, identity: str) -> list[str]:
        """The files of a post or message."""
        return self._by_id.get(identity, [])

    def said(self, name: str) -> None:
        """Remember that a file was described."""
        self._said.add(name)

    def rest(self, account: str | None) -> Iterator[Described]:
        """Files that no record describes. The id in the name of a post's file is that of the post."""
        for name, occasion in self._kind.items():
            if name in self._said:
                continue
            match = _OF_POST.match(common.base_name(name))
            address = _address(account, match[1]) if occasion is Occasion.POST and match else None
            yield Described(name, _provenance(occasion, account, None, address), address)


def _account(tree: Tree, names: common.Names) -> str | None:
    """The user name in ``account.js``, older ``user_details.js``."""
    for suffix, keys in (("account.js", ("account", "username")), ("user_details.js", ("screen_name",))):
        for name in names.ending(suffix):
            for record in common.records(common.read_json(tree, name, _ASSIGNMENT)):
                if found := common.text(record, *keys):
                    return found
    return None


def _address(account: str | None, identity: str) -> str:
    # The site leads from any user name to the post with this id; "i/web" is what it uses itself.
    user = account if account and re.fullmatch(r"\w{1,20}", account, re.ASCII) else "i/web"
    return f"https://twitter.com/{user}/status/{identity}"


def _provenance(
    occasion: Occasion,
    account: str | None,
    caption: str | None,
    address: str | None,
    disclosures: tuple[Disclosure, ...] = (),
) -> Provenance:
    private = occasion is Occasion.MESSAGE
    return Provenance(
        platform=Platform.X,
        occasion=occasion,
        audience=Audience.PRIVATE if private else Audience.UNKNOWN,
        account=account,
        caption=caption,
        no_address=NoAddress.PRIVATE if private else None if address else NoAddress.UNKNOWN,
        disclosures=disclosures,
    )


# --- Posts -----------------------------------------------------------------------------------------------------


def _of_posts(tree: Tree, name: str, media: _Media, account: str | None, deleted: bool) -> Iterator[Finding]:
    content = common.read_json(tree, name, _ASSIGNMENT)
    if isinstance(content, Unread):
        yield content
        return
    for record in common.records(content):
        post = record.get("tweet", record)
        identity = common.raw(post, "id_str") or common.raw(post, "id")
        if identity is None or not re.fullmatch(r"\d{1,20}", identity):
            continue
        yield from _of_post(post, identity, media, account, deleted)


def _of_post(post: object, identity: str, media: _Media, account: str | None, deleted: bool) -> Iterator[Finding]:
    address = None if deleted else _address(account, identity)
    caption = common.text(post, "full_text") or common.text(post, "text")
    provenance = _provenance(Occasion.POST, account, caption, address, _disclosures(post))
    published = common.moment_of(common.raw(post, "created_at"))
    inside = media.of(identity)
    for name in inside:
        media.said(name)
        yield Described(name, provenance, address, published)
    if caption is not None and caption.startswith("RT @"):
        return  # The media of a post that was passed on are another's; the archive leaves them out.
    bases = {common.base_name(name) for name in inside}
    for url, still in _linked(post):
        own = f"{identity}-{common.base_name(urlsplit(url).path)}"
        if own in bases or any(base.startswith(own.rpartition(".")[0]) for base in bases):
            continue
        if inside and not still:
            continue  # A film's file has the name of the film, its entity that of its preview.
        yield Linked(url, provenance, address, published)


def _linked(post: object) -> Iterator[tuple[str, bool]]:
    """Addresses of a post's media, and whether each is a still picture; the extended list has all of them.

    Of a film the address of its best version, or of its preview where there is none.
    """
    listed = common.records(post, "extended_entities", "media") or common.records(post, "entities", "media")
    seen: set[str] = set()
    for each in listed:
        versions = [
            (common.number(one, "bitrate") or 0.0, url)
            for one in common.records(each, "video_info", "variants")
            if common.text(one, "content_type") == "video/mp4" and (url := common.address(common.value(one, "url")))
        ]
        preview = common.address(common.value(each, "media_url_https") or common.value(each, "media_url"))
        url = max(versions)[1] if versions else preview
        if url is not None and url not in seen:
            seen.add(url)
            yield url, common.text(each, "type") in {None, "photo"}


def _disclosures(post: object) -> tuple[Disclosure, ...]:
    found = [
        common.said(DisclosureKind.PERSON_NAMES, common.text(person, "name"))
        for each in common.records(post, "entities", "media")
        for person in common.records(each, "features", "all", "tags")
    ]
    point = common.value(post, "coordinates", "coordinates") or common.value(post, "geo", "coordinates")
    if isinstance(point, list) and len(point) == 2:
        pair = {"0": point[0], "1": point[1]}
        first, second = common.number(pair, "0"), common.number(pair, "1")
        # "coordinates" is GeoJSON, longitude first; "geo" is the older field, latitude first.
        geojson = isinstance(common.value(post, "coordinates", "coordinates"), list)
        found.append(common.coordinates(second, first) if geojson else common.coordinates(first, second))
    found.append(common.said(DisclosureKind.PLACE, common.text(post, "place", "full_name")))
    return common.disclosed(*found)


# --- Messages and profile --------------------------------------------------------------------------------------


def _of_messages(tree: Tree, name: str, media: _Media) -> Iterator[Finding]:
    content = common.read_json(tree, name, _ASSIGNMENT)
    if isinstance(content, Unread):
        yield content
        return
    for record in common.records(content):
        conversation = record.get("dmConversation", record)
        title = common.text(conversation, "name") or common.text(conversation, "conversationId")
        for entry in common.records(conversation, "messages"):
            message = entry.get("messageCreate", entry)
            provenance = _provenance(Occasion.MESSAGE, title, common.text(message, "text"), None)
            published = common.moment_of(common.raw(message, "createdAt"))
            yield from _of_message(message, media, provenance, published)


def _of_message(
    message: object, media: _Media, provenance: Provenance, published: datetime | None
) -> Iterator[Finding]:
    inside = media.of(common.raw(message, "id") or "")
    for name in inside:
        media.said(name)
        yield Described(name, provenance, None, published)
    if inside:
        return
    for untrusted in common.texts(message, "mediaUrls"):
        # These addresses answer only to who is logged in: the file is missing, not linked.
        base = common.base_name(untrusted.split("?", 1)[0])
        identity = common.raw(message, "id") or ""
        if base:
            yield Missing(f"{identity}-{base}"[: common.MOST_TEXT], provenance, None, published)


def _profile(tree: Tree, names: common.Names, media: _Media, account: str | None) -> Iterator[Finding]:
    """The profile's picture and header: addresses in ``profile.js``, files in ``profile_media``."""
    address = f"https://twitter.com/{account}" if account and re.fullmatch(r"\w{1,20}", account, re.ASCII) else None
    provenance = _provenance(Occasion.PROFILE, account, None, address)
    for name in names.ending("profile.js"):
        content = common.read_json(tree, name, _ASSIGNMENT)
        if isinstance(content, Unread):
            yield content
            continue
        for record in common.records(content)[:1]:
            for key in ("avatarMediaUrl", "headerMediaUrl"):
                url = common.address(common.value(record, "profile", key))
                if url is None:
                    continue
                own = re.escape(common.base_name(urlsplit(url).path))
                inside = names.matching(re.compile(rf"profile_media/([^/]*-)?{own}(\.\w+)?$")) if own else []
                for each in inside:
                    media.said(each)
                    yield Described(each, provenance, address)
                if not inside:
                    yield Linked(url, provenance, address)
