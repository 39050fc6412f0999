"""Archives of Mastodon."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Audience, Occasion
from exposure_check.sources.exports.mastodon import MastodonReader
from exposure_check.sources.tree import Described, Linked, Missing, Unread
from tests.exports import mastodon
from tests.exports.mastodon import Layout
from tests.exports.tree import findings, without


@pytest.mark.parametrize("layout", ["plain", "system"])
@pytest.mark.parametrize("root", ["archive-20260101", "", "Mein Archiv/2026"])
@pytest.mark.parametrize("later", [False, True])
def test_a_photo_of_a_post_has_its_address_date_text_and_people(layout: Layout, root: str, later: bool) -> None:
    found = findings(MastodonReader(), mastodon.export(layout=layout, root=root, later=later))
    assert all(isinstance(each, Described) for each in found)
    avatar, header, photo = (each for each in found if isinstance(each, Described))
    assert {avatar.provenance.occasion, header.provenance.occasion} == {Occasion.PROFILE}
    assert avatar.origin_url == "https://social.example/@ada"
    assert photo.origin_url == mastodon.POST
    assert photo.published == datetime(2023, 5, 1, 12, tzinfo=UTC)
    assert photo.provenance.caption == "At the lake"
    assert photo.provenance.account == "ada"
    assert [each.value for each in photo.provenance.disclosures] == ["@bob@other.example"]


@pytest.mark.parametrize(
    ("to", "audience"),
    [
        (mastodon.PUBLIC, Audience.PUBLIC),
        (mastodon.ACTOR + "/followers", Audience.LIMITED),
        ("https://other.example/users/bob", Audience.PRIVATE),
    ],
)
def test_who_is_addressed_is_who_can_see_it(to: str, audience: Audience) -> None:
    *_, photo = findings(MastodonReader(), mastodon.export(to=to))
    assert isinstance(photo, Described)
    assert photo.provenance.audience is audience


def test_media_on_another_server_are_links() -> None:
    *_, photo = findings(MastodonReader(), mastodon.export(layout="address"))
    assert isinstance(photo, Linked)
    assert photo.url == "https://files.example/" + mastodon.PHOTO


def test_an_archive_without_media_says_what_is_missing() -> None:
    files = without(mastodon.export(), ".jpeg", ".png")
    assert [type(each) for each in findings(MastodonReader(), files)] == [Missing] * 3


def test_an_archive_without_actor_has_its_posts_all_the_same() -> None:
    (photo,) = findings(MastodonReader(), without(mastodon.export(), "actor.json"))
    assert isinstance(photo, Described)
    assert photo.provenance.account is None


def test_a_damaged_outbox_is_unread_and_the_profile_is_read() -> None:
    files = mastodon.export() | {"archive-20260101/outbox.json": b"[" * 100_000}
    found = findings(MastodonReader(), files)
    assert [type(each) for each in found] == [Described, Described, Unread]
    assert isinstance(found[2], Unread)
    assert found[2].reason in {Reason.TOO_DEEP, Reason.DAMAGED}
