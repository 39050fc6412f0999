"""Values of the domain as JSON columns, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from exposure_check.domain.disclosure import Disclosure
from exposure_check.domain.provenance import Provenance, Retrieval


def provenance_document(provenance: Provenance | None) -> Any:
    """For the column; None stays None."""
    return None if provenance is None else msgspec.to_builtins(provenance)


def provenance_from(document: Any) -> Provenance | None:
    """From the column."""
    return None if document is None else msgspec.convert(document, Provenance)


def retrieval_document(retrieval: Retrieval | None) -> Any:
    """For the column; None stays None."""
    return None if retrieval is None else msgspec.to_builtins(retrieval)


def retrieval_from(document: Any) -> Retrieval | None:
    """From the column."""
    return None if document is None else msgspec.convert(document, Retrieval)


def disclosures_document(disclosures: Sequence[Disclosure]) -> Any:
    """For the column."""
    return msgspec.to_builtins(tuple(disclosures))


def disclosures_from(document: Any) -> tuple[Disclosure, ...]:
    """From the column."""
    return msgspec.convert(document, tuple[Disclosure, ...])
