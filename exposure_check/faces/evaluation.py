"""How well a pack tells people apart, measured on labelled photos. Nothing of it is written to disk."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from exposure_check.domain.errors import QT_TRANSLATE_NOOP, NotReadable, Refused
from exposure_check.domain.progress import (
    CancelCheck,
    Progress,
    ProgressCallback,
    ignore_progress,
    never_cancelled,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATES = (1e-2, 1e-3, 1e-4)
AHEAD = 4
"""Photos handed out per worker before an answer is waited for."""


class Embedder(Protocol):
    """The part of the analyser that is needed here."""

    @property
    def workers(self) -> int:
        """How many photos are analysed at once."""

    def embed_labelled(self, path: str) -> Future[bytes | None]:
        """The embedding of the face nearest to the centre of a photo, float32[d] little endian; None without
        one."""


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two photos, by path relative to the folder of photos, and whether they show the same person."""

    a: str
    b: str
    same: bool


@dataclass(frozen=True, slots=True)
class ScoredPair:
    """A pair and its comparison score (cosine); None if one of its photos has no face or cannot be read."""

    pair: LabelledPair
    score: float | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """``auc``: the chance that a genuine pair scores above an impostor pair, None without both kinds.
    ``tar_at_far``: true match rate by false match rate; None where there are fewer than ``1 / rate`` impostor
    pairs to measure it on, or no genuine pair. ``tar_above_all``: the share of genuine pairs that score above every
    impostor pair, None without both kinds: what can be said about the rates that are None."""

    scores: tuple[ScoredPair, ...]
    no_face: tuple[str, ...]
    unreadable: tuple[str, ...]
    auc: float | None
    tar_at_far: Mapping[float, float | None]
    tar_above_all: float | None

    @property
    def pairs(self) -> int:
        """All pairs."""
        return len(self.scores)

    @property
    def scored(self) -> int:
        """Pairs with a score."""
        return sum(item.score is not None for item in self.scores)

    def as_json(self) -> dict[str, object]:
        """The contract's shape. It wants a figure for every rate: where there are too few pairs to measure it, the
        figure is the one above all impostor pairs, and the rate is listed as not measured."""
        return {
            "pairs": self.pairs,
            "scored": self.scored,
            "no_face": self.pairs - self.scored,
            "auc": self.auc,
            "tar_at_far": {
                f"{rate:g}": self.tar_above_all if share is None else share for rate, share in self.tar_at_far.items()
            },
            "far_not_measured": [f"{rate:g}" for rate, share in self.tar_at_far.items() if share is None],
            "scores": [[item.pair.a, item.pair.b, int(item.pair.same), item.score] for item in self.scores],
        }


def read_pairs(path: Path) -> list[LabelledPair]:
    """The pairs of a CSV file with the columns ``a,b,same`` (same = 1 or 0). Raises InputRefused,
    NotReadable."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            rows = list(csv.DictReader(stream))
    except OSError as error:
        raise NotReadable(path=path, reason=error.strerror or "unknown") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise Refused(QT_TRANSLATE_NOOP("errors", "“{file}” is not a CSV file in UTF-8."), file=path.name) from error
    pairs = []
    for number, row in enumerate(rows, start=2):
        if not row.get("a") or not row.get("b") or row.get("same") not in ("0", "1"):
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column "
                    "same.",
                ),
                number=number,
                file=path.name,
            )
        pairs.append(LabelledPair(row["a"], row["b"], row["same"] == "1"))
    return pairs


def evaluate(
    pairs: Sequence[LabelledPair],
    photos_dir: Path,
    embedder: Embedder,
    *,
    progress: ProgressCallback = ignore_progress,
    is_cancelled: CancelCheck = never_cancelled,
) -> Evaluation:
    """Embed each distinct photo once, by the face nearest to its centre, and score all ``pairs``.

    Photos outside ``photos_dir`` are refused (InputRefused). Raises PackUnusable.
    """
    import numpy as np

    names = sorted({name for pair in pairs for name in (pair.a, pair.b)})
    root = photos_dir.resolve()
    for name in names:
        if not (root / name).resolve().is_relative_to(root):
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "The photo “{name}” is not inside the folder of photos."), name=name
            )
    vectors = embed_all({name: root / name for name in names}, embedder, progress=progress, is_cancelled=is_cancelled)
    usable = {name: np.frombuffer(vector, dtype="<f4") for name, vector in vectors.items() if isinstance(vector, bytes)}
    scored = [
        ScoredPair(
            pair,
            float(np.dot(usable[pair.a], usable[pair.b])) if pair.a in usable and pair.b in usable else None,
        )
        for pair in pairs
    ]
    genuine = np.array([item.score for item in scored if item.score is not None and item.pair.same])
    impostor = np.array([item.score for item in scored if item.score is not None and not item.pair.same])
    return Evaluation(
        scores=tuple(scored),
        no_face=tuple(name for name, vector in vectors.items() if vector is None),
        unreadable=tuple(name for name, vector in vectors.items() if isinstance(vector, NotReadable)),
        auc=area_under_curve(genuine, impostor),
        tar_at_far={rate: true_match_rate(genuine, impostor, rate) for rate in RATES},
        tar_above_all=float((genuine > impostor.max()).mean()) if len(genuine) and len(impostor) else None,
    )


def embed_all(
    paths: Mapping[str, Path],
    embedder: Embedder,
    *,
    progress: ProgressCallback = ignore_progress,
    is_cancelled: CancelCheck = never_cancelled,
) -> dict[str, bytes | NotReadable | None]:
    """The embedding of every photo by its name; None without a face, the error if it cannot be read."""
    answers: dict[str, bytes | NotReadable | None] = {}
    waiting: list[tuple[str, Future[bytes | None]]] = []

    def take() -> None:
        name, future = waiting.pop(0)
        try:
            answers[name] = future.result()
        except NotReadable as error:
            answers[name] = error
        progress(Progress(len(answers), len(paths), name))

    for name, path in paths.items():
        if is_cancelled():
            break
        waiting.append((name, embedder.embed_labelled(str(path))))
        if len(waiting) >= AHEAD * embedder.workers:
            take()
    while waiting:
        take()
    return answers


def threshold_at(impostor: NDArray[np.floating], rate: float) -> float | None:
    """The score above which a share of at most ``rate`` of the impostor scores lies; None with fewer than ``1
    / rate`` of them."""
    import numpy as np

    allowed = int(rate * len(impostor) + 1e-9)
    if allowed < 1:
        return None
    return float(np.partition(impostor, len(impostor) - 1 - allowed)[len(impostor) - 1 - allowed])


def true_match_rate(genuine: NDArray[np.floating], impostor: NDArray[np.floating], rate: float) -> float | None:
    """The share of genuine scores above the threshold of the false match rate ``rate``."""
    threshold = threshold_at(impostor, rate)
    if threshold is None or len(genuine) == 0:
        return None
    return float((genuine > threshold).mean())


def area_under_curve(genuine: NDArray[np.floating], impostor: NDArray[np.floating]) -> float | None:
    """The Mann-Whitney statistic: ties count half."""
    import numpy as np

    if len(genuine) == 0 or len(impostor) == 0:
        return None
    ordered = np.sort(impostor)
    below = np.searchsorted(ordered, genuine, side="left")
    not_above = np.searchsorted(ordered, genuine, side="right")
    return float((below + not_above).sum() / 2 / (len(genuine) * len(impostor)))
