"""Words for where photos come from and for what they give away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from exposure_check.domain.disclosure import DisclosureKind, FoundIn
from exposure_check.domain.errors import QT_TRANSLATE_NOOP, printable
from exposure_check.domain.photo import Appearance
from exposure_check.domain.provenance import PLATFORM_NAMES, Audience, NoAddress, Occasion, Platform, Provenance
from exposure_check.domain.source import PlaceKind, Recognised

translate = QCoreApplication.translate

_OCCASIONS = {
    Occasion.POST: QT_TRANSLATE_NOOP("words", "Post"),
    Occasion.STORY: QT_TRANSLATE_NOOP("words", "Story"),
    Occasion.PROFILE: QT_TRANSLATE_NOOP("words", "Profile picture"),
    Occasion.MESSAGE: QT_TRANSLATE_NOOP("words", "Message"),
    Occasion.ALBUM: QT_TRANSLATE_NOOP("words", "Album"),
    Occasion.VIDEO: QT_TRANSLATE_NOOP("words", "Video"),
}

_AUDIENCES = {
    Audience.PUBLIC: QT_TRANSLATE_NOOP("words", "Everybody could see it there."),
    Audience.LIMITED: QT_TRANSLATE_NOOP("words", "Some people could see it there."),
    Audience.PRIVATE: QT_TRANSLATE_NOOP("words", "Only you, or the people of the conversation, could see it there."),
    Audience.UNKNOWN: QT_TRANSLATE_NOOP("words", "Who could see it there is not known."),
}

_NO_ADDRESS = {
    NoAddress.NOT_IN_EXPORT: QT_TRANSLATE_NOOP(
        "words", "No address: this platform’s export never says at which address something was posted."
    ),
    NoAddress.PRIVATE: QT_TRANSLATE_NOOP(
        "words", "No address: it was in a conversation or a private store, which has none."
    ),
    NoAddress.UNKNOWN: QT_TRANSLATE_NOOP("words", "No address: the export does not say it for this photo."),
}

_DISCLOSURES = {
    DisclosureKind.GPS: QT_TRANSLATE_NOOP("words", "Exact place"),
    DisclosureKind.PLACE: QT_TRANSLATE_NOOP("words", "Place"),
    DisclosureKind.DATE_TAKEN: QT_TRANSLATE_NOOP("words", "When it was taken"),
    DisclosureKind.CAMERA_MODEL: QT_TRANSLATE_NOOP("words", "Camera"),
    DisclosureKind.CAMERA_SERIAL: QT_TRANSLATE_NOOP("words", "Serial number of the camera"),
    DisclosureKind.LENS: QT_TRANSLATE_NOOP("words", "Lens"),
    DisclosureKind.LENS_SERIAL: QT_TRANSLATE_NOOP("words", "Serial number of the lens"),
    DisclosureKind.SOFTWARE: QT_TRANSLATE_NOOP("words", "Software"),
    DisclosureKind.AUTHOR: QT_TRANSLATE_NOOP("words", "Author"),
    DisclosureKind.COPYRIGHT: QT_TRANSLATE_NOOP("words", "Copyright"),
    DisclosureKind.CONTACT: QT_TRANSLATE_NOOP("words", "Contact"),
    DisclosureKind.PERSON_NAMES: QT_TRANSLATE_NOOP("words", "Names of people"),
    DisclosureKind.CAPTION: QT_TRANSLATE_NOOP("words", "Text"),
    DisclosureKind.KEYWORDS: QT_TRANSLATE_NOOP("words", "Keywords"),
    DisclosureKind.UNIQUE_ID: QT_TRANSLATE_NOOP("words", "Unique number"),
    DisclosureKind.EMBEDDED_THUMBNAIL: QT_TRANSLATE_NOOP("words", "Small picture inside that differs from the photo"),
    DisclosureKind.UPLOAD_ADDRESS: QT_TRANSLATE_NOOP("words", "Internet address of the upload"),
}

_FOUND_IN = {
    FoundIn.EXIF: QT_TRANSLATE_NOOP("words", "in the file"),
    FoundIn.XMP: QT_TRANSLATE_NOOP("words", "in the file"),
    FoundIn.IPTC: QT_TRANSLATE_NOOP("words", "in the file"),
    FoundIn.FILE: QT_TRANSLATE_NOOP("words", "in the file"),
    FoundIn.SIDECAR: QT_TRANSLATE_NOOP("words", "in a file beside it"),
    FoundIn.EXPORT: QT_TRANSLATE_NOOP("words", "in the export only"),
    FoundIn.PAGE: QT_TRANSLATE_NOOP("words", "on the page"),
}

_PLACES = {
    PlaceKind.FOLDER: QT_TRANSLATE_NOOP("words", "Folder"),
    PlaceKind.ARCHIVE: QT_TRANSLATE_NOOP("words", "Archive"),
    PlaceKind.PAGE: QT_TRANSLATE_NOOP("words", "Saved page"),
    PlaceKind.FILE: QT_TRANSLATE_NOOP("words", "File"),
    PlaceKind.PUBLIC: QT_TRANSLATE_NOOP("words", "Public address"),
}


def platform(value: Platform) -> str:
    """The name of a service."""
    if value is Platform.FEED:
        return translate("words", "Feed")
    if value is Platform.WEB:
        return translate("words", "Web page")
    return PLATFORM_NAMES[value]


def recognised(value: Recognised) -> str:
    """What a place is: ``Export of Instagram``, ``Folder``, …"""
    if not value.platforms:
        return translate("words", _PLACES[value.kind])
    names = ", ".join(platform(one) for one in value.platforms)
    return translate("words", "Export of {platforms}").format(platforms=names)


def origin(value: Provenance) -> str:
    """Where a photo was published: platform, occasion, account; empty if nothing is known."""
    told = [platform(value.platform)] if value.platform is not None else []
    if value.occasion in _OCCASIONS:
        told.append(translate("words", _OCCASIONS[value.occasion]))
    if value.account:
        told.append(printable(value.account))
    return " · ".join(told)


def audience(value: Audience) -> str:
    """Who could see it there."""
    return translate("words", _AUDIENCES[value])


def no_address(value: NoAddress) -> str:
    """Why a photo has no address."""
    return translate("words", _NO_ADDRESS[value])


def disclosure(kind: DisclosureKind) -> str:
    """What is given away."""
    return translate("words", _DISCLOSURES[kind])


def found_in(value: FoundIn) -> str:
    """Where that stands."""
    return translate("words", _FOUND_IN[value])


def appearance(value: Appearance) -> str:
    """When a face is seen in a film."""
    return translate("words", "From {start} to {end}").format(start=clock(value.start), end=clock(value.end))


def clock(seconds: float) -> str:
    """A time in a film: ``0:12``, ``1:02:05``."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def list_of(names: list[str]) -> str:
    """``a, b and c`` in the words of the window's language."""
    return QLocale().createSeparatedList(names)
