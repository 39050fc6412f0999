"""Mastodon and its relatives: ``outbox.json`` and ``actor.json`` (ActivityPub), with ``media_attachments/files/``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Finding, Tree, Unread

_FILES = {"outbox.json": 0.5, "actor.json": 0.4, "likes.json": 0.05, "bookmarks.json": 0.05}
_FOLDERS = {re.compile(r"(^|/)media_attachments/files/"): 0.4}
_PUBLIC = {"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"}
"""Three ways to write the public collection (ActivityPub, 5.6)."""
MOST_CONTENT_CHARACTERS = 20_000


class MastodonReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.MASTODON

    def likeness(self, tree: Tree) -> float:
        """By the names of its files, which are not translated."""
        return common.likeness_of(tree.names(), _FILES, _FOLDERS)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Attachments of the own posts, and the pictures of the profile."""
        names = common.Names(tree.names())
        account: str | None = None
        for name in names.ending("actor.json"):
            actor = common.read_json(tree, name)
            if isinstance(actor, Unread):
                yield actor
                continue
            account = common.text(actor, "preferredUsername") or account
            yield from _profile(names, name, actor)
        for name in names.ending("outbox.json"):
            outbox = common.read_json(tree, name)
            if isinstance(outbox, Unread):
                yield outbox
                continue
            for activity in common.records(outbox, "orderedItems"):
                yield from _attachments(names, name, activity, account)


def _profile(names: common.Names, name: str, actor: object) -> Iterator[Finding]:
    url = common.address(common.value(actor, "url")) or common.address(common.value(actor, "id"))
    provenance = Provenance(
        platform=Platform.MASTODON,
        occasion=Occasion.PROFILE,
        audience=Audience.PUBLIC,
        account=common.text(actor, "preferredUsername"),
        no_address=None if url else NoAddress.UNKNOWN,
    )
    for key in ("icon", "image"):
        for picture in common.records(actor, key):
            path = common.raw(picture, "url")
            found = common.described(names, path, provenance, beside=name, origin_url=url) if path else None
            if found:
                yield found


def _attachments(names: common.Names, name: str, activity: dict[str, object], account: str | None) -> Iterator[Finding]:
    """Boosts have an address where own posts have a record; they are of others and are passed over."""
    post = activity.get("object")
    url = common.address(common.value(post, "url")) or common.address(common.value(post, "id"))
    published = common.moment_of(common.raw(post, "published") or common.raw(activity, "published"))
    audience = _audience(post)
    people = [common.text(tag, "name") for tag in common.records(post, "tag") if tag.get("type") == "Mention"]
    for attachment in common.records(post, "attachment"):
        path = common.raw(attachment, "url")
        if not path or not (_is_media_type(attachment) or common.is_media(path)):
            continue
        provenance = Provenance(
            platform=Platform.MASTODON,
            occasion=Occasion.MESSAGE if audience is Audience.PRIVATE else Occasion.POST,
            audience=audience,
            account=account,
            caption=common.text(attachment, "name") or _plain(common.value(post, "content")),
            no_address=None if url else NoAddress.UNKNOWN,
            disclosures=common.disclosed(*(common.said(DisclosureKind.PERSON_NAMES, each) for each in people[:50])),
        )
        found = common.described(names, path, provenance, beside=name, origin_url=url, published=published)
        if found:
            yield found


def _is_media_type(attachment: dict[str, object]) -> bool:
    return (common.text(attachment, "mediaType") or "").startswith(("image/", "video/"))


def _audience(post: object) -> Audience:
    """Mastodon's four visibilities by who is addressed: public and unlisted, followers only, mentioned only."""
    addressed = {key: _addressed(post, key) for key in ("to", "cc")}
    everyone = addressed["to"] | addressed["cc"]
    if everyone & _PUBLIC:
        return Audience.PUBLIC
    if any(each.endswith("/followers") for each in everyone):
        return Audience.LIMITED
    return Audience.PRIVATE if everyone else Audience.UNKNOWN


def _addressed(post: object, key: str) -> set[str]:
    found = common.value(post, key)
    if isinstance(found, str):
        return {found}
    return {each for each in found if isinstance(each, str)} if isinstance(found, list) else set()


def _plain(html: object) -> str | None:
    """The text of a post, which is HTML."""
    if not isinstance(html, str) or not html.strip():
        return None
    body = LexborHTMLParser(html[:MOST_CONTENT_CHARACTERS].encode("utf-8", "replace")).body
    return common.cut(body.text(separator=" ")) if body is not None else None
