"""``person edit``, ``permission`` and ``remove``, as typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from exposure_check.bootstrap import Application
from exposure_check.cli import exit_codes
from exposure_check.cli.app import main

PASSPHRASE = "seven quiet otters"  # noqa: S105 - a vault that lives for one test


def no_window(application: Application) -> int:
    raise AssertionError(f"the window opened for {application}")


def test_a_person_is_changed_renewed_and_removed_as_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*arguments: object) -> int:
        monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", PASSPHRASE)
        return main(["--vault", str(tmp_path / "vault.ecv"), *map(str, arguments)], no_window)

    signed, renewed, copy = tmp_path / "signed.pdf", tmp_path / "renewed.pdf", tmp_path / "copy.pdf"
    signed.write_bytes(b"first")
    renewed.write_bytes(b"second")
    assert run("vault", "create") == exit_codes.DONE
    assert run("person", "add", "--name", "Ann B.", "--country", "FR") == exit_codes.DONE
    added = run("person", "add", "--name", "Bo", "--country", "DE", "--email", "bo@example.org", "--permission", signed)
    assert added == exit_codes.DONE
    capsys.readouterr()

    assert run("person", "edit", "Bo", "--permission-until", "2099-01-31") == exit_codes.USAGE
    renewal = ["--permission", renewed, "--permission-until", "2099-01-31"]
    edited = run("person", "edit", "Bo", "--address", "Weg 1\\n10115 Berlin", *renewal, "--json", "-")
    assert edited == exit_codes.DONE
    shown = json.loads(capsys.readouterr().out)
    assert (shown["name"], shown["country"], shown["email"]) == ("Bo", "DE", "bo@example.org")
    assert shown["address"] == ["Weg 1", "10115 Berlin"]
    assert shown["permission_until"] == "2099-01-31"

    assert run("person", "permission", "Ann B.", "--out", copy) == exit_codes.NOT_FOUND
    assert run("person", "permission", "Bo", "--out", copy) == exit_codes.DONE
    assert copy.read_bytes() == b"second"
    assert run("person", "permission", "Bo", "--out", signed) == exit_codes.REFUSED
    assert signed.read_bytes() == b"first"

    assert run("person", "remove", "Ann B.", "--yes") == exit_codes.REFUSED
    capsys.readouterr()
    assert run("person", "remove", "Bo") == exit_codes.REFUSED
    assert "0 cases with their letters, logs and files, for good" in capsys.readouterr().err
    assert run("person", "remove", "Bo", "--yes") == exit_codes.DONE
    assert run("person", "show", "Bo") == exit_codes.NOT_FOUND
    assert run("person", "show", "Ann B.") == exit_codes.DONE
