"""Archives of Mastodon."""

from __future__ import annotations

import json
from typing import Literal

from tests.exports.tree import jpeg

Layout = Literal["plain", "system", "address"]
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
ACTOR = "https://social.example/users/ada"
NOTE = f"{ACTOR}/statuses/110"
POST = "https://social.example/@ada/110"
PHOTO = "media_attachments/files/110/222/333/444/original/0a1b2c3d4e5f6071.jpeg"


def export(
    *, root: str = "archive-20260101", layout: Layout = "plain", to: str = PUBLIC, later: bool = False
) -> dict[str, bytes]:
    """A post with one photo, a boost, an avatar and a header. ``system``: with the path of older servers in front;
    ``address``: media on a server of its own."""
    start = {"plain": "/", "system": "/system/", "address": "https://files.example/"}[layout]
    note: dict[str, object] = {
        "id": NOTE,
        "type": "Note",
        "published": "2023-05-01T12:00:00Z",
        "url": POST,
        "to": [to],
        "cc": [],
        "content": "<p>At the <b>lake</b></p>",
        "attachment": [
            {"type": "Document", "mediaType": "image/jpeg", "url": start + PHOTO, "name": None, "width": 800},
            {"type": "Document", "mediaType": "audio/ogg", "url": start + "media_attachments/a.ogg", "name": None},
        ],
        "tag": [{"type": "Mention", "href": ACTOR, "name": "@bob@other.example"}],
    }
    if later:
        note |= {"quote": None, "interactionPolicy": {"canQuote": {"automaticApproval": [PUBLIC]}}}
    outbox = {
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": "outbox.json",
        "type": "OrderedCollection",
        "totalItems": 2,
        "orderedItems": [
            {
                "id": f"{NOTE}/activity",
                "type": "Create",
                "actor": ACTOR,
                "published": "2023-05-01T12:00:00Z",
                "object": note,
            },
            {"id": f"{NOTE}/boost", "type": "Announce", "actor": ACTOR, "object": "https://other.example/1"},
        ],
    }
    actor = {
        "id": ACTOR,
        "type": "Person",
        "preferredUsername": "ada",
        "url": "https://social.example/@ada",
        "icon": {"type": "Image", "mediaType": "image/png", "url": "avatar.png"},
        "image": {"type": "Image", "mediaType": "image/png", "url": "header.png"},
        "outbox": "outbox.json",
    }
    folder = f"{root}/" if root else ""
    return {
        f"{folder}actor.json": json.dumps(actor).encode(),
        f"{folder}outbox.json": json.dumps(outbox).encode(),
        f"{folder}likes.json": b'{"orderedItems": []}',
        f"{folder}bookmarks.json": b'{"orderedItems": []}',
        f"{folder}avatar.png": jpeg(1),
        f"{folder}header.png": jpeg(2),
        f"{folder}{PHOTO}": jpeg(),
    }
