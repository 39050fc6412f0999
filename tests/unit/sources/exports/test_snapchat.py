"""Exports of Snapchat."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.snapchat import SnapchatReader
from exposure_check.sources.tree import Described, Linked, Missing, Unread
from tests.exports import snapchat
from tests.exports.tree import findings


@pytest.mark.parametrize(("page", "later"), [(False, False), (False, True), (True, False)])
@pytest.mark.parametrize("root", ["mydata~1", "mes/données"])
def test_memories_and_overlays_have_date_and_place_of_the_history(page: bool, later: bool, root: str) -> None:
    found = findings(SnapchatReader(), snapchat.export(page=page, later=later, root=root))
    described = {each.name.rsplit("/", 1)[-1]: each for each in found if isinstance(each, Described)}
    for end in ("main.jpg", "overlay.png"):
        photo = described[f"2023-05-01_{snapchat.FIRST}-{end}"]
        assert photo.published == datetime(2023, 5, 1, 12, tzinfo=UTC)
        assert [(each.kind, each.value) for each in photo.provenance.disclosures] == [(DisclosureKind.GPS, "47.5, 9.4")]
        assert (photo.provenance.audience, photo.provenance.no_address) == (Audience.PRIVATE, NoAddress.PRIVATE)
    film = described[f"2023-05-02_{snapchat.SECOND}-main.mp4"]
    assert (film.provenance.occasion, film.provenance.disclosures) == (Occasion.VIDEO, ())
    chat = described["2023-05-04_b~EiASFQ.jpg"]
    assert chat.provenance.occasion is Occasion.MESSAGE
    assert chat.published == datetime(2023, 5, 4, tzinfo=UTC)
    assert [each.url for each in found if isinstance(each, Linked)] == [snapchat.FETCH.format(snapchat.ELSEWHERE)]


def test_an_older_export_has_links_only() -> None:
    found = findings(SnapchatReader(), snapchat.export(older=True))
    assert sum(isinstance(each, Linked) for each in found) == 3


def test_a_memory_without_history_has_the_day_in_its_name() -> None:
    name = f"x/memories/2023-05-01_{snapchat.FIRST}-main.jpg"
    found = findings(SnapchatReader(), {name: b"", "x/json/memories_history.json": b"["})
    assert [each.published for each in found if isinstance(each, Described)] == [datetime(2023, 5, 1, tzinfo=UTC)]
    assert sum(isinstance(each, Unread) for each in found) == 1


def test_without_addresses_the_only_memory_of_a_day_is_that_of_its_only_file() -> None:
    files = snapchat.export(named=False)
    described = {each.name[-40:]: each for each in findings(SnapchatReader(), files) if isinstance(each, Described)}
    photo = next(each for name, each in described.items() if name.endswith("-main.jpg"))
    assert photo.published == datetime(2023, 5, 1, 12, tzinfo=UTC)
    assert [each.name for each in findings(SnapchatReader(), files) if isinstance(each, Missing)] == [
        "memories/2023-05-03 12:00:00"
    ]
    another = {name.replace("000A-", "000D-"): content for name, content in files.items() if "000A-main" in name}
    found = [each for each in findings(SnapchatReader(), {**files, **another}) if isinstance(each, Described)]
    days = [each.published for each in found if each.name.endswith("-main.jpg")]
    assert days == [datetime(2023, 5, 1, tzinfo=UTC)] * 2


def test_without_addresses_two_memories_of_a_day_are_not_joined_with_its_only_file() -> None:
    files = snapchat.export(named=False)
    twice = {name: content.replace(b"2023-05-03 12", b"2023-05-01 13") for name, content in files.items()}
    found = findings(SnapchatReader(), twice)
    days = [each.published for each in found if isinstance(each, Described) and each.name.endswith("-main.jpg")]
    assert days == [datetime(2023, 5, 1, tzinfo=UTC)]
    assert not any(isinstance(each, Missing) for each in found)
