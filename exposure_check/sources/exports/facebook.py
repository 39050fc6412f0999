"""Facebook: posts, albums, videos, stories and messages, as JSON or pages.

Layouts, newest first: ``your_facebook_activity/posts/``, ``your_activity_across_facebook/posts/``, ``posts/`` with
``photos_and_videos/``; of an additional profile ``this_profile's_activity_across_facebook/posts/profile_posts_1.json``.
Albums are ``posts/album/N.json`` with ``photos: [{uri, creation_timestamp, title, description, media_metadata}]``,
posts ``your_posts_1.json`` with ``attachments[].data[].media``, some of 2026 with ``label_values``. No layout has the
address of a post (exiforia, Waultar and meta-data-export-image-exif-fixer, compiled 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from exposure_check.domain.provenance import Platform
from exposure_check.sources.exports import common, meta
from exposure_check.sources.tree import Finding, Tree

_FILES = {
    "posts/your_posts_1.json": 0.5,
    "posts/your_posts_1.html": 0.5,
    "your_posts__check_ins__photos_and_videos_1.json": 0.6,
    "your_posts__check_ins__photos_and_videos_1.html": 0.6,
    "your_uncategorized_photos.json": 0.4,
    "your_uncategorized_photos.html": 0.4,
    "your_videos.json": 0.3,
    "your_videos.html": 0.3,
    "posts/your_photos.html": 0.4,
    "album/0.json": 0.4,
    "album/0.html": 0.4,
    "photos_and_videos/your_photos.html": 0.5,
    "profile_information/profile_information.json": 0.4,
    "profile_information/profile_information.html": 0.4,
    "friends/your_friends.json": 0.3,
    "friends/friends.json": 0.3,
    "your_friends.json": 0.2,
    "posts/profile_posts_1.json": 0.5,
    "posts/profile_posts_1.html": 0.5,
    "posts/uncategorized_photos.json": 0.4,
    "archived_stories.json": 0.2,
}
_FOLDERS = {
    re.compile(r"(^|/)(your_facebook_activity|(your|this_profile.s)_activity_across_facebook)/"): 0.6,
    re.compile(r"(^|/)photos_and_videos/"): 0.5,
    re.compile(r"(^|/)posts/(media|album)/"): 0.4,
    re.compile(r"(^|/)messages/inbox/[^/]+_\w+/(photos|videos)/"): 0.1,
    re.compile(r"(^|/)messages/(stickers_used|filtered_threads|archived_threads|e2ee_cutover)/"): 0.2,
}
_EXPECTED = re.compile(
    r"(^|/)posts/(your_|profile_posts|uncategorized_|album/)[^/]*\.(json|html)$|(^|/)album/\d+\.(json|html)$"
    r"|(^|/)your_(uncategorized_photos|videos|photos)\.(json|html)$|(^|/)photos_and_videos/.*\.(json|html)$"
    r"|(^|/)messages/.*message_\d+\.(json|html)$|(^|/)stories/[^/]*\.(json|html)$",
    re.IGNORECASE,
)


class FacebookReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.FACEBOOK

    def likeness(self, tree: Tree) -> float:
        """By the names of its describing files and of its folders, which are not translated."""
        return common.likeness_of(tree.names(), _FILES, _FOLDERS)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Photos and videos of posts, albums, stories, the profile and messages."""
        names = common.Names(tree.names())
        yield from meta.findings(tree, names, self.platform, _account(tree, names), _EXPECTED)


def _account(tree: Tree, names: common.Names) -> str | None:
    """The person's name in ``profile_information.json``, under a key that had three versions."""
    for name in names.ending("profile_information.json"):
        content = common.read_json(tree, name)
        for key in ("profile_v2", "profile_information_v2", "profile"):
            found = common.repaired(common.raw_text(content, key, "name", "full_name"))
            if found:
                return common.cut(found)
    return None
