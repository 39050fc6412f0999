"""From an empty vault to a saved letter, as its user would do it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pypdf

from exposure_check.faces.samples import packaged
from tests.e2e.command_line import CommandLine


def test_a_person_gets_from_an_empty_vault_to_a_saved_letter(line: CommandLine, tmp_path: Path) -> None:
    line.run("vault", "create")
    added = line.json(
        "person", "add", "--name", "Eileen Example", "--country", "FR", "--address", "1 rue de l’Exemple\\n75001 Paris"
    )
    assert added["address"] == ["1 rue de l’Exemple", "75001 Paris"]

    enrolled = line.json("face", "enrol", "Eileen Example", packaged("skimage", "data", "astronaut.png"))
    assert enrolled[0]["status"] == "enrolled"

    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(packaged("skimage", "data", "astronaut.png"), folder / "me.png")
    shutil.copy(packaged("insightface", "data", "images", "t1.jpg"), folder / "others.jpg")
    shutil.copy(packaged("skimage", "data", "coffee.png"), folder / "coffee.png")
    (folder / "note.jpg").write_text("not a photo")
    report = line.json("scan", "Eileen Example", "photos", code=1)
    states = {file["locator"]: file["state"] for file in report["files"]}
    assert states == {
        str(Path("photos/me.png")): "match",
        str(Path("photos/others.jpg")): "no_match",
        str(Path("photos/coffee.png")): "no_face",
        str(Path("photos/note.jpg")): "unreadable",
    }
    assert sum(count for state, count in report["counts"].items() if state != "total") == report["counts"]["total"] == 4

    (match,) = line.json("matches", "Eileen Example")
    assert match["band"] == "likely"
    assert match["state"] == "unreviewed"
    line.run("matches", "decide", match["match_id"], "--as", "mine")
    line.run("matches", "address", match["match_id"], "https://example.org/people/eileen.jpg")

    for kind in ("access", "erasure"):
        out = tmp_path / f"{kind}.pdf"
        line.run(
            "letter",
            "Eileen Example",
            "--to",
            "clearview-ai",
            "--kind",
            kind,
            "--evidence",
            "--set",
            "place=Paris",
            "--out",
            out,
        )
        text = "\n".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
        assert "Clearview AI" in text
        assert "Eileen Example" in text
        assert "example.org/people/eileen.jpg" in text.replace("\n", "").replace(" ", "")

    cases = line.json("case", "list")
    assert sorted(case["kind"] for case in cases) == ["access", "erasure"]
    assert line.json("case", "show", cases[0]["case_id"])["state"] == "draft"
