"""Attributes of HTML elements that name pictures, and what else can be told from an element and those around it.

Every look around an element is bounded, so that reading a page takes time in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from exposure_check.domain.disclosure import MOST_CHARACTERS
from exposure_check.domain.errors import printable
from exposure_check.sources.pages.references import SizedReference, looks_like_image, srcset

LEAST_SIDE = 24
"""Pixels. What a page declares smaller is an icon or a counter of visits, no photo."""
_MOST_ANCESTORS = 8
_MOST_SIBLINGS = 32
_MOST_TEXT = 4_000

Attributes = dict[str, str | None]

BACKGROUND_ATTRIBUTES = (
    "data-bg data-background data-background-image data-bg-src data-bg-image data-lazy-bg data-background-src "
    "data-bg-url data-ll-bg background"
).split()
_BEST_ATTRIBUTES = (
    "data-orig-file data-full data-fullsrc data-full-src data-large-file data-large_image data-large data-highres "
    "data-hi-res-src data-zoom-image data-zoom-src data-original-src data-image-large data-src-large"
).split()
# Addresses of the picture in full, as galleries keep them beside the one that is shown.
_LAZY_ATTRIBUTES = (
    "data-src data-lazy-src data-lazy data-original data-lazyload data-url data-image data-img data-image-src "
    "data-actualsrc data-cfsrc data-echo data-ll-src data-flickity-lazyload data-splide-lazy data-defer-src "
    "data-delayed-url data-normal data-hi-res data-src-retina data-fallback-src data-thumb nitro-lazy-src lazy-src "
    "loadlate"
).split()
# Addresses that a script puts into ``src`` when the picture comes into sight.
_KEEPING_ATTRIBUTES = frozenset((*_BEST_ATTRIBUTES, *_LAZY_ATTRIBUTES))
_SRCSET_ATTRIBUTES = ("srcset", "data-srcset", "data-lazy-srcset", "data-bgset", "nitro-lazy-srcset", "data-ll-srcset")
_DIGITS = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$")
_STYLE_SIDE = re.compile(r"(?:^|[;\s])(?:width|height)\s*:\s*(\d{1,5})(?:\.\d+)?px", re.IGNORECASE)


def image_references(node: LexborNode, attributes: Attributes) -> Iterator[str]:
    """All addresses of an ``<img>``, best first, with those of the ``<picture>`` around it."""
    sets: list[str] = [value for name in _SRCSET_ATTRIBUTES if (value := attributes.get(name))]
    parent = node.parent
    plain = _KEEPING_ATTRIBUTES.isdisjoint(attributes)
    if parent is not None and parent.tag == "picture":
        for own in sources_in(parent):
            sets += [value for name in _SRCSET_ATTRIBUTES if (value := own.get(name))]
    if not plain:
        yield from (value for name in _BEST_ATTRIBUTES if (value := attributes.get(name)))
    sized = [one for text in sets for one in srcset(text)]
    yield from (one.reference for one in sorted(sized, key=_by_size))
    if not plain:
        yield from (value for name in _LAZY_ATTRIBUTES if (value := attributes.get(name)) and _is_address(value))
    for name in ("src", "href", "xlink:href"):
        if value := attributes.get(name):
            yield value


def _by_size(sized: SizedReference) -> tuple[int, float]:
    return -(sized.width or 0), -(sized.density or 0.0)


def other_references(attributes: Attributes) -> Iterator[str]:
    """Addresses in the attributes of an element that is no ``<img>``."""
    for name in _SRCSET_ATTRIBUTES:
        if value := attributes.get(name):
            yield from (one.reference for one in srcset(value))
    for name in (*_BEST_ATTRIBUTES, *_LAZY_ATTRIBUTES):
        if (value := attributes.get(name)) and _is_address(value):
            yield value


def _is_address(value: str) -> bool:
    return "/" in value or looks_like_image(value) or value[:5].lower() == "data:"


def is_small(attributes: Attributes) -> bool:
    """Whether the element declares a side shorter than LEAST_SIDE."""
    sides = [side for name in ("width", "height") if (side := pixels(attributes.get(name))) is not None]
    style = attributes.get("style")
    if style:
        sides += [int(side) for side in _STYLE_SIDE.findall(style[:2000])]
    return any(side < LEAST_SIDE for side in sides)


def pixels(value: str | None) -> int | None:
    """A length in pixels, as attributes give it."""
    found = _DIGITS.match(value[:20]) if value else None
    return int(found[1]) if found else None


def sources_in(node: LexborNode) -> Iterator[Attributes]:
    """The attributes of the ``<source>`` elements directly inside."""
    return (child.attributes for child in _children(node) if child.tag == "source")


def has_image(node: LexborNode) -> bool:
    """Whether an ``<img>`` is directly inside."""
    return any(child.tag == "img" for child in _children(node))


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    for _ in range(_MOST_SIBLINGS):
        if child is None:
            return
        yield child
        child = child.next


def _ancestors(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    for _ in range(_MOST_ANCESTORS):
        if parent is None:
            return
        yield parent
        parent = parent.parent


def link_around(node: LexborNode) -> str | None:
    """Where a click on the element leads."""
    return next((parent.attributes.get("href") for parent in _ancestors(node) if parent.tag == "a"), None)


class Captions:
    """The ``<figcaption>`` of figures; each is read once, however many pictures are in its figure."""

    def __init__(self) -> None:
        self._of_figure: dict[int, str | None] = {}

    def around(self, node: LexborNode) -> str | None:
        """The caption of the ``<figure>`` around an element."""
        figure = next((parent for parent in _ancestors(node) if parent.tag == "figure"), None)
        if figure is None:
            return None
        if figure.mem_id not in self._of_figure:
            texts = (line(short_text(child)) for child in _children(figure) if child.tag == "figcaption")
            self._of_figure[figure.mem_id] = next(texts, None)
        return self._of_figure[figure.mem_id]


def short_text(node: LexborNode) -> str:
    """The first texts inside an element, without building all of a long one."""
    found: list[str] = []
    length = 0
    for count, part in enumerate(node.traverse(include_text=True)):
        if count >= _MOST_SIBLINGS or length >= _MOST_TEXT:
            break
        if part.is_text_node:
            text = part.text(deep=False)
            found.append(text)
            length += len(text)
    return "".join(found)[:_MOST_TEXT]


def line(text: str | None) -> str | None:
    """One line of printable text, at most 400 characters; None if nothing is left."""
    return printable(" ".join(text[:_MOST_TEXT].split())[: 2 * MOST_CHARACTERS]) or None if text else None
