"""Exports of Telegram Desktop: of an account, of one chat, as JSON and as pages."""

from __future__ import annotations

import json
from typing import Literal

from tests.exports.tree import jpeg

Layout = Literal["account", "chat", "pages"]
NOT_INCLUDED = "(File not included. Change data exporting settings to download.)"
PHOTO = "photos/photo_1@04-05-2021_10-12-13.jpg"
UNIX = 1_620_123_133


def messages(folder: str = "", *, later: bool = False) -> list[dict[str, object]]:
    """A photo, one that was left out, a sticker that is no photo, and a message of the service."""
    first: dict[str, object] = {
        "id": 7,
        "type": "message",
        "date": "2021-05-04T12:12:13",
        "date_unixtime": str(UNIX),
        "from": "Ada",
        "from_id": "user1",
        "photo": folder + PHOTO,
        "width": 800,
        "height": 600,
        "text": ["At the ", {"type": "bold", "text": "beach"}],
    }
    if later:
        first |= {"photo_file_size": 1234, "reactions": [{"type": "emoji", "count": 2}], "text_entities": []}
    return [
        first,
        {"id": 8, "type": "message", "date": "2021-05-05T10:00:00", "from": "Bob", "photo": NOT_INCLUDED, "text": ""},
        {"id": 9, "type": "message", "date": "2021-05-05T10:00:01", "file": folder + "stickers/a.tgs", "text": ""},
        {"id": 10, "type": "service", "action": "edit_group_photo", "photo": folder + "photos/missing.jpg", "text": ""},
    ]


def export(
    *,
    layout: Layout = "account",
    root: str = "DataExport_2021-06-01",
    kind: str = "private_group",
    later: bool = False,
    user_name: str | None = None,
) -> dict[str, bytes]:
    """One chat with photos; with ``account`` also a picture of the profile and a story."""
    if layout == "pages":
        return _pages(root)
    chat: dict[str, object] = {"name": "Holidays", "type": kind, "id": 42}
    if user_name:
        chat["username"] = user_name
    if layout == "chat":
        content = chat | {"messages": messages(later=later)}
        return {f"{root}/result.json": json.dumps(content).encode(), f"{root}/{PHOTO}": jpeg()}
    folder = "chats/chat_01/"
    profile = "profile_pictures/photo_1@01-01-2020_12-00-00.jpg"
    story = "stories/story_1@02-06-2021_12-00-00.jpg"
    account: dict[str, object] = {
        "about": "Here is the data you requested.",
        "personal_information": {"user_id": 1, "first_name": "Ada", "username": "@ada_l"},
        "profile_pictures": [{"date": "2020-01-01T12:00:00", "photo": profile}],
        "stories": [{"date": "2021-06-02T12:00:00", "media": story, "caption": "Now"}] if later else [],
        "chats": {"about": "All of them.", "list": [chat | {"messages": messages(folder, later=later)}]},
    }
    files = {
        f"{root}/result.json": json.dumps(account).encode(),
        f"{root}/{folder}{PHOTO}": jpeg(),
        f"{root}/{profile}": jpeg(1),
    }
    return files | ({f"{root}/{story}": jpeg(2)} if later else {})


def _pages(root: str) -> dict[str, bytes]:
    page = f"""<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body>
    <div class="page_header"><div class="content"><div class="text bold">Holidays</div></div></div>
    <div class="message default clearfix" id="message7"><div class="body">
    <div class="pull_right date details" title="04.05.2021 12:12:13 UTC+02:00">12:12</div>
    <div class="from_name">Ada</div>
    <div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="{PHOTO}">
    <img class="photo" src="{PHOTO.replace(".jpg", "_thumb.jpg")}"/></a></div>
    <div class="text">At the beach</div></div></div>
    <div class="message default clearfix joined" id="message8"><div class="body">
    <div class="pull_right date details" title="05.05.2021 10:00:00">10:00</div>
    <div class="media_wrap"><a class="photo_wrap" href="photos/missing.jpg"></a></div></div></div></body></html>"""
    return {f"{root}/messages.html": page.encode(), f"{root}/{PHOTO}": jpeg(), f"{root}/css/style.css": b"a{}"}
