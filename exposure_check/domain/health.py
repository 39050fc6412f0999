"""What a check of the program's own health found."""

from __future__ import annotations

from dataclasses import dataclass

from exposure_check.domain.errors import ExposureCheckError


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked. ``ok`` is False where somebody should do something about it.

    ``what`` and ``value`` are a ``Sentence`` (context ``health``) unless they are a name that is the same in all
    languages. ``error`` is the one that ``value`` tells of, if there is one.
    """

    what: str
    value: str
    ok: bool = True
    error: ExposureCheckError | None = None
