"""Makes the pictures of the user guide from the real window, into resources/guide/LANGUAGE/images.

    python packaging/guide_pictures.py [--language de] [--out FOLDER]

Without a language all three are made, one process after the other. Everything in the pictures is real: a vault in a
temporary folder, photos that installed packages carry, a real scan. The dates in them are those of the day.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

from screenshots import PASSPHRASE, PATIENCE, Studio, export, scrolled, the, use_screen

GUIDE = Path(__file__).resolve().parent.parent / "resources" / "guide"
LANGUAGES = ("en", "de", "fr")
SIZE = (1080, 700)
"""Wide enough for the letter beside its form."""
COLOURS = 192
MOST_BYTES = 120_000
PEOPLE = {
    "en": ("IE", "12 Example Street\nDublin D02 AF30"),
    "de": ("DE", "Beispielstraße 12\n10115 Berlin"),
    "fr": ("FR", "12 rue des Lilas\n75011 Paris"),
}


def shoot(studio: Studio, name: str) -> None:
    """Save the window under this name, as a small PNG with a palette."""
    from PIL import Image

    studio.window.toast.dismiss()
    studio.settle()
    whole = studio.work / "whole.png"
    studio.window.grab().save(str(whole))
    target = studio.folder / f"{name}.png"
    with Image.open(whole) as picture:
        # Few colours and no dithering: areas of one colour stay so, and the file is small. No metadata is written.
        small = picture.convert("RGB").quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        small.save(target, optimize=True)
    if target.stat().st_size > MOST_BYTES:
        raise SystemExit(f"{target} has {target.stat().st_size} bytes, more than {MOST_BYTES}")


def begin(studio: Studio, language: str) -> None:
    """The first step, then a vault and its owner."""
    from exposure_check.ui.components.person_form import PersonForm
    from exposure_check.ui.components.vault_forms import CreateVaultForm
    from exposure_check.ui.settings import Appearance

    studio.context.theme.set_appearance(Appearance.LIGHT)
    studio.context.settings.tips_seen = frozenset({"face", "matches", "letters", "cases"})
    studio.settle()
    shoot(studio, "start")
    start = studio.window.start
    start.show_create()
    form = the(CreateVaultForm, start.findChild(CreateVaultForm))
    form.first.edit.insert(PASSPHRASE)
    form.second.edit.insert(PASSPHRASE)
    form.submit()
    studio.settle(lambda: studio.context.has_session)
    person = the(PersonForm, start.findChild(PersonForm))
    country, address = PEOPLE[language]
    person.name.setText("Eileen Collins")
    person.country.choose(country)
    person.email.setText("eileen@example.org")
    person.address.setPlainText(address)
    person.save()
    studio.settle(lambda: studio.context.person is not None)


def look_through(studio: Studio) -> None:
    """Face, Photos, Matches, Report."""
    from exposure_check.domain.match import Match, ReviewState
    from exposure_check.faces.samples import make_demo_photos
    from exposure_check.ui.pages.face import FacePage
    from exposure_check.ui.pages.matches import MatchesPage
    from exposure_check.ui.pages.photos import PhotosPage

    photos, pages = make_demo_photos(studio.work / "demo"), studio.window.pages
    face, places = the(FacePage, pages["face"]), the(PhotosPage, pages["photos"])
    matches = the(MatchesPage, pages["matches"])
    studio.page("face")
    # Only pictures that are free of rights are shown: these are kept in the repository.
    face.offer([photos.reference, photos.folder / "conference.jpg", photos.folder / "coffee.png"])
    studio.settle(lambda: bool(face.references))
    shoot(studio, "face")
    studio.page("photos")
    places.add_paths([photos.folder, export(studio.work)])
    studio.settle(lambda: len(places.rows) == 2 and not studio.context.scan_runs)
    scrolled(list(places.rows.values())[-1])
    shoot(studio, "photos")
    studio.page("matches")
    # Which one is found first depends on the workers: the one from the export tells most.
    model = matches.model
    found = [the(Match, model.match_at(row)) for row in range(model.rowCount())]
    shown = next(row for row, match in enumerate(found) if "instagram" in str(match.locations[0]))
    matches.list.setCurrentIndex(model.index(shown))
    studio.settle(lambda: matches.panel.picture.has_picture)
    shoot(studio, "matches")
    studio.context.session.review.set_public_address(found[shown].id, "https://example.org/eileen/profile.jpg")
    matches.decide(ReviewState.MINE)
    studio.settle()
    studio.page("report")
    shoot(studio, "report")


def write(studio: Studio, language: str) -> None:
    """Letters, a case in which something happened, many people."""
    from exposure_check.domain.case import EventKind
    from exposure_check.domain.person import Person
    from exposure_check.domain.request import Language, RequestKind
    from exposure_check.ui.api import Entry, LetterOrder, now
    from exposure_check.ui.pages.batch import BatchPage
    from exposure_check.ui.pages.cases import CasesPage
    from exposure_check.ui.pages.letters import LettersPage

    pages, session = studio.window.pages, studio.context.session
    letters, cases = the(LettersPage, pages["letters"]), the(CasesPage, pages["cases"])
    batch, person = the(BatchPage, pages["batch"]), the(Person, studio.context.person)
    studio.page("letters")
    letters.picker.search.setText("Clearview")
    letters.picker.fetch()
    studio.settle(lambda: letters.preview.page_count > 0)
    row = letters.language.findData(Language(language))
    letters.language.setCurrentIndex(row)
    letters.language.activated.emit(row)
    studio.settle(lambda: letters.preview.page_count > 0)
    shoot(studio, "letters")
    today = studio.application.today()
    order = LetterOrder(person.id, "clearview-ai", RequestKind.ACCESS, with_evidence=False)
    # A case in which something happened needs a letter that was written some days ago.
    with patch.object(session.requests, "_clock", return_value=now() - timedelta(days=20)):
        case = session.requests.save(order, studio.work / "letter.pdf").case
    details = {"how": "registered-post"}
    session.follow_up.log(case.id, Entry(EventKind.SENT, today - timedelta(days=19), details=details))
    arrived = Entry(EventKind.RECEIVED, today - timedelta(days=16), details={"proven": "yes"})
    session.follow_up.log(case.id, arrived)
    studio.context.cases_changed.emit()
    studio.page("cases")
    cases.open_case(case.id)
    studio.settle()
    shoot(studio, "case")
    cases.close_case()
    studio.window.actions_table["page-batch"].trigger()
    (studio.work / "signed.pdf").write_bytes(b"signed")
    table = studio.work / "people.csv"
    table.write_text(
        "name;address;email;country;language;birth_date;permission_file;permission_until\n"
        "Zoé Lefèvre;14 rue X\\n69003 Lyon;zoe@example.org;FR;fr;1990-02-01;signed.pdf;\n"
        "Ann Lee;1 Road\\nDublin;ann@example.org;IE;en;;signed.pdf;2099-12-31\n"
        "Eve Nowhere;;;XX;;;missing.pdf;\n",
        encoding="utf-8",
    )
    batch.form.use_table(table)
    studio.settle()
    batch.form.picker.search.setText("Clearview")
    batch.form.picker.fetch()
    studio.settle()
    batch.form.add_recipient()
    studio.settle(batch.seen.isVisible)
    scrolled(batch.seen.table)
    shoot(studio, "batch")
    studio.page("settings")
    shoot(studio, "settings")


def make(language: str, out: Path) -> None:
    """All pictures of one language."""
    # A short name that is the same every time: it can be read in the pictures.
    work = Path(tempfile.gettempdir(), "eileen")
    try:
        work.mkdir()
    except FileExistsError:
        raise SystemExit(f"{work} is there already; another run, or one that broke off, made it") from None
    try:
        use_screen(work, *SIZE)
        studio = Studio(out, work, SIZE, 100, language, ["light"])
        begin(studio, language)
        look_through(studio)
        write(studio, language)
        closed: list[bool] = []
        studio.window.closed.connect(lambda: closed.append(True))
        studio.window.close()
        end = time.monotonic() + PATIENCE
        while not closed and time.monotonic() < end:
            studio.qt.processEvents()
            time.sleep(0.01)
    finally:
        shutil.rmtree(work)


def main() -> int:
    """Parse the command line and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--out", type=Path, help="Default: the folder of the guide.")
    chosen = parser.parse_args()
    if chosen.language is None:
        for language in LANGUAGES:
            # A process each: there is one QApplication, and it keeps its language.
            where = [] if chosen.out is None else ["--out", str(chosen.out / language)]
            subprocess.run([sys.executable, __file__, "--language", language, *where], check=True)
        return 0
    make(chosen.language, chosen.out or GUIDE / chosen.language / "images")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
