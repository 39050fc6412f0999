"""Data packages of Discord, with messages as JSON or, in older ones, as CSV."""

from __future__ import annotations

import json
from typing import Literal

from tests.exports.tree import jpeg

Layout = Literal["json", "csv", "old"]
CHANNEL, DIRECT = "800000000000000001", "800000000000000002"
PICTURE = "https://cdn.discordapp.com/attachments/800000000000000001/900000000000000001/beach.jpg?ex=1&is=2&hm=3"
CLIP = "https://cdn.discordapp.com/attachments/800000000000000001/900000000000000002/clip.mp4"
PRIVATE = "https://cdn.discordapp.com/attachments/800000000000000002/900000000000000003/me.png"


def export(*, root: str = "package", layout: Layout = "json", folder: str = "messages") -> dict[str, bytes]:
    """A channel of a server and a conversation. ``old``: CSV, and folders with bare numbers."""
    guild = {"id": CHANNEL, "type": 0, "name": "general", "guild": {"id": "1", "name": "Club"}}
    direct = {"id": DIRECT, "type": "DM" if layout == "json" else 1, "recipients": ["1", "2"]}
    rows = {
        CHANNEL: ("At the, beach", f"{PICTURE} {CLIP} https://cdn.discordapp.com/a/b/notes.pdf"),
        DIRECT: ("", PRIVATE),
    }
    files = {
        f"{root}/README.txt": b"Welcome",
        f"{root}/account/user.json": b'{"id": "1", "username": "ada"}',
        f"{root}/account/avatar.png": jpeg(),
        f"{root}/{folder}/index.json": b"{}",
        f"{root}/servers/index.json": b"{}",
    }
    for channel in (guild, direct):
        number = str(channel["id"])
        place = f"{root}/{folder}/{'' if layout == 'old' else 'c'}{number}"
        text, attachments = rows[number]
        files[f"{place}/channel.json"] = json.dumps(channel).encode()
        if layout == "json":
            message = {"ID": 1, "Timestamp": "2024-05-04 10:12:13", "Contents": text, "Attachments": attachments}
            files[f"{place}/messages.json"] = json.dumps([message]).encode()
        else:
            line = f'1,2024-05-04 10:12:13.456000+00:00,"{text}",{attachments}'
            files[f"{place}/messages.csv"] = f"ID,Timestamp,Contents,Attachments\n{line}\n".encode()
    return files
