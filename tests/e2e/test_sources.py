"""Sources on the command line: exports as they came, saved pages, addresses; in processes of their own."""

from __future__ import annotations

import base64
import shutil
import zipfile
from pathlib import Path

from exposure_check.faces.samples import packaged
from tests.e2e.command_line import CommandLine
from tests.exports import instagram, tiktok

PERSON = "Eileen Example"


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def instagram_export(path: Path) -> Path:
    """One whose first photo shows the enrolled person."""
    files = instagram.export(root="insta")
    files[f"insta/{instagram.PHOTO}"] = packaged("skimage", "data", "astronaut.png").read_bytes()
    return zipped(path, files)


def test_places_are_added_listed_scanned_and_removed(enrolled: CommandLine, tmp_path: Path) -> None:
    assert "source add" in enrolled.run("source", "list", PERSON).stdout
    instagram_export(tmp_path / "insta.zip")
    (tmp_path / "photos").mkdir()
    told = enrolled.run("source", "add", PERSON, "insta.zip", "photos").stdout
    assert "export of Instagram" in told
    archive, folder = enrolled.json("source", "list", PERSON)
    assert (archive["location"], archive["last_scan"]) == (str(tmp_path / "insta.zip"), None)
    assert all(entry["source_id"] in told for entry in (archive, folder))

    again = enrolled.json("source", "add", PERSON, "insta.zip")
    assert [(entry["source_id"], entry["kind"], entry["platforms"]) for entry in again] == [
        (archive["source_id"], "archive", ["instagram"])
    ]
    enrolled.run("source", "remove", PERSON, folder["source_id"])
    report = enrolled.json("scan", PERSON)
    assert report["counts"]["match"] == 1
    (archive,) = enrolled.json("source", "list", PERSON)
    assert archive["last_scan"]["counts"] == report["counts"]
    enrolled.run("source", "remove", PERSON, "nosuch", code=6)


def test_what_an_export_says_about_a_photo_is_in_every_output(enrolled: CommandLine, tmp_path: Path) -> None:
    instagram_export(tmp_path / "insta.zip")
    report = enrolled.json("scan", PERSON, "insta.zip")
    files = {file["locator"]: file for file in report["files"]}
    found = files[f"insta.zip!/insta/{instagram.PHOTO}"]
    assert found["provenance"] == {
        "platform": "instagram",
        "occasion": "post",
        "audience": "unknown",
        "account": "ada.l",
        "caption": instagram.CAPTION,
        "no_address": "export-names-no-address",
    }
    assert found["published"].startswith("2023-05-01")
    assert found["retrieval"] is None
    assert {"kind": "gps", "value": "47.5, 9.4", "found_in": "export"} in found["disclosures"]

    (match,) = enrolled.json("matches", PERSON)
    (place,) = match["places"]
    assert (place["provenance"], place["disclosures"]) == (found["provenance"], found["disclosures"])
    told = enrolled.run("matches", "show", match["match_id"]).stdout
    for text in ("Likely match", "Instagram, in a post, account ada.l", instagram.CAPTION, "47.5, 9.4 (near ", "2023"):
        assert text in told
    assert "never say at which address" in told
    assert enrolled.json("matches", "show", match["match_id"]) == {
        key: value for key, value in match.items() if key != "log_likelihood_ratio"
    }
    enrolled.run("matches", "show", "nosuch", code=6)


def test_parts_of_one_export_are_one_place_whichever_is_named(enrolled: CommandLine, tmp_path: Path) -> None:
    files = list(instagram.export(root="insta").items())
    names = [f"instagram-ada-part-{number}.zip" for number in (1, 2)]
    zipped(tmp_path / names[0], dict(files[:4]))
    zipped(tmp_path / names[1], dict(files[4:]))
    (added,) = enrolled.json("source", "add", PERSON, names[1], names[0])
    assert added["location"] == str(tmp_path / names[0])
    by_one = enrolled.json("scan", PERSON, names[1])
    by_all = enrolled.json("scan", PERSON, *names)
    assert by_one["counts"] == by_all["counts"]
    assert by_all["unchanged"] == by_one["counts"]["no_face"]
    # A photo is found again by the part that holds it.
    inside = tuple(f"{name}!/insta/" for name in names)
    assert all(file["locator"].startswith(inside) for file in by_all["files"])


def test_links_that_an_export_names_are_counted_and_listed_as_they_are(enrolled: CommandLine, tmp_path: Path) -> None:
    zipped(tmp_path / "tiktok.zip", tiktok.export())
    told = enrolled.run("scan", PERSON, "tiktok.zip").stdout
    assert "the export gives only a link to it" in told
    report = enrolled.json("scan", PERSON, "tiktok.zip")
    links = {file["locator"] for file in report["files"] if file["reason"] == "link-only"}
    assert links >= {*tiktok.PHOTOS, tiktok.AVATAR}


def test_files_of_a_saved_page_are_named_as_the_person_named_the_page(enrolled: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "saved" / "me_files"
    folder.mkdir(parents=True)
    shutil.copy(packaged("skimage", "data", "coffee.png"), folder / "coffee.png")
    inline = base64.b64encode(packaged("skimage", "data", "coffee.png").read_bytes()).decode()
    (tmp_path / "saved" / "me.html").write_text(
        f'<html><body><img src="me_files/coffee.png"><img src="data:image/png;base64,{inline}"></body></html>'
    )
    report = enrolled.json("scan", PERSON, "saved/me.html")
    locators = {file["locator"] for file in report["files"]}
    assert "saved/me_files/coffee.png" in locators
    assert all(locator.startswith("saved/me") for locator in locators)


def test_places_that_cannot_be_had_do_not_keep_from_scanning_the_others(enrolled: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "stick").mkdir()
    shutil.copy(packaged("skimage", "data", "coffee.png"), tmp_path / "photos")
    told = enrolled.run("source", "add", PERSON, "photos", "no such folder", "stick", "https://example.org/me", code=1)
    assert len(told.stdout.splitlines()) == 3
    assert len(told.stderr.splitlines()) == 1
    assert "public address" in told.stdout
    (tmp_path / "stick").rmdir()
    done = enrolled.run("scan", PERSON, code=1)
    assert "1 file" in done.stdout
    assert "stick" in done.stderr
    assert "example.org" in done.stderr
