"""Geometry, errors and permissions."""

from __future__ import annotations

import pickle
import string
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain import errors
from exposure_check.domain.errors import ExposureCheckError, PermissionExpired, PermissionNeeded, Refused, printable
from exposure_check.domain.face import BoundingBox, PackKey, Template
from exposure_check.domain.person import Permission, Person, PersonId
from exposure_check.domain.photo import FileState
from exposure_check.domain.scan import ScanCounts

coordinates = st.floats(-1e4, 1e4)
sizes = st.floats(0.01, 1e4)
boxes = st.builds(BoundingBox, coordinates, coordinates, sizes, sizes)


@given(boxes, boxes)
def test_overlap_is_symmetric_and_between_none_and_all(one: BoundingBox, other: BoundingBox) -> None:
    overlap = one.overlap(other)
    assert overlap == pytest.approx(other.overlap(one))
    assert 0.0 <= overlap <= 1.0 + 1e-6


@given(boxes)
def test_a_box_overlaps_itself_wholly(box: BoundingBox) -> None:
    # Pixels are added to positions far from zero, so tiny boxes lose some digits.
    assert box.overlap(box) == pytest.approx(1.0, rel=1e-3)


@given(boxes, st.floats(0, 100))
def test_boxes_beside_each_other_do_not_overlap(box: BoundingBox, gap: float) -> None:
    beside = replace(box, x=box.x + box.width + gap)
    assert box.overlap(beside) == 0.0


@given(boxes, st.floats(0.1, 0.9))
def test_the_overlap_with_a_part_is_its_share_of_the_area(box: BoundingBox, share: float) -> None:
    part = replace(box, width=box.width * share)
    assert box.overlap(part) == pytest.approx(share, rel=1e-2, abs=1e-3)


@given(boxes)
def test_an_empty_box_overlaps_nothing(box: BoundingBox) -> None:
    empty = replace(box, width=0.0)
    assert empty.area == 0.0
    assert empty.overlap(box) == box.overlap(empty) == empty.overlap(empty) == 0.0


ALL_ERRORS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, ExposureCheckError)]


def _fields(kind: type[ExposureCheckError]) -> dict[str, str]:
    return {name: f"<{name}>" for _, name, _, _ in string.Formatter().parse(kind.template) if name}


@pytest.mark.parametrize("kind", ALL_ERRORS)
def test_an_error_crosses_process_borders_whole(kind: type[ExposureCheckError]) -> None:
    error = Refused("“{file}” is {what}.", file="<file>", what="<what>") if kind is Refused else kind(**_fields(kind))
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(copy) is kind
    assert (str(copy), copy.values) == (str(error), error.values)
    assert str(error)
    assert "{" not in str(error)


@given(st.text(st.characters()))
def test_an_error_never_carries_control_characters(untrusted: str) -> None:
    sentence = str(errors.NoSuchFile(path=untrusted))
    assert all(character.isprintable() for character in sentence)
    sentence.encode("utf-8")


@given(st.text(st.characters()), st.integers(1, 50))
def test_printable_text_is_bounded_and_settled(untrusted: str, limit: int) -> None:
    text = printable(untrusted, limit)
    assert len(text) <= limit
    assert text.isprintable()
    assert printable(text, limit) == text


def test_printable_keeps_ordinary_text_and_marks_undecodable_bytes() -> None:
    assert printable("Zoë – 日本 😀") == "Zoë – 日本 😀"
    assert printable("caf\udce9") == "caf\N{REPLACEMENT CHARACTER}"
    assert printable("a\x1b[31m\u202eb\n") == "a[31mb"


OWNER = Person(PersonId("o"), "Zoë", "FR", is_owner=True, created_at=datetime(2026, 1, 1, tzinfo=UTC))
FRIEND = replace(OWNER, is_owner=False)
TODAY = date(2026, 11, 22)


def given_until(until: date | None) -> Person:
    return replace(FRIEND, permission=Permission("signed.pdf", b"", date(2026, 1, 1), until))


def test_the_owner_needs_no_permission() -> None:
    OWNER.require_permission(TODAY)


def test_someone_else_needs_one() -> None:
    with pytest.raises(PermissionNeeded, match="Zoë"):
        FRIEND.require_permission(TODAY)


@pytest.mark.parametrize("until", [TODAY, date(2027, 1, 1), None])
def test_a_permission_holds_to_the_end_of_its_last_day(until: date | None) -> None:
    given_until(until).require_permission(TODAY)


def test_a_permission_that_ended_yesterday_is_over() -> None:
    with pytest.raises(PermissionExpired, match="2026-11-21"):
        given_until(date(2026, 11, 21)).require_permission(TODAY)


def test_counts_add_up_and_name_absent_states_zero() -> None:
    counts = ScanCounts.of([FileState.MATCH, FileState.MATCH, FileState.SKIPPED], unchanged=1)
    assert (counts.total, counts[FileState.MATCH], counts[FileState.FAILED]) == (3, 2, 0)


def test_a_fingerprint_depends_on_pack_and_vector_and_shows_neither() -> None:
    template = Template(PackKey("pack", "ab"), b"vector")
    others = [Template(PackKey("pack", "ac"), b"vector"), Template(PackKey("pack", "ab"), b"vectos")]
    assert template.fingerprint not in {other.fingerprint for other in others}
    assert "vector" not in repr(template)
