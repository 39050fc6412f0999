"""The photos and films that an HTML page shows or names, from its text alone.

Nothing is fetched, no script runs. A page names one picture many times (sizes, a placeholder and the address that a
script puts in its place, a preview for other sites): each picture is given once, its addresses best first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from exposure_check.domain.photo import Reason
from exposure_check.sources.addresses import MOST_ADDRESS
from exposure_check.sources.pages import parse_cost
from exposure_check.sources.pages.attributes import (
    BACKGROUND_ATTRIBUTES,
    Attributes,
    Captions,
    has_image,
    image_references,
    is_small,
    line,
    link_around,
    other_references,
    pixels,
    short_text,
    sources_in,
)
from exposure_check.sources.pages.charset import decoded
from exposure_check.sources.pages.dates import moment
from exposure_check.sources.pages.references import (
    absolute,
    css_urls,
    data_picture,
    is_no_photo,
    looks_like_image,
    looks_like_video,
    srcset,
)
from exposure_check.sources.pages.shown import MediaOfPage, MediaOnPage, PageLink, Role
from exposure_check.sources.pages.structured import media_in_json_ld

MOST_BYTES = 64 * 1024**2
"""Of a page. Longer ones are refused."""
MOST_MEDIA = 5_000
"""Pictures and films of one page; further ones are left out and ``MediaOfPage.cut`` says so."""
MOST_DATA = 64 * 1024**2
"""Bytes of all ``data:`` pictures of a page."""
MOST_LINKS = 200
_MOST_ALTERNATIVES = 16
_MOST_ELEMENTS = 200_000
_MOST_CSS = 8 * 1024**2


class PageRefused(Exception):
    """The page cannot be read. ``reason``: TOO_MANY_BYTES, TOO_DEEP (reading it would take too long) or DAMAGED."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def read_page(content: bytes | str, base: str | None = None, charset: str | None = None) -> MediaOfPage:
    """What an HTML page shows. ``base`` is its address, None if it has none (a saved file: relative references stay as
    they are); ``charset`` is the one that came with it, as by HTTP.

    Raises:
        PageRefused: it is too long, nested too deeply, or the parser gave up.
    """
    if len(content) > MOST_BYTES:
        raise PageRefused(Reason.TOO_MANY_BYTES)
    text = content if isinstance(content, str) else decoded(content, charset)
    whole, text = text, parse_cost.within_tags(text)
    if parse_cost.is_too_costly(text):
        raise PageRefused(Reason.TOO_DEEP)
    try:
        parser = LexborHTMLParser(text.encode("utf-8", "replace"))
    except (SelectolaxError, ValueError, MemoryError) as error:
        raise PageRefused(Reason.DAMAGED) from error
    shown = _Reading(parser, base).result()
    return shown if text is whole else replace(shown, cut=True)


_PREVIEWS = {
    "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "thumbnail", "image",
    "profile:image",
}  # fmt: skip
_FILMS = {"og:video", "og:video:url", "og:video:secure_url", "twitter:player:stream"}
_SELECTOR = ", ".join(
    (
        "img, source, video, a[href], link[rel], meta[content], script[type], style, image, object[data], embed[src]",
        'input, amp-img, time[datetime], [style*="url(" i], [data-bgset]',
        *(f"[{name}]" for name in BACKGROUND_ATTRIBUTES),
        *(f"[{name}]" for name in ("data-src", "data-image", "data-thumb", "data-lazy-src")),
    )
)
_NOT_SHOWN = frozenset({"script", "iframe", "frame", "link", "meta", "track", "audio"})


class _Reading:
    """One page while it is read."""

    def __init__(self, parser: LexborHTMLParser, base: str | None) -> None:
        self._parser = parser
        self._base = self._declared_base(base)
        self._media: list[MediaOnPage] = []
        self._index: dict[str | bytes, int] = {}
        self._meta: dict[str, str] = {}
        self._links: list[PageLink] = []
        self._named: int | None = None
        self._dates: list[datetime] = []
        self._captions = Captions()
        self._passwords = 0
        self._small = 0
        self._cut = False
        self._data_left = MOST_DATA
        self._css_left = _MOST_CSS
        self._by_tag: dict[str, Callable[[LexborNode, Attributes], None]] = {
            "img": self._image,
            "amp-img": self._image,
            "image": self._image,
            "source": self._source,
            "video": self._video,
            "a": self._anchor,
            "link": self._link,
            "meta": self._meta_element,
            "script": self._script,
            "style": self._style,
            "object": self._embedded,
            "embed": self._embedded,
            "input": self._input,
            "time": self._time,
        }

    def _declared_base(self, base: str | None) -> str | None:
        node = self._parser.css_first("base[href]")
        declared = node.attributes.get("href") if node is not None else None
        found = absolute(declared, base) if declared else None
        return found if found is not None and (base or found.startswith("http")) else base

    def result(self) -> MediaOfPage:
        for count, node in enumerate(self._parser.css(_SELECTOR)):
            if self._cut or count >= _MOST_ELEMENTS:
                self._cut = True
                break
            attributes = node.attributes
            tag = node.tag or ""
            reader = self._by_tag.get(tag)
            if reader is not None:
                reader(node, attributes)
            self._decoration(tag, attributes)
        title = self._parser.css_first("title")
        return MediaOfPage(
            media=tuple(self._media),
            title=line(title.text() if title is not None else None) or self._said("og:title", "twitter:title"),
            description=self._said("og:description", "description", "twitter:description"),
            site=self._said("og:site_name", "application-name"),
            generator=self._said("generator"),
            address=self._own_address(),
            published=self._published(),
            links=tuple(self._links),
            password_fields=self._passwords,
            text_length=self._text_length() if self._passwords else 0,
            small=self._small,
            cut=self._cut,
        )

    def _said(self, *names: str) -> str | None:
        return next((said for name in names if (said := line(self._meta.get(name)))), None)

    def _own_address(self) -> str | None:
        canonical = next((link.address for link in self._links if link.rel == "canonical"), None)
        named = self._meta.get("og:url")
        return canonical or (absolute(named, self._base) if named else None)

    def _published(self) -> datetime | None:
        for name in ("article:published_time", "og:published_time", "date", "dc.date", "datepublished", "uploaddate"):
            if (found := moment(self._meta.get(name))) is not None:
                return found
        # Several dates are those of several posts; of one it is clear what it dates.
        return self._dates[0] if len(set(self._dates)) == 1 else None

    def _text_length(self) -> int:
        self._parser.strip_tags(["script", "style", "noscript", "template"])
        body = self._parser.body
        return len(" ".join(body.text().split())) if body is not None else 0

    # --- One picture -------------------------------------------------------------------------------------------

    def _keep(
        self,
        references: Iterator[str] | list[str],
        role: Role,
        *,
        is_video: bool = False,
        text: str | None = None,
        link: str | None = None,
        width: int | None = None,
        published: datetime | None = None,
    ) -> int | None:
        """Keeps a picture that can be had at any of ``references``; says where in the list."""
        addresses: list[str] = []
        data: bytes | None = None
        for reference in references:
            if reference[:5].lower() == "data:":
                data = data or self._data(reference)
                continue
            address = absolute(reference, self._base)
            if address is not None and address not in addresses and not is_no_photo(address):
                addresses.append(address)
        if not addresses and data is None:
            return None
        found = MediaOnPage(
            tuple(addresses[:_MOST_ALTERNATIVES]),
            role,
            is_video or bool(addresses and looks_like_video(addresses[0])),
            line(text),
            link,
            width,
            published,
            None if addresses else data,
        )
        at = self._known(found)
        if at is not None:
            self._media[at] = _joined(self._media[at], found)
        elif len(self._media) < MOST_MEDIA:
            at = len(self._media)
            self._media.append(found)
        else:
            self._cut = True
            return None
        for key in found.addresses or (data or b"",):
            self._index.setdefault(key, at)
        return at

    def _known(self, found: MediaOnPage) -> int | None:
        """Which of the kept pictures this is: the one that has its best address, or whose best address it has.

        Sharing any other address means nothing: pages put one placeholder into every ``src``.
        """
        if not found.addresses:
            return self._index.get(found.data or b"")
        at = self._index.get(found.addresses[0])
        if at is not None:
            return at
        for address in found.addresses[1:]:
            at = self._index.get(address)
            if at is not None and self._media[at].addresses[:1] == (address,):
                return at
        return None

    def _data(self, reference: str) -> bytes | None:
        data = data_picture(reference, self._data_left)
        if data is not None:
            self._data_left -= len(data)
        return data

    # --- Elements ----------------------------------------------------------------------------------------------

    def _image(self, node: LexborNode, attributes: Attributes) -> None:
        link = link_around(node)
        link_address = absolute(link, self._base) if link else None
        full = [link_address] if link_address is not None and looks_like_image(link_address) else []
        if is_small(attributes) and not full:
            self._small += 1
            return
        text = (
            attributes.get("alt")
            or self._captions.around(node)
            or attributes.get("title")
            or attributes.get("aria-label")
        )
        role = Role.PERSON if "u-photo" in (attributes.get("class") or "").split() else Role.PICTURE
        width = pixels(attributes.get("width"))
        self._keep(
            [*full, *image_references(node, attributes)],
            role,
            text=text,
            link=None if full else link_address,
            width=width,
        )

    def _source(self, node: LexborNode, attributes: Attributes) -> None:
        parent = node.parent
        if parent is not None and parent.tag == "video":
            return  # with its video
        kind = (attributes.get("type") or "").lower()
        if kind.startswith("video/") and attributes.get("src"):
            self._keep([attributes["src"] or ""], Role.VIDEO, is_video=True)
        elif parent is not None and parent.tag == "picture" and not has_image(parent):
            self._keep(other_references(attributes), Role.PICTURE)

    def _video(self, node: LexborNode, attributes: Attributes) -> None:
        link = link_around(node)
        address = absolute(link, self._base) if link else None
        text = attributes.get("aria-label") or attributes.get("title") or self._captions.around(node)
        for name in ("poster", "data-poster"):
            if poster := attributes.get(name):
                self._keep([poster], Role.POSTER, text=text, link=address)
        films = [value for name in ("src", "data-src") if (value := attributes.get(name))]
        for own in sources_in(node):
            films += [value for name in ("src", "data-src") if (value := own.get(name))]
        self._keep(films, Role.VIDEO, is_video=True, text=text, link=address)

    def _anchor(self, node: LexborNode, attributes: Attributes) -> None:
        reference = attributes.get("href") or ""
        if looks_like_image(reference):
            if not has_image(node):  # else with its picture
                self._keep([reference], Role.LINKED, text=attributes.get("title") or attributes.get("data-caption"))
        elif looks_like_video(reference):
            self._keep([reference], Role.LINKED, is_video=True, text=attributes.get("title") or short_text(node))

    def _link(self, _: LexborNode, attributes: Attributes) -> None:
        rels = (attributes.get("rel") or "").lower().split()[:8]
        reference = attributes.get("href") or ""
        if "image_src" in rels:
            self._keep([reference], Role.NAMED)
        elif "preload" in rels and attributes.get("as") == "image":
            sized = [one.reference for one in srcset(attributes.get("imagesrcset") or "")]
            self._keep([*sized, reference], Role.PICTURE)
        address = absolute(reference, self._base)
        if address is None or "stylesheet" in rels or "icon" in rels or "preload" in rels:
            return
        kind = (attributes.get("type") or "").lower().partition(";")[0].strip()
        for rel in rels:
            if len(self._links) < MOST_LINKS:
                self._links.append(PageLink(rel[:60], kind[:60], address, line(attributes.get("title"))))

    def _meta_element(self, _: LexborNode, attributes: Attributes) -> None:
        name = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
        content = attributes.get("content") or ""
        if not name or len(name) > 60:
            return
        if name in _PREVIEWS:
            self._named = self._keep([content], Role.NAMED)
        elif name in _FILMS:
            if looks_like_video(content):
                self._keep([content], Role.VIDEO, is_video=True)
        elif name in {"og:image:alt", "twitter:image:alt", "og:image:width"}:
            self._about_named(name, content)
        elif name not in self._meta and len(self._meta) < 200:
            self._meta[name] = content[:MOST_ADDRESS]

    def _about_named(self, name: str, content: str) -> None:
        if self._named is None:
            return
        known = self._media[self._named]
        width = pixels(content) if name == "og:image:width" else None
        text = None if name == "og:image:width" else line(content)
        self._media[self._named] = _joined(known, MediaOnPage((), Role.NAMED, text=text, width=width))

    def _script(self, node: LexborNode, attributes: Attributes) -> None:
        if (attributes.get("type") or "").lower().partition(";")[0].strip() != "application/ld+json":
            return
        for one in media_in_json_ld(node.text()[:_MOST_CSS]):
            role = Role.VIDEO if one.is_video else Role.PERSON if one.of_person else Role.NAMED
            self._keep(
                [one.reference], role, is_video=one.is_video, text=one.text, width=one.width, published=one.published
            )
            if one.published is not None:
                self._dates.append(one.published)

    def _style(self, node: LexborNode, _: Attributes) -> None:
        css = node.text()
        if "url(" not in css.lower() or len(css) > self._css_left:
            return
        self._css_left -= len(css)
        for reference in css_urls(css):
            self._keep([reference], Role.BACKGROUND)

    def _embedded(self, _: LexborNode, attributes: Attributes) -> None:
        reference = attributes.get("data") or attributes.get("src") or ""
        kind = (attributes.get("type") or "").lower()
        if kind.startswith("image/") or looks_like_image(reference):
            self._keep([reference], Role.PICTURE, text=attributes.get("title"))
        elif kind.startswith("video/") or looks_like_video(reference):
            self._keep([reference], Role.VIDEO, is_video=True, text=attributes.get("title"))

    def _input(self, _: LexborNode, attributes: Attributes) -> None:
        kind = (attributes.get("type") or "").lower()
        if kind == "password":
            self._passwords += 1
        elif kind == "image" and not is_small(attributes):
            self._keep([attributes.get("src") or ""], Role.PICTURE, text=attributes.get("alt"))

    def _time(self, _: LexborNode, attributes: Attributes) -> None:
        found = moment(attributes.get("datetime"))
        if found is not None and len(self._dates) < 1000:
            self._dates.append(found)

    def _decoration(self, tag: str, attributes: Attributes) -> None:
        """Pictures that any element may have: backgrounds, and those that a script will put there."""
        style = attributes.get("style")
        if style and "url(" in style.lower() and not is_small(attributes):
            for reference in css_urls(style, 20):
                self._keep([reference], Role.BACKGROUND, text=attributes.get("aria-label") or attributes.get("title"))
        if tag in self._by_tag or tag in _NOT_SHOWN:
            return
        for name in BACKGROUND_ATTRIBUTES:
            value = attributes.get(name)
            if not value or not (looks_like_image(value) or "/" in value):
                continue
            references = list(css_urls(value, 5)) if "url(" in value.lower() else [value]
            self._keep(references, Role.BACKGROUND, text=attributes.get("aria-label") or attributes.get("title"))
        lazy = [*other_references(attributes)]
        if lazy and any(map(looks_like_image, lazy)):
            self._keep(lazy, Role.PICTURE, text=attributes.get("title"))


_RANK = list(Role)


def _joined(known: MediaOnPage, again: MediaOnPage) -> MediaOnPage:
    """A picture that is named twice: what the first naming left open, the second adds."""
    # The naming that knows the other's best address and a better one goes first.
    best = known.addresses[0] if known.addresses else None
    better = best in again.addresses[1:]
    first, second = (again, known) if better else (known, again)
    addresses = (*first.addresses, *(one for one in second.addresses if one not in first.addresses))
    person = Role.PERSON in {known.role, again.role}
    return MediaOnPage(
        addresses[:_MOST_ALTERNATIVES],
        Role.PERSON if person else min(known.role, again.role, key=_RANK.index),
        known.is_video or again.is_video,
        known.text or again.text,
        known.link or again.link,
        known.width or again.width,
        known.published or again.published,
        known.data,
    )
