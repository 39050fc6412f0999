"""Repositories of Bluesky."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import libipld
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.photo import Reason
from exposure_check.domain.provenance import Audience, Occasion
from exposure_check.sources.exports.bluesky import BlueskyReader
from exposure_check.sources.tree import Described, Linked, Unread
from tests.exports import bluesky
from tests.exports.bluesky import DID, cid_name
from tests.exports.tree import findings, jpeg


@pytest.mark.parametrize("root", ["bluesky", "meine Daten/2026"])
@pytest.mark.parametrize("name", ["repo.car", "did_plc_z72i7hdynmk6r22z27h6tvur.20260101.CAR"])
@pytest.mark.parametrize("later", [False, True])
def test_blobs_beside_the_repository_get_their_post(root: str, name: str, later: bool) -> None:
    found = findings(BlueskyReader(), bluesky.export(root=root, name=name, later=later))
    photo = next(each for each in found if isinstance(each, Described) and each.provenance.occasion is Occasion.POST)
    assert photo.name == f"{root}/blobs/{cid_name(jpeg())}"
    assert photo.origin_url == bluesky.POST
    assert photo.published == datetime(2024, 3, 1, 10, tzinfo=UTC)
    assert (photo.provenance.caption, photo.provenance.account) == ("A lake", DID)
    assert photo.provenance.audience is Audience.PUBLIC
    avatar = next(
        each for each in found if isinstance(each, Described) and each.provenance.occasion is Occasion.PROFILE
    )
    assert avatar.name == f"{root}/blobs/{cid_name(jpeg(3))}.jpg"
    assert avatar.origin_url == f"https://bsky.app/profile/{DID}"


def test_blobs_that_are_not_there_are_linked_where_they_can_be_had() -> None:
    found = [each for each in findings(BlueskyReader(), bluesky.export(blobs=False)) if isinstance(each, Linked)]
    urls = {each.url for each in found}
    full = f"https://cdn.bsky.app/img/feed_fullsize/plain/{DID}"
    assert urls == {
        *(f"{full}/{cid_name(jpeg(shade))}@jpeg" for shade in (128, 1, 2)),
        f"https://bsky.social/xrpc/com.atproto.sync.getBlob?did={DID}&cid={cid_name(b'film')}",
        f"https://cdn.bsky.app/img/avatar/plain/{DID}/{cid_name(jpeg(3))}@jpeg",
        f"https://cdn.bsky.app/img/banner/plain/{DID}/{cid_name(jpeg(4))}@jpeg",
    }
    assert all(each.origin_url for each in found)


def test_keys_are_put_together_from_what_they_share_with_the_one_before() -> None:
    posts = {each.origin_url for each in findings(BlueskyReader(), bluesky.export()) if not isinstance(each, Unread)}
    assert posts >= {f"https://bsky.app/profile/{DID}/post/3kabcdefgh2a{last}" for last in "bcde"}


def test_a_search_tree_that_leads_back_to_itself_ends() -> None:
    found = findings(BlueskyReader(), {"repo.car": bluesky.car(loop=True)})
    assert 0 < len(found) < 10


def test_a_bad_block_costs_itself_and_is_said() -> None:
    content = bytearray(bluesky.car())
    place = content.index(b"displayName")
    content[place - 1] = 0xFF
    found = findings(BlueskyReader(), {"repo.car": bytes(content)})
    assert sum(isinstance(each, Linked) for each in found) >= 4
    assert isinstance(found[-1], Unread)
    assert found[-1].reason is Reason.DAMAGED


def test_a_bad_cid_costs_itself_and_is_said() -> None:
    record: dict[str, Any] = {
        "embed": {"images": [{"image": {"ref": b"\x01\x71\x12\x40short"}}, {"image": {"cid": "x"}}]}
    }
    good = bluesky.records()["app.bsky.feed.post/" + bluesky.KEY]
    content = bluesky.car({"app.bsky.feed.post/3kaa": record, "app.bsky.feed.post/3kab": good})
    assert [type(each) for each in findings(BlueskyReader(), {"repo.car": content})] == [Linked]


def test_a_block_nested_a_hundred_thousand_deep_costs_itself() -> None:
    bomb = b"\x81" * 100_000
    cid = bluesky.cid_of(bomb)
    commit = libipld.encode_dag_cbor({"did": DID, "data": cid})
    header = libipld.encode_dag_cbor({"roots": [bluesky.cid_of(commit)], "version": 1})
    content = bluesky._framed(header) + bluesky._framed(bluesky.cid_of(commit) + commit) + bluesky._framed(cid + bomb)
    assert [type(each) for each in findings(BlueskyReader(), {"repo.car": content})] == [Unread]


@pytest.mark.parametrize("content", [b"", b"\xff" * 100, b"\x00", b"notes", bluesky.car()[:60]])
def test_what_is_no_repository_is_unread(content: bytes) -> None:
    assert [type(each) for each in findings(BlueskyReader(), {"repo.car": content})] == [Unread]


@settings(deadline=None)
@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=8))
def test_a_mutated_repository_never_raises(place: int, data: bytes) -> None:
    content = bytearray(bluesky.car())
    place %= len(content)
    content[place : place + len(data)] = data
    findings(BlueskyReader(), {"repo.car": bytes(content)})
