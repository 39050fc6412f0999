"""Words for what the domain knows: one translatable sentence per state, reason and verdict."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from exposure_check.domain.errors import QT_TRANSLATE_NOOP
from exposure_check.domain.face import FaceQuality, QualityIssue
from exposure_check.domain.match import Band, ReviewState
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.reference_set import Advice, SetLevel
from exposure_check.domain.request import Language, RequestKind
from exposure_check.domain.scan import ScanReport
from exposure_check.ui.countries import country_name
from exposure_check.ui.languages import LANGUAGES

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
    Reason.ENCRYPTED: QT_TRANSLATE_NOOP(
        "words", "It is locked with a password. Unpack it yourself, and add the folder."
    ),
    Reason.UNSAFE_NAME: QT_TRANSLATE_NOOP("words", "Its name leads outside of the archive, so it was left out."),
    Reason.DUPLICATE_NAME: QT_TRANSLATE_NOOP("words", "Another file in the archive has the same name."),
    Reason.UNPACKS_TOO_LARGE: QT_TRANSLATE_NOOP("words", "It unpacks to more than can be opened safely."),
    Reason.TOO_MANY_ENTRIES: QT_TRANSLATE_NOOP("words", "The archive holds more files than can be opened safely."),
    Reason.TOO_DEEP: QT_TRANSLATE_NOOP(
        "words", "It is an archive inside of other archives. Unpack it yourself, and add the folder."
    ),
    Reason.ARCHIVE: QT_TRANSLATE_NOOP("words", "It is an archive. Add it as a place of its own."),
    Reason.UNKNOWN_PACKING: QT_TRANSLATE_NOOP("words", "It is packed in a way that this program does not know."),
    Reason.NOT_IN_ARCHIVE: QT_TRANSLATE_NOOP(
        "words", "The export names it and does not contain it. It may be in another part."
    ),
    Reason.LINK_ONLY: QT_TRANSLATE_NOOP("words", "The export gives only a link to it."),
    Reason.LOGIN_NEEDED: QT_TRANSLATE_NOOP("words", "It can be seen only after a login."),
    Reason.ROBOTS: QT_TRANSLATE_NOOP("words", "The website asks programs not to fetch it."),
    Reason.NOT_FOUND: QT_TRANSLATE_NOOP("words", "It is no longer at this address."),
    Reason.RATE_LIMITED: QT_TRANSLATE_NOOP("words", "The website asked for a pause. Try again later."),
    Reason.SERVER_ERROR: QT_TRANSLATE_NOOP("words", "The website answered with an error. Try again later."),
    Reason.UNREACHABLE: QT_TRANSLATE_NOOP("words", "The website could not be reached."),
    Reason.NOT_PUBLIC: QT_TRANSLATE_NOOP("words", "The address is not one of the public web."),
    Reason.LIMIT_REACHED: QT_TRANSLATE_NOOP("words", "There was more than fits into one scan. Scan again to go on."),
    Reason.HOST_NOT_ALLOWED: QT_TRANSLATE_NOOP("words", "It lies on another website, which you did not allow."),
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
    RequestKind.OBJECTION: QT_TRANSLATE_NOOP("words", "Object to the use of my data"),
    RequestKind.RESTRICTION: QT_TRANSLATE_NOOP("words", "Lock my data for now"),
    RequestKind.RECTIFICATION: QT_TRANSLATE_NOOP("words", "Correct my data"),
    RequestKind.PORTABILITY: QT_TRANSLATE_NOOP("words", "Take my data with me"),
    RequestKind.WITHDRAWAL: QT_TRANSLATE_NOOP("words", "Withdraw my consent"),
    RequestKind.REMINDER: QT_TRANSLATE_NOOP("words", "Remind them"),
    RequestKind.REPLY: QT_TRANSLATE_NOOP("words", "Reply to a refusal"),
    RequestKind.COMPLAINT: QT_TRANSLATE_NOOP("words", "Complain to the authority"),
    RequestKind.AUTHORITY_TO_ACT: QT_TRANSLATE_NOOP("words", "Let somebody act for me"),
    RequestKind.REMOVAL: QT_TRANSLATE_NOOP("words", "Ask to take a photo down"),
}

_RECIPIENT_KINDS = {
    "face-search": QT_TRANSLATE_NOOP("words", "Face search"),
    "frt-vendor": QT_TRANSLATE_NOOP("words", "Face recognition"),
    "platform": QT_TRANSLATE_NOOP("words", "Platform"),
    "social": QT_TRANSLATE_NOOP("words", "Social network"),
    "social-network": QT_TRANSLATE_NOOP("words", "Social network"),
    "data-broker": QT_TRANSLATE_NOOP("words", "Data broker"),
    "search-engine": QT_TRANSLATE_NOOP("words", "Search engine"),
    "people-search": QT_TRANSLATE_NOOP("words", "People search"),
    "adult": QT_TRANSLATE_NOOP("words", "Adult website"),
    "ai-model": QT_TRANSLATE_NOOP("words", "Maker of AI"),
    "audio-host": QT_TRANSLATE_NOOP("words", "Audio website"),
    "cloud-photo": QT_TRANSLATE_NOOP("words", "Photos in the cloud"),
    "creator-platform": QT_TRANSLATE_NOOP("words", "Platform for creators"),
    "dating": QT_TRANSLATE_NOOP("words", "Dating"),
    "developer-platform": QT_TRANSLATE_NOOP("words", "Platform for developers"),
    "face-app": QT_TRANSLATE_NOOP("words", "App that changes faces"),
    "identity-verification": QT_TRANSLATE_NOOP("words", "Identity check"),
    "marketplace": QT_TRANSLATE_NOOP("words", "Marketplace"),
    "messenger": QT_TRANSLATE_NOOP("words", "Messenger"),
    "payments": QT_TRANSLATE_NOOP("words", "Payments"),
    "photo-host": QT_TRANSLATE_NOOP("words", "Photo website"),
    "photo-tool": QT_TRANSLATE_NOOP("words", "Photo tool"),
    "reviews": QT_TRANSLATE_NOOP("words", "Reviews"),
    "stock-photo": QT_TRANSLATE_NOOP("words", "Stock photos"),
    "video-host": QT_TRANSLATE_NOOP("words", "Video website"),
    "other": QT_TRANSLATE_NOOP("words", "Other"),
}


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


def recipient_kinds() -> tuple[str, ...]:
    """The sorts of recipients that have words."""
    return tuple(kind for kind in _RECIPIENT_KINDS if kind != "social-network")


def language(code: str | Language) -> str:
    """A language in its own words."""
    return LANGUAGES.get(str(code), str(code))


def country(code: str | None) -> str:
    """A country in the language of the window; empty without a code."""
    return country_name(code) if code else ""


def number(value: int) -> str:
    """A number, its thousands apart as the window's language has them."""
    return QLocale().toString(value)


def day(value: date | datetime) -> str:
    """A date in the words of the window's language, for example 22 November 2026."""
    locale = QLocale()
    without_weekday = re.sub(r"^dddd,?\s*", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(value.year, value.month, value.day), without_weekday)


def size(count: int) -> str:
    """So many bytes, as people say it: "1.4 MB"."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def day_with_weekday(value: date) -> str:
    """A date with its weekday in the words of the window's language, for example Sunday, 22 November 2026."""
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat)


def verdict(quality: FaceQuality, wanted: Mapping[QualityIssue, float]) -> str:
    """What is wrong with a reference, with figures, the worst first; or that it is good. ``wanted``: the figures of a
    good reference."""
    if not quality.issues:
        return translate("words", "Good")
    figures = {
        QualityIssue.TOO_SMALL: quality.inter_eye_px,
        QualityIssue.BLURRED: quality.sharpness,
        QualityIssue.TURNED_AWAY: abs(quality.yaw_degrees),
        QualityIssue.TIPPED: abs(quality.pitch_degrees),
        QualityIssue.EYES_COVERED: 100 * quality.eye_light,
        QualityIssue.TOO_DARK: quality.brightness,
        QualityIssue.TOO_BRIGHT: quality.brightness,
        QualityIssue.UNCERTAIN: 100 * quality.detection_score,
    }
    in_percent = {QualityIssue.EYES_COVERED, QualityIssue.UNCERTAIN}
    return " · ".join(
        translate("words", _ISSUES[issue]).format(
            value=round(figures.get(issue, 0)), wanted=round(wanted.get(issue, 0) * (100 if issue in in_percent else 1))
        )
        for issue in quality.issues
    )


def remedy(quality: FaceQuality) -> str:
    """What to do about the worst fault of a reference; empty for a good one."""
    return translate("words", _REMEDIES[quality.issues[0]]) if quality.issues else ""


_ISSUES = {
    QualityIssue.TOO_SMALL: QT_TRANSLATE_NOOP("words", "Too small: {value} px between the eyes, {wanted} are needed"),
    QualityIssue.BLURRED: QT_TRANSLATE_NOOP("words", "Blurred: sharpness {value}, {wanted} is good"),
    QualityIssue.TURNED_AWAY: QT_TRANSLATE_NOOP(
        "words", "Turned away: about {value}° to the side, up to {wanted}° is good"
    ),
    QualityIssue.TIPPED: QT_TRANSLATE_NOOP(
        "words", "Head raised or lowered: by about {value}°, up to {wanted}° is good"
    ),
    QualityIssue.EYES_COVERED: QT_TRANSLATE_NOOP(
        "words", "Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good"
    ),
    QualityIssue.MOUTH_COVERED: QT_TRANSLATE_NOOP("words", "Mouth covered, as far as the program can tell"),
    QualityIssue.TOO_DARK: QT_TRANSLATE_NOOP("words", "Too dark: brightness {value} of 255, {wanted} is good"),
    QualityIssue.TOO_BRIGHT: QT_TRANSLATE_NOOP("words", "Too bright: brightness {value} of 255, {wanted} is good"),
    QualityIssue.UNCERTAIN: QT_TRANSLATE_NOOP(
        "words", "Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good"
    ),
}

_REMEDIES = {
    QualityIssue.TOO_SMALL: QT_TRANSLATE_NOOP("words", "Take the original photo, or a photo from closer."),
    QualityIssue.BLURRED: QT_TRANSLATE_NOOP("words", "Take a sharper photo, or the original instead of a copy."),
    QualityIssue.TURNED_AWAY: QT_TRANSLATE_NOOP("words", "Take a photo more from the front."),
    QualityIssue.TIPPED: QT_TRANSLATE_NOOP("words", "Take a photo with the camera at the height of the eyes."),
    QualityIssue.EYES_COVERED: QT_TRANSLATE_NOOP(
        "words", "Take a photo without sunglasses and without a shadow over the eyes."
    ),
    QualityIssue.MOUTH_COVERED: QT_TRANSLATE_NOOP(
        "words", "Take a photo without a mask, scarf or hand before the mouth."
    ),
    QualityIssue.TOO_DARK: QT_TRANSLATE_NOOP("words", "Take a photo with more light on the face."),
    QualityIssue.TOO_BRIGHT: QT_TRANSLATE_NOOP("words", "Take a photo with softer light."),
    QualityIssue.UNCERTAIN: QT_TRANSLATE_NOOP("words", "Take a photo in which the whole face can be seen."),
}

_LEVELS = {
    SetLevel.NONE: QT_TRANSLATE_NOOP("words", "No reference photo yet"),
    SetLevel.WEAK: QT_TRANSLATE_NOOP("words", "Weak"),
    SetLevel.FAIR: QT_TRANSLATE_NOOP("words", "Fair"),
    SetLevel.GOOD: QT_TRANSLATE_NOOP("words", "Good"),
    SetLevel.VERY_GOOD: QT_TRANSLATE_NOOP("words", "Very good"),
}

_ADVICE = {
    Advice.ADD_FIRST: QT_TRANSLATE_NOOP(
        "words", "Without one, the program does not know which face to look for. Add a photo of the face."
    ),
    Advice.REMOVE_OTHER_PERSON: QT_TRANSLATE_NOOP(
        "words", "Next step: look at “{photo}”, and remove it if it shows somebody else."
    ),
    Advice.TELL_TWO_APART: QT_TRANSLATE_NOOP(
        "words", "Next step: remove the photo that shows somebody else, or add a third one that tells which it is."
    ),
    Advice.ADD_DIFFERENT: QT_TRANSLATE_NOOP(
        "words", "Some of these photos are nearly the same and count once. Next step: add one from another day."
    ),
    Advice.ADD_MORE: QT_TRANSLATE_NOOP("words", "Next step: add a photo from another year or from another side."),
    Advice.REPLACE_POOR: QT_TRANSLATE_NOOP("words", "Next step: remove the poorest, “{photo}”, and add a better one."),
    Advice.ENOUGH: QT_TRANSLATE_NOOP("words", "More photos would add little."),
}


def set_level(level: SetLevel) -> str:
    """How good a set of references is."""
    return translate("words", _LEVELS[level])


def advice(value: Advice) -> str:
    """The next step for a set of references; may hold ``{photo}``."""
    return translate("words", _ADVICE[value])


def other_person(photo: str) -> str:
    """A reference that does not fit to the others."""
    return translate(
        "words",
        "“{photo}” does not seem to show the same person as the others. As long as it is here, "
        "the search also finds photos of somebody else.",
    ).format(photo=photo)


def unlike_pair(one: str, other: str) -> str:
    """Two references that do not fit together."""
    return translate(
        "words",
        "“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As "
        "long as both are here, the search finds photos of either.",
    ).format(one=one, other=other)


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
