"""What is assumed where nobody knows better."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exposure_check.bootstrap import Application
from exposure_check.domain.case import SentHow
from exposure_check.domain.errors import DamagedData
from exposure_check.law.conventions import FILE, Conventions

FOLDER = Application().resources / "law"
SENT = date(2026, 11, 3)


@pytest.mark.parametrize("how", SentHow)
def test_a_letter_arrives_after_it_was_sent_and_abroad_not_sooner(how: SentHow) -> None:
    conventions = Conventions(FOLDER)
    near, far = (conventions.assumed_arrival(SENT, how, abroad=abroad) for abroad in (False, True))
    assert SENT <= near <= far


def test_a_way_that_is_not_known_counts_as_the_slowest() -> None:
    conventions = Conventions(FOLDER)
    slowest = max(conventions.assumed_arrival(SENT, how, abroad=True) for how in SentHow)
    assert conventions.assumed_arrival(SENT, None, abroad=True) == slowest > SENT


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda content: content["deliveries"].pop(), "there is no entry for fax"),
        (lambda content: content["deliveries"][1].update(days=-1), "entry 2 .registered-post."),
        (lambda content: content.update(patience_days="two weeks"), "patience_days"),
        (lambda content: content.update(more=1), "more"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_and_says_where(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], says: str
) -> None:
    content = json.loads((FOLDER / FILE).read_text(encoding="utf-8"))
    change(content)
    (tmp_path / FILE).write_text(json.dumps(content))
    with pytest.raises(DamagedData, match=says):
        Conventions(tmp_path)
