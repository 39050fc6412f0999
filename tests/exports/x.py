"""Archives of X in two layouts."""

from __future__ import annotations

import json

from tests.exports.tree import jpeg

POST, FILM, ELSEWHERE, PASSED_ON, MESSAGE = (f"165300000000000000{digit}" for digit in range(1, 6))
AT = "Mon May 01 12:00:00 +0000 2023"


def _script(name: str, part: int, content: object) -> bytes:
    return f"window.YTD.{name}.part{part} = ".encode() + json.dumps(content, ensure_ascii=False).encode()


def _post(
    identity: str, *media: dict[str, object], text: str = "Am See ☀", more: dict[str, object] | None = None
) -> dict[str, object]:
    return {
        "id_str": identity,
        "id": identity,
        "created_at": AT,
        "full_text": text,
        "entities": {"media": list(media[:1]), "hashtags": []},
        "extended_entities": {"media": list(media)},
        **(more or {}),
    }


def _media(name: str, kind: str = "photo", folder: str = "media") -> dict[str, object]:
    film = "https://video.twimg.com/ext_tw_video/1/pu/vid"
    versions = [
        {"bitrate": "256000", "content_type": "video/mp4", "url": f"{film}/small.mp4"},
        {"content_type": "application/x-mpegURL", "url": f"{film}/list.m3u8"},
        {"bitrate": "2176000", "content_type": "video/mp4", "url": f"{film}/film.mp4"},
    ]
    return {
        "video_info": {"variants": versions if kind == "video" else []},
        "media_url_https": f"https://pbs.twimg.com/{folder}/{name}",
        "expanded_url": "https://twitter.com/ada_l/status/1/photo/1",
        "type": kind,
        "features": {"all": {"tags": [{"name": "Zoë Müller", "screen_name": "zoe"}]}},
    }


def export(*, root: str = "twitter-2025-05-01-abc", older: bool = False, later: bool = False) -> dict[str, bytes]:
    """A post with two photos, one with a film, one whose photo is not inside, one passed on, a message, the profile."""
    plural, folder = ("tweet", "tweet_media") if older else ("tweets", "tweets_media")
    messages = "direct_messages_media" if not older else "direct_message_media"
    extra: dict[str, object] = {"coordinates": {"coordinates": ["9.4", "47.5"]}}
    if later:
        extra |= {"edit_info": {"initial": {"editTweetIds": [POST]}}, "new": [[None]]}
    posts: list[dict[str, object]] = [
        _post(POST, _media("AAA.jpg"), _media("BBB.jpg"), more=extra),
        _post(FILM, _media("preview.jpg", "video", "ext_tw_video_thumb/1/pu/img")),
    ]
    more = [
        _post(ELSEWHERE, _media("CCC.jpg"), _media("preview2.jpg", "video")),
        _post(PASSED_ON, _media("DDD.jpg"), text="RT @zoe: look"),
        _post("165300000000000009", text="no media"),
    ]
    if not older:
        posts = [{"tweet": each} for each in posts]
        more = [{"tweet": each} for each in more]
    url = "https://ton.twitter.com/dm/1653000000000000005/1/EEE.jpg"
    conversation = {
        "dmConversation": {
            "conversationId": "1-2",
            "messages": [
                {
                    "messageCreate": {
                        "id": MESSAGE,
                        "text": "schau",
                        "mediaUrls": [url],
                        "createdAt": "2023-05-01T12:00:00.000Z",
                    }
                },
                {"messageCreate": {"id": "77", "text": "weg", "mediaUrls": ["https://ton.twitter.com/dm/77/1/F.jpg"]}},
            ],
        }
    }
    avatar = "https://pbs.twimg.com/profile_images/1/PPP.jpg"
    profile = [
        {
            "profile": {
                "description": {},
                "avatarMediaUrl": avatar,
                "headerMediaUrl": "https://pbs.twimg.com/profile_banners/1/2",
            }
        }
    ]
    account = [{"account": {"username": "ada_l", "accountId": "1", "accountDisplayName": "Ada"}}]
    top = f"{root}/data"
    return {
        f"{root}/Your archive.html": b"<html></html>",
        f"{top}/account.js": _script("account", 0, account),
        f"{top}/profile.js": _script("profile", 0, profile),
        f"{top}/{plural}.js": _script("tweets", 0, posts),
        f"{top}/{plural}-part1.js": _script("tweets", 1, more),
        f"{top}/direct-messages.js": _script("direct_messages", 0, [conversation]),
        f"{top}/{folder}/{POST}-AAA.jpg": jpeg(1),
        f"{top}/{folder}/{POST}-BBB.jpg": jpeg(2),
        f"{top}/{folder}/{FILM}-film.mp4": b"film",
        f"{top}/{messages}/{MESSAGE}-EEE.jpg": jpeg(3),
        f"{top}/profile_media/1-PPP.jpg": jpeg(4),
        f"{top}/{folder}/165300000000000008-GGG.jpg": jpeg(5),
    }
