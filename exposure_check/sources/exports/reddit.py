"""Reddit: CSV files of posts and comments with the addresses of both; no media.

``posts.csv`` (id, permalink, date, ip, subreddit, gildings, title, url, body) and ``comments.csv`` (id, permalink,
date, ip, subreddit, gildings, link, parent, body, media), about 38 files in all (README of Epicenter's Reddit
ingestion, read 2026-11-22). Times are in UTC. Photos are those at ``url``, and links in what was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from exposure_check.domain.disclosure import Disclosure, DisclosureKind
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Finding, Linked, Tree, Unread

_FILES = {
    "posts.csv": 0.2,
    "comments.csv": 0.2,
    "post_headers.csv": 0.3,
    "comment_headers.csv": 0.3,
    "post_votes.csv": 0.2,
    "comment_votes.csv": 0.2,
    "subscribed_subreddits.csv": 0.4,
    "saved_posts.csv": 0.1,
    "hidden_posts.csv": 0.1,
    "ip_logs.csv": 0.1,
    "statistics.csv": 0.1,
    "checkfile.csv": 0.1,
    "moderated_subreddits.csv": 0.2,
    "approved_submitter_subreddits.csv": 0.2,
    "user_preferences.csv": 0.1,
    "chat_history.csv": 0.1,
    "reddit_gold_information.csv": 0.2,
}
_PARTS = (("posts.csv", Occasion.POST), ("comments.csv", Occasion.POST), ("drafts.csv", Occasion.OTHER))
_MEDIA_HOSTS = frozenset(
    {"i.redd.it", "v.redd.it", "preview.redd.it", "i.imgur.com", "reddit-uploaded-media.s3-accelerate.amazonaws.com"}
)
_LINK = re.compile(r"https?://[^\s)\]}>\"'|]{4,2000}")


class RedditReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.REDDIT

    def likeness(self, tree: Tree) -> float:
        """By the names of its tables, which are not translated."""
        return common.likeness_of(tree.names(), _FILES)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Media that posts, comments and drafts link, each with the address of where it was linked."""
        names = common.Names(tree.names())
        account = _account(tree, names)
        for base, occasion in _PARTS:
            for name in names.ending(base):
                yield from _of_table(tree, name, occasion, account)


def _account(tree: Tree, names: common.Names) -> str | None:
    """The user name, in ``statistics.csv``, a table of statistic and value."""
    for name in names.ending("statistics.csv"):
        rows = common.read_csv(tree, name, ("statistic", "value"))
        for row in () if isinstance(rows, Unread) else rows:
            if row.get("statistic") == "account name":
                return common.cut(row.get("value"))
    return None


def _of_table(tree: Tree, name: str, occasion: Occasion, account: str | None) -> Iterator[Finding]:
    rows = common.read_csv(tree, name, ("id",))
    if isinstance(rows, Unread):
        yield rows
        return
    for row in rows:
        page = _permalink(row.get("permalink", ""))
        private = occasion is Occasion.OTHER
        provenance = Provenance(
            platform=Platform.REDDIT,
            occasion=occasion,
            audience=Audience.PRIVATE if private else Audience.UNKNOWN,
            account=account,
            caption=common.cut(row.get("title")) or common.cut(row.get("body")),
            no_address=None if page else NoAddress.PRIVATE if private else NoAddress.UNKNOWN,
            disclosures=_disclosures(row),
        )
        published = common.moment_of(row.get("date") or row.get("created"))
        for url in _media(row):
            yield Linked(url, provenance, page, published)


def _permalink(untrusted: str) -> str | None:
    return common.address(f"https://www.reddit.com{untrusted}" if untrusted.startswith("/r/") else untrusted)


def _disclosures(row: dict[str, str]) -> tuple[Disclosure, ...]:
    return common.disclosed(common.said(DisclosureKind.UPLOAD_ADDRESS, row.get("ip")))


def _media(row: dict[str, str]) -> Iterator[str]:
    """Addresses of photos and videos in a row, each once."""
    seen: set[str] = set()
    for column in ("url", "media", "body"):
        for match in _LINK.finditer(row.get(column, "")):
            url = common.address(match[0].rstrip(".,;:!?"))
            if url is not None and url not in seen and _is_media(url):
                seen.add(url)
                yield url


def _is_media(url: str) -> bool:
    parts = urlsplit(url)
    return parts.hostname in _MEDIA_HOSTS or common.is_media(parts.path)
