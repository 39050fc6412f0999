"""Nobody sends their face or an identity document without being told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exposure_check.domain.request import Addressee
from exposure_check.domain.revealing import Enclosed, Revealed, Shows, revealed_by
from tests.unit.letters.requests import CLEARVIEW, GITHUB, PHOTOS, request

SHOWN = tuple(replace(photo, picture=b"\xff\xd8\xff") for photo in PHOTOS)
ID = Enclosed("id.png", "image/png", Shows.IDENTITY_DOCUMENT)


def test_addresses_alone_give_nothing_away() -> None:
    assert revealed_by(request(evidence=PHOTOS), [Enclosed("list.pdf", "application/pdf")]) == ()


def test_pictures_of_the_face_are_counted_and_told() -> None:
    (told,) = revealed_by(request(evidence=(*SHOWN, PHOTOS[0])))
    assert (told.what, told.count) == (Revealed.FACE_PICTURES, 2)
    assert told.sentence.startswith("2 small pictures of your face would go to Clearview AI")
    (one,) = revealed_by(request(evidence=SHOWN[:1]))
    assert one.sentence.startswith("A small picture of your face would go to")


def test_a_face_search_is_named_as_one() -> None:
    (to_search,) = revealed_by(request(recipient=CLEARVIEW, evidence=SHOWN))
    (to_another,) = revealed_by(request(recipient=GITHUB, evidence=SHOWN))
    assert "searches by face" in to_search.sentence
    assert "searches by face" not in to_another.sentence
    authority = replace(request(recipient=CLEARVIEW, evidence=SHOWN), addressee=Addressee("Authority"))
    (to_authority,) = revealed_by(authority)
    assert to_authority.recipient == "Authority"
    assert "searches by face" not in to_authority.sentence


@pytest.mark.parametrize(
    ("enclosed", "what"),
    [
        (ID, Revealed.IDENTITY_DOCUMENT),
        (Enclosed("scan.pdf", "application/pdf", Shows.IDENTITY_DOCUMENT), Revealed.IDENTITY_DOCUMENT),
        (Enclosed("me.jpg", "image/jpeg", Shows.FACE), Revealed.FACE_PHOTO),
        (Enclosed("IMG_1.HEIC", "IMAGE/heic"), Revealed.UNKNOWN_PICTURE),
    ],
)
def test_each_thing_that_is_enclosed_is_told(enclosed: Enclosed, what: Revealed) -> None:
    told = revealed_by(request(evidence=()), [enclosed, enclosed])
    assert [(each.what, each.count) for each in told] == [(what, 2)]
    assert all(each.sentence.startswith("2 ") for each in told)


def test_what_the_person_said_is_harmless_is_not_warned_of() -> None:
    assert revealed_by(request(evidence=()), [Enclosed("envelope.jpg", "image/jpeg", Shows.OTHER)]) == ()


def test_an_identity_document_points_to_the_command_that_covers_it() -> None:
    (told,) = revealed_by(request(evidence=()), [ID])
    assert "redact" in told.sentence
