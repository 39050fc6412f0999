"""A scan's report as the JSON document that is stored with the scan."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from exposure_check.domain.face import PackKey
from exposure_check.domain.person import PersonId
from exposure_check.domain.photo import FileState, MatchThresholds
from exposure_check.domain.scan import ScanCounts, ScanId, ScanReport


def report_to_document(report: ScanReport) -> dict[str, Any]:
    """What the row of the scan does not hold already."""
    limits = report.thresholds
    return {
        "thresholds": [limits.possible, limits.likely, limits.possible_fmr, limits.likely_fmr],
        "by_state": {state.value: number for state, number in report.counts.by_state.items()},
        "unchanged": report.counts.unchanged,
        "faces_seen": report.faces_seen,
        "new_matches": report.new_matches,
        "seconds": report.seconds,
        "stopped": report.stopped,
        "locations": list(report.locations),
    }


def report_from_document(row: Row[Any]) -> ScanReport:
    """``row``: a row of the table ``scan`` that has a report."""
    document = row.report
    by_state = {FileState(name): number for name, number in document["by_state"].items()}
    return ScanReport(
        scan_id=ScanId(row.id),
        person_id=PersonId(row.person_id),
        pack=PackKey(row.pack_id, row.pack_weights),
        thresholds=MatchThresholds(*document["thresholds"]),
        counts=ScanCounts(by_state, document["unchanged"]),
        faces_seen=document["faces_seen"],
        new_matches=document["new_matches"],
        started_at=row.started_at,
        seconds=document["seconds"],
        stopped=document["stopped"],
        locations=tuple(document["locations"]),
    )
