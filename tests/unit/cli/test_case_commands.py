"""``case``, as typed."""

from __future__ import annotations

from pathlib import Path

from tests.unit.cli.conftest import Typed


def test_a_case_is_followed_from_its_draft_to_a_file_for_a_lawyer(line: Typed, tmp_path: Path) -> None:
    line.run("vault", "create")
    line.run("person", "add", "--name", "Eileen Example", "--country", "FR", "--email", "eileen@example.org")
    line.run("letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--out", "letter.pdf")
    (draft,) = line.json("case", "list", "Eileen Example")
    case = draft["case_id"]
    assert (draft["state"], draft["due"], draft["next"]) == ("draft", None, "send the letter")

    refused = line.run("case", "log", case, "silent", code=3).stderr
    assert "The letter is a draft." in refused
    (tmp_path / "receipt.jpg").write_bytes(b"a receipt")
    line.run("case", "log", case, "sent", "--set", "how=registered-post", "--attach", "receipt.jpg", "--note", "Zoë")
    assert "in the future" in line.run("case", "log", case, "received", "--on", "2099-01-01", code=3).stderr
    line.run("case", "log", case, "received", "--set", "proven=yes")
    assert "late before the end of" in line.run("case", "log", case, "silent", code=3).stderr
    line.run("case", "log", case, "refused", "--set", "reason=wrong case")
    line.run("case", "log", case, "corrected", "--set", "entry=4")

    shown = line.json("case", "show", case)
    assert [event["event"] for event in shown["events"]] == ["drafted", "sent", "received", "refused", "corrected"]
    assert [event["counts"] for event in shown["events"]] == [True, True, True, False, False]
    assert (shown["state"], shown["next"]) == ("received", "wait for the answer")
    assert shown["events"][1]["note"] == "Zoë"
    assert "taken back, does not count" in line.run("case", "show", case).stdout
    following = line.json("case", "next", case)
    assert following["clock"]["due"] == shown["due"] == following["steps"][0]["on"]
    assert "asked-back" in following["allowed"]
    (step,) = line.json("case", "due", "--within", "60")
    assert (step["case_id"], step["on"]) == (case, shown["due"])
    assert line.json("case", "due", "--within", "5") == []
    (kept,) = line.json("case", "attachments", case)
    assert (kept["name"], kept["entry"], kept["size"]) == ("receipt.jpg", 2, 9)
    assert shown["events"][1]["attachments"] == [kept["id"]]

    line.run("case", "letter", case, "--out", "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "letter.pdf").read_bytes()
    line.run("case", "letter", case, "--out", "again.txt")
    assert "Eileen Example" in (tmp_path / "again.txt").read_text(encoding="utf-8")
    assert ".pdf, .txt" in line.run("case", "letter", case, "--out", "again.docx", code=3).stderr

    line.run("case", "calendar", "--out", "reminders.ics")
    assert shown["due"].replace("-", "") in (tmp_path / "reminders.ics").read_text()
    assert "Eileen" not in (tmp_path / "reminders.ics").read_text()
    line.run("case", "export", case, "--out", "file", "--language", "de")
    assert (tmp_path / "file" / "chronology.txt").read_text(encoding="utf-8").startswith("Verlauf")
    assert (tmp_path / "file" / "letter.pdf").read_bytes() == (tmp_path / "letter.pdf").read_bytes()
    assert (tmp_path / "file" / "attachments" / "02-01-receipt.jpg").read_bytes() == b"a receipt"
    assert line.run("case", "export", case, "--out", "file", code=3).stderr.count("\n") == 1


def test_the_cases_of_everyone_are_counted(enrolled: Typed) -> None:
    assert "no cases yet" in enrolled.run("case", "statistics").stdout
    enrolled.run("letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--out", "letter.txt")
    counted = enrolled.json("case", "statistics")
    assert (counted["people"], counted["cases"], counted["not_sent"]) == (1, 1, 1)
    assert counted["by_state"] == {"draft": 1}
    assert counted["by_recipient"][0]["recipient"] == "clearview-ai"
    assert "Clearview AI" in enrolled.run("case", "statistics").stdout
