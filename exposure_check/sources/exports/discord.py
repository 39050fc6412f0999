"""Discord: ``messages/cID/`` with ``channel.json`` and ``messages.json`` or ``messages.csv``, ``account/avatar.png``.

The package holds the own messages only; attachments are addresses of Discord's CDN, which end. The folder for messages
is ``messages`` or ``Messages``, older packages call channels by their bare number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Described, Finding, Linked, Tree, Unread

_MESSAGES = re.compile(r"(?:^|/)(c?\d{15,20})/messages\.(json|csv)$", re.IGNORECASE)
_CHANNEL = re.compile(r"(?:^|/)c?\d{15,20}/channel\.json$", re.IGNORECASE)
_AVATAR = re.compile(r"(?:^|/)account/(?:recent_avatars/[^/]+|avatar[^/]*)\.(?:png|jpe?g|gif|webp)$", re.IGNORECASE)
_FILES = {
    "messages/index.json": 0.3,
    "servers/index.json": 0.2,
    "account/user.json": 0.3,
    "account/avatar.png": 0.2,
    "activity/analytics/events.json": 0.1,
}
_COLUMNS = ("id", "timestamp", "contents", "attachments")
_PRIVATE = {"1", "3", "DM", "GROUP_DM"}
"""Channel types: direct messages of two and of several people."""


class DiscordReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.DISCORD

    def likeness(self, tree: Tree) -> float:
        """By the folders of channels, which are called by numbers in every language."""
        names = list(tree.names())
        channels = any(_CHANNEL.search(name) for name in names)
        messages = any(_MESSAGES.search(name) for name in names)
        return min(1.0, common.likeness_of(names, _FILES) + 0.3 * channels + 0.4 * messages)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Attachments of the own messages as links, and the own avatars."""
        names = common.Names(tree.names())
        account: str | None = None
        for name in names.ending("account/user.json"):
            user = common.read_json(tree, name)
            if isinstance(user, Unread):
                yield user
            account = common.text(user, "username") or account
        for name in names.matching(_AVATAR):
            provenance = Provenance(
                platform=Platform.DISCORD,
                occasion=Occasion.PROFILE,
                account=account,
                no_address=NoAddress.NOT_IN_EXPORT,
            )
            yield Described(name, provenance)
        for name in names.matching(_MESSAGES):
            yield from _messages(tree, names, name)


def _messages(tree: Tree, names: common.Names, name: str) -> Iterator[Finding]:
    channel: object = None
    beside = f"{common.folder_name(name)}/channel.json"
    if beside in names:
        channel = common.read_json(tree, beside)
        if isinstance(channel, Unread):
            yield channel
    records = _records(tree, name)
    if isinstance(records, Unread):
        yield records
        return
    is_private = str(common.value(channel, "type")) in _PRIVATE
    title = common.text(channel, "name") or common.text(channel, "guild", "name")
    for record in records:
        for url in _addresses(record.get("attachments")):
            provenance = Provenance(
                platform=Platform.DISCORD,
                occasion=Occasion.MESSAGE,
                audience=Audience.PRIVATE if is_private else Audience.LIMITED if channel else Audience.UNKNOWN,
                account=title,
                caption=common.text(record, "contents"),
                no_address=NoAddress.PRIVATE,
            )
            yield Linked(url, provenance, published=common.moment_of(common.raw(record, "timestamp")))


def _records(tree: Tree, name: str) -> Iterator[Mapping[str, object]] | Unread:
    """The messages of a channel with the names of their fields in lower case."""
    if name.lower().endswith(".csv"):
        return common.read_csv(tree, name, _COLUMNS)
    content = common.read_json(tree, name)
    if isinstance(content, Unread):
        return content
    return ({str(key).lower(): value for key, value in record.items()} for record in common.records(content))


def _addresses(attachments: object) -> Iterator[str]:
    """The addresses of photos and videos in a field: separated by spaces, or a list."""
    several = attachments[:200_000].split() if isinstance(attachments, str) else attachments
    if not isinstance(several, list):
        return
    for each in several[:1_000]:
        url = common.address(each)
        if url and common.is_media(url.partition("?")[0]):
            yield url
