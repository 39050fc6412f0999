"""Mastodon's interface, which several other servers of the Fediverse share.

docs.joinmastodon.org, "accounts" methods and the entities Account, Status and MediaAttachment. Without a token it gives
what the server shows to visitors; servers may refuse it.
"""

from __future__ import annotations

from typing import Any

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.dates import moment
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs, host_of
from exposure_check.sources.profiles.paging import next_link, next_page
from exposure_check.sources.profiles.sizes import each_once

_NO_PICTURE = ("/missing.png", "/avi.png", "/banner.png")
"""What servers show for an account without a picture."""
_VIDEOS = frozenset({"video", "gifv"})


def lookup(ask: Ask, host: str, user: str) -> Ask:
    """Which account has this name."""
    url = f"https://{host}/api/v1/accounts/lookup?acct={values.escaped(user)}"
    return Ask(
        url, ReadAs.MASTODON_ACCOUNT, ask.page, Platform.MASTODON, ask.account, ask.hops + 1, carried=ask.carried
    )


def read_account(answer: Answer) -> Read:
    """Profile picture and header, and where the posts with media are."""
    account = values.parsed(answer.data)
    number = values.word(account, "id")
    if number is None:
        return Read(reason=Reason.DAMAGED)
    ask = answer.ask
    page = values.address(account, "url") or ask.page
    caption = values.text(account, "display_name")
    media = [
        FoundMedia(url, False, values.provenance(ask, Occasion.PROFILE, caption), page)
        for key in ("avatar", "header")
        if (url := values.address(account, key)) is not None and not url.endswith(_NO_PICTURE)
    ]
    statuses = (
        f"https://{host_of(answer.final_url)}/api/v1/accounts/{values.escaped(number)}/statuses"
        "?only_media=true&exclude_reblogs=true&limit=40"
    )
    follow = Ask(statuses, ReadAs.MASTODON_STATUSES, page, ask.platform, ask.account, ask.hops + 1)
    return Read(tuple(each_once(media)), (follow,))


def read_statuses(answer: Answer) -> Read:
    """The media of one page of posts, and the next page."""
    statuses = values.parsed(answer.data)
    if not isinstance(statuses, list):
        return Read(reason=Reason.DAMAGED)
    media: list[FoundMedia] = []
    for status in values.objects(statuses):
        # A reblog shows what somebody else posted.
        if values.at(status, "reblog") is None and values.word(status, "visibility") in {None, "public", "unlisted"}:
            media += _of_status(status, answer.ask)
    follow, cut = next_page(answer, next_link(answer)) if statuses else ((), False)
    return Read(tuple(each_once(media)), follow, reason=Reason.LIMIT_REACHED if cut else None)


def _of_status(status: dict[str, Any], ask: Ask) -> list[FoundMedia]:
    post = values.address(status, "url") or values.address(status, "uri")
    published = moment(values.at(status, "created_at"))
    text = values.plain(values.at(status, "content"))
    found = []
    for attachment in values.objects(status, "media_attachments"):
        kind = values.word(attachment, "type")
        addresses = [url for key in ("url", "remote_url") if (url := values.address(attachment, key)) is not None]
        preview = values.address(attachment, "preview_url")
        is_video = kind in _VIDEOS
        if kind not in {"image", "unknown", *_VIDEOS} or not (addresses or preview):
            continue
        caption = values.text(attachment, "description") or text
        said = values.provenance(ask, Occasion.VIDEO if is_video else Occasion.POST, caption)
        width = values.pixels(attachment, "meta", "original", "width")
        if not is_video and preview is not None:
            addresses.append(preview)
        if addresses:
            found.append(FoundMedia(addresses[0], is_video, said, post, published, tuple(addresses[1:]), width=width))
        if is_video and preview is not None:
            found.append(FoundMedia(preview, False, said, post, published))
    return found
