"""What a letter gives away of the person besides its words, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from exposure_check.domain.errors import printable
from exposure_check.domain.revealing import Revealed, Revelation, Shows


class _Words(QObject):
    """A class, because only ``tr`` of a class knows plurals."""

    def shown(self, each: Revelation) -> str:
        """What would reach the recipient."""
        to = printable(each.recipient, 80)
        match each.what:
            case Revealed.FACE_PICTURES:
                text = self.tr("{recipient} would get %n small picture(s) of your face.", "", each.count)
            case Revealed.FACE_PHOTO:
                text = self.tr("{recipient} would get %n photo(s) of your face.", "", each.count)
            case Revealed.IDENTITY_DOCUMENT:
                text = self.tr("{recipient} would get %n copy(ies) of an identity document.", "", each.count)
            case Revealed.UNKNOWN_PICTURE:
                text = self.tr(
                    "{recipient} would get %n picture(s) that may show your face or an identity document.",
                    "",
                    each.count,
                )
        return text.format(recipient=to)

    def face_search(self, each: Revelation) -> str:
        """What a recipient that looks for faces can do with one."""
        text = self.tr("{recipient} searches by face: what it gets can be compared with everything it holds.")
        return text.format(recipient=printable(each.recipient, 80))

    def advice(self, what: Revealed) -> str:
        """What to think of before it goes out."""
        match what:
            case Revealed.FACE_PICTURES:
                return self.tr("Addresses and check values find a photo without showing your face.")
            case Revealed.FACE_PHOTO:
                return self.tr("Send one only if your data cannot be found otherwise, and only for this search.")
            case Revealed.IDENTITY_DOCUMENT:
                return self.tr("A copy is rarely needed, and most of it can be covered.")
            case Revealed.UNKNOWN_PICTURE:
                return self.tr("Look at it before you send it.")

    def shows(self, value: Shows) -> str:
        """A choice of what a file shows."""
        return {
            Shows.NOT_SAID: self.tr("What does it show?"),
            Shows.FACE: self.tr("My face"),
            Shows.IDENTITY_DOCUMENT: self.tr("An identity document"),
            Shows.OTHER: self.tr("Something else"),
        }[value]


def sentences(revealed: Sequence[Revelation]) -> str:
    """A paragraph for each thing that would be shown: what it is, who gets it, what to think of."""
    said = _Words()
    paragraphs = (
        [said.shown(each), said.face_search(each) if each.to_face_search else "", said.advice(each.what)]
        for each in revealed
    )
    return "\n\n".join(" ".join(filter(None, parts)) for parts in paragraphs)


def shows(value: Shows) -> str:
    """What a file shows, as the person can say."""
    return _Words().shows(value)
