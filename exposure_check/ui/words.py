"""Words for what the domain knows: one translatable sentence per state, reason and verdict."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from exposure_check.domain.errors import QT_TRANSLATE_NOOP
from exposure_check.domain.face import FaceQuality, QualityIssue
from exposure_check.domain.match import Band, ReviewState
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.request import Language, RequestKind
from exposure_check.domain.scan import ScanReport

SMALLEST_EYE_DISTANCE = 40
"""Pixels between the eyes below which a reference loses much of its worth; named in the verdict."""


translate = QCoreApplication.translate


_STATE_COUNTS = {
    FileState.MATCH: QT_TRANSLATE_NOOP("words", "Possible or likely match"),
    FileState.NO_MATCH: QT_TRANSLATE_NOOP("words", "Other people only"),
    FileState.NO_FACE: QT_TRANSLATE_NOOP("words", "No face in it"),
    FileState.UNREADABLE: QT_TRANSLATE_NOOP("words", "Could not be read"),
    FileState.TOO_LARGE: QT_TRANSLATE_NOOP("words", "Too large"),
    FileState.UNSUPPORTED: QT_TRANSLATE_NOOP("words", "Not a photo"),
    FileState.SKIPPED: QT_TRANSLATE_NOOP("words", "Skipped"),
    FileState.FAILED: QT_TRANSLATE_NOOP("words", "Gave up on it"),
}

_REASONS = {
    Reason.EMPTY: QT_TRANSLATE_NOOP("words", "The file is empty."),
    Reason.NOT_AN_IMAGE: QT_TRANSLATE_NOOP("words", "This is not a photo."),
    Reason.DAMAGED: QT_TRANSLATE_NOOP("words", "The photo is damaged or incomplete."),
    Reason.TOO_MANY_PIXELS: QT_TRANSLATE_NOOP("words", "The photo has too many pixels to be opened safely."),
    Reason.TOO_MANY_BYTES: QT_TRANSLATE_NOOP("words", "The file is too large to be opened safely."),
    Reason.NO_PERMISSION: QT_TRANSLATE_NOOP("words", "You may not read this file."),
    Reason.VANISHED: QT_TRANSLATE_NOOP("words", "The file was gone when its turn came."),
    Reason.SYMLINK_LOOP: QT_TRANSLATE_NOOP("words", "A link that leads back to itself."),
    Reason.NOT_A_FILE: QT_TRANSLATE_NOOP("words", "Not an ordinary file."),
    Reason.READ_ERROR: QT_TRANSLATE_NOOP("words", "The disk could not read the file."),
    Reason.TIMED_OUT: QT_TRANSLATE_NOOP("words", "It took too long, so it was left out."),
    Reason.WORKER_DIED: QT_TRANSLATE_NOOP("words", "The photo made the reader crash, so it was left out."),
    Reason.OUT_OF_MEMORY: QT_TRANSLATE_NOOP("words", "It needed too much memory, so it was left out."),
    Reason.INTERNAL: QT_TRANSLATE_NOOP("words", "The program failed on this photo."),
}

_DECISIONS = {
    ReviewState.UNREVIEWED: QT_TRANSLATE_NOOP("words", "Not decided"),
    ReviewState.MINE: QT_TRANSLATE_NOOP("words", "Mine"),
    ReviewState.NOT_ME: QT_TRANSLATE_NOOP("words", "Not me"),
    ReviewState.UNSURE: QT_TRANSLATE_NOOP("words", "Unsure"),
}

_BANDS = {
    Band.LIKELY: QT_TRANSLATE_NOOP("words", "Likely match"),
    Band.POSSIBLE: QT_TRANSLATE_NOOP("words", "Possible match"),
}

_KINDS = {
    RequestKind.ACCESS: QT_TRANSLATE_NOOP("words", "See my data"),
    RequestKind.ERASURE: QT_TRANSLATE_NOOP("words", "Delete my data"),
}

_RECIPIENT_KINDS = {
    "face-search": QT_TRANSLATE_NOOP("words", "Face search"),
    "frt-vendor": QT_TRANSLATE_NOOP("words", "Face recognition"),
    "platform": QT_TRANSLATE_NOOP("words", "Platform"),
    "social-network": QT_TRANSLATE_NOOP("words", "Social network"),
    "data-broker": QT_TRANSLATE_NOOP("words", "Data broker"),
    "search-engine": QT_TRANSLATE_NOOP("words", "Search engine"),
}


_LANGUAGES = {"en": "English", "fr": "Français", "de": "Deutsch"}
"""In their own words, so never translated."""


def file_state(state: FileState) -> str:
    """How a file ended, as a heading for a count."""
    return translate("words", _STATE_COUNTS[state])


def reason(value: str | Reason | None) -> str:
    """Why a file was not looked at; an unknown reason is shown as it is."""
    if value is None:
        return ""
    try:
        return translate("words", _REASONS[Reason(value)])
    except ValueError:
        return str(value)


def decision(state: ReviewState) -> str:
    """What the person decided."""
    return translate("words", _DECISIONS[state])


def band(value: Band) -> str:
    """How sure the comparison is."""
    return translate("words", _BANDS[value])


def odds(report: ScanReport) -> str:
    """What chance alone does at the threshold of a scan; empty if no face was seen."""
    rate = report.thresholds.possible_fmr
    if rate <= 0 or report.faces_seen == 0:
        return ""
    return _Odds().one_in(round(1 / rate))


def request_kind(kind: RequestKind) -> str:
    """What a letter asks for, from the writer's side."""
    return translate("words", _KINDS[kind])


def recipient_kind(kind: str) -> str:
    """What sort of recipient; an unknown sort is shown as the record has it."""
    known = _RECIPIENT_KINDS.get(kind)
    return kind.replace("-", " ").capitalize() if known is None else translate("words", known)


def language(code: str | Language) -> str:
    """A language in its own words."""
    return _LANGUAGES.get(str(code), str(code))


def country(code: str | None) -> str:
    """A country: the English name, and its own where that differs."""
    if not code:
        return ""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    return QLocale.territoryToString(territory)


def day(value: date | datetime) -> str:
    """A date in the words of the window's language, for example 22 November 2026."""
    locale = QLocale()
    without_weekday = re.sub(r"^dddd,?\s*", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(value.year, value.month, value.day), without_weekday)


def verdict(quality: FaceQuality) -> str:
    """One plain sentence about a reference: the first thing that is wrong with it, or that it is good."""
    if not quality.issues:
        return translate("words", "Good")
    first = quality.issues[0]
    if first is QualityIssue.TOO_SMALL:
        return translate("words", "Too small: {pixels} px between the eyes, {wanted} or more is better").format(
            pixels=round(quality.inter_eye_px), wanted=SMALLEST_EYE_DISTANCE
        )
    return translate("words", _ISSUES[first])


_ISSUES = {
    QualityIssue.BLURRED: QT_TRANSLATE_NOOP("words", "Blurred: a sharper photo is better"),
    QualityIssue.TURNED_AWAY: QT_TRANSLATE_NOOP("words", "Turned away: a photo from the front is better"),
    QualityIssue.TOO_DARK: QT_TRANSLATE_NOOP("words", "Too dark: a brighter photo is better"),
    QualityIssue.TOO_BRIGHT: QT_TRANSLATE_NOOP("words", "Too bright: a photo with softer light is better"),
    QualityIssue.UNCERTAIN: QT_TRANSLATE_NOOP("words", "Hard to make out: a clearer photo is better"),
}


class _Odds(QObject):
    """Only ``tr`` of a QObject takes a number along."""

    def one_in(self, faces: int) -> str:
        return self.tr("Expect about 1 wrong match among %Ln face(s) of other people.", "", faces)


class _Durations(QObject):
    """lupdate sees plurals only in ``tr`` of an object, not in ``QCoreApplication.translate``."""

    def minutes_left(self, minutes: int) -> str:
        return self.tr("about %n minute(s) left", "", minutes)

    def hours_left(self, hours: int) -> str:
        return self.tr("about %n hour(s) left", "", hours)


def time_left(seconds: float) -> str:
    """A rough duration, rounded so that it does not jump about."""
    if seconds < 50:
        return translate("words", "less than a minute left")
    minutes = max(1, round(seconds / 60))
    if minutes < 90:
        return _Durations().minutes_left(minutes)
    return _Durations().hours_left(round(minutes / 60))
