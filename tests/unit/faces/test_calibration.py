"""Thresholds come from measured tables and never promise a rate that was not measured."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exposure_check.domain.errors import PackUnusable
from exposure_check.domain.face import PackKey
from exposure_check.domain.reference_set import MeasuredRate
from exposure_check.faces import calibration, manifest, packs
from tests.unit.faces.conftest import RESOURCES

TABLES = manifest.calibrations(RESOURCES / "models" / "calibration")
RATE = manifest.CalibratedRate


def column(references: int, *rows: manifest.CalibratedRate) -> manifest.TemplateCalibration:
    scores = manifest.Distribution(pairs=1, mean=0, standard_deviation=1, percentiles=[])
    likelihood = manifest.LogLikelihoodRatio(slope=1, intercept=0)
    return manifest.TemplateCalibration(references, scores, scores, likelihood, list(rows))


TRIAL = manifest.Calibration(
    pack="a pack",
    weights_sha256="0" * 64,
    recogniser_sha256="1" * 64,
    photos="none",
    photo_count=0,
    people=0,
    no_face=0,
    date="2026-11-22",
    command="-",
    templates=[
        column(1, RATE(1e-2, 0.2, 0.95), RATE(1e-3, 0.4, 0.9), RATE(1e-4, 0.5, 0.8)),
        column(5, RATE(1e-2, 0.3, 0.99), RATE(1e-3, 0.35, 0.98), RATE(1e-4, 0.6, 0.97), RATE(1e-5, 0.7, 0.9)),
    ],
)


def test_the_built_in_pack_is_calibrated_down_to_one_false_match_in_a_hundred_thousand() -> None:
    spec = packs.open_pack(RESOURCES)
    found = calibration.find(TABLES, spec.key, spec.file_hashes)
    assert found.weights_sha256 == spec.key.weights_sha256
    chosen = calibration.thresholds(found, references=1, false_match_rate=1e-4, likely_rate=1e-5)
    assert (chosen.possible_fmr, chosen.likely_fmr) == (1e-4, 1e-5)
    assert 0.4 < chosen.possible < chosen.likely < 0.55


@pytest.mark.parametrize("shipped", TABLES, ids=lambda item: item.pack)
def test_in_every_shipped_table_stricter_rates_have_higher_scores(shipped: manifest.Calibration) -> None:
    for measured in shipped.templates:
        rates = [row.false_match_rate for row in measured.rates]
        scores = [row.score for row in measured.rates]
        found = [row.true_match_rate for row in measured.rates]
        assert rates == sorted(set(rates), reverse=True)
        assert scores == sorted(scores)
        assert found == sorted(found, reverse=True)
        assert len(rates) >= 30
        assert measured.impostor.pairs * rates[-1] >= 20
        assert measured.log_likelihood_ratio.slope > 0
    assert shipped.date


def test_a_table_measured_with_the_pack_itself_goes_before_one_of_the_same_recogniser() -> None:
    own = replace(TRIAL, weights_sha256="2" * 64, photos="my own")
    assert calibration.find([TRIAL, own], PackKey("mine", "2" * 64), ["1" * 64]) is own
    assert calibration.find([TRIAL, own], PackKey("mine", "3" * 64), ["1" * 64]) is TRIAL


def test_a_pack_that_nobody_measured_has_no_thresholds() -> None:
    with pytest.raises(PackUnusable, match="nobody has measured"):
        calibration.find(TABLES, PackKey("mine", "e" * 64), ["f" * 64])


@pytest.mark.parametrize(("references", "possible"), [(1, 0.4), (2, 0.4), (4, 0.4), (5, 0.35), (12, 0.35)])
def test_between_two_measured_numbers_of_references_the_higher_score_counts(references: int, possible: float) -> None:
    assert calibration.thresholds(TRIAL, references=references, false_match_rate=1e-3).possible == possible


@pytest.mark.parametrize(
    ("asked", "given"), [(1.0, 1e-2), (0.02, 1e-2), (0.01, 1e-2), (0.009, 1e-3), (1e-4, 1e-4), (1e-9, 1e-4)]
)
def test_the_calibrated_rate_next_below_the_one_asked_for_is_taken(asked: float, given: float) -> None:
    assert calibration.thresholds(TRIAL, references=1, false_match_rate=asked).possible_fmr == given


@pytest.mark.parametrize(("references", "rate"), [(1, 1e-4), (3, 1e-4), (5, 1e-5)])
def test_a_rate_that_was_not_measured_for_so_many_references_is_not_offered(references: int, rate: float) -> None:
    chosen = calibration.thresholds(TRIAL, references=references, false_match_rate=1e-3, likely_rate=1e-5)
    assert chosen.likely_fmr == rate


@given(st.integers(1, 30), st.floats(1e-12, 1), st.none() | st.floats(1e-12, 1))
def test_a_likely_match_is_never_easier_than_a_possible_one(references: int, rate: float, likely: float | None) -> None:
    for shipped in TABLES:
        chosen = calibration.thresholds(shipped, references=references, false_match_rate=rate, likely_rate=likely)
        assert chosen.likely >= chosen.possible
        assert chosen.likely_fmr <= chosen.possible_fmr


@pytest.mark.parametrize(("references", "rate"), [(0, 0.1), (1, 0.0), (1, 1.5), (1, float("nan"))])
def test_questions_that_make_no_sense_are_refused(references: int, rate: float) -> None:
    with pytest.raises(ValueError, match=r"reference|rate"):
        calibration.thresholds(TRIAL, references=references, false_match_rate=rate)


def test_a_damaged_table_is_reported_as_an_unusable_pack(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"recogniser": 3}')
    with pytest.raises(PackUnusable, match="cannot be read"):
        manifest.calibrations(tmp_path)


def test_between_two_measured_numbers_of_references_the_weaker_likelihood_counts() -> None:
    steep = manifest.LogLikelihoodRatio(slope=30, intercept=-10)
    flat = manifest.LogLikelihoodRatio(slope=20, intercept=-8)
    one, five = TRIAL.templates
    table = replace(
        TRIAL, templates=[replace(one, log_likelihood_ratio=steep), replace(five, log_likelihood_ratio=flat)]
    )
    told = [calibration.log_likelihood_ratio(table, 0.5, references=count) for count in (1, 3, 5, 9)]
    assert told == [5, 2, 2, 2]


def test_what_was_measured_is_told_for_the_next_smaller_number_of_references() -> None:
    told = {count: calibration.measured_rate(TRIAL, references=count, false_match_rate=1e-4) for count in (0, 1, 3, 9)}
    assert told == {
        0: None,
        1: MeasuredRate(1, 1e-4, 0.8),
        3: MeasuredRate(1, 1e-4, 0.8),
        9: MeasuredRate(5, 1e-4, 0.97),
    }
    assert calibration.measured_rate(TRIAL, references=1, false_match_rate=1e-5) is None
