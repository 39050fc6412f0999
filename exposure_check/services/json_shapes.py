"""The parts of JSON files that the command line and the window share. Names are a contract: add, do not rename."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from exposure_check.domain.disclosure import Disclosure
from exposure_check.domain.face import BoundingBox
from exposure_check.domain.photo import Appearance
from exposure_check.domain.provenance import Provenance, Retrieval


def provenance_json(provenance: Provenance | None) -> dict[str, object] | None:
    """What the source says about a photo, without what it discloses."""
    if provenance is None:
        return None
    return {
        "platform": provenance.platform.value if provenance.platform is not None else None,
        "occasion": provenance.occasion.value,
        "audience": provenance.audience.value,
        "account": provenance.account,
        "caption": provenance.caption,
        "no_address": provenance.no_address.value if provenance.no_address is not None else None,
    }


def retrieval_json(retrieval: Retrieval | None) -> dict[str, object] | None:
    """How a photo was fetched from the public web."""
    if retrieval is None:
        return None
    return {
        "page": retrieval.page,
        "requested": retrieval.requested,
        "final": retrieval.final,
        "status": retrieval.status,
        "at": retrieval.at.isoformat(),
        "sha256": retrieval.sha256,
    }


def appearance_json(appearance: Appearance | None) -> dict[str, float] | None:
    """When a face is seen in a film, in seconds from its start; None for photos."""
    if appearance is None:
        return None
    return {
        "start": round(appearance.start, 3),
        "end": round(appearance.end, 3),
        "at": round(appearance.at, 3),
    }


def disclosures_json(disclosures: Iterable[Disclosure]) -> list[dict[str, str]]:
    """What is given away: ``kind``, ``value`` and ``found_in``."""
    return [{"kind": one.kind.value, "value": one.value, "found_in": one.found_in.value} for one in disclosures]


def box_json(box: BoundingBox) -> list[float]:
    """A face box as the contract prints it: left, top, width, height in pixels of the upright photo."""
    return [round(side, 1) for side in (box.x, box.y, box.width, box.height)]


def json_pieces(value: object, items: tuple[str, Iterable[object]] | None = None) -> Iterator[str]:
    """``value`` as JSON, piece by piece. ``items`` adds a last key to the object ``value`` whose list is made entry by
    entry, so that a scan of a hundred thousand files never stands in memory."""
    # Paths may hold bytes that are not UTF-8 (lone surrogates here): JSON's \u escapes carry them.
    text = json.dumps(value, indent=1)
    if items is None:
        yield text + "\n"
        return
    key, entries = items
    yield text.removesuffix("\n}") + f',\n "{key}": ['
    separator = "\n  "
    for entry in entries:
        yield separator + json.dumps(entry)
        separator = ",\n  "
    yield "\n ]\n}\n"
