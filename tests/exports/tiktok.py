"""Exports of TikTok in three layouts."""

from __future__ import annotations

import json
from typing import Literal

Layout = Literal["2025", "2023", "text"]

FILE = "https://v16-web.tiktokcdn.example/video/1.mp4?expires=1"
PAGE = "https://www.tiktok.com/@ada.l/video/7228000000000000001"
PHOTOS = ("https://p16-sign.tiktokcdn.example/photo/1.jpeg", "https://p16-sign.tiktokcdn.example/photo/2.jpeg")
AVATAR = "https://p16-sign.tiktokcdn.example/avatar.webp"


def export(*, layout: Layout = "2025", root: str = "TikTok_Data_1", later: bool = False) -> dict[str, bytes]:
    """A video by its file, one by its page, a post of two photos, the avatar, and a liked video of another person."""
    if layout == "text":
        posts = f"Date: 2023-05-01 12:00:00 UTC\nLink: {FILE}\nLike(s): 3\nWho can view: Everyone\nTitle: Am See\n\n"
        posts += f"Date: 2023-05-02 12:00:00 UTC\nLink: {PAGE}\nLike(s): 0\n\n"
        return {
            f"{root}/Post/Posts.txt": posts.encode(),
            f"{root}/Profile/Profile Info.txt": b"Username: ada.l\n",
        }
    videos = [
        {"Date": "2023-05-01 12:00:00", "Link": FILE, "Likes": "3", "WhoCanView": "Everyone", "Title": "Am See"},
        {"Date": "2023-05-02 12:00:00", "Link": PAGE, "Likes": "0", "WhoCanView": "Only me"},
        {"Date": "2023-05-03 12:00:00", "Link": " ".join(PHOTOS), "WhoCanView": "Friends"},
        {"Date": "2023-05-04 12:00:00", "Link": "N/A"},
    ]
    profile = {"ProfileMap": {"userName": "ada.l", "profilePhoto": AVATAR, "emailAddress": "ada@example.org"}}
    others = [{"Date": "2023-05-01 12:00:00", "Link": "https://www.tiktok.com/@zoe/video/1"}]
    if layout == "2025":
        content: dict[str, object] = {
            "Profile And Settings": {"Profile Info": profile},
            "Post": {"Posts": {"VideoList": videos}},
            "Likes and Favorites": {"Like List": {"ItemFavoriteList": others}},
            "Your Activity": {"Watch History": {"VideoList": others}},
        }
    else:
        content = {
            "Profile": {"Profile Information": profile},
            "Video": {"Videos": {"VideoList": videos}},
            "Activity": {"Video Browsing History": {"VideoList": others}},
        }
    if later:
        content = {"Data": {"Parts": [content]}, "Version": 9}
    name = "user_data_tiktok.json" if layout == "2025" else "user_data.json"
    return {f"{root}/{name}": json.dumps(content).encode()}
