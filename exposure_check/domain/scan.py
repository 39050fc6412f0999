"""A scan and its outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from exposure_check.domain.disclosure import Disclosure
from exposure_check.domain.face import BoundingBox, PackKey
from exposure_check.domain.match import Band, MatchId
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import FileState, MatchThresholds, PhotoAnalysis, PhotoRef, Reason
from exposure_check.domain.provenance import Provenance, Retrieval

ScanId = NewType("ScanId", str)


@dataclass(frozen=True, slots=True)
class ScanCounts:
    """How many files ended in which state. ``unchanged`` of them were known from an earlier scan."""

    by_state: Mapping[FileState, int]
    unchanged: int = 0

    @classmethod
    def of(cls, states: Iterable[FileState], unchanged: int = 0) -> ScanCounts:
        """Count ``states``."""
        return cls(Counter(states), unchanged)

    @property
    def total(self) -> int:
        """All files that were offered."""
        return sum(self.by_state.values())

    def __getitem__(self, state: FileState) -> int:
        return self.by_state.get(state, 0)


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What an earlier scan with the same template stored about a file: see :class:`PhotoAnalysis`."""

    size: int
    mtime_ns: int
    state: FileState
    faces: int
    sha256: str | None
    leaks: tuple[str, ...]
    scores: tuple[float, ...]
    kept_from: float
    disclosures: tuple[Disclosure, ...] = ()

    def holds_for(self, keep_from: float) -> bool:
        """Whether an analysis for ``keep_from`` would find the same hits or fewer. Fewer are taken away at the end of a
        scan; a face that has become a hit needs its picture, and so a new analysis."""
        return not any(keep_from <= score < self.kept_from for score in self.scores)


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """How one file ended, ready to be stored. Exactly one per file that a source offered.

    ``kept_from``: the score from which its faces were kept as hits.
    """

    ref: PhotoRef
    analysis: PhotoAnalysis
    kept_from: float = 1.0


@dataclass(frozen=True, slots=True)
class BestFace:
    """The best match in a file, as the report prints it."""

    score: float
    band: Band
    box: BoundingBox
    match_id: MatchId


@dataclass(frozen=True, slots=True)
class FileReport:
    """One stored line of a scan. ``seconds``: the length of a film; ``sampled``: it was too long to look at all of
    it."""

    locator: str
    state: FileState
    reason: Reason | None
    sha256: str | None
    faces: int
    best: BestFace | None
    origin_url: str | None = None
    published: datetime | None = None
    leaks: tuple[str, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    provenance: Provenance | None = None
    retrieval: Retrieval | None = None
    seconds: float | None = None
    sampled: bool = False

    @property
    def given_away(self) -> tuple[str, ...]:
        """The kinds of what the file and its source give away, sorted."""
        said = self.provenance.disclosures if self.provenance is not None else ()
        return tuple(sorted({*self.leaks, *(str(disclosure.kind) for disclosure in said)}))


@dataclass(frozen=True, slots=True)
class Link:
    """A photo or film that an export names by its address and does not contain."""

    url: str
    origin_url: str | None = None
    published: datetime | None = None
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class ScanReport:
    """The outcome of a scan, also of one that was stopped. The single files stay in the vault."""

    scan_id: ScanId
    person_id: PersonId
    pack: PackKey
    thresholds: MatchThresholds
    counts: ScanCounts
    faces_seen: int
    new_matches: int
    started_at: datetime
    seconds: float
    stopped: bool = False
    locations: tuple[str, ...] = field(default=())

    @property
    def expected_false_alarms(self) -> float:
        """Wrong ``possible`` matches to be expected among the faces seen: faces x FMR at the threshold."""
        return self.faces_seen * self.thresholds.possible_fmr
