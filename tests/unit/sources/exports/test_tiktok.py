"""Exports of TikTok."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.tiktok import TikTokReader
from exposure_check.sources.tree import Linked, Unread
from tests.exports import tiktok
from tests.exports.tree import findings


def _by_url(files: dict[str, bytes]) -> dict[str, Linked]:
    found: dict[str, Linked] = {}
    for each in findings(TikTokReader(), files):
        assert isinstance(each, Linked)
        found[each.url] = each
    return found


@pytest.mark.parametrize("layout", ["2025", "2023"])
@pytest.mark.parametrize("later", [False, True])
def test_own_posts_and_the_avatar_are_linked_and_nothing_of_others(layout: tiktok.Layout, later: bool) -> None:
    found = _by_url(tiktok.export(layout=layout, later=later, root="données"))
    assert set(found) == {tiktok.FILE, tiktok.PAGE, *tiktok.PHOTOS, tiktok.AVATAR}
    film = found[tiktok.FILE]
    assert film.published == datetime(2023, 5, 1, 12, tzinfo=UTC)
    assert film.provenance.caption == "Am See"
    assert film.provenance.account == "ada.l"
    assert film.provenance.audience is Audience.PUBLIC
    assert (film.origin_url, film.provenance.no_address) == (None, NoAddress.UNKNOWN)
    assert found[tiktok.PAGE].origin_url == tiktok.PAGE
    assert found[tiktok.PAGE].provenance.audience is Audience.PRIVATE
    assert found[tiktok.PHOTOS[1]].provenance.occasion is Occasion.POST
    assert found[tiktok.PHOTOS[1]].provenance.audience is Audience.LIMITED
    assert found[tiktok.AVATAR].provenance.occasion is Occasion.PROFILE
    assert found[tiktok.AVATAR].origin_url == "https://www.tiktok.com/@ada.l"


def test_the_text_variant_says_the_same() -> None:
    found = _by_url(tiktok.export(layout="text"))
    assert set(found) == {tiktok.FILE, tiktok.PAGE}
    assert found[tiktok.FILE].published == datetime(2023, 5, 1, 12, tzinfo=UTC)
    assert found[tiktok.FILE].provenance.audience is Audience.PUBLIC


def test_a_damaged_file_is_unread() -> None:
    found = findings(TikTokReader(), {"user_data.json": b'{"Video": '})
    assert [type(each) for each in found] == [Unread]
