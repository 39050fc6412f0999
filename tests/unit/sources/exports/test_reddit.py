"""Exports of Reddit."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from exposure_check.domain.disclosure import DisclosureKind
from exposure_check.sources.exports.reddit import RedditReader
from exposure_check.sources.tree import Linked, Unread
from tests.exports import reddit
from tests.exports.tree import findings, without


@pytest.mark.parametrize("relative", [False, True])
@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize("root", ["export_ada", "a/b"])
def test_media_are_linked_with_the_permalink(relative: bool, later: bool, root: str) -> None:
    found = findings(RedditReader(), reddit.export(relative=relative, later=later, root=root))
    linked = {each.url: each for each in found if isinstance(each, Linked)}
    in_comment = {"https://preview.redd.it/ccc333.gif?s=1", "https://i.imgur.com/ddd444.gif"}
    assert set(linked) == {reddit.PHOTO, reddit.LINKED, *in_comment}
    photo = linked[reddit.PHOTO]
    assert photo.origin_url == reddit.PERMALINK
    assert photo.published == datetime(2023, 5, 1, 12, tzinfo=UTC)
    assert photo.provenance.caption == "Am See"
    assert photo.provenance.account == "ada_l"
    assert [(each.kind, each.value) for each in photo.provenance.disclosures] == [
        (DisclosureKind.UPLOAD_ADDRESS, "192.0.2.5")
    ]
    assert linked[reddit.LINKED].origin_url == reddit.PERMALINK + "2/"


def test_an_export_without_comments_is_read_and_an_empty_table_unread() -> None:
    files = {**without(reddit.export(), "comments.csv"), "x/comments.csv": b""}
    found = findings(RedditReader(), files)
    assert sum(isinstance(each, Linked) for each in found) == 2
    assert [each.name for each in found if isinstance(each, Unread)] == ["x/comments.csv"]
