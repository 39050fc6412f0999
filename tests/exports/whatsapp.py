"""Exports of chats of WhatsApp, as telephones of several languages write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from tests.exports.tree import jpeg

ANDROID = "IMG-20221231-WA0001.jpg"
IOS = "00000012-PHOTO-2022-12-31-21-15-03.jpg"


@dataclass(frozen=True)
class Locale:
    """``head``: how a message begins, with fields for strftime; ``attached``: how an attachment is named."""

    head: str
    attached: str
    text: str
    ios: bool = False
    seconds: bool = False


LOCALES = {
    "android-en-gb": Locale("%d/%m/%Y, %H:%M - ", "{} (file attached)", "WhatsApp Chat with Ada.txt"),
    "android-en-us": Locale("%m/%d/%y, %I:%M %p - ", "{} (file attached)", "WhatsApp Chat with Ada.txt"),
    "android-de": Locale("%d.%m.%y, %H:%M - ", "{} (Datei angehängt)", "WhatsApp Chat mit Ada.txt"),
    "android-fr": Locale("%d/%m/%Y, %H:%M - ", "{} (fichier joint)", "Discussion WhatsApp avec Ada.txt"),
    "android-ar": Locale("%d/%m/%Y, %I:%M %p - ", "\u200f{} (الملف مرفق)", "محادثة WhatsApp مع Ada.txt"),
    "android-lt": Locale("%Y-%m-%d %H:%M - ", "{} (failas pridėtas)", "WhatsApp pokalbis su Ada.txt"),
    "ios-en-us": Locale("[%m/%d/%y, %I:%M:%S\u202f%p] ", "\u200e<attached: {}>", "_chat.txt", ios=True, seconds=True),
    "ios-de": Locale("[%d.%m.%y, %H:%M:%S] ", "\u200e<Anhang: {}>", "_chat.txt", ios=True, seconds=True),
    "ios-fr": Locale("[%d/%m/%Y %H:%M:%S] ", "\u200e<pièce jointe : {}>", "_chat.txt", ios=True, seconds=True),
    "ios-zh": Locale("[%Y/%m/%d %H:%M:%S] ", "\u200e<附件：{}>", "_chat.txt", ios=True, seconds=True),
    "ios-he": Locale("\u200f[%d.%m.%Y, %H:%M:%S] ", "\u200e<מצורף: {}>", "_chat.txt", ios=True, seconds=True),
}


def export(locale: str = "android-en-gb", *, root: str = "", caption: str = "", omitted: str = "") -> dict[str, bytes]:
    """A photo between two texts, on 31 December 2022 at 21:15(:03), and a message of two days before."""
    chosen = LOCALES[locale]
    media = IOS if chosen.ios else ANDROID
    first = datetime(2022, 12, 29, 8, 5, 1, tzinfo=UTC).strftime(chosen.head)
    head = datetime(2022, 12, 31, 21, 15, 3, tzinfo=UTC).strftime(chosen.head)
    lines = [
        f"{first}Ada: Hello: you",
        f"{head}\u202aAda Lovelace\u202c: {chosen.attached.format(media)}",
        *([caption] if caption else []),
        f"{head}Bob: see photo.jpg (funny one)",
        *([f"{head}Bob: {omitted}"] if omitted else []),
        f"{head}Bob: Nice",
    ]
    end = "\r\n" if chosen.ios else "\n"
    folder = f"{root}/" if root else ""
    return {f"{folder}{chosen.text}": end.join([*lines, ""]).encode(), f"{folder}{media}": jpeg()}
