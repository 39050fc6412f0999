"""The guides to the exports of platforms."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exposure_check.domain.errors import DamagedData
from exposure_check.domain.provenance import Platform
from exposure_check.sources import guides

FOLDER = Path(__file__).parents[3] / "resources" / "sources"
WITH_EXPORT = {
    *(Platform.INSTAGRAM, Platform.FACEBOOK, Platform.GOOGLE_PHOTOS, Platform.YOUTUBE, Platform.X, Platform.TIKTOK),
    *(Platform.LINKEDIN, Platform.SNAPCHAT, Platform.REDDIT, Platform.MASTODON, Platform.BLUESKY, Platform.TELEGRAM),
    *(Platform.WHATSAPP, Platform.FLICKR, Platform.PINTEREST, Platform.DISCORD, Platform.VK),
}


def test_every_platform_with_an_export_has_one_guide() -> None:
    loaded = guides.load(FOLDER)
    assert {guide.platform for guide in loaded} == WITH_EXPORT
    assert len(loaded) == len(WITH_EXPORT)


def test_every_step_is_a_whole_sentence() -> None:
    for guide in guides.load(FOLDER):
        assert 3 <= len(guide.steps) <= 6
        assert all(step.endswith(".") and step[0].isupper() for step in guide.steps), guide.name


def test_a_checked_day_is_not_later_than_the_day_of_compiling() -> None:
    assert all(guide.checked is None or guide.checked <= date(2026, 11, 22) for guide in guides.load(FOLDER))


def _changed(folder: Path, **changes: Any) -> Path:
    content = json.loads((FOLDER / guides.FILE).read_bytes())
    content["guides"][0].update(changes)
    (folder / guides.FILE).write_text(json.dumps(content), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "changes",
    [
        {"unknown": 1},
        {"platform": "nowhere"},
        {"platform": "facebook"},
        {"steps": ["one."]},
        {"steps_sources": ["http://plain.example/"]},
        {"checked": None},
        {"addresses": "maybe"},
    ],
)
def test_a_wrong_entry_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(DamagedData):
        guides.load(_changed(tmp_path, **changes))


def test_a_missing_or_broken_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedData):
        guides.load(tmp_path)
    (tmp_path / guides.FILE).write_bytes(b"{")
    with pytest.raises(DamagedData):
        guides.load(tmp_path)
