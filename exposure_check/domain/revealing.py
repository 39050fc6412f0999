"""What a letter gives away of the person besides its words: their face, or a document that proves who they are.

A recipient that searches faces learns one from a photo, and a copy of an identity document can be misused by whoever
holds it. The European Data Protection Board calls such copies generally inappropriate (Guidelines 01/2022, paragraphs
73 to 79). So nobody sends either without having been told. The command line and the window ask this module.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from exposure_check.domain.request import LetterRequest


class Shows(StrEnum):
    """What a file shows, as the person says. Nobody else can know."""

    FACE = "face"
    IDENTITY_DOCUMENT = "identity-document"
    OTHER = "other"
    NOT_SAID = "not-said"


class Revealed(StrEnum):
    """What a recipient would get."""

    FACE_PICTURES = "face-pictures"
    """Small pictures in the annex."""
    FACE_PHOTO = "face-photo"
    IDENTITY_DOCUMENT = "identity-document"
    UNKNOWN_PICTURE = "unknown-picture"
    """A picture or scan of which nobody has said what it shows."""


_SENTENCES = {
    Revealed.FACE_PICTURES: "{count} small pictures of your face would go to {recipient}.",
    Revealed.FACE_PHOTO: "{count} photos of your face would go to {recipient}.",
    Revealed.IDENTITY_DOCUMENT: "{count} copies of an identity document would go to {recipient}.",
    Revealed.UNKNOWN_PICTURE: "{count} attached pictures would go to {recipient}, and they may show your face or an "
    "identity document.",
}
_SENTENCES_FOR_ONE = {
    Revealed.FACE_PICTURES: "A small picture of your face would go to {recipient}.",
    Revealed.FACE_PHOTO: "A photo of your face would go to {recipient}.",
    Revealed.IDENTITY_DOCUMENT: "A copy of an identity document would go to {recipient}.",
    Revealed.UNKNOWN_PICTURE: "An attached picture would go to {recipient}, and it may show your face or an identity "
    "document.",
}
_ADVICE = {
    Revealed.FACE_PICTURES: "Addresses and check values find a photo without showing your face.",
    Revealed.FACE_PHOTO: "Send one only if your data cannot be found otherwise, and only for this search.",
    Revealed.IDENTITY_DOCUMENT: "A copy is rarely needed, and most of it can be covered; see: redact.",
    Revealed.UNKNOWN_PICTURE: "Look at it before you send it.",
}
_FACE_SEARCH = "{recipient} searches by face: what it gets can be compared with everything it holds."


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that would go with a letter. ``media_type`` is such as ``image/jpeg``."""

    untrusted_name: str
    media_type: str
    shows: Shows = Shows.NOT_SAID


@dataclass(frozen=True, slots=True)
class Revelation:
    """A warning: ``count`` things of this kind would reach ``recipient``. ``to_face_search``: it looks for faces."""

    what: Revealed
    count: int
    recipient: str
    to_face_search: bool

    @property
    def sentence(self) -> str:
        """What would happen, and what to think of (English)."""
        sentences = _SENTENCES_FOR_ONE if self.count == 1 else _SENTENCES
        told = sentences[self.what].format(count=self.count, recipient=self.recipient)
        search = f" {_FACE_SEARCH.format(recipient=self.recipient)}" if self.to_face_search else ""
        return f"{told}{search} {_ADVICE[self.what]}"


def revealed_by(request: LetterRequest, enclosed: Sequence[Enclosed] = ()) -> tuple[Revelation, ...]:
    """What the letter of ``request`` would give away, sent with ``enclosed``. Empty: nothing to be warned of.

    Whoever reads the letter counts: for a complaint the authority, not the recipient of the request.
    """
    there = request.addressee or request.recipient
    searches_faces = request.addressee is None and request.recipient.searches_faces
    found = list(_found(request, enclosed))
    return tuple(
        Revelation(what, found.count(what), there.name, searches_faces and what is not Revealed.IDENTITY_DOCUMENT)
        for what in Revealed
        if what in found
    )


def _found(request: LetterRequest, enclosed: Sequence[Enclosed]) -> Iterator[Revealed]:
    yield from (Revealed.FACE_PICTURES for item in request.evidence if item.picture)
    for each in enclosed:
        if each.shows is Shows.FACE:
            yield Revealed.FACE_PHOTO
        elif each.shows is Shows.IDENTITY_DOCUMENT:
            yield Revealed.IDENTITY_DOCUMENT
        elif each.shows is Shows.NOT_SAID and each.media_type.lower().startswith("image/"):
            yield Revealed.UNKNOWN_PICTURE
