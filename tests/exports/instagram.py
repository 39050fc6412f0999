"""Exports of Instagram in four layouts, as JSON and as pages."""

from __future__ import annotations

import json
from typing import Literal

from tests.exports.tree import jpeg

Layout = Literal["2025", "2022", "2019"]

CAPTION = "Am See mit Zoë ☀"
POSTED = 1_682_942_400  # 2023-05-01T12:00:00Z
STORY = POSTED + 3600
MESSAGE = POSTED + 7200
PHOTO = "media/posts/202305/17900000000000001.jpg"
SECOND = "media/posts/202305/17900000000000002.jpg"
STORY_PHOTO = "media/stories/202305/17900000000000003.jpg"
PROFILE_PHOTO = "media/profile/202305/17900000000000004.jpg"
MESSAGE_PHOTO = "messages/inbox/ada_1234567890/photos/17900000000000005.jpg"


def mojibake(text: str) -> str:
    """What Meta makes of a text: its UTF-8 as Latin-1."""
    return text.encode().decode("latin-1")


def export(
    *,
    layout: Layout = "2025",
    root: str = "instagram-ada-2025-05-01-AbCdEf",
    user_label: str = "Username",
    later: bool = False,
) -> dict[str, bytes]:
    """Two photos in one post, a story, a profile picture and a photo in a message. ``later``: with fields that nobody
    knows yet and one more folder around the media."""
    if layout == "2019":
        return _oldest(root)
    activity, media = (
        ("your_instagram_activity/", "your_instagram_activity/media") if layout == "2025" else ("", "content")
    )
    deeper = "sorted/" if later else ""
    extra: dict[str, object] = {"ai_label": {"kind": 3, "parts": [None, 1.5]}} if later else {}
    exif = {"exif_data": [{"latitude": 47.5, "longitude": 9.4, "device_id": "android-1", "upload_ip": "192.0.2.7"}]}
    exif["exif_data"][0]["date_time_original"] = "20230430T101112.000Z"
    posts = [
        {
            "media": [
                {
                    "uri": PHOTO,
                    "creation_timestamp": POSTED,
                    "media_metadata": {"photo_metadata": exif},
                    "title": "",
                    "cross_post_source": {"source_app": "FB"},
                    "backup_uri": "",
                    **extra,
                },
                {"uri": SECOND, "creation_timestamp": POSTED + 1, "title": ""},
            ],
            "title": mojibake(CAPTION),
            "creation_timestamp": POSTED,
            **extra,
        }
    ]
    stories = {"ig_stories": [{"uri": STORY_PHOTO, "creation_timestamp": STORY, "title": "", **extra}]}
    profile = {"ig_profile_picture": [{"uri": PROFILE_PHOTO, "creation_timestamp": POSTED, "title": ""}]}
    conversation = {
        "participants": [{"name": mojibake("Zoë")}, {"name": "Ada"}],
        "messages": [
            {
                "sender_name": "Ada",
                "timestamp_ms": MESSAGE * 1000,
                "content": mojibake("schau, Zoë"),
                "photos": [{"uri": f"{activity}{MESSAGE_PHOTO}", "creation_timestamp": MESSAGE}],
                "share": {"link": "https://example.org/"},
            },
            {"sender_name": "Ada", "timestamp_ms": MESSAGE * 1000, "content": "no photo"},
        ],
        "title": mojibake("Zoë"),
        "thread_path": "inbox/ada_1234567890",
    }
    personal = {"profile_user": [{"title": "", "string_map_data": {user_label: {"value": "ada.l", "timestamp": 0}}}]}
    described = {
        f"{media}/posts_1.json": posts,
        f"{media}/stories.json": stories,
        f"{media}/profile_photos.json": profile,
        f"{activity}messages/inbox/ada_1234567890/message_1.json": conversation,
        "personal_information/personal_information/personal_information.json": personal,
        "connections/followers_and_following/followers_1.json": [{"title": "", "string_list_data": []}],
        f"{activity}likes/liked_posts.json": {"likes_media_likes": []},
    }
    files = {f"{root}/{name}": json.dumps(content).encode() for name, content in described.items()}
    for place, name in enumerate((PHOTO, SECOND, STORY_PHOTO, PROFILE_PHOTO)):
        files[f"{root}/{deeper}{name}"] = jpeg(place)
    files[f"{root}/{activity}{MESSAGE_PHOTO}"] = jpeg(5)
    return files


def _oldest(root: str) -> dict[str, bytes]:
    at = "T10:11:12"
    photo = {"caption": CAPTION, "taken_at": f"2018-07-21{at}", "location": "Konstanz", "path": "photos/201807/a1.jpg"}
    profile = {"caption": "", "taken_at": f"2018-07-23{at}", "path": "profile/201807/a3.jpg", "is_active_profile": True}
    media = {
        "photos": [photo],
        "stories": [{"caption": "", "taken_at": f"2018-07-22{at}", "path": "stories/201807/a2.jpg"}],
        "profile": [profile],
    }
    files: dict[str, bytes] = {
        "media.json": json.dumps(media).encode(),
        "connections.json": b'{"followers": {}}',
        "seen_content.json": b"{}",
        "profile.json": json.dumps({"username": "ada.l", "name": "Ada"}).encode(),
        "photos/201807/a1.jpg": jpeg(1),
        "stories/201807/a2.jpg": jpeg(2),
        "profile/201807/a3.jpg": jpeg(3),
    }
    return {f"{root}/{name}": content for name, content in files.items()}


def pages(*, root: str = "instagram-ada-html") -> dict[str, bytes]:
    """The HTML variant: the same facts in blocks, times as the clock of the account shows them (here UTC-7)."""
    clock = '<time datetime="2023-06-01T05:03Z">Wednesday, May 31, 2023 at 10:03 PM UTC-07:00</time>'
    head = (
        '<html><head><meta charset="utf-8"/><title>{title}</title></head><body><header><h1>{title}</h1><aside>Made by '
        "ada.l on " + clock + "</aside></header><main>"
    )
    block = '<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">{}</div>'
    posts = head.format(title="Posts") + block.format(
        f'<h2 class="_3-95 _2pim _a6-h _a6-i">{CAPTION}</h2><div class="_3-95 _a6-p"><div><div>'
        f'<a target="_blank" href="{PHOTO}"><img src="{PHOTO}" class="_a6_o _3-96" /></a></div><div>'
        f'<img src="{SECOND}" class="_a6_o _3-96" /></div></div></div>'
        '<div class="_3-94 _a6-o">May 01, 2023 5:00 am</div>'
    )
    message = head.format(title="Zoë") + block.format(
        '<h2 class="_3-95 _2pim _a6-h _a6-i">Ada</h2><div class="_3-95 _a6-p"><div><div>schau, Zoë</div><div>'
        f'<a href="your_instagram_activity/{MESSAGE_PHOTO}"><img src="your_instagram_activity/{MESSAGE_PHOTO}"/></a>'
        '</div></div></div><div class="_3-94 _a6-o">May 01, 2023 7:00 am</div>'
    )
    files = {
        "your_instagram_activity/media/posts_1.html": posts.encode(),
        "your_instagram_activity/messages/inbox/ada_1234567890/message_1.html": message.encode(),
        "start_here.html": b'<html><img src="files/Instagram-Logo.png"></html>',
        "files/Instagram-Logo.png": b"",
        PHOTO: jpeg(1),
        SECOND: jpeg(2),
        f"your_instagram_activity/{MESSAGE_PHOTO}": jpeg(3),
    }
    return {f"{root}/{name}": content for name, content in files.items()}
