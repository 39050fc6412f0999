"""Public places, from what a person types to a match with evidence: real local servers, workers and vault."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from exposure_check.bootstrap import Application, Session
from exposure_check.domain.errors import NetworkNotAllowed
from exposure_check.domain.network import Consent, WebAccess
from exposure_check.domain.person import Person
from exposure_check.domain.photo import FileState, Reason
from exposure_check.domain.provenance import Audience, Platform
from exposure_check.domain.scan import FileReport, ScanReport
from exposure_check.services.people import PersonDraft
from exposure_check.sources import public
from tests import public_sites
from tests.local_servers import START, Internet, Reply, Seen, data, page, redirect
from tests.unit.services.conftest import ASTRONAUT, COFFEE, PASSPHRASE

HOME = "http://ann.example/"


@pytest.fixture
def internet(tmp_path: Path) -> Iterator[Internet]:
    with Internet(tmp_path) as found:
        yield found


@pytest.fixture
def session(tmp_path: Path, internet: Internet) -> Iterator[Session]:
    application = Application(tmp_path / "vault.ecv", workers=1)
    application.surroundings = internet.surroundings()
    opened = application.create_vault(PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def person(session: Session) -> Person:
    owner = session.people.add(PersonDraft(name="Eileen Example", country="FR"))
    session.enrolment.enrol(owner.id, [ASTRONAUT])
    return owner


def jpeg(path: Path) -> bytes:
    stream = io.BytesIO()
    with Image.open(path) as image:
        image.convert("RGB").save(stream, "JPEG", quality=90)
    return stream.getvalue()


@pytest.fixture
def scan(session: Session, person: Person) -> Callable[..., tuple[ScanReport, dict[str, FileReport]]]:
    def run(
        location: str,
        *hosts: str,
        ask_host: Callable[[str], bool] = lambda host: not host,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[ScanReport, dict[str, FileReport]]:
        allowed = hosts or tuple(session.scanning.hosts_of(location))
        consent = Consent.to_addresses(f"look at {location}", [f"http://{host}" for host in allowed], START)
        report = session.scanning.scan(
            person.id, [location], web=WebAccess(consent, ask_host), is_cancelled=is_cancelled
        )
        return report, {file.locator: file for file in session.scanning.files(report.scan_id)}

    return run


Scan = Callable[..., tuple[ScanReport, dict[str, FileReport]]]


def home_page(*pictures: str) -> Reply:
    shown = "".join(f'<p><img src="{picture}" width="900" alt="Ann at the lake"></p>' for picture in pictures)
    return page(f"<html><head><title>Ann</title></head><body><h1>Ann</h1>{shown}</body></html>")


def test_nothing_is_asked_without_a_yes(session: Session, person: Person, internet: Internet) -> None:
    internet.site("ann.example").on("/", home_page())
    with pytest.raises(NetworkNotAllowed, match=r"ann\.example"):
        session.scanning.scan(person.id, [HOME])
    assert internet.looked_up == []
    assert session.network.count() == 0


def test_a_photo_on_a_public_page_becomes_a_match_with_evidence(
    session: Session, person: Person, internet: Internet, scan: Scan
) -> None:
    site = internet.site("ann.example")
    site.on("/", home_page("/me.jpg", "/cup.jpg", "/gone.jpg"))
    site.on("/me.jpg", data(jpeg(ASTRONAUT), "image/jpeg"))
    site.on("/cup.jpg", data(jpeg(COFFEE), "image/jpeg"))
    report, files = scan(HOME)
    assert files[f"{HOME}me.jpg"].state is FileState.MATCH
    assert files[f"{HOME}cup.jpg"].state is FileState.NO_FACE
    assert (files[f"{HOME}gone.jpg"].state, files[f"{HOME}gone.jpg"].reason) == (FileState.SKIPPED, Reason.NOT_FOUND)
    assert report.counts.total == len(files)
    (match,) = session.review.matches(person.id)
    (place,) = match.locations
    assert place.retrieval is not None
    assert (place.retrieval.page, place.retrieval.final, place.retrieval.status) == (HOME, f"{HOME}me.jpg", 200)
    assert place.retrieval.sha256 == match.sha256
    assert place.provenance is not None
    assert (place.provenance.platform, place.provenance.audience) == (Platform.WEB, Audience.PUBLIC)
    assert match.address == HOME
    assert all("cookie" not in (name.lower() for name in seen.headers) for seen in site.seen)


def test_every_request_is_in_the_log(session: Session, internet: Internet, scan: Scan) -> None:
    site = internet.site("ann.example")
    site.on("/", home_page("/me.jpg"))
    site.on("/me.jpg", data(jpeg(ASTRONAUT), "image/jpeg"))
    scan(HOME)
    logged = [entry.request.address for entry in session.network.entries()]
    assert logged == [f"http://ann.example{seen.target}" for seen in site.seen]
    assert {entry.request.action for entry in session.network.entries()} == {f"look at {HOME}"}


def test_a_host_that_is_met_on_the_way_is_asked_about_once(
    session: Session, person: Person, internet: Internet, scan: Scan
) -> None:
    internet.site("ann.example").on("/", home_page("http://cdn.example/1.jpg", "http://cdn.example/2.jpg"))
    pictures = internet.site("cdn.example")
    for number in (1, 2):
        pictures.on(f"/{number}.jpg", data(jpeg(ASTRONAUT) + bytes([number]), "image/jpeg"))
    asked: list[str] = []

    def refuse(host: str) -> bool:
        asked.append(host)
        return False

    _, files = scan(HOME, ask_host=refuse)
    assert asked == ["cdn.example"]
    assert pictures.seen == []
    assert {files[f"http://cdn.example/{number}.jpg"].reason for number in (1, 2)} == {Reason.HOST_NOT_ALLOWED}

    report, _ = scan(HOME, ask_host=lambda host: host == "cdn.example")
    assert report.counts[FileState.MATCH] == 2
    assert len(session.review.matches(person.id)) == 2


def test_a_place_that_demands_a_login_is_said(internet: Internet, scan: Scan) -> None:
    site = internet.site("ann.example")
    site.on("/private", page("no", 403))
    site.on("/members", redirect("/login?next=/members"))
    site.on("/login", page("<form><input type=password></form>"))
    for path in ("private", "members"):
        _, files = scan(f"{HOME}{path}")
        assert {file.reason for file in files.values()} == {Reason.LOGIN_NEEDED}


def test_what_robots_txt_forbids_is_not_asked_and_said(internet: Internet, scan: Scan) -> None:
    site = internet.site("ann.example")
    site.on("/robots.txt", data(b"User-agent: *\nDisallow: /me.jpg", "text/plain"))
    site.on("/", home_page("/me.jpg"))
    _, files = scan(HOME)
    assert files[f"{HOME}me.jpg"].reason is Reason.ROBOTS
    assert "/me.jpg" not in site.asked


def test_a_profile_of_the_fediverse_is_read_page_by_page(
    session: Session, person: Person, internet: Internet, scan: Scan
) -> None:
    sites = public_sites.mastodon(posts=45)
    me = jpeg(ASTRONAUT)
    for host in sites:

        def answer(seen: Seen, host: str = host) -> Reply:
            told = public_sites.reply_for(sites, host, seen.target)
            if told.status == 404 and seen.path.endswith((".jpg", ".jpeg", ".png", ".webp")):
                return data(me, "image/jpeg")
            return Reply(told.status, (("Content-Type", told.content_type), *told.headers.items()), told.body)

        internet.site(host).otherwise(answer)
    pictures = internet.site("files.social.example")
    pictures.otherwise(data(me, "image/jpeg"))
    report, files = scan("@ann@social.example", ask_host=bool)
    assert report.counts[FileState.MATCH] > 40
    (match,) = {match.sha256: match for match in session.review.matches(person.id)}.values()
    assert {place.provenance.platform for place in match.locations if place.provenance} == {Platform.MASTODON}
    assert all(place.origin_url and place.origin_url.startswith("https://social.example/") for place in match.locations)
    assert files


def test_a_crawl_that_was_stopped_goes_on_where_it_was(
    internet: Internet, scan: Scan, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = internet.site("ann.example")
    site.on("/", home_page(*(f"/{number}.jpg" for number in range(6))))
    for number in range(6):
        site.on(f"/{number}.jpg", data(jpeg(COFFEE) + bytes([number]), "image/jpeg"))
    monkeypatch.setattr(public, "MOST_MEDIA", 4)
    _, first = scan(HOME)
    assert first[f"{HOME}#rest"].reason is Reason.LIMIT_REACHED
    before = len(site.asked)
    _, second = scan(HOME)
    assert {locator for locator in second if locator.endswith(".jpg")} == {f"{HOME}4.jpg", f"{HOME}5.jpg"}
    assert "/0.jpg" not in site.asked[before:]


def test_stop_in_the_middle_of_a_request_keeps_what_is_done(internet: Internet, scan: Scan) -> None:
    site = internet.site("ann.example")
    site.on("/", home_page(*(f"/{number}.jpg" for number in range(6))))
    stopped = threading.Event()

    def answer(seen: Seen) -> Reply:
        if seen.path == "/3.jpg":
            stopped.set()
        return data(jpeg(COFFEE) + seen.path.encode(), "image/jpeg")

    site.otherwise(answer)
    report, first = scan(HOME, is_cancelled=stopped.is_set)
    assert report.stopped
    assert f"{HOME}5.jpg" not in first
    _, second = scan(HOME)
    assert f"{HOME}5.jpg" in second
    assert site.asked.count("/0.jpg") == 1


def test_a_page_of_an_address_in_a_private_network_is_never_asked(internet: Internet, scan: Scan) -> None:
    site = internet.site("ann.example")
    site.on("/", home_page("http://192.168.0.1/me.jpg", "http://127.0.0.1/me.jpg", "http://[::1]/me.jpg"))
    _, files = scan(HOME, ask_host=bool)
    assert {file.reason for file in files.values()} <= {Reason.NOT_PUBLIC, Reason.HOST_NOT_ALLOWED}
    assert len(files) >= 3


def test_photos_that_an_export_only_names_are_fetched_when_the_person_allows_it(
    session: Session, person: Person, internet: Internet, tmp_path: Path
) -> None:
    site = internet.site("media.example")
    site.on("/me.jpg", data(jpeg(ASTRONAUT), "image/jpeg"))
    folder = tmp_path / "discord"
    messages = [
        {"ID": 1, "Timestamp": "2026-01-02 03:04:05", "Contents": "", "Attachments": "http://media.example/me.jpg"}
    ]
    for name, content in {
        "messages/index.json": {"811111111111111111": "a conversation"},
        "messages/c811111111111111111/channel.json": {"id": "811111111111111111", "type": "DM"},
        "messages/c811111111111111111/messages.json": messages,
        "account/user.json": {"username": "ann"},
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(content), encoding="utf-8")
    report = session.scanning.scan(person.id, [folder])
    (link,) = session.scanning.links(person.id)
    assert link.url == "http://media.example/me.jpg"
    assert report.counts[FileState.MATCH] == 0
    assert internet.looked_up == []
    with pytest.raises(NetworkNotAllowed, match=r"media\.example"):
        session.scanning.scan(person.id, [], links=[link])

    consent = Consent.to_addresses("fetch links", [link.url], START)
    report = session.scanning.scan(person.id, [], links=[link], web=WebAccess(consent))
    assert report.counts[FileState.MATCH] == 1
    (match,) = session.review.matches(person.id)
    (place,) = match.locations
    assert place.provenance is not None
    assert place.provenance.platform is Platform.DISCORD
    assert session.scanning.links(person.id) == []
