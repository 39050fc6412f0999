"""What the exports of Instagram and Facebook have in common.

Meta moves and renames the files of its exports every year, but a photo is always a record with a ``uri``: a path
inside the export. So every JSON file with such records is read, known by name or not, and each record takes date and
caption from itself or from the records around it. The pages of the HTML variant say the same in blocks of a fixed
class. Neither names the address of a post.

Layouts as read by d3i-infra ``data-donation-task``, exiforia, meta-data-export-image-exif-fixer and Waultar; classes of
the HTML pages as public parsers of 2022 to 2026 name them. Compiled 2026-11-22, without an export of our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from selectolax.lexbor import LexborHTMLParser, LexborNode

from exposure_check.domain.disclosure import Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Finding, Tree, Unread

Rules = tuple[tuple[re.Pattern[str], Occasion, Audience], ...]

_THREADS = r"inbox|message_requests|archived_threads|filtered_threads|e2ee_cutover|broadcast"
RULES: Rules = (
    (re.compile(rf"(^|/)messages/({_THREADS})/|(^|/)message_\d+\.(json|html)$"), Occasion.MESSAGE, Audience.PRIVATE),
    (re.compile(r"profile_(photo|picture|information)[^/]*$"), Occasion.PROFILE, Audience.UNKNOWN),
    (re.compile(r"stories[^/]*$|(^|/)stories/"), Occasion.STORY, Audience.UNKNOWN),
    (
        re.compile(r"(archived?|archived_posts|recently_deleted[^/]*|trash|drafts?)\.[^/]*$"),
        Occasion.POST,
        Audience.PRIVATE,
    ),
    (re.compile(r"(^|/)album/"), Occasion.ALBUM, Audience.UNKNOWN),
    (re.compile(r"(^|/)(your_)?(reels|igtv_videos|videos)(_\d+)?\.[^/]*$"), Occasion.VIDEO, Audience.UNKNOWN),
    (re.compile(r"posts|media|photos"), Occasion.POST, Audience.UNKNOWN),
)
"""What a describing file is about, by its path in lower case; the first that fits."""

_TIMES = ("creation_timestamp", "timestamp", "timestamp_ms")
_TEXT_LABELS = frozenset({"message", "caption", "text", "description", "title"})
_PROFILE_ALBUMS = frozenset({"profile pictures", "profile photos", "profilbilder", "photos de profil"})


@dataclass(frozen=True, slots=True)
class _Context:
    """What the records around a photo say."""

    caption: str | None = None
    published: datetime | None = None
    account: str | None = None
    people: tuple[Disclosure, ...] = ()


def findings(
    tree: Tree, names: common.Names, platform: Platform, account: str | None, expected: re.Pattern[str]
) -> Iterator[Finding]:
    """All that the JSON files and pages of an export say. ``expected``: paths of files that are reported as Unread if
    they cannot be read, whether or not they look as if they named photos."""
    for name in names.all:
        lower = name.lower()
        if lower.endswith(".json"):
            yield from _of_json(tree, names, name, platform, account, expected)
        elif lower.endswith((".html", ".htm")) and (expected.search(name) or "media" in lower or "messages" in lower):
            yield from _of_page(tree, names, name, platform, account)


def _basis(name: str, platform: Platform) -> Provenance:
    lower = name.lower()
    fitting = ((occasion, audience) for pattern, occasion, audience in RULES if pattern.search(lower))
    occasion, audience = next(fitting, (Occasion.OTHER, Audience.UNKNOWN))
    private = occasion is Occasion.MESSAGE
    return Provenance(
        platform=platform,
        occasion=occasion,
        audience=audience,
        no_address=NoAddress.PRIVATE if private else NoAddress.NOT_IN_EXPORT,
    )


# --- JSON ------------------------------------------------------------------------------------------------------


def _of_json(
    tree: Tree, names: common.Names, name: str, platform: Platform, account: str | None, expected: re.Pattern[str]
) -> Iterator[Finding]:
    data = common.read_bytes(tree, name)
    if isinstance(data, Unread):
        if expected.search(name):
            yield data
        return
    if b'"uri"' not in data and not expected.search(name):
        return
    content = common.decoded(data, name)
    if isinstance(content, Unread):
        yield content
        return
    basis = _basis(name, platform)
    start = _Context(account=account)
    for occasion, part in _parts(name, content, basis.occasion):
        of_part = replace(basis, occasion=occasion)
        if occasion is Occasion.MESSAGE:
            of_part = replace(of_part, audience=Audience.PRIVATE, no_address=NoAddress.PRIVATE)
        for record, context in _photos(part, start):
            yield from _of_record(names, name, of_part, record, context)


_OLDEST_KINDS = {
    "photos": Occasion.POST,
    "videos": Occasion.VIDEO,
    "stories": Occasion.STORY,
    "profile": Occasion.PROFILE,
    "direct": Occasion.MESSAGE,
}


def _parts(name: str, content: object, occasion: Occasion) -> Iterator[tuple[Occasion, object]]:
    """The content, apart by kinds if it is the one ``media.json`` that exports of Instagram had until about 2020."""
    if common.base_name(name).lower() != "media.json" or not isinstance(content, dict):
        yield occasion, content
        return
    for kind, part in content.items():
        yield _OLDEST_KINDS.get(kind, Occasion.OTHER), part


def _photos(content: object, start: _Context) -> Iterator[tuple[dict[str, object], _Context]]:
    """Every record with a ``uri``, in the order of the file, with what the records around it say."""
    waiting: list[tuple[object, _Context]] = [(content, start)]
    while waiting:
        item, context = waiting.pop()
        if isinstance(item, list):
            waiting.extend((each, context) for each in reversed(item) if isinstance(each, (dict, list)))
        elif isinstance(item, dict):
            if "uri" in item or ("path" in item and "taken_at" in item):
                yield item, context
            inner = _inside(item, context)
            waiting.extend((each, inner) for each in reversed(item.values()) if isinstance(each, (dict, list)))


def _inside(record: Mapping[str, object], around: _Context) -> _Context:
    """What the records inside ``record`` take from it."""
    caption = next(filter(None, (_caption(each, "post") for each in common.records(record, "data"))), None)
    caption = caption or _labelled(record)
    # A title that the platform made ("Ada added a new photo.") comes after what the person wrote.
    caption = caption or _caption(record, "description", "content", "caption", "title")
    account = around.account
    if "participants" in record:
        account = common.cut(common.repaired(common.raw_text(record, "title"))) or account
        caption = None
    people = common.disclosed(*around.people, *_people(record))
    return _Context(caption or around.caption, _time(record) or around.published, account, people)


def _labelled(record: Mapping[str, object]) -> str | None:
    """The text of a record of 2026, ``label_values: [{label, value}, {label, media: [...]}]``, labels in English."""
    for each in common.records(record, "label_values"):
        if (common.text(each, "label") or "").lower() in _TEXT_LABELS and (found := _caption(each, "value")):
            return found
    return None


def _caption(record: Mapping[str, object], *keys: str) -> str | None:
    for key in keys:
        if found := common.cut(common.repaired(common.raw_text(record, key))):
            return found
    return None


def _time(record: Mapping[str, object]) -> datetime | None:
    for key in _TIMES:
        if (moment := common.timestamp(record, key)) is not None:
            return moment
    return common.moment_of(common.raw(record, "taken_at"))


def _people(record: Mapping[str, object]) -> Iterator[Disclosure | None]:
    tags = record.get("tags")
    for tag in tags if isinstance(tags, list) else ():
        name = common.raw_text(tag, "name") if isinstance(tag, dict) else common.raw_text(tag)
        yield common.said(DisclosureKind.PERSON_NAMES, common.repaired(name))


def _of_record(
    names: common.Names, beside: str, basis: Provenance, record: dict[str, object], context: _Context
) -> Iterator[Finding]:
    path = common.raw(record, "uri") or common.raw(record, "path")
    if path is None or not _may_be_media(path):
        return
    backup = common.raw(record, "backup_uri")
    if backup is not None and names.find(path, beside) is None and names.find(backup, beside) is not None:
        path = backup
    title = common.cut(common.repaired(common.raw_text(record, "title")))
    occasion = basis.occasion
    if occasion is Occasion.ALBUM and (title or "").lower() in _PROFILE_ALBUMS:
        occasion = Occasion.PROFILE
    caption = _caption(record, "description", "caption") or context.caption or title
    provenance = replace(
        basis,
        occasion=occasion,
        account=context.account,
        caption=caption,
        disclosures=common.disclosed(*context.people, *_people(record), *_metadata(record)),
    )
    found = common.described(names, path, provenance, beside=beside, published=_time(record) or context.published)
    if found is not None:
        yield found


def _may_be_media(path: str) -> bool:
    without_query = path.split("?", 1)[0] if path.startswith("http") else path
    base = common.base_name(without_query)
    return common.is_media(base) or ("." not in base and not path.startswith("http") and bool(base))


def _metadata(record: Mapping[str, object]) -> Iterator[Disclosure | None]:
    """What Meta kept of the photo's metadata, and where it was put up from."""
    for kind in ("photo_metadata", "video_metadata", "camera_metadata"):
        for exif in common.records(record, "media_metadata", kind, "exif_data"):
            yield common.coordinates(common.number(exif, "latitude"), common.number(exif, "longitude"))
            yield common.said(DisclosureKind.UPLOAD_ADDRESS, common.text(exif, "upload_ip"))
            yield _taken(exif)
            yield common.said(DisclosureKind.SOFTWARE, common.text(exif, "software"))
            yield common.said(DisclosureKind.LENS, common.text(exif, "lens_model"))
            yield common.said(DisclosureKind.AUTHOR, common.repaired(common.raw_text(exif, "author")))
            yield common.said(DisclosureKind.UNIQUE_ID, common.text(exif, "device_id"))
            yield _camera(exif)
        yield _camera(common.value(record, "media_metadata", kind))
    coordinate = common.value(record, "place", "coordinate")
    yield common.coordinates(common.number(coordinate, "latitude"), common.number(coordinate, "longitude"))
    yield common.said(DisclosureKind.PLACE, common.repaired(common.raw_text(record, "place", "name")))
    yield common.said(DisclosureKind.UPLOAD_ADDRESS, common.text(record, "upload_ip"))


def _taken(exif: object) -> Disclosure | None:
    moment = common.timestamp(exif, "taken_timestamp") or common.moment_of(common.raw(exif, "date_time_original"))
    return Disclosure(DisclosureKind.DATE_TAKEN, moment.isoformat(), FoundIn.EXPORT) if moment else None


def _camera(exif: object) -> Disclosure | None:
    parts = [part for key in ("camera_make", "camera_model") if (part := common.text(exif, key))]
    return common.said(DisclosureKind.CAMERA_MODEL, " ".join(parts))


# --- Pages -----------------------------------------------------------------------------------------------------

_BLOCK_CLASSES = frozenset({"_a6-g", "uiBoxWhite"})
_MOST_STEPS_UP = 60
_TITLES = "h2, ._a6-h, ._3-96"
_DATES = "._a72d, ._a6-o, ._3-94"
_POST_TEXTS = "._2pin > div, ._2pin"
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?", re.IGNORECASE)


def _of_page(tree: Tree, names: common.Names, name: str, platform: Platform, account: str | None) -> Iterator[Finding]:
    page = common.read_html(tree, name)
    if isinstance(page, Unread):
        yield page
        return
    basis = _basis(name, platform)
    offset = _offset(page)
    if basis.occasion is Occasion.MESSAGE:
        title = page.css_first("title, h1")
        account = common.cut(title.text()) if title is not None else account
    for block, paths in _pictures(page):
        caption = _block_caption(block, basis.occasion) if block is not None else None
        provenance = replace(basis, account=account, caption=caption)
        moment = _block_time(block) if block is not None else None
        published = moment - offset if moment is not None else None
        for path in paths:
            found = common.described(names, path, provenance, beside=name, published=published)
            if found is not None:
                yield found


def _pictures(page: LexborHTMLParser) -> list[tuple[LexborNode | None, list[str]]]:
    """Paths of the photos and videos of a page, each once, with the smallest block that they are in."""
    found: dict[int | None, tuple[LexborNode | None, list[str]]] = {}
    seen: set[str] = set()
    for node in page.css("img[src], video[src], source[src], a[href]"):
        path = node.attributes.get("src") or node.attributes.get("href") or ""
        outside = path.startswith(("http:", "https:", "data:", "#", "files/", "mailto:"))
        if outside or len(path) > common.MOST_NAME or not common.is_media(path) or path in seen:
            continue
        seen.add(path)
        block = _block_of(node)
        found.setdefault(block.mem_id if block is not None else None, (block, []))[1].append(path)
    return list(found.values())


def _block_of(node: LexborNode) -> LexborNode | None:
    above = node.parent
    for _ in range(_MOST_STEPS_UP):
        if above is None:
            return None
        if not _BLOCK_CLASSES.isdisjoint((above.attributes.get("class") or "").split()):
            return above
        above = above.parent
    return None


def _block_caption(block: LexborNode, occasion: Occasion) -> str | None:
    """The text of a block: of a message what was written, of a post its words or its title."""
    selectors = ("._a6-p > div > div",) if occasion is Occasion.MESSAGE else (_POST_TEXTS, _TITLES)
    for selector in selectors:
        for node in block.css(selector):
            if node.css_first("img, video, table, " + _DATES) is None and (
                found := common.cut(node.text(separator=" "))
            ):
                return found
    return None


def _block_time(block: LexborNode) -> datetime | None:
    for node in reversed(block.css(_DATES)):
        if (moment := common.moment_of(node.text(separator=" "))) is not None:
            return moment
    return None


def _offset(page: LexborHTMLParser) -> timedelta:
    """How far the page's times are from UTC: its head gives the moment of its making both ways.

    The head is ``<time datetime="2026-08-12T05:03Z">August 11, 2026 at 22:03</time>``; summer time of other days may
    be one hour off.
    """
    for node in page.css("time[datetime]"):
        exact = common.moment_of(node.attributes.get("datetime"))
        clock = _CLOCK.search(node.text())
        if exact is None or clock is None:
            continue
        hour = int(clock[1]) % 24 if not clock[3] else int(clock[1]) % 12 + (12 if clock[3].lower() == "p" else 0)
        minutes = (hour * 60 + int(clock[2]) - exact.hour * 60 - exact.minute) % 1440
        return timedelta(minutes=minutes if minutes <= 14 * 60 else minutes - 1440)
    return timedelta()
