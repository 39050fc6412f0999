"""Pictures of every page of the real window, light and dark, empty and filled, into a folder.

    python packaging/screenshots.py FOLDER [--size 1366x768] [--text 100] [--language en] [--looks light,dark] [--full]

Everything in them is real: a vault in a temporary folder, photos that installed packages carry, a real scan. Only
``--full`` fills the vault without a scan, with 10,000 matches, 500 cases and 50 people, and takes the pages only.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from exposure_check.domain.case import CaseId
    from exposure_check.ui.pages.letters import LettersPage
    from exposure_check.ui.pages.photos import PhotosPage

PASSPHRASE = " ".join(("lantern", "orbit", "velvet", "tundra"))
PATIENCE = 40.0


Kind = TypeVar("Kind")


def the(kind: type[Kind], found: object) -> Kind:
    """``found``, which must be of this kind."""
    if not isinstance(found, kind):
        raise SystemExit(f"expected {kind.__name__}, found {type(found).__name__}")
    return found


class Studio:
    """Drives the window and takes the pictures."""

    def __init__(
        self, folder: Path, work: Path, size: tuple[int, int], text: int, language: str, looks: list[str]
    ) -> None:
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from exposure_check.bootstrap import Application
        from exposure_check.ui.app import make_context
        from exposure_check.ui.main_window import MainWindow
        from exposure_check.ui.settings import Appearance, Settings

        self.folder, self.work = folder, work
        self.looks = [Appearance(look) for look in looks]
        folder.mkdir(parents=True, exist_ok=True)
        self.qt = QApplication(["screenshots"])
        self.qt.setStyle("Fusion")
        settings = Settings(QSettings(str(work / "settings.ini"), QSettings.Format.IniFormat))
        settings.text_percent = text
        self.application = Application(work / "vault.ecv")
        self.context = make_context(self.qt, self.application, settings)
        self.context.translations.use(language)
        self.window = MainWindow(self.context)
        self.window.resize(*size)
        self.window.show()
        self.window.begin()

    def settle(self, condition: Callable[[], bool] = lambda: True) -> None:
        """Run the event loop until no job runs and ``condition`` holds."""
        end = time.monotonic() + PATIENCE
        quiet = 0
        while quiet < 25:
            self.qt.processEvents()
            time.sleep(0.01)
            quiet = quiet + 1 if self.context.tasks.running == 0 and condition() else 0
            if time.monotonic() > end:
                raise SystemExit("the window did not come to rest")

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """One picture per palette, of the window in front or of ``widget``."""
        from PySide6.QtWidgets import QApplication

        self.window.toast.dismiss()
        # A new palette takes a second: begin with the one in force.
        for look in sorted(self.looks, key=lambda one: one is not self.context.theme.appearance):
            self.context.theme.set_appearance(look)
            self.settle()
            target = widget or QApplication.activeModalWidget() or self.window
            target.grab().save(str(self.folder / f"{name}-{look.value}.png"))

    def page(self, name: str) -> None:
        """Go to a page."""
        self.context.page_requested.emit(name)
        self.settle()


def first_run(studio: Studio) -> None:
    """The three steps, then the person."""
    studio.settle()
    studio.shoot("01-first-run")
    start = studio.window.start
    start.show_create()
    from exposure_check.ui.components.vault_forms import CreateVaultForm

    form = the(CreateVaultForm, start.findChild(CreateVaultForm))
    form.first.edit.insert(PASSPHRASE)
    form.first.text_edited.emit(PASSPHRASE)
    form.second.edit.insert(PASSPHRASE)
    studio.settle()
    studio.shoot("02-create-vault")
    form.submit()
    studio.settle(lambda: studio.context.has_session)
    from exposure_check.ui.components.person_form import PersonForm

    person = the(PersonForm, start.findChild(PersonForm))
    person.name.setText("Eileen Collins")
    person.country.choose("FR")
    person.email.setText("eileen@example.org")
    person.address.setPlainText("12 rue des Lilas\n75011 Paris")
    studio.shoot("03-person")
    person.save()
    studio.settle(lambda: studio.context.person is not None)


def fill(studio: Studio) -> None:
    """Every page, empty, then with real photos."""
    from exposure_check.faces.samples import make_demo_photos, packaged
    from exposure_check.ui.pages.face import FacePage
    from exposure_check.ui.pages.letters import LettersPage
    from exposure_check.ui.pages.matches import MatchesPage
    from exposure_check.ui.pages.photos import PhotosPage
    from exposure_check.ui.pages.report import ReportPage

    for number, name in enumerate(("overview", "face", "photos", "matches", "report", "letters", "cases"), 10):
        studio.page(name)
        studio.shoot(f"{number}-{name}-empty")
    photos = make_demo_photos(studio.work / "demo")
    pages = studio.window.pages
    face, places = the(FacePage, pages["face"]), the(PhotosPage, pages["photos"])
    matches, letters = the(MatchesPage, pages["matches"]), the(LettersPage, pages["letters"])
    studio.page("face")
    face.offer([photos.reference, packaged("insightface", "data", "images", "t1.jpg"), photos.folder / "coffee.png"])
    studio.settle(lambda: bool(face.references))
    studio.shoot("20-face")
    studio.page("photos")
    places.add_paths([photos.folder])
    studio.settle(lambda: bool(places.rows) and not studio.context.scan_runs)
    studio.shoot("21-photos")
    sources(studio, places)
    studio.page("overview")
    studio.shoot("22-overview-next")
    studio.page("matches")
    studio.settle(lambda: matches.panel.picture.has_picture)
    studio.shoot("23-matches")
    scrolled(matches.panel.details)
    studio.shoot("23b-matches-details")
    matches.panel.details.numbers.button.click()
    studio.settle()
    scrolled(matches.panel.details.numbers)
    studio.shoot("23d-matches-figures")
    matches.panel.details.numbers.open(False)
    matches.show_grid(True)
    matches.grid.view.selectAll()
    studio.shoot("23c-matches-grid")
    matches.show_grid(False)
    from exposure_check.domain.match import Match, ReviewState

    first = the(Match, matches.panel.match)
    studio.context.session.review.set_public_address(first.id, "https://example.org/eileen/profile.jpg")
    matches.decide(ReviewState.MINE)
    studio.settle()
    studio.page("report")
    studio.shoot("27-report")
    report = the(ReportPage, pages["report"])
    for number, part in enumerate((report.charts, report.photos, report.export)):
        scrolled(part)
        studio.shoot(f"27{'bcd'[number]}-report")
    studio.page("letters")
    letters.picker.search.setText("Clearview")
    letters.picker.fetch()
    studio.settle(lambda: letters.preview.page_count > 0)
    studio.shoot("24-letters")
    letter_views(studio, letters)
    letter_extras(studio, letters)
    letters.save(studio.work / "clearview.pdf")
    studio.settle()
    studio.shoot("25-letters-saved")
    letters.actions_bar.ask_sent()
    studio.settle()
    studio.shoot("25b-letters-sent")
    close(studio)
    studio.page("overview")
    studio.shoot("26-overview")
    cases(studio)


def write_cases(studio: Studio) -> list[CaseId]:
    """Cases in several states, with letters that were written some days ago."""
    from datetime import timedelta
    from unittest.mock import patch

    from exposure_check.domain.case import EventKind
    from exposure_check.domain.person import Person
    from exposure_check.domain.request import RequestKind
    from exposure_check.ui.api import Entry, LetterOrder, now

    session, today, person = studio.context.session, studio.application.today(), the(Person, studio.context.person)
    proof = studio.work / "receipt of the post office.pdf"
    proof.write_bytes(b"%PDF-1.4")
    ago = {days: today - timedelta(days=days) for days in range(220)}
    event = EventKind
    sent = {days: Entry(event.SENT, ago[days], details={"how": "email"}) for days in (3, 40, 60, 90, 199)}
    plans: tuple[tuple[str, RequestKind, int, tuple[Entry, ...]], ...] = (
        ("amazon-aws", RequestKind.ACCESS, 0, ()),
        (
            "clearview-ai",
            RequestKind.ACCESS,
            20,
            (
                Entry(
                    event.SENT,
                    ago[19],
                    details={"how": "registered-post", "tracking": "RR 123 456 789 FR"},
                    files=(proof,),
                ),
                Entry(event.RECEIVED, ago[16], "Signed by the porter.", details={"proven": "yes"}),
            ),
        ),
        (
            "facecheck-id",
            RequestKind.ERASURE,
            90,
            (sent[90], Entry(event.RECEIVED, ago[88]), Entry(event.SILENT, ago[1])),
        ),
        (
            "facesift",
            RequestKind.OBJECTION,
            60,
            (sent[60], Entry(event.ASKED_BACK, ago[50], details={"for": "identity"})),
        ),
        (
            "lenso-ai",
            RequestKind.ACCESS,
            60,
            (sent[60], Entry(event.REFUSED, ago[30], details={"reason": "They say that public photos are free."})),
        ),
        ("pimeyes", RequestKind.ACCESS, 4, (sent[3],)),
        (
            "acxiom",
            RequestKind.ACCESS,
            40,
            (sent[40], Entry(event.ANSWERED, ago[10]), Entry(event.CLOSED, ago[9])),
        ),
        (
            "acxiom-gb",
            RequestKind.ACCESS,
            200,
            (
                sent[199],
                Entry(event.PARTIAL, ago[100]),
                Entry(event.REPLIED, ago[90]),
                Entry(event.COMPLAINED, ago[20], details={"authority": "CNIL", "reference": "A-1"}),
            ),
        ),
    )
    made = []
    for slug, kind, days, entries in plans:
        # Letters are dated by the clock of the program; pictures of a case need some that were written long ago.
        written_at = now() - timedelta(days=days)
        order = LetterOrder(person.id, slug, kind, with_evidence=False)
        with patch.object(session.requests, "_clock", return_value=written_at):
            case = session.requests.save(order, studio.work / f"{slug}.pdf").case
        for entry in entries:
            session.follow_up.log(case.id, entry)
        made.append(case.id)
    studio.context.cases_changed.emit()
    return made


def cases(studio: Studio) -> None:
    """The list of cases, single cases, and the dialogs that follow them."""
    from datetime import timedelta

    from exposure_check.domain.case import EventKind
    from exposure_check.domain.request import RequestKind
    from exposure_check.ui.components.event_form import EventDialog
    from exposure_check.ui.components.following_letter import FollowingLetterDialog
    from exposure_check.ui.components.stored_letter import StoredLetterDialog
    from exposure_check.ui.pages.cases import CasesPage

    page = the(CasesPage, studio.window.pages["cases"])
    draft, received, silent, _, refused, *_ = write_cases(studio)
    studio.page("cases")
    studio.shoot("50-cases")
    scrolled(page.list)
    studio.shoot("51-cases-list")
    for number, (name, case_id) in enumerate(
        (("draft", draft), ("silent", silent), ("refused", refused), ("received", received)), 52
    ):
        page.open_case(case_id)
        studio.settle()
        page.view.why.button.setChecked(name == "received")
        studio.shoot(f"{number}-case-{name}")
    scrolled(page.view.export_button)
    studio.shoot("56-case-timeline")
    form = the(EventDialog, page.actions_of_case.log(EventKind.EXTENDED)).form
    form.details["until"].name_day(studio.application.today() + timedelta(days=60))
    studio.settle()
    studio.shoot("57-case-log")
    close(studio)
    page.open_case(refused)
    studio.settle()
    reply = the(FollowingLetterDialog, page.actions_of_case.write_letter(RequestKind.REPLY))
    studio.settle()
    reply.obstacle.setCurrentIndex(reply.obstacle.findData("public-data"))
    studio.settle(lambda: reply.preview.page_count > 0)
    reply.save(studio.work / "reply.pdf")
    studio.settle()
    studio.shoot("58-case-reply")
    close(studio)
    complaint = the(FollowingLetterDialog, page.actions_of_case.write_letter(RequestKind.COMPLAINT))
    studio.settle()
    complaint.region.setCurrentIndex(complaint.region.count() - 1)
    complaint.reason.setPlainText("They found my photo within a day, and wrote that it is public.")
    studio.settle(lambda: complaint.preview.page_count > 0)
    studio.shoot("59-case-complaint")
    close(studio)
    again = the(FollowingLetterDialog, page.actions_of_case.write_letter(RequestKind.COMPLAINT))
    studio.settle(again.keeper.isVisible)
    studio.shoot("59-case-complaint-again")
    close(studio)
    stored = the(StoredLetterDialog, page.actions_of_case.look_at_letter())
    studio.settle(lambda: stored.pages.page_count > 0)
    studio.shoot("60-case-letter")
    close(studio)
    page.offer_calendar()
    studio.settle()
    studio.shoot("61-case-calendar")
    close(studio)
    page.actions_of_case.export(studio.work)
    studio.settle()
    studio.shoot("62-case-exported")
    page.close_case()


def letter_views(studio: Studio, letters: LettersPage) -> None:
    """What stands behind a letter and its recipient."""
    from PySide6.QtCore import QLocale

    from exposure_check.domain.request import Language, RequestKind
    from exposure_check.ui.components.letter_view import View

    letters.view.buttons[View.REASONS].click()
    studio.settle()
    studio.shoot("24b-letters-why")
    foreign = Language.FRENCH if QLocale().language() is QLocale.Language.German else Language.GERMAN
    row = letters.language.findData(foreign)
    letters.language.setCurrentIndex(row)
    letters.language.activated.emit(row)
    letters.view.buttons[View.READING].click()
    studio.settle(lambda: letters.view.reading.page_count > 0)
    studio.shoot("24c-letters-reading")
    letters.view.buttons[View.LETTER].click()
    letters.kinds[RequestKind.RESTRICTION].setChecked(True)
    studio.settle()
    scrolled(letters.options)
    studio.shoot("24d-letters-details")
    letters.picker.show_details()
    studio.settle()
    studio.shoot("24e-recipient")
    close(studio)
    letters.picker.correct()
    studio.settle()
    studio.shoot("24f-recipient-correct")
    close(studio)
    letters.kinds[RequestKind.ACCESS].setChecked(True)
    letters.language.setCurrentIndex(letters.language.findData(Language.ENGLISH))
    letters.language.activated.emit(0)
    studio.settle()


def specimen(folder: Path) -> Path:
    """A drawing that has the fields of an identity document, and nobody's data."""
    from PIL import Image, ImageDraw, ImageFont

    from exposure_check.faces.samples import packaged

    card = Image.new("RGB", (1400, 880), "#dfe8ee")
    draw = ImageDraw.Draw(card)
    font = ImageFont.truetype(str(Path(__file__).parent.parent / "resources" / "fonts" / "NotoSans-Regular.ttf"), 34)
    draw.rectangle([0, 0, 1400, 120], fill="#28527a")
    draw.text((40, 38), "SPECIMEN · IDENTITY CARD", fill="white", font=font)
    face = Image.open(packaged("skimage", "data", "astronaut.png")).convert("RGB").crop((130, 0, 330, 250))
    card.paste(face.resize((360, 450)), (60, 190))
    fields = (
        "Surname  COLLINS",
        "Given names  EILEEN",
        "Nationality  XXX",
        "Date of birth  19.11.1956",
        "Height  1,63 m",
    )
    rows = (*fields, "Date of issue  01.03.2022", "Date of expiry  28.02.2032", "Authority  Town of Example")
    for number, text in enumerate(rows):
        draw.text((480, 190 + 72 * number), text, fill="#14202b", font=font)
    draw.text((60, 800), "IDXXXCOLLINS<<EILEEN<<<<<<<<<<<<<<<<<<<<<<<<<<", fill="#14202b", font=font)
    card.save(folder / "card.png")
    return folder / "card.png"


def letter_extras(studio: Studio, letters: LettersPage) -> None:
    """Which photos are named, a face on its way out, the letterhead, files of a draft, a covered document."""
    from PIL import Image, ImageDraw
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from exposure_check.domain.revealing import Shows
    from exposure_check.ui.components.letter_draft import DraftDialog
    from exposure_check.ui.components.redaction_dialog import RedactionDialog

    scrolled(letters.photos)
    studio.shoot("24g-letters-photos")
    which = letters.photos.choose()
    which.model.setData(which.model.index(1), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    studio.settle()
    studio.shoot("24h-letters-which-photos")
    close(studio)
    letters.photos.picture_box.click()
    studio.settle()
    letters.choose_file()
    studio.settle()
    studio.shoot("24i-letters-shows-a-face")
    close(studio)
    letters.photos.picture_box.click()
    letters.options.fold.open(True)
    studio.settle()
    scrolled(letters.look)
    studio.shoot("24j-letters-look")
    head = letters.look.edit()
    head.lines.setPlainText("Example Aid e.V.\n12 rue des Lilas, 75011 Paris\nhelp@example.org")
    logo = Image.new("RGB", (400, 200), "white")
    ImageDraw.Draw(logo).ellipse([20, 20, 180, 180], fill="#28527a")
    logo.save(studio.work / "logo.png")
    head.use_logo(studio.work / "logo.png")
    studio.settle(lambda: bool(head.logo))
    studio.shoot("24k-letterhead")
    head.keep()
    studio.settle(lambda: letters.preview.page_count > 0)
    studio.shoot("24l-letters-letterhead")
    letters.look.letterhead_box.setChecked(False)
    letters.options.fold.open(False)
    card = specimen(studio.work)
    letters.actions_bar.choose_file(".eml")
    studio.settle()
    draft = the(DraftDialog, QApplication.activeModalWidget())
    studio.shoot("24m-draft-empty")
    draft.files.add([card])
    draft.files.say(card, Shows.IDENTITY_DOCUMENT)
    studio.settle()
    studio.shoot("24n-draft")
    dialog = the(RedactionDialog, draft.redact())
    studio.settle()
    studio.shoot("24o-cover-empty")
    dialog.use(card)
    studio.settle(lambda: dialog.view.has_picture)
    for left, top, width, height in ((0.335, 0.205, 0.4, 0.16), (0.335, 0.61, 0.4, 0.26)):
        from PySide6.QtCore import QRectF

        dialog.view.drawn.emit(QRectF(left, top, width, height))
    dialog.recipient.setText("Clearview AI, Inc.")
    studio.settle(lambda: dialog.copy.has_picture)
    studio.shoot("24p-cover")
    dialog.copy_button.click()
    dialog.save(studio.work / "copy.png")
    studio.settle()
    studio.shoot("24q-cover-copy")
    close(studio)
    close(studio)


def export(folder: Path) -> Path:
    """A small export of Instagram with real photos, one of them with a place, and one that is missing."""
    import io
    import json
    import zipfile

    from PIL import Image

    from exposure_check.faces.samples import packaged

    exif = Image.Exif()
    exif[0x0110], exif[0x0131] = "Example Phone 7", "Example Editor 3.1"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (48.0, 51.0, 30.24), "E", (2.0, 17.0, 40.2)
    photo = io.BytesIO()
    Image.open(packaged("skimage", "data", "astronaut.png")).convert("RGB").save(photo, "JPEG", exif=exif)
    names = [f"media/posts/202305/1790000000000000{number}.jpg" for number in range(3)]
    media = [{"uri": name, "creation_timestamp": 1_682_942_400, "title": ""} for name in names]
    posts = [{"media": media, "title": "Back on the ground", "creation_timestamp": 1_682_942_400}]
    user = {"profile_user": [{"string_map_data": {"Username": {"value": "eileen.example"}}}]}
    target = folder / "instagram-eileen-2026-11-01.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("your_instagram_activity/media/posts_1.json", json.dumps(posts))
        archive.writestr("personal_information/personal_information/personal_information.json", json.dumps(user))
        archive.writestr("connections/followers_and_following/followers_1.json", "[]")
        archive.writestr(names[0], photo.getvalue())
        archive.writestr(names[1], packaged("insightface", "data", "images", "t1.jpg").read_bytes())
    return target


def sources(studio: Studio, places: PhotosPage) -> None:
    """An export beside a folder, a remembered public address, and the dialogs of the Photos page."""
    from exposure_check.ui.components.network_consent import NetworkConsent

    places.add_paths([export(studio.work)])
    studio.settle(lambda: len(places.rows) == 2 and not studio.context.scan_runs)
    studio.context.session.scanning.add_source(places.person_id, "https://mastodon.social/@eileen")
    places.refresh()
    studio.settle(lambda: all(run.recognised is not None for run in places.queue.runs.values()))
    studio.shoot("40-photos-sources")
    last = list(places.rows.values())[-1]
    scrolled(last)
    studio.shoot("41-photos-rows")
    archive = list(places.queue.runs)[1]
    places.show_files(archive)
    studio.settle()
    studio.shoot("42-files")
    close(studio)
    places.show_help()
    studio.settle()
    studio.shoot("43-what-can-i-add")
    close(studio)
    NetworkConsent(["mastodon.social", "files.mastodon.social"], places).open()
    studio.settle()
    studio.shoot("44-network-consent")
    close(studio)


def scrolled(widget: QWidget) -> None:
    """Bring a widget of a scrolling page into view."""
    from PySide6.QtWidgets import QScrollArea

    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if isinstance(parent, QScrollArea):
        parent.ensureWidgetVisible(widget)


def dialogs(studio: Studio) -> None:
    """Help, another person, and the locked vault."""
    studio.window.actions_table["shortcuts"].trigger()
    studio.settle()
    studio.shoot("30-shortcuts")
    close(studio)
    studio.window.actions_table["add-person"].trigger()
    studio.settle()
    studio.shoot("31-someone-else")
    close(studio)
    studio.window.lock()
    studio.settle()
    studio.shoot("32-locked")
    from PySide6.QtCore import QCoreApplication

    reason = QCoreApplication.translate("IdleLock", "Locked because nothing happened for %n minute(s).", "", 15)
    studio.window.start.show_unlock(reason)
    studio.settle()
    studio.shoot("33-locked-by-itself")
    studio.window.door.hide_everything()
    studio.window.showNormal()
    studio.settle()
    studio.shoot("34-hidden")


def settings(studio: Studio) -> None:
    """The settings, the log of the network empty and filled, face models, and what is small in the menu Help."""
    from datetime import UTC, datetime

    from exposure_check.domain.network import NewRequest, Purpose
    from exposure_check.ui.pages.settings import SettingsPage

    studio.page("settings")
    page = the(SettingsPage, studio.window.pages["settings"])
    studio.shoot("60-settings")
    studio.window.pane.network_sign.click()
    studio.settle()
    studio.shoot("61-network-log-empty")
    close(studio)
    requests = studio.context.session.vault.requests
    asked = (("mastodon.social", Purpose.ROBOTS, "robots.txt"), ("mastodon.social", Purpose.LISTING, "@eileen.rss"))
    pictures = [("files.mastodon.social", Purpose.PICTURE, f"media/{number}.jpg") for number in range(12)]
    for host, purpose, path in (*asked, *pictures):
        at = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
        address = f"https://{host}/{path}"
        number = requests.begin(NewRequest(at, "GET", address, host, purpose, "scan of public places", proxied=False))
        requests.finish(number, status=200, problem=None, received=48_211 * (number + 1))
    studio.context.network_changed.emit()
    studio.settle()
    studio.window.pane.network_sign.click()
    studio.settle()
    studio.shoot("62-network-log")
    close(studio)
    for name, section in (("63-settings-network", page.network), ("64-settings-face-model", page.faces)):
        page.show_section(section)
        studio.settle()
        studio.shoot(name)
    page.faces.add()
    studio.settle()
    studio.shoot("65-add-face-model")
    close(studio)
    for name, action in (("66-check-installation", "doctor"), ("67-when-due", "deadline")):
        studio.window.actions_table[action].trigger()
        studio.settle()
        studio.shoot(name)
        close(studio)


def places(studio: Studio) -> None:
    """What the command line has and few people need: the authority, further time limits, a model checked on pairs."""
    import shutil

    from PySide6.QtCore import QDate
    from PySide6.QtWidgets import QApplication

    from exposure_check.domain.request import Law
    from exposure_check.faces.samples import packaged
    from exposure_check.ui.components.authority_dialog import AuthorityDialog
    from exposure_check.ui.components.deadline_dialog import DeadlineDialog
    from exposure_check.ui.components.evaluate_pack import EvaluatePackDialog
    from exposure_check.ui.pages.settings import SettingsPage

    studio.window.actions_table["authority"].trigger()
    authority = the(AuthorityDialog, QApplication.activeModalWidget())
    studio.settle()
    studio.shoot("68-which-authority")
    authority.country.choose("DE")
    studio.settle()
    studio.shoot("68b-which-authority-region")
    authority.region.setCurrentIndex(3)
    authority.others.button.click()
    authority.other.setCurrentIndex(2)
    studio.settle()
    studio.shoot("68c-which-authority-other")
    close(studio)
    studio.window.actions_table["deadline"].trigger()
    due = the(DeadlineDialog, QApplication.activeModalWidget())
    due.law.setCurrentIndex(due.law.findData(Law.UK_GDPR))
    due.country.choose("GB")
    due.received.setDate(QDate(2026, 11, 2))
    due.more.button.click()
    row = due.pauses.add()
    row.asked.setDate(QDate(2026, 11, 5))
    row.answered.setDate(QDate(2026, 11, 12))
    studio.settle()
    scrolled(due.answer)
    studio.shoot("67b-when-due-more")
    close(studio)
    studio.page("settings")
    page = the(SettingsPage, studio.window.pages["settings"])
    studio.settle(lambda: bool(page.faces.rows))
    page.faces.evaluate(page.faces.rows[0].pack)
    check = the(EvaluatePackDialog, QApplication.activeModalWidget())
    studio.settle()
    studio.shoot("65b-check-face-model-empty")
    folder = studio.work / "pairs"
    folder.mkdir()
    for name, photo in (("a", "astronaut.png"), ("b", "astronaut.png"), ("cup", "coffee.png")):
        shutil.copy(packaged("skimage", "data", photo), folder / f"{name}.png")
    shutil.copy(packaged("insightface", "data", "images", "t1.jpg"), folder / "six.png")
    rows = ["a.png,b.png,1", "a.png,six.png,0", "b.png,cup.png,0", *["b.png,six.png,0"] * 120]
    (folder / "pairs.csv").write_text("\n".join(("a,b,same", *rows)), encoding="utf-8")
    check.use_list(folder / "pairs.csv")
    check.evaluate()
    studio.settle(check.save_button.isVisible)
    check.details.button.click()
    studio.shoot("65c-check-face-model")
    close(studio)


def helps(studio: Studio) -> None:
    """The user guide with and without a search, what the program is made of, and a tip."""
    from exposure_check.ui.components.guide_window import GuideWindow

    studio.window.actions_table["tips"].trigger()
    studio.page("face")
    studio.shoot("70-tip")
    studio.window.actions_table["guide"].trigger()
    guide = the(GuideWindow, studio.window.helps.guide)
    studio.settle()
    studio.shoot("71-guide", guide)
    guide.search.setText("passphrase")
    guide.next_hit()
    studio.settle()
    studio.shoot("72-guide-search", guide)
    studio.window.helps.close_guide()
    studio.window.actions_table["about"].trigger()
    studio.settle()
    studio.shoot("73-about")
    close(studio)


def camera(studio: Studio) -> None:
    """Taking a photo with one of two cameras that both see the same portrait, and what is said when one fails."""
    from PySide6.QtGui import QImage

    from exposure_check.faces.samples import packaged
    from exposure_check.ui.cameras import Camera, CameraProblem, Permission
    from exposure_check.ui.components.camera_dialog import CameraDialog
    from exposure_check.ui.pages.face import FacePage

    portrait = QImage(str(packaged("skimage", "data", "astronaut.png")))

    class Portrait:
        """A camera that looks at one picture all the time."""

        allowed = Permission.NOT_ASKED

        def cameras(self) -> list[Camera]:
            return [Camera("1", "Integrated camera"), Camera("2", "USB camera")]

        def watch(self, changed: Callable[[], None]) -> None:
            pass

        def permission(self) -> Permission:
            return self.allowed

        def ask_permission(self, answered: Callable[[], None]) -> None:
            self.allowed = Permission.GIVEN
            answered()

        def start(self, camera: Camera, show: Callable[[QImage], None], fail: Callable[[CameraProblem], None]) -> None:
            if camera.id == "2":
                fail(CameraProblem.NO_PICTURE)
            else:
                show(portrait)

        def stop(self) -> None:
            pass

    studio.page("face")
    page = the(FacePage, studio.window.pages["face"])
    page.camera.use(Portrait())
    studio.settle()
    studio.shoot("75-camera-offered")
    page.camera.open()
    dialog = the(CameraDialog, page.camera.dialog)
    studio.settle()
    studio.shoot("76-camera-explained")
    dialog.allow_button.click()
    studio.settle()
    studio.shoot("77-camera-live")
    dialog.take()
    studio.shoot("78-camera-photo")
    dialog.choice.setCurrentIndex(1)
    dialog.again_button.click()
    studio.settle()
    studio.shoot("79-camera-problem")
    close(studio)


def many_people(studio: Studio) -> None:
    """Letters for many people: without a table, with one whose rows have problems, and when they are written."""
    from exposure_check.ui.pages.batch import BatchPage
    from exposure_check.ui.widgets.frames import Column

    studio.window.actions_table["page-batch"].trigger()
    page = the(BatchPage, studio.window.pages["batch"])
    studio.settle()
    studio.shoot("50-many-people-empty")
    folder = studio.work / "many"
    folder.mkdir()
    (folder / "signed.pdf").write_bytes(b"signed")
    (folder / "people.csv").write_text(
        "name;address;email;country;language;birth_date;permission_file;permission_until\n"
        "Zoé Lefèvre;14 rue X\\n69003 Lyon;zoe@example.org;FR;fr;1990-02-01;signed.pdf;\n"
        "Ann Lee;1 Road\\nDublin;ann@example.org;IE;en;;signed.pdf;2099-12-31\n"
        "Bob Broken;1 Road;;IE\n"
        "Cem Expired;1 Weg\\n10115 Berlin;;DE;de;;signed.pdf;2020-01-01\n"
        "Eve Nowhere;;;XX;;;missing.pdf;\n"
        "Ann Lee;7 Street\\nCork;;IE;en;;signed.pdf;\n",
        encoding="utf-8",
    )
    page.form.use_table(folder / "people.csv")
    studio.settle()
    page.form.picker.search.setText("Clearview")
    page.form.picker.fetch()
    studio.settle()
    page.form.add_recipient()
    studio.settle(page.seen.isVisible)
    studio.shoot("51-many-people")
    bar = the(Column, page.findChild(Column)).verticalScrollBar()
    bar.setValue(page.seen.y())
    studio.shoot("52-many-people-rows")
    page.write()
    studio.settle(page.folder_button.isVisible)
    bar.setValue(bar.maximum())
    studio.shoot("53-many-people-written")


def vault_settings(studio: Studio) -> None:
    """The vault in the settings, and its dialogs."""
    from exposure_check.ui.pages.settings import SettingsPage

    studio.window.actions_table["page-settings"].trigger()
    studio.settle()
    page = the(SettingsPage, studio.window.pages["settings"])
    page.show_section(page.vault)
    studio.shoot("60-vault-settings")
    page.vault.backup.back_up(studio.work / "copy.ecbackup")
    studio.settle()
    page.show_section(page.vault)
    studio.shoot("61-vault-backed-up")
    change = page.vault.change_passphrase()
    change.old.edit.setText("something else")
    for field in (change.new.first, change.new.second):
        field.edit.setText(PASSPHRASE)
        field.text_edited.emit(PASSPHRASE)
    studio.settle(lambda: change.new.meter.value > 0)
    change.submit()
    studio.settle()
    studio.shoot("62-change-passphrase")
    close(studio)
    restore = page.vault.restore()
    if restore is not None:
        restore.use(studio.work / "copy.ecbackup")
    studio.settle()
    studio.shoot("63-restore")
    close(studio)
    page.vault.erase()
    studio.settle()
    studio.shoot("64-erase")
    close(studio)


def full_vault(studio: Studio) -> None:
    """Every page with as much as somebody who helps others may have."""
    from exposure_check.domain.person import Person
    from exposure_check.faces.samples import make_demo_photos
    from exposure_check.ui.pages.face import FacePage
    from tests.full_vault import add_cases, add_people, add_photos

    session, owner = studio.context.session, the(Person, studio.context.person)
    photos = make_demo_photos(studio.work / "demo")
    face = the(FacePage, studio.window.pages["face"])
    studio.page("face")
    face.offer([photos.reference])
    studio.settle(lambda: bool(face.references))
    (reference, *_) = session.enrolment.references(owner.id)
    add_photos(session, owner, 10_000, reference.crop_jpeg, confirmed=4_000)
    helped = add_people(session, 49)
    add_cases(session, [owner, *helped], 500)
    studio.context.use_people(session.people.all(), owner)
    studio.context.matches_changed.emit()
    studio.context.cases_changed.emit()
    for number, name in enumerate(("overview", "face", "photos", "matches", "report", "letters", "cases", "batch"), 80):
        studio.page(name)
        studio.shoot(f"{number}-{name}-full")


def close(studio: Studio) -> None:
    """Close the dialog in front."""
    from PySide6.QtWidgets import QApplication

    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    studio.settle()


def people(studio: Studio) -> None:
    """Several people, their permissions, what goes with one of them, and the overview of a helper."""
    from datetime import timedelta

    from exposure_check.domain.request import RequestKind
    from exposure_check.services.people import PersonDraft
    from exposure_check.ui.api import LetterOrder
    from exposure_check.ui.components.people_dialog import PeopleDialog
    from exposure_check.ui.components.remove_person import RemovePersonDialog

    session, today = studio.context.session, studio.application.today()
    signed = studio.work / "signed permission.pdf"
    signed.write_bytes(b"%PDF-1.4")
    long_name = "Wolfeschlegelsteinhausenbergerdorff " * 3
    for name, country, days in (("Ada Example", "DE", 12), ("Jean Exemple", "FR", 400), (long_name, "AT", 90)):
        until = today + timedelta(days=days)
        person = session.people.add(
            PersonDraft(
                name, country, email="helped@example.org", permission=signed, permission_until=until, language="de"
            )
        )
        order = LetterOrder(person.id, "pimeyes", RequestKind.ACCESS, with_evidence=False)
        session.requests.save(order, studio.work / f"{person.id}.pdf")
        studio.context.person_stored(person)
    studio.context.choose_person(studio.context.people[0])
    studio.page("overview")
    studio.shoot("70-overview-helper")
    dialog = PeopleDialog(studio.context, studio.window)
    dialog.open()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    studio.settle()
    studio.shoot("71-people")
    asked = the(RemovePersonDialog, dialog.remove())
    studio.settle()
    studio.shoot("72-person-remove")
    asked.reject()
    dialog.renew()
    studio.settle()
    studio.shoot("73-person-renew")
    close(studio)
    dialog.reject()
    studio.settle()


def use_screen(work: Path, width: int, height: int) -> None:
    """Let the screen be as large as the window: dialogs look at what there is. Without this Qt's has 800 x 800."""
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    described = work / "screen.json"
    described.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={described}"


def main() -> int:
    """Parse the command line and take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--language", default="en")
    parser.add_argument("--looks", default="light,dark", help="of light, dark, contrast; separated by commas")
    parser.add_argument("--full", action="store_true", help="a full vault instead of an empty and a small one")
    chosen = parser.parse_args()
    width, height = (int(part) for part in chosen.size.split("x"))
    with tempfile.TemporaryDirectory() as work:
        use_screen(Path(work), width, height)
        looks = chosen.looks.split(",")
        studio = Studio(chosen.folder, Path(work), (width, height), chosen.text, chosen.language, looks)
        first_run(studio)
        small = (fill, people, many_people, settings, places, helps, camera, vault_settings, dialogs)
        for part in (full_vault,) if chosen.full else small:
            part(studio)
        studio.window.close()
        end = time.monotonic() + PATIENCE
        closed: list[bool] = []
        studio.window.closed.connect(lambda: closed.append(True))
        while not closed and time.monotonic() < end:
            studio.qt.processEvents()
            time.sleep(0.01)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
