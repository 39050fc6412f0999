"""References of a face, and packs measured on labelled photos."""

from __future__ import annotations

import shutil
from pathlib import Path

from exposure_check.faces.samples import packaged
from tests.e2e.command_line import CommandLine
from tests.samples import same_person, strangers


def test_a_photo_with_several_faces_asks_which_one(enrolled: CommandLine) -> None:
    group = packaged("insightface", "data", "images", "t1.jpg")
    (offered,) = enrolled.json("face", "enrol", "Eileen Example", group, code=3)
    assert offered["status"] == "choice-needed"
    assert offered["faces"] == 6
    (chosen,) = enrolled.json("face", "enrol", "Eileen Example", group, "--face", "2")
    assert chosen["status"] == "enrolled"


def test_faces_of_a_group_are_listed_from_the_left(enrolled: CommandLine) -> None:
    group = packaged("insightface", "data", "images", "t1.jpg")
    told = enrolled.run("face", "enrol", "Eileen Example", group, code=3).stderr
    assert "there are 6 faces: 1 on the far left," in told
    assert "6 on the far right," in told
    (row,) = enrolled.json("face", "enrol", "Eileen Example", group, code=3)
    lefts = [choice["box"][0] for choice in row["choices"]]
    assert lefts == sorted(lefts)


def test_references_are_judged_and_a_confirmed_match_can_be_added(added: CommandLine, tmp_path: Path) -> None:
    first, second, third = same_person()
    stranger, _ = strangers()
    added.run("face", "enrol", "Eileen Example", first)
    folder = tmp_path / "found"
    folder.mkdir()
    for photo in (second, third):
        shutil.copy(photo, folder)
    added.run("scan", "Eileen Example", folder)
    assert added.json("face", "suggest", "Eileen Example") == []
    ids = [match["match_id"] for match in added.json("matches", "Eileen Example")]
    added.run("matches", "decide", *ids, "--as", "mine")
    assert {match["match_id"] for match in added.json("face", "suggest", "Eileen Example")} == set(ids)
    (chosen,) = added.json("face", "enrol", "Eileen Example", "--match", ids[0])
    assert (chosen["status"], chosen["doubtful"]) == ("enrolled", False)

    again = added.run("face", "enrol", "Eileen Example", "--match", ids[0], "--match", "unknown", code=3).stderr
    assert f"{ids[0]}: This photo is a reference already." in again
    assert "unknown: There is no match" in again

    told = added.run("face", "enrol", "Eileen Example", stranger)
    assert "does not seem to show the same person" in told.stderr
    listed = added.json("face", "list", "Eileen Example")
    assert [entry["doubtful"] for entry in listed] == [False, False, True]
    assert listed[0]["figures"]["sharpness"] > 0
    verdict = added.json("face", "check", "Eileen Example")
    assert (verdict["level"], verdict["advice"]) == ("weak", "remove-other-person")
    assert verdict["doubtful"] == [listed[2]["reference_id"]]
    assert "biden.jpg" in added.run("scan", "Eileen Example", folder).stderr
    assert "SOMEBODY ELSE?" in added.run("face", "list", "Eileen Example").stdout


def test_a_pack_is_measured_on_labelled_pairs(line: CommandLine, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    first, second, _ = same_person()
    for name, source in (("a.jpg", first), ("b.jpg", second), ("c.jpg", strangers()[0])):
        shutil.copy(source, photos / name)
    (tmp_path / "pairs.csv").write_text("a,b,same\na.jpg,b.jpg,1\na.jpg,c.jpg,0\nb.jpg,c.jpg,0\n")
    found = line.json("models", "evaluate", "pairs.csv", "--photos", "photos")
    assert (found["pairs"], found["scored"], found["no_face"], found["auc"]) == (3, 3, 0, 1.0)
    assert found["tar_at_far"] == {"0.01": 1.0, "0.001": 1.0, "0.0001": 1.0}
    assert found["far_not_measured"] == ["0.01", "0.001", "0.0001"]
    assert [row[:3] for row in found["scores"]] == [["a.jpg", "b.jpg", 1], ["a.jpg", "c.jpg", 0], ["b.jpg", "c.jpg", 0]]
