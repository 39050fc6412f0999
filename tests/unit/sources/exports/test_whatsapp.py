"""Exports of chats of WhatsApp."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.provenance import Audience, NoAddress
from exposure_check.sources.exports.whatsapp import WhatsAppReader
from exposure_check.sources.tree import Described, Missing
from tests.exports import whatsapp
from tests.exports.tree import findings, jpeg, without


@pytest.mark.parametrize("locale", sorted(whatsapp.LOCALES))
@pytest.mark.parametrize("root", ["", "WhatsApp Chat - Ada", "Chats/1"])
def test_a_photo_has_its_sender_and_date_in_every_language(locale: str, root: str) -> None:
    (found,) = findings(WhatsAppReader(), whatsapp.export(locale, root=root))
    assert isinstance(found, Described)
    seconds = 3 if whatsapp.LOCALES[locale].seconds else 0
    assert found.published == datetime(2022, 12, 31, 21, 15, seconds, tzinfo=UTC)
    assert [each.value for each in found.provenance.disclosures] == ["Ada Lovelace"]
    assert found.provenance.audience is Audience.PRIVATE
    assert found.provenance.no_address is NoAddress.PRIVATE


@pytest.mark.parametrize("locale", ["android-de", "ios-de"])
def test_lines_after_a_photo_are_its_caption(locale: str) -> None:
    (found,) = findings(WhatsAppReader(), whatsapp.export(locale, caption="Am See: herrlich"))
    assert isinstance(found, Described)
    assert found.provenance.caption == "Am See: herrlich"


@pytest.mark.parametrize("omitted", ["image omitted", "\u200eBild weggelassen", "<Media omitted>", "imagen omitida"])
def test_media_that_were_left_out_are_missing(omitted: str) -> None:
    found = findings(WhatsAppReader(), whatsapp.export("ios-de", omitted=omitted))
    assert [type(each) for each in found] == [Described, Missing]


def test_a_text_about_a_photo_is_no_photo() -> None:
    assert len(findings(WhatsAppReader(), whatsapp.export())) == 1


def test_a_photo_that_the_text_names_and_that_is_not_there_is_missing() -> None:
    (found,) = findings(WhatsAppReader(), without(whatsapp.export(), ".jpg"))
    assert isinstance(found, Missing)
    assert found.name == whatsapp.ANDROID


def test_a_photo_without_a_text_has_the_date_in_its_name() -> None:
    files = {"Media/IMG-20210203-WA0007.jpg": jpeg(), "00000001-PHOTO-2021-02-03-04-05-06.jpg": jpeg()}
    first, second = findings(WhatsAppReader(), files)
    assert isinstance(first, Described)
    assert isinstance(second, Described)
    assert first.published == datetime(2021, 2, 3, tzinfo=UTC)
    assert second.published == datetime(2021, 2, 3, 4, 5, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "month"), [(["01/02/2023", "02/02/2023", "13/02/2023"], 2), (["01/02/23", "01/13/23"], 1)]
)
def test_one_date_decides_which_part_is_the_month(days: list[str], month: int) -> None:
    lines = "".join(f"{day}, 10:00 - Ada: IMG-20230201-WA000{n}.jpg (file attached)\n" for n, day in enumerate(days))
    found = findings(WhatsAppReader(), {"WhatsApp Chat with Ada.txt": lines.encode()})
    dates = [each.published for each in found if isinstance(each, Missing) and each.published]
    assert [date.month for date in dates] == [month] * len(days)


def test_where_no_date_decides_the_order_is_that_in_which_time_does_not_run_back() -> None:
    lines = "".join(f"{day}/{month}/2023, 10:00 - Ada: IMG-1.jpg (x y)\n" for month in (1, 2) for day in (3, 5, 7))
    text = "".join(
        f"{month}/{day}/2023, 10:00 - Ada: IMG-{month}{day}.jpg (attached)\n" for month in (1, 2) for day in (3, 5, 7)
    )
    for content, expected in ((lines, [1, 1, 1, 2, 2, 2]), (text, [1, 1, 1, 2, 2, 2])):
        found = findings(WhatsAppReader(), {"_chat.txt": content.encode()})
        assert [each.published.month for each in found if isinstance(each, Missing) and each.published] == expected


@given(st.text(alphabet="0123456789/.-:,[]<>() \n\u200eapmAPM\u0661Ж", max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    findings(WhatsAppReader(), {"_chat.txt": text.encode()})
