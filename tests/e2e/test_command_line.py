"""The whole main job on the command line, as its user would do it, in processes of its own."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image

from exposure_check.domain.request import Language
from exposure_check.faces.samples import packaged
from tests import videos
from tests.samples import same_person, strangers

PASSPHRASE = "seven quiet otters"  # noqa: S105 - a vault that lives for one test
OTHER_PASSPHRASE = "something else entirely"  # noqa: S105 - the wrong one
REPOSITORY = Path(__file__).parents[2]


@dataclass
class CommandLine:
    """Runs the program with a home of its own."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.environment = {
            **os.environ,
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "PYTHONPATH": str(REPOSITORY),
            "EXPOSURE_CHECK_PASSPHRASE": PASSPHRASE,
            "NO_COLOR": "1",
            "COLUMNS": "200",
        }

    def run(self, *arguments: str | Path, code: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "exposure_check", *map(str, arguments)],
            env={**self.environment, **environment},
            capture_output=True,
            text=True,
            timeout=240,
            stdin=subprocess.DEVNULL,
            cwd=self.home,
            check=False,
        )
        assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr
        return done

    def json(self, *arguments: str | Path, code: int = 0) -> Any:
        return json.loads(self.run(*arguments, "--json", "-", code=code).stdout)


@pytest.fixture
def line(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path)


@pytest.fixture
def enrolled(line: CommandLine) -> CommandLine:
    line.run("vault", "create")
    line.run("person", "add", "--name", "Eileen Example", "--country", "FR", "--email", "eileen@example.org")
    line.run("face", "enrol", "Eileen Example", packaged("skimage", "data", "astronaut.png"))
    return line


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


def test_letters_for_many_people_are_written_without_a_vault(line: CommandLine, tmp_path: Path) -> None:
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


def test_a_person_edits_a_letter_before_sending_it_and_returns_to_the_original(enrolled: CommandLine) -> None:
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
def test_a_letter_is_saved_in_the_format_that_its_name_asks_for(enrolled: CommandLine, suffix: str) -> None:
    out = enrolled.home / f"letter.{suffix}"
    settings = ("--set", "reason=I work in a shelter")
    enrolled.run("letter", "Eileen Example", "--to", "clearview-ai", "--kind", "objection", *settings, "--out", out)
    assert out.stat().st_size > 500
    wrong = enrolled.run(
        "letter",
        "Eileen Example",
        "--to",
        "clearview-ai",
        "--kind",
        "objection",
        "--set",
        "colour=red",
        "--out",
        out,
        code=3,
    )
    assert "The options are: account, reason" in wrong.stderr


def test_a_decision_survives_that_the_photo_is_moved_and_scanned_again(enrolled: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(packaged("skimage", "data", "astronaut.png"), folder / "me.png")
    enrolled.json("scan", "Eileen Example", folder)
    (match,) = enrolled.json("matches", "Eileen Example")
    enrolled.run("matches", "decide", match["match_id"], "--as", "not-me")

    (folder / "elsewhere").mkdir()
    (folder / "me.png").rename(folder / "elsewhere" / "renamed.png")
    enrolled.json("scan", "Eileen Example", folder)

    (after,) = enrolled.json("matches", "Eileen Example")
    assert after["match_id"] == match["match_id"]
    assert after["state"] == "not-me"
    assert after["locator"].endswith("renamed.png")
    enrolled.run("matches", "undo", "Eileen Example")
    assert enrolled.json("matches", "Eileen Example")[0]["state"] == "unreviewed"


def test_the_second_scan_of_an_unchanged_folder_analyses_nothing_again(enrolled: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        shutil.copy(packaged("insightface", "data", "images", "t1.jpg"), folder / f"{number}.jpg")
    first = enrolled.json("scan", "Eileen Example", folder)
    second = enrolled.json("scan", "Eileen Example", folder)
    assert (first["unchanged"], second["unchanged"]) == (0, 3)
    assert first["counts"] == second["counts"]
    assert [file["locator"] for file in first["files"]] == [file["locator"] for file in second["files"]]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["person", "list"], 6),
        (["no-such-command"], 2),
        (["scan"], 2),
        (["deadline", "--received", "2026-13-45"], 2),
        (["scan", "somebody", "--false-alarms", "nan"], 2),
        (["scan", "somebody", "--false-alarms", "-1"], 2),
        (["scan", "somebody", "--workers", "0"], 2),
    ],
)
def test_without_a_vault_or_with_wrong_usage_the_exit_code_says_what_is_wrong(
    line: CommandLine, arguments: list[str], code: int
) -> None:
    line.run(*arguments, code=code)


def test_a_wrong_passphrase_ends_in_one_sentence_and_exit_code_4(enrolled: CommandLine) -> None:
    done = enrolled.run("person", "list", code=4, EXPOSURE_CHECK_PASSPHRASE=OTHER_PASSPHRASE)
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_missing_passphrase_is_asked_for_only_where_somebody_can_answer(enrolled: CommandLine) -> None:
    enrolled.run("person", "list", code=4, EXPOSURE_CHECK_PASSPHRASE="")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["person", "show", "Nobody"], 6),
        (["person", "add", "--name", "Second Person", "--country", "DE"], 3),
        (["person", "add", "--name", "X", "--country", "Atlantis"], 3),
        (["scan", "Eileen Example", "no such folder"], 3),
        (["face", "enrol", "Eileen Example", "missing.jpg"], 3),
        (["matches", "decide", "nomatch", "--as", "mine"], 6),
        (["letter", "Eileen Example", "--to", "nobody-inc", "--kind", "access", "--out", "x.pdf"], 6),
        (["letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--out", "x.odt"], 3),
        (["letter", "Eileen Example", "--to", "instagram", "--kind", "access", "--out", "x.pdf", "--set", "hue=1"], 3),
        (["letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--out", "no/such/folder/x.pdf"], 3),
        (["case", "show", "nocase"], 6),
        (["case", "log", "nocase", "sent", "--set", "how=post"], 6),
        (["case", "log", "nocase", "sent", "--set", "how"], 3),
        (["case", "next", "nocase"], 6),
        (["case", "attachments", "nocase"], 6),
        (["case", "export", "nocase", "--out", "folder"], 6),
        (["case", "calendar", "--out", "calendar.txt"], 3),
        (["case", "calendar", "--out", "no/such/folder/calendar.ics"], 3),
    ],
)
def test_bad_input_ends_in_one_plain_sentence(enrolled: CommandLine, arguments: list[str], code: int) -> None:
    done = enrolled.run(*arguments, code=code)
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr


def test_a_case_is_followed_from_its_draft_to_a_file_for_a_lawyer(line: CommandLine, tmp_path: Path) -> None:
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

    line.run("case", "calendar", "--out", "reminders.ics")
    assert shown["due"].replace("-", "") in (tmp_path / "reminders.ics").read_text()
    assert "Eileen" not in (tmp_path / "reminders.ics").read_text()
    line.run("case", "export", case, "--out", "file", "--language", "de")
    assert (tmp_path / "file" / "chronology.txt").read_text(encoding="utf-8").startswith("Verlauf")
    assert (tmp_path / "file" / "letter.pdf").read_bytes() == (tmp_path / "letter.pdf").read_bytes()
    assert (tmp_path / "file" / "attachments" / "02-01-receipt.jpg").read_bytes() == b"a receipt"
    assert line.run("case", "export", case, "--out", "file", code=3).stderr.count("\n") == 1


def test_a_photo_with_several_faces_asks_which_one(enrolled: CommandLine) -> None:
    group = packaged("insightface", "data", "images", "t1.jpg")
    (offered,) = enrolled.json("face", "enrol", "Eileen Example", group, code=3)
    assert offered["status"] == "choice-needed"
    assert offered["faces"] == 6
    (chosen,) = enrolled.json("face", "enrol", "Eileen Example", group, "--face", "2")
    assert chosen["status"] == "enrolled"


def test_an_empty_folder_is_said_and_is_no_error(enrolled: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "no files" in enrolled.run("scan", "Eileen Example", "empty").stdout


def test_a_person_is_found_in_a_film_that_says_where_it_was_taken(enrolled: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    shots = itertools.chain(
        videos.still(None, 1.0),
        videos.still(packaged("skimage", "data", "astronaut.png"), 2.0),
        videos.still(None, 1.0),
    )
    said = {"location": "+48.8584+002.2945/"}
    (folder / "film.mp4").write_bytes(videos.encoded(shots, said=said))
    (report,) = enrolled.json("scan", "Eileen Example", folder)["files"]
    assert (report["state"], report["faces"], report["leaks"]) == ("match", 1, ["gps"])


def test_a_cleaned_copy_is_saved_without_a_vault_and_says_what_was_removed(line: CommandLine, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x013B] = "Somebody"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (48.0, 51.0, 30.24), "E", (2.0, 17.0, 40.2)
    Image.new("RGB", (60, 40), "green").save(tmp_path / "photo.jpg", exif=exif)
    out = tmp_path / "copy.jpg"
    told = line.run("clean", tmp_path / "photo.jpg", "--out", out).stdout
    assert "48.8584, 2.2945" in told
    assert "France" in told
    assert "Somebody" in told
    assert b"Somebody" not in out.read_bytes()
    assert "a file already" in line.run("clean", tmp_path / "photo.jpg", "--out", out, code=3).stderr


def test_the_deadline_explains_itself(line: CommandLine) -> None:
    found = line.json("deadline", "--received", "2026-11-25", "--country", "IE")
    assert (found["nominal"], found["due"], found["rule"]) == ("2026-12-25", "2026-12-28", "eu-gdpr")
    assert found["steps"]
    assert found["sources"]


def _many_photos(folder: Path, count: int) -> None:
    folder.mkdir()
    content = packaged("insightface", "data", "images", "t1.jpg").read_bytes()
    for number in range(count):
        # Bytes after the end of a JPEG change its hash and nothing else.
        (folder / f"{number:04}.jpg").write_bytes(content + number.to_bytes(4, "big"))


def _stored_so_far(line: CommandLine) -> Callable[[], bool]:
    """Whether the vault has grown by more than the beginning of a scan takes: some batches are stored."""
    database = next(line.home.rglob("vault.ecv*"))
    size = sum(file.stat().st_size for file in database.parent.iterdir())

    def grown() -> bool:
        return sum(file.stat().st_size for file in database.parent.iterdir()) > size + 150_000

    return grown


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_scan_that_is_killed_loses_at_most_the_batch_in_flight(enrolled: CommandLine, tmp_path: Path) -> None:
    _many_photos(tmp_path / "photos", 400)
    grown = _stored_so_far(enrolled)
    process = subprocess.Popen(
        [sys.executable, "-m", "exposure_check", "--quiet", "scan", "Eileen Example", "photos"],
        env=enrolled.environment,
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 120
    while not grown() and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.1)
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=30)

    report = enrolled.json("scan", "Eileen Example", "photos")
    assert report["counts"]["total"] == 400
    assert report["unchanged"] > 0


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_stops_a_scan_and_keeps_what_is_done(enrolled: CommandLine, tmp_path: Path) -> None:
    _many_photos(tmp_path / "photos", 400)
    grown = _stored_so_far(enrolled)
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "exposure_check",
            "--quiet",
            "scan",
            "Eileen Example",
            "photos",
            "--json",
            "report.json",
        ],
        env=enrolled.environment,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    deadline = time.monotonic() + 120
    while not grown() and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.1)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert "Stopped after" in errors
    report = json.loads((tmp_path / "report.json").read_text())
    assert 0 < report["counts"]["total"] < 400
    assert len(report["files"]) == report["counts"]["total"]


def test_the_demonstration_does_the_whole_job(line: CommandLine, tmp_path: Path) -> None:
    done = line.run("demo", "--out", tmp_path / "demo")
    letters = sorted(path.name for path in (tmp_path / "demo").glob("*-clearview-ai-*.pdf"))
    assert len(letters) == 2 * len(Language), done.stdout
    reports = sorted(path.name for path in (tmp_path / "demo").glob("report.*"))
    assert reports == ["report.csv", "report.html", "report.json", "report.pdf"]
    counts = json.loads((tmp_path / "demo" / "scan.json").read_text())["counts"]
    assert counts == {
        "match": 2, "no_match": 1, "no_face": 2, "unreadable": 1, "too_large": 0,
        "unsupported": 0, "skipped": 1, "failed": 0, "total": 7,
    }  # fmt: skip


def test_the_doctor_finds_nothing_wrong_on_a_working_machine(enrolled: CommandLine) -> None:
    assert enrolled.json("doctor")["ok"] is True


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


@pytest.mark.skipif(shutil.which("unshare") is None, reason="this system has no network namespaces")
def test_the_whole_job_needs_no_network(line: CommandLine, tmp_path: Path) -> None:
    isolated = ["unshare", "--map-root-user", "--net"]
    if subprocess.run([*isolated, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this account may not make a network namespace")
    done = subprocess.run(
        [*isolated, sys.executable, "-m", "exposure_check", "demo", "--out", tmp_path / "demo"],
        env=line.environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "demo").glob("*.pdf"))) == 2 * len(Language) + 1


def test_a_terminal_that_cannot_show_a_name_gets_the_rest(line: CommandLine) -> None:
    line.run("vault", "create")
    done = line.run("person", "add", "--name", "Αγγελική Παπαδοπούλου", "--country", "GR", PYTHONIOENCODING="ascii")
    assert "Added" in done.stdout
    assert line.json("person", "show", "Αγγελική Παπαδοπούλου")["country"] == "GR"


def test_an_error_of_the_program_itself_ends_in_one_sentence_and_a_log_without_personal_data(
    enrolled: CommandLine, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "sitecustomize.py").write_text(
        "import exposure_check.services.people as people\n"
        "def fail(self, text):\n    raise ZeroDivisionError(text)\n"
        "people.People.find = fail\n"
    )
    paths = os.pathsep.join((str(broken), enrolled.environment["PYTHONPATH"]))
    done = enrolled.run("person", "show", "Eileen Example", code=70, PYTHONPATH=paths)
    assert len(done.stderr.strip().splitlines()) == 1
    log = next(tmp_path.rglob("error.log"))
    assert str(log) in done.stderr
    assert "ZeroDivisionError" in log.read_text()
    assert "Eileen" not in log.read_text()


def test_references_are_judged_and_a_confirmed_match_can_be_added(line: CommandLine, tmp_path: Path) -> None:
    first, second, third = same_person()
    stranger, _ = strangers()
    line.run("vault", "create")
    line.run("person", "add", "--name", "Eileen Example", "--country", "FR", "--email", "eileen@example.org")
    line.run("face", "enrol", "Eileen Example", first)
    folder = tmp_path / "found"
    folder.mkdir()
    for photo in (second, third):
        shutil.copy(photo, folder)
    line.run("scan", "Eileen Example", folder)
    assert line.json("face", "suggest", "Eileen Example") == []
    ids = [match["match_id"] for match in line.json("matches", "Eileen Example")]
    line.run("matches", "decide", *ids, "--as", "mine")
    assert {match["match_id"] for match in line.json("face", "suggest", "Eileen Example")} == set(ids)
    (added,) = line.json("face", "enrol", "Eileen Example", "--match", ids[0])
    assert (added["status"], added["doubtful"]) == ("enrolled", False)

    again = line.run("face", "enrol", "Eileen Example", "--match", ids[0], "--match", "unknown", code=3).stderr
    assert f"{ids[0]}: This photo is a reference already." in again
    assert "unknown: There is no match" in again

    told = line.run("face", "enrol", "Eileen Example", stranger)
    assert "does not seem to show the same person" in told.stderr
    listed = line.json("face", "list", "Eileen Example")
    assert [entry["doubtful"] for entry in listed] == [False, False, True]
    assert listed[0]["figures"]["sharpness"] > 0
    verdict = line.json("face", "check", "Eileen Example")
    assert (verdict["level"], verdict["advice"]) == ("weak", "remove-other-person")
    assert verdict["doubtful"] == [listed[2]["reference_id"]]
    assert "biden.jpg" in line.run("scan", "Eileen Example", folder).stderr
    assert "SOMEBODY ELSE?" in line.run("face", "list", "Eileen Example").stdout


def test_faces_of_a_group_are_listed_from_the_left(enrolled: CommandLine) -> None:
    group = packaged("insightface", "data", "images", "t1.jpg")
    told = enrolled.run("face", "enrol", "Eileen Example", group, code=3).stderr
    assert "there are 6 faces: 1 on the far left," in told
    assert "6 on the far right," in told
    (row,) = enrolled.json("face", "enrol", "Eileen Example", group, code=3)
    lefts = [choice["box"][0] for choice in row["choices"]]
    assert lefts == sorted(lefts)


def test_enrolling_nothing_is_a_wrong_call(enrolled: CommandLine) -> None:
    assert "--match" in enrolled.run("face", "enrol", "Eileen Example", code=2).stderr


def test_the_cases_of_everyone_are_counted(enrolled: CommandLine) -> None:
    assert "no cases yet" in enrolled.run("case", "statistics").stdout
    enrolled.run("letter", "Eileen Example", "--to", "clearview-ai", "--kind", "access", "--out", "letter.txt")
    counted = enrolled.json("case", "statistics")
    assert (counted["people"], counted["cases"], counted["not_sent"]) == (1, 1, 1)
    assert counted["by_state"] == {"draft": 1}
    assert counted["by_recipient"][0]["recipient"] == "clearview-ai"
    assert "Clearview AI" in enrolled.run("case", "statistics").stdout
