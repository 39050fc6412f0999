"""LinkedIn: CSV files with links to media and to posts; no media.

``Rich_Media.csv`` (Date/Time, Media Description, Media Link: an address that expires), ``Shares.csv`` (Date, ShareLink,
ShareCommentary, SharedUrl, MediaUrl, Visibility), ``Profile.csv``; some files begin with a block of notes (d3i-infra
``linkedin.py``, read 2026-11-22). Times are in UTC. A part of each name may be the member's number: ``Shares_123.csv``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Finding, Linked, Tree, Unread

_FILES = {
    "rich_media.csv": 0.5,
    "shares.csv": 0.4,
    "profile.csv": 0.2,
    "connections.csv": 0.2,
    "positions.csv": 0.2,
    "ad_targeting.csv": 0.2,
    "email addresses.csv": 0.1,
    "profile summary.csv": 0.1,
    "endorsement_received_info.csv": 0.2,
    "company follows.csv": 0.1,
    "learning.csv": 0.1,
    "registration.csv": 0.1,
    "invitations.csv": 0.1,
    "savedjobalerts.csv": 0.1,
    "inferences_about_you.csv": 0.2,
}
_SHARES = re.compile(r"(^|/)shares(_\d+)?\.csv$", re.IGNORECASE)
_RICH_MEDIA = re.compile(r"(^|/)rich[_ ]media(_\d+)?\.csv$", re.IGNORECASE)
_AUDIENCES = {
    "PUBLIC": Audience.PUBLIC,
    "ANYONE": Audience.PUBLIC,
    "MEMBER_NETWORK": Audience.LIMITED,
    "CONNECTIONS": Audience.LIMITED,
    "CONNECTIONS_ONLY": Audience.LIMITED,
    "LOGGED_IN": Audience.LIMITED,
}


class LinkedInReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.LINKEDIN

    def likeness(self, tree: Tree) -> float:
        """By the names of its tables, which are not translated."""
        numbered = (re.sub(r"_\d+\.csv$", ".csv", name, flags=re.IGNORECASE) for name in tree.names())
        return common.likeness_of(numbered, _FILES)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Media of posts and of the profile, all as links."""
        names = common.Names(tree.names())
        account = _account(tree, names)
        for name in names.matching(_SHARES):
            yield from _of_shares(tree, name, account)
        for name in names.matching(_RICH_MEDIA):
            yield from _of_rich_media(tree, name, account)


def _account(tree: Tree, names: common.Names) -> str | None:
    """First and last name; the export does not tell the address of the profile."""
    for name in names.ending("profile.csv"):
        rows = common.read_csv(tree, name, ("first name", "last name"))
        for row in () if isinstance(rows, Unread) else rows:
            return common.cut(f"{row.get('first name', '')} {row.get('last name', '')}")
    return None


def _of_shares(tree: Tree, name: str, account: str | None) -> Iterator[Finding]:
    rows = common.read_csv(tree, name, ("date", "sharelink"))
    if isinstance(rows, Unread):
        yield rows
        return
    for row in rows:
        media = common.address(row.get("mediaurl"))
        if media is None:
            continue
        # The address of a post is percent-encoded once more than it should be in some exports.
        link = row.get("sharelink", "")
        page = common.address(unquote(link) if "%3A" in link.upper() else link)
        provenance = Provenance(
            platform=Platform.LINKEDIN,
            occasion=Occasion.POST,
            audience=_AUDIENCES.get(row.get("visibility", "").strip().upper(), Audience.UNKNOWN),
            account=account,
            caption=common.cut(row.get("sharecommentary")),
            no_address=None if page else NoAddress.UNKNOWN,
        )
        yield Linked(media, provenance, page, common.moment_of(row.get("date")))


def _of_rich_media(tree: Tree, name: str, account: str | None) -> Iterator[Finding]:
    rows = common.read_csv(tree, name, ("media link",))
    if isinstance(rows, Unread):
        yield rows
        return
    for row in rows:
        url = common.address(row.get("media link"))
        if url is None:
            continue
        what = row.get("date/time", "")
        occasion = _occasion(what + " " + row.get("media description", ""))
        provenance = Provenance(
            platform=Platform.LINKEDIN,
            occasion=occasion,
            audience=Audience.PRIVATE if occasion is Occasion.MESSAGE else Audience.UNKNOWN,
            account=account,
            caption=_description(row),
            no_address=NoAddress.PRIVATE if occasion is Occasion.MESSAGE else NoAddress.UNKNOWN,
        )
        yield Linked(url, provenance, None, common.moment_of(what))


def _description(row: dict[str, str]) -> str | None:
    found = common.cut(row.get("media description"))
    return None if found is None or found.strip("- ").lower() in {"", "n/a"} else found


def _occasion(sentence: str) -> Occasion:
    """What the file was put there as, from the sentence before its date: "You uploaded a profile photo on ..."."""
    lower = sentence.lower()
    if "profile" in lower or "background" in lower:
        return Occasion.PROFILE
    if "message" in lower:
        return Occasion.MESSAGE
    if "video" in lower:
        return Occasion.VIDEO
    return Occasion.POST if "feed" in lower or "share" in lower or "post" in lower else Occasion.OTHER
