"""How good the references of one person are together, and whether one of them shows somebody else."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from operator import mul
from statistics import fmean

from exposure_check.domain.face import QualityIssue, Reference, ReferenceId

LEAST_WEIGHT = 1e-3
"""So that a set of useless references still has a mean."""


class SetLevel(StrEnum):
    """How good a set of references is, worst first."""

    NONE = "none"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    VERY_GOOD = "very-good"

    @property
    def step(self) -> int:
        """0 for no reference, 4 for a very good set."""
        return list(SetLevel).index(self)


class Advice(StrEnum):
    """The one step that would help a set most."""

    ADD_FIRST = "add-first"
    REMOVE_OTHER_PERSON = "remove-other-person"
    TELL_TWO_APART = "tell-two-apart"
    ADD_DIFFERENT = "add-different"
    ADD_MORE = "add-more"
    REPLACE_POOR = "replace-poor"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True)
class MeasuredRate:
    """What was measured for templates of ``references`` references: the share of photos of the right person that reach
    the score which a share of ``false_match_rate`` of other people's faces reaches."""

    references: int
    false_match_rate: float
    true_match_rate: float


@dataclass(frozen=True, slots=True)
class ReferenceRules:
    """Limits of a set of references. ``weak``, ``fair``, ``good``: sums of quality values below which a set has that
    level. ``nearly_same``: comparison score from which two references are taken for the same shot, None for a pack of
    which nobody knows. ``doubt_rate``: the
    false match rate whose score a reference must reach against all others together; ``doubt_rate_of_two``: the same
    where there is only one other. ``wanted``: for each issue the figure that a good reference has, in the unit in which
    :class:`~exposure_check.domain.face.FaceQuality` measures it."""

    weak: float
    fair: float
    good: float
    nearly_same: float | None
    doubt_rate: float
    doubt_rate_of_two: float
    wanted: Mapping[QualityIssue, float]


LimitFor = Callable[[int, float], float | None]
"""The comparison score for a template of so many references at a false match rate; None for a pack that nobody
measured."""


@dataclass(frozen=True, slots=True)
class SetVerdict:
    """``level``: weak as long as a reference is doubted, because the search then finds photos of two people.
    ``effective``: the sum of the quality values; nearly identical photos count once, doubtful ones not at all.
    ``variety``: one minus the mean comparison score of any two, None below two.

    ``doubtful``: references that do not seem to show the person whom the others show. ``unlike_pair``: two references
    that do not seem to show one person, and nobody knows which of them is wrong. ``compared``: whether this could be
    checked; it cannot with a pack that nobody measured. ``subject``: the reference that ``advice`` is about.
    """

    level: SetLevel
    count: int
    effective: float
    variety: float | None
    nearly_same: int
    doubtful: frozenset[ReferenceId]
    unlike_pair: frozenset[ReferenceId]
    compared: bool
    advice: Advice
    subject: ReferenceId | None = None

    def doubts(self, reference_id: ReferenceId) -> bool:
        """Whether a reference may show somebody else."""
        return reference_id in self.doubtful or reference_id in self.unlike_pair


@dataclass(frozen=True, slots=True)
class _Doubts:
    outliers: frozenset[ReferenceId] = frozenset()
    pair: frozenset[ReferenceId] = frozenset()
    compared: bool = True


def judge(references: Sequence[Reference], rules: ReferenceRules, limit_for: LimitFor, *, most: int) -> SetVerdict:
    """The verdict on ``references``, all of one person and one pack; there may be ``most`` of them."""
    vectors = {item.id: _floats(item.template.vector) for item in references}
    doubts = _doubts(references, vectors, rules, limit_for)
    trusted = [item for item in references if item.id not in doubts.outliers | doubts.pair]
    different = _different(trusted, vectors, rules.nearly_same)
    effective = math.fsum(item.quality.value for item in different)
    scores = [_cosine(vectors[one.id], vectors[other.id]) for one, other in combinations(references, 2)]
    settled = not doubts.outliers | doubts.pair
    level = _level(len(references), effective, rules) if settled else SetLevel.WEAK
    nearly_same = len(trusted) - len(different)
    advice, subject = _advice(references, level, doubts, nearly_same, full=len(references) >= most)
    return SetVerdict(
        level=level,
        count=len(references),
        effective=effective,
        variety=1 - fmean(scores) if scores else None,
        nearly_same=nearly_same,
        doubtful=doubts.outliers,
        unlike_pair=doubts.pair,
        compared=doubts.compared,
        advice=advice,
        subject=subject,
    )


def _doubts(
    references: Sequence[Reference],
    vectors: Mapping[ReferenceId, Sequence[float]],
    rules: ReferenceRules,
    limit_for: LimitFor,
) -> _Doubts:
    """Take out the reference that is least like all others together as long as it is too unlike; then compare the last
    two."""
    left = list(references)
    outliers: set[ReferenceId] = set()
    while len(left) > 2:
        limit = limit_for(len(left) - 1, rules.doubt_rate)
        if limit is None:
            return _Doubts(compared=False)
        scores = {item.id: _against_others(item, left, vectors) for item in left}
        worst = min(left, key=lambda item: scores[item.id])
        if scores[worst.id] >= limit:
            break
        outliers.add(worst.id)
        left.remove(worst)
    pair: frozenset[ReferenceId] = frozenset()
    if len(left) == 2:
        limit = limit_for(1, rules.doubt_rate_of_two)
        if limit is None:
            return _Doubts(compared=False)
        if _cosine(vectors[left[0].id], vectors[left[1].id]) < limit:
            pair = frozenset(item.id for item in left)
    return _Doubts(frozenset(outliers), pair)


def _against_others(
    item: Reference, references: Sequence[Reference], vectors: Mapping[ReferenceId, Sequence[float]]
) -> float:
    """The comparison score of ``item`` with the mean of the others, weighted by quality as in fusion."""
    others = [other for other in references if other.id != item.id]
    weights = [max(other.quality.value, LEAST_WEIGHT) for other in others]
    columns = zip(*(vectors[other.id] for other in others), strict=True)
    return _cosine(vectors[item.id], [math.fsum(map(mul, column, weights)) for column in columns])


def _different(
    references: Sequence[Reference], vectors: Mapping[ReferenceId, Sequence[float]], nearly_same: float | None
) -> list[Reference]:
    """``references`` without those that are nearly the same as a better one."""
    if nearly_same is None:
        return list(references)
    kept: list[Reference] = []
    for item in sorted(references, key=lambda one: -one.quality.value):
        if all(_cosine(vectors[item.id], vectors[other.id]) < nearly_same for other in kept):
            kept.append(item)
    return kept


def _level(count: int, effective: float, rules: ReferenceRules) -> SetLevel:
    if count == 0:
        return SetLevel.NONE
    if effective < rules.weak:
        return SetLevel.WEAK
    if effective < rules.fair:
        return SetLevel.FAIR
    return SetLevel.GOOD if effective < rules.good else SetLevel.VERY_GOOD


def _advice(
    references: Sequence[Reference], level: SetLevel, doubts: _Doubts, nearly_same: int, *, full: bool
) -> tuple[Advice, ReferenceId | None]:
    if not references:
        return Advice.ADD_FIRST, None
    if doubts.pair:
        return Advice.TELL_TWO_APART, None
    if doubts.outliers:
        return Advice.REMOVE_OTHER_PERSON, next(item.id for item in references if item.id in doubts.outliers)
    if level is SetLevel.VERY_GOOD:
        return Advice.ENOUGH, None
    if full:
        return Advice.REPLACE_POOR, min(references, key=lambda item: item.quality.value).id
    return (Advice.ADD_DIFFERENT if nearly_same else Advice.ADD_MORE), None


def _cosine(one: Sequence[float], other: Sequence[float]) -> float:
    lengths = math.hypot(*one) * math.hypot(*other)
    return math.fsum(map(mul, one, other)) / lengths if lengths else 0.0


def _floats(vector: bytes) -> tuple[float, ...]:
    return struct.unpack(f"<{len(vector) // 4}f", vector)
