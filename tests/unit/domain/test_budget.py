"""A budget of wrong matches says which false match rate a scan may have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.budget import FalseAlarmBudget

BUDGET = FalseAlarmBudget(possible=1, likely=0.01, loosest_rate=1e-3)


def test_among_ten_thousand_faces_one_wrong_match_is_a_rate_of_one_in_ten_thousand() -> None:
    assert BUDGET.rates(10_000) == pytest.approx((1e-4, 1e-6))


def test_more_templates_are_more_chances_to_be_wrong() -> None:
    assert BUDGET.rates(10_000, templates=5) == pytest.approx((2e-5, 2e-7))


def test_few_faces_do_not_make_the_search_wider_than_is_useful() -> None:
    assert BUDGET.rates(0) == BUDGET.rates(100) == pytest.approx((1e-3, 1e-5))


def test_who_asks_for_more_gets_a_wider_search() -> None:
    assert BUDGET.scaled_to(1) == BUDGET
    assert BUDGET.scaled_to(10).rates(100) == pytest.approx((1e-2, 1e-4))
    assert BUDGET.scaled_to(1e9).rates(100) == pytest.approx((1.0, 1e-2))
    assert BUDGET.scaled_to(0.001).rates(100) == pytest.approx((1e-6, 1e-8))


@given(st.integers(0, 10**9), st.floats(1e-6, 1e6), st.floats(1, 1e6))
def test_a_smaller_number_never_makes_the_search_wider(faces: int, allowed: float, factor: float) -> None:
    smaller, larger = BUDGET.scaled_to(allowed).rates(faces), BUDGET.scaled_to(allowed * factor).rates(faces)
    assert all(one <= other * (1 + 1e-9) for one, other in zip(smaller, larger, strict=True))


@given(st.integers(0, 10**9), st.floats(1e-9, 1e9))
def test_no_more_wrong_matches_are_expected_than_the_budget_allows(faces: int, allowed: float) -> None:
    possible, likely = BUDGET.scaled_to(allowed).rates(faces)
    assert 0 < likely <= possible <= 1
    assert faces * possible <= allowed * (1 + 1e-9)
