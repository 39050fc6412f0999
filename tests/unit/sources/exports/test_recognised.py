"""Each export is recognised as what it is and as nothing else, and spoilt ones never raise."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.sources.exports.bluesky import BlueskyReader
from exposure_check.sources.exports.discord import DiscordReader
from exposure_check.sources.exports.flickr import FlickrReader
from exposure_check.sources.exports.mastodon import MastodonReader
from exposure_check.sources.exports.pinterest import PinterestReader
from exposure_check.sources.exports.telegram import TelegramReader
from exposure_check.sources.exports.vk import VkReader
from exposure_check.sources.exports.whatsapp import WhatsAppReader
from exposure_check.sources.tree import ExportReader, Unread
from tests.exports import bluesky, discord, flickr, mastodon, pinterest, telegram, vk, whatsapp
from tests.exports.tree import MemoryTree, UnopenedTree, findings, renamed

READERS: list[ExportReader] = [
    BlueskyReader(),
    DiscordReader(),
    FlickrReader(),
    MastodonReader(),
    PinterestReader(),
    TelegramReader(),
    VkReader(),
    WhatsAppReader(),
]
EXPORTS: dict[str, dict[str, bytes]] = {
    "bluesky": bluesky.export(),
    "bluesky without blobs": bluesky.export(blobs=False),
    "discord": discord.export(),
    "discord old": discord.export(layout="old", folder="Messages"),
    "flickr": flickr.export(),
    "flickr meta": flickr.meta(),
    "flickr photos": flickr.photos(),
    "mastodon": mastodon.export(later=True),
    "pinterest": pinterest.export(),
    "pinterest pages": pinterest.export(layout="labels"),
    "telegram": telegram.export(later=True),
    "telegram chat": telegram.export(layout="chat"),
    "telegram pages": telegram.export(layout="pages"),
    "vk": vk.export(),
    "vk later": vk.export(encoding="utf-8"),
    "whatsapp": whatsapp.export(),
    "whatsapp ios": whatsapp.export("ios-de", root="Chat"),
}
PHOTOS_ONLY = {f"DCIM/100CANON/IMG_{number:04}.JPG": b"" for number in range(20)}


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("root", ["", "x", "Téléchargements/mes données (1)"])
def test_an_export_is_recognised_as_its_platform_only(name: str, root: str) -> None:
    files = renamed(EXPORTS[name], root) if root else EXPORTS[name]
    likeness = {reader.platform.value: reader.likeness(MemoryTree(files)) for reader in READERS}
    assert {platform for platform, found in likeness.items() if found >= 0.5} == {name.split(maxsplit=1)[0]}
    assert all(0 <= found <= 1 for found in likeness.values())


@pytest.mark.parametrize("files", [{}, {"notes.txt": b"x"}, PHOTOS_ONLY, {"result.json": b"{}", "index.html": b""}])
def test_other_folders_are_no_export(files: dict[str, bytes]) -> None:
    assert all(reader.likeness(MemoryTree(files)) < 0.5 for reader in READERS)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.platform.value)
@pytest.mark.parametrize("name", EXPORTS)
def test_every_reader_can_be_sent_every_export(reader: ExportReader, name: str) -> None:
    findings(reader, EXPORTS[name])


@pytest.mark.parametrize("name", EXPORTS)
def test_files_that_cannot_be_opened_are_unread(name: str) -> None:
    reader = next(each for each in READERS if each.platform.value == name.split(maxsplit=1)[0])
    found = list(reader.read(UnopenedTree(EXPORTS[name])))
    if name != "flickr photos":
        assert any(isinstance(each, Unread) for each in found)


def _replaced(files: dict[str, bytes], change: Callable[[bytes], bytes]) -> dict[str, bytes]:
    ends = (".json", ".html", ".txt", ".csv", ".car")
    return {name: change(data) if name.endswith(ends) else data for name, data in files.items()}


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize(
    "content",
    [b"", b"null", b"[]", b"{}", b"[[[[1]]]]", b"\xff\xfe\x00", b"[" * 100_000, b'{"a":' * 100_000, b"<div>" * 50_000],
    ids=["empty", "null", "list", "object", "lists", "no text", "deep lists", "deep objects", "deep page"],
)
def test_texts_of_another_shape_never_raise(name: str, content: bytes) -> None:
    reader = next(each for each in READERS if each.platform.value == name.split(maxsplit=1)[0])
    reader.likeness(MemoryTree(_replaced(EXPORTS[name], lambda _: content)))
    findings(reader, _replaced(EXPORTS[name], lambda _: content))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("photos/x.jpg"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize("name", [name for name in EXPORTS if name.split()[0] not in {"bluesky", "vk", "whatsapp"}])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_values_of_another_type_never_raise(name: str, data: st.DataObject) -> None:
    files = dict(EXPORTS[name])
    texts = sorted(each for each in files if each.endswith(".json"))
    if not texts:
        return
    chosen = data.draw(st.sampled_from(texts))
    document = json.loads(files[chosen])
    current, places = document, []
    while isinstance(current, (dict, list)) and current:
        key = data.draw(st.sampled_from(sorted(current) if isinstance(current, dict) else list(range(len(current)))))
        places.append((current, key))
        current = current[key]
    if places:
        parent, key = data.draw(st.sampled_from(places))
        parent[key] = data.draw(_JSON)
    files[chosen] = json.dumps(document).encode()
    findings(next(each for each in READERS if each.platform.value == name.split(maxsplit=1)[0]), files)


@pytest.mark.parametrize("name", EXPORTS)
@settings(max_examples=30, deadline=None)
@given(place=st.integers(0, 1_000_000), data=st.binary(max_size=6), cut=st.integers(0, 60))
def test_mutated_bytes_never_raise(name: str, place: int, data: bytes, cut: int) -> None:
    def change(content: bytes) -> bytes:
        at = place % (len(content) + 1)
        return content[:at] + data + content[at + cut :]

    reader = next(each for each in READERS if each.platform.value == name.split(maxsplit=1)[0])
    findings(reader, _replaced(EXPORTS[name], change))
