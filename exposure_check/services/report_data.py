"""The exposure report for machines: JSON and CSV. Names and values are a contract: add, do not rename."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence

from exposure_check import __version__
from exposure_check.domain.exposure import Account, ExposedPhoto, ExposureReport, Place

CSV_COLUMNS = (
    "number",
    "kind",
    "name",
    "place",
    "also",
    "accounts",
    "published",
    "first_seen",
    "reach",
    "addresses",
    "gives_away",
    "appearances",
    "seconds",
    "sha256",
)
"""``gives_away`` holds names of kinds, with values ``kind=value``; lists are parted by ``; ``."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Spreadsheets run what begins like this. Such a text gets an apostrophe in front (OWASP, CSV injection)."""


def as_json(report: ExposureReport, *, with_values: bool) -> bytes:
    """The report with every photo. Without ``with_values`` only the names of what is given away."""
    undecided = report.undecided
    told = {
        "format": "exposure-report",
        "version": 1,
        "program": f"Exposure Check {__version__}",
        "person": report.person_name,
        "made_at": report.made_at.isoformat(),
        "totals": {
            "photos": report.total,
            "films": report.films,
            "appearances": report.appearances,
            "anybody": report.anybody,
            "silent": report.silent,
            "places": report.known_places,
            "accounts": len(report.accounts),
            "since": report.since.isoformat() if report.since is not None else None,
            "until": report.until.isoformat() if report.until is not None else None,
        },
        "undecided": {"likely": undecided.likely, "possible": undecided.possible, "unsure": undecided.unsure},
        "by_year": [{"year": one.year, "photos": one.photos} for one in report.years],
        "by_place": [{**_place(one.place), "photos": one.photos, "also": one.also} for one in report.places],
        "by_reach": [{"reach": one.reach.value, "photos": one.photos} for one in report.reaches],
        "by_account": [{**_account(one.account), "photos": one.photos} for one in report.accounts],
        "by_topic": [{"topic": one.topic.value, "photos": one.photos} for one in report.topics],
        "by_kind": [
            {"kind": one.kind.value, "photos": one.photos, "travelling": one.travelling} for one in report.kinds
        ],
        "measures": [
            {
                "measure": one.kind.value,
                "photos": one.photos,
                "accounts": [_account(account) for account in one.accounts],
                "recipients": [{"slug": each.slug, "name": each.name} for each in one.recipients],
            }
            for one in report.measures
        ],
        "asked": [{"slug": each.slug, "name": each.name} for each in report.asked],
        "photos": [_photo(photo, with_values=with_values) for photo in report.photos],
    }
    # Names of files may hold bytes that are not UTF-8 (lone surrogates here): JSON's \u escapes carry them.
    return (json.dumps(told, indent=1) + "\n").encode()


def _place(place: Place) -> dict[str, str | None]:
    return {"platform": place.platform.value if place.platform is not None else None, "host": place.untrusted_host}


def _account(account: Account) -> dict[str, str | None]:
    return {**_place(account.place), "account": account.untrusted_name}


def _photo(photo: ExposedPhoto, *, with_values: bool) -> dict[str, object]:
    told: dict[str, object] = {
        "sha256": photo.sha256,
        "kind": "film" if photo.is_film else "photo",
        "name": photo.untrusted_name,
        "matches": list(photo.match_ids),
        "place": _place(photo.place),
        "also": [_place(one) for one in photo.also],
        "accounts": [_account(one) for one in photo.accounts],
        "addresses": list(photo.untrusted_addresses),
        "published": photo.published.isoformat() if photo.published is not None else None,
        "first_seen": photo.first_seen.isoformat(),
        "reach": photo.reach.value,
        "gives_away": sorted(kind.value for kind in photo.kinds),
        "appearances": photo.appearances,
        "seconds": photo.seconds,
    }
    if with_values:
        told["disclosures"] = [
            {"kind": one.kind.value, "value": one.value, "found_in": one.found_in.value} for one in photo.given_away
        ]
    return told


def as_csv(report: ExposureReport, *, with_values: bool) -> bytes:
    """One row per photo, UTF-8 with a byte order mark, so that spreadsheets read it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(CSV_COLUMNS)
    for number, photo in enumerate(report.photos, start=1):
        writer.writerow([safe_cell(value) for value in _row(number, photo, with_values=with_values)])
    return text.getvalue().encode("utf-8-sig", errors="replace")


def _row(number: int, photo: ExposedPhoto, *, with_values: bool) -> Sequence[str]:
    given = (
        [f"{one.kind.value}={one.value}" for one in photo.given_away]
        if with_values
        else sorted(kind.value for kind in photo.kinds)
    )
    return (
        str(number),
        "film" if photo.is_film else "photo",
        photo.untrusted_name,
        photo.place.key,
        "; ".join(one.key for one in photo.also),
        "; ".join(one.untrusted_name for one in photo.accounts),
        photo.published.isoformat() if photo.published is not None else "",
        photo.first_seen.isoformat(),
        photo.reach.value,
        "; ".join(photo.untrusted_addresses),
        "; ".join(given),
        str(photo.appearances),
        str(photo.seconds),
        photo.sha256,
    )


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet runs."""
    return f"'{text}" if text.startswith(_FORMULA) else text
