"""Exports of Telegram."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.telegram import TelegramReader
from exposure_check.sources.tree import Described, Missing, Unread
from tests.exports import telegram
from tests.exports.telegram import Layout
from tests.exports.tree import MemoryTree, findings, without

SENT = datetime.fromtimestamp(telegram.UNIX, UTC)


def _described(files: dict[str, bytes]) -> dict[str, Described]:
    return {
        each.name.rsplit("/", 1)[-1]: each for each in findings(TelegramReader(), files) if isinstance(each, Described)
    }


@pytest.mark.parametrize("layout", ["account", "chat", "pages"])
@pytest.mark.parametrize("root", ["DataExport_2021-06-01", "meine Daten/Telegram", "x"])
def test_a_photo_of_a_message_has_its_text_date_chat_and_sender(layout: Layout, root: str) -> None:
    found = _described(telegram.export(layout=layout, root=root))[telegram.PHOTO.rsplit("/", 1)[-1]]
    if layout == "pages":
        assert found.published == datetime(2021, 5, 4, 10, 12, 13, tzinfo=UTC)
    else:
        assert found.published == SENT
        assert found.provenance.audience is Audience.LIMITED
    assert found.provenance.caption == "At the beach"
    assert found.provenance.account == "Holidays"
    assert [each.value for each in found.provenance.disclosures] == ["Ada"]
    assert found.origin_url is None
    assert found.provenance.no_address is (NoAddress.UNKNOWN if layout == "pages" else NoAddress.PRIVATE)


def test_pictures_of_the_profile_and_stories_are_described() -> None:
    found = _described(telegram.export(later=True))
    assert found["photo_1@01-01-2020_12-00-00.jpg"].provenance.occasion is Occasion.PROFILE
    assert found["photo_1@01-01-2020_12-00-00.jpg"].provenance.account == "@ada_l"
    assert found["story_1@02-06-2021_12-00-00.jpg"].provenance.occasion is Occasion.STORY


def test_a_file_that_was_not_included_is_missing_and_named_by_its_message() -> None:
    missing = [each.name for each in findings(TelegramReader(), telegram.export()) if isinstance(each, Missing)]
    assert missing == ["Holidays, message 8, photo", "chats/chat_01/photos/missing.jpg"]


def test_a_public_channel_has_addresses_where_its_user_name_is_known() -> None:
    files = telegram.export(layout="chat", kind="public_channel", user_name="ada_travels")
    (found,) = _described(files).values()
    assert found.origin_url == "https://t.me/ada_travels/7"
    assert found.provenance.audience is Audience.PUBLIC
    assert found.provenance.occasion is Occasion.POST
    (unknown,) = _described(telegram.export(layout="chat", kind="public_channel")).values()
    assert (unknown.origin_url, unknown.provenance.no_address) == (None, NoAddress.UNKNOWN)


def test_without_photos_a_result_is_known_by_its_start() -> None:
    files = without(telegram.export(layout="chat"), ".jpg")
    assert TelegramReader().likeness(MemoryTree(files)) >= 0.5
    assert TelegramReader().likeness(MemoryTree({"x/result.json": b'{"name": "a test", "passed": 3}'})) < 0.5


def test_a_damaged_result_is_unread() -> None:
    files = telegram.export() | {"DataExport_2021-06-01/result.json": b'{"chats": {"list": ['}
    assert [type(each) for each in findings(TelegramReader(), files)] == [Unread]
