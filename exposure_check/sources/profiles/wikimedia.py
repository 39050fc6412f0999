"""Wikimedia Commons (a category, a user's uploads, one file) and the picture of a Wikipedia article.

mediawiki.org: API:Imageinfo, API:Categorymembers, API:Allimages, API:Continue; wikimedia.org/api/rest_v1 (summary).
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, unquote

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.dates import moment
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import Answer, Ask, FoundMedia, Read, ReadAs
from exposure_check.sources.profiles.paging import next_page
from exposure_check.sources.profiles.sizes import each_once

_COMMONS = "https://commons.wikimedia.org"
_QUERY = (
    f"{_COMMONS}/w/api.php?action=query&format=json&formatversion=2&prop=imageinfo"
    "&iiprop=url%7Cextmetadata%7Cmime%7Ctimestamp&iiurlwidth=1280"
)


def commons(path: str) -> Ask | None:
    """The ask for ``/wiki/Category:...``, ``/wiki/File:...``, ``/wiki/User:...`` or ``/wiki/Special:ListFiles/...``."""
    title = unquote(path.removeprefix("/wiki/")).replace("_", " ").strip()
    kind, _, rest = title.partition(":")
    page = f"{_COMMONS}/wiki/{quote(title.replace(' ', '_'), safe=':/')}"
    if not path.startswith("/wiki/") or not rest:
        return None
    if kind.lower() == "special" and rest.lower().startswith("listfiles/"):
        kind, rest = "user", rest.partition("/")[2]
    match kind.lower():
        case "category":
            asked = f"&generator=categorymembers&gcmtype=file&gcmlimit=50&gcmtitle={values.escaped(title)}"
        case "file":
            asked = f"&titles={values.escaped(title)}"
        case "user":
            rest = rest.partition("/")[0]
            asked = f"&generator=allimages&gaisort=timestamp&gaidir=older&gailimit=50&gaiuser={values.escaped(rest)}"
        case _:
            return None
    return Ask(_QUERY + asked, ReadAs.COMMONS_FILES, page, Platform.WIKIMEDIA, rest)


def wikipedia(host: str, path: str) -> Ask | None:
    """The ask for an article."""
    title = unquote(path.removeprefix("/wiki/"))
    if not path.startswith("/wiki/") or not title:
        return None
    url = f"https://{host}/api/rest_v1/page/summary/{values.escaped(title)}"
    return Ask(url, ReadAs.WIKIPEDIA_SUMMARY, f"https://{host}{path}", Platform.WIKIMEDIA, title.replace("_", " "))


def read_files(answer: Answer) -> Read:
    """The files of one answer of the interface, and where it continues."""
    document = values.parsed(answer.data)
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    pages = values.at(document, "query", "pages")
    # Version 1 of the format has an object with numbers as keys.
    listed = values.objects(list(pages.values()) if isinstance(pages, dict) else pages)
    media = [found for one in listed if (found := _of_file(one, answer)) is not None]
    if not media and all("missing" in one for one in listed) and listed:
        return Read(not_found=True, reason=Reason.NOT_FOUND)
    going_on = values.at(document, "continue")
    following = None
    if isinstance(going_on, dict):
        parameters = [
            f"&{values.escaped(key)}={values.escaped(value)}"
            for key in list(going_on)[:10]
            if isinstance(key, str) and len(key) < 50 and (value := values.word(going_on, key)) is not None
        ]
        following = answer.ask.url.partition("&going-on=")[0].partition("&continue=")[0]
        following = _without(following, list(going_on)) + "".join(sorted(parameters))
    follow, cut = next_page(answer, following)
    return Read(tuple(each_once(media)), follow, reason=Reason.LIMIT_REACHED if cut else None)


def _without(url: str, names: list[Any]) -> str:
    head, _, query = url.partition("?")
    kept = [one for one in query.split("&") if one.partition("=")[0] not in names]
    return f"{head}?{'&'.join(kept)}"


def _of_file(page: dict[str, Any], answer: Answer) -> FoundMedia | None:
    info = values.at(page, "imageinfo", 0)
    url = values.address(info, "url")
    kind = values.word(info, "mime") or "image/"
    if url is None or not kind.startswith(("image/", "video/")):
        return None
    described = values.plain(values.at(info, "extmetadata", "ImageDescription", "value"))
    taken = values.at(info, "extmetadata", "DateTimeOriginal", "value")
    thumb = values.address(info, "thumburl")
    is_video = kind.startswith("video/")
    if "svg" in kind or "tiff" in kind or "djvu" in kind:
        url, thumb = (thumb, None) if thumb else (url, None)
    return FoundMedia(
        url,
        is_video,
        values.provenance(answer.ask, Occasion.VIDEO if is_video else Occasion.POST, described),
        values.address(info, "descriptionurl"),
        moment(values.at(info, "timestamp")) or moment(taken),
        (thumb,) if thumb is not None and not is_video else (),
        width=values.pixels(info, "width"),
    )


def read_summary(answer: Answer) -> Read:
    """The picture that stands for an article."""
    document = values.parsed(answer.data)
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    urls = [url for key in ("originalimage", "thumbnail") if (url := values.address(document, key, "source"))]
    if not urls:
        return Read()
    page = values.address(document, "content_urls", "desktop", "page") or answer.ask.page
    caption = values.text(document, "description") or values.text(document, "title")
    said = values.provenance(answer.ask, Occasion.OTHER, caption)
    # The date of the summary is that of the article, not of the picture.
    return Read(tuple(each_once([FoundMedia(urls[0], False, said, page, alternatives=tuple(urls[1:]))])))
