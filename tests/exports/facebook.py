"""Exports of Facebook in three layouts, as JSON and as pages."""

from __future__ import annotations

import json
from typing import Literal

from tests.exports.instagram import mojibake
from tests.exports.tree import jpeg

Layout = Literal["2025", "2023", "2020", "profile"]
_TOP = {
    "2025": "your_facebook_activity/",
    "2023": "your_activity_across_facebook/",
    "2020": "",
    "profile": "this_profile's_activity_across_facebook/",
}

TEXT = "Ausflug nach Lindau – schön"
POSTED = 1_682_942_400  # 2023-05-01T12:00:00Z


def export(*, layout: Layout = "2025", root: str = "facebook-ada-2025", later: bool = False) -> dict[str, bytes]:
    """A post with a photo, an album of two photos, profile pictures, a loose photo, a video and a message."""
    top = _TOP[layout]
    media = f"{top}posts/media" if layout != "2020" else "photos_and_videos"
    albums = f"{top}posts/album" if layout != "2020" else "photos_and_videos/album"
    extra: dict[str, object] = {"ent_field_name": "NewField", "versions": [[{"deep": [1]}]]} if later else {}
    exif = {
        "photo_metadata": {
            "exif_data": [
                {
                    "upload_ip": "192.0.2.9",
                    "taken_timestamp": POSTED - 60,
                    "latitude": 47.54,
                    "longitude": 9.68,
                    "camera_make": "Fairphone",
                    "camera_model": "FP4",
                }
            ]
        }
    }

    def photo(name: str, **more: object) -> dict[str, object]:
        return {"uri": f"{media}/{name}", "creation_timestamp": POSTED, **more, **extra}

    post = {
        "timestamp": POSTED,
        "attachments": [
            {
                "data": [
                    {
                        "media": photo(
                            "Timelinephotos_1/10_1.jpg",
                            title="Timeline photos",
                            description=mojibake(TEXT),
                            media_metadata=exif,
                        )
                    },
                    {"place": {"name": "Lindau", "coordinate": {"latitude": 47.5, "longitude": 9.6}}},
                    {"external_context": {"url": "https://example.org/"}},
                ]
            }
        ],
        "data": [{"post": mojibake(TEXT)}, {"update_timestamp": POSTED}],
        "title": "Ada added a new photo.",
        "tags": [mojibake("Zoë Müller")] if layout == "2020" else [{"name": mojibake("Zoë Müller")}],
    }
    album = {
        "name": "Lindau",
        "photos": [
            photo("Lindau_2/11_1.jpg", title="Lindau"),
            photo("Lindau_2/11_2.jpg", title="Lindau", description="Hafen"),
        ],
        "cover_photo": photo("Lindau_2/11_1.jpg", title="Lindau"),
        "last_modified_timestamp": POSTED,
        "description": "",
    }
    profile = {"name": "Profile pictures", "photos": [photo("Profilepictures_3/12_1.jpg", title="Profile pictures")]}
    conversation = {
        "participants": [{"name": mojibake("Zoë Müller")}, {"name": "Ada"}],
        "messages": [
            {
                "sender_name": mojibake("Zoë Müller"),
                "timestamp_ms": POSTED * 1000,
                "photos": [{"uri": f"{top}messages/inbox/zoe_42/photos/13_1.jpg", "creation_timestamp": POSTED}],
            }
        ],
        "title": mojibake("Zoë Müller"),
    }
    posts = "profile_posts" if layout == "profile" else "your_posts__check_ins__photos_and_videos"
    loose = photo("your_posts/14_1.jpg", description="")
    video = photo("videos/15_1.mp4", description="Wellen", thumbnail=photo("thumbnails/15.jpg"))
    described: dict[str, object] = {
        f"{top}posts/{posts}_1.json": [post],
        f"{albums}/0.json": album,
        f"{albums}/1.json": profile,
        f"{top}posts/your_uncategorized_photos.json": {"other_photos_v2": [loose]},
        f"{top}posts/your_videos.json": {"videos_v2": [video]},
        f"{top}messages/inbox/zoe_42/message_1.json": conversation,
        "profile_information/profile_information.json": {"profile_v2": {"name": {"full_name": "Ada L"}}},
        "friends/your_friends.json": {"friends_v2": []},
    }
    deeper = "part/" if later else ""
    files = {f"{root}/{name}": json.dumps(content).encode() for name, content in described.items()}
    inside = ("Timelinephotos_1/10_1.jpg", "Lindau_2/11_1.jpg", "Lindau_2/11_2.jpg", "Profilepictures_3/12_1.jpg")
    for place, name in enumerate((*inside, "your_posts/14_1.jpg", "videos/15_1.mp4", "thumbnails/15.jpg")):
        files[f"{root}/{deeper}{media}/{name}"] = jpeg(place)
    files[f"{root}/{top}messages/inbox/zoe_42/photos/13_1.jpg"] = jpeg(9)
    return files


def pages(*, root: str = "facebook-ada-html") -> dict[str, bytes]:
    """The HTML variant of a post and a message, in the classes of 2023 and 2025."""
    photo = "your_facebook_activity/posts/media/Timelinephotos_1/10_1.jpg"
    message = "your_facebook_activity/messages/inbox/zoe_42/photos/13_1.jpg"
    head = '<html><head><title>{}</title></head><body><div class="_a705"><h1>{}</h1><main class="_a706">'
    posts = head.format("Your posts", "Your posts") + (
        '<div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">Ada added a new photo.</div><div class="_2ph_ _a6-p">'
        f'<div><div><div><div class="_2pin"><a href="{photo}"><img src="{photo}" /></a></div></div></div>'
        f'<div class="_2pin"><div>{TEXT}</div></div></div></div><div class="_3-94 _a6-o"><a><div class="_a72d">'
        "May 01, 2023 12:00:00pm</div></a></div></div>"
    )
    conversation = head.format("Zoë Müller", "Zoë Müller") + (
        f'<section class="_a6-g"><h2 class="_2ph_ _a6-h _a6-i">Zoë Müller</h2><div class="_2ph_ _a6-p"><div><div>'
        f'<a href="{message}"><img src="{message}"/></a></div></div></div><footer class="_3-94 _a6-o">'
        '<div class="_a72d">May 01, 2023 12:00:00 pm</div></footer></section>'
    )
    files = {
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html": posts.encode(),
        "your_facebook_activity/messages/inbox/zoe_42/message_1.html": conversation.encode(),
        photo: jpeg(1),
        message: jpeg(2),
    }
    return {f"{root}/{name}": content for name, content in files.items()}
