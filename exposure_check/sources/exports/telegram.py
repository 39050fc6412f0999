"""Telegram Desktop: ``result.json`` of a whole account or of one chat, or its pages ``messages.html``.

Layout: ``personal_information``, ``profile_pictures``, ``stories``, and ``chats.list`` with ``messages``; the export of
one chat is such a chat at the root (tg-parser docs/TELEGRAM_FORMAT.md, read 2026-11-22). The export names a channel by
its title, rarely by its user name, and only the user name makes an address (``t.me/NAME/ID``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from selectolax.lexbor import LexborNode

from exposure_check.domain.disclosure import Disclosure, DisclosureKind
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Finding, Missing, Tree, Unread

_FILES = {"export_results.html": 0.5, "messages.html": 0.3, "lists/chats.html": 0.3, "lists/profile_pictures.html": 0.3}
_FOLDERS = {
    re.compile(r"(^|/)chats/chat_\d+/"): 0.5,
    re.compile(r"(^|/)(video_files|round_video_messages|voice_messages|video_messages)/$"): 0.2,
    re.compile(r"(^|/)profile_pictures/$"): 0.1,
}
_PHOTO = re.compile(r"(^|/)(photos|profile_pictures|stories)/[a-z]+_\d+@\d\d-\d\d-\d{4}_\d\d-\d\d-\d\d[^/]*$")
_PAGE = re.compile(r"(^|/)messages\d*\.html$", re.IGNORECASE)
_KEYS = (b'"messages"', b'"chats"', b'"personal_information"', b'"profile_pictures"')
_AUDIENCE = {
    "public_channel": Audience.PUBLIC,
    "public_supergroup": Audience.PUBLIC,
    "private_channel": Audience.LIMITED,
    "private_group": Audience.LIMITED,
    "private_supergroup": Audience.LIMITED,
    "personal_chat": Audience.PRIVATE,
    "saved_messages": Audience.PRIVATE,
    "bot_chat": Audience.PRIVATE,
}
_USER_NAME = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{3,31})")
MOST_PEEK_BYTES = 8 * 1024**2
"""A lone ``result.json`` is looked into if it is no longer than this; with photos beside it that is not needed."""


class TelegramReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.TELEGRAM

    def likeness(self, tree: Tree) -> float:
        """By the names of photos, which carry their date in a form of its own, and of the folders."""
        names = list(tree.names())
        found = common.likeness_of(names, _FILES, _FOLDERS)
        photos = any(_PHOTO.search(name) for name in names)
        results = [name for name in names if common.base_name(name) == "result.json"]
        if photos and (results or any(_PAGE.search(name) for name in names)):
            return 1.0
        if results and found < 0.5 and any(_is_result(tree, name) for name in results[:3]):
            found += 0.6
        return min(1.0, found + 0.3 * photos)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Photos and videos of the profile, stories and messages."""
        names = common.Names(tree.names())
        results = names.ending("result.json")
        for name in results:
            content = common.read_json(tree, name)
            if isinstance(content, Unread):
                yield content
            else:
                yield from _Result(names, name, content).findings()
        if not results:
            for name in names.matching(_PAGE):
                yield from _page(tree, names, name)


def _is_result(tree: Tree, name: str) -> bool:
    """Whether the start of a file called ``result.json`` has what Telegram writes first."""
    try:
        if tree.size(name) > MOST_PEEK_BYTES:
            return False
    except KeyError:
        return False
    content = common.read_bytes(tree, name)
    if isinstance(content, Unread):
        return False
    whole = content[:4096]
    is_chat = b'"type"' in whole and b'"name"' in whole and b'"id"' in whole and _KEYS[0] in whole
    return is_chat or (b'"about"' in whole and any(key in content for key in _KEYS[1:]))


class _Result:
    """One ``result.json``."""

    def __init__(self, names: common.Names, name: str, content: object) -> None:
        self._names = names
        self._name = name
        self._content = content

    def findings(self) -> Iterator[Finding]:
        account = common.text(self._content, "personal_information", "username")
        for picture in common.records(self._content, "profile_pictures"):
            yield from self._single(picture, Occasion.PROFILE, account)
        for story in common.records(self._content, "stories"):
            yield from self._single(story, Occasion.STORY, account)
        for key in ("chats", "left_chats"):
            for chat in common.records(self._content, key, "list"):
                yield from self._chat(chat)
        if isinstance(self._content, dict) and isinstance(self._content.get("messages"), list):
            yield from self._chat(self._content)

    def _single(self, record: dict[str, object], occasion: Occasion, account: str | None) -> Iterator[Finding]:
        path = next((path for key in ("photo", "media", "file") if (path := common.raw(record, key))), None)
        if path:
            caption = _text_of(record.get("caption") or record.get("text"))
            provenance = Provenance(
                platform=Platform.TELEGRAM,
                occasion=occasion,
                account=account,
                caption=caption,
                no_address=NoAddress.NOT_IN_EXPORT,
            )
            yield from self._file(path, provenance, None, _date(record), "photo")

    def _chat(self, chat: dict[str, object]) -> Iterator[Finding]:
        audience = _AUDIENCE.get(common.text(chat, "type") or "", Audience.UNKNOWN)
        title = common.text(chat, "name")
        user_name = _USER_NAME.fullmatch(common.text(chat, "username") or "")
        for message in common.records(chat, "messages"):
            files = [(key, path) for key in ("photo", "file") if (path := common.raw(message, key))]
            if not files:
                continue
            number = common.number(message, "id")
            url = None
            if audience is Audience.PUBLIC and user_name and number is not None and number == int(number) > 0:
                url = f"https://t.me/{user_name[1]}/{int(number)}"
            provenance = Provenance(
                platform=Platform.TELEGRAM,
                occasion=_occasion(chat, message),
                audience=audience,
                account=title,
                caption=_text_of(message.get("text")),
                no_address=None if url else _why_none(audience),
                disclosures=_disclosed(message),
            )
            for key, path in files:
                shown = f"{title or 'chat'}, message {message.get('id')}, {key}"
                yield from self._file(path, provenance, url, _date(message), shown)

    def _file(
        self, path: str, provenance: Provenance, url: str | None, published: datetime | None, shown: str
    ) -> Iterator[Finding]:
        if path.startswith("("):
            # "(File not included. Change data exporting settings to download.)" and the like: no name is given.
            yield Missing(common.cut(shown) or "photo", provenance, url, published)
            return
        if not common.is_media(path):
            return
        found = common.described(self._names, path, provenance, beside=self._name, origin_url=url, published=published)
        if found:
            yield found


def _occasion(chat: dict[str, object], message: dict[str, object]) -> Occasion:
    if common.raw(message, "action") in {"edit_group_photo", "edit_chat_photo", "suggest_profile_photo"}:
        return Occasion.PROFILE
    return Occasion.POST if (common.text(chat, "type") or "").endswith("_channel") else Occasion.MESSAGE


def _why_none(audience: Audience) -> NoAddress:
    return NoAddress.PRIVATE if audience in {Audience.PRIVATE, Audience.LIMITED} else NoAddress.UNKNOWN


def _disclosed(message: dict[str, object]) -> tuple[Disclosure, ...]:
    place = common.coordinates(
        common.number(message, "location_information", "latitude"),
        common.number(message, "location_information", "longitude"),
    )
    return common.disclosed(place, common.said(DisclosureKind.AUTHOR, common.text(message, "from")))


def _date(record: dict[str, object]) -> datetime | None:
    return common.timestamp(record, "date_unixtime") or common.moment_of(common.raw(record, "date"))


def _text_of(text: object) -> str | None:
    """A text, which is a string, or a list of strings and of records with a ``text``."""
    if isinstance(text, list):
        pieces = [piece if isinstance(piece, str) else common.value(piece, "text") for piece in text[:200]]
        text = "".join(piece for piece in pieces if isinstance(piece, str))
    return common.cut(text) if isinstance(text, str) else None


# --- Pages -----------------------------------------------------------------------------------------------------

_TITLE_DATE = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:\d\d))?")


def _page(tree: Tree, names: common.Names, name: str) -> Iterator[Finding]:
    """One page of a chat. It says nothing of who could see it."""
    page = common.read_html(tree, name)
    if isinstance(page, Unread):
        yield page
        return
    header = page.css_first(".page_header .text")
    title = common.cut(header.text()) if header is not None else None
    sender: str | None = None
    for message in page.css("div.message"):
        # A message that follows another one of the same person has no name of its own.
        sender = _text_in(message, ".from_name") or sender
        for link in message.css("a[href]"):
            path = link.attributes.get("href") or ""
            if path.startswith(("http:", "https:", "#")) or not common.is_media(path):
                continue
            provenance = Provenance(
                platform=Platform.TELEGRAM,
                occasion=Occasion.MESSAGE,
                account=title,
                caption=_text_in(message, ".text"),
                no_address=NoAddress.UNKNOWN,
                disclosures=common.disclosed(common.said(DisclosureKind.AUTHOR, sender)),
            )
            path = f"{common.folder_name(name)}/{path}".lstrip("/")
            found = common.described(names, path, provenance, beside=name, published=_page_date(message))
            if found:
                yield found


def _text_in(node: LexborNode, selector: str) -> str | None:
    found = node.css_first(selector)
    return common.cut(found.text()) if found is not None else None


def _page_date(message: LexborNode) -> datetime | None:
    node = message.css_first(".date[title]")
    found = _TITLE_DATE.search((node.attributes.get("title") or "")[:100]) if node is not None else None
    if not found:
        return None
    return common.moment_of(f"{found[3]}-{found[2]}-{found[1]}T{found[4]}{found[5] or ''}")
