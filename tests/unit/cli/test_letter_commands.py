"""``letter``, ``letters``, ``letter-blocks``, ``deadline``, as typed."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from tests.unit.cli.conftest import Typed


def test_letters_for_many_people_are_written_without_a_vault(line: Typed, tmp_path: Path) -> None:
    (tmp_path / "signed.pdf").write_bytes(b"signed")
    (tmp_path / "people.csv").write_text(
        "name;address;country;permission_file\nAnn;1 Road\\nDublin;IE;signed.pdf\nBad;1 Road;QQ;signed.pdf\n",
        encoding="utf-8",
    )
    to = ("--to", "clearview-ai,instagram", "--kind", "access,objection", "--format", "docx", "--out", "letters")
    seen = line.run("letters", "people.csv", *to, "--preview", code=1)
    assert "4 letters would be written, 0 are there already, 4 cannot be written" in seen.stdout
    assert "Row 2 (line 3): “QQ” is not a country code" in seen.stderr
    assert "Advice: Each person would send 2 letters to Clearview AI" in seen.stderr
    assert "https://eur-lex.europa.eu/" in seen.stderr
    assert not (tmp_path / "letters").exists()
    done = line.run("letters", "people.csv", *to, code=1)
    assert "4 letters written, 0 there already, 4 failed" in done.stdout
    assert done.stderr.count("“QQ” is not a country code") == 1
    assert len(list((tmp_path / "letters").rglob("*.docx"))) == 4
    again = line.run("letters", "people.csv", *to, code=1)
    assert "0 letters written, 4 there already, 4 failed" in again.stdout
    line.run("letters", "people.csv", "--to", "instagram", "--kind", "reminder", "--out", "letters", code=3)


def test_a_person_edits_a_letter_before_sending_it_and_returns_to_the_original(enrolled: Typed) -> None:
    home = enrolled.home
    to = ("letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--language", "en")
    shown = enrolled.run(*to, "--show-blocks").stdout
    (home / "same.toml").write_text(shown, encoding="utf-8")
    enrolled.run(*to, "--out", "plain.txt")
    enrolled.run(*to, "--out", "same.txt", "--edits", "same.toml")
    assert (home / "same.txt").read_bytes() == (home / "plain.txt").read_bytes()

    first = next(line for line in shown.splitlines() if line.startswith('"'))
    changed = shown.replace(first, first.split(" = ")[0] + ' = "These are {{ my }} #words."')
    (home / "mine.toml").write_text(changed, encoding="utf-8")
    (home / "head.toml").write_text('lines = ["Help e.V.", "1 Street"]\nfooter = "VR 1"\n')
    enrolled.run("letter-blocks", "add", "thanks", "Thank you for your care.")
    (block,) = enrolled.json("letter-blocks", "list")
    assert block == {"name": "thanks", "language": "en", "text": "Thank you for your care."}
    own = ("--edits", "mine.toml", "--add", "One more thing.", "--add-block", "thanks", "--letterhead", "head.toml")
    enrolled.run(*to, *own, "--layout", "american", "--out", "mine.pdf")
    page = pypdf.PdfReader(home / "mine.pdf")
    text = " ".join(" ".join(each.extract_text() for each in page.pages).split())
    for words in ("These are {{ my }} #words.", "One more thing. Thank you for your care.", "Help e.V.", "VR 1"):
        assert words in text
    assert float(page.pages[0].mediabox.width) == 612

    (home / "proof.pdf").write_bytes(b"%PDF-1.7 proof")
    noted = enrolled.run(*to, "--attach", "proof.pdf", "--out", "draft.eml")
    assert "proof.pdf" in noted.stderr
    assert b"proof.pdf" in (home / "draft.eml").read_bytes()
    for refused in (
        (*to, "--attach", "proof.pdf", "--out", "no.pdf"),
        (*to, "--attach", "proof.pdf", "--mailto"),
        (*to, "--mailto"),
        to,
    ):
        enrolled.run(*refused, code=3)
    empty = [f'{line.split(" = ")[0]} = ""' for line in shown.splitlines() if line.startswith('"')]
    (home / "all.toml").write_text("\n".join(["[edits]", *empty]), encoding="utf-8")
    assert "at least one request" in enrolled.run(*to, "--edits", "all.toml", "--out", "no.pdf", code=3).stderr
    assert not (home / "no.pdf").exists()
    short = [line for line in empty if "access.confirm" not in line]
    (home / "short.toml").write_text("\n".join(["[edits]", *short]), encoding="utf-8")
    address = enrolled.run(*to, "--edits", "short.toml", "--mailto").stdout
    assert address.startswith("mailto:")
    assert "@" in address.partition("?")[0]
    assert address.count("\n") == 1
    enrolled.run("letter-blocks", "remove", "thanks")
    enrolled.run("letter-blocks", "remove", "thanks", code=6)


@pytest.mark.parametrize("suffix", ["docx", "eml", "txt"])
def test_a_letter_is_saved_in_the_format_that_its_name_asks_for(enrolled: Typed, suffix: str) -> None:
    out = enrolled.home / f"letter.{suffix}"
    order = ("letter", "Eileen Example", "--to", "clearview-ai", "--kind", "objection", "--out", out)
    enrolled.run(*order, "--set", "reason=I work in a shelter")
    assert out.stat().st_size > 500
    wrong = enrolled.run(*order, "--set", "colour=red", code=3)
    assert "The options are: account, reason" in wrong.stderr


def test_the_deadline_explains_itself(line: Typed) -> None:
    found = line.json("deadline", "--received", "2026-11-25", "--country", "IE")
    assert (found["nominal"], found["due"], found["rule"]) == ("2026-12-25", "2026-12-28", "eu-gdpr")
    assert found["steps"]
    assert found["sources"]
