"""The whole main job in the real window, through the accessibility tree and the keyboard, as a screen reader has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
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


def send_and_complain(running: Window, press: Callable[[str], object], complaint: Path) -> None:
    """From a saved letter to a case that lies with the authority; ``press`` presses a button by its name."""
    press("I sent it…")
    running.wait_for(name="Write it down")
    press("Write it down")
    running.wait_for(contains="Written down: sent on")
    press("Go to the case")
    running.wait_for(name="Clearview AI, Inc.", role="label")
    press("Log what happened…")
    running.wait_for(name="Log it")
    running.down_to("They refused")  # the box of what happened has the keyboard when the form appears
    press("Log it")
    running.wait_for(contains="The recipient refused")
    press("Write the complaint…")
    running.wait_for(contains="It goes to: Commission nationale", seconds=60)
    press("Save the letter…")
    running.wait_for(name="File name:")
    running.key("ctrl+a")
    running.write(str(complaint))
    running.key("Return")
    running.wait_for(contains="It is not sent yet", seconds=60)
    assert "Commission nationale" in text_of(complaint)
    press("I sent it…")
    running.wait_for(name="Log it")
    press("Log it")
    running.wait_for(name="With the authority", role="label")


def text_of(letter: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(letter).pages)


def test_a_person_gets_from_first_run_to_a_complaint_alone(opened: Window, tmp_path: Path) -> None:
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
    opened.ask("focus", name="Matches", role="list")
    opened.key("y")
    opened.wait_for(contains="conference.jpg, found on")
    opened.press("Not me (N)", role="check box")
    opened.wait_for(contains="0 not decided")

    go_to("Letters", opened)
    opened.type("To whom?", "clearview")
    opened.wait_for(contains="government-issued ID")  # what the chosen recipient is known to ask for
    opened.wait_for(contains="Page 1 of", seconds=60)
    opened.press("Save as PDF…")
    letter = tmp_path / "letter.pdf"
    choose_file(letter, opened, button="Save")
    opened.wait_for(contains="Saved as", seconds=60)

    text = text_of(letter)
    assert "Clearview AI, Inc." in text
    assert "Eileen Example" in text
    assert ADDRESS in text.replace("\n", "")

    send_and_complain(opened, opened.press, tmp_path / "complaint.pdf")

    opened.ask("select", name="Overview", role="list item")  # in the sidebar, as a screen reader does
    opened.wait_for(contains="1 letter")
    assert opened.process.poll() is None


def by_keyboard_to(name: str, keyboard: Window) -> None:
    """Tab to a button and press it."""
    keyboard.tab_to(name)
    keyboard.key("space")


def test_the_keyboard_alone_leads_from_first_run_to_a_sent_letter_and_a_complaint(
    opened: Window, tmp_path: Path
) -> None:
    """Nothing is pressed through the accessibility tree here: it only says what has the keyboard and what is there."""
    opened.wait_for(name="Go on", role="push button")
    opened.key("space")  # the button of a step has the keyboard when the step appears
    opened.wait_for(contains="Step 2 of 3")
    opened.write(PASSPHRASE)
    opened.tab_to("The same passphrase again")
    opened.write(PASSPHRASE)
    opened.key("Return")
    opened.wait_for(contains="Step 3 of 3")
    opened.write("Eileen Example")
    opened.tab_to("Country")
    opened.key("ctrl+a")
    opened.write("France")
    opened.key("Tab")
    opened.tab_to("E-mail address")
    opened.write("eileen@example.org")
    by_keyboard_to("Save and begin", opened)
    opened.wait_for(contains="Show the program which face to look for")

    opened.key("alt+6")
    opened.tab_to("To whom?")
    opened.write("clearview")
    opened.wait_for(contains="Page 1 of", seconds=60)
    by_keyboard_to("Save as PDF…", opened)
    opened.wait_for(name="File name:")
    assert opened.focused()["name"] == "File name:"
    opened.key("ctrl+a")
    opened.write(str(tmp_path / "letter.pdf"))
    opened.key("Return")
    opened.wait_for(contains="Saved as", seconds=60)
    send_and_complain(opened, partial(by_keyboard_to, keyboard=opened), tmp_path / "complaint.pdf")
