"""Any web page: its pictures and films, and the interfaces, feeds and previews that it announces."""

from __future__ import annotations

from urllib.parse import urlsplit

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.html import PageRefused, read_page
from exposure_check.sources.pages.references import looks_like_image, looks_like_video
from exposure_check.sources.pages.shown import MediaOfPage, MediaOnPage, Role
from exposure_check.sources.profiles import feeds, iiif, values, walls
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs, host_of
from exposure_check.sources.profiles.sizes import each_once

_FEEDS = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})
_MOST_ANNOUNCED = 8


def read_any_page(answer: Answer) -> Read:
    """A web page, or whatever else is at its address: the picture itself, a film, a feed, a IIIF document."""
    if is_media(answer):
        return the_media_itself(answer)
    kind = media_type(answer)
    if kind in _FEEDS:
        return feeds.read_feed(answer)
    if kind.endswith("json") and iiif.is_iiif(values.parsed(answer.data)):
        return iiif.read_document(answer)
    if kind.startswith(("audio/", "font/")) or kind in {"application/pdf", "application/zip"}:
        return Read(reason=Reason.NOT_AN_IMAGE)
    shown = shown_by(answer)
    if isinstance(shown, Read):
        return shown
    media = each_once([found_on_page(answer, one) for one in shown.media])
    reason = Reason.LIMIT_REACHED if shown.cut else None
    return Read(tuple(media), tuple(_announced(answer, shown)), reason=reason, small=shown.small)


def read_preview(answer: Answer) -> Read:
    """A page of a service that shows visitors no photos: the one that it names for previews by other sites."""
    if is_media(answer):
        return the_media_itself(answer)
    shown = shown_by(answer)
    if isinstance(shown, Read):
        return shown
    named = [one for one in shown.media if one.role in {Role.NAMED, Role.PERSON} and not one.is_video]
    media = each_once([found_on_page(answer, one, Occasion.PROFILE) for one in named])
    return Read(tuple(media), advice=answer.ask.advice)


def read_picture(answer: Answer) -> Read:
    """The picture itself; what is none is said to be none."""
    return the_media_itself(answer) if is_media(answer) else Read(reason=Reason.NOT_AN_IMAGE)


def shown_by(answer: Answer) -> MediaOfPage | Read:
    """What the page shows; or, if it is a log-in form, a "not found" or unreadable, the reading that says so."""
    if walls.is_consent_address(answer.final_url):
        return Read(reason=Reason.UNREACHABLE, advice=answer.ask.advice)
    try:
        shown = read_page(answer.data, answer.final_url, charset_of(answer.content_type))
    except PageRefused as refused:
        return Read(reason=refused.reason)
    if walls.is_login_wall(answer.final_url, shown):
        return Read(login_needed=True, reason=Reason.LOGIN_NEEDED, advice=answer.ask.advice)
    if walls.is_soft_not_found(answer.ask.url, answer.final_url, shown):
        return Read(not_found=True, reason=Reason.NOT_FOUND)
    return shown


def found_on_page(answer: Answer, one: MediaOnPage, occasion: Occasion = Occasion.OTHER) -> FoundMedia:
    """Something on a page, with the page as the place where it can be seen."""
    if one.role is Role.PERSON:
        occasion = Occasion.PROFILE
    elif one.is_video or one.role is Role.POSTER:
        occasion = Occasion.VIDEO
    url = one.addresses[0] if one.addresses else None
    return FoundMedia(
        url,
        one.is_video,
        values.provenance(answer.ask, occasion, one.text),
        answer.final_url,
        one.published,
        tuple(other for other in one.addresses[1:] if other.startswith("http")),
        one.data,
        one.width,
    )


def is_media(answer: Answer) -> bool:
    """Whether the answer is a picture or film, as its server says."""
    kind = media_type(answer)
    return kind.startswith(("image/", "video/")) and "svg" not in kind


def media_type(answer: Answer) -> str:
    """The media type of the answer in lower case, without parameters."""
    return answer.content_type[:200].partition(";")[0].strip().lower()


def the_media_itself(answer: Answer) -> Read:
    """The answer as a picture or film that need not be fetched again."""
    is_video = media_type(answer).startswith("video/")
    occasion = Occasion.PROFILE if answer.ask.read_as is ReadAs.PICTURE else Occasion.OTHER
    found = values.provenance(answer.ask, Occasion.VIDEO if is_video else occasion)
    return Read((FoundMedia(answer.final_url, is_video, found, answer.ask.page, data=answer.data),))


def charset_of(content_type: str) -> str | None:
    """The charset that a ``Content-Type`` names."""
    for parameter in content_type[:400].split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'")[:40] or None
    return None


def _announced(answer: Answer, page: MediaOfPage) -> list[Ask]:
    """Feeds, interfaces and embeddings that a page names in its head; only of the page that the person named."""
    ask = answer.ask
    if ask.hops > 0:
        return []
    found: list[Ask] = []
    for link in page.links:
        read_as, platform, url = None, ask.platform, link.address
        if link.rel == "https://api.w.org/" and host_of(url) == host_of(answer.final_url):
            read_as, platform = ReadAs.WORDPRESS_MEDIA, Platform.WORDPRESS
            url = f"{url.rstrip('/')}/wp/v2/media?media_type=image&per_page=100&page=1"
        elif link.rel != "alternate":
            continue
        elif link.kind in _FEEDS:
            read_as = ReadAs.FEED
        elif link.kind == "application/json+oembed":
            read_as = ReadAs.OEMBED
        elif link.kind in {"application/activity+json", "application/ld+json"}:
            read_as = ReadAs.ACTOR
        if read_as is not None and url.startswith("http") and not _is_comment_feed(read_as, link.title, url):
            found.append(Ask(url, read_as, ask.page, platform, ask.account, ask.hops + 1))
    return found[:_MOST_ANNOUNCED]


def _is_comment_feed(read_as: ReadAs, title: str | None, url: str) -> bool:
    # Comments are of other people.
    return read_as is ReadAs.FEED and ("comment" in (title or "").lower() or "/comments/" in urlsplit(url).path)


def read_oembed(answer: Answer) -> Read:
    """oEmbed 1.0: of type ``photo`` the photo, of any other the thumbnail."""
    document = values.parsed(answer.data)
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    caption = values.text(document, "title") or values.text(document, "author_name")
    photo = values.address(document, "url") if document.get("type") == "photo" else None
    thumbnail = values.address(document, "thumbnail_url")
    addresses = [one for one in (photo, thumbnail) if one is not None and not looks_like_video(one)]
    if not addresses:
        return Read()
    is_post = photo is not None or looks_like_image(addresses[0])
    media = FoundMedia(
        addresses[0],
        False,
        values.provenance(answer.ask, Occasion.POST if is_post else Occasion.OTHER, caption),
        answer.ask.page,
        alternatives=tuple(addresses[1:]),
        width=values.pixels(document, "width") if photo else values.pixels(document, "thumbnail_width"),
    )
    return Read(tuple(each_once([media])))
