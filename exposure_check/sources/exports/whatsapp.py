"""WhatsApp: the export of one chat, ``_chat.txt`` (iOS) or ``WhatsApp Chat with NAME.txt`` (Android), with its media.

A message begins with its date in the form that the telephone's language uses:

* Android ``31/12/2022, 21:15 - Name: IMG-20221231-WA0001.jpg (file attached)``
* iOS ``[31.12.22, 21:15:03] Name: <attached: 00000012-PHOTO-2022-12-31-21-15-03.jpg>``

Invisible marks for the direction of writing stand before names and attachments (WhatsApp-Chat-Exporter
``exported_handler.py``, read 2026-11-22). Whether day or month comes first is decided from all lines of the file. The
times carry no zone; they are taken as UTC.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.provenance import Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.sources.exports import common
from exposure_check.sources.tree import Described, Finding, Missing, Tree, Unread

_TEXT = re.compile(r"(^|/)(_chat|[^/]*WhatsApp[^/]*)\.txt$", re.IGNORECASE)
_ANDROID = re.compile(r"(^|/)(?P<kind>IMG|VID|STK|PTT|AUD|DOC)-(?P<date>\d{8})-WA\d{4}[^/]*$")
_IOS = re.compile(r"(^|/)\d{8}-(PHOTO|VIDEO|GIF|STICKER|AUDIO)-\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d[^/]*$")
MOST_MESSAGES = 2_000_000
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))
_HEAD = re.compile(
    r"^\[?(?P<a>\d{1,4})(?P<mark>[./\-]|\. )(?P<b>\d{1,2})(?:[./\-]|\. )(?P<c>\d{1,4})\.?,?\s+"
    r"(?P<before>[^\d\s,]{1,6}\s)?(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?"
    r"\s?(?P<half>[^\d\s\]:-][^\d\]:-]{0,8}?)?\s?(?:\]|\s-)\s(?P<rest>.*)$"
)
_ATTACHED = re.compile(
    r"<[^<>:]{1,40}[:\uff1a]\s?(?P<ios>[^<>/]{1,200}\.\w{2,5})>|"
    r"^(?P<android>[^/<>]{1,200}\.\w{2,5}) \([^()]{3,60}\)\s*$"
)
_OMITTED = re.compile(
    r"^<?(image|photo|video|media|medien|gif|bild|foto|immagine|imagen|imagem|afbeelding|изображение|видео)\w* "
    r"(omitted|weggelassen|ausgeschlossen|absente?s?|omis\w*|omitid\w*|omess\w*|ocultad\w*|weggelaten|utelämnad\w*|"
    r"udeladt|utelatt|pominięt\w*|пропущен\w*|опущен\w*)>?$",
    re.IGNORECASE,
)
_AFTERNOON = ("pm", "p.m", "p. m", "nachm", "du soir", "tarde", "午後", "下午", "오후", "م", "мм")
_BEFORE_NOON = ("am", "a.m", "a. m", "vorm", "午前", "上午", "오전", "ص")


class WhatsAppReader:
    """Implements :class:`~exposure_check.sources.tree.ExportReader`."""

    platform = Platform.WHATSAPP

    def likeness(self, tree: Tree) -> float:
        """By the chat's text and by the names of the media, which are the same in every language."""
        chat = named = media = False
        for name in tree.names():
            chat |= name.endswith(".txt") and _TEXT.search(name) is not None
            named |= "whatsapp" in name.lower()
            media |= _ANDROID.search(name) is not None or _IOS.search(name) is not None
        return min(1.0, 0.6 * chat + 0.4 * media + 0.2 * named)

    def read(self, tree: Tree) -> Iterator[Finding]:
        """Photos and videos of the messages; media that no message names by the date in their own names."""
        names = common.Names(tree.names())
        given: set[str] = set()
        for name in names.matching(_TEXT):
            content = common.read_text(tree, name)
            if isinstance(content, Unread):
                yield content
                continue
            for found in _chat(names, name, content):
                if isinstance(found, Described):
                    given.add(found.name)
                yield found
        for name in names.all:
            if name not in given and common.is_media(name) and (_ANDROID.search(name) or _IOS.search(name)):
                yield Described(name, _provenance(None, None, None), published=_date_in_name(name))


@dataclass(slots=True)
class _Message:
    head: tuple[int, int, int]
    clock: tuple[int, int, int]
    sender: str | None
    text: str


def _provenance(title: str | None, sender: str | None, caption: str | None) -> Provenance:
    return Provenance(
        platform=Platform.WHATSAPP,
        occasion=Occasion.MESSAGE,
        audience=Audience.PRIVATE,
        account=title,
        caption=caption,
        no_address=NoAddress.PRIVATE,
        disclosures=common.disclosed(common.said(DisclosureKind.AUTHOR, sender)),
    )


def _chat(names: common.Names, name: str, content: str) -> Iterator[Finding]:
    """Messages with a file. The title is that of the file, without what the language puts around it."""
    order = _order(content)
    title = _title(name)
    for number, message in enumerate(_messages(content)):
        first, *more = message.text.split("\n", 20)
        attached = _ATTACHED.search(first.strip())
        caption = common.cut(" ".join([_ATTACHED.sub("", first), *more]))
        published = _moment(message, order)
        if attached:
            path = (attached["ios"] or attached["android"]).strip()
            if not common.is_media(path):
                continue
            # A photo lies beside the text that names it; several exports may have files of one name.
            folder = common.folder_name(name)
            beside = f"{folder}/{path}" if folder else path
            found = beside if beside in names else names.find(path, name)
            provenance = _provenance(title, message.sender, caption)
            if found:
                yield Described(found, provenance, published=published)
            elif (shown := common.cut(path)) and (attached["ios"] or " " not in path):
                yield Missing(shown, provenance, published=published)
        elif not more and _OMITTED.match(first.strip()):
            shown = f"{title or 'chat'}, message {number + 1}"
            yield Missing(shown[:400], _provenance(title, message.sender, None), published=published)


def _title(name: str) -> str | None:
    base = common.base_name(name)[:-4]
    if base.lower() == "_chat":
        base = common.base_name(common.folder_name(name))
    base = re.sub(
        r"^.*?WhatsApp[- ]?(?:Chat|Unterhaltung)?\s*(?:with|mit|avec|con|com|med|met|-)?\s+",
        "",
        base,
        flags=re.IGNORECASE,
    )
    return common.cut(base)


def _lines(content: str) -> Iterator[str]:
    start = 0
    while start < len(content):
        end = content.find("\n", start)
        end = len(content) if end < 0 else end
        yield (
            content[start : min(end, start + 20_000)]
            .rstrip("\r")
            .translate(_MARKS)
            .replace("\u202f", " ")
            .replace("\xa0", " ")
        )
        start = end + 1


def _head(line: str) -> re.Match[str] | None:
    start = line[:400]
    if not start[:1] or not (start[0] == "[" or start[0].isdecimal()):
        return None
    if not start.isascii():
        # Digits of other scripts, as Arabic telephones write them.
        start = "".join(str(unicodedata.digit(each)) if each.isdecimal() else each for each in start)
    return _HEAD.match(start)


def _messages(content: str) -> Iterator[_Message]:
    """Messages with all their lines, of which the first 20 are kept."""
    current: _Message | None = None
    count = lines = 0
    for line in _lines(content):
        head = _head(line)
        if head is None:
            lines += 1
            if current is not None and lines < 20:
                current.text += "\n" + line[:1_000]
            continue
        if current is not None:
            yield current
        count, lines = count + 1, 0
        if count > MOST_MESSAGES:
            return
        rest = line[head.start("rest") :]
        sender, colon, text = rest.partition(": ")
        date = (int(head["a"]), int(head["b"]), int(head["c"]))
        clock = (_hour(head), int(head["minute"]), int(head["second"] or 0))
        current = _Message(date, clock, common.cut(sender) if colon else None, text if colon else rest)
    if current is not None:
        yield current


def _hour(head: re.Match[str]) -> int:
    hour = int(head["hour"])
    half = ((head["half"] or "") + (head["before"] or "")).strip().lower().rstrip(".")
    if half.startswith(_AFTERNOON):
        return hour % 12 + 12
    return hour % 12 if half.startswith(_BEFORE_NOON) else hour


def _order(content: str) -> str:
    """``ymd``, ``dmy`` or ``mdy``: that which fits all lines; if several do, the one in which the dates of the file
    rise most often, then that of most languages, the day first."""
    dates: list[tuple[int, int, int]] = []
    sampled = 0
    for line in _lines(content):
        if head := _head(line):
            date = (int(head["a"]), int(head["b"]), int(head["c"]))
            if not dates or dates[-1] != date:
                dates.append(date)
            sampled += 1
            if len(dates) >= 20_000 or sampled >= MOST_MESSAGES:
                break
    fits = {order: sum(_day(date, order) is not None for date in dates) for order in ("dmy", "mdy", "ymd")}
    best = max(fits.values())
    candidates = [order for order, count in fits.items() if count == best]

    def falls(order: str) -> int:
        days = [day for date in dates if (day := _day(date, order))]
        return sum(later < earlier for earlier, later in itertools.pairwise(days))

    return min(candidates, key=falls)


def _day(date: tuple[int, int, int], order: str) -> datetime | None:
    day, month, year = (date[order.index(part)] for part in "dmy")
    if year >= 100 and not 2009 <= year <= 2100:
        return None
    try:
        return datetime(year if year >= 100 else 2000 + year, month, day, tzinfo=UTC)
    except ValueError:
        return None


def _moment(message: _Message, order: str) -> datetime | None:
    day = _day(message.head, order)
    hour, minute, second = message.clock
    if day is None or hour > 23 or minute > 59 or second > 59:
        return day
    return day.replace(hour=hour, minute=minute, second=second)


def _date_in_name(name: str) -> datetime | None:
    base = common.base_name(name)
    if found := _ANDROID.search(base):
        digits = found["date"]
        return common.moment_of(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")
    found = re.search(r"(\d{4}-\d\d-\d\d)-(\d\d)-(\d\d)-(\d\d)", base)
    return common.moment_of(f"{found[1]}T{found[2]}:{found[3]}:{found[4]}") if found else None
