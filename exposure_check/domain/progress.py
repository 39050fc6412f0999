"""How a long job tells how far it is, and learns that it should stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` (None while the total is not known yet), and the item at hand, if it can be named."""

    done: int
    total: int | None = None
    item: str = ""


ProgressCallback: TypeAlias = Callable[[Progress], None]
"""Called from the thread that runs the job, several times a second at most."""

CancelCheck: TypeAlias = Callable[[], bool]
"""True once the person has asked to stop. Cheap; a job asks between items."""


def ignore_progress(progress: Progress) -> None:
    """For callers who do not want to know."""
    del progress


def never_cancelled() -> bool:
    """For callers who cannot stop."""
    return False
