"""What holds for every reader: it knows its own exports and no others, and nothing that is in one makes it fail."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exposure_check.domain.photo import Reason
from exposure_check.sources.exports.facebook import FacebookReader
from exposure_check.sources.exports.google import GooglePhotosReader
from exposure_check.sources.exports.instagram import InstagramReader
from exposure_check.sources.exports.known import READERS
from exposure_check.sources.exports.linkedin import LinkedInReader
from exposure_check.sources.exports.reddit import RedditReader
from exposure_check.sources.exports.snapchat import SnapchatReader
from exposure_check.sources.exports.tiktok import TikTokReader
from exposure_check.sources.exports.x import XReader
from exposure_check.sources.exports.youtube import YouTubeReader
from exposure_check.sources.tree import Described, ExportReader, Unread
from tests.exports import facebook, google, instagram, linkedin, reddit, snapchat, tiktok, x
from tests.exports.mutation import spoiled
from tests.exports.tree import MemoryTree, UnopenedTree, findings, renamed

CHECKOUT = Path(__file__).parents[4]
EXPORTS: dict[str, tuple[type, Callable[[], Mapping[str, bytes]]]] = {
    "instagram": (InstagramReader, instagram.export),
    "instagram-2022": (InstagramReader, lambda: instagram.export(layout="2022")),
    "instagram-2019": (InstagramReader, lambda: instagram.export(layout="2019")),
    "instagram-later": (InstagramReader, lambda: instagram.export(later=True)),
    "instagram-pages": (InstagramReader, instagram.pages),
    "facebook": (FacebookReader, facebook.export),
    "facebook-2023": (FacebookReader, lambda: facebook.export(layout="2023")),
    "facebook-2020": (FacebookReader, lambda: facebook.export(layout="2020")),
    "facebook-profile": (FacebookReader, lambda: facebook.export(layout="profile")),
    "facebook-pages": (FacebookReader, facebook.pages),
    "google": (GooglePhotosReader, google.photos),
    "google-german": (GooglePhotosReader, lambda: google.photos(product="Google Fotos", year="Fotos von 2023")),
    "youtube": (YouTubeReader, google.youtube),
    "youtube-german": (YouTubeReader, lambda: google.youtube(german=True)),
    "youtube-older": (YouTubeReader, lambda: google.youtube(older=True)),
    "x": (XReader, x.export),
    "x-older": (XReader, lambda: x.export(older=True)),
    "tiktok": (TikTokReader, tiktok.export),
    "tiktok-2023": (TikTokReader, lambda: tiktok.export(layout="2023")),
    "tiktok-text": (TikTokReader, lambda: tiktok.export(layout="text")),
    "linkedin": (LinkedInReader, linkedin.export),
    "linkedin-numbered": (LinkedInReader, lambda: linkedin.export(member="123")),
    "snapchat": (SnapchatReader, snapchat.export),
    "snapchat-page": (SnapchatReader, lambda: snapchat.export(page=True)),
    "snapchat-unnamed": (SnapchatReader, lambda: snapchat.export(named=False)),
    "snapchat-older": (SnapchatReader, lambda: snapchat.export(older=True)),
    "reddit": (RedditReader, reddit.export),
}


@pytest.mark.parametrize("kind", EXPORTS)
@pytest.mark.parametrize("root", ["", "My export", "Téléchargements/Données (2)"])
def test_an_export_is_known_by_its_own_reader_and_by_no_other(kind: str, root: str) -> None:
    own, made = EXPORTS[kind]
    files = renamed(made(), root) if root else made()
    likeness = {type(reader): reader.likeness(MemoryTree(files)) for reader in READERS}
    assert 0.5 <= likeness.pop(own) <= 1
    assert all(other < 0.5 for other in likeness.values()), likeness


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.platform.value)
def test_a_folder_of_photos_is_no_export(reader: ExportReader) -> None:
    names = (
        "DCIM/Camera/IMG_1.jpg",
        "Fotos 2023/a.jpg",
        "media/photos/b.jpg",
        "posts.json",
        "data/c.csv",
        "index.html",
    )
    assert reader.likeness(MemoryTree(dict.fromkeys(names, b""))) < 0.5
    assert reader.likeness(MemoryTree({})) == 0


@pytest.mark.parametrize("kind", EXPORTS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_nothing_that_is_in_an_export_makes_its_reader_fail(kind: str, data: st.DataObject) -> None:
    own, made = EXPORTS[kind]
    findings(own(), data.draw(spoiled(made())))


@pytest.mark.parametrize("kind", EXPORTS)
def test_an_export_of_other_readers_does_no_harm(kind: str) -> None:
    _, made = EXPORTS[kind]
    for reader in READERS:
        findings(reader, made())


@pytest.mark.parametrize("kind", EXPORTS)
@pytest.mark.parametrize("depth", [900, 1000, 100_000])
def test_json_and_pages_of_great_depth_are_unread_or_passed_over(kind: str, depth: int) -> None:
    own, made = EXPORTS[kind]
    deep = {".json": b'{"uri":[' * depth, ".js": b"[" * depth + b"]" * depth, ".html": b"<div>" * depth}
    texts = {name: name[name.rfind(".") :] for name in made()}
    found = findings(own(), {name: deep.get(texts[name], content) for name, content in made().items()})
    assert all(each.reason in {Reason.TOO_DEEP, Reason.DAMAGED} for each in found if isinstance(each, Unread))


@pytest.mark.parametrize("kind", EXPORTS)
def test_what_cannot_be_opened_is_unread_with_the_reason_of_the_archive(kind: str) -> None:
    own, made = EXPORTS[kind]
    found = list(own().read(UnopenedTree(made())))
    unread = [each for each in found if isinstance(each, Unread)]
    assert all(each.reason is Reason.ENCRYPTED for each in unread)
    assert unread or all(isinstance(each, Described) for each in found)


def test_readers_open_load_and_reach_nothing_once_they_are_imported() -> None:
    code = """
import sys
from tests.unit.sources.exports import test_readers
from tests.exports.tree import MemoryTree
exports = {kind: (own(), MemoryTree(made())) for kind, (own, made) in test_readers.EXPORTS.items()}
happened = []
sys.addaudithook(lambda event, args: happened.append((event, args[:1])) if event in watched else None)
watched = {"open", "import", "os.listdir", "os.scandir", "subprocess.Popen", "socket.__new__", "socket.connect", "exec"}
for own, tree in exports.values():
    own.likeness(tree)
    assert list(own.read(tree))
before = list(happened)
open(__file__).close() if "__file__" in globals() else open(sys.executable, "rb").close()
assert len(happened) == len(before) + 1, "the hook does not see files that are opened"
print(before)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=CHECKOUT)
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stdout + done.stderr
