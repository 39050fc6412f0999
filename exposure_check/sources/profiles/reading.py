"""From the answer to an ask to what it says. The only function that a confined process needs is ``read``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from exposure_check.domain.photo import Reason
from exposure_check.sources.profiles import walls, web
from exposure_check.sources.profiles.asking import MOST_FOLLOWED, MOST_HOPS, MOST_MEDIA, Answer, Ask, Read, ReadAs

_READERS: dict[ReadAs, Callable[[Answer], Read]] = {
    ReadAs.PAGE: web.read_any_page,
    ReadAs.PREVIEW: web.read_preview,
    ReadAs.PICTURE: web.read_picture,
    ReadAs.OEMBED: web.read_oembed,
}

_INSTEAD: dict[ReadAs, Callable[[Answer], tuple[Ask, ...]]] = {}
"""What to ask when an interface refuses to answer."""

_LOGIN_STATUS = frozenset({401, 403, 407, 999})
"""999 is what LinkedIn says to visitors."""


def read(answer: Answer) -> Read:
    """What an answer says. Never raises for what is in it; everything in the result is bounded."""
    refused = _refused(answer)
    found = _READERS[answer.ask.read_as](answer) if refused is None else refused
    if found.reason is not None and found.reason is not Reason.LIMIT_REACHED and answer.ask.read_as in _INSTEAD:
        found = replace(found, follow=_INSTEAD[answer.ask.read_as](answer))
    return _bounded(answer, found)


def _refused(answer: Answer) -> Read | None:
    """The reading of an answer whose status says that there is nothing."""
    status, advice = answer.status, answer.ask.advice
    if status in _LOGIN_STATUS or (status < 400 and walls.is_login_address(answer.final_url)):
        return Read(login_needed=True, reason=Reason.LOGIN_NEEDED, advice=advice)
    if status == 429:
        return Read(reason=Reason.RATE_LIMITED, advice=advice)
    if status >= 500:
        return Read(reason=Reason.SERVER_ERROR, advice=advice)
    if status >= 400:
        return Read(not_found=True, reason=Reason.NOT_FOUND, advice=advice)
    return None if 200 <= status < 300 else Read(reason=Reason.UNREACHABLE, advice=advice)


def _bounded(answer: Answer, found: Read) -> Read:
    follow = tuple(
        {ask.url: ask for ask in found.follow if ask.hops <= MOST_HOPS and ask.url != answer.ask.url}.values()
    )
    cut = len(follow) > MOST_FOLLOWED or len(found.media) > MOST_MEDIA
    return replace(
        found,
        media=found.media[:MOST_MEDIA],
        follow=follow[:MOST_FOLLOWED],
        reason=found.reason or (Reason.LIMIT_REACHED if cut else None),
        advice=found.advice or answer.ask.advice,
    )
