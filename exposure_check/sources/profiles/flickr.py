"""Flickr: the public feed of an account, which has its latest twenty photos.

flickr.com/services/feeds/docs/photos_public.
"""

from __future__ import annotations

import re

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.dates import moment
from exposure_check.sources.profiles import values, web
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs
from exposure_check.sources.profiles.sizes import each_once

_NSID = re.compile(r"\d{1,12}@N\d\d")
_NSID_IN_PAGE = re.compile(rb"(?:\"nsid\"\s*:\s*\"|photos_public\.gne\?id=)(\d{1,12}(?:@|%40)N\d\d)")


def start(user: str) -> Ask:
    """The ask for ``flickr.com/photos/USER``, where the user is a name or a number with ``@N``."""
    page = f"https://www.flickr.com/photos/{user}/"
    if _NSID.fullmatch(user):
        return _feed(user, Ask("", ReadAs.FLICKR_FEED, page, Platform.FLICKR, user, -1))
    return Ask(page, ReadAs.FLICKR_PAGE, page, Platform.FLICKR, user)


def _feed(number: str, ask: Ask) -> Ask:
    url = (
        "https://www.flickr.com/services/feeds/photos_public.gne"
        f"?id={values.escaped(number)}&format=json&nojsoncallback=1"
    )
    return Ask(url, ReadAs.FLICKR_FEED, ask.page, Platform.FLICKR, ask.account, ask.hops + 1)


def read_page(answer: Answer) -> Read:
    """The page of an account: what it shows, and the number under which its feed is."""
    found = web.read_any_page(answer)
    number = _NSID_IN_PAGE.search(answer.data)
    if number is None or found.login_needed or found.not_found:
        return found
    follow = _feed(number[1].decode("ascii").replace("%40", "@"), answer.ask)
    return Read(found.media, (follow,), reason=found.reason, small=found.small)


def read_feed(answer: Answer) -> Read:
    """The latest photos."""
    document = values.parsed(answer.data)
    if document is None:
        # Flickr writes \' in strings, which JSON does not know.
        document = values.parsed(answer.data.replace(b"\\'", b"'"))
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    media = []
    for item in values.objects(document, "items"):
        url = values.address(item, "media", "m")
        if url is None:
            continue
        said = values.provenance(answer.ask, Occasion.POST, values.text(item, "title"))
        published = moment(values.at(item, "published")) or moment(values.at(item, "date_taken"))
        media.append(FoundMedia(url, False, said, values.address(item, "link"), published))
    return Read(tuple(each_once(media)))
