"""Exports of Pinterest."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.provenance import Occasion
from exposure_check.sources.exports.pinterest import PinterestReader
from exposure_check.sources.tree import Linked, Unread
from tests.exports import pinterest
from tests.exports.pinterest import Layout
from tests.exports.tree import findings


@pytest.mark.parametrize("layout", ["json", "html", "labels"])
@pytest.mark.parametrize("root", ["pinterest_data", "x"])
def test_a_pin_is_a_link_with_its_address(layout: Layout, root: str) -> None:
    (pin,) = findings(PinterestReader(), pinterest.export(layout=layout, root=root))
    assert isinstance(pin, Linked)
    assert (pin.url, pin.origin_url) == (pinterest.PICTURE, pinterest.PIN)
    assert pin.provenance.occasion is Occasion.POST
    if layout != "html":
        assert (pin.provenance.caption, pin.provenance.account) == ("A lake", "Holidays")
        assert pin.published == datetime(2023, 5, 1, 12, tzinfo=UTC)


def test_a_damaged_list_is_unread() -> None:
    files = pinterest.export() | {"pinterest_data/pins.json": b"{"}
    assert [type(each) for each in findings(PinterestReader(), files)] == [Unread]
