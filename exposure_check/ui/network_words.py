"""Words for the log of the network: what was asked for, when, and how it ended."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from exposure_check.domain.errors import QT_TRANSLATE_NOOP, printable
from exposure_check.domain.network import LoggedRequest, Purpose
from exposure_check.ui import words

translate = QCoreApplication.translate

_PURPOSES = {
    Purpose.PAGE: QT_TRANSLATE_NOOP("network", "A page"),
    Purpose.LISTING: QT_TRANSLATE_NOOP("network", "A list of contents"),
    Purpose.PICTURE: QT_TRANSLATE_NOOP("network", "A picture"),
    Purpose.VIDEO: QT_TRANSLATE_NOOP("network", "A film"),
    Purpose.ROBOTS: QT_TRANSLATE_NOOP("network", "The website’s rules for programs"),
    Purpose.FACE_PACK: QT_TRANSLATE_NOOP("network", "A face model"),
}

LONGEST_ADDRESS = 1000


def purpose(value: Purpose) -> str:
    """What was asked for."""
    return translate("network", _PURPOSES[value])


def moment(at: datetime) -> str:
    """A time on this computer's clock, short, for a column."""
    return QLocale().toString(_on_the_clock(at), QLocale.FormatType.ShortFormat)


def day_and_time(at: datetime) -> str:
    """A time on this computer's clock, for a sentence."""
    local = at.astimezone()
    clock = QLocale().toString(_on_the_clock(at).time(), QLocale.FormatType.ShortFormat)
    return translate("network", "{day}, {time}").format(day=words.day(local), time=clock)


def outcome(entry: LoggedRequest) -> str:
    """How a request ended."""
    told = []
    if entry.status is not None:
        told.append(translate("network", "Answer {status}").format(status=entry.status))
    if entry.problem is not None:
        told.append(words.reason(entry.problem).rstrip("."))
    if entry.request.proxied:
        told.append(translate("network", "through the proxy"))
    return " · ".join(told) or translate("network", "No end noted")


def size(received: int) -> str:
    """Bytes as they came."""
    return words.size(received)


def address(entry: LoggedRequest) -> str:
    """What was asked, as it is shown."""
    return printable(entry.request.address, LONGEST_ADDRESS)


def row_sentence(entry: LoggedRequest) -> str:
    """An entry as one sentence, for screen readers and to be copied."""
    return translate("network", "{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.").format(
        moment=day_and_time(entry.request.at),
        host=printable(entry.request.host, 260),
        purpose=purpose(entry.request.purpose),
        address=address(entry),
        outcome=outcome(entry),
        size=size(entry.received),
    )


def _on_the_clock(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(round(at.timestamp()))
