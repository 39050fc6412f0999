"""Exports of Instagram."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.instagram import InstagramReader
from exposure_check.sources.tree import Described, Missing, Unread
from tests.exports import instagram
from tests.exports.tree import findings, renamed, without

POSTED = datetime.fromtimestamp(instagram.POSTED, UTC)


def _described(files: dict[str, bytes]) -> dict[str, Described]:
    found: dict[str, Described] = {}
    for each in findings(InstagramReader(), files):
        assert isinstance(each, Described)
        found[each.name.rsplit("/", 1)[-1]] = each
    return found


@pytest.mark.parametrize("layout", ["2025", "2022"])
@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize("root", ["instagram-ada", "meine Daten/export", "x"])
def test_every_photo_is_described_with_caption_date_and_occasion(
    layout: instagram.Layout, later: bool, root: str
) -> None:
    found = _described(instagram.export(layout=layout, later=later, root=root))
    assert len(found) == 5
    post = found["17900000000000001.jpg"]
    assert post.published == POSTED
    assert post.provenance.caption == instagram.CAPTION
    assert post.provenance.occasion is Occasion.POST
    assert post.provenance.account == "ada.l"
    assert post.provenance.no_address is NoAddress.NOT_IN_EXPORT
    assert post.origin_url is None
    kinds = {each.kind: each.value for each in post.provenance.disclosures}
    assert kinds[DisclosureKind.GPS] == "47.5, 9.4"
    assert kinds[DisclosureKind.UPLOAD_ADDRESS] == "192.0.2.7"
    assert kinds[DisclosureKind.DATE_TAKEN] == "2023-04-30T10:11:12+00:00"
    assert found["17900000000000002.jpg"].provenance.caption == instagram.CAPTION
    assert found["17900000000000003.jpg"].provenance.occasion is Occasion.STORY
    assert found["17900000000000004.jpg"].provenance.occasion is Occasion.PROFILE


def test_a_photo_of_a_conversation_is_private_and_names_the_conversation() -> None:
    message = _described(instagram.export())["17900000000000005.jpg"].provenance
    assert message.occasion is Occasion.MESSAGE
    assert message.audience is Audience.PRIVATE
    assert message.no_address is NoAddress.PRIVATE
    assert message.account == "Zoë"
    assert message.caption == "schau, Zoë"


def test_the_user_name_is_found_under_a_translated_label() -> None:
    found = _described(instagram.export(user_label="Benutzername"))
    assert found["17900000000000001.jpg"].provenance.account == "ada.l"


def test_the_oldest_layout_is_read() -> None:
    found = _described(instagram.export(layout="2019"))
    assert found["a1.jpg"].provenance.caption == instagram.CAPTION
    assert found["a1.jpg"].published == datetime(2018, 7, 21, 10, 11, 12, tzinfo=UTC)
    occasions = {name: each.provenance.occasion for name, each in found.items()}
    assert occasions == {"a1.jpg": Occasion.POST, "a2.jpg": Occasion.STORY, "a3.jpg": Occasion.PROFILE}


def test_pages_say_what_json_says_and_their_clock_is_corrected() -> None:
    found = _described(instagram.pages())
    assert set(found) == {"17900000000000001.jpg", "17900000000000002.jpg", "17900000000000005.jpg"}
    assert found["17900000000000002.jpg"].published == POSTED
    assert found["17900000000000002.jpg"].provenance.caption == instagram.CAPTION
    message = found["17900000000000005.jpg"]
    assert message.provenance.account == "Zoë"
    assert message.provenance.caption == "schau, Zoë"
    assert message.published == datetime(2023, 5, 1, 14, tzinfo=UTC)


def test_a_photo_of_another_part_is_missing() -> None:
    found = findings(InstagramReader(), without(instagram.export(), "01.jpg"))
    missing = [each for each in found if isinstance(each, Missing)]
    assert [each.name for each in missing] == [instagram.PHOTO]
    assert missing[0].provenance.caption == instagram.CAPTION


def test_a_damaged_file_is_unread_and_the_rest_is_read() -> None:
    files = {name: content[:-9] if "posts_1" in name else content for name, content in instagram.export().items()}
    found = findings(InstagramReader(), files)
    unread = [each for each in found if isinstance(each, Unread)]
    assert [each.reason for each in unread] == [Reason.DAMAGED]
    assert sum(isinstance(each, Described) for each in found) == 3


def test_another_folder_around_the_export_changes_nothing() -> None:
    files = instagram.export()
    assert len(_described(renamed(files, "Téléchargements/mes données"))) == 5
