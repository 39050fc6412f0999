"""VK: pages in windows-1251 that link to photos on VK's servers; the archive holds no media.

Layout: ``photos/photo-albums/N.html``, ``messages/PEER/messagesN.html``, ``wall/wallN.html``, ``profile/`` (kenk-vk-
enricher, vk2json, read 2026-11-22). Later archives are written in UTF-8. What counts are the links: those to a server
for photos, and those to ``vk.com/photo…`` or ``vk.com/wall…`` nearby, which are the posts.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Finding, Linked, Tree, Unread

# A confined process could not load it later.
codecs.lookup("cp1251")

_FOLDERS = {
    re.compile(r"(^|/)photo-albums/$"): 0.6,
    re.compile(r"(^|/)wall/$"): 0.2,
    re.compile(r"(^|/)messages/-?\d+/$"): 0.2,
    re.compile(r"(^|/)profile/$"): 0.1,
}
_FILES = {
    "messages/index-messages.html": 0.5,
    "photos/photo-albums.html": 0.4,
    "profile/page-info.html": 0.4,
    "wall/wall0.html": 0.3,
    "other/bookmarks0.html": 0.1,
}
_PAGES = re.compile(
    r"(^|/)(photo-albums/-?\d+|photo-albums|messages/-?\d+/messages\d+|wall/wall\d*|profile/[\w-]+|stories/[\w-]+)\.html$",
    re.IGNORECASE,
)
_HOSTS = ("userapi.com", "vk-cdn.net", "vkuserphoto.ru", "vkuser.net", "vk.me", "vk.com", "vk.ru")
_POST = re.compile(r"^https?://(?:m\.)?vk\.(?:com|ru)/(?:[\w.]+\?z=)?(photo|wall|video|story)-?\d+_\d+")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]{1,30})", re.IGNORECASE)
_MONTHS = ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_RUSSIAN = re.compile(r"(\d{1,2}) ([а-я]{3,8})\.? (\d{4})(?:\s+(?:в|г\.? в)?\s*(\d{1,2}):(\d\d)(?::(\d\d))?)?")
MOST_PICTURES = 20_000
"""Of one page; VK puts 50 messages or some hundred photos on one."""
MOST_LEVELS = 7
"""How far above a picture its post and date are looked for."""
MOST_ITEM_CHARACTERS = 20_000
MOST_ITEM_NODES = 200


class VkReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.VK

    def likeness(self, tree: Tree) -> float:
        """By the names of its pages, which are English in every archive."""
        return common.likeness_of(tree.names(), _FILES, _FOLDERS)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Pictures that the pages link to, each page's own once."""
        for name in common.Names(tree.names()).matching(_PAGES):
            content = common.read_bytes(tree, name)
            if isinstance(content, Unread):
                yield content
                continue
            page = common.parsed_html(_text(content).encode("utf-8", "replace"), name)
            if isinstance(page, Unread):
                yield page
                continue
            given: set[str] = set()
            for node in page.css("img[src], a[href]"):
                url = _picture(node)
                if url and url not in given:
                    if len(given) >= MOST_PICTURES:
                        yield Unread(name, FileState.SKIPPED, Reason.TOO_MANY_ENTRIES)
                        break
                    given.add(url)
                    yield _link(name, node, url)


def _text(content: bytes) -> str:
    """By the charset that the page names; without one as UTF-8 if it is that, else windows-1251."""
    named = _CHARSET.search(content[:2_048])
    if named and named[1].lower() in {b"utf-8", b"utf8"}:
        return content.decode("utf-8", "replace")
    if named is None:
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return content.decode("cp1251", "replace")


def _picture(node: LexborNode) -> str | None:
    """The address of a photo on one of VK's servers."""
    url = common.address(node.attributes.get("src") or node.attributes.get("href"))
    if not url:
        return None
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not any(host == each or host.endswith("." + each) for each in _HOSTS):
        return None
    is_photo = common.is_media(parts.path)
    return url if is_photo or (node.tag == "img" and not host.endswith(("vk.com", "vk.ru"))) else None


def _link(name: str, node: LexborNode, url: str) -> Linked:
    folder = f"/{name.lower()}"
    is_message = "/messages/" in folder
    post, text = _around(node)
    caption = common.cut(node.attributes.get("alt"))
    provenance = Provenance(
        platform=Platform.VK,
        occasion=_occasion(folder),
        audience=Audience.PRIVATE if is_message else Audience.UNKNOWN,
        caption=caption,
        no_address=None if post else NoAddress.PRIVATE if is_message else NoAddress.UNKNOWN,
    )
    return Linked(url, provenance, post, _date(text))


def _occasion(folder: str) -> Occasion:
    for part, occasion in (
        ("/messages/", Occasion.MESSAGE),
        ("photo-albums", Occasion.ALBUM),
        ("/wall/", Occasion.POST),
        ("/profile/", Occasion.PROFILE),
        ("/stories/", Occasion.STORY),
    ):
        if part in folder:
            return occasion
    return Occasion.OTHER


def _around(node: LexborNode) -> tuple[str | None, str]:
    """The post that a picture belongs to, and the text in which its date stands: of the nearest element around it that
    has a link to a post or a date, and no more than one post."""
    around: LexborNode | None = node
    post, text = None, ""
    for _ in range(MOST_LEVELS):
        if around is None or around.tag in {"body", "html"}:
            break
        posts, words = _looked_through(around)
        if len(posts) > 1 or words is None:
            break
        post = next(iter(posts), post)
        text = text if _date(text) else words
        if post and _date(text):
            break
        around = around.parent
    return post, text


def _looked_through(element: LexborNode) -> tuple[set[str], str | None]:
    """Posts that an element links to and its text; None for the text of a large one, which is no single item."""
    posts: set[str] = set()
    words: list[str] = []
    for count, node in enumerate(element.traverse(include_text=True)):
        if count > MOST_ITEM_NODES:
            return posts, None
        if node.is_text_node:
            words.append((node.text(deep=False) or "")[:1_000])
        elif node.tag == "a" and (found := _POST.match((node.attributes.get("href") or "")[:300])):
            posts.add(found[0])
    return posts, " ".join(words)[:MOST_ITEM_CHARACTERS]


def _date(text: str) -> datetime | None:
    """``5 мая 2021 в 10:12``, or a date that is understood everywhere. VK writes Moscow time without saying so; it is
    taken as UTC, as all times without a zone."""
    if not (found := _RUSSIAN.search(text.lower())):
        return common.moment_of(text[:200]) if re.match(r"\s*\d", text) else None
    month = next((place for place, start in enumerate(_MONTHS, 1) if found[2].startswith(start)), None)
    if month is None:
        return None
    clock = f"T{int(found[4]):02}:{found[5]}:{found[6] or '00'}" if found[4] else ""
    return common.moment_of(f"{found[3]}-{month:02}-{int(found[1]):02}{clock}")
