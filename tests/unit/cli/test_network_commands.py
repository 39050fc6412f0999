"""``network``, as typed. The requests in the log were really made."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from exposure_check.domain.network import Purpose
from exposure_check.storage.vault import open_vault
from tests.local_servers import Internet, page
from tests.unit.cli.conftest import PASSPHRASE, Typed


@pytest.fixture
def line(line: Typed, empty_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Typed:
    """The command line beside a vault that has two requests in its log."""
    shutil.copytree(empty_vault, line.home, dirs_exist_ok=True)
    vault = open_vault(line.home / "vault.ecv", PASSPHRASE)
    with Internet(tmp_path_factory.mktemp("internet")) as internet:
        internet.site("photos.example").on("/me", page("hello"))
        with internet.fetcher("https://photos.example/me", log=vault.requests) as fetcher:
            fetcher.fetch("https://photos.example/me", Purpose.PAGE)
    vault.lock()
    return line


def test_the_log_is_read_exported_and_cleared(line: Typed) -> None:
    vault = ("--vault", line.home / "vault.ecv")
    shown = line.run(*vault, "network", "log").stdout
    assert "GET https://photos.example/robots.txt" in shown
    assert "404, not-found" in shown
    assert "page: a test" in shown
    told = line.json(*vault, "network", "log")
    assert told["total"] == 2
    assert [(entry["purpose"], entry["status"], entry["received"]) for entry in told["requests"]] == [
        ("robots", 404, 8),
        ("page", 200, 5),
    ]
    one = line.run(*vault, "network", "log", "--last", "1")
    assert "robots" not in one.stdout
    assert "newest 1 of 2" in one.stderr

    assert "2 requests" in line.run(*vault, "network", "export", "log.csv").stdout
    with (line.home / "log.csv").open(newline="") as file:
        assert [row["address"] for row in csv.DictReader(file)] == [
            "https://photos.example/robots.txt",
            "https://photos.example/me",
        ]
    line.run(*vault, "network", "export", "log.json")
    assert len(json.loads((line.home / "log.json").read_text())) == 2
    assert ".csv" in line.run(*vault, "network", "export", "log.pdf", code=3).stderr

    assert "--yes" in line.run(*vault, "network", "clear", code=2).stderr
    assert "2 requests" in line.run(*vault, "network", "clear", "--yes").stdout
    assert "Nothing was ever asked" in line.run(*vault, "network", "log").stdout
    assert line.json(*vault, "network", "log") == {"total": 0, "requests": []}


def test_a_proxy_is_set_shown_without_its_password_and_taken_away(line: Typed) -> None:
    vault = ("--vault", line.home / "vault.ecv")
    assert "directly" in line.run(*vault, "network", "settings").stdout
    told = line.run(*vault, "network", "settings", "--proxy", "socks5h://tor:secret@127.0.0.1:9050").stdout
    assert "socks5h://127.0.0.1:9050" in told
    assert "secret" not in told
    assert line.json(*vault, "network", "settings") == {"proxy": "socks5h://127.0.0.1:9050", "requests_in_log": 2}
    assert "socks5h://" in line.run(*vault, "network", "settings", "--proxy", "socks4://127.0.0.1", code=3).stderr
    line.run(*vault, "network", "settings", "--proxy", "http://a.example", "--no-proxy", code=2)
    assert line.json(*vault, "network", "settings")["proxy"] == "socks5h://127.0.0.1:9050"
    assert "directly" in line.run(*vault, "network", "settings", "--no-proxy").stdout
    assert line.json(*vault, "network", "settings")["proxy"] is None


def test_the_log_is_as_secret_as_the_vault(line: Typed) -> None:
    vault = ("--vault", line.home / "vault.ecv")
    line.run(*vault, "network", "log", code=4, EXPOSURE_CHECK_PASSPHRASE="another one entirely")
    files = [path for path in line.home.rglob("*") if path.is_file()]
    assert files
    assert all(b"photos.example" not in path.read_bytes() for path in files)
