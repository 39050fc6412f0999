"""The media library of a WordPress site, as its interface shows it to visitors.

developer.wordpress.org/rest-api/reference/media.
"""

from __future__ import annotations

from typing import Any

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion
from exposure_check.sources.pages.dates import moment
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, FoundMedia, Read
from exposure_check.sources.profiles.paging import next_link, next_page
from exposure_check.sources.profiles.sizes import each_once


def read_media(answer: Answer) -> Read:
    """The pictures and films of one page of the library, and the next page."""
    uploads = values.parsed(answer.data)
    if not isinstance(uploads, list):
        return Read(reason=Reason.DAMAGED)
    media = [found for one in values.objects(uploads) if (found := _of_upload(one, answer)) is not None]
    follow, cut = next_page(answer, next_link(answer)) if uploads else ((), False)
    return Read(tuple(each_once(media)), follow, reason=Reason.LIMIT_REACHED if cut else None)


def _of_upload(upload: dict[str, Any], answer: Answer) -> FoundMedia | None:
    url = values.address(upload, "source_url")
    kind = values.word(upload, "mime_type") or ""
    is_video = kind.startswith("video/")
    if url is None or not (is_video or kind.startswith("image/")) or "svg" in kind:
        return None
    caption = (
        values.text(upload, "alt_text")
        or values.plain(values.at(upload, "caption", "rendered"))
        or values.plain(values.at(upload, "title", "rendered"))
    )
    sizes = values.at(upload, "media_details", "sizes")
    smaller = [one for key in ("full", "large") if (one := values.address(sizes, key, "source_url")) not in {None, url}]
    return FoundMedia(
        url,
        is_video,
        values.provenance(answer.ask, Occasion.VIDEO if is_video else Occasion.POST, caption),
        values.address(upload, "link"),
        moment(values.at(upload, "date_gmt")),
        tuple(one for one in smaller if one is not None),
        width=values.pixels(upload, "media_details", "width"),
    )
