"""Data packages of Discord."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.discord import DiscordReader
from exposure_check.sources.tree import Described, Linked, Unread
from tests.exports import discord
from tests.exports.discord import Layout
from tests.exports.tree import findings, without


@pytest.mark.parametrize("layout", ["json", "csv", "old"])
@pytest.mark.parametrize(
    ("root", "folder"), [("package", "messages"), ("Discord/2026", "Messages"), ("x", "Nachrichten")]
)
def test_photos_and_videos_of_own_messages_are_links(layout: Layout, root: str, folder: str) -> None:
    found = findings(DiscordReader(), discord.export(layout=layout, root=root, folder=folder))
    avatar, picture, clip, private = found
    assert isinstance(avatar, Described)
    assert avatar.provenance.occasion is Occasion.PROFILE
    assert avatar.provenance.account == "ada"
    assert isinstance(picture, Linked)
    assert isinstance(clip, Linked)
    assert isinstance(private, Linked)
    assert (picture.url, clip.url, private.url) == (discord.PICTURE, discord.CLIP, discord.PRIVATE)
    assert picture.published == datetime(2024, 5, 4, 10, 12, 13, tzinfo=UTC)
    assert (picture.provenance.account, picture.provenance.caption) == ("general", "At the, beach")
    assert (picture.provenance.audience, private.provenance.audience) == (Audience.LIMITED, Audience.PRIVATE)
    assert {picture.provenance.no_address, private.provenance.no_address} == {NoAddress.PRIVATE}


def test_messages_without_their_channel_are_read() -> None:
    found = findings(DiscordReader(), without(discord.export(), "channel.json"))
    links = [each for each in found if isinstance(each, Linked)]
    assert len(links) == 3
    assert {each.provenance.audience for each in links} == {Audience.UNKNOWN}


def test_a_damaged_channel_is_unread_and_the_others_are_read() -> None:
    name = f"package/messages/c{discord.CHANNEL}/messages.json"
    found = findings(DiscordReader(), discord.export() | {name: b"[{"})
    assert [type(each) for each in found] == [Described, Unread, Linked]
