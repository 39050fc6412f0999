"""Thresholds come from measured tables and never promise a rate that was not measured."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.errors import PackUnusable
from exposure_check.faces import calibration, manifest, packs
from tests.unit.faces.conftest import RESOURCES

TABLES = manifest.calibrations(RESOURCES)
RATE = manifest.CalibratedRate


def table(*rows: manifest.CalibratedRate) -> manifest.Calibration:
    return manifest.Calibration(
        recogniser="a network",
        recogniser_sha256="0" * 64,
        photos="none",
        photo_count=0,
        people=0,
        impostor_pairs_one=0,
        impostor_pairs_five=0,
        date="2026-11-22",
        command="-",
        possible_rate=1e-3,
        likely_rate=1e-5,
        rates=list(rows),
    )


TRIAL = table(RATE(1e-2, 0.2, 0.3), RATE(1e-3, 0.4, 0.35), RATE(1e-4, 0.5, 0.6), RATE(1e-5, None, 0.7))


def test_the_built_in_pack_is_calibrated_down_to_one_false_match_in_a_hundred_thousand() -> None:
    spec = packs.open_pack(RESOURCES)
    found = calibration.find(TABLES, spec.key.id, spec.file_hashes)
    chosen = calibration.thresholds(found, references=1)
    assert (chosen.possible_fmr, chosen.likely_fmr) == (1e-4, 1e-5)
    assert 0.4 < chosen.possible < chosen.likely < 0.55


@pytest.mark.parametrize("shipped", TABLES, ids=lambda item: item.recogniser)
def test_in_every_shipped_table_stricter_rates_have_higher_scores(shipped: manifest.Calibration) -> None:
    for column in ("one", "five"):
        rows = [(row.false_match_rate, getattr(row, column)) for row in shipped.rates]
        measured = [score for _, score in sorted(rows, reverse=True) if score is not None]
        assert measured == sorted(set(measured))
        assert len(measured) >= 5
    assert shipped.impostor_pairs_one > 1e6
    assert shipped.date


def test_a_pack_that_nobody_measured_has_no_thresholds() -> None:
    with pytest.raises(PackUnusable, match="nobody has measured"):
        calibration.find(TABLES, "mine", ["f" * 64])


@pytest.mark.parametrize(("references", "possible"), [(1, 0.4), (2, 0.4), (4, 0.4), (5, 0.35), (12, 0.35)])
def test_between_one_and_five_references_the_higher_score_counts(references: int, possible: float) -> None:
    assert calibration.thresholds(TRIAL, references=references).possible == possible


@pytest.mark.parametrize(
    ("asked", "given"), [(1.0, 1e-2), (0.02, 1e-2), (0.01, 1e-2), (0.009, 1e-3), (1e-4, 1e-4), (1e-9, 1e-4)]
)
def test_the_calibrated_rate_next_below_the_one_asked_for_is_taken(asked: float, given: float) -> None:
    assert calibration.thresholds(TRIAL, references=1, false_match_rate=asked).possible_fmr == given


def test_a_rate_that_was_not_measured_for_so_many_references_is_not_offered() -> None:
    assert calibration.thresholds(TRIAL, references=1).likely_fmr == 1e-4
    assert calibration.thresholds(TRIAL, references=3).likely_fmr == 1e-4
    assert calibration.thresholds(TRIAL, references=5).likely_fmr == 1e-5


@given(st.integers(1, 30), st.none() | st.floats(1e-12, 1))
def test_a_likely_match_is_never_easier_than_a_possible_one(references: int, rate: float | None) -> None:
    for shipped in TABLES:
        chosen = calibration.thresholds(shipped, references=references, false_match_rate=rate)
        assert chosen.likely >= chosen.possible
        assert chosen.likely_fmr <= chosen.possible_fmr


@pytest.mark.parametrize(("references", "rate"), [(0, None), (1, 0.0), (1, 1.5), (1, float("nan"))])
def test_questions_that_make_no_sense_are_refused(references: int, rate: float | None) -> None:
    with pytest.raises(ValueError, match=r"reference|rate"):
        calibration.thresholds(TRIAL, references=references, false_match_rate=rate)


def test_a_damaged_table_is_reported_as_an_unusable_pack(tmp_path: Path) -> None:
    folder = tmp_path / "models" / "calibration"
    folder.mkdir(parents=True)
    (folder / "x.json").write_text('{"recogniser": 3}')
    with pytest.raises(PackUnusable, match="cannot be read"):
        manifest.calibrations(tmp_path)


def test_what_was_measured_is_told_for_the_next_smaller_number_of_references() -> None:
    (table,) = (one for one in manifest.calibrations(RESOURCES) if one.recogniser.startswith("SFace"))
    told = {count: calibration.measured_rate(table, references=count) for count in (0, 1, 3, 5, 9)}
    assert told[0] is None
    assert told[1] == told[3]
    assert told[5] == told[9]
    assert told[1] is not None
    assert told[5] is not None
    assert told[1].false_match_rate == table.possible_rate
    assert told[1].true_match_rate < told[5].true_match_rate < 1
