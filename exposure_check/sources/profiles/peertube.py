"""PeerTube's interface: account or channel, its videos, their previews and files.

docs.joinpeertube.org, REST API: Accounts, Video Channels, Video.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.dates import moment
from exposure_check.sources.pages.references import web_address
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs
from exposure_check.sources.profiles.paging import next_page
from exposure_check.sources.profiles.sizes import each_once

_PER_PAGE = 50
_PUBLIC = "1"


def account_of(ask: Ask, host: str, user: str, *, is_channel: bool) -> Ask:
    """The account or channel of this name."""
    kind = "video-channels" if is_channel else "accounts"
    url = f"https://{host}/api/v1/{kind}/{values.escaped(user)}"
    return Ask(
        url, ReadAs.PEERTUBE_ACCOUNT, ask.page, Platform.PEERTUBE, ask.account, ask.hops + 1, carried=ask.carried
    )


def read_account(answer: Answer) -> Read:
    """Profile pictures and banners, and where the videos are."""
    account = values.parsed(answer.data)
    if values.word(account, "name") is None:
        return Read(reason=Reason.DAMAGED)
    ask = answer.ask
    page = values.address(account, "url") or ask.page
    caption = values.text(account, "displayName")
    media = []
    for key in ("avatars", "banners"):
        sized = sorted(values.objects(account, key), key=lambda one: -(values.pixels(one, "width") or 0))
        # All sizes of one picture; the largest is taken.
        addresses = [url for one in sized if (url := _file(answer, one, "fileUrl", "path")) is not None]
        if addresses:
            said = values.provenance(ask, Occasion.PROFILE, caption)
            media.append(FoundMedia(addresses[0], False, said, page, alternatives=tuple(addresses[1:4])))
    videos = f"{answer.ask.url}/videos?start=0&count={_PER_PAGE}&sort=-publishedAt"
    follow = Ask(videos, ReadAs.PEERTUBE_VIDEOS, page, ask.platform, ask.account, ask.hops + 1)
    return Read(tuple(each_once(media)), (follow,))


def read_videos(answer: Answer) -> Read:
    """The previews of one page of videos, and the next page."""
    document = values.parsed(answer.data)
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    videos = values.objects(document, "data")
    media = [found for video in videos for found in _of_video(video, answer)]
    total = values.at(document, "total")
    start = answer.ask.pages * _PER_PAGE + _PER_PAGE
    following = None
    if videos and isinstance(total, int) and start < total:
        following = f"{answer.ask.url.partition('?')[0]}?start={start}&count={_PER_PAGE}&sort=-publishedAt"
    follow, cut = next_page(answer, following)
    return Read(tuple(each_once(media)), follow, reason=Reason.LIMIT_REACHED if cut else None)


def _of_video(video: dict[str, Any], answer: Answer) -> list[FoundMedia]:
    if values.word(video, "privacy", "id") not in {None, _PUBLIC}:
        return []
    preview = _file(answer, video, "previewUrl", "previewPath") or _file(answer, video, "thumbnailUrl", "thumbnailPath")
    post = values.address(video, "url")
    published = moment(values.at(video, "publishedAt"))
    said = values.provenance(answer.ask, Occasion.VIDEO, values.text(video, "name"))
    found = [] if preview is None else [FoundMedia(preview, False, said, post, published)]
    # A list gives no files; the description of one video does.
    files = values.objects(video, "files") + [
        file for playlist in values.objects(video, "streamingPlaylists") for file in values.objects(playlist, "files")
    ]
    films = sorted(files, key=lambda one: -(values.pixels(one, "resolution", "id") or 0))
    addresses = [url for one in films if (url := values.address(one, "fileUrl")) is not None]
    if addresses:
        found.append(FoundMedia(addresses[0], True, said, post, published, tuple(addresses[1:8])))
    return found


def _file(answer: Answer, node: dict[str, Any], address: str, path: str) -> str | None:
    found = values.address(node, address)
    inside = values.word(node, path, most=1000)
    return found or (web_address(urljoin(answer.final_url, inside)) if inside and inside[0] == "/" else None)
