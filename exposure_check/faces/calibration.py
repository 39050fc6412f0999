"""From false match rates to comparison scores, by tables that were measured and ship as data."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from exposure_check.domain.errors import PackUnusable
from exposure_check.domain.face import PackKey
from exposure_check.domain.photo import MatchThresholds
from exposure_check.domain.reference_set import MeasuredRate
from exposure_check.faces.manifest import CalibratedRate, Calibration, TemplateCalibration


def find(tables: Sequence[Calibration], pack: PackKey, file_hashes: Collection[str]) -> Calibration:
    """The table that was measured with ``pack``, or else one of the same recogniser, which is among ``file_hashes``.

    Raises PackUnusable: a threshold that was made for one network means nothing for another.
    """
    for table in tables:
        if table.weights_sha256 == pack.weights_sha256:
            return table
    for table in tables:
        if table.recogniser_sha256 in file_hashes:
            return table
    raise PackUnusable(
        pack=pack.id,
        reason="nobody has measured yet which of its scores mean what, and without that a match cannot be judged",
    )


def thresholds(
    table: Calibration, *, references: int, false_match_rate: float, likely_rate: float | None = None
) -> MatchThresholds:
    """The scores for a template fused from ``references`` references.

    The calibrated rate next below each rate that is asked for is taken, the strictest if there is none. Between two
    measured numbers of references the higher score of both is taken, so that no rate is promised that was not
    measured. Raises ValueError for a rate or a number that makes no sense.
    """
    if references < 1:
        raise ValueError("thresholds need at least one reference")
    wanted = false_match_rate if likely_rate is None else likely_rate
    if not 0 < false_match_rate <= 1 or not 0 < wanted <= 1:
        raise ValueError("a false match rate lies between 0 and 1")
    rows = [(rate, score) for rate, score, _ in _rows(table, references)]
    possible_rate, possible = _at(rows, false_match_rate)
    likely_rate, likely = _at(rows, min(wanted, possible_rate))
    return MatchThresholds(possible=possible, likely=likely, possible_fmr=possible_rate, likely_fmr=likely_rate)


def log_likelihood_ratio(table: Calibration, score: float, *, references: int) -> float:
    """The natural logarithm of how many times as likely ``score`` is for the same person as for another one. Of two
    measured numbers of references the smaller value is taken."""
    lines = [column.log_likelihood_ratio for column in _neighbours(table, references)]
    return min(line.slope * score + line.intercept for line in lines)


def measured_rate(table: Calibration, *, references: int, false_match_rate: float) -> MeasuredRate | None:
    """What was measured at ``false_match_rate`` for the largest number of references that is not above ``references``;
    None if nothing was."""
    for column in sorted(table.templates, key=lambda column: -column.references):
        if column.references <= references:
            row = next((row for row in column.rates if row.false_match_rate == false_match_rate), None)
            return None if row is None else MeasuredRate(column.references, false_match_rate, row.true_match_rate)
    return None


def _rows(table: Calibration, references: int) -> list[tuple[float, float, float]]:
    """Rate, score and true match rate, by falling rate."""
    below, above = _neighbours(table, references)
    other = {row.false_match_rate: row for row in above.rates}
    return [_stricter(row, other[row.false_match_rate]) for row in below.rates if row.false_match_rate in other]


def _neighbours(table: Calibration, references: int) -> tuple[TemplateCalibration, TemplateCalibration]:
    """The measured numbers of references around ``references``; the outermost beyond them."""
    ordered = sorted(table.templates, key=lambda column: column.references)
    below = [column for column in ordered if column.references <= references]
    above = [column for column in ordered if column.references >= references]
    return (below or above)[-1 if below else 0], (above or below)[0 if above else -1]


def _stricter(one: CalibratedRate, other: CalibratedRate) -> tuple[float, float, float]:
    return one.false_match_rate, max(one.score, other.score), min(one.true_match_rate, other.true_match_rate)


def _at(rows: Sequence[tuple[float, float]], rate: float) -> tuple[float, float]:
    return next((row for row in rows if row[0] <= rate * (1 + 1e-9)), rows[-1])
