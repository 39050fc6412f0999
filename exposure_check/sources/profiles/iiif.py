"""IIIF: one image (``info.json``) or a manifest of many, in versions 2 and 3.

iiif.io/api/image/3.0 and 2.1, iiif.io/api/presentation/3.0 and 2.1.
"""

from __future__ import annotations

from typing import Any

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Occasion, Platform
from exposure_check.sources.pages.references import web_address
from exposure_check.sources.profiles import values
from exposure_check.sources.profiles.asking import MOST_MEDIA, Answer, Ask, FoundMedia, Read, ReadAs
from exposure_check.sources.profiles.sizes import each_once

LONGEST_SIDE = 2000
"""Pixels that are asked for. Scans of books are larger than any face needs."""
_MOST_MANIFESTS = 50


def read_document(answer: Answer) -> Read:
    """The images of a IIIF document, and the manifests of a collection."""
    document = values.parsed(answer.data)
    if not isinstance(document, dict):
        return Read(reason=Reason.DAMAGED)
    if _is_service(document):
        url, width = _of_service(document)
        said = values.provenance(answer.ask, Occasion.OTHER, platform=Platform.IIIF)
        return Read((FoundMedia(url, False, said, answer.ask.page, width=width),) if url else ())
    media = [*_canvases_3(document, answer), *_canvases_2(document, answer)]
    follow = tuple(
        Ask(url, ReadAs.IIIF, answer.ask.page, Platform.IIIF, answer.ask.account, answer.ask.hops + 1)
        for one in [*_manifests(document)][:_MOST_MANIFESTS]
        if (url := _id(one)) is not None
    )
    return Read(tuple(each_once(media[: MOST_MEDIA + 1])), follow)


def is_iiif(document: Any) -> bool:
    """Whether a JSON document says of itself that it is one of IIIF."""
    context = values.at(document, "@context")
    named = context if isinstance(context, list) else [context]
    return any(isinstance(one, str) and "//iiif.io/api/" in one for one in named[:10])


def _is_service(document: dict[str, Any]) -> bool:
    return document.get("protocol") == "http://iiif.io/api/image" or "tiles" in document


def _of_service(service: dict[str, Any]) -> tuple[str | None, int | None]:
    """The address of the image at a size that is enough, and its width."""
    base = _id(service)
    if base is None:
        return None, None
    base = base.rstrip("/").removesuffix("/info.json")
    width, height = values.pixels(service, "width"), values.pixels(service, "height")
    is_3 = "id" in service or "ImageService3" in (values.word(service, "type") or "")
    longest = max(width or 0, height or 0)
    if 0 < longest <= LONGEST_SIDE:
        size = "max" if is_3 else "full"
    elif "level0" in (values.word(service, "profile") or values.word(service, "profile", 0) or ""):
        # It has only what was made beforehand.
        size, width = _made_beforehand(service, is_3=is_3)
    else:
        size = f"!{LONGEST_SIDE},{LONGEST_SIDE}"
        width = width * LONGEST_SIDE // longest if width else None
    return web_address(f"{base}/full/{size}/0/default.jpg"), width


def _made_beforehand(service: dict[str, Any], *, is_3: bool) -> tuple[str, int | None]:
    sizes = [
        (width, height)
        for one in values.objects(service, "sizes")
        if (width := values.pixels(one, "width")) and (height := values.pixels(one, "height"))
    ]
    fitting = sorted(one for one in sizes if max(one) <= LONGEST_SIDE) or sorted(sizes)[:1]
    if not fitting:
        return "max" if is_3 else "full", None
    width, height = fitting[-1]
    return (f"{width},{height}" if is_3 else f"{width},"), width


def _canvases_3(document: dict[str, Any], answer: Answer) -> list[FoundMedia]:
    found = []
    for canvas in values.objects(document, "items"):
        bodies = [
            body
            for page in values.objects(canvas, "items")
            for annotation in values.objects(page, "items")
            for body in values.objects(annotation, "body")
        ]
        caption = _label(canvas.get("label")) or _label(document.get("label"))
        found += [one for body in bodies if (one := _of_body(body, caption, answer)) is not None]
    return found


def _canvases_2(document: dict[str, Any], answer: Answer) -> list[FoundMedia]:
    found = []
    for sequence in values.objects(document, "sequences"):
        for canvas in values.objects(sequence, "canvases"):
            caption = _label(canvas.get("label")) or _label(document.get("label"))
            for image in values.objects(canvas, "images"):
                body = image.get("resource")
                one = _of_body(body, caption, answer) if isinstance(body, dict) else None
                found += [one] if one is not None else []
    return found


def _of_body(body: dict[str, Any], caption: str | None, answer: Answer) -> FoundMedia | None:
    kind = (values.word(body, "type") or values.word(body, "@type") or "").lower()
    if not ("image" in kind or "video" in kind):
        return None
    is_video = "video" in kind
    own = _id(body)
    service = next(iter(values.objects(body, "service")), None)
    sized, width = _of_service(service | _size(body)) if service is not None and not is_video else (None, None)
    addresses = list(dict.fromkeys(one for one in (sized, own) if one is not None))
    if not addresses:
        return None
    said = values.provenance(
        answer.ask, Occasion.VIDEO if is_video else Occasion.OTHER, caption, platform=Platform.IIIF
    )
    return FoundMedia(addresses[0], is_video, said, answer.ask.page, alternatives=tuple(addresses[1:2]), width=width)


def _size(body: dict[str, Any]) -> dict[str, Any]:
    return {key: body[key] for key in ("width", "height") if key in body}


def _manifests(document: dict[str, Any]) -> list[dict[str, Any]]:
    items = [one for one in values.objects(document, "items") if values.word(one, "type") in {"Manifest", "Collection"}]
    return items + values.objects(document, "manifests")


def _id(node: dict[str, Any]) -> str | None:
    return web_address(node.get("id")) or web_address(node.get("@id"))


def _label(value: Any) -> str | None:
    """A label: text, in version 3 lists of texts by language, in version 2 objects with ``@value``."""
    for _ in range(4):
        if isinstance(value, dict):
            value = value.get("@value") or next(iter(value.values()), None)
        elif isinstance(value, list):
            value = value[0] if value else None
    return values.text([value], 0)
