"""The log of the network: on the disk before a request is made, readable, exportable, and gone when it was cleared."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exposure_check.domain.errors import NotWritable, UnsupportedFormat, VaultLocked
from exposure_check.domain.network import LoggedRequest, NewRequest, Purpose
from exposure_check.domain.photo import Reason
from exposure_check.services.network_log import NetworkLog
from exposure_check.services.ports import RequestLog
from exposure_check.sources.net.fetcher import RequestRecorder
from exposure_check.storage.sql_vault import SqlVault
from exposure_check.storage.vault import open_vault
from tests.local_servers import Internet, Reply, Seen, page
from tests.unit.storage.samples import PASSPHRASE

REQUEST = NewRequest(
    at=datetime(2026, 11, 22, 8, 0, tzinfo=UTC),
    method="GET",
    address="https://photos.example/me?x=1",
    host="photos.example",
    purpose=Purpose.PAGE,
    action="public profile photos.example/me",
    proxied=False,
)


def test_an_entry_comes_back_as_written_also_without_an_end(vault: SqlVault) -> None:
    log: RequestLog = vault.requests
    recorder: RequestRecorder = vault.requests
    first = recorder.begin(REQUEST)
    second = recorder.begin(replace(REQUEST, purpose=Purpose.ROBOTS, proxied=True))
    recorder.finish(first, status=503, problem=Reason.SERVER_ERROR, received=5 * 1024**3)
    expected = [
        LoggedRequest(first, REQUEST, 503, Reason.SERVER_ERROR, 5 * 1024**3),
        LoggedRequest(second, replace(REQUEST, purpose=Purpose.ROBOTS, proxied=True), None, None, 0),
    ]
    assert list(log.entries()) == expected
    assert log.newest(1) == expected[1:]
    assert log.count() == 2


def test_pages_come_newest_first_and_for_one_host(vault: SqlVault) -> None:
    log: RequestLog = vault.requests
    first, second, third = (vault.requests.begin(REQUEST) for _ in range(3))
    other = vault.requests.begin(replace(REQUEST, host="other.example"))
    assert [entry.number for entry in log.page(2)] == [other, third]
    assert [entry.number for entry in log.page(2, before=third)] == [second, first]
    assert [entry.number for entry in log.page(2, host="photos.example")] == [third, second]
    assert log.hosts() == [("photos.example", 3), ("other.example", 1)]


def test_more_entries_than_one_batch_come_in_order(vault: SqlVault) -> None:
    with vault._database.write() as connection:
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500) "
            "INSERT INTO request (at, method, address, host, purpose, action, proxied, received) "
            "SELECT '2026-11-22T08:00:00.000000+00:00', 'GET', 'https://a.example', 'a', 'page', '', 0, i FROM n"
        )
    assert [entry.received for entry in vault.requests.entries()] == list(range(1, 2501))


def test_a_cleared_log_is_empty_and_an_entry_that_ends_late_stays_away(vault: SqlVault) -> None:
    old = vault.requests.begin(REQUEST)
    assert vault.requests.clear() == 1
    new = vault.requests.begin(replace(REQUEST, at=REQUEST.at + timedelta(hours=1)))
    assert new > old
    vault.requests.finish(old, status=200, problem=None, received=1)
    (left,) = vault.requests.entries()
    assert (left.number, left.status) == (new, None)


def test_an_entry_is_on_the_disk_before_the_request_is_made(vault: SqlVault, tmp_path: Path) -> None:
    counts = []
    with Internet(tmp_path) as internet:
        site = internet.site("photos.example")
        other = open_vault(vault.path, PASSPHRASE)

        def reply(seen: Seen) -> Reply:
            del seen
            counts.append([(entry.request.address, entry.status) for entry in other.requests.entries()])
            return page("hello")

        site.on("/me", reply)
        with internet.fetcher("https://photos.example/me", log=vault.requests) as fetcher:
            fetcher.fetch("https://photos.example/me", Purpose.PAGE)
        other.lock()
    assert counts == [[("https://photos.example/robots.txt", 404), ("https://photos.example/me", None)]]
    assert [entry.status for entry in vault.requests.entries()] == [404, 200]


def test_what_cannot_be_logged_is_not_asked(vault: SqlVault, tmp_path: Path) -> None:
    with Internet(tmp_path) as internet:
        site = internet.site("photos.example")
        vault.lock()
        with (
            internet.fetcher("https://photos.example/me", log=vault.requests) as fetcher,
            pytest.raises(VaultLocked),
        ):
            fetcher.fetch("https://photos.example/me", Purpose.PAGE)
        assert (site.connections, internet.looked_up) == (0, [])


def test_the_log_is_exported_for_people_and_for_programs(vault: SqlVault, tmp_path: Path) -> None:
    log = NetworkLog(vault)
    number = vault.requests.begin(replace(REQUEST, action="=HYPERLINK(1)"))
    vault.requests.finish(number, status=200, problem=None, received=7)
    vault.requests.begin(replace(REQUEST, action="with, comma and “é”"))
    assert (log.export(tmp_path / "log.json"), log.export(tmp_path / "LOG.CSV")) == (2, 2)
    first, second = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))
    assert first == {
        "number": number,
        "at": "2026-11-22T08:00:00+00:00",
        "method": "GET",
        "address": "https://photos.example/me?x=1",
        "host": "photos.example",
        "purpose": "page",
        "action": "=HYPERLINK(1)",
        "status": 200,
        "problem": None,
        "received": 7,
        "proxied": False,
    }
    assert (second["status"], second["action"]) == (None, "with, comma and “é”")
    with (tmp_path / "LOG.CSV").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["action"] for row in rows] == ["'=HYPERLINK(1)", "with, comma and “é”"]
    assert (rows[0]["status"], rows[1]["status"]) == ("200", "")


def test_an_empty_log_is_exported_as_one(vault: SqlVault, tmp_path: Path) -> None:
    assert NetworkLog(vault).export(tmp_path / "log.json") == 0
    assert json.loads((tmp_path / "log.json").read_text()) == []


def test_a_log_that_cannot_be_written_is_told(vault: SqlVault, tmp_path: Path) -> None:
    with pytest.raises(UnsupportedFormat, match=r"\.json, \.csv"):
        NetworkLog(vault).export(tmp_path / "log.txt")
    with pytest.raises(NotWritable):
        NetworkLog(vault).export(tmp_path / "missing" / "log.csv")
