"""The rules for references as the front ends and services need them, from the data files of this room."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from exposure_check.domain.face import QualityIssue
from exposure_check.domain.reference_set import ReferenceRules
from exposure_check.faces import manifest


def load(resources_dir: Path, file_hashes: Collection[str]) -> ReferenceRules:
    """The rules for the pack with these network files. Raises PackUnusable."""
    rules = manifest.reference_set_rules(resources_dir)
    limits = manifest.quality_limits(resources_dir)
    same = (shot.score for shot in rules.nearly_same if shot.recogniser_sha256 in file_hashes)
    return ReferenceRules(
        weak=rules.weak,
        fair=rules.fair,
        good=rules.good,
        nearly_same=next(same, None),
        doubt_rate=rules.doubt_rate,
        doubt_rate_of_two=rules.doubt_rate_of_two,
        wanted={
            QualityIssue.TOO_SMALL: limits.inter_eye_px.good,
            QualityIssue.BLURRED: limits.sharpness.good,
            QualityIssue.TURNED_AWAY: limits.yaw_degrees.good,
            QualityIssue.TIPPED: limits.pitch_degrees.good,
            QualityIssue.EYES_COVERED: limits.eye_light.good,
            QualityIssue.TOO_DARK: limits.darkness.good,
            QualityIssue.TOO_BRIGHT: limits.brightness.good,
            QualityIssue.UNCERTAIN: limits.detection_score.good,
        },
    )
