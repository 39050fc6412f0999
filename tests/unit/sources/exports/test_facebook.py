"""Exports of Facebook."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.facebook import FacebookReader
from exposure_check.sources.tree import Described, Missing, Unread
from tests.exports import facebook
from tests.exports.instagram import mojibake
from tests.exports.tree import findings, without

POSTED = datetime.fromtimestamp(facebook.POSTED, UTC)


def _described(files: dict[str, bytes]) -> dict[str, list[Described]]:
    found: dict[str, list[Described]] = {}
    for each in findings(FacebookReader(), files):
        assert isinstance(each, Described)
        found.setdefault(each.name.rsplit("/", 1)[-1], []).append(each)
    return found


@pytest.mark.parametrize("layout", ["2025", "2023", "2020", "profile"])
@pytest.mark.parametrize("later", [False, True])
def test_posts_albums_videos_and_messages_are_described(layout: facebook.Layout, later: bool) -> None:
    found = _described(facebook.export(layout=layout, later=later, root="données"))
    assert set(found) == {"10_1.jpg", "11_1.jpg", "11_2.jpg", "12_1.jpg", "13_1.jpg", "14_1.jpg", "15_1.mp4", "15.jpg"}
    occasions = {name: each[0].provenance.occasion for name, each in found.items()}
    assert occasions["10_1.jpg"] is Occasion.POST
    assert occasions["11_1.jpg"] is Occasion.ALBUM
    assert occasions["12_1.jpg"] is Occasion.PROFILE
    assert occasions["13_1.jpg"] is Occasion.MESSAGE
    assert occasions["15_1.mp4"] is Occasion.VIDEO
    assert all(each[0].published == POSTED for each in found.values())


@pytest.mark.parametrize("layout", ["2025", "2020"])
def test_a_post_gives_text_people_place_camera_and_the_address_it_was_put_up_from(layout: facebook.Layout) -> None:
    post = _described(facebook.export(layout=layout))["10_1.jpg"][0]
    assert post.provenance.caption == facebook.TEXT
    assert post.provenance.account == "Ada L"
    assert post.provenance.no_address is NoAddress.NOT_IN_EXPORT
    kinds = {each.kind: each.value for each in post.provenance.disclosures}
    assert kinds == {
        DisclosureKind.PERSON_NAMES: "Zoë Müller",
        DisclosureKind.GPS: "47.54, 9.68",
        DisclosureKind.UPLOAD_ADDRESS: "192.0.2.9",
        DisclosureKind.DATE_TAKEN: "2023-05-01T11:59:00+00:00",
        DisclosureKind.CAMERA_MODEL: "Fairphone FP4",
    }


def test_a_photo_without_words_of_its_own_has_those_of_its_album() -> None:
    found = _described(facebook.export())
    assert found["11_1.jpg"][0].provenance.caption == "Lindau"
    assert found["11_2.jpg"][0].provenance.caption == "Hafen"


def test_a_record_of_labels_gives_its_text() -> None:
    photo = "your_facebook_activity/posts/media/p/1.jpg"
    labels = [{"label": "Message", "value": mojibake("Schön")}, {"label": "Media", "media": [{"uri": photo}]}]
    post = [{"timestamp": facebook.POSTED, "label_values": labels, "fbid": "400000000000001"}]
    name = "x/your_facebook_activity/posts/posts_on_other_pages_and_profiles.json"
    found = _described({name: json.dumps(post).encode(), f"x/{photo}": b""})["1.jpg"][0]
    assert (found.provenance.caption, found.published) == ("Schön", POSTED)


def test_a_conversation_is_private_and_has_its_title() -> None:
    message = _described(facebook.export())["13_1.jpg"][0].provenance
    assert message.account == "Zoë Müller"
    assert (message.audience, message.no_address) == (Audience.PRIVATE, NoAddress.PRIVATE)


def test_pages_say_what_json_says() -> None:
    found = _described(facebook.pages())
    assert found["10_1.jpg"][0].provenance.caption == facebook.TEXT
    assert found["10_1.jpg"][0].published == POSTED
    assert found["13_1.jpg"][0].provenance.account == "Zoë Müller"
    assert found["13_1.jpg"][0].provenance.occasion is Occasion.MESSAGE


def test_photos_of_another_part_are_missing_and_damaged_files_unread() -> None:
    files = without(facebook.export(), "10_1.jpg")
    damaged = {name: b"[{" if name.endswith("album/0.json") else content for name, content in files.items()}
    found = findings(FacebookReader(), damaged)
    assert [each.name for each in found if isinstance(each, Missing)] == [
        "your_facebook_activity/posts/media/Timelinephotos_1/10_1.jpg"
    ]
    assert [each.reason for each in found if isinstance(each, Unread)] == [Reason.DAMAGED]
