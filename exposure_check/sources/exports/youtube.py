"""YouTube in Google Takeout: the person's videos, with ``videos.csv`` that has their ids, and pictures of the channel.

Folders, files and columns are translated, so the folder is known by ``YouTube`` in its name, the table by a column of
ids of 11 characters. A film's name is its title with ``_`` for what file systems refuse, cut at some length. Columns as
public readers of Takeout name them (timelinize ``youtube``, 2026-11-22); exports until about 2019 had a JSON file of
the API's video resource for each film.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Described, Finding, Missing, Tree, Unread

_FILES = {
    "video metadata/videos.csv": 0.5,
    "channels/channel.csv": 0.3,
    "history/watch-history.json": 0.3,
    "history/watch-history.html": 0.3,
    "subscriptions/subscriptions.csv": 0.2,
    "videos.csv": 0.1,
    "channel.csv": 0.1,
}
_FOLDER = re.compile(r"(^|/)youtube( [^/]*)?/", re.IGNORECASE)
_FOLDERS = {
    _FOLDER: 0.3,
    re.compile(r"(^|/)youtube [^/]*youtube music/", re.IGNORECASE): 0.3,
    re.compile(r"(^|/)takeout([-~ ][^/]*)?/", re.IGNORECASE): 0.2,
}
_CHANNEL_FOLDER = re.compile(r"/[^/]*(channel|kan[aä]l|cha[iî]ne|canal|kanaal)[^/]*/", re.IGNORECASE)
_ID = re.compile(r"[A-Za-z0-9_-]{11}")
_TITLE = re.compile(r"title|titel|titre|titolo|t[ií]tulo|tytuł|название", re.IGNORECASE)
_CHANNEL_ID = re.compile(r"UC[A-Za-z0-9_-]{22}")
_AUDIENCES = {
    Audience.PUBLIC: ("public", "öffentlich", "publique", "público", "pubblico", "openbaar"),
    Audience.LIMITED: ("unlisted", "nicht gelistet", "non répertoriée", "oculto", "non in elenco", "verborgen"),
    Audience.PRIVATE: ("private", "privat", "privée", "privado", "privato", "privé"),
}
_SHORTEST_TITLE = 20


@dataclass(frozen=True, slots=True)
class _Video:
    """What a row or a resource says about a film."""

    identity: str
    title: str | None
    audience: Audience
    published: datetime | None
    account: str | None

    @property
    def address(self) -> str:
        """Where it can be watched."""
        return f"https://www.youtube.com/watch?v={self.identity}"


class YouTubeReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.YOUTUBE

    def likeness(self, tree: Tree) -> float:
        """By a folder with YouTube in its name, and its tables where they have their English names."""
        return common.likeness_of(tree.names(), _FILES, _FOLDERS)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Films of the person, those whose file is in another part, and pictures of the channel."""
        inside = [name for name in tree.names() if _FOLDER.search(name)] or list(tree.names())
        unread: list[Unread] = []
        videos = _videos(tree, inside, unread)
        yield from unread
        by_title = {key: each for each in videos if (key := _plain(each.title))}
        titles = sorted(by_title)
        used: set[str] = set()
        for name in inside:
            if not common.is_media(name):
                continue
            stem = common.base_name(name).rpartition(".")[0]
            video = _of_title(stem, by_title, titles)
            if video is not None:
                used.add(video.identity)
                yield Described(name, _provenance(video), video.address, video.published)
            else:
                occasion = Occasion.PROFILE if _CHANNEL_FOLDER.search(name) else Occasion.VIDEO
                yield Described(name, Provenance(Platform.YOUTUBE, occasion=occasion, no_address=NoAddress.UNKNOWN))
        for video in videos:
            if video.identity not in used and video.title:
                used.add(video.identity)
                yield Missing(video.title, _provenance(video), video.address, video.published)


def _provenance(video: _Video) -> Provenance:
    return Provenance(
        platform=Platform.YOUTUBE,
        occasion=Occasion.VIDEO,
        audience=video.audience,
        account=video.account,
        caption=video.title,
    )


def _videos(tree: Tree, inside: list[str], unread: list[Unread]) -> list[_Video]:
    """What tables and resources say; what should have been one and cannot be read goes to ``unread``."""
    found: list[_Video] = []
    account = _channel(tree, inside)
    for name in inside:
        lower = name.lower()
        if lower.endswith(".csv"):
            rows = common.read_csv(tree, name, ())
            if not isinstance(rows, Unread):
                found.extend(_of_rows(rows, account))
            elif lower.endswith("videos.csv"):
                unread.append(rows)
        elif lower.endswith(".json"):
            found.extend(_of_resources(tree, name, account))
    return found


def _channel(tree: Tree, inside: list[str]) -> str | None:
    """The title of the person's channel."""
    for name in inside:
        if not name.lower().endswith(".csv") or not _CHANNEL_FOLDER.search(name):
            continue
        rows = common.read_csv(tree, name, ())
        for row in () if isinstance(rows, Unread) else rows:
            if any(_CHANNEL_ID.fullmatch(cell) for cell in row.values()):
                return next((common.cut(cell) for column, cell in row.items() if _TITLE.search(column) and cell), None)
    return None


def _of_rows(rows: Iterator[dict[str, str]], account: str | None) -> Iterator[_Video]:
    """Films of a table with ids of videos in its first column, titles and privacy in others."""
    for row in rows:
        cells = list(row.items())
        title = next((cell for column, cell in cells if _TITLE.search(column) and cell), None)
        if title is None or not _ID.fullmatch(cells[0][1]):
            continue
        audience = next((each for _, cell in cells if (each := _audience(cell)) is not None), None)
        if audience is None:
            continue
        moments = [moment for _, cell in cells if cell[:2] in {"19", "20"} and (moment := common.moment_of(cell))]
        published = max(moments, default=None)
        yield _Video(cells[0][1], common.cut(title), audience, published, account)


def _audience(word: str) -> Audience | None:
    lower = word.strip().lower()
    return next((audience for audience, words in _AUDIENCES.items() if lower in words), None)


def _of_resources(tree: Tree, name: str, account: str | None) -> Iterator[_Video]:
    """Films of a JSON file with video resources of the API."""
    data = common.read_bytes(tree, name)
    if isinstance(data, Unread) or b'"privacyStatus"' not in data:
        return
    content = common.decoded(data, name)
    for each in common.records(content):
        identity = common.raw(each, "id")
        if identity is None or not _ID.fullmatch(identity):
            continue
        yield _Video(
            identity,
            common.text(each, "snippet", "title"),
            _audience(common.text(each, "status", "privacyStatus") or "") or Audience.UNKNOWN,
            common.moment_of(common.raw(each, "snippet", "publishedAt")),
            common.text(each, "snippet", "channelTitle") or account,
        )


def _plain(title: str | None) -> str:
    """Letters and digits of a title or file name, without case: what survives the making of a file name."""
    return "".join(each for each in (title or "").casefold() if each.isalnum())


def _of_title(stem: str, by_title: dict[str, _Video], titles: list[str]) -> _Video | None:
    """The film that a file is: of the same title, or of one that begins with the file's name where that was cut.

    ``titles``: the sorted keys of ``by_title``.
    """
    plain = _plain(stem)
    if plain in by_title:
        return by_title[plain]
    unnumbered = _plain(re.sub(r"\(\d+\)$", "", stem))
    if unnumbered in by_title:
        return by_title[unnumbered]
    if len(unnumbered) < _SHORTEST_TITLE:
        return None
    place = bisect_left(titles, unnumbered)
    cut = place < len(titles) and titles[place].startswith(unnumbered)
    return by_title[titles[place]] if cut else None
