"""What a calibration says is what was measured, on scores whose distribution is known."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from exposure_check.domain.errors import InputRefused, NotReadable
from exposure_check.faces import calibrating, manifest, packs
from tests.unit.faces.conftest import RESOURCES

PROVENANCE = calibrating.Provenance("made up", "a test", date(2026, 11, 22))


def made_up_people(people: int, photos: int, *, noise: float) -> dict[str, bytes | NotReadable | None]:
    """Embeddings of people who differ from each other more than their photos do."""
    random = np.random.default_rng(7)
    answers: dict[str, bytes | NotReadable | None] = {}
    for person in range(people):
        centre = random.normal(size=64)
        for photo in range(photos):
            vector = centre + noise * random.normal(size=64)
            answers[f"{person:03}/{photo}.jpg"] = (vector / np.linalg.norm(vector)).astype("<f4").tobytes()
    return answers


@pytest.fixture(scope="module")
def table() -> manifest.Calibration:
    answers = made_up_people(60, 7, noise=0.8)
    answers["000/nobody.jpg"] = None
    answers["000/broken.jpg"] = NotReadable(path="broken.jpg", reason="damaged")
    return calibrating.calibrate(packs.open_pack(RESOURCES), "a" * 64, answers, PROVENANCE)


def test_the_table_names_what_it_was_measured_on(table: manifest.Calibration) -> None:
    assert (table.photo_count, table.people, table.no_face) == (420, 60, 1)
    assert (table.date, table.photos) == ("2026-11-22", "made up")
    assert [column.references for column in table.templates] == [1, 2, 3, 5]


def test_a_threshold_keeps_its_false_match_rate_and_rates_with_too_few_pairs_are_left_out(
    table: manifest.Calibration,
) -> None:
    vectors = np.stack(
        [np.frombuffer(v, "<f4") for v in made_up_people(60, 7, noise=0.8).values() if isinstance(v, bytes)]
    )
    people = np.repeat(np.arange(60).astype(str), 7)
    genuine, impostor = calibrating.all_pairs(vectors, people)
    assert (len(genuine), len(impostor)) == (60 * 21, 420 * 419 // 2 - 60 * 21)
    for row in table.templates[0].rates:
        assert (impostor >= row.score).mean() <= row.false_match_rate
        assert (genuine >= row.score).mean() == pytest.approx(row.true_match_rate, abs=1e-5)
        assert row.false_match_rate * len(impostor) >= calibrating.LEAST_PAIRS


def test_templates_of_several_photos_find_more(table: manifest.Calibration) -> None:
    shares = [column.rates[10].true_match_rate for column in table.templates]
    assert shares == sorted(shares)
    assert shares[-1] > shares[0]


def test_the_log_likelihood_ratio_of_two_normal_distributions_is_the_known_line() -> None:
    random = np.random.default_rng(1)
    genuine = random.normal(0.6, 0.1, 200_000).astype(np.float32)
    impostor = random.normal(0.1, 0.1, 2_000_000).astype(np.float32)
    fitted = calibrating.log_likelihood_ratio(genuine, impostor)
    # For equal spreads s the logarithm of the ratio of densities is (m1 - m0) / s^2 * (x - (m1 + m0) / 2).
    assert fitted.slope == pytest.approx(50, rel=0.03)
    assert fitted.intercept == pytest.approx(-50 * 0.35, rel=0.03)


def test_scores_that_do_not_overlap_still_have_a_finite_likelihood() -> None:
    fitted = calibrating.log_likelihood_ratio(np.full(9, 0.9, np.float32), np.full(9, 0.1, np.float32))
    assert math.isfinite(fitted.slope)
    assert fitted.slope > 0


def test_too_few_photos_are_refused_with_what_is_needed() -> None:
    with pytest.raises(InputRefused, match="2000 pairs"):
        calibrating.calibrate(packs.open_pack(RESOURCES), "a" * 64, made_up_people(5, 3, noise=0.8), PROVENANCE)


def test_a_folder_is_read_by_person_and_other_files_are_passed_over(tmp_path: Path) -> None:
    for name in ("ada/1.jpg", "ada/2.PNG", "ada/notes.txt", "bo/1.webp", "readme.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert list(calibrating.labelled_photos(tmp_path).paths) == [
        str(Path(name)) for name in ("ada/1.jpg", "ada/2.PNG", "bo/1.webp")
    ]


def test_a_folder_without_people_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="sub-folder"):
        calibrating.labelled_photos(tmp_path)
    with pytest.raises(NotReadable):
        calibrating.labelled_photos(tmp_path / "missing")


def test_a_table_that_was_written_is_read_back_the_same(table: manifest.Calibration, tmp_path: Path) -> None:
    manifest.save_calibration(table, tmp_path / "own" / "table.json")
    assert manifest.calibrations(tmp_path / "own") == [table]
