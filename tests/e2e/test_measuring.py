"""Calibration and the false-alarm budget on the command line, as their user would meet them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from exposure_check.faces.samples import packaged
from tests.e2e.command_line import CommandLine
from tests.samples import astronaut, group, same_person, strangers

FACES_OF_THE_GROUP = ((111, 333), (320, 211), (519, 341), (798, 409), (952, 127), (1180, 336))
"""About where the six people of the packaged group photo have their faces."""

VARIANTS = 8


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Nine people, each in several crops and lights."""
    folder = tmp_path / "labelled"
    pictures = {"obama": same_person()[0], "biden": strangers()[0], "collins": astronaut()}
    for name, path in pictures.items():
        with Image.open(path) as picture:
            _save_variants(picture.convert("RGB"), folder / name)
    with Image.open(group()) as opened:
        everybody = opened.convert("RGB")
    for number, (x, y) in enumerate(FACES_OF_THE_GROUP):
        _save_variants(everybody.crop((x - 110, y - 110, x + 110, y + 130)), folder / f"person {number}")
    return folder


def _save_variants(picture: Image.Image, folder: Path) -> None:
    folder.mkdir(parents=True)
    random = np.random.default_rng(3)
    for number in range(VARIANTS):
        inset = tuple(
            int(side * share) for side, share in zip(picture.size * 2, random.uniform(0, 0.04, 4), strict=True)
        )
        crop = picture.crop((inset[0], inset[1], picture.width - inset[2], picture.height - inset[3]))
        light = ImageEnhance.Brightness(crop).enhance(float(random.uniform(0.7, 1.2)))
        light.rotate(float(random.uniform(-8, 8)), Image.Resampling.BICUBIC).save(folder / f"{number}.jpg", quality=85)


def test_a_pack_is_calibrated_on_labelled_photos_and_scans_go_by_it(
    created: CommandLine, labelled: Path, tmp_path: Path
) -> None:
    done = created.run(
        "models", "calibrate", labelled, "--out", tmp_path / "table.json", "--about", "nine people", "--use"
    )
    assert f"{9 * VARIANTS} photos of 9 people" in done.stdout
    table = json.loads((tmp_path / "table.json").read_text())
    assert (table["photos"], table["people"], table["no_face"]) == ("nine people", 9, 0)
    one = table["templates"][0]
    assert one["impostor"]["pairs"] == 9 * 8 // 2 * VARIANTS**2
    assert one["rates"][0]["false_match_rate"] == 0.01
    assert one["rates"][-1]["false_match_rate"] * one["impostor"]["pairs"] >= 20
    created.run("person", "add", "--name", "Eileen", "--country", "FR")
    created.run("face", "enrol", "Eileen", packaged("skimage", "data", "astronaut.png"))
    (tmp_path / "photos").mkdir()
    shutil.copy(astronaut(), tmp_path / "photos")
    scan = created.json("scan", "Eileen", tmp_path / "photos")
    (match,) = created.json("matches", "Eileen")
    fitted = one["log_likelihood_ratio"]
    expected = fitted["slope"] * match["score"] + fitted["intercept"]
    assert match["log_likelihood_ratio"] == pytest.approx(expected, abs=0.02)
    assert scan["threshold"] == one["rates"][-1]["score"]
    assert scan["false_match_rate"] == one["rates"][-1]["false_match_rate"]


def test_too_few_photos_to_calibrate_are_refused_with_what_is_needed(created: CommandLine, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / "few" / name).mkdir(parents=True)
        shutil.copy(astronaut(), tmp_path / "few" / name)
    done = created.run("models", "calibrate", tmp_path / "few", "--out", tmp_path / "table.json", code=3)
    assert "2000 pairs of different people" in done.stderr
    assert not (tmp_path / "table.json").exists()


def test_the_budget_of_wrong_matches_sets_the_threshold_and_is_said_in_plain_words(
    created: CommandLine, tmp_path: Path
) -> None:
    created.run("person", "add", "--name", "Eileen", "--country", "FR")
    created.run("face", "enrol", "Eileen", packaged("skimage", "data", "astronaut.png"))
    (tmp_path / "photos").mkdir()
    shutil.copy(group(), tmp_path / "photos")
    usual, strict, wide = (
        created.json("scan", "Eileen", tmp_path / "photos", *options)
        for options in ((), ("--false-alarms", "0.001"), ("--false-alarms", "10"))
    )
    assert wide["threshold"] < usual["threshold"] < strict["threshold"]
    assert usual["expected_false_alarms"] == pytest.approx(6 * usual["false_match_rate"])
    assert strict["expected_false_alarms"] <= 0.001
    assert strict["unchanged"] == wide["unchanged"] == 1
    words = created.run("scan", "Eileen", tmp_path / "photos").stdout
    assert "about 1 wrong match among 1,000 faces of other people: less than 1 among the 6 faces seen" in words
