"""``deadline``, ``authorities`` and ``recipients`` as a person or a program calls them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from exposure_check.bootstrap import Application
from exposure_check.cli import exit_codes
from exposure_check.cli.app import main
from exposure_check.domain.request import Law

RECORDS = Path(__file__).parent / "datarequests"


def no_window(application: Application) -> int:
    raise AssertionError(f"the window opened for {application}")


def run(*arguments: str) -> int:
    return main(arguments, no_window)


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert run(*arguments, "--json", "-") == exit_codes.DONE
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("law", [law for law in Law if law is not Law.US_IL_BIPA])
def test_a_deadline_under_every_law_has_the_shape_of_the_contract(law: Law, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "deadline", "--received", "2026-11-25", "--law", law.value)
    assert {"nominal", "due", "latest_plausible", "steps", "rule", "sources", "statutory", "not_settled"} <= set(found)
    assert found["rule"] == law.value
    assert found["nominal"] <= found["due"] <= found["latest_plausible"]


def test_the_deadline_of_the_contract_comes_out(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "deadline", "--received", "2026-11-25", "--law", "eu-gdpr", "--country", "IE")
    assert (found["nominal"], found["due"]) == ("2026-12-25", "2026-12-28")


def test_limits_pauses_and_named_ends_are_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "deadline", "--received", "2026-11-30", "--limit", "authority", "--country", "DE")["due"] == (
        "2027-03-01"
    )
    paused = ("deadline", "--received", "2026-03-02", "--law", "uk-gdpr", "--country", "GB", "--pause")
    assert answer(capsys, *paused, "2026-03-09/2026-03-19")["nominal"] == "2026-04-12"
    assert answer(capsys, *paused, "2026-03-04/2026-03-10/identity")["nominal"] == "2026-04-10"
    named = ("deadline", "--received", "2026-11-02", "--law", "ch-fadp", "--until", "2027-01-15")
    assert answer(capsys, *named)["due"] == "2027-01-15"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--law", "us-il-bipa"], "no right to an answer"),
        (["--law", "ch-fadp", "--extended"], "date that the recipient named"),
        (["--pause", "yesterday"], "is not a pause"),
        (["--pause", "2026-11-26/2026-11-27/because"], "is not a pause"),
        (["--country", "Ireland"], "country code"),
    ],
)
def test_what_cannot_be_counted_is_refused_in_one_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("deadline", "--received", "2026-11-25", *arguments) == exit_codes.REFUSED
    told = capsys.readouterr().err.strip()
    assert sentence in told
    assert len(told.splitlines()) == 1


def test_the_authority_of_a_land_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "authorities", "find", "--country", "DE", "--region", "Berlin")
    assert [one["slug"] for one in found["authorities"]] == ["deberlbdi"]
    assert found["region"] == {"code": "DE-BE", "name": "Berlin"}
    assert answer(capsys, "authorities", "find", "--country", "DE")["choose_region"]
    assert [one["slug"] for one in answer(capsys, "authorities", "search", "cnil")] == ["frcnil"]
    assert run("authorities", "find", "--country", "JP") == exit_codes.NOT_FOUND
    assert run("authorities", "find", "--country", "DE") == exit_codes.DONE
    assert "Thüringen" in capsys.readouterr().out


def test_a_recipient_is_shown_with_decisions_channels_and_age(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "recipients", "show", "clearview-ai")
    assert len(found["decisions"]) == 14
    assert found["channels"]["access"][0] == "email"
    assert not found["stale"]
    assert len(found["alternatives"]) == 4
    assert run("recipients", "show", "pimeyes") == exit_codes.DONE
    told = capsys.readouterr().out
    assert "that is old" in told
    assert "Fine proceedings opened" in told
    assert "erasure, objection" in told


def test_recipients_are_searched_by_category_and_country(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "recipients", "search", "--kind", "data-broker", "--country", "DE")
    assert found
    assert {(one["kind"], one["country"]) for one in found} == {("data-broker", "DE")}
    assert run("recipients", "search", "--kind", "nonsense") == exit_codes.REFUSED
    assert "data-broker" in capsys.readouterr().err


def test_a_record_of_datarequests_is_checked_and_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "recipients", "import", "--dry-run", str(RECORDS / "adobe.json"))["name"] == (
        "Adobe Systems Software Ireland Ltd."
    )
    assert run("recipients", "import", "--dry-run", str(RECORDS / "adobe.json")) == exit_codes.DONE
    assert "Nothing was kept" in capsys.readouterr().err
    (tmp_path / "bad.json").write_text("{}", encoding="utf-8")
    assert run("recipients", "import", str(tmp_path / "bad.json")) == exit_codes.REFUSED
    assert run("recipients", "import", str(tmp_path)) == exit_codes.REFUSED
    assert run("recipients", "import", str(tmp_path / "none.json")) == exit_codes.REFUSED
