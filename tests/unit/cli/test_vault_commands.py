"""``vault backup``, ``restore``, ``change-passphrase``, ``erase``, as typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from exposure_check.bootstrap import Application
from exposure_check.cli import exit_codes
from exposure_check.cli.app import main

OLD, NEW = "seven quiet otters", "eleven loud herons"


def no_window(application: Application) -> int:
    raise AssertionError(f"the window opened for {application}")


def run(arguments: list[str]) -> int:
    return main(arguments, no_window)


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The options that name a vault with one person in it."""
    options = ["--vault", str(tmp_path / "vault.ecv")]
    monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", OLD)
    assert run([*options, "vault", "create"]) == exit_codes.DONE
    monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", OLD)
    assert run([*options, "person", "add", "--name", "Ann B.", "--country", "FR"]) == exit_codes.DONE
    monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", OLD)
    return options


def test_what_was_erased_comes_back_from_the_backup(
    vault: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = str(tmp_path / "copy.ecbackup")
    assert run([*vault, "vault", "backup", backup]) == exit_codes.DONE
    assert run([*vault, "vault", "erase"]) == exit_codes.REFUSED
    assert "vault backup FILE" in capsys.readouterr().err
    assert run([*vault, "vault", "erase", "--yes"]) == exit_codes.DONE
    assert run([*vault, "vault", "erase", "--yes"]) == exit_codes.NOT_FOUND
    monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", OLD)
    assert run([*vault, "vault", "restore", backup]) == exit_codes.DONE
    assert run([*vault, "person", "list"]) == exit_codes.DONE
    assert "Ann B." in capsys.readouterr().out


def test_the_status_knows_the_last_backup_and_erasing_names_a_vault_that_was_moved_aside(
    vault: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = str(tmp_path / "copy.ecbackup")
    assert run([*vault, "vault", "status"]) == exit_codes.DONE
    assert "last backup: none known" in capsys.readouterr().out
    monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", OLD)
    assert run([*vault, "vault", "backup", backup]) == exit_codes.DONE
    monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", OLD)
    assert run([*vault, "vault", "status"]) == exit_codes.DONE
    assert "last backup: 2" in capsys.readouterr().out
    monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", OLD)
    assert run([*vault, "vault", "restore", "--replace", backup]) == exit_codes.DONE
    assert run([*vault, "vault", "erase", "--yes"]) == exit_codes.DONE
    assert "before-restore-1" in capsys.readouterr().err
    monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", OLD)
    assert run([*vault, "vault", "restore", backup]) == exit_codes.DONE
    assert run([*vault, "vault", "erase", "--yes", "--moved-aside"]) == exit_codes.DONE
    assert "before-restore-1" not in capsys.readouterr().err
    assert not list(tmp_path.rglob("*before-restore*"))


def test_after_a_change_only_the_new_passphrase_opens(
    vault: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EXPOSURE_CHECK_NEW_PASSPHRASE", "short")
    assert run([*vault, "vault", "change-passphrase"]) == exit_codes.REFUSED
    monkeypatch.setenv("EXPOSURE_CHECK_NEW_PASSPHRASE", NEW)
    assert run([*vault, "vault", "change-passphrase"]) == exit_codes.DONE
    assert run([*vault, "person", "list"]) == exit_codes.LOCKED
    monkeypatch.setenv("EXPOSURE_CHECK_PASSPHRASE", NEW)
    assert run([*vault, "person", "list"]) == exit_codes.DONE
    assert "Ann B." in capsys.readouterr().out
