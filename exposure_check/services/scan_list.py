"""The list of all files of a scan, each with how it ended: JSON for machines, CSV for spreadsheets. Names are a
contract: add, do not rename."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from exposure_check.domain.disclosure import Disclosure
from exposure_check.domain.errors import UnsupportedFormat
from exposure_check.domain.person import Person
from exposure_check.domain.photo import FileState
from exposure_check.domain.scan import FileReport, ScanReport
from exposure_check.services.json_shapes import (
    box_json,
    disclosures_json,
    json_pieces,
    provenance_json,
    retrieval_json,
)
from exposure_check.services.report_data import safe_cell
from exposure_check.services.request import write_whole

LIST_FORMATS = (".csv", ".json")

CSV_COLUMNS = ("file", "state", "reason", "faces", "match", "gives_away", "address", "published", "sha256")


def save_file_list(out: Path, person: Person, report: ScanReport, files: Iterable[FileReport]) -> None:
    """Write the list in the format of the name ``out``, whole or not at all.

    Raises:
        UnsupportedFormat: it is none of :data:`LIST_FORMATS`.
        NotWritable, DiskFull: the file cannot be written.
    """
    suffix = out.suffix.lower()
    if suffix == ".json":
        entries = (file_json(file, file.locator) for file in files)
        write_whole(out, (piece.encode() for piece in json_pieces(scan_json(person, report), ("files", entries))))
    elif suffix == ".csv":
        write_whole(out, _csv(files))
    else:
        raise UnsupportedFormat(path=out.name, formats=", ".join(LIST_FORMATS))


def _csv(files: Iterable[FileReport]) -> Iterator[bytes]:
    """One row per file, UTF-8 with a byte order mark, so that spreadsheets read it."""
    yield _line(CSV_COLUMNS).encode("utf-8-sig")
    for file in files:
        row = (
            file.locator,
            file.state.value,
            file.reason.value if file.reason else "",
            str(file.faces),
            file.best.band.value if file.best is not None else "",
            "; ".join(file.given_away),
            file.origin_url or "",
            file.published.isoformat() if file.published else "",
            file.sha256 or "",
        )
        yield _line([safe_cell(value) for value in row]).encode(errors="replace")


def _line(cells: Iterable[str]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return text.getvalue()


def scan_json(person: Person, report: ScanReport) -> dict[str, object]:
    """The contract's shape without the files."""
    counts: dict[str, int] = {state.value: report.counts[state] for state in FileState}
    return {
        "person": person.name,
        "person_id": person.id,
        "pack": {"id": report.pack.id, "weights_sha256": report.pack.weights_sha256},
        "threshold": report.thresholds.possible,
        "threshold_likely": report.thresholds.likely,
        "false_match_rate": report.thresholds.possible_fmr,
        "expected_false_alarms": report.expected_false_alarms,
        "counts": {**counts, "total": report.counts.total},
        "unchanged": report.counts.unchanged,
        "stopped": report.stopped,
        "seconds": round(report.seconds, 3),
    }


def file_json(file: FileReport, name: str) -> dict[str, object]:
    """The contract's shape of one file."""
    best = file.best
    return {
        "locator": name,
        "sha256": file.sha256,
        "state": file.state.value,
        "reason": file.reason.value if file.reason else None,
        "origin_url": file.origin_url,
        "published": file.published.isoformat() if file.published else None,
        "faces": file.faces,
        "best": None
        if best is None
        else {
            "score": round(best.score, 4),
            "band": best.band.value,
            "box": box_json(best.box),
            "match_id": best.match_id,
        },
        "leaks": list(file.given_away),
        "provenance": provenance_json(file.provenance),
        "disclosures": disclosures_json((*file.disclosures, *_said_by_source(file))),
        "retrieval": retrieval_json(file.retrieval),
    }


def _said_by_source(file: FileReport) -> tuple[Disclosure, ...]:
    return file.provenance.disclosures if file.provenance is not None else ()
