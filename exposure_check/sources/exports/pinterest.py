"""Pinterest: lists of pins as JSON or pages, with the addresses of the pictures.

No public description of the layout was found (2026-11-22), so the reader relies on what cannot change: pictures are at
``i.pinimg.com``, pins at ``pinterest.TLD/pin/NUMBER``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Finding, Linked, Tree, Unread

_FILES = {
    f"{name}.{extension}": weight
    for name, weight in (("pins", 0.4), ("boards", 0.3), ("board_sections", 0.2), ("pin_comments", 0.1))
    for extension in ("json", "html")
}
_LIST = re.compile(r"\.(json|html?)$", re.IGNORECASE)
_PIN = re.compile(r"https?://(?:\w{2,3}\.)?pinterest\.[a-z.]{2,6}/pin/[\w-]{1,80}/?")
_PICTURE = re.compile(r"https?://i\.pinimg\.com/[\w./-]{3,300}")
MOST_LISTS = 500
MOST_RECORDS = 2_000_000
MOST_LOOKED_INTO = 3
MOST_LOOK_BYTES = 2 * 1024**2


class PinterestReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.PINTEREST

    def likeness(self, tree: Tree) -> float:
        """By the lists' names and by the platform's; a few small lists are looked into for its picture server."""
        names = list(tree.names())
        lists = [name for name in names if _LIST.search(name)]
        found = common.likeness_of(names, _FILES) + 0.3 * any("pinterest" in name.lower() for name in lists)
        if 0 < len(lists) <= 50 and 0 < found < 0.5:
            found += 0.4 * any(_names_pictures(tree, name) for name in lists[:MOST_LOOKED_INTO])
        return min(1.0, found)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Pictures of pins and of the profile as links."""
        for name in [name for name in tree.names() if _LIST.search(name)][:MOST_LISTS]:
            given: set[str] = set()
            found = _json(tree, name) if name.lower().endswith(".json") else _page(tree, name)
            for each in found:
                if not isinstance(each, Linked) or each.url not in given:
                    yield each
                if isinstance(each, Linked):
                    given.add(each.url)


def _names_pictures(tree: Tree, name: str) -> bool:
    try:
        if tree.size(name) > MOST_LOOK_BYTES:
            return False
    except KeyError:
        return False
    content = common.read_bytes(tree, name)
    return not isinstance(content, Unread) and b"i.pinimg.com/" in content


def _linked(
    picture: str, pin: str | None, caption: str | None, published: datetime | None, board: str | None
) -> Linked:
    provenance = Provenance(
        platform=Platform.PINTEREST,
        occasion=Occasion.POST if pin else Occasion.OTHER,
        audience=Audience.UNKNOWN,
        account=board,
        caption=caption,
        no_address=None if pin else NoAddress.UNKNOWN,
    )
    return Linked(picture, provenance, pin, published)


def _json(tree: Tree, name: str) -> Iterator[Finding]:
    """Every record that has the address of a picture, however deep."""
    content = common.read_json(tree, name)
    if isinstance(content, Unread):
        yield content
        return
    waiting: list[object] = [content]
    for _ in range(MOST_RECORDS):
        if not waiting:
            break
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(reversed(current))
        elif isinstance(current, dict):
            if picture := _first(current, _PICTURE):
                yield _from_record(current, picture)
            waiting.extend(reversed([each for each in current.values() if isinstance(each, (dict, list))]))


def _first(record: dict[str, object], pattern: re.Pattern[str]) -> str | None:
    """The first address of a kind among the values of a record, or one level below (``images``: sizes)."""
    for each in record.values():
        if isinstance(each, str) and (found := pattern.match(each[:2_000])):
            return common.address(found[0])
    return None


def _from_record(record: dict[str, object], picture: str) -> Linked:
    by_name = {re.sub(r"\W+", "_", key.lower()): value for key, value in record.items() if len(key) < 60}
    pin = _first(record, _PIN)
    number = common.raw(by_name, "pin_id") or common.raw(by_name, "id")
    if pin is None and number and re.fullmatch(r"\d{6,25}", number):
        pin = f"https://www.pinterest.com/pin/{number}/"
    caption = next(
        (text for key in ("title", "description", "details", "note") if (text := common.text(by_name, key))), None
    )
    published = next(
        (
            moment
            for key in ("created_at", "created", "date", "saved_at")
            if (moment := common.moment_of(common.raw(by_name, key)) or common.timestamp(by_name, key))
        ),
        None,
    )
    board = common.text(by_name, "board_name") or common.text(by_name, "board")
    return _linked(picture, pin, caption, published, board)


_LABELS = re.compile(r"^(title|details|description|board name|created at|canonical link)\s*:\s*(.*)$", re.IGNORECASE)


def _page(tree: Tree, name: str) -> Iterator[Finding]:
    """Pins in a page, in the order of the text: a pin's address or number stands before its picture or after it, and
    a picture ends what belongs to a pin."""
    page = common.read_html(tree, name)
    if isinstance(page, Unread):
        yield page
        return
    pin: str | None = None
    said: dict[str, str] = {}
    label_open: str | None = None
    root = page.body
    for node in root.traverse(include_text=True) if root is not None else ():
        if node.is_text_node:
            line = (node.text(deep=False) or "").strip()[:1_000]
            if label := _LABELS.match(line):
                said[label[1].lower()] = label[2]
                label_open = None if label[2] else label[1].lower()
            elif label_open and line:
                said[label_open], label_open = line, None
            addresses = [line]
        else:
            attributes = node.attributes if node.tag in {"a", "img"} else {}
            addresses = [attributes.get("href") or "", attributes.get("src") or ""]
        for each in addresses:
            if found := _PIN.search(each[:2_000]):
                pin = found[0]
            if picture := _PICTURE.search(each[:2_000]):
                caption = common.cut(said.get("title") or said.get("details") or said.get("description"))
                published = common.moment_of(said.get("created at"))
                board = common.cut(said.get("board name"))
                yield _linked(picture[0], pin, caption, published, board)
                pin, said = None, {}
