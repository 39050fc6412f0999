"""What is said about references as a set."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from exposure_check.domain.face import FaceQuality, PackKey, Reference, ReferenceId, Template
from exposure_check.domain.person import PersonId
from exposure_check.domain.reference_set import Advice, ReferenceRules, SetLevel, SetVerdict, judge

RULES = ReferenceRules(
    weak=1.5, fair=2.5, good=4.5, nearly_same=0.95, doubt_rate=0.001, doubt_rate_of_two=0.01, wanted={}
)
PACK = PackKey("pack", "0" * 64)


def reference(name: str, vector: Sequence[float], value: float = 1.0) -> Reference:
    return Reference(
        id=ReferenceId(name),
        person_id=PersonId("p"),
        template=Template(PACK, struct.pack(f"<{len(vector)}f", *vector)),
        quality=FaceQuality(60, 200, 0, 120, 0.95, value),
        source_sha256=name,
        label=name,
        added_at=datetime(2026, 11, 22, tzinfo=UTC),
        crop_jpeg=b"",
    )


def photo(number: int, *, of: int = 0, value: float = 1.0) -> Reference:
    """A photo of person ``of``: two photos of one person score 0.64, of different people 0."""
    vector = [0.0] * 24
    vector[of] = 0.8
    vector[10 + number] = 0.6
    return reference(f"{of}-{number}", vector, value)


def verdict(*references: Reference, most: int = 10) -> SetVerdict:
    return judge(references, RULES, lambda _count, rate: 0.37 if rate == RULES.doubt_rate else 0.3, most=most)


def test_without_references_the_first_one_is_asked_for() -> None:
    found = verdict()
    assert (found.level, found.advice, found.variety) == (SetLevel.NONE, Advice.ADD_FIRST, None)


@pytest.mark.parametrize(
    ("count", "level", "advice"),
    [
        (1, SetLevel.WEAK, Advice.ADD_MORE),
        (2, SetLevel.FAIR, Advice.ADD_MORE),
        (4, SetLevel.GOOD, Advice.ADD_MORE),
        (5, SetLevel.VERY_GOOD, Advice.ENOUGH),
    ],
)
def test_more_good_photos_make_a_better_set(count: int, level: SetLevel, advice: Advice) -> None:
    found = verdict(*map(photo, range(count)))
    assert (found.level, found.advice) == (level, advice)
    assert found.effective == pytest.approx(count)


def test_poor_photos_count_as_much_as_they_are_worth() -> None:
    found = verdict(*(photo(number, value=0.4) for number in range(5)))
    assert found.level is SetLevel.FAIR
    assert found.effective == pytest.approx(2.0)


def test_a_full_set_that_is_not_very_good_names_its_poorest_photo() -> None:
    found = verdict(photo(0, value=0.5), photo(1, value=0.2), photo(2, value=0.5), most=3)
    assert (found.advice, found.subject) == (Advice.REPLACE_POOR, "0-1")


def test_the_same_photo_twice_counts_once() -> None:
    twin = reference("twin", struct.unpack("<24f", photo(0).template.vector), value=0.9)
    found = verdict(photo(0), twin, photo(1))
    assert (found.nearly_same, found.advice) == (1, Advice.ADD_DIFFERENT)
    assert found.effective == pytest.approx(2.0)


def test_variety_is_how_far_the_photos_lie_apart() -> None:
    assert verdict(photo(0), photo(1)).variety == pytest.approx(0.36, abs=1e-6)


@pytest.mark.parametrize("count", [3, 4, 6])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_stranger_among_three_or_more_is_named_wherever_it_stands(count: int, place: int) -> None:
    references = [photo(number) for number in range(count - 1)]
    references.insert(place, photo(9, of=1))
    found = verdict(*references)
    assert found.doubtful == {"1-9"}
    assert found.unlike_pair == frozenset()
    assert (found.advice, found.subject) == (Advice.REMOVE_OTHER_PERSON, "1-9")
    assert found.level is SetLevel.WEAK
    assert found.effective == pytest.approx(count - 1)


def test_of_two_photos_that_do_not_fit_nobody_knows_which_is_wrong() -> None:
    found = verdict(photo(0), photo(1, of=1))
    assert found.unlike_pair == {"0-0", "1-1"}
    assert found.doubtful == frozenset()
    assert (found.level, found.advice) == (SetLevel.WEAK, Advice.TELL_TWO_APART)


def test_three_photos_of_three_people_leave_a_pair_that_does_not_fit() -> None:
    found = verdict(photo(0), photo(1, of=1), photo(2, of=2))
    assert len(found.doubtful) == 1
    assert len(found.unlike_pair) == 2


def test_photos_of_one_person_are_not_doubted() -> None:
    found = verdict(*map(photo, range(6)))
    assert not any(found.doubts(ReferenceId(f"0-{number}")) for number in range(6))


def test_a_stranger_of_low_quality_cannot_make_the_true_photos_look_wrong() -> None:
    found = verdict(photo(0), photo(1, of=1, value=0.1), photo(2))
    assert found.doubtful == {"1-1"}


def test_a_pack_that_nobody_measured_doubts_nobody_and_says_so() -> None:
    found = judge([photo(0), photo(1, of=1), photo(2, of=2)], RULES, lambda _count, _rate: None, most=10)
    assert not found.compared
    assert found.doubtful | found.unlike_pair == frozenset()


def test_the_limit_is_asked_for_the_number_of_references_on_the_other_side() -> None:
    asked: list[tuple[int, float]] = []

    def limit(count: int, rate: float) -> float:
        asked.append((count, rate))
        return -math.inf

    judge([photo(number) for number in range(4)], RULES, limit, most=10)
    judge([photo(number) for number in range(2)], RULES, limit, most=10)
    assert asked == [(3, RULES.doubt_rate), (1, RULES.doubt_rate_of_two)]
