"""Archives of VK."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.vk import VkReader
from exposure_check.sources.tree import Linked, Unread
from tests.exports import vk
from tests.exports.tree import findings


def _by_url(files: dict[str, bytes]) -> dict[str, Linked]:
    return {each.url: each for each in findings(VkReader(), files) if isinstance(each, Linked)}


@pytest.mark.parametrize(
    ("encoding", "named"), [("cp1251", True), ("cp1251", False), ("utf-8", True), ("utf-8", False)]
)
@pytest.mark.parametrize("root", ["Archive", "мои данные/VK"])
def test_pictures_are_links_with_their_post_and_date_in_each_encoding(encoding: str, named: bool, root: str) -> None:
    found = _by_url(vk.export(encoding=encoding, named=named, root=root))
    assert set(found) == {vk.ALBUM, vk.WALL, vk.MESSAGE}
    album, wall, message = found[vk.ALBUM], found[vk.WALL], found[vk.MESSAGE]
    assert (album.origin_url, wall.origin_url, message.origin_url) == (vk.PHOTO_PAGE, vk.WALL_PAGE, None)
    assert album.provenance.caption == vk.CAPTION
    assert album.published == datetime(2021, 5, 5, 10, 12, tzinfo=UTC)
    assert wall.published == datetime(2020, 12, 31, 23, 59, 58, tzinfo=UTC)
    assert message.published == datetime(2019, 6, 1, 9, 5, tzinfo=UTC)
    assert [each.provenance.occasion for each in (album, wall, message)] == [
        Occasion.ALBUM,
        Occasion.POST,
        Occasion.MESSAGE,
    ]
    assert message.provenance.audience is Audience.PRIVATE
    assert message.provenance.no_address is NoAddress.PRIVATE


def test_two_items_beside_each_other_keep_their_own_posts() -> None:
    items = "".join(
        f'<div class="item"><a href="https://vk.com/photo1_{n}"><img src="https://sun1.userapi.com/{n}.jpg"></a></div>'
        for n in (1, 2, 3)
    )
    found = _by_url({"photos/photo-albums/1.html": f"<body><div>{items}</div></body>".encode()})
    assert [each.origin_url for each in found.values()] == [f"https://vk.com/photo1_{n}" for n in (1, 2, 3)]


def test_a_page_nested_without_end_is_unread_and_the_others_are_read() -> None:
    found = findings(VkReader(), vk.export() | {"Archive/wall/wall0.html": b"<div>" * 200_000})
    assert sorted(type(each).__name__ for each in found) == ["Linked", "Linked", "Unread"]
    assert any(isinstance(each, Unread) for each in found)


def test_a_page_with_more_pictures_than_are_read_says_so() -> None:
    content = b"".join(b"<img src=https://a.userapi.com/%d.jpg>" % number for number in range(20_010))
    found = findings(VkReader(), {"wall/wall0.html": content})
    assert len(found) == 20_001
    assert isinstance(found[-1], Unread)
