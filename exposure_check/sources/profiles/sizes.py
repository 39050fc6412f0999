"""The same picture in other sizes: addresses in which services write the size.

Source: general knowledge of how the services' own pages write them, not checked again. No service promises any of them,
so the address that was found is always kept as an alternative.
"""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlsplit

from exposure_check.sources.profiles.asking import FoundMedia

_RULES: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...] = tuple(
    (re.compile(host), re.compile(pattern), larger)
    for host, pattern, larger in (
        # X: profile pictures end in a size, none is the original; media say it as a parameter.
        (r"pbs\.twimg\.com$", r"(/profile_images/.+)_(?:mini|normal|bigger|x96|\d+x\d+)(\.\w+)$", r"\1\2"),
        (r"pbs\.twimg\.com$", r"(/media/[^?]+\?.*\bname=)(?!orig)\w+", r"\1orig"),
        # Google: a parameter after "=" or a part of the path.
        (r"(?:\.googleusercontent\.com|\.ggpht\.com)$", r"=[swh]\d+(?:-[\w-]+)*$", "=s0"),
        (r"(?:\.googleusercontent\.com|\.ggpht\.com|\.blogspot\.com)$", r"/[swh]\d+(?:-[\w-]+)?/(?=[^/]+$)", "/s0/"),
        # Flickr: _b is 1024 px at most and needs no other secret.
        (r"\.staticflickr\.com$", r"(/\d+_[0-9a-f]+)(?:_[smtqnwzc])?(\.jpg)$", r"\1_b\2"),
        # Gravatar: up to 2,048 px.
        (r"(?:^|\.)gravatar\.com$", r"([?&](?:s|size)=)(?!2048\b)\d+", r"\g<1>2048"),
        (r"\.githubusercontent\.com$", r"([?&]s(?:ize)?=)(?!460\b)\d{1,3}\b", r"\g<1>460"),
        # WordPress writes smaller copies beside the upload.
        (r"", r"(/wp-content/uploads/.+)-\d{2,4}x\d{2,4}(\.\w{3,4})$", r"\1\2"),
        # Wikimedia: /thumb/a/ab/Name.jpg/320px-Name.jpg.
        (r"upload\.wikimedia\.org$", r"/thumb(/\w/\w\w/[^/]+\.(?:jpe?g|png|gif|webp))/[^/]+$", r"\1"),
        (r"cdn\.bsky\.app$", r"/img/(?:feed_thumbnail|avatar_thumbnail)/", r"/img/feed_fullsize/"),
        (r"^i\d*\.ytimg\.com$", r"(/vi(?:_webp)?/[\w-]+/)(?:(?:mq|hq|sd)?default|[0-3])(\.\w+)", r"\1maxresdefault\2"),
        (r"i\.pinimg\.com$", r"^(https://i\.pinimg\.com/)\d+x\d*(?:_RS)?/", r"\1originals/"),
        # VK, Tumblr and others sign their sizes or write them in many ways: the largest that the page names is taken.
    )
)  # fmt: skip
_SIZE_IN_NAME = re.compile(r"(?:[-_/](?:[sp]?)\d{2,4}x\d{2,4}(?=[-_./]|$))|(?:(?<=_)(?:normal|bigger|mini)(?=\.))")


def larger(address: str) -> str | None:
    """The address of the same picture in full, where the service's way of writing sizes is known."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return None
    for of_host, pattern, full in _RULES:
        if of_host.search(host):
            changed = pattern.sub(full, address, count=1)
            if changed != address:
                return changed
    return None


def in_full(media: FoundMedia) -> FoundMedia:
    """The same picture with its largest known address first; all others are alternatives."""
    if media.url is None or media.is_video:
        return media
    full = larger(media.url)
    if full is None:
        return media
    return replace(media, url=full, alternatives=_others(full, (media.url, *media.alternatives)))


def each_once(media: list[FoundMedia]) -> list[FoundMedia]:
    """Each picture once. Those whose addresses differ by a size alone are one, with the largest address first."""
    found: dict[str | bytes, FoundMedia] = {}
    for one in map(in_full, media):
        key: str | bytes = _sizeless(one.url) if one.url is not None else one.data or b""
        known = found.get(key)
        found[key] = one if known is None else _joined(known, one)
    return list(found.values())


def _sizeless(address: str) -> str:
    # Signed addresses differ in all parameters; of others the parameters may name the picture.
    return _SIZE_IN_NAME.sub("", address, count=4)


def _joined(known: FoundMedia, again: FoundMedia) -> FoundMedia:
    if known.url is None or again.url is None:
        return known
    better, other = (again, known) if _declared_side(again) > _declared_side(known) else (known, again)
    addresses = (*better.alternatives, other.url or "", *other.alternatives)
    return replace(
        better,
        alternatives=_others(better.url or "", addresses),
        origin_url=known.origin_url or again.origin_url,
        published=known.published or again.published,
        provenance=known.provenance if known.provenance.caption else again.provenance,
    )


def _declared_side(media: FoundMedia) -> int:
    sides = re.findall(r"\d{2,4}", " ".join(_SIZE_IN_NAME.findall(media.url or "")))
    # An address without a size is that of the original.
    in_name = max(map(int, sides), default=100_000)
    return in_name if in_name < 100_000 else max(media.width or 0, in_name)


def _others(best: str, addresses: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in addresses if one and one != best))[:8]
