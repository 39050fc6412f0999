"""Exports of Pinterest as JSON and as pages. The layout is a guess; see the reader."""

from __future__ import annotations

import json
from typing import Literal

Layout = Literal["json", "html", "labels"]
PICTURE = "https://i.pinimg.com/originals/0a/1b/2c/0a1b2c3d.jpg"
PIN = "https://www.pinterest.com/pin/123456789012345678/"


def export(*, root: str = "pinterest_data", layout: Layout = "json") -> dict[str, bytes]:
    """One pin and the boards."""
    if layout == "json":
        pin = {
            "id": "123456789012345678",
            "title": "A lake",
            "board_name": "Holidays",
            "created_at": "2023-05-01 12:00:00",
            "image": PICTURE,
        }
        pins: dict[str, object] = {"pins": [pin, {"id": "2", "title": "No picture"}]}
        return {
            f"{root}/pins.json": json.dumps(pins).encode(),
            f"{root}/boards.json": b'{"boards": [{"name": "Holidays"}]}',
        }
    if layout == "html":
        body = f'<div><a href="{PIN}">A lake</a><img src="{PICTURE}"></div>'
    else:
        body = (
            "<div><b>Title:</b> A lake<br><b>Board Name:</b> Holidays<br><b>Created at:</b> 2023-05-01 12:00:00<br>"
            f'Canonical Link: <a href="{PIN}">{PIN}</a><br>Image: <a href="{PICTURE}">{PICTURE}</a></div>'
        )
    return {f"{root}/pins.html": f"<html><body>{body}</body></html>".encode(), f"{root}/boards.html": b"<html></html>"}
