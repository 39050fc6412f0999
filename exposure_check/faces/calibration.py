"""From false match rates to comparison scores, by tables that were measured and ship as data."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from exposure_check.domain.errors import PackUnusable
from exposure_check.domain.photo import MatchThresholds
from exposure_check.domain.reference_set import MeasuredRate
from exposure_check.faces.manifest import CalibratedRate, Calibration

FUSED = 5
"""From so many references on the column for fused templates applies."""


def find(tables: Sequence[Calibration], pack: str, file_hashes: Collection[str]) -> Calibration:
    """The table of the recogniser that is among ``file_hashes``. Raises PackUnusable: a threshold that was
    made for one network means nothing for another."""
    for table in tables:
        if table.recogniser_sha256 in file_hashes:
            return table
    raise PackUnusable(
        pack=pack,
        reason="nobody has measured yet which of its scores mean what, and without that a match cannot be judged",
    )


def thresholds(table: Calibration, *, references: int, false_match_rate: float | None = None) -> MatchThresholds:
    """The scores for a template fused from ``references`` references.

    ``false_match_rate`` asks for a rate of the ``possible`` band: the calibrated rate next below it is taken,
    the strictest if none is. None takes the table's own choice. Between one reference and five the higher
    score of both columns is taken, so that no rate is promised that was not measured. Raises ValueError for a
    rate or a number that makes no sense.
    """
    if references < 1:
        raise ValueError("thresholds need at least one reference")
    if false_match_rate is not None and not 0 < false_match_rate <= 1:
        raise ValueError("a false match rate lies between 0 and 1")
    rows = sorted(
        ((row.false_match_rate, score) for row in table.rates if (score := _score(row, references)) is not None),
        reverse=True,
    )
    if not rows:
        raise ValueError(f"the calibration of {table.recogniser} has no rates for {references} references")
    possible_rate, possible = _at(rows, table.possible_rate if false_match_rate is None else false_match_rate)
    likely_rate, likely = _at(rows, min(table.likely_rate, possible_rate))
    return MatchThresholds(possible=possible, likely=likely, possible_fmr=possible_rate, likely_fmr=likely_rate)


def measured_rate(table: Calibration, *, references: int) -> MeasuredRate | None:
    """The true match rate at the table's own ``possible`` rate for the largest measured number of references not
    above ``references``; None if it was not measured."""
    row = next((row for row in table.rates if row.false_match_rate == table.possible_rate), None)
    if row is None or references < 1:
        return None
    if references >= FUSED and row.true_match_rate_five is not None:
        return MeasuredRate(FUSED, row.false_match_rate, row.true_match_rate_five)
    if row.true_match_rate_one is None:
        return None
    return MeasuredRate(1, row.false_match_rate, row.true_match_rate_one)


def _at(rows: Sequence[tuple[float, float]], rate: float) -> tuple[float, float]:
    return next((row for row in rows if row[0] <= rate * (1 + 1e-9)), rows[-1])


def _score(row: CalibratedRate, references: int) -> float | None:
    if references == 1:
        return row.one
    if references >= FUSED:
        return row.five
    return None if row.one is None or row.five is None else max(row.one, row.five)
