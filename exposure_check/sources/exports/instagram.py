"""Instagram: ``posts_1.json``, ``stories.json``, ``profile_photos.json`` and messages, as JSON or pages.

Layouts, newest first: ``your_instagram_activity/media/posts_1.json`` with photos in ``media/posts/YYYYMM/``;
``content/posts_1.json``; ``media.json`` with ``photos/``. No layout has the address or the short code of a post
(d3i-infra ``instagram.py``, read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from exposure_check.domain.provenance import Platform
from exposure_check.sources.exports import common, meta
from exposure_check.sources.tree import Finding, Tree

_FILES = {
    "media/posts_1.json": 0.6,
    "media/posts_1.html": 0.6,
    "content/posts_1.json": 0.6,
    "content/posts_1.html": 0.6,
    "media/stories.json": 0.5,
    "media/stories.html": 0.5,
    "content/stories.json": 0.5,
    "content/stories.html": 0.5,
    "media/reels.json": 0.5,
    "content/reels.json": 0.5,
    "media/archived_posts.json": 0.5,
    "media/archived_posts.html": 0.5,
    "media/profile_photos.json": 0.3,
    "media/profile_photos.html": 0.3,
    "content/profile_photos.json": 0.3,
    "instagram_profile_information.json": 0.3,
    "instagram_profile_information.html": 0.3,
    "followers_and_following/followers_1.json": 0.3,
    "followers_and_following/followers_1.html": 0.3,
    "followers_and_following/following.json": 0.1,
    "likes/liked_posts.json": 0.3,
    "comments/post_comments_1.json": 0.2,
    "media.json": 0.2,
    "connections.json": 0.2,
    "seen_content.json": 0.2,
    "stories_activities.json": 0.2,
}
_FOLDERS = {
    re.compile(r"(^|/)your_instagram_activity/"): 0.6,
    re.compile(r"(^|/)instagram_ads_and_businesses/"): 0.3,
    re.compile(r"(^|/)media/(posts|stories|reels|profile)/\d{6}/"): 0.5,
    re.compile(r"(^|/)photos/\d{6}/$"): 0.2,
    re.compile(r"(^|/)messages/inbox/[^/]+_\d{10,}/"): 0.1,
}
_EXPECTED = re.compile(
    r"(^|/)(media|content)/(posts(_\d+)?|stories|reels|profile_photos|archived_posts|igtv_videos|other_content)"
    r"\.(json|html)$|(^|/)messages/.*message_\d+\.(json|html)$|(^|/)media\.json$",
    re.IGNORECASE,
)
_USER_LABELS = ("Username", "Benutzername", "Nom d'utilisateur", "Nombre de usuario", "Nome utente", "Nome de usuário")


class InstagramReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.INSTAGRAM

    def likeness(self, tree: Tree) -> float:
        """By the names of its describing files and of its folders, which are not translated."""
        return common.likeness_of(tree.names(), _FILES, _FOLDERS)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Photos and videos of posts, stories, reels, the profile and messages."""
        names = common.Names(tree.names())
        account = _account(tree, names)
        yield from meta.findings(tree, names, self.platform, account, _EXPECTED)


def _account(tree: Tree, names: common.Names) -> str | None:
    """The user name in ``personal_information.json``, whose labels are translated."""
    for name in names.ending("personal_information.json"):
        content = common.read_json(tree, name)
        for profile in common.records(content, "profile_user"):
            for label in _USER_LABELS:
                found = common.repaired(common.raw_text(profile, "string_map_data", label, "value"))
                if found:
                    return common.cut(found)
    for name in names.ending("profile.json"):
        if found := common.text(common.read_json(tree, name), "username"):
            return found
    return None
