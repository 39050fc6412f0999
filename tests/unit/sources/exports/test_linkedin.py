"""Exports of LinkedIn."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.provenance import Audience, NoAddress, Occasion
from exposure_check.sources.exports.linkedin import LinkedInReader
from exposure_check.sources.tree import Linked, Unread
from tests.exports import linkedin
from tests.exports.tree import MemoryTree, findings


@pytest.mark.parametrize("member", ["", "123456789"])
@pytest.mark.parametrize("notes", [True, False])
@pytest.mark.parametrize("root", ["Basic_LinkedInDataExport", "x/y"])
def test_media_are_linked_with_the_address_of_their_post(member: str, notes: bool, root: str) -> None:
    files = linkedin.export(member=member, notes=notes, root=root)
    assert LinkedInReader().likeness(MemoryTree(files)) >= 0.5
    post, profile, message = findings(LinkedInReader(), files)
    assert isinstance(post, Linked)
    assert (post.url, post.origin_url) == (linkedin.PHOTO, linkedin.PAGE)
    assert post.published == datetime(2023, 5, 1, 12, tzinfo=UTC)
    assert post.provenance.caption == 'Am See, mit Zoë "M"'
    assert post.provenance.audience is Audience.LIMITED
    assert post.provenance.account == "Ada L"
    assert isinstance(profile, Linked)
    assert profile.url == linkedin.PROFILE_PHOTO
    assert profile.published == datetime(2015, 12, 25, 7, 6, tzinfo=UTC)
    assert (profile.provenance.occasion, profile.provenance.caption) == (Occasion.PROFILE, None)
    assert isinstance(message, Linked)
    assert message.provenance.no_address is NoAddress.PRIVATE


def test_a_table_without_its_columns_is_unread() -> None:
    files = {**linkedin.export(), "Complete_LinkedInDataExport_05-01-2025/Shares.csv": b"\x00\xff"}
    assert [each.name for each in findings(LinkedInReader(), files) if isinstance(each, Unread)] == [
        "Complete_LinkedInDataExport_05-01-2025/Shares.csv"
    ]
