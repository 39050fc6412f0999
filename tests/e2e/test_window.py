"""The whole main job in the real window, through the accessibility tree and the keyboard, as a screen reader has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from exposure_check.faces.samples import make_demo_photos
from tests.e2e.desktop import Window, desktop, missing_parts, window

PASSPHRASE = "seven quiet otters"  # noqa: S105 - a vault that lives for one test
ADDRESS = "https://example.org/people/eileen.jpg"

pytestmark = pytest.mark.skipif(bool(missing_parts()), reason=f"this machine has no {', '.join(missing_parts())}")


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with desktop(tmp_path) as environment, window(environment, tmp_path) as running:
        yield running


def go_to(page: str, running: Window) -> None:
    """Choose a page in the View menu."""
    running.press(page, role="menu item", showing=False)


def choose_file(path: Path, running: Window, *, field: str = "File name:", button: str = "Open") -> None:
    """Answer a file dialog."""
    running.type(field, str(path))
    running.press(button)


def create_vault_and_person(running: Window) -> None:
    """First run, step by step."""
    running.press("Go on")
    running.type("Passphrase", PASSPHRASE, role="password text")
    running.type("The same passphrase again", PASSPHRASE, role="password text")
    running.press("Create the vault")
    running.wait_for(contains="Step 3 of 3")
    running.type("Full name", "Eileen Example")
    running.type("Country", "France")
    running.type("E-mail address", "eileen@example.org")
    running.press("Save and begin")
    running.wait_for(contains="Show the program which face to look for")


def test_a_person_gets_from_first_run_to_a_saved_letter_alone(opened: Window, tmp_path: Path) -> None:
    sample = make_demo_photos(tmp_path / "sample")
    create_vault_and_person(opened)

    go_to("Face", opened)
    opened.press("Choose photos…")
    choose_file(sample.reference, opened)
    opened.wait_for(contains="reference.png: Good", seconds=90)

    go_to("Photos", opened)
    opened.press("Add a folder…")
    choose_file(sample.folder, opened, field="Directory:", button="Choose")
    opened.wait_for(contains="Looked at 7 file", seconds=90)

    go_to("Matches", opened)
    opened.wait_for(role="label", name="Likely match")
    opened.wait_for(contains="profile.jpg, found on")
    opened.type("Public address of this photo", ADDRESS)
    opened.press("Mine (Y)", role="check box")
    opened.wait_for(contains="conference.jpg, found on")
    opened.press("Not me (N)", role="check box")
    opened.wait_for(contains="0 not decided")

    go_to("Letters", opened)
    opened.type("To whom?", "clearview")
    opened.wait_for(contains="Clearview AI, Inc.", role="list item")
    opened.ask("press", contains="Clearview AI, Inc.", role="list item")
    opened.wait_for(contains="Page 1 of", seconds=60)
    opened.press("Save as PDF…")
    letter = tmp_path / "letter.pdf"
    choose_file(letter, opened, button="Save")
    opened.wait_for(contains="letter.pdf", seconds=60)

    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(letter).pages)
    assert "Clearview AI, Inc." in text
    assert "Eileen Example" in text
    assert ADDRESS in text.replace("\n", "")

    go_to("Overview", opened)
    opened.wait_for(contains="1 letter")
    assert opened.process.poll() is None
