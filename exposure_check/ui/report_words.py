"""Words of the exposure report in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from exposure_check.domain.errors import QT_TRANSLATE_NOOP, printable
from exposure_check.domain.exposure import Account, ExposedPhoto, ExposureReport, MeasureKind, Place, Reach, Topic
from exposure_check.ui import source_words, words

translate = QCoreApplication.translate

_REACHES = {
    Reach.FETCHED: QT_TRANSLATE_NOOP("report", "Anybody: it was fetched without a login"),
    Reach.PUBLIC: QT_TRANSLATE_NOOP("report", "Anybody, as the source says"),
    Reach.ADDRESS: QT_TRANSLATE_NOOP("report", "It has a web address; nobody tried whether it is open"),
    Reach.LIMITED: QT_TRANSLATE_NOOP("report", "Some people, as the source says"),
    Reach.PRIVATE: QT_TRANSLATE_NOOP("report", "Only you, or the people of a conversation"),
    Reach.NOT_SAID: QT_TRANSLATE_NOOP("report", "The source does not say"),
}

_TOPICS = {
    Topic.PLACE: QT_TRANSLATE_NOOP("report", "Places"),
    Topic.DATE: QT_TRANSLATE_NOOP("report", "When it was taken"),
    Topic.DEVICE: QT_TRANSLATE_NOOP("report", "Camera, phone, software"),
    Topic.NAMES: QT_TRANSLATE_NOOP("report", "Names and contact details"),
    Topic.TEXT: QT_TRANSLATE_NOOP("report", "Texts and keywords"),
    Topic.OTHER: QT_TRANSLATE_NOOP("report", "Other traces"),
}

_WHY = {
    MeasureKind.TAKE_DOWN_PLACES: QT_TRANSLATE_NOOP(
        "report",
        "Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put "
        "it up, ask in a letter.",
    ),
    MeasureKind.TAKE_DOWN_NAMES: QT_TRANSLATE_NOOP(
        "report",
        "A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.",
    ),
    MeasureKind.CLOSE_ACCOUNTS: QT_TRANSLATE_NOOP(
        "report",
        "If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask "
        "them.",
    ),
    MeasureKind.ASK_FACE_SEARCHES: QT_TRANSLATE_NOOP(
        "report", "Whether they collected anything is not known. A letter that asks to see your data asks that."
    ),
    MeasureKind.CLEAN_COPIES: QT_TRANSLATE_NOOP(
        "report",
        "A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.",
    ),
    MeasureKind.DECIDE: QT_TRANSLATE_NOOP("report", "What is not decided is not part of this report."),
    MeasureKind.NOTE_ADDRESSES: QT_TRANSLATE_NOOP(
        "report", "A letter can only name a photo whose web address is known."
    ),
}


def reach(value: Reach) -> str:
    """Who could see it."""
    return translate("report", _REACHES[value])


def topic(value: Topic) -> str:
    """What sort of thing is given away."""
    return translate("report", _TOPICS[value])


def why(kind: MeasureKind) -> str:
    """Why a thing should be done, and how."""
    return translate("report", _WHY[kind])


def what(kind: MeasureKind, photos: int) -> str:
    """A thing to do, with its number of photos."""
    return _Counted().what(kind, photos)


def lead(report: ExposureReport) -> str:
    """The one sentence that matters. Only for a report with photos."""
    return _Counted().lead(report.total, report.anybody)


def place(value: Place) -> str:
    """A service, a host, or that it is not known."""
    if value.untrusted_host:
        return printable(value.untrusted_host, 60)
    if value.platform is not None:
        return source_words.platform(value.platform)
    return translate("report", "Place not known")


def account(value: Account) -> str:
    """An account with the service it is at."""
    return translate("report", "{account} ({place})").format(
        account=printable(value.untrusted_name, 60), place=place(value.place)
    )


def photo(value: ExposedPhoto) -> str:
    """The name of a photo, where and when it was published, in one line."""
    told = [printable(value.untrusted_name, 80)]
    if value.place.is_known:
        told.append(place(value.place))
    if value.published is not None:
        told.append(words.day(value.published))
    return " · ".join(told)


def given_away(value: ExposedPhoto) -> str:
    """What a photo gives away, in one line."""
    kinds = list(dict.fromkeys(source_words.disclosure(one.kind) for one in value.given_away))
    if not kinds:
        return translate("report", "Gives away nothing besides what it shows")
    return translate("report", "Gives away: {what}").format(what=", ".join(kinds))


class _Counted(QObject):
    """lupdate sees plurals only in ``tr`` of an object."""

    def what(self, kind: MeasureKind, photos: int) -> str:
        match kind:
            case MeasureKind.TAKE_DOWN_PLACES:
                return self.tr("Take down %Ln photo(s) that tell a place", "", photos)
            case MeasureKind.TAKE_DOWN_NAMES:
                return self.tr("Take down %Ln photo(s) that carry names, or remove the names", "", photos)
            case MeasureKind.CLOSE_ACCOUNTS:
                return self.tr("Show %Ln open photo(s) only to people you choose", "", photos)
            case MeasureKind.ASK_FACE_SEARCHES:
                return self.tr("Ask face searches what they hold: %Ln photo(s) were put on the web", "", photos)
            case MeasureKind.CLEAN_COPIES:
                return self.tr("Publish %Ln photo(s) again only as cleaned copies", "", photos)
            case MeasureKind.DECIDE:
                return self.tr("Decide about %Ln photo(s) that wait", "", photos)
            case MeasureKind.NOTE_ADDRESSES:
                return self.tr("Write down where %Ln photo(s) can be seen", "", photos)

    def lead(self, total: int, anybody: int) -> str:
        if anybody == 0:
            return self.tr(
                "%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.", "", total
            )
        if anybody == total:
            return self.tr(
                "Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.", "", total
            )
        first = self.tr("%Ln photo(s) of you are confirmed.", "", total)
        second = self.tr("Anybody could have collected %Ln of them, face searches too.", "", anybody)
        return f"{first} {second}"
