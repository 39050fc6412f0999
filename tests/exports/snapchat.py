"""Exports of Snapchat with and without files of memories, as JSON and as a page."""

from __future__ import annotations

import json

from tests.exports.tree import jpeg

FIRST = "4A0A4C1E-0000-4000-8000-00000000000A"
SECOND = "4a0a4c1e-0000-4000-8000-00000000000b"
ELSEWHERE = "4a0a4c1e-0000-4000-8000-00000000000c"
FETCH = "https://app.snapchat.com/dmd/memories?uid=1&sid={}&mid=x&ts=1"


def export(
    *,
    root: str = "mydata~1700000000000",
    page: bool = False,
    older: bool = False,
    later: bool = False,
    named: bool = True,
) -> dict[str, bytes]:
    """A photo with an overlay, a film, a memory that is only linked, and a photo of a chat. ``older``: only links, no
    files of memories; ``later``: with unknown fields and a folder more; ``named``: whether addresses name the files."""
    rows = [
        ("2023-05-01 12:00:00 UTC", "Image", "Latitude, Longitude: 47.5, 9.4", FETCH.format(FIRST)),
        ("2023-05-02 12:00:00 UTC", "Video", "Latitude, Longitude: 0.0, 0.0", FETCH.format(SECOND)),
        ("2023-05-03 12:00:00 UTC", "Image", "Latitude, Longitude: 47.6, 9.5", FETCH.format(ELSEWHERE)),
    ]
    if page:
        body = "".join(
            f"<tr><td>{date}</td><td>{kind}</td><td>{place}</td><td>"
            f"<a href='#' onclick=\"downloadMemories('{link}', this, true);return false;\">Download</a></td></tr>"
            for date, kind, place, link in rows
        )
        described = {"html/memories_history.html": f"<table><tr><th>Date</th></tr>{body}</table>".encode()}
    else:
        extra: dict[str, object] = {"Filters": [{"x": None}]} if later else {}
        saved = [
            {
                "Date": date,
                "Media Type": kind,
                "Location": place,
                "Download Link": link if named else "",
                "Media Download Url": "",
                **extra,
            }
            for date, kind, place, link in rows
        ]
        described = {
            "json/memories_history.json": json.dumps({"Saved Media": saved}).encode(),
            "json/account.json": b"{}",
        }
    folder = "memories/2023" if later else "memories"
    files = {f"{root}/{name}": content for name, content in described.items()}
    if not older:
        files[f"{root}/{folder}/2023-05-01_{FIRST}-main.jpg"] = jpeg(1)
        files[f"{root}/{folder}/2023-05-01_{FIRST}-overlay.png"] = jpeg(2)
        files[f"{root}/{folder}/2023-05-02_{SECOND}-main.mp4"] = b"film"
    files[f"{root}/chat_media/2023-05-04_b~EiASFQ.jpg"] = jpeg(3)
    return files
