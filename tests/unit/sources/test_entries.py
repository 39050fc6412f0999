"""What a reading process says about an entry, and what the parent believes of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.disclosure import MOST_CHARACTERS
from exposure_check.domain.photo import FileState, Packing, PhotoRef, Reason, Refusal
from exposure_check.domain.provenance import Platform, Provenance
from exposure_check.isolation.envelope import BadAnswer
from exposure_check.sources.addresses import MOST_ADDRESS, is_address
from exposure_check.sources.entries import (
    MOST_NAME_BYTES,
    Entry,
    OwnNames,
    Place,
    as_offered,
    name_of,
    opened,
    sealed,
)

PLACE = Place(0, 10, 20, 30, Packing.DEFLATED, 40)
WHOLE = Entry(
    b"a.jpg",
    place=PLACE,
    origin_url="https://a.example/1",
    published=datetime(2025, 5, 1, tzinfo=UTC),
    provenance=Provenance(Platform.X, caption="hello"),
)


@pytest.mark.parametrize(
    "entry",
    [
        WHOLE,
        Entry(b"\xff.jpg", data=b"bytes"),
        Entry(b"", FileState.SKIPPED, Reason.LINK_ONLY, url="https://a.example/b.jpg"),
    ],
)
def test_an_entry_comes_out_as_it_went_in(entry: Entry) -> None:
    assert opened(sealed(entry)) == entry


@pytest.mark.parametrize(
    "changes",
    [
        {"name": b"a" * (MOST_NAME_BYTES + 1)},
        {"state": FileState.SKIPPED},
        {"reason": Reason.DAMAGED},
        {"url": "file:///etc/passwd"},
        {"url": "javascript:alert(1)"},
        {"origin_url": "https://"},
        {"origin_url": "https://a.example/" + "b" * MOST_ADDRESS},
        {"place": Place(0, -1, 1, 1, Packing.STORED, None)},
        {"place": Place(0, 1, 2**62, 1, Packing.STORED, None)},
        {"place": Place(-1, 1, 1, 1, Packing.STORED, None)},
        {"provenance": Provenance(caption="a" * (MOST_CHARACTERS + 1))},
        {"name": "text"},
        {"state": "no such state", "reason": Reason.DAMAGED},
        {"place": (0, 1)},
    ],
)
def test_an_entry_that_no_reader_sends_is_not_believed(changes: dict[str, Any]) -> None:
    with pytest.raises(BadAnswer):
        opened(sealed(msgspec.structs.replace(WHOLE, **changes)))


@given(st.binary(max_size=200))
def test_no_bytes_do_harm(sent: bytes) -> None:
    try:
        opened(sent)
    except BadAnswer:
        return


def test_a_place_in_a_file_that_was_not_read_is_not_believed() -> None:
    with pytest.raises(BadAnswer):
        as_offered(msgspec.structs.replace(WHOLE, place=Place(1, 0, 1, 1, Packing.STORED, None)), ["a"], 1, locator="x")
    with pytest.raises(BadAnswer):
        as_offered(Entry(b"a.jpg"), ["a"], 1, locator="x")


def test_an_entry_becomes_a_photo_or_a_refusal() -> None:
    photo = as_offered(WHOLE, ["/home/ada/a.zip"], 7, locator="/home/ada/a.zip!/a.jpg")
    assert isinstance(photo, PhotoRef)
    assert photo.part is not None
    assert (photo.part.path, photo.part.offset, photo.size, photo.mtime_ns) == ("/home/ada/a.zip", 10, 30, 7)
    assert (photo.origin_url, photo.published, photo.provenance) == (
        WHOLE.origin_url,
        WHOLE.published,
        WHOLE.provenance,
    )
    refusal = as_offered(Entry(b"a", FileState.SKIPPED, Reason.LINK_ONLY, url="https://a.example/"), [], 1, locator="x")
    assert refusal == Refusal("https://a.example/", FileState.SKIPPED, Reason.LINK_ONLY)


def test_a_time_without_a_zone_is_the_persons_own() -> None:
    photo = as_offered(Entry(b"a", data=b"1", published=datetime(2025, 5, 1)), [], 1, locator="x")  # noqa: DTZ001
    assert photo.published is not None
    assert photo.published.tzinfo is not None


@given(st.text())
def test_whatever_text_is_no_address_or_a_web_address(text: str) -> None:
    assert not is_address(text) or text.lower().startswith(("http://", "https://"))


def test_names_of_any_bytes_travel() -> None:
    assert name_of(b"\xff\xfe.jpg".decode("utf-8", "surrogateescape")) == b"\xff\xfe.jpg"
    assert len(name_of("ü" * MOST_NAME_BYTES)) == MOST_NAME_BYTES


@given(st.lists(st.sampled_from([b"a", b"a (2)", b"a (3)", b"b", b"c" * MOST_NAME_BYTES]), max_size=30))
def test_each_entry_has_a_name_of_its_own_and_the_first_keeps_its(names: list[bytes]) -> None:
    own = OwnNames()
    given_names = [own.take(name) for name in names]
    assert len(set(given_names)) == len(names)
    assert all(len(name) <= MOST_NAME_BYTES for name in given_names)
    assert given_names[:1] == names[:1]


def test_names_that_are_taken_are_not_given_to_a_second_file() -> None:
    own = OwnNames([b"a.jpg"])
    assert [own.take(b"a.jpg"), own.take(b"a.jpg"), own.take(b"b.jpg")] == [b"a.jpg (2)", b"a.jpg (3)", b"b.jpg"]
