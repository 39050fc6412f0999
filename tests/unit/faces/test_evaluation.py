"""Accuracy is computed as the field defines it."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.errors import InputRefused, NotReadable
from exposure_check.faces import evaluation
from exposure_check.faces.analyser import FaceAnalyser
from exposure_check.faces.evaluation import LabelledPair

few_scores = st.lists(st.integers(-5, 5), min_size=1, max_size=30)


@given(few_scores, few_scores)
def test_the_area_under_the_curve_is_the_chance_that_a_genuine_pair_wins(
    genuine: list[int], impostor: list[int]
) -> None:
    wins = [1.0 if g > i else 0.5 if g == i else 0.0 for g in genuine for i in impostor]
    area = evaluation.area_under_curve(np.array(genuine, float), np.array(impostor, float))
    assert area == pytest.approx(np.mean(wins))


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=60), st.sampled_from([0.5, 0.1, 0.02]))
def test_the_threshold_is_the_lowest_that_keeps_the_false_match_rate(impostor: list[int], rate: float) -> None:
    scores = np.array(impostor, float)
    threshold = evaluation.threshold_at(scores, rate)
    if threshold is None:
        assert rate * len(scores) < 1
        return
    assert (scores > threshold).mean() <= rate
    assert (scores >= threshold).mean() > rate


def test_a_rate_that_too_few_impostors_could_show_is_not_reported() -> None:
    assert evaluation.true_match_rate(np.ones(3), np.zeros(99), 0.01) is None
    assert evaluation.true_match_rate(np.ones(3), np.zeros(100), 0.01) == 1.0


def test_pairs_of_real_photos_are_scored_in_the_workers(
    analyser: FaceAnalyser, portrait: Path, group_photo: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(portrait.read_bytes())
    (tmp_path / "b.png").write_bytes(portrait.read_bytes())
    (tmp_path / "c.jpg").write_bytes(group_photo.read_bytes())
    (tmp_path / "d.jpg").write_text("no photo")
    seen: list[int] = []
    pairs = [
        LabelledPair("a.png", "b.png", same=True),
        LabelledPair("a.png", "c.jpg", same=False),
        LabelledPair("a.png", "d.jpg", same=False),
    ]
    result = evaluation.evaluate(pairs, tmp_path, analyser, progress=lambda progress: seen.append(progress.done))
    assert (result.pairs, result.scored, result.unreadable) == (3, 2, ("d.jpg",))
    assert result.scores[0].score == pytest.approx(1, abs=1e-4)
    assert result.auc == 1.0
    assert result.tar_at_far[1e-2] is None
    assert seen == [1, 2, 3, 4]


def test_photos_outside_the_folder_are_refused(analyser: FaceAnalyser, tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="not inside"):
        evaluation.evaluate([LabelledPair("../x.jpg", "y.jpg", same=True)], tmp_path, analyser)


def test_each_photo_is_embedded_once_and_stop_is_heeded(tmp_path: Path) -> None:
    class Counting:
        workers = 1

        def __init__(self) -> None:
            self.asked: list[str] = []

        def embed_labelled(self, path: str) -> Future[bytes | None]:
            self.asked.append(path)
            future: Future[bytes | None] = Future()
            future.set_result(None)
            return future

    counting = Counting()
    pairs = [LabelledPair("a", "b", same=True), LabelledPair("b", "a", same=True)]
    assert evaluation.evaluate(pairs, tmp_path, counting).no_face == ("a", "b")
    assert len(counting.asked) == 2
    evaluation.evaluate(pairs, tmp_path, counting, is_cancelled=lambda: True)
    assert len(counting.asked) == 2


def test_a_list_of_pairs_is_read(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("\ufeffa,b,same\nx.jpg,y.jpg,1\nx.jpg,z.jpg,0\n", encoding="utf-8")
    assert evaluation.read_pairs(path) == [
        LabelledPair("x.jpg", "y.jpg", same=True),
        LabelledPair("x.jpg", "z.jpg", same=False),
    ]


@pytest.mark.parametrize("text", ["a,b\nx,y\n", "a,b,same\nx,y,maybe\n", "a,b,same\n,y,1\n"])
def test_a_list_that_is_not_one_names_the_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "pairs.csv").write_text(text, encoding="utf-8")
    with pytest.raises(InputRefused, match="Line 2"):
        evaluation.read_pairs(tmp_path / "pairs.csv")


def test_a_list_that_is_missing_or_not_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotReadable):
        evaluation.read_pairs(tmp_path / "missing.csv")
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(InputRefused, match="UTF-8"):
        evaluation.read_pairs(tmp_path / "binary.csv")
